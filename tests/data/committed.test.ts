import { describe, expect, test } from 'vitest';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { DIVISIONS } from '../../src/areas/divisions.ts';
import { COUNTRY, UNKNOWN_GEMEENTE } from '../../src/areas/codes.ts';
import { readHerindelingen } from '../../src/formats/site/herindelingen.ts';
import { readPupils, type PupilColumns } from '../../src/formats/site/pupils.ts';
import { readVoVestigingen } from '../../src/formats/site/vo-vestigingen.ts';
import { SOORTEN, type SoortVo } from '../../src/formats/soorten.ts';
import { areaOf } from '../../src/tables/area-view.ts';
import { countsOf } from '../../src/tables/pupils.ts';
import { countSharedVestigingenOnce } from '../../src/tables/shared-vestigingen.ts';
import { committed } from '../fixtures/raw-folder.ts';

const po = readPupils(committed('po.csv'), 'po.csv', 'po');
const vo = readPupils(committed('vo.csv'), 'vo.csv', 'vo');
const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');
const today = new Set(areas.map((area) => area.code));

type Counted = 'leerlingen' | 'gemaskeerd' | 'vestigingen';

/** The sum of a column over the rows that are wanted. */
function sum(
  columns: PupilColumns,
  column: Counted,
  isWanted: (row: { gemeente: string; soort: string; jaar: number }) => boolean,
): number {
  return columns.gemeente.reduce((total, gemeente, i) => {
    const row = { gemeente, soort: columns.soort[i] ?? '', jaar: columns.jaar[i] ?? 0 };
    return isWanted(row) ? total + (columns[column][i] ?? 0) : total;
  }, 0);
}

describe('po.csv', () => {
  test.each([
    [1996, 1_501_046, 7_270],
    [2008, 1_553_042, 7_055],
    [2025, 1_356_911, 6_096],
  ])(
    'has the bo pupils and vestigingen of the whole country in %i',
    (year, pupils, vestigingen) => {
      const isBo = (row: { soort: string; jaar: number }) =>
        row.soort === 'bo' && row.jaar === year;
      expect(sum(po, 'leerlingen', isBo)).toBe(pupils);
      expect(sum(po, 'vestigingen', isBo)).toBe(vestigingen);
    },
  );

  test('has every masked cell of the source', () => {
    expect(sum(po, 'gemaskeerd', () => true)).toBe(762);
  });

  test('has with two per masked cell the po total of 2023 that was measured', () => {
    const in2023 = (row: { jaar: number }) => row.jaar === 2023;
    expect(sum(po, 'leerlingen', in2023) + 2 * sum(po, 'gemaskeerd', in2023)).toBe(1_466_613);
  });

  test('has all thirty years of each gemeente and soort, sorted', () => {
    const keys = po.gemeente.map((gemeente, i) => {
      const soort = SOORTEN.po.findIndex((one) => one === po.soort[i]);
      return `${soort} ${gemeente} ${po.jaar[i]}`;
    });
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.length).toBe(30 * new Set(keys.map((key) => key.slice(0, -5))).size);
    expect([Math.min(...po.jaar), Math.max(...po.jaar)]).toEqual([1996, 2025]);
  });

  test('has an unknown gemeente in special education of 2000–2002 only', () => {
    const unknown = po.gemeente.flatMap((gemeente, i) =>
      gemeente === UNKNOWN_GEMEENTE && po.leerlingen[i] ? [`${po.soort[i]} ${po.jaar[i]}`] : [],
    );
    const expected = ['so', 'so/vso'].flatMap((s) => [2000, 2001, 2002].map((y) => `${s} ${y}`));
    expect(unknown).toEqual(expected);
  });
});

describe('vo.csv', () => {
  test.each([
    [2019, 956_857],
    [2023, 937_164],
    [2024, 929_504],
    [2025, 919_819],
  ])('has the pupils of the whole country in %i', (year, pupils) => {
    expect(sum(vo, 'leerlingen', (row) => row.soort === 'vo' && row.jaar === year)).toBe(pupils);
  });

  test('has types that add up to the total of 2019 in every gemeente', () => {
    expect(new Set(vo.gemeente).size).toBeGreaterThan(200);
    for (const code of new Set(vo.gemeente)) {
      const of = (isTotal: boolean) =>
        sum(
          vo,
          'leerlingen',
          (row) => row.gemeente === code && row.jaar === 2019 && (row.soort === 'vo') === isTotal,
        );
      expect([code, of(false)]).toEqual([code, of(true)]);
    }
  });

  test('has a total in all four years for each gemeente with vo in any of them', () => {
    const totals = vo.gemeente.filter((_, i) => vo.soort[i] === 'vo');
    expect(new Set(totals).size).toBeGreaterThan(200);
    for (const code of new Set(totals)) {
      expect(totals.filter((one) => one === code)).toHaveLength(4);
    }
  });

  test('is incomplete in 2023 only, and there in some gemeenten', () => {
    const incomplete = vo.gemeente.flatMap((_, i) =>
      vo.volledig[i] === 0 ? [`${vo.soort[i]} ${vo.jaar[i]}`] : [],
    );
    expect(new Set(incomplete)).toEqual(new Set(['vo 2023']));
    expect(incomplete.length).toBeLessThanOrEqual(36);
  });

  test('has placed everyone', () => {
    expect(vo.gemeente).not.toContain(UNKNOWN_GEMEENTE);
  });
});

describe('vo-vestigingen.csv', () => {
  const vestigingen = [
    ...readVoVestigingen(committed('vo-vestigingen.csv'), 'vo-vestigingen.csv').values(),
  ];
  const inCounts = (soorten: readonly SoortVo[], code: string) =>
    areaOf(
      countsOf(vo, [...today].sort(), soorten, (counts) =>
        countSharedVestigingenOnce(counts, vo, vestigingen),
      ),
      code,
    ).at(2019).vestigingen;

  test('has as many vestigingen of each type in each gemeente as vo.csv', () => {
    const listed = vestigingen.flatMap(({ gemeente, types }) =>
      types.map((type) => `${gemeente} ${type}`),
    );
    const counted = vo.gemeente.flatMap((gemeente, i) =>
      vo.soort[i] === 'vo'
        ? []
        : Array<string>(vo.vestigingen[i]!).fill(`${gemeente} ${vo.soort[i]}`),
    );
    expect(listed.sort()).toEqual(counted.sort());
  });

  test('gives all types together as many vestigingen as vo has, in every gemeente', () => {
    const types = SOORTEN.vo.filter((soort) => soort !== 'vo');
    for (const code of [...new Set(vo.gemeente), COUNTRY]) {
      expect([code, inCounts(types, code)]).toEqual([code, inCounts(['vo'], code)]);
    }
    expect(inCounts(['vo'], COUNTRY)).toBe(1450);
  });

  test('counts a vestiging with several types of vmbo once', () => {
    const vmbo: SoortVo[] = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t'];
    expect(vmbo.reduce((sum, type) => sum + inCounts([type], COUNTRY), 0)).toBe(2004);
    expect(inCounts(vmbo, COUNTRY)).toBe(925);
    expect(inCounts(vmbo, 'GM0222')).toBeLessThan(inCounts(['vo'], 'GM0222'));
  });
});

describe('gebieden.csv', () => {
  test('has 342 gemeenten, each in one region of every division', () => {
    expect(today.size).toBe(342);
    const regions = DIVISIONS.map(
      (one) => new Set(areas.map((area) => area.regions[one][0]?.code)).size,
    );
    expect(Object.fromEntries(DIVISIONS.map((one, i) => [one, regions[i]]))).toEqual({
      provincie: 12,
      corop: 40,
      rmc: 40,
      onderwijsgebied: 25,
      rpa: 34,
      wgr: 42,
      nodaal: 80,
      veiligheidsregio: 25,
      vakantieregio: 3,
    });
  });

  test('has every code of the tables, and no gemeente without bo', () => {
    const inPo = new Set(po.gemeente.filter((_, i) => po.soort[i] === 'bo'));
    expect([...inPo].sort()).toEqual([...today].sort());
    const known = new Set([...today, UNKNOWN_GEMEENTE]);
    expect([...po.gemeente, ...vo.gemeente].filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('herindelingen.csv', () => {
  test('leads from gemeenten that are no more to those of today', () => {
    expect(herindelingen.filter(({ into }) => !today.has(into))).toEqual([]);
    expect(herindelingen.filter(({ code }) => today.has(code))).toEqual([]);
    expect(herindelingen.filter(({ year }) => year < 1996)).toEqual([]);
  });

  test('knows a merger, a chain of two and a split', () => {
    const into = (name: string) =>
      herindelingen.filter((one) => one.name === name).map((one) => one.into);
    expect(into('Brielle')).toEqual(['GM1992']);
    expect(into('Bedum')).toEqual(['GM1966']);
    expect(into('Ravenstein')).toEqual(['GM0828']);
    expect(into('Haaren')).toEqual(['GM0757', 'GM0824', 'GM0855', 'GM0865']);
  });
});
