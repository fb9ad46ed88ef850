import { DISTANCE_YEAR, vestigingKey } from '../../formats/site/vestigingen.ts';
import type { Sector } from '../../tables/soorten.ts';
import { earlierCodes, type Life } from '../../tables/school-life.ts';
import type { School } from '../../tables/schools.ts';
import type { NearSchool, SchoolAnswer, SchoolQuestion } from '../protocol/school.ts';
import type { SchoolRow } from '../protocol/schools.ts';
import { isOpen, schoolNamed, totalsOf, type KnownSchool } from './known-school.ts';

/** The number of nearest schools in an answer. */
const NEAREST = 10;

/** What the answer about one school is made of. */
interface Source {
  known: readonly KnownSchool[];
  rowOf: (one: KnownSchool) => SchoolRow;
  normYear: number;
}

/** Returns the answer about one school. */
export function oneSchool(
  question: SchoolQuestion,
  { known, rowOf, normYear }: Source,
): SchoolAnswer {
  const found = schoolNamed(question, known);
  if (!found) {
    const none = { school: null, earlier: [], related: [], around: [], nearest: [], total: null };
    return { question, years: [], ...none, normYear, distanceYear: DISTANCE_YEAR };
  }
  const byKey = new Map(known.map((one) => [keyOf(one.school), one]));
  const lives = new Map<string, Life>(known.map((one) => [keyOf(one.school), one.life]));
  const lookUp = (steps: readonly { sector: Sector; code: string }[]) =>
    steps.flatMap((step) => byKey.get(vestigingKey(step.sector, step.code)) ?? []);
  const { sector } = found.school;
  const earlier = lookUp(earlierCodes(lives, found.school)).filter((one) => one.school.sector === sector); // prettier-ignore
  const line = new Set([found, ...earlier]);
  const steps = [...line].flatMap(({ life }) => [...life.into, ...life.from]);
  const { gemeente, soort } = found.school;
  const ofSoort = known.filter((one) => one.school.soort === soort && isOpen(one));
  const [total = null] = totalsOf([found.school], known);
  return {
    question,
    years: found.school.years,
    school: rowOf(found),
    earlier: earlier.map(rowOf),
    related: [...new Set(lookUp(steps))].filter((one) => !line.has(one)).map(rowOf),
    around: ofSoort.filter(({ school }) => school.gemeente === gemeente).map(rowOf),
    nearest: nearestOf(found, ofSoort, rowOf),
    total,
    normYear,
    distanceYear: DISTANCE_YEAR,
  };
}

const keyOf = ({ sector, code }: School) => vestigingKey(sector, code);

function nearestOf(
  found: KnownSchool,
  others: readonly KnownSchool[],
  rowOf: Source['rowOf'],
): NearSchool[] {
  const from = found.school.point;
  if (!from) return [];
  return others
    .flatMap((one) => {
      const { point } = one.school;
      if (one === found || !point) return [];
      const isExact = from.precision === 'adres' && point.precision === 'adres';
      return [{ one, metres: Math.hypot(point.x - from.x, point.y - from.y), isExact }];
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, NEAREST)
    .map(({ one, ...rest }) => ({ row: rowOf(one), ...rest }));
}
