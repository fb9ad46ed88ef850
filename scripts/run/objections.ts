import { FormatError } from '../../src/formats/format-error.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { SECTORS } from '../../src/formats/soorten.ts';
import { compareFigures } from './compare-figures.ts';
import { compareMaps } from './compare-map.ts';
import type { Ledger } from './ledger.ts';
import { FILES_WITH_FIGURES, seriesOf } from './series.ts';

const MAP = 'gemeenten.topo.json';
const AREAS = 'gebieden.csv';

/** Data files, as file name → text. */
type Files = ReadonlyMap<string, string>;

/**
 * Returns why new data files may be wrong, a line for each objection: figures, gemeenten and boundaries that differ more from the
 * files that were published last than a correction or a new year explains, and gemeenten without pupils. A published file that
 * cannot be read is not compared, and noted in the ledger. Empty where there is no objection.
 */
export function objectionsTo(files: Files, published: Files, ledger: Ledger): string[] {
  const compare = <T>(
    name: string,
    read: (text: string) => T,
    rate: (old: T, now: T) => string[],
  ) => {
    const [old, now] = [published.get(name), files.get(name)];
    if (old === undefined || now === undefined) return [];
    try {
      return rate(read(old), read(now));
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof SyntaxError)) throw error;
      ledger.note(`${name} as published cannot be read, so it is not compared: ${error.message}`);
      return [];
    }
  };
  return [
    ...compare(AREAS, codesIn, (old, now) => gemeentenGone(old, now)),
    ...gemeentenWithoutPupils(files),
    ...FILES_WITH_FIGURES.flatMap((name) =>
      published.has(name)
        ? compare(
            name,
            (text) => seriesOf(text, name),
            (old, now) => compareFigures(name, old, now),
          )
        : compareFigures(name, new Map(), seriesOf(files.get(name) ?? '', name)),
    ),
    ...compare(
      MAP,
      (text) => (JSON.parse(text) as unknown, text),
      (old, now) => compareMaps(MAP, old, now),
    ),
  ];
}

const codesIn = (text: string) => new Set(readAreas(text, AREAS).map(({ code }) => code));

function gemeentenGone(old: ReadonlySet<string>, now: ReadonlySet<string>): string[] {
  return [
    ...[...old]
      .filter((code) => !now.has(code))
      .map((code) => `${AREAS}, ${code}: was published and is missing`),
    ...[...now].filter((code) => !old.has(code)).map((code) => `${AREAS}, ${code}: is new`),
  ];
}

/**
 * The gemeenten of today that have no school for basisonderwijs in the newest year, which every gemeente has, and those whose
 * schools of a sector are all gone since the year before.
 */
function gemeentenWithoutPupils(files: Files): string[] {
  const today = codesIn(files.get(AREAS) ?? '');
  return SECTORS.flatMap((sector) => {
    const name = `${sector}.csv`;
    const columns = readPupils(files.get(name) ?? '', name, sector);
    const newest = Math.max(...columns.jaar);
    const withPupils = (year: number, soort?: string) =>
      new Set(
        columns.gemeente.filter(
          (_, i) =>
            columns.jaar[i] === year &&
            (soort === undefined || columns.soort[i] === soort) &&
            (columns.leerlingen[i] ?? 0) + (columns.gemaskeerd[i] ?? 0) > 0,
        ),
      );
    const now = withPupils(newest);
    const needed = sector === 'po' ? today : withPupils(newest - 1);
    const has = sector === 'po' ? withPupils(newest, 'bo') : now;
    return [...needed]
      .filter((code) => today.has(code) && !has.has(code))
      .map((code) => `${name}, ${code}: no pupils in ${newest}`);
  });
}
