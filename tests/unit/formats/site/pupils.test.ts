import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readPupils } from '../../../../src/formats/site/pupils.ts';
import { SECTORS, type Sector } from '../../../../src/formats/soorten.ts';

/** What reading gives: the columns, or the message with file, row, column and what is wrong. */
function outcome(text: string, sector: Sector): unknown {
  try {
    return readPupils(text, 'x.csv', sector);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

/** The same file with its first code in quotation marks, which only the reader of any form of CSV accepts. */
const quoted = (text: string) => text.replace(/(?<=\n)(GM\d{4})/, '"$1"');

const START = {
  po: 'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen\nGM0014,bo,2024,12,0,10\n',
  vo: 'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen,volledig\nGM0014,vo,2024,12,0,10,1\n',
};
const ROWS = {
  po: 'GM0014,bo,2025,120,3,10\nGM0034,so/vso,1999,7,0,1\n',
  vo: 'GM0014,vo,2025,120,3,10,0\nGM0034,havo/vwo,2019,7,0,1,1\n',
};

describe('the quick reader of po.csv and vo.csv', () => {
  it.each(SECTORS)('gives the %s of the site as the reader of any form of CSV does', (sector) => {
    const text = readFileSync(`public/data/${sector}.csv`, 'utf8');
    expect(outcome(text, sector)).toEqual(outcome(quoted(text), sector));
  });

  it.each(SECTORS)('finds in %s what the reader of any form of CSV finds', (sector) => {
    const part = fc.string({ unit: fc.constantFrom(...'0123459,,\n"GMbov/- <'), maxLength: 3 });
    const [from, length] = [fc.nat({ max: ROWS[sector].length }), fc.nat({ max: 3 })];
    fc.assert(
      fc.property(from, length, part, (at, removed, added) => {
        const rows = ROWS[sector].slice(0, at) + added + ROWS[sector].slice(at + removed);
        const text = START[sector] + rows;
        expect(outcome(text, sector)).toEqual(outcome(quoted(text), sector));
      }),
      { numRuns: 2000 },
    );
  });
});
