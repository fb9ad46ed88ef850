import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { Answer } from '../../src/engine/protocol/figures.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { DIVISIONS, type Division } from '../../src/areas/divisions.ts';
import type { AreaSet } from '../../src/areas/regions.ts';
import { contiguityOf } from '../../src/state/region/contiguity.ts';
import type { Sector, Soort } from '../../src/tables/soorten.ts';
import { committed } from '../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const engine = createEngine((file) => Promise.resolve(committed(file)));

/** Every region of a division as a set. */
function setsOf(division: Division): AreaSet[] {
  const sets = new Map<string, AreaSet>();
  for (const { code, regions } of areas) {
    const key = `${division}.${regions[division][0]!.code}`;
    sets.set(key, { code: key, members: [...(sets.get(key)?.members ?? []), code] });
  }
  return [...sets.values()];
}

async function answerOf(
  sets: AreaSet[],
  { sector = 'po' as Sector, soorten = ['bo'] as Soort[] } = {},
): Promise<Answer> {
  const reply = await engine.ask({
    sector,
    soorten,
    measure: 'kansdaling',
    base: sector === 'po' ? 2015 : 2019,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets,
  });
  if (isProblem(reply)) throw new Error(JSON.stringify(reply));
  return reply;
}

type Row = (code: string) => ArrayLike<number>;

/** The rows of a matrix of an answer, by code. */
function rowsOf({ counts: { codes } }: Answer, matrix: ArrayLike<number>): Row {
  const width = matrix.length / codes.length;
  const rows = new Map(
    codes.map((code, i) => [
      code,
      Array.prototype.slice.call(matrix, i * width, (i + 1) * width) as number[],
    ]),
  );
  return (code) => rows.get(code) ?? [];
}

/** The sum over the members that have a figure. */
const sumOf = (members: readonly string[], row: Row, t: number) =>
  members.reduce((sum, code) => sum + (row(code)[t] || 0), 0);

const ALL_PO: Soort[] = ['bo', 'sbo', 'so', 'so/vso', 'vso'];
const KINDS = [
  { sector: 'po' as const, soorten: ['bo' as const] },
  { sector: 'po' as const, soorten: ALL_PO },
  { sector: 'vo' as const, soorten: ['vo' as const] },
];

describe.each(KINDS)('the regions of $sector $soorten', (kind) => {
  test.each(DIVISIONS)('of %s are the sums of their gemeenten', async (division) => {
    const sets = setsOf(division);
    const answer = await answerOf(sets, kind);
    const { counts } = answer;
    expect(counts.codes.slice(counts.gemeenten, -1)).toEqual(sets.map(({ code }) => code));
    const pupils = rowsOf(answer, counts.pupils);
    const others = [counts.masked, counts.vestigingen].map((matrix) => rowsOf(answer, matrix));
    const complete = rowsOf(answer, counts.complete);
    const wrong: string[] = [];
    let checked = 0;
    for (const { code, members } of sets) {
      for (const [t, year] of counts.years.entries()) {
        const figure = pupils(code)[t]!;
        const isKnown = members.some((one) => !Number.isNaN(pupils(one)[t]));
        if (isKnown === Number.isNaN(figure)) wrong.push(`${code} ${year} is there or not`);
        if (!isKnown) continue;
        checked++;
        if (Math.abs(figure - sumOf(members, pupils, t)) > 1e-6) wrong.push(`${code} ${year}`);
        if (t >= counts.observed) continue;
        if (others.some((row) => row(code)[t] !== sumOf(members, row, t)))
          wrong.push(`${code} ${year} masked or branches`);
        if (complete(code)[t] !== Math.min(...members.map((one) => complete(one)[t]!)))
          wrong.push(`${code} ${year} complete`);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(sets.length * 15);
  });

  test('of corop have an interval of their own size, narrower than the bounds of their gemeenten together', async () => {
    const sets = setsOf('corop');
    const answer = await answerOf(sets, kind);
    const { projection } = answer;
    const [low, high] = [projection!.low80, projection!.high80].map((one) => rowsOf(answer, one));
    const widthOf = (code: string, h: number) => high!(code)[h]! - low!(code)[h]!;
    expect(sets.filter(({ members }) => members.length > 1).length).toBeGreaterThan(30);
    for (const { code, members } of sets) {
      if (members.length === 1) continue;
      const known = members.filter((one) => !Number.isNaN(widthOf(one, 4)));
      const sumPaths = known.reduce((sum, one) => sum + widthOf(one, 4), 0);
      expect(widthOf(code, 4)).toBeGreaterThan(0);
      if (known.length > 1) expect(widthOf(code, 4)).toBeLessThan(sumPaths);
    }
    const one = await answerOf([{ code: 'eigen.0', members: ['GM0197'] }], kind);
    const own = [one.projection!.low80, one.projection!.high80].map((bounds) =>
      rowsOf(one, bounds),
    );
    for (const row of own) expect(row('eigen.0')).toEqual(row('GM0197'));
  });

  test('of a division add up to the country, less the pupils of unknown gemeente', async () => {
    const answer = await answerOf(setsOf('veiligheidsregio'), kind);
    const { counts } = answer;
    const pupils = rowsOf(answer, counts.pupils);
    const regions = counts.codes.slice(counts.gemeenten, -1);
    const unplaced = counts.years.slice(0, counts.observed).flatMap((year, t) => {
      const all = regions.reduce((sum, code) => sum + pupils(code)[t]!, 0);
      const rest = pupils('NL')[t]! - all;
      return rest > 0 ? [year] : rest < 0 ? [-year] : [];
    });
    // Five vestigingen of special education had no gemeente: see the test of po.csv.
    expect(unplaced).toEqual(kind.soorten.length === ALL_PO.length ? [2000, 2001, 2002] : []);
  });
});

describe('the gemeenten of every region', () => {
  test('hang together, but for the Wadden islands and Zeeuws-Vlaanderen, which lie across water', async () => {
    const touching = await engine.touching();
    if (isProblem(touching)) throw new Error(JSON.stringify(touching));
    const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
    const across = new Set<string>();
    for (const division of DIVISIONS) {
      for (const { code, members } of setsOf(division)) {
        const { apart, acrossWater } = contiguityOf(members, touching);
        expect([code, apart]).toEqual([code, []]);
        for (const part of acrossWater) across.add(part.map((one) => nameOf.get(one)).sort().join()); // prettier-ignore
      }
    }
    expect([...across].sort()).toEqual([
      'Ameland',
      'Hulst,Sluis,Terneuzen',
      'Schiermonnikoog',
      'Terschelling',
      'Texel',
      'Vlieland',
    ]);
  });

  test('are drawn as one area each, on the plane of the map', async () => {
    const sets = setsOf('provincie');
    const drawn = await engine.drawRegions(sets);
    if (isProblem(drawn)) throw new Error(JSON.stringify(drawn));
    expect(drawn.regions.map(({ code }) => code)).toEqual(sets.map(({ code }) => code));
    const { shapes } = await engine.open();
    const drenthe = drawn.regions.find(({ code }) => code === 'provincie.Drenthe')!;
    const members = sets.find(({ code }) => code === 'provincie.Drenthe')!.members;
    const own = shapes!.gemeenten.filter(({ code }) => members.includes(code));
    expect(drenthe.path.match(/m/gi)).toHaveLength(1);
    // The boxes of gemeenten are in whole units.
    expect(Math.floor(drenthe.box[0][0])).toBe(Math.min(...own.map(({ box }) => box[0][0])));
    expect(Math.ceil(drenthe.box[1][1])).toBe(Math.max(...own.map(({ box }) => box[1][1])));
  });
});

test.each([
  ...KINDS,
  ...(['sbo', 'so', 'vso'] as const).map((soort) => ({ sector: 'po' as const, soorten: [soort] })),
])('every region with pupils of $sector $soorten has a projection', async (kind) => {
  const without: string[] = [];
  for (const division of DIVISIONS) {
    const sets = setsOf(division);
    const { counts, projection } = await answerOf(sets, kind);
    const newest = counts.observed - 1;
    for (const [i, code] of counts.codes.entries()) {
      if (i < counts.gemeenten || i === counts.codes.length - 1) continue;
      const now = counts.pupils[i * counts.years.length + newest]!;
      const reason = projection!.reasons[i];
      if (reason !== null && !(reason === 'no-pupils' && now === 0)) without.push(`${code} ${reason} ${now}`); // prettier-ignore
    }
  }
  expect(without).toEqual([]);
});
