import type { Answer, Question } from '../../engine/protocol/figures.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import { regionSizeOf, sizeClassOf } from '../../forecast/backtest/size-classes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import { shownDigits } from '../../measures/as-shown.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import type { Measure } from '../../measures/measure.ts';
import { DECLINE } from '../../measures/chance-of-decline.ts';
import { change, changeBounds } from '../../measures/change.ts';
import { difference } from '../../measures/difference.ts';
import { IML_YEARS } from '../../measures/iml.ts';
import { rankOf } from '../../measures/rank.ts';
import { spanOf } from '../../measures/span.ts';
import { share } from '../../measures/share.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { breakYear } from '../../tables/soorten.ts';
import type { CameOut, ExpectedRange, Extra, OtherMeasure, Story } from '../../text/story.ts';

/** The area and the year that an answer above the trend chart is about. */
export interface Subject {
  /** The area code; the answer has a row for this area. */
  code: string;
  /** The name of the area; null for the country. */
  place: string | null;
  /** The year on the map. */
  year: number;
}

/** The changes of the areas among which an area is ranked. */
export interface Peers {
  /** The division whose regions they are, as texts name it; null for the gemeenten. */
  division: string | null;
  codes: readonly string[];
  /** The change of each area: in pupils where the map shows that measure, else in percent; NaN where it is not known. */
  changes: readonly number[];
}

/** Returns the changes of all gemeenten in a year, by which the answer ranks as the map does. */
export function gemeentenAsPeers({ counts, question }: Answer, year: number): Peers {
  const codes = counts.codes.slice(0, counts.gemeenten);
  return { division: null, codes, changes: changesOf(gemeentenIn(counts), question, year) };
}

/** Returns the changes of the regions of a division in a year; the answer has a row for each of them. */
export function regionsAsPeers(
  { counts, question }: Answer,
  year: number,
  { division, codes }: Pick<Peers, 'division' | 'codes'>,
): Peers {
  const areas = codes.map((code) => areaOf(counts, code));
  return { division, codes, changes: changesOf(areas, question, year) };
}

function changesOf(areas: readonly AreaView[], question: Question, year: number): number[] {
  const { base } = question;
  const measure = rankedByOf(question) === 'leerlingen' ? difference : change;
  return areas.map((area) => measure.value({ area, year, base }));
}

const gemeenten = new WeakMap<Counts, readonly AreaView[]>();

/** Returns the figures of each gemeente of the counts, which are made once: every year step reads those of all gemeenten. */
function gemeentenIn(counts: Counts): readonly AreaView[] {
  let made = gemeenten.get(counts);
  if (!made) {
    made = Array.from({ length: counts.gemeenten }, (_, i) => new AreaView(counts, i));
    gemeenten.set(counts, made);
  }
  return made;
}

const rankedByOf = ({ measure }: Question) => (measure === 'verschil' ? 'leerlingen' : 'procent');

/**
 * Computes the figures of the answer about an area. It compares the base year with the year on the map, always from the earlier of
 * the two to the later one.
 * @param peers the areas among which the area is ranked, or of which those that fell are counted; null for neither
 */
export function storyOf(answer: Answer, subject: Subject, peers: Peers | null): Story {
  const { counts, question } = answer;
  const { year } = subject;
  const { base } = question;
  const row = counts.codes.indexOf(subject.code);
  const area = new AreaView(counts, row, answer.projection);
  const country = areaOf(counts, COUNTRY);
  const [start, end] = spanOf(base, year);
  const changes = peers?.changes ?? [];
  const known = changes.filter((value) => !Number.isNaN(value));
  const gap = gapOf(area, base) ?? gapOf(area, year);
  const broken = breakYear(counts.soorten);
  return {
    place: subject.place,
    soorten: counts.soorten,
    firstYear: start,
    lastYear: end,
    from: orNull(area.comparablePupils(start)),
    to: orNull(area.comparablePupils(end)),
    gap,
    noSchool: {
      from: area.isWithoutSchool(start),
      to: area.isWithoutSchool(end),
      now: area.isWithoutSchool(area.newest),
    },
    percent: orNull(change.value({ area, year, base })),
    countryPercent: orNull(change.value({ area: country, year, base })),
    countryIncomplete: !country.at(start).isComplete || !country.at(end).isComplete,
    rank: rankOf(changes, peers?.codes.indexOf(subject.code) ?? -1, 0)?.rank ?? null,
    division: peers?.division ?? null,
    rankedBy: rankedByOf(question),
    ranked: known.length,
    falling: known.filter((value) => value < 0).length,
    masked: { from: area.at(start).masked, to: area.at(end).masked },
    percentBounds: changeBounds(area, year, base),
    brokenIn: broken !== null && isBetween(broken, base, year) ? broken : null,
    extra: isOther(question.measure)
      ? otherOf(answer, area, year)
      : gap === null && year >= base
        ? extraOf(answer, area, year)
        : null,
    isExpected: area.isProjected(year),
    expected: expectedOf(answer, area, Math.max(year, area.newest)),
  };
}

/**
 * Returns why an area has no pupils to compare in a year, with that year; null where it has comparable pupils or no school.
 */
function gapOf(area: AreaView, year: number): Story['gap'] {
  const kind = area.status(year);
  return kind === 'observed' || kind === 'projected' || kind === 'noSchool' ? null : { year, kind };
}

/**
 * Returns the further figures that the answer gives for some measures (peak, IML-maat, vestigingen, school size, chances); null
 * for other measures, and where the measure has no value.
 */
function extraOf(
  { question, counts, matrix, whole }: Answer,
  area: AreaView,
  year: number,
): Extra | null {
  const { base } = question;
  const country = areaOf(counts, COUNTRY);
  const now = area.cell(matrix.values, year);
  const id = question.measure;
  if (Number.isNaN(now)) return null;
  switch (id) {
    case 'leerlingen':
    case 'aandeel':
      return shareOf(whole, area, country, year);
    case 'piek': {
      const peak = peakBefore(area, year);
      return peak === null
        ? null
        : {
            measure: 'piek',
            percent: now,
            peakYear: peak,
            peak: area.comparablePupils(peak),
            since: peaksSince(area, year),
          };
    }
    case 'iml':
      return {
        measure: 'iml',
        percent: now,
        digits: shownDigits(MEASURES.iml, now),
        sinceYear: year - IML_YEARS,
        shrinking: now <= MEASURES.iml.thresholds[0],
      };
    case 'vestigingen':
    case 'schoolgrootte': {
      const then = year === base ? NaN : MEASURES[id].value({ area, year: base, base });
      return { measure: id, from: orNull(then), to: now };
    }
    case 'kansdaling':
    case 'kansgrens1':
    case 'kansgrens2':
      return chanceOf(question, area, { percent: now, until: year });
    default:
      return null;
  }
}

/**
 * Returns the figures for a sentence about a measure that is not computed from the counts; null for other measures, and where it has
 * no value.
 */
function otherOf(
  { question, counts, matrix }: Answer,
  area: AreaView,
  year: number,
): OtherMeasure | null {
  const { measure: id, base } = question;
  const value = isOther(id) ? area.cell(matrix.values, year) : NaN;
  if (Number.isNaN(value)) return null;
  const { unit, relative } = MEASURES[id];
  const country = areaOf(counts, COUNTRY).cell(matrix.values, year);
  return {
    measure: 'ander',
    id,
    unit,
    value,
    country: area.level === 'country' ? null : orNull(country),
    year,
    base: relative ? base : null,
  };
}

/** Whether a measure is computed from other figures than the counts. */
function isOther(id: MeasureId): boolean {
  const { source, needsSchools = false }: Measure = MEASURES[id];
  return source !== undefined || needsSchools;
}

/** Returns the figures of a sentence about a chance: what may happen, from which year and until when. */
function chanceOf(
  { measure, thresholds, base }: Question,
  { newest }: AreaView,
  { percent, until }: { percent: number; until: number },
): Extra {
  if (measure === 'kansdaling') {
    const { percent: drop, years } = DECLINE;
    return { measure: 'kans', percent, drop: -drop, from: newest, until: newest + years };
  }
  const drop = thresholds?.[measure === 'kansgrens1' ? 0 : 1] ?? NaN;
  return { measure: 'kans', percent, drop, from: base, until };
}

/** Returns the share of the pupils of the sector that are in the soorten, in an area and in the country; null where not known. */
function shareOf(
  whole: Answer['whole'],
  area: AreaView,
  country: AreaView,
  year: number,
): Extra | null {
  if (whole === null) return null;
  const of = (one: AreaView) =>
    share.value({ area: one, year, base: year, whole: areaOf(whole, one.code) });
  const percent = of(area);
  if (Number.isNaN(percent)) return null;
  const ofCountry = area.level === 'country' ? null : orNull(of(country));
  return { measure: 'aandeel', percent, countryPercent: ofCountry, whole: whole.soorten };
}

/**
 * The number of years from the newest count to a projected year. While the map shows a counted year, the answer gives the
 * interval of that projected year; for a measure without values in counted years, the map starts with it.
 */
export const YEARS_AHEAD = 5;

/**
 * Returns the 80 % interval of the pupils of an area, and how often such intervals held the outcome in the backtest; null without
 * a projection and for years before the newest count.
 * @param year a projected year, or the newest counted year, which stands for the year `YEARS_AHEAD` years later
 */
export function expectedOf(
  { projection, question }: Pick<Answer, 'projection' | 'question'>,
  area: AreaView,
  year: number,
): ExpectedRange | null {
  if (!projection || year < area.newest) return null;
  const horizon = year === area.newest ? YEARS_AHEAD : year - area.newest;
  const expectedYear = area.newest + horizon;
  const band = area.band(expectedYear);
  if (!band) return null;
  const { backtest } = projection;
  const tested = backtest.tests.flatMap((count, h) => (count > 0 ? [h + 1] : []));
  const sizeClass = sizeClassOf(area.comparablePupils(area.newest));
  return {
    year: expectedYear,
    low: band.low80,
    high: band.high80,
    cameOut: cameOutOf(backtest, area, question.sets, horizon),
    testedYears: tested.length === 0 || tested.includes(horizon) ? null : tested,
    isDirectionOnly:
      area.level !== 'country' && horizon > (backtest.usefulHorizon[sizeClass] ?? NaN),
  };
}

/**
 * Returns how often 80 % intervals held the outcome for areas of the size of `area`, `horizon` years ahead; null where that was
 * not tested. A region of one gemeente, or below the smallest size class of regions, is judged as a gemeente of its size.
 */
function cameOutOf(
  backtest: BacktestSummary,
  area: AreaView,
  sets: readonly AreaSet[],
  horizon: number,
): CameOut | null {
  const size = area.comparablePupils(area.newest);
  const region = regionSizeOf(size);
  const members = sets.find(({ code }) => code === area.code)?.members;
  const of =
    area.level === 'country'
      ? 'land'
      : area.level === 'set' && region >= 0 && new Set(members).size !== 1
        ? 'regios'
        : 'gemeenten';
  const shares = {
    land: backtest.country,
    regios: backtest.regions[region],
    gemeenten: backtest.cameOut[sizeClassOf(size)],
  }[of];
  const percent = shares?.[horizon - 1] ?? NaN;
  if (Number.isNaN(percent)) return null;
  const tests = backtest.tests[horizon - 1] ?? 0;
  return {
    of,
    percent,
    periods: Math.floor((tests - 1 + horizon) / horizon),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** Whether a break lies between the years `one` and `other`, given in any order; `year` is the first year after the break. */
const isBetween = (year: number, one: number, other: number) =>
  Math.min(one, other) < year && year <= Math.max(one, other);
