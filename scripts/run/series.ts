import { COUNTRY } from '../../src/areas/codes.ts';
import { readGemeenteExams } from '../../src/formats/site/examenkandidaten.ts';
import { readBirths } from '../../src/formats/site/geboorten.ts';
import { readYoungChildren } from '../../src/formats/site/jonge-kinderen.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { readPupilsByResidence } from '../../src/formats/site/woongemeente.ts';

/** The figures of a data file: for each series, such as `GM0363 bo`, the figure of each year. */
export type SeriesOf = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** One figure of a data file, and the series and year to which the figure belongs. */
type Figure = [series: string, year: number, figure: number];

/** For each data file with figures by year, the function that reads the figures from the text of the file. */
const FIGURES: Record<string, (text: string, file: string) => Figure[]> = {
  'po.csv': (text, file) => pupils(text, file, 'po'),
  'vo.csv': (text, file) => pupils(text, file, 'vo'),
  'geboorten.csv': (text, file) =>
    readBirths(text, file).map(({ year, births }) => [`${COUNTRY} births`, year, births]),
  'examenkandidaten.csv': (text, file) =>
    readGemeenteExams(text, file).flatMap(({ gemeente, type, year, known }): Figure[] => [
      [`${gemeente} ${type}`, year, known],
      [`${COUNTRY} ${type}`, year, known],
    ]),
  // Births only: a year of one figure says nothing about the year before of another.
  'jonge-kinderen.csv': (text, file) =>
    readYoungChildren(text, file)
      .filter(({ figure }) => figure === 'geboren')
      .flatMap(({ gemeente, figure, year, children }): Figure[] => [
        [`${gemeente} ${figure}`, year, children],
        [`${COUNTRY} ${figure}`, year, children],
      ]),
  'woongemeente.csv': (text, file) =>
    readPupilsByResidence(text, file).flatMap(({ gemeente, soort, year, pupils: n }): Figure[] => [
      [`${gemeente} ${soort}`, year, n],
      [`${COUNTRY} ${soort}`, year, n],
    ]),
};

/** The names of the data files that have figures by year. */
export const FILES_WITH_FIGURES = Object.keys(FIGURES);

/**
 * Returns the figures of a data file by series and year, with the totals of the country by soort, as `NL bo`.
 * @throws FormatError for a text that is not in the form of the file.
 */
export function seriesOf(text: string, file: string): SeriesOf {
  const series = new Map<string, Map<number, number>>();
  for (const [name, year, figure] of FIGURES[file]?.(text, file) ?? []) {
    const years = series.get(name) ?? new Map<number, number>();
    series.set(name, years.set(year, (years.get(year) ?? 0) + figure));
  }
  return series;
}

function pupils(text: string, file: string, sector: 'po' | 'vo'): Figure[] {
  const { gemeente, soort, jaar, leerlingen } = readPupils(text, file, sector);
  return gemeente.flatMap((code, i): Figure[] => {
    const figure = leerlingen[i] ?? 0;
    const year = jaar[i] ?? 0;
    return [
      [`${code} ${soort[i]}`, year, figure],
      [`${COUNTRY} ${soort[i]}`, year, figure],
    ];
  });
}
