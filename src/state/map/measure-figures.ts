import { COUNTRY } from '../../areas/codes.ts';
import type { Answer, Question } from '../../engine/protocol/figures.ts';
import { shownDigits } from '../../measures/as-shown.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { DECLINE } from '../../measures/chance-of-decline.ts';
import { IML_YEARS } from '../../measures/iml.ts';
import type { Measure } from '../../measures/measure.ts';
import { share } from '../../measures/share.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { areaOf, type AreaView } from '../../tables/area-view.ts';
import type { Extra, OtherMeasure } from '../../text/story.ts';

/**
 * Returns the further figures that the answer gives for some measures (peak, IML-maat, vestigingen, school size, chances); null
 * for other measures, and where the measure has no value.
 */
export function extraOf(
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
export function otherOf(
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
export function isOther(id: MeasureId): boolean {
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

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
