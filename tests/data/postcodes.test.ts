import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPostcodeOrigins } from '../../src/formats/site/herkomst.ts';
import { readPostcodes } from '../../src/formats/site/postcodes.ts';
import { marketOf, pupilsByPostcode } from '../../src/tables/postcode-pupils.ts';
import { schools } from '../fixtures/committed-schools.ts';
import { isInside } from '../fixtures/inside-gemeente.ts';
import { committed } from '../fixtures/raw-folder.ts';

const postcodes = readPostcodes(committed('postcodes.csv'), 'postcodes.csv');
const placed = postcodes.filter(({ point }) => point !== null);
const pupils = pupilsByPostcode(
  readdirSync('public/data/herkomst').flatMap((file) =>
    readPostcodeOrigins(committed(`herkomst/${file}`), file),
  ),
  schools,
);
const ofFourDigits = pupils.filter(({ postcode }) => postcode.length === 4);

describe('the postcodes', () => {
  test('are all of four digits in the files of feeder areas', () => {
    expect(postcodes).toHaveLength(4_009);
    expect(postcodes.map(({ postcode }) => postcode)).toEqual(
      [...new Set(ofFourDigits.map(({ postcode }) => postcode))].sort(),
    );
  });

  test('have the bounds of the pupils of all their schools, in the gemeenten that are named', () => {
    for (const { postcode, pupils: bounds, schoolGemeenten } of postcodes) {
      const own = ofFourDigits.filter((one) => one.postcode === postcode);
      const { low, high } = marketOf(postcode, own).pupils;
      const gemeenten = new Set(own.map(({ school }) => school.gemeente));
      expect([postcode, bounds, schoolGemeenten]).toEqual([
        postcode,
        { low, high },
        [...gemeenten].sort(),
      ]);
    }
  });

  test('have a point for 95 % of the pupils, which 1,218 times rests on one address', () => {
    const known = new Set(placed.map(({ postcode }) => postcode));
    const sum = (of: typeof pupils) => of.reduce((all, one) => all + one.pupils.expected, 0);
    const share = sum(ofFourDigits.filter(({ postcode }) => known.has(postcode))) / sum(ofFourDigits); // prettier-ignore
    expect(placed).toHaveLength(2_951);
    expect(share).toBeCloseTo(0.957, 3);
    expect(placed.filter(({ point }) => point!.addresses === 1)).toHaveLength(1_218);
  });

  test('have their point in the gemeente of their pupils, but for two', () => {
    const outside = placed.filter(({ gemeente, point }) => !isInside(gemeente, point!));
    expect(outside.map(({ postcode }) => postcode)).toEqual(['1965', '2719']);
  });
});
