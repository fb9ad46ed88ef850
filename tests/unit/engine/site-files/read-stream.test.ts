import { expect, test } from 'vitest';
import { readStream } from '../../../../src/engine/site-files/read-stream.ts';

test('the bytes of a response are read whole, and reported as they come', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Uint8Array.of(1, 2));
      controller.enqueue(Uint8Array.of(3));
      controller.close();
    },
  });
  const reported: number[] = [];
  const bytes = await readStream(new Response(body), (read) => reported.push(read));
  expect([...bytes]).toEqual([1, 2, 3]);
  expect(reported).toEqual([2, 3]);
});

test('a response without a body has no bytes', async () => {
  expect(await readStream(new Response(null), () => undefined)).toHaveLength(0);
});
