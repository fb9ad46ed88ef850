import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';

/** What the library of the Frictionless Data Package says of the package in a folder, and the rows that it read of each table. */
export async function readPackage(folder: string) {
  const path = join(folder, 'datapackage.json');
  const read = await Package.load(path, { basePath: folder, strict: false });
  const problems = read.errors.map(({ message }) => message);
  const tables: Record<string, unknown[][]> = {};
  for (const resource of read.resources) {
    const { path: file, profile } = resource.descriptor;
    if (profile !== 'tabular-data-resource') continue;
    try {
      tables[file] = await resource.read();
    } catch (error) {
      problems.push(`${file}: ${String(error)}`);
    }
  }
  return { problems, tables };
}

/** The same of a zip. */
export async function readZippedPackage(bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'datapackage-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      // The library takes the byte order mark, by which Excel knows UTF-8, for a part of the first name.
      await writeFile(join(folder, name), content.subarray(content[0] === 0xef ? 3 : 0));
    }
    return await readPackage(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
