import { datasetTable, subjectsOf } from '../../exports/dataset/dataset-table.ts';
import { schoolTable } from '../../exports/dataset/school-table.ts';
import { provisionalYears, hasUserFigures } from '../../exports/dataset/origins.ts';
import type { DatasetArea, LineOf, Part } from '../../exports/dataset/part.ts';
import type { DataTable } from '../../exports/table.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { measureValues } from '../../measures/matrix.ts';
import type { Measure } from '../../measures/measure.ts';
import { areaOf } from '../../tables/area-view.ts';
import type { Soort } from '../../tables/soorten.ts';
import { wholeOf, type Counted } from '../../tables/counted.ts';
import { loadFieldWords } from '../../text/fields.ts';
import { linesFor } from './dataset-lines.ts';
import type { DatasetSources } from './dataset-sources.ts';
import type { DatasetQuestion, DatasetSummary } from '../protocol/dataset.ts';

/** The table of a data set, and from its summary the years, the provisional years and the names of user files. */
export interface Dataset {
  table: DataTable;
  summary: Pick<DatasetSummary, 'years' | 'provisional' | 'userFiles'>;
}

/** Returns the data set that a question asks for: computes its counts, measures and lines and makes the table of them. */
export async function makeDataset(
  sources: DatasetSources,
  question: DatasetQuestion,
): Promise<Dataset> {
  if (question.schoolsIn) return schoolDataset(sources, question, question.schoolsIn);
  const { sector, counted, soorten, sum } = question;
  const groups = sum ? [soorten] : soorten.map((soort) => [soort]);
  const [areas, parts, provisional, userFileNames] = await Promise.all([
    areasWithRegions(sources, question),
    Promise.all(groups.map((group, nth) => partOf(sources, question, group, nth === 0))),
    sources.provisional(sector, counted),
    counted === 'school' || comparesWithSchools(question)
      ? sources.userFileNames(sector, soorten)
      : [],
  ]);
  const years = yearsOf(question, parts);
  const words = await loadFieldWords(question.language, counted);
  const shape = { ...question, years, provisional, words };
  const subjects = subjectsOf(areas, parts);
  const files = hasUserFigures(subjects, parts, shape) ? userFileNames : [];
  return {
    table: datasetTable(areas, parts, shape),
    summary: {
      years,
      provisional: provisionalYears(subjects, shape),
      userFiles: [...new Set([...files, ...filesOfLines(parts, years)])],
    },
  };
}

/** Returns the data set with a row for each school in the gemeenten `codes`: counts of DUO and projections, without user files. */
async function schoolDataset(
  sources: DatasetSources,
  { sector, soorten, span, figures, intervals, form, language }: DatasetQuestion,
  codes: readonly string[],
): Promise<Dataset> {
  const isProjected = figures.includes('projectie');
  const [{ schools, years: counted }, provisional, words] = await Promise.all([
    sources.schools(sector, soorten, codes, isProjected),
    sources.provisional(sector, 'school'),
    loadFieldWords(language, 'school'),
  ]);
  const [first, last] = span ?? [-Infinity, Infinity];
  const inSpan = (year: number) => first <= year && year <= last;
  const years = figures.includes('geteld') ? counted.filter(inSpan) : [];
  const expected = schools.flatMap((one) => one.projected.map(({ year }) => year));
  const projected = [...new Set(expected)].filter(inSpan).sort((a, b) => a - b);
  return {
    table: schoolTable(schools, { form, years, projected, intervals, provisional, words }),
    summary: {
      years: [...years, ...projected],
      provisional: provisional.filter((year) => years.includes(year)),
      userFiles: [],
    },
  };
}

/** Returns the name of the user file that a line is from; none for other lines. */
const userFileOf = ({ kind, of }: LineOf): string[] =>
  kind === 'prognose' || kind === 'telling' || kind === 'duo' ? [of] : [];

/** Returns the names of the user files of which a line (forecasts or later counts) has figures in one of `years`. */
function filesOfLines(parts: readonly Part[], years: readonly number[]): string[] {
  return parts
    .flatMap(({ lines }) => lines)
    .filter((line) => line.years.some((year) => years.includes(year)))
    .flatMap(({ what }) => userFileOf(what));
}

/**
 * Returns the areas of the question, in the same order; each gemeente with the regions that contain it, other areas with
 * null.
 */
async function areasWithRegions(
  sources: DatasetSources,
  { areas }: DatasetQuestion,
): Promise<DatasetArea[]> {
  const known = new Map((await sources.areas()).map((area) => [area.code, area]));
  return areas.map((area) => ({ ...area, regions: known.get(area.code)?.regions ?? null }));
}

const needsSchools = (measure: Measure) => measure.needsSchools === true;

/** Whether a measure of the data set compares what is counted with the pupils at schools. */
const comparesWithSchools = ({ measures }: DatasetQuestion) =>
  measures.some((id) => needsSchools(MEASURES[id]));

const isShare = ({ needsWhole }: Measure) => needsWhole === true;

/** Returns the figures of `soorten` added up: counts with projection, measures and lines. `isFirst`: see `linesFor`. */
async function partOf(
  sources: DatasetSources,
  question: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Part> {
  const { sector, counted, sets, measures, base } = question;
  const forecast = counted === 'school' ? await sources.forecast(sector, soorten, sets) : null;
  const ofCounted = (of: readonly Soort[], as: Counted) => sources.counts(sector, of, as, sets);
  const counts = forecast?.counts ?? (await ofCounted(soorten, counted));
  const whole = measures.some((id) => isShare(MEASURES[id]))
    ? await ofCounted(wholeOf(sector, counted), counted)
    : null;
  const atSchools = comparesWithSchools(question) ? await ofCounted(soorten, 'school') : null;
  return {
    soort: soorten.join('+'),
    counts,
    bounds: forecast?.projection ?? null,
    ...(atSchools && { atSchools }),
    measures: await Promise.all(
      measures.map(async (id) => {
        const thresholds = question.thresholds ?? MEASURES[id].thresholds;
        const forecastOf = forecast
          ? (area: number) => forecast.forecastOf(area, thresholds)
          : undefined;
        const other = await sources.other({ measure: id, counted, soorten, base, sets }, counts);
        const values = measureValues(counts, MEASURES[id], base, {
          forecastOf,
          whole,
          atSchools,
          other,
        });
        return { id, values };
      }),
    ),
    // There are lines beside the projection only where there is one.
    lines:
      counted === 'school' ? await linesFor(sources, question, soorten, forecast, isFirst) : [],
  };
}

/**
 * Returns the years of the data set, ascending: the years within the span of the question in which the country has a figure
 * of a requested kind (observed or projected) in at least one part.
 */
function yearsOf({ span, figures }: DatasetQuestion, parts: readonly Part[]): number[] {
  const years = parts.flatMap(({ counts }) => {
    const country = areaOf(counts, COUNTRY);
    return counts.years.filter(
      (year) =>
        !Number.isNaN(country.at(year).pupils) &&
        figures.includes(country.isProjected(year) ? 'projectie' : 'geteld'),
    );
  });
  const [first, last] = span ?? [-Infinity, Infinity];
  return [...new Set(years)].filter((year) => first <= year && year <= last).sort((a, b) => a - b);
}
