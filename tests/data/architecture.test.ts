import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/architecture.md', 'utf8');

/** Every source file, by its path with forward slashes. */
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', ...path.split(/[\\/]/)))
  .filter((path) => /\.(ts|svelte)$/.test(path));

/** The files that a file imports, types included, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('')
    : text;
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName));
}

const folderOf = (file: string) => file.split('/')[1] ?? '';

/** The lines of the picture: an arrow for each pair of folders of which the first imports from the second. */
function arrows(): string[] {
  const pairs = FILES.flatMap((file) =>
    importsOf(file).map((target) => `${folderOf(file)} --> ${folderOf(target)}`),
  );
  return [...new Set(pairs)].filter((pair) => !/^([\w-]+) --> \1$/.test(pair)).sort();
}

function classLengths(file: string): { name: string; lines: number }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line;
  return source.statements.filter(ts.isClassDeclaration).map((one) => ({
    name: one.name?.text ?? file,
    lines: lineOf(one.end) - lineOf(one.getStart()) + 1,
  }));
}

describe('docs/architecture.md', () => {
  it('draws the imports between the folders of src as they are', () => {
    const picture = /```mermaid\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
    const drawn = picture
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes('-->'));
    expect(drawn.sort()).toEqual(arrows());
  });

  it('explains every folder of src', () => {
    const folders = [
      ...new Set(FILES.map((file) => posix.dirname(file).split('/').slice(1).join('/'))),
    ].filter(Boolean);
    expect(folders.length).toBeGreaterThan(30);
    expect(folders.filter((folder) => !PAGE.includes(`\`${folder}/\``))).toEqual([]);
  });
});

it('no class of src is longer than 250 lines', () => {
  const lengths = FILES.filter((file) => file.endsWith('.ts')).flatMap(classLengths);
  expect(lengths.length).toBeGreaterThan(10);
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
});
