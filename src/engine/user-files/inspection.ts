import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import type { Problem } from '../../formats/format-error.ts';
import type { Reading } from '../../formats/incoming/read-incoming.ts';
import { LISTED, type RowProblem } from '../../formats/incoming/row-problems.ts';
import type { FormatId, FileData } from '../../formats/incoming/format.ts';
import type { Repeated, Repeats } from '../../formats/incoming/repeats.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import { groupsOf, type UserFileUse, type OurFigures } from '../../tables/user-merge.ts';
import { SECTORS, SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';
import { COUNT_DAY } from './last-counted.ts';
import { doubtIn } from './plausibility.ts';
import { gemeenteForecasts, schoolsInFile } from './school-lines.ts';
import { sectorOf } from './sectors.ts';
import type { SummedFile } from './sum-file.ts';
import { UNDRAWN, whyUndrawn } from './undrawn.ts';
import type {
  ChildrenInFile,
  Doubt,
  Inspection,
  RepeatedRows,
  Undrawn,
  UserTotal,
} from '../protocol/user-files.ts';

type SiteFigures = Readonly<Record<Sector, OurFigures>>;

/**
 * Returns the pupils in a file per soort and year, with the pupils of the site to compare with: in the order of the soorten,
 * and the newest year of a soort first.
 */
function totalsOf({ rows }: Pick<SummedFile, 'rows'>, site: SiteFigures): UserTotal[] {
  const order: readonly Soort[] = SECTORS.flatMap((sector) => SOORTEN[sector]);
  return groupsOf(rows)
    .map((group): UserTotal => {
      const { soort, jaar } = group[0]!;
      const known = site[sectorOf(soort)];
      const gemeenten = new Set(group.map(({ gemeente }) => gemeente));
      const covers = known.covers(soort, jaar, gemeenten);
      return {
        soort,
        jaar,
        pupils: group.reduce((sum, { leerlingen }) => sum + leerlingen, 0),
        masked: group.reduce((sum, { gemaskeerd }) => sum + gemaskeerd, 0),
        gemeenten: [...gemeenten].filter((code) => code !== UNKNOWN_GEMEENTE).length,
        incomplete: group.filter(({ volledig }) => volledig === 0).length,
        covers,
        ours: known.has(soort, jaar)
          ? known.total(soort, jaar, covers ? undefined : gemeenten)
          : null,
        oursYear: jaar,
        ahead: known.isAhead(soort, jaar, gemeenten),
      };
    })
    .sort((a, b) => order.indexOf(a.soort) - order.indexOf(b.soort) || b.jaar - a.jaar);
}

/**
 * Returns the pupils that a file expects per soort and year, earliest year first, with the pupils of the site in the newest year
 * of the site.
 */
function expectedTotals({ forecasts }: Pick<SummedFile, 'forecasts'>, site: SiteFigures) {
  return groupsOf(forecasts)
    .map((group): UserTotal => {
      const { soort, jaar } = group[0]!;
      const known = site[sectorOf(soort)];
      const gemeenten = new Set(group.map(({ gemeente }) => gemeente));
      const covers = known.covers(soort, jaar, gemeenten);
      const { newest } = known.yearsOf(soort);
      const whole = group.filter(({ expected }) => !Number.isNaN(expected));
      return {
        soort,
        jaar,
        pupils: Math.round(whole.reduce((sum, { expected }) => sum + expected, 0)),
        masked: 0,
        gemeenten: gemeenten.size,
        incomplete: group.length - whole.length,
        covers,
        ours: Number.isNaN(newest)
          ? null
          : known.total(soort, newest, covers ? undefined : gemeenten),
        oursYear: newest,
        ahead: true,
      };
    })
    .sort((a, b) => a.jaar - b.jaar);
}

/**
 * Returns the ways in which the user may use a file, and the advised one. Figures by residence, or counted on another day
 * than the teldatum, can only be viewed on their own.
 */
function choicesFor(
  totals: readonly UserTotal[],
  data: FileData,
  isDrawn: boolean,
): { choices: UserFileUse[]; advised: UserFileUse | null } {
  const isIncomparable = data.notes.has('by-residence') || data.notes.has('other-date');
  if (isIncomparable) return { choices: ['apart'], advised: 'apart' };
  const choices: UserFileUse[] = [];
  const isNew = totals.some(({ ours, ahead }) => ours === null && !ahead);
  const isLine = totals.some(({ ahead }) => ahead) || isDrawn;
  const isKnown = totals.some(({ ours }) => ours !== null);
  if (isNew || isLine || data.addresses.length > 0) choices.push('toevoegen');
  if (isKnown) choices.push('vervangen');
  if (totals.length > 0) choices.push('apart');
  const isPart = totals.every(({ covers }) => !covers);
  const advised = choices[0] === 'vervangen' && isPart ? 'apart' : (choices[0] ?? null);
  return { choices, advised };
}

/** Returns the ways in which a file with births or young children may be used: they are added, where they are those of the country. */
function choicesForChildren({ years, unlike }: ChildrenInFile): ReturnType<typeof choicesFor> {
  const isUsable = years.length > 0 && unlike === null;
  return isUsable
    ? { choices: ['toevoegen'], advised: 'toevoegen' }
    : { choices: [], advised: null };
}

/** Returns how many forecasts of a file can be drawn, of how many gemeenten and which years, and how many cannot, by reason. */
function drawnOf(
  { forecasts, schools }: Pick<SummedFile, 'forecasts' | 'schools'>,
  site: SiteFigures,
): Pick<Inspection, 'forecasts' | 'undrawn'> {
  const why = (forecast: UserForecast) => whyUndrawn(forecast, site[sectorOf(forecast.soort)]);
  const sums = schools ? gemeenteForecasts(schools) : [];
  const ofSum = (reason: Undrawn | null) => (reason === 'incomplete' ? 'few-schools' : reason);
  const reasons = [...forecasts.map(why), ...sums.map((sum) => ofSum(why(sum)))];
  const drawn = [...forecasts, ...sums].filter((_, i) => reasons[i] === null);
  const years = drawn.map(({ jaar }) => jaar);
  const undrawn = UNDRAWN.map((reason) => {
    return { reason, cells: reasons.filter((one) => one === reason).length };
  });
  return {
    forecasts:
      drawn.length === 0
        ? null
        : {
            cells: drawn.length,
            gemeenten: new Set(drawn.map(({ gemeente }) => gemeente)).size,
            first: years.reduce((a, b) => Math.min(a, b)),
            last: years.reduce((a, b) => Math.max(a, b)),
          },
    undrawn: undrawn.filter(({ cells }) => cells > 0),
  };
}

/** A file that was read, with what is needed to describe it to the user. */
export interface CheckedFile {
  id: number;
  name: string;
  format: FormatId;
  reading: Reading;
  figures: SummedFile;
  /**
   * The rows about the same gemeente, soort and year, and what the user says that these are (`how`). `added` are the figures of
   * the file if such rows are added up; null where they are, or where the rows are not taken for parts.
   */
  repeated: (Repeated & { how: Repeats; added: SummedFile | null }) | null;
  /** The births or young children in the file; null for other files. */
  children: ChildrenInFile | null;
  /** Whether the user has said that the figures are pupils, although they differ much from those of the site. */
  arePupils: boolean;
}

type Names = ReadonlyMap<string, string>;

/**
 * Returns, by line, the rows of a file that are left out for what other rows of the file say: the figure of a larger gemeente
 * includes theirs, or there are several figures of one gemeente, soort and year. This is known only after reading.
 */
function leftOut({ reading, figures, repeated }: CheckedFile, names: Names) {
  const { column } = reading.data;
  const rows = new Map<number, RowProblem>();
  const add = (problem: Problem, line: number, found: string) =>
    rows.set(line, { row: line, column, problem, found });
  const nameOf = (code: string) => names.get(code) ?? code;
  for (const { line, problem, found } of figures.schools?.unused ?? []) add(problem, line, found);
  for (const { line, found } of reading.data.withdrawn) add('two-gemeenten', line, found);
  for (const { line, code, soort, jaar } of figures.doubled) {
    add('part-of-whole', line, `${nameOf(code)} ${soort} ${jaar}`);
  }
  for (const { line, code, soort, jaar, isLeftOut } of figures.late) {
    if (isLeftOut) add('ended-zero', line, `${nameOf(code)} ${soort} ${jaar}`);
  }
  if (repeated?.how !== 'none') return rows;
  const problem = repeated.isFiner ? 'finer-row' : 'contradictory-row';
  for (const { line, code, soort, jaar, figure } of repeated.figures) {
    add(problem, line, `${nameOf(code)} ${soort} ${jaar}: ${figure}`);
  }
  return rows;
}

/**
 * Returns the problems of a file, and how many rows are used: the problems found while reading it, and the rows that are left
 * out for what other rows say.
 */
function problemsOf(
  file: CheckedFile,
  names: Names,
): Pick<Inspection, 'problems' | 'listed' | 'kept'> {
  const { problems, listed, kept } = file.reading;
  const left = leftOut(file, names);
  const counts = new Map(problems);
  for (const { problem } of left.values()) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return {
    problems: [...counts].map(([problem, count]) => ({ problem, count })),
    listed: [...listed, ...left.values()].sort((a, b) => a.row - b.row).slice(0, LISTED),
    kept: kept - left.size,
  };
}

/** Returns a doubt with the names of its gemeenten in place of their codes. */
const named = (doubt: Doubt, names: Names): Doubt => ({
  ...doubt,
  first: doubt.first.map((one) => ({ ...one, gemeente: names.get(one.gemeente) ?? one.gemeente })),
});

/** Returns the names of gemeenten with figures of years in which they had ended, where these figures are used. */
const lateNames = ({ late }: SummedFile, names: Names): string[] => [
  ...new Set(late.flatMap(({ code, isLeftOut }) => (isLeftOut ? [] : [names.get(code) ?? code]))),
];

function repeatedRows(
  { repeated }: Pick<CheckedFile, 'repeated'>,
  site: SiteFigures,
): RepeatedRows | null {
  if (!repeated) return null;
  const { isFiner, columns, figures, how, added } = repeated;
  const sums = added ? [...totalsOf(added, site), ...expectedTotals(added, site)] : [];
  const rows = new Set(figures.map(({ line }) => line)).size;
  return { isFiner, columns, rows, how, sums };
}

/**
 * Returns the result of checking a user file: what was read, compared with the figures of the site, and how the file may be
 * used. Where not all rows are used, or figures differ much from ours, no way to use the file is advised.
 * @param names the names of gemeenten, also of those that ended, by code
 */
export function inspectionOf(
  file: CheckedFile,
  site: SiteFigures,
  names: Names,
): Omit<Inspection, 'how'> {
  const { id, name, format, reading, figures } = file;
  const { data, rows, encoding } = reading;
  const totals = totalsOf(figures, site);
  const drawn = drawnOf(figures, site);
  const schools = figures.schools && schoolsInFile(figures.schools, data.column, names);
  if ([...data.days].some((day) => day !== COUNT_DAY)) data.notes.add('other-date');
  const isEnded = data.forecasts.some(({ code, gemeente }) => code !== gemeente);
  if (figures.isOnOldBoundaries || isEnded) data.notes.add('old-boundaries');
  const problems = problemsOf(file, names);
  const { choices, advised } = file.children
    ? choicesForChildren(file.children)
    : choicesFor(totals, data, drawn.forecasts !== null || schools !== null);
  const sums = figures.schools ? gemeenteForecasts(figures.schools) : [];
  const compared = { rows: figures.rows, forecasts: [...figures.forecasts, ...sums] };
  const found = doubtIn(compared, site, data.notes.has('by-residence'));
  const doubt = found && named({ ...found, arePupils: file.arePupils }, names);
  const isUnanswered = doubt?.isImplausible === true && !doubt.arePupils;
  return {
    id,
    name,
    format,
    encoding,
    rows,
    ...problems,
    repeated: repeatedRows(file, site),
    notes: [...data.notes],
    leftOut: [...data.leftOut],
    unused: (['headings', 'parts', 'others'] as const).flatMap((kind) => {
      const { rows, names } = data.unused[kind];
      return rows === 0 ? [] : [{ kind, rows, names: [...names] }];
    }),
    days: [...data.days],
    merged: reading.merged && reading.merged.rows * 10 >= reading.rows ? reading.merged : null,
    missing: data.missing,
    masked: data.masked,
    serial: data.serial,
    sectors: SECTORS.filter((sector) =>
      [...totals, ...compared.forecasts].some(({ soort }) => sectorOf(soort) === sector),
    ),
    totals,
    vestigingen: figures.vestigingen,
    unplaced: figures.unplaced,
    addresses: data.addresses.length,
    schools,
    children: file.children,
    ...drawn,
    toCome: figures.toCome,
    late: lateNames(figures, names),
    doubt,
    choices: isUnanswered ? [] : choices,
    advised: problems.problems.length > 0 || doubt ? null : advised,
  };
}
