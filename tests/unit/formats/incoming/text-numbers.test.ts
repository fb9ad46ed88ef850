import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextNumbers } from '../../../../src/formats/incoming/text-numbers.ts';

it('every text has the number of its first occurrence', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const numbers = new TextNumbers();
      const different = [...new Set(texts)];
      for (const one of texts) {
        const bytes = new TextEncoder().encode(`<${one}>`);
        expect(numbers.numberOf(bytes, 1, bytes.length - 1)).toBe(different.indexOf(one));
      }
    }),
  );
});
