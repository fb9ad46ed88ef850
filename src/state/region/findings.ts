import { classOf } from '../../measures/classes.ts';
import { IML_YEARS, iml } from '../../measures/iml.ts';
import { STATUS } from '../../measures/matrix.ts';
import { MOST_NAMES, type Finding, type Named } from '../../text/findings.ts';
import type { MemberRow } from './member-rows.ts';
import type { RegionStory } from './region-story.ts';
import type { Selection } from '../selection/selection.ts';

/** A finding and the choice that shows where it comes from. */
export interface FindingWithView {
  finding: Finding;
  view: Partial<Selection>;
}

/** What is looked at. */
export interface Region {
  story: RegionStory;
  rows: readonly MemberRow[];
  /** The signaleringsgrenzen, as changes in percent, lowest first. */
  thresholds: readonly [number, number];
}

interface Weighed extends FindingWithView {
  weight: number;
}

/** Bounds between classes of none, one, and more vestigingen. */
const NONE_OR_ONE: readonly [number, number] = [1, 2];

/** At most so many are told. */
export const MOST_FINDINGS = 7;

/**
 * What stands out in a region, the heaviest first. Nothing but what the figures carry: which gemeenten, how much, since when, and
 * not why. A kind of finding comes before another by how soon it asks for a decision, and by how much of the region it is about.
 */
export function findingsOf(region: Region): FindingWithView[] {
  const weighed = [
    beyondThresholds(region),
    declineByRule(region),
    largestExpected(region),
    lastVestigingen(region),
    againstTheTrend(region),
    unsureDirection(region),
    gapsIn(region),
  ];
  return weighed
    .filter((one) => one !== null)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_FINDINGS)
    .map(({ finding, view }) => ({ finding, view }));
}

const onMap = (change: Partial<Selection>): Partial<Selection> => ({
  mode: 'kaart',
  thresholds: null,
  shownClasses: [],
  year: null,
  areas: [],
  ...change,
});

const known = (value: number) => !Number.isNaN(value);

/** Those that a sentence names, chosen on the map. */
const codesOf = (areas: readonly { code: string }[]) =>
  areas.slice(0, MOST_NAMES).map(({ code }) => code);

const named = ({ code, name }: MemberRow, percent: number): Named => ({ code, name, percent });

function beyondThresholds({ story, rows, thresholds }: Region): Weighed | null {
  const { base, year } = story;
  const [low, high] = thresholds;
  const compared = rows.filter((row) => known(row.change));
  const below = compared.filter((row) => row.change < low).map((row) => named(row, row.change));
  const between = compared
    .filter((row) => row.change >= low && row.change < high)
    .map((row) => named(row, row.change));
  if (below.length + between.length === 0) return null;
  return {
    weight: 60 + (10 * below.length) / compared.length,
    finding: {
      kind: 'grens',
      base,
      year,
      of: compared.length,
      all: rows.length,
      thresholds,
      below,
      between,
    },
    view: onMap({
      measure: 'verandering',
      classes: 'grenzen',
      thresholds,
      areas: codesOf([...below, ...between]),
    }),
  };
}

function declineByRule({ story, rows }: Region): Weighed | null {
  const compared = rows.filter((row) => known(row.iml));
  const areas = compared
    // The lowest class of the map: a fall of ten percent exactly is in it.
    .filter((row) => classOf(row.iml, iml.fixedBreaks ?? []) === 0)
    .map((row) => named(row, row.iml))
    .sort((a, b) => a.percent - b.percent);
  if (areas.length === 0) return null;
  const { year } = story;
  return {
    weight: 50 + (10 * areas.length) / compared.length,
    finding: {
      kind: 'iml',
      since: year - IML_YEARS,
      year,
      of: compared.length,
      all: rows.length,
      areas,
    },
    view: onMap({ measure: 'iml', areas: codesOf(areas) }),
  };
}

/** Of changes that are surer than their direction is: the whole interval lies on one side of today. */
function largestExpected({ story, rows }: Region): Weighed | null {
  const sure = rows.filter(
    ({ expected }) => expected && (expected.highPercent < 0 || expected.lowPercent > 0),
  );
  const [row] = sure.sort(
    (a, b) => Math.abs(b.expected?.percent ?? 0) - Math.abs(a.expected?.percent ?? 0),
  );
  if (!row?.expected) return null;
  const { year, percent, pupils, low, high } = row.expected;
  return {
    weight: 40 + Math.min(10, Math.abs(percent) / 4),
    finding: {
      kind: 'expected',
      from: story.year,
      year,
      area: named(row, percent),
      pupils: row.now.pupils,
      expected: pupils,
      low,
      high,
    },
    view: onMap({ areas: [row.code], base: story.year, year }),
  };
}

/** Where one vestiging is left, and above all where none is any more. */
function lastVestigingen({ story, rows }: Region): Weighed | null {
  const { base, year } = story;
  const single = rows.filter(({ vestigingen }) => vestigingen === 1);
  const gone = rows.filter(({ vestigingen, then }) => vestigingen === 0 && then.pupils > 0);
  if (single.length + gone.length === 0) return null;
  return {
    weight: (gone.length > 0 ? 75 : 30) + (10 * single.length) / rows.length,
    finding: {
      kind: 'last',
      base,
      year,
      gone: gone.map(({ code, name, then: { pupils } }) => ({ code, name, pupils })),
      areas: single.map(({ code, name, now }) => ({
        code,
        name,
        pupils: now.status === STATUS.observed ? now.pupils : null,
      })),
    },
    view: onMap({
      measure: 'vestigingen',
      classes: 'grenzen',
      thresholds: NONE_OR_ONE,
      areas: codesOf([...gone, ...single]),
    }),
  };
}

function againstTheTrend({ story, rows }: Region): Weighed | null {
  const { base, year, percent } = story;
  if (percent === null || percent === 0) return null;
  const against = rows
    .filter((row) => known(row.change) && row.change * percent < 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [row] = against;
  // Where most go the other way the region has no trend of its own to go against.
  if (!row || against.length > rows.length / 2) return null;
  return {
    weight: 20 + Math.min(10, Math.abs(row.change - percent) / 4),
    finding: {
      kind: 'against',
      base,
      year,
      area: named(row, row.change),
      others: against.length - 1,
      regionPercent: percent,
    },
    view: onMap({ measure: 'verandering', areas: [row.code] }),
  };
}

function unsureDirection({ story, rows }: Region): Weighed | null {
  const projected = rows.filter(({ expected }) => expected !== null);
  const areas = projected
    .flatMap(({ code, name, expected }) =>
      expected && expected.lowPercent < 0 && expected.highPercent > 0
        ? [{ code, name, low: expected.lowPercent, high: expected.highPercent }]
        : [],
    )
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  const year = projected[0]?.expected?.year;
  if (areas.length === 0 || year === undefined) return null;
  return {
    weight: 10 + (10 * areas.length) / projected.length,
    finding: { kind: 'unsure', from: story.year, year, of: projected.length, areas },
    view: onMap({ areas: codesOf(areas.slice(0, 1)), base: story.year, year }),
  };
}

/** Gaps come first where they touch a figure that is compared; masked cells alone come last. */
function gapsIn({ story, rows }: Region): Weighed | null {
  const { base, year } = story;
  const masked = rows.reduce((sum, { then, now }) => sum + then.masked + now.masked, 0);
  const isWhole = ({ then, now }: MemberRow) =>
    then.status === STATUS.observed && now.status === STATUS.observed;
  const without = rows.filter((row) => !isWhole(row)).map(({ name }) => name);
  const hasProjections = rows.some(({ expected }) => expected !== null);
  const unprojected = rows
    .filter((row) => hasProjections && row.expected === null && row.now.pupils > 0)
    .map(({ name }) => name);
  const hasPupils = rows.some(({ now }) => now.pupils > 0);
  const withoutIml = hasPupils && rows.every((row) => !known(row.iml)) ? year - IML_YEARS : null;
  const hasNoGap = masked === 0 && without.length === 0 && unprojected.length === 0;
  if (hasNoGap && withoutIml === null) return null;
  return {
    weight: without.length > 0 ? 100 : unprojected.length > 0 ? 15 : 5,
    finding: { kind: 'gaps', base, year, masked, without, unprojected, withoutIml },
    view: { mode: 'bronnen' },
  };
}

/** The signaleringsgrenzen for changes in percent: the reader's own where they were set for that measure. */
export function changeThresholds(
  { measure, thresholds }: Selection,
  standard: readonly [number, number],
): readonly [number, number] {
  return (measure === 'verandering' ? thresholds : null) ?? standard;
}
