import { expect, test } from 'vitest';
import { FileProgress } from '../../../../src/engine/site-files/file-progress.ts';

const SIZES = new Map([
  ['a.csv', 100],
  ['b.csv', 300],
]);

/** Follows a file whose loading is steered by the test. */
function follow(progress: FileProgress, name: string) {
  let report: (bytes: number) => void = () => undefined;
  let end: { done: () => void; fail: () => void } | undefined;
  const loaded = progress.follow(name, (setRead) => {
    report = setRead;
    return new Promise<void>((done, fail) => (end = { done, fail }));
  });
  return { report: (bytes: number) => report(bytes), done: () => (end?.done(), loaded), fail: () => (end?.fail(), loaded) }; // prettier-ignore
}

test('without a file that is loaded there is no progress', () => {
  expect(new FileProgress().now(SIZES)).toBeNull();
});

test('files that are loaded at once have one sum, which does not go back when one of them is there', async () => {
  const progress = new FileProgress();
  const [a, b] = [follow(progress, 'a.csv'), follow(progress, 'b.csv')];
  a.report(40);
  expect(progress.now(SIZES)).toEqual({ read: 40, of: 400 });
  a.report(100);
  await a.done();
  b.report(150);
  expect(progress.now(SIZES)).toEqual({ read: 250, of: 400 });
  await b.done();
  expect(progress.now(SIZES)).toBeNull();
  follow(progress, 'b.csv').report(10);
  expect(progress.now(SIZES)).toEqual({ read: 10, of: 300 });
});

test('with a file whose size is not known only what has come is known', () => {
  const progress = new FileProgress();
  follow(progress, 'herkomst/GM0197.csv').report(10);
  expect(progress.now(SIZES)).toEqual({ read: 10, of: null });
});

test('a file that fails is no longer waited for', async () => {
  const progress = new FileProgress();
  const a = follow(progress, 'a.csv');
  await a.fail().catch(() => undefined);
  expect(progress.now(SIZES)).toBeNull();
});
