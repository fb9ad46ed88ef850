import type { VmboPicture } from '../../../engine/protocol/vmbo.ts';
import type { Selection } from '../../selection/selection.ts';
import { typeRows, type SupplyKind, type TypeRow } from '../vmbo-figures.ts';
import { codesOf, onMap, type ScoredFinding } from './finding.ts';

/** The distance in km from which on vmbo is far: about three times that of the mean inhabitant of the country. */
const FAR = 7;

/** The figures from which the findings about vmbo are made, with the names of gemeenten by code. */
interface VmboInput {
  picture: VmboPicture;
  nameOf: (code: string) => string;
}

/** Returns the findings about vmbo in a region; null for each with nothing to report. */
export const vmboFindings = (input: VmboInput): (ScoredFinding | null)[] => [
  gone(input),
  oneLeft(input),
  fall(input),
  farAway(input),
];

const isVmboType = ({ type }: TypeRow) => type.startsWith('vmbo-');

const typesWith = (picture: VmboPicture, isFew: (row: TypeRow) => boolean) =>
  typeRows(picture)
    .filter((row) => isVmboType(row) && isFew(row))
    .map(({ type }) => type);

/** The types of vmbo that had vestigingen and have none. */
function gone({ picture }: VmboInput): ScoredFinding | null {
  const types = typesWith(picture, ({ sites }) => sites.now === 0 && sites.then > 0);
  if (types.length === 0) return null;
  return {
    score: 63,
    finding: { kind: 'vmboGone', year: newestOf(picture), since: firstOf(picture), types },
    view: examMap(picture, 'vestigingen', types),
  };
}

/** The types of vmbo with one vestiging left. */
function oneLeft({ picture }: VmboInput): ScoredFinding | null {
  const types = typesWith(picture, ({ sites }) => sites.now === 1);
  if (types.length === 0) return null;
  return {
    score: 58,
    finding: { kind: 'vmboOne', year: newestOf(picture), types },
    view: examMap(picture, 'vestigingen', types),
  };
}

/** The fall of the candidates, where it is one for certain. */
function fall({ picture }: VmboInput): ScoredFinding | null {
  const [row] = typeRows(picture);
  if (!row?.change || !row.countryChange || row.change.high >= 0) return null;
  return {
    score: 45 + Math.min(12, -row.change.high / 3),
    finding: {
      kind: 'vmboFall',
      from: firstOf(picture),
      year: newestOf(picture),
      change: row.change,
      country: row.countryChange,
    },
    view: examMap(picture, 'verandering', ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t']),
  };
}

/** The gemeenten whose inhabitants live far from vmbo, the farthest first. */
function farAway({ picture, nameOf }: VmboInput): ScoredFinding | null {
  const areas = picture.distances
    .filter(({ km }) => km >= FAR)
    .sort((a, b) => b.km - a.km)
    .map(({ gemeente, km }) => ({ code: gemeente, name: nameOf(gemeente), km }));
  if (areas.length === 0) return null;
  return {
    score: 42 + Math.min(10, (areas[0]?.km ?? 0) / 4),
    finding: { kind: 'vmboFar', year: picture.distanceYear, from: FAR, areas },
    view: onMap({
      sector: 'vo',
      counted: 'school',
      soorten: ['vo'],
      measure: 'vmbo_afstand',
      areas: codesOf(areas),
    }),
  };
}

const firstOf = ({ years }: VmboPicture) => years[0] ?? NaN;
const newestOf = ({ years }: VmboPicture) => years.at(-1) ?? NaN;

const examMap = (
  picture: VmboPicture,
  measure: Selection['measure'],
  soorten: readonly SupplyKind[],
): Partial<Selection> =>
  onMap({
    sector: 'vo',
    counted: 'examen',
    soorten: soorten.filter((one) => one !== 'vmbo'),
    measure,
    base: firstOf(picture),
  });
