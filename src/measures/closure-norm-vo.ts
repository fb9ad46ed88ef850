import { MASKED } from '../formats/cells.ts';
import { NO_FIGURE } from '../formats/site/vestiging-leerlingen.ts';
import type { Structure } from '../formats/site/vestigingen.ts';
import { hasPupils, pupilsIn, type School } from '../tables/schools.ts';

/** A number that is known to lie between two bounds; equal bounds where it is known exactly. */
export interface Bounds {
  low: number;
  high: number;
}

/** A kind of vo for which the law has a closure norm; the brugjaar has none, as its pupils are counted with the others. */
type Kind = Exclude<Structure, 'brugjaar'>;

/**
 * The closure norms of vo in pupils on 1 October, of a school with one kind of vo (`alone`) and within a scholengemeenschap, which
 * has several (`within`): Wet voortgezet onderwijs 2020, art. 4.24. The norm of vbo depends on the number of its profiles (1–2,
 * 3–4, 5–6, 7 or more: 195, 240, 360, 360 alone and 130, 160, 240, 360 within), which no open file has.
 */
const NORMS: Record<'alone' | 'within', Record<Kind, Bounds>> = {
  alone: {
    vwo: { low: 292.5, high: 292.5 },
    havo: { low: 243.75, high: 243.75 },
    mavo: { low: 195, high: 195 },
    vbo: { low: 195, high: 360 },
    pro: { low: 70, high: 70 },
  },
  within: {
    vwo: { low: 195, high: 195 },
    havo: { low: 162.5, high: 162.5 },
    mavo: { low: 130, high: 130 },
    vbo: { low: 130, high: 360 },
    pro: { low: 60, high: 60 },
  },
};

/**
 * Returns the closure norm of a vo school with these kinds of vo, in pupils of the whole school (BRIN, not vestiging): the sum over
 * its kinds. The bounds differ where the school has vbo. Null for a school without any kind, such as one with a brugjaar only.
 */
export function closureNormVo(structure: readonly Structure[]): Bounds | null {
  const kinds = [...new Set(structure)].filter((one): one is Kind => one !== 'brugjaar');
  if (kinds.length === 0) return null;
  const norms = NORMS[kinds.length === 1 ? 'alone' : 'within'];
  return {
    low: kinds.reduce((sum, kind) => sum + norms[kind].low, 0),
    high: kinds.reduce((sum, kind) => sum + norms[kind].high, 0),
  };
}

/** A vo school: the vestigingen with one BRIN that have pupils in a year. */
export interface VoSchool {
  /** The four characters of the school. */
  brin: string;
  vestigingen: School[];
  /** What its vestigingen together are licensed for; null where that of one of them is not known. */
  structure: readonly Structure[] | null;
  /** The closure norm of the school; null where it is not known. */
  norm: Bounds | null;
}

/** Returns the vo schools with pupils in a year, sorted by BRIN. */
export function voSchoolsIn(schools: readonly School[], year: number): VoSchool[] {
  const byBrin = new Map<string, School[]>();
  for (const school of schools) {
    if (school.sector !== 'vo' || !hasPupils(pupilsIn(school, year))) continue;
    const brin = school.code.slice(0, 4);
    byBrin.set(brin, [...(byBrin.get(brin) ?? []), school]);
  }
  return [...byBrin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([brin, vestigingen]) => {
      const isKnown = vestigingen.every(({ structure }) => structure.length > 0);
      const structure = isKnown ? [...new Set(vestigingen.flatMap((one) => one.structure))] : null;
      return { brin, vestigingen, structure, norm: structure && closureNormVo(structure) };
    });
}

/**
 * Returns the pupils of a vo school in a year: bounds because of masked counts, null where a vestiging has no figure.
 * @param vestigingen the vestigingen of the school, those without pupils in the year included
 */
export function pupilsOfVoSchool(vestigingen: readonly School[], year: number): Bounds | null {
  const sum = { low: 0, high: 0 };
  for (const one of vestigingen) {
    const count = pupilsIn(one, year);
    if (count === NO_FIGURE) return null;
    sum.low += count === MASKED ? 1 : count;
    sum.high += count === MASKED ? 4 : count;
  }
  return sum;
}
