import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../src/engine/protocol/figures.ts';
import type { Projection } from '../../../../../src/engine/protocol/projection.ts';
import type { FindingsInput } from '../../../../../src/state/region/findings/finding.ts';
import { gaps } from '../../../../../src/state/region/findings/gaps.ts';
import { findingsOf, MOST_FINDINGS } from '../../../../../src/state/region/findings/findings.ts';
import { memberRows } from '../../../../../src/state/region/member-rows.ts';
import { regionStory } from '../../../../../src/state/region/region-story.ts';
import { withSets } from '../../../../../src/tables/sets.ts';
import type { Counts } from '../../../../../src/tables/counts.ts';
import { region as inDutch } from '../../../../../src/text/nl/region.ts';
import { region as inEnglish } from '../../../../../src/text/en/region.ts';
import type { Finding } from '../../../../../src/text/findings.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

const THRESHOLDS = [-10, -5] as const;
/** Changes in percent over the next five years: expected, and the bounds of the 80 % interval. */
type Ahead = [expected: number, low: number, high: number];

/** Adds a projection of 2021–2025 to counts of 2015–2020. */
function withAhead(
  counts: Counts,
  ahead: Record<string, Ahead>,
): Pick<Answer, 'counts' | 'projection'> {
  const width = counts.years.length;
  const wide = width + 5;
  const pupils = new Float64Array(counts.codes.length * wide).fill(NaN);
  const bounds = Array.from({ length: 2 }, () =>
    new Float64Array(counts.codes.length * 5).fill(NaN),
  );
  for (const [i, code] of counts.codes.entries()) {
    pupils.set(counts.pupils.subarray(i * width, (i + 1) * width), i * wide);
    const of = ahead[code];
    const now = counts.pupils[(i + 1) * width - 1]!;
    if (!of) continue;
    const [middle, low, high] = of.map((percent) => now * (1 + percent / 100));
    pupils.fill(middle!, i * wide + width, (i + 1) * wide);
    bounds[0]!.fill(low!, i * 5, (i + 1) * 5);
    bounds[1]!.fill(high!, i * 5, (i + 1) * 5);
  }
  const spread = <T extends Uint16Array | Uint8Array | Float64Array>(from: T, rest: number): T => {
    const to = new (from.constructor as new (n: number) => T)(counts.codes.length * wide).fill(
      rest,
    ) as T;
    for (let i = 0; i < counts.codes.length; i++) {
      to.set(from.subarray(i * width, (i + 1) * width), i * wide);
    }
    return to;
  };
  const years = [...counts.years, ...[1, 2, 3, 4, 5].map((h) => counts.years.at(-1)! + h)];
  return {
    counts: {
      ...counts,
      years,
      pupils,
      masked: spread(counts.masked, 0),
      vestigingen: spread(counts.vestigingen, NaN),
      complete: spread(counts.complete, 1),
    },
    projection: {
      years: years.slice(width),
      origin: 2020,
      low80: bounds[0],
      high80: bounds[1],
      low95: bounds[0],
      high95: bounds[1],
      backtest: {
        cameOut: [],
        regions: [],
        country: [],
        tests: [],
        usefulHorizon: [],
      },
      fewer: counts.codes.slice(counts.gemeenten).map(() => 61.2),
    } as unknown as Projection,
  };
}

const NAMES = ['Aaldorp', 'Beerdorp', 'Ceedorp', 'Deedorp'];

/** A region of gemeenten with figures of 2015–2020; `ahead` has the projections of the first gemeenten, in their order. */
function regionWith(rows: Figure[][], ahead: Ahead[] = []): FindingsInput {
  const codes = rows.map((_, i) => `GM000${i}`);
  const base = countsWith(Object.fromEntries(rows.map((row, i) => [codes[i], row])));
  const counts = withSets(base, [{ code: 'eigen.0', members: codes }]);
  const answer = {
    ...withAhead(counts, Object.fromEntries(ahead.map((one, i) => [codes[i], one]))),
    question: { base: 2015, counted: 'school', soorten: ['bo'] } as unknown as Answer['question'],
  };
  const areas = new Map(
    codes.map((code, i) => [code, { code, name: NAMES[i]!, regions: {} as never }]),
  );
  return {
    story: regionStory(answer, 'eigen.0', 2020, [])!,
    rows: memberRows(answer, codes, areas, 2020),
    thresholds: THRESHOLDS,
    isOneCount: false,
    provisional: [],
    hasIml: true,
    schools: null,
    vmbo: null,
  };
}

const course = (from: number, to: number): Figure[] =>
  [from, from, from, from, from, to].map((pupils) => ({ pupils, vestigingen: 5 }));
const kinds = (region: FindingsInput) => findingsOf(region).map(({ finding }) => finding.kind);
const found = <K extends Finding['kind']>(region: FindingsInput, kind: K) =>
  findingsOf(region).map(({ finding }) => finding).find((one) => one.kind === kind) as Extract<Finding, { kind: K }> | undefined; // prettier-ignore

describe('the findings of a region', () => {
  it('are only that nothing changed where nothing did and no change is expected', () => {
    const region = regionWith([course(100, 100), course(100, 100)]);
    expect(kinds(region)).toEqual(['direction']);
    expect(inDutch.finding(found(region, 'direction')!)).toBe(
      'Van 2015 tot 2020 bleef het aantal leerlingen gelijk; landelijk bleef het gelijk.',
    );
  });

  it('have the gemeenten below each signaleringsgrens, without those equal to it', () => {
    const region = regionWith([course(100, 80), course(100, 90), course(100, 94), course(100, 95)]);
    const finding = found(region, 'grens')!;
    expect(finding.below.map(({ name }) => name)).toEqual(['Aaldorp']);
    expect(finding.between.map(({ name }) => name)).toEqual(['Beerdorp', 'Ceedorp']);
    expect(inDutch.finding(finding)).toBe(
      'Onder de signaleringsgrens van −10 % (2015–2020) ligt één van de 4 gemeenten: Aaldorp (−20,0 %); onder −5 % nog twee.'.replaceAll(' %', '\u202f%'), // prettier-ignore
    );
    expect(inEnglish.finding(finding)).toContain('one of the 4 gemeenten: Aaldorp (−20.0%)');
  });

  it('mention the second signaleringsgrens where only that one is passed, and the number of gemeenten that can be compared', () => {
    const finding = found(regionWith([course(100, 94), course(100, 93), course(0, 5)]), 'grens')!;
    expect(inDutch.finding(finding)).toBe(
      'Onder de signaleringsgrens van −5 % (2015–2020) liggen beide gemeenten met cijfers: Beerdorp (−7,0 %) en Aaldorp (−6,0 %).'.replaceAll(' %', '\u202f%'), // prettier-ignore
    );
    expect(inEnglish.finding(finding)).toContain('Below the threshold of −5%');
  });

  it('have decline according to the IML-maat, from exactly 10 % in five years', () => {
    expect(found(regionWith([course(100, 90), course(100, 91)]), 'iml')).toMatchObject({
      since: 2015,
      year: 2020,
      of: 2,
      areas: [{ name: 'Aaldorp', percent: expect.closeTo(-10) }],
    });
    expect(found(regionWith([course(100, 91)]), 'iml')).toBeUndefined();
  });

  it('have the gemeenten that changed in the direction opposite to that of the region', () => {
    const region = regionWith([
      course(900, 700),
      course(100, 103),
      course(100, 110),
      course(500, 490),
    ]);
    const finding = found(region, 'against')!;
    expect(finding.areas.map(({ name }) => name)).toEqual(['Ceedorp', 'Beerdorp']);
    expect(inDutch.finding(finding).replaceAll('\u202f', ' ')).toBe(
      'Tegen de richting van de regio in (−12,3 %) groeiden van 2015 tot 2020 Ceedorp (+10,0 %) en Beerdorp (+3,0 %).',
    );
  });

  it('have no opposite direction where most gemeenten changed in that direction', () => {
    const region = regionWith([course(900, 700), course(100, 103), course(100, 110)]);
    expect(found(region, 'against')).toBeUndefined();
  });

  it('have a gemeente with one vestiging left, also where its pupils are masked', () => {
    const region = regionWith([
      [...course(100, 100).slice(1), { pupils: 0, masked: 1, vestigingen: 1 }],
      [...course(60, 60).slice(1), { pupils: 60, vestigingen: 1 }],
      course(100, 100),
    ]);
    const finding = found(region, 'last')!;
    expect(finding.areas).toEqual([
      { code: 'GM0001', name: 'Beerdorp', pupils: 60 },
      { code: 'GM0000', name: 'Aaldorp', pupils: null },
    ]);
    expect(inDutch.finding(finding)).toBe('In Beerdorp (60 leerlingen) en Aaldorp was er in 2020 nog één vestiging.'); // prettier-ignore
  });

  it('have a gemeente that lost its last vestiging, after the region itself, and link to a map of no, one and more vestigingen', () => {
    const closed = course(99, 0).map((one, t) => ({
      ...(one as object),
      vestigingen: t < 5 ? 1 : 0,
    }));
    const region = regionWith([closed, course(100, 50)]);
    expect(kinds(region).slice(0, 2)).toEqual(['direction', 'lost']);
    const lost = findingsOf(region)[1]!;
    expect(inDutch.finding(lost.finding)).toBe(
      'In Aaldorp (2015: 99 leerlingen) was er in 2020 geen vestiging meer.',
    );
    expect(lost.view).toMatchObject({
      measure: 'vestigingen',
      classes: 'grenzen',
      thresholds: [1, 2],
      areas: ['GM0000'],
    });
  });

  it.each([6, 8])(
    'link to the map with all %i gemeenten, also those that are only counted',
    (count) => {
      const region = regionWith(Array.from({ length: count }, () => course(100, 50)));
      const link = findingsOf(region).find(({ finding }) => finding.kind === 'grens');
      expect(link?.view).toMatchObject({ mode: 'kaart', classes: 'grenzen' });
      expect(link?.view.areas).toHaveLength(count);
      expect(link?.view).not.toHaveProperty('region');
    },
  );

  it('link to the map of the region where the gemeenten are more than can be selected', () => {
    const region = regionWith(Array.from({ length: 9 }, () => course(100, 50)));
    const link = findingsOf(region).find(({ finding }) => finding.kind === 'grens');
    expect(link?.view).toMatchObject({ mode: 'regio', classes: 'grenzen', areas: [] });
    expect(inDutch.findings.view[link!.view.mode!]).toBe('Toon op de kaart van de regio');
  });

  it('name a gemeente with an unsure direction where the others have a sure one', () => {
    const flat = [course(100, 100), course(200, 200)];
    const finding = found(regionWith(flat, [[-3, -10, 5], [-12, -20, -3]]), 'unsure')!; // prettier-ignore
    expect(inDutch.finding(finding).replaceAll('\u202f', ' ')).toBe(
      'In één van de 2 gemeenten kan het aantal leerlingen tot 2025 dalen of stijgen: Aaldorp (−10,0 % tot +5,0 %).',
    );
  });

  it('say nothing of unsure directions where most are unsure', () => {
    const flat = [course(100, 100), course(200, 200), course(100, 100)];
    const region = regionWith(flat, [[-3, -10, 5], [-12, -20, -3], [4, -20, 8]]); // prettier-ignore
    expect(found(region, 'unsure')).toBeUndefined();
  });

  it('link, for projected years, to a view with the newest count as base year', () => {
    const flat = [course(200, 200)];
    const region = findingsOf(regionWith(flat, [[-12, -20, -3]]));
    const expected = region.find(({ finding }) => finding.kind === 'expected');
    expect(expected?.view).toMatchObject({ base: 2020, year: 2025, areas: ['GM0000'] });
  });

  it('have the largest expected change whose direction is certain', () => {
    const flat = [course(100, 100), course(200, 200), course(100, 100)];
    const finding = found(regionWith(flat, [[-30, -50, 5], [-12, -20, -3], [4, 1, 8]]), 'expected')!; // prettier-ignore
    expect(finding).toMatchObject({
      area: { name: 'Beerdorp', percent: expect.closeTo(-12) },
      pupils: 200,
    });
    expect(inDutch.finding(finding).replaceAll('\u202f', ' ')).toBe(
      'De grootste vrij zekere verandering tot 2025 is die in Beerdorp: van 200 leerlingen naar ongeveer 176 (80 %: 160–194).',
    );
  });

  it('do not hold what is not known: that stands apart', () => {
    const broken = regionWith([
      [{ pupils: 100, complete: false }, ...course(100, 80).slice(1)],
      course(100, 80),
    ]);
    expect(gaps(broken)).toMatchObject({ without: ['Aaldorp'], masked: 0 });
    const masked = regionWith([
      [...course(100, 80).slice(1), { pupils: 80, masked: 2, vestigingen: 3 }],
      course(100, 80),
    ]);
    expect(inDutch.gaps(gaps(masked))).toEqual([
      'In de cijfers van 2015 en 2020 samen zijn 2 aantallen van 1 tot 4 leerlingen afgeschermd en niet meegeteld.',
    ]);
  });

  it('class a gemeente by the change that is shown beside its name', () => {
    // −10.04 % is shown as −10.0 %, which is below −5 % and not below −10 %; −5.04 % is shown as −5.0 %.
    const region = regionWith([course(10_000, 8_996), course(10_000, 9_496)], []);
    const finding = found(region, 'grens');
    expect(finding).toMatchObject({ below: [], between: [{ name: 'Aaldorp' }] });
    expect(inDutch.finding(finding!)).toMatch(
      /Onder de signaleringsgrens van −5.% .*Aaldorp \(−10,0/,
    );
  });

  it('say nothing of changes that cannot be had where there is a single count', () => {
    const row = (now: Figure): Figure[] => [...Array.from({ length: 5 }, () => NaN), now];
    const once = (...now: Figure[]) => ({ ...regionWith(now.map(row)), isOneCount: true });
    expect(findingsOf(once({ pupils: 100, vestigingen: 5 }))).toEqual([]);
    const unknown = gaps(
      once({ pupils: 90, masked: 2, vestigingen: 5 }, { pupils: 80, complete: false }),
    );
    expect(inDutch.gaps(unknown).join(' ')).toBe(
      'Van Beerdorp is het cijfer van 2020 niet volledig bekend. In de cijfers van 2020 zijn 2 aantallen van 1 tot 4 leerlingen afgeschermd en niet meegeteld.',
    );
    expect(inEnglish.gaps(unknown).join(' ')).toBe(
      'The figure of Beerdorp for 2020 is not fully known. In the figures of 2020 2 counts of 1 to 4 pupils are masked and not included.',
    );
  });

  it('do not call a gemeente without a school unknown', () => {
    const none = course(0, 0).map(() => ({ pupils: 0, vestigingen: 0 }));
    expect(gaps(regionWith([course(100, 100), none], [])).without).toEqual([]);
  });

  it('mention a gemeente that has pupils and no projection, where others have one', () => {
    const region = regionWith([course(100, 100), course(100, 100)], [[1, 0.5, 2]]);
    expect(gaps(region)).toMatchObject({ unprojected: ['Beerdorp'] });
  });

  it('are of every kind about gemeenten, at most ten, each with a view that shows its figures', () => {
    const region = regionWith(
      [
        [...course(100, 60).slice(1), { pupils: 60, masked: 1, vestigingen: 1 }],
        course(100, 92),
        course(100, 112),
        course(500, 480),
      ],
      [[-20, -30, -10], [1, -5, 7], [2, -9, 9]],
    ); // prettier-ignore
    const all = findingsOf(region);
    expect(all.length).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(kinds(region)).toEqual(['direction', 'last', 'grens', 'iml', 'against', 'expected']);
    expect(all.every(({ view }) => view.mode === 'kaart' || view.mode === 'bronnen')).toBe(true);
    for (const { finding } of all) {
      expect(inDutch.finding(finding)).toMatch(/^[A-Z].*\.$/);
      expect(inEnglish.finding(finding)).toMatch(/^[A-Z].*\.$/);
    }
  });
});
