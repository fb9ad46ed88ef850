import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RemoteFile } from './remote-files.ts';

/** The file in the folder of raw files that says what was fetched when, by path. */
const LOG = 'opgehaald.json';
/** No file of DUO is a tenth of this. Bytes. */
const MOST = 500e6;
/** A file that lost more than this share of its bytes is not the next one of the same kind. */
const MOST_LOST = 0.3;
const TIMEOUT_MS = 120_000;

/** What is remembered of a file that was fetched. */
interface Fetched {
  address: string;
  etag: string | null;
  lastModified: string | null;
  bytes: number;
  sha256: string;
  fetched: string;
}

/** What became of one file: `problem` says in a sentence why it was not taken; the file that was there stays. */
export interface Outcome {
  path: string;
  what: 'new' | 'unchanged' | 'missing' | 'refused';
  problem: string | null;
}

/** A reason not to take a file. */
class Refused extends Error {}

/**
 * Fetches files into a folder of raw files, and remembers what they were, so that one that did not change is not sent again. A file
 * takes the place of the one that is there only when it came whole and looks as it should.
 */
export async function fetchFiles(
  files: readonly RemoteFile[],
  folder: string,
  now: Date,
): Promise<Outcome[]> {
  const logPath = join(folder, LOG);
  const log = existsSync(logPath)
    ? (JSON.parse(readFileSync(logPath, 'utf8')) as Record<string, Fetched>)
    : {};
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    const before = existsSync(path) ? (log[file.path] ?? null) : null;
    try {
      const answer = await ask(file, before);
      if (answer === 'unchanged' || answer === 'missing') {
        outcomes.push({ path: file.path, what: answer, problem: null });
        continue;
      }
      const held = existsSync(path) ? readFileSync(path) : null;
      check(file, answer.bytes, held?.length ?? 0);
      const isSame = held?.equals(answer.bytes) ?? false;
      if (!isSame) replace(path, answer.bytes);
      log[file.path] = {
        address: file.address,
        etag: answer.headers.get('etag'),
        lastModified: answer.headers.get('last-modified'),
        bytes: answer.bytes.length,
        sha256: createHash('sha256').update(answer.bytes).digest('hex'),
        fetched: now.toISOString(),
      };
      replace(logPath, Buffer.from(`${JSON.stringify(log, null, 2)}\n`));
      outcomes.push({ path: file.path, what: isSame ? 'unchanged' : 'new', problem: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcomes.push({ path: file.path, what: 'refused', problem: error.message });
    }
  }
  return outcomes;
}

/** Asks for a file, unless it is still the one that was fetched before. */
async function ask(file: RemoteFile, before: Fetched | null) {
  const headers: Record<string, string> = {};
  if (before?.etag) headers['if-none-match'] = before.etag;
  if (before?.lastModified) headers['if-modified-since'] = before.lastModified;
  const response = await fetch(file.address, {
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new Refused(`No answer from ${file.address}: ${causeOf(error)}`);
  });
  if (response.status === 304 && before) return 'unchanged';
  if (response.status === 404 && file.mayBeMissing) return 'missing';
  if (!response.ok) throw new Refused(`${file.address} answers ${response.status}`);
  const host = new URL(file.address).host;
  if (response.url !== '' && new URL(response.url).host !== host) {
    throw new Refused(`${file.address} sends to another host: ${response.url}`);
  }
  if (response.headers.get('content-type')?.includes('text/html')) {
    if (file.mayBeMissing) return 'missing';
    throw new Refused(`${file.address} is a web page`);
  }
  if (Number(response.headers.get('content-length')) > MOST) {
    throw new Refused(`${file.address} is larger than ${MOST} bytes`);
  }
  const body = await response.arrayBuffer().catch((error: unknown) => {
    throw new Refused(`${file.address} was cut off: ${causeOf(error)}`);
  });
  return { bytes: Buffer.from(body), headers: response.headers };
}

/** @throws Refused for bytes that are not such a file, or not all of it */
function check(file: RemoteFile, bytes: Buffer, lengthBefore: number): void {
  const text = bytes.toString('latin1');
  const header = text.slice(0, text.search(/[\r\n]|$/));
  if (/^\s*(?:ï»¿)?\s*</.test(text)) throw new Refused(`${file.address} is a web page`);
  const lacking = file.columns.filter((name) => !header.includes(name));
  if (lacking.length > 0) {
    throw new Refused(
      `${file.address} has no column ${lacking.join(', ')}: ${header.slice(0, 200)}`,
    );
  }
  const least = Math.max(file.least, (1 - MOST_LOST) * lengthBefore);
  if (bytes.length < least) {
    throw new Refused(`${file.address} has ${bytes.length} bytes, of at least ${Math.ceil(least)}`);
  }
  const last = text.trimEnd().slice(text.trimEnd().lastIndexOf('\n') + 1);
  const cells = (line: string) => line.replace(/"[^"]*"/g, '').split(/[;,]/).length;
  if (!/[\r\n]$/.test(text) && cells(last) < cells(header)) {
    throw new Refused(`${file.address} ends within a row: ${last.slice(0, 100)}`);
  }
}

/** Writes a file as a whole, or not at all. */
function replace(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** The reason that a call of `fetch` failed, which is often one level further down. */
function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}
