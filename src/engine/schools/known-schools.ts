import { placingOn } from '../../geometry/shapes.ts';
import { NORM_YEAR } from '../../formats/site/opheffingsnorm-po.ts';
import type { normFinder } from '../../measures/closure-norm-po.ts';
import { pupilsOfVoSchool, voSchoolsIn } from '../../measures/closure-norm-vo.ts';
import type { School } from '../../tables/schools.ts';
import type { SchoolAnswer, SchoolQuestion } from '../protocol/school.ts';
import type { Sector } from '../../tables/soorten.ts';
import type {
  SchoolPoints,
  SchoolPointsQuestion,
  SchoolRow,
  SchoolsAnswer,
  SchoolScope,
  SchoolsQuestion,
} from '../protocol/schools.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import {
  schoolNamed,
  soortenOfBoard,
  totalsOf,
  type KnownSchool,
  type NormedSchool,
} from './known-school.ts';
import { lastSchools } from './last-schools.ts';
import type { NormsSource } from './norms-source.ts';
import { oneSchool } from './one-school.ts';
import { pointColumns } from './point-columns.ts';

/** Answers questions about schools. */
export interface KnownSchools {
  answer(question: SchoolsQuestion): Promise<SchoolsAnswer>;
  one(question: SchoolQuestion): Promise<SchoolAnswer>;
  points(question: SchoolPointsQuestion): Promise<SchoolPoints>;
  /** Returns the schools that a question is about, in the order of their codes, with their norms. */
  list(question: SchoolsQuestion): Promise<NormedSchool[]>;
  /** Returns the school that a question names with its norm; null where there is none. */
  named(question: SchoolQuestion): Promise<NormedSchool | null>;
  /** The years with counts of each sector, ascending. */
  years: Readonly<Record<Sector, readonly number[]>>;
}

type Placing = (x: number, y: number) => [x: number, y: number];

/** Reads the site files about schools, and returns the object that answers questions about them. */
export async function knownSchools(files: SiteFiles, norms: NormsSource): Promise<KnownSchools> {
  const of = await files.schools();
  const [topology, { schools, years }, lives] = await Promise.all([
    files.topology(),
    of.all(),
    of.lives(),
  ]);
  const known = schools.flatMap((school, i): KnownSchool[] => {
    const life = lives[i];
    return life ? [{ school, life }] : [];
  });
  const place = placingOn(topology);
  const ofVo = normsOfVo(schools, years.vo);
  /** Returns the function that finds the norm that is in use now for a school. */
  async function normsNow() {
    const find = await norms.inUse();
    return ({ school }: KnownSchool) =>
      school.sector === 'vo' ? (ofVo.get(brinOf(school)) ?? null) : normOfPo(school, find);
  }
  const list: KnownSchools['list'] = async (question) => {
    const normOf = await normsNow();
    return asked(question, known).map((one) => ({ ...one, norm: normOf(one) }));
  };
  return {
    years,
    list,
    async named(question) {
      const found = schoolNamed(question, known);
      return found && { ...found, norm: (await normsNow())(found) };
    },
    async answer(question) {
      const { scope, sector } = question;
      const found = await list(question);
      const schoolsFound = found.map(({ school }) => school);
      return {
        question,
        years: years[sector],
        rows: found.map((one) => rowOf(one, place, one.norm)),
        totals: totalsOf(schoolsFound, known),
        last: lastSchools(found, known),
        boardSoorten: scope.kind === 'board' ? soortenOfBoard(scope.board, known) : [],
        normYear: NORM_YEAR,
      };
    },
    async one(question) {
      const normOf = await normsNow();
      const toRow = (one: KnownSchool) => rowOf(one, place, normOf(one));
      return oneSchool(question, { known, rowOf: toRow, normYear: NORM_YEAR });
    },
    async points(question) {
      const normOf = await normsNow();
      const rows = ofSoorten(question, known).map((one) => rowOf(one, place, normOf(one)));
      const columns = pointColumns(rows);
      return { question, years: years[question.sector], normYear: NORM_YEAR, ...columns };
    },
  };
}

/** The four characters of the school that a vestiging is part of. */
const brinOf = ({ code }: School): string => code.slice(0, 4);

/** Returns the closure norm of a po school; null for all soorten but bo, of which no norm is known. */
function normOfPo(school: School, find: ReturnType<typeof normFinder>): SchoolRow['norm'] {
  const found = school.soort === 'bo' ? find(school) : null;
  if (!found) return null;
  const { norm, low, high, kind, split } = found;
  return {
    norm,
    low,
    high,
    kind,
    isSplit: split !== null && kind !== 'official',
    ofWholeSchool: null,
  };
}

/**
 * Returns the closure norm of each vo school by its BRIN, where the norm is known exactly: that of vbo depends on the number of its
 * profiles, which no open file has.
 */
function normsOfVo(
  schools: readonly School[],
  years: readonly number[],
): Map<string, NonNullable<SchoolRow['norm']>> {
  const norms = new Map<string, NonNullable<SchoolRow['norm']>>();
  const newest = years.at(-1) ?? NaN;
  for (const { brin, norm } of voSchoolsIn(schools, newest)) {
    if (!norm || norm.low !== norm.high) continue;
    const vestigingen = schools.filter((one) => one.sector === 'vo' && brinOf(one) === brin);
    const ofWholeSchool = Float64Array.from(years, (year) => {
      const pupils = pupilsOfVoSchool(vestigingen, year);
      return pupils && pupils.low === pupils.high ? pupils.low : NaN;
    });
    norms.set(brin, { ...norm, norm: norm.low, kind: 'law', isSplit: false, ofWholeSchool });
  }
  return norms;
}

/** Returns the schools that a question is about. */
function asked(
  { sector, soorten, scope }: SchoolsQuestion,
  known: readonly KnownSchool[],
): KnownSchool[] {
  const isInScope = inScope(scope);
  return ofSoorten({ sector, soorten }, known).filter(({ school }) => isInScope(school));
}

/** Returns the schools of some soorten; the types of vo are one soort. */
function ofSoorten(
  { sector, soorten }: SchoolPointsQuestion,
  known: readonly KnownSchool[],
): KnownSchool[] {
  const wanted: ReadonlySet<string> = new Set(sector === 'vo' ? ['vo'] : soorten);
  return known.filter(({ school }) => school.sector === sector && wanted.has(school.soort));
}

function inScope(scope: SchoolScope): (school: School) => boolean {
  if (scope.kind === 'board') return ({ board }) => board === scope.board;
  const codes = new Set(scope.codes);
  return ({ gemeente }) => codes.has(gemeente);
}

function rowOf({ school, life }: KnownSchool, place: Placing, norm: SchoolRow['norm']): SchoolRow {
  const { point } = school;
  const [x, y] = point ? place(point.x, point.y) : [NaN, NaN];
  return { ...school, point: point && { x, y, precision: point.precision }, life, norm };
}
