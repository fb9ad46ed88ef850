import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MASKED } from '../../src/formats/cells.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readOrigins, readPostcodeOrigins } from '../../src/formats/site/herkomst.ts';
import {
  readIndicativeNorms,
  readOfficialNorms,
} from '../../src/formats/site/opheffingsnorm-po.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { readVestigingAges } from '../../src/formats/site/vestiging-leeftijden.ts';
import { NO_FIGURE, readVestigingPupils } from '../../src/formats/site/vestiging-leerlingen.ts';
import { readTransfers } from '../../src/formats/site/vestiging-overgangen.ts';
import { readVestigingen, vestigingKey } from '../../src/formats/site/vestigingen.ts';
import { SECTORS, type Sector } from '../../src/formats/soorten.ts';
import { closureNormPo } from '../../src/measures/closure-norm-po.ts';
import { fromOutside } from '../../src/tables/pupil-origins.ts';
import { schoolsOf } from '../../src/tables/schools.ts';
import { committed } from '../fixtures/raw-folder.ts';

const read = <T>(name: string, reader: (text: string, file: string) => T) =>
  reader(committed(name), name);
const vestigingen = read('vestigingen.csv', readVestigingen);
const pupils = {
  po: read('vestiging-leerlingen-po.csv', readVestigingPupils),
  vo: read('vestiging-leerlingen-vo.csv', readVestigingPupils),
};
const areas = read('gebieden.csv', readAreas);

/** The counts of each vestiging, by key, in the order of the years of the sector. */
const countsOf = new Map(
  SECTORS.flatMap((sector) => {
    const { years, vestiging, leerlingen } = pupils[sector];
    return vestiging.map((code, i) => [
      vestigingKey(sector, code),
      leerlingen.subarray(i * years.length, (i + 1) * years.length),
    ]);
  }) as [string, Int16Array][],
);

const bo = vestigingen.filter(({ soort }) => soort === 'bo');
const countIn = (one: (typeof vestigingen)[number], year: number) =>
  countsOf.get(vestigingKey(one.sector, one.code))![pupils[one.sector].years.indexOf(year)]!;

describe('the vestigingen', () => {
  test('have pupils in a row of their own, and every row of pupils is of a vestiging', () => {
    const keys = vestigingen.map(({ sector, code }) => vestigingKey(sector, code));
    expect(keys.length).toBe(9_737 + 1_594);
    expect(keys.sort()).toEqual([...countsOf.keys()].sort());
  });

  test.each(SECTORS)(
    'sum to %s.csv to the pupil, per gemeente, soort and year',
    (sector: Sector) => {
      const table = read(`${sector}.csv`, (text, file) => readPupils(text, file, sector));
      const expected = new Map<string, string>();
      for (const [i, soort] of table.soort.entries()) {
        if (sector === 'vo' && soort !== 'vo') continue;
        const sums = [table.leerlingen[i], table.gemaskeerd[i], table.vestigingen[i], table.volledig[i]]; // prettier-ignore
        if (table.vestigingen[i] || table.volledig[i] === 0) {
          expected.set(`${table.gemeente[i]} ${soort} ${table.jaar[i]}`, sums.join());
        }
      }
      const found = new Map<string, [number, number, number, number]>();
      for (const one of vestigingen.filter((each) => each.sector === sector)) {
        for (const [j, n] of countsOf.get(vestigingKey(sector, one.code))!.entries()) {
          if (n === 0) continue;
          const year = pupils[sector].years[j]!;
          const gemeente = year === 2019 ? one.gemeente2019 : one.gemeente;
          const key = `${gemeente} ${one.soort} ${year}`;
          const [known, masked, open, complete] = found.get(key) ?? [0, 0, 0, 1];
          const isCount = n !== MASKED && n !== NO_FIGURE;
          found.set(key, [
            known + (isCount ? n : 0),
            masked + (n === MASKED ? 1 : 0),
            open + (n === NO_FIGURE ? 0 : 1),
            n === NO_FIGURE ? 0 : complete,
          ]);
        }
      }
      expect(found.size).toBeGreaterThan(500);
      expect(new Map([...found].map(([key, sums]) => [key, sums.join()]))).toEqual(expected);
    },
  );

  test.each([
    [1996, 7_270],
    [2008, 7_055],
    [2017, 6_403],
    [2025, 6_096],
  ])('of bo were in %i %i', (year, n) => {
    expect(bo.filter((one) => countIn(one, year) !== 0)).toHaveLength(n);
  });

  test.each([
    [145, 1_882],
    [100, 1_042],
    [50, 199],
    [23, 12],
  ])('of bo have in 2025 fewer than %i pupils in %i cases', (size, n) => {
    const small = bo.filter((one) => {
      const count = countIn(one, 2025);
      return count !== 0 && count < size;
    });
    expect(small).toHaveLength(n);
  });

  test('of vo are missing in 2023 in 36 cases', () => {
    const missing = vestigingen.filter(
      (one) => one.sector === 'vo' && countIn(one, 2023) === NO_FIGURE,
    );
    expect(missing).toHaveLength(36);
  });

  test('leave 58 gemeenten without vo and 91 with one vestiging in 2025, and three with one of bo', () => {
    const perGemeente = (isOf: (soort: string) => boolean) => {
      const counts = new Map(areas.map(({ code }) => [code, 0]));
      for (const one of vestigingen) {
        if (isOf(one.soort) && countIn(one, 2025) !== 0) {
          counts.set(one.gemeente, (counts.get(one.gemeente) ?? 0) + 1);
        }
      }
      return counts;
    };
    const vo = [...perGemeente((soort) => soort === 'vo').values()];
    expect([0, 1].map((n) => vo.filter((one) => one === n).length)).toEqual([58, 91]);
    const single = [...perGemeente((soort) => soort === 'bo')].filter(([, n]) => n === 1);
    const names = single.map(([code]) => areas.find((area) => area.code === code)?.name);
    expect(names.sort()).toEqual(['Rozendaal', 'Schiermonnikoog', 'Vlieland']);
  });

  test('have a point where they have pupils in 2025, and only there', () => {
    const open = vestigingen.filter((one) => countIn(one, 2025) !== 0);
    expect(open).toHaveLength(8_407);
    expect(open.filter(({ point }) => point === null)).toEqual([]);
    expect(vestigingen.filter(({ point }) => point !== null)).toHaveLength(8_407);
  });

  test('have a board in nearly every case, and those of bo that are open a town, except one that opened last', () => {
    expect(vestigingen.filter(({ board }) => board === '')).toHaveLength(12);
    const withoutTown = bo.filter((one) => countIn(one, 2025) !== 0 && one.town === '');
    expect(withoutTown.map(({ code }) => code)).toEqual(['32HW00']);
  });

  test('take with their pupils, ages and transfers at most 700 kB, packed', () => {
    const files = ['vestigingen', 'vestiging-leerlingen-po', 'vestiging-leerlingen-vo', 'vestiging-leeftijden', 'vestiging-overgangen']; // prettier-ignore
    const packed = files.map((name) => gzipSync(committed(`${name}.csv`), { level: 9 }).length);
    expect(packed.reduce((a, b) => a + b)).toBeLessThanOrEqual(700_000);
  });
});

describe('the ages of 2024', () => {
  const ages = read('vestiging-leeftijden.csv', readVestigingAges);

  test('are of every po vestiging, and fit its pupils within the bounds of masked cells', () => {
    const bounds = new Map<string, [number, number]>();
    for (const { vestiging, counts } of ages) {
      const [low, high] = bounds.get(vestiging) ?? [0, 0];
      const known = counts.reduce((sum, n) => (n === MASKED ? sum : sum + n), 0);
      const masked = counts.filter((n) => n === MASKED).length;
      bounds.set(vestiging, [low + known + masked, high + known + 4 * masked]);
    }
    const wrong = vestigingen.filter((one) => {
      if (one.sector === 'vo') return false;
      const n = countIn(one, 2024);
      const [low, high] = bounds.get(one.code) ?? [0, 0];
      return n === MASKED ? high < 1 || low > 4 : n < low || n > high;
    });
    expect(wrong).toEqual([]);
  });

  test('of bo are 1,341,359 pupils and 5,356 masked cells', () => {
    const cells = ages.filter(({ kind }) => kind === 'bo').flatMap(({ counts }) => counts);
    expect(cells.reduce((sum, n) => (n === MASKED ? sum : sum + n), 0)).toBe(1_341_359);
    expect(cells.filter((n) => n === MASKED)).toHaveLength(5_356);
  });
});

describe('the transfers', () => {
  test('are between vestigingen of vestigingen.csv', () => {
    const keys = new Set(countsOf.keys());
    const transfers = read('vestiging-overgangen.csv', readTransfers);
    expect(transfers.length).toBeGreaterThan(1_500);
    const strange = transfers.filter(({ from, to }) =>
      [from, to].some(({ sector, code }) => !keys.has(vestigingKey(sector, code))),
    );
    expect(strange).toEqual([]);
  });
});

describe('the closure norms of bo', () => {
  const norms = read('opheffingsnorm-po.csv', readIndicativeNorms);

  test('are of every gemeente and what the formula of the law gives', () => {
    expect(norms.map(({ gemeente }) => gemeente).sort()).toEqual(
      areas.map(({ code }) => code).sort(),
    );
    for (const { gemeente, children, landHa, norm, low, high } of norms) {
      expect([gemeente, closureNormPo(children, landHa)]).toEqual([gemeente, norm]);
      expect(low <= norm && norm <= high).toBe(true);
    }
  });

  test('are official for the parts of six gemeenten, whose towns have schools there', () => {
    const official = read('opheffingsnorm-po-officieel.csv', readOfficialNorms);
    expect(official).toHaveLength(12);
    const split = norms.filter((one) => one.split === 2023).map(({ gemeente }) => gemeente);
    expect([...new Set(official.map(({ gemeente }) => gemeente))].sort()).toEqual(split.sort());
    expect(split).toHaveLength(6);
    for (const gemeente of split) {
      const rest = official.filter((one) => one.gemeente === gemeente && one.towns.length === 0);
      expect([gemeente, rest.length]).toEqual([gemeente, 1]);
    }
  });
});

describe('where pupils of bo live', () => {
  const origins = read('herkomst.csv', readOrigins);
  const shares = fromOutside(origins, schoolsOf(vestigingen, pupils));
  const gemeenteOf = new Map(bo.map(({ code, gemeente }) => [code, gemeente]));

  test('is the same by gemeente as by postcode', () => {
    const files = readdirSync('public/data/herkomst');
    expect(files).toHaveLength(341);
    expect(files).not.toContain('GM0597.csv');
    const sums = new Map<string, [number, number]>();
    for (const file of files) {
      for (const one of read(`herkomst/${file}`, readPostcodeOrigins)) {
        expect(gemeenteOf.get(one.vestiging)).toBe(file.slice(0, -4));
        const key = `${one.residence} ${one.vestiging}`;
        const [known, masked] = sums.get(key) ?? [0, 0];
        sums.set(key, [known + one.pupils, masked + one.masked]);
      }
    }
    expect(sums).toEqual(
      new Map(
        origins.map((one) => [`${one.residence} ${one.vestiging}`, [one.pupils, one.masked]]),
      ),
    );
  });

  test('fits the pupils of nearly every vestiging of 2024 within the bounds of masked cells', () => {
    const bounds = new Map<string, [number, number]>();
    for (const { vestiging, pupils: known, masked } of origins) {
      const [low, high] = bounds.get(vestiging) ?? [0, 0];
      bounds.set(vestiging, [low + known + masked, high + known + 4 * masked]);
    }
    const counted = bo.filter((one) => bounds.has(one.code));
    const fitting = counted.filter((one) => {
      const [low, high] = bounds.get(one.code)!;
      const n = countIn(one, 2024);
      return n === MASKED ? low <= 4 : low <= n && n <= high;
    });
    expect(counted).toHaveLength(6_109);
    expect(fitting.length / counted.length).toBeGreaterThan(0.99);
  });

  // 1.48 over all kinds of po, of which this file has bo only.
  test('has in masked cells 1.55 pupils on average', () => {
    const masked = origins.reduce((sum, one) => sum + one.masked, 0);
    const known = origins.reduce((sum, one) => sum + one.pupils, 0);
    const counted = bo
      .filter(({ gemeente }) => gemeente !== 'GM0597')
      .reduce((sum, one) => sum + Math.max(0, countIn(one, 2024)), 0);
    expect((counted - known) / masked).toBeCloseTo(1.55, 2);
  });

  /*
   * Elsewhere 57, 42 and 37 % were measured. These are not possible: at least 107 of the 228 pupils of the school in Rozendaal
   * live there. With two pupils or more for each masked cell there are such figures; the pupils of file 06 bound them.
   */
  test.each([
    ['Rozendaal', 51.8, 53, 53.1],
    ['Bloemendaal', 34.4, 39, 40.2],
    ['Midden-Delfland', 33.2, 34, 34.1],
  ])(
    'is outside the gemeente for many pupils of schools in %s: %d to %d %%',
    (name, least, expected, most) => {
      const { outside, inside } = shares.get(areas.find((area) => area.name === name)!.code)!;
      const share = (from: number, within: number) => (100 * from) / (from + within);
      expect(share(outside.low, inside.high)).toBeCloseTo(least, 1);
      expect(Math.round(share(outside.expected, inside.expected))).toBe(expected);
      expect(share(outside.high, inside.low)).toBeCloseTo(most, 1);
    },
  );

  test('is outside the gemeente for 5 % of pupils in the median gemeente, and 341 gemeenten are known', () => {
    expect(shares.size).toBe(341);
    const sorted = [...shares.values()]
      .map(({ outside, inside }) => outside.expected / (outside.expected + inside.expected))
      .sort((a, b) => a - b);
    expect(Math.round(100 * sorted[170]!)).toBe(5);
  });
});
