import { expect, it } from 'vitest';
import { FORMATS } from '../../../../src/exports/formats.ts';
import { snippetsOf } from '../../../../src/exports/snippets/snippets.ts';
import { about } from '../../../fixtures/metadata-builder.ts';
import { table } from '../../../fixtures/table-builder.ts';
import { DOWNLOAD_WORDS } from '../../../fixtures/words.ts';

const said = about({ name: 'bestand' });
const codesOf = (given: ReturnType<typeof table>) =>
  FORMATS.flatMap((format) =>
    snippetsOf(said, given, format, DOWNLOAD_WORDS.nl).map(({ code }) => code),
  );

it('code that loads exam candidates names the table after them, in every tool and format', () => {
  const given = table({
    schooljaar: ['string', ['2024-25']],
    jaar: ['year', [2024]],
    kandidaten: ['integer', [12]],
    kandidaten_beste: ['number', [14]],
  });
  const codes = codesOf(given);
  expect(codes).toHaveLength(4 * FORMATS.length);
  for (const code of codes) {
    expect(code).toMatch(/(const kandidaten =|kandidaten <-|kandidaten =|TABLE kandidaten)/);
    expect(code).not.toMatch(/leerlingen/);
  }
});
it('code that loads pupils names the table after them', () => {
  const codes = codesOf(table({ jaar: ['year', [2024]], leerlingen: ['integer', [12]] }));
  for (const code of codes) {
    expect(code).toMatch(/(const leerlingen =|leerlingen <-|leerlingen =|TABLE leerlingen)/);
  }
});
