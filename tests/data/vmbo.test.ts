import { expect, test } from 'vitest';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { VmboPicture } from '../../src/engine/protocol/vmbo.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import { committed } from '../fixtures/raw-folder.ts';

/** The rows of a committed file, as texts by column. No cell of the columns that are used here has a comma. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = committed(file).trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
      cell.replace(/,$/, ''),
    );
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  });
}

const areas = rowsOf('gebieden.csv');
const REGIONS = [
  ['Zeeland', areas.filter(({ provincie }) => provincie === 'Zeeland')],
  ['Oost-Groningen', areas.filter(({ corop_naam }) => corop_naam === 'Oost-Groningen')],
] as const;
const gemeenteExams = rowsOf('examenkandidaten.csv');
const po = rowsOf('po.csv');
const gemeenteOf = new Map(
  rowsOf('vestigingen.csv')
    .filter(({ sector }) => sector === 'po')
    .map(({ vestiging, gemeente }) => [vestiging, gemeente]),
);
const ages = rowsOf('vestiging-leeftijden.csv').filter(({ soort }) => soort === 'bo');

async function pictureOf(codes: string[]): Promise<VmboPicture> {
  const reply = await engine.vmboPicture(codes);
  if (isProblem(reply)) throw new Error(JSON.stringify(reply));
  return reply;
}

for (const [name, members] of REGIONS) {
  const codes = members.map(({ code }) => code!);
  const has = new Set(codes);

  test(`${name}: the candidates of each type are those of its gemeenten in the file per gemeente`, async () => {
    const { types, vmbo, years } = await pictureOf(codes);
    const sum = (isType: (type: string) => boolean, year: number) => {
      const rows = gemeenteExams.filter(
        ({ gemeente, type, schooljaar }) =>
          has.has(gemeente!) && isType(type!) && schooljaar!.startsWith(String(year)),
      );
      const of = (perCell: number) =>
        rows.reduce((all, one) => all + Number(one['kandidaten']) + perCell * Number(one['gemaskeerd']), 0); // prettier-ignore
      return { low: of(1), high: of(4) };
    };
    expect(types).toHaveLength(6);
    for (const { type, region } of types) {
      const isType = (one: string) => one === type || (type === 'vmbo-b' && one === 'vmbo-lwt');
      expect(region.candidates).toEqual(years.map((year) => sum(isType, year)));
    }
    expect(vmbo.region.candidates).toEqual(
      years.map((year) => sum((type) => type.startsWith('vmbo'), year)),
    );
    expect(vmbo.country.candidates[0]!.low).toBeGreaterThan(104_000);
  });

  test(`${name}: the children who leave bo add up to its pupils, and those who left follow from the counts`, async () => {
    const { feeding, vmbo } = await pictureOf(codes);
    const cells = (age: (column: string) => boolean) => {
      const found = ages
        .filter(({ vestiging }) => has.has(gemeenteOf.get(vestiging!)!))
        .flatMap((row) => Object.entries(row).filter(([column]) => age(column)).map(([, cell]) => cell)); // prettier-ignore
      const least = found.reduce((sum, cell) => sum + (cell === '<5' ? 1 : Number(cell)), 0);
      return { least, most: least + 3 * found.filter((cell) => cell === '<5').length };
    };
    const of = (age: number) => cells((column) => column === `leeftijd_${age}`);
    expect(feeding.classes[3]).toMatchObject({
      year: 2028,
      age: 8,
      children: { low: of(8).least, high: of(8).most },
    });
    // All pupils of bo on 1 October 2024 stand in one class.
    const bo = (year: number) =>
      po
        .filter(
          ({ gemeente, soort, jaar }) =>
            has.has(gemeente!) && soort === 'bo' && jaar === String(year),
        ) // prettier-ignore
        .reduce((sum, one) => sum + Number(one['leerlingen']), 0);
    const [low, high] = (['low', 'high'] as const).map((bound) =>
      feeding.classes.reduce((sum, { children }) => sum + children[bound], 0),
    );
    expect(low!).toBeLessThanOrEqual(bo(2024));
    expect(high!).toBeGreaterThanOrEqual(bo(2024));
    const came = [7, 8, 9, 10].map(of);
    const left = (of: 'least' | 'most') =>
      bo(2017) - bo(2021) + came.reduce((sum, one) => sum + one[of], 0);
    expect(feeding.leavers.low).toBeCloseTo(left('least') / 4, 0);
    expect(feeding.leavers.high).toBeCloseTo(left('most') / 4, 0);
    const recent = vmbo.region.candidates.slice(-4);
    const least = recent.reduce((sum, one) => sum + one.low, 0);
    const [next] = feeding.classes;
    expect(next?.expected?.low).toBeCloseTo((least * next!.children.low) / left('most'), 0);
    expect(next?.examYear).toBe(2028);
  });
}

test('nationally as many children leave bo in four summers as pupils of group 8 are known to be: 175 to 190 thousand a year', async () => {
  const { feeding } = await pictureOf(areas.map(({ code }) => code!));
  expect(feeding.leavers.low).toBeGreaterThan(175_000);
  expect(feeding.leavers.high).toBeLessThan(190_000);
  expect(feeding.per100?.low).toBeGreaterThan(47);
  expect(feeding.per100?.high).toBeLessThan(52);
});
