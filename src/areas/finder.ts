import { readLooseGemeenteCode, UNKNOWN_GEMEENTE } from './codes.ts';
import type { Area } from './divisions.ts';
import type { Herindeling } from './herindelingen.ts';
import { OTHER_NAMES, PROVINCES, SHARED_NAMES } from './names.ts';
import { foldIj, nameKey, plainWords } from './normalise.ts';
import { provinceOf } from './regions.ts';

/**
 * Why a text does not mean one gemeente of today: no gemeente has that name or code, several have, it was split over several, it is
 * larger than a gemeente (a total, the country, a provincie or another region), or there is no text.
 */
export type Refusal =
  'unknown-gemeente' | 'ambiguous-gemeente' | 'split-gemeente' | 'no-gemeente' | 'not-a-code';

/** Which gemeente a text means. `code` may be of one that ended, `today` is the gemeente of today that it is in. */
export type Resolution =
  | { outcome: 'exact'; code: string; today: string }
  /** Recognised by likeness, or as a town in that gemeente: to be used only when the user confirms it. */
  | { outcome: 'forgiven'; code: string; today: string }
  /** Said to be unknown: DUO's code 9999, or `onbekend`. */
  | { outcome: 'unstated' }
  | { outcome: 'ambiguous-gemeente'; codes: readonly string[] }
  | { outcome: 'split-gemeente'; code: string; into: readonly string[] }
  | { outcome: Exclude<Refusal, 'ambiguous-gemeente' | 'split-gemeente'> };

/** Finds the gemeente that a code or a name means. */
export type Finder = (text: string) => Resolution;

/**
 * Makes the finder of gemeenten of today and those that ended since 1996, by code (see `readLooseGemeenteCode`) or name: official,
 * everyday or shortened, with or without the provincie behind it. A name of today comes before one that ended. Which of two is
 * meant is never guessed, and a typing error is not forgiven: see `createForgivingFinder`.
 */
export function createFinder(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Finder {
  const today = new Map(areas.map(({ code }) => [code, [code]]));
  const ended = successorsByCode(herindelingen);
  const codesOf = codesByName(areas, herindelingen);
  const towns = new Map(
    areas.flatMap(({ code }) =>
      (OTHER_NAMES[code]?.towns ?? []).map((town) => [nameKey(town), code] as const),
    ),
  );
  return (text) => {
    if (text.trim() === '') return { outcome: 'not-a-code' };
    const byCode = readLooseGemeenteCode(text);
    if (byCode === UNKNOWN_GEMEENTE || /^\s*onbekend\s*$/i.test(text)) {
      return { outcome: 'unstated' };
    }
    const codes = byCode === null ? codesOf(text) : [byCode];
    if (codes.length > 1) return { outcome: 'ambiguous-gemeente', codes };
    const [code] = codes;
    const into = code === undefined ? [] : (today.get(code) ?? ended.get(code) ?? []);
    if (code === undefined || into[0] === undefined) return withoutGemeente(text);
    return into.length > 1
      ? { outcome: 'split-gemeente', code, into }
      : { outcome: 'exact', code, today: into[0] };
  };

  function withoutGemeente(text: string): Resolution {
    if (isLarger(text)) return { outcome: 'no-gemeente' };
    const code = towns.get(nameKey(text));
    return code === undefined
      ? { outcome: 'unknown-gemeente' }
      : { outcome: 'forgiven', code, today: code };
  }
}

/** Per code of a gemeente that ended, the gemeenten of today that it is in. */
function successorsByCode(herindelingen: readonly Herindeling[]): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  for (const { code, into } of herindelingen) {
    const found = successors.get(code) ?? [];
    if (!found.includes(into)) successors.set(code, [...found, into]);
  }
  return successors;
}

/** Whether a text is about something larger than a gemeente: a total, the country, a provincie or another region, as CBS marks them. */
function isLarger(text: string): boolean {
  const name = text.trim().toLowerCase();
  const words = plainWords(text);
  return (
    /^(totaal|landelijk|nederland|heel nederland|nl|provincie\b.*|regio\b.*)$/.test(name) ||
    /\((pv|ld|cr|provincie|corop.*|regio)\)$/.test(name) ||
    (words.length > SHORTEST_PROVINCE && provinceWritten(words) !== null)
  );
}

/** Letters such as `L` and `NH` mean a provincie only behind a name. */
const SHORTEST_PROVINCE = 4;

/** The provincie that plain words are a way to write. */
const provinceWritten = (words: string): string | null =>
  Object.entries(PROVINCES).find(([, form]) => form.test(words))?.[0] ?? null;

/** Codes by the keys of names: of gemeenten of today, and of those that ended. */
interface Names {
  today: Map<string, Set<string>>;
  ended: Map<string, Set<string>>;
}

/**
 * Returns the function that gives the codes that a name may mean: none where no gemeente has it. The whole name comes before one without
 * its provincie, and one with y and ij as they are before one in which they are the same.
 */
function codesByName(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): (name: string) => string[] {
  const provinces = provincesByCode(areas, herindelingen);
  const today = new Set(areas.map(({ code }) => code));
  const whole: Names = { today: new Map(), ended: new Map() };
  const bare: Names = { today: new Map(), ended: new Map() };
  for (const { code, name } of [...areas, ...herindelingen]) {
    put(whole, code, nameKey(name));
    put(bare, code, nameKey(splitProvince(name)[0]));
  }
  for (const [code, { everyday = [], spellings = [] }] of Object.entries(OTHER_NAMES)) {
    for (const name of [...everyday, ...spellings]) put(whole, code, nameKey(name));
  }
  for (const [name, codes] of Object.entries(SHARED_NAMES)) {
    for (const code of codes) add(bare.today, nameKey(name), code);
  }
  return (name) => {
    const [base, province] = splitProvince(name);
    const isThere = (code: string) =>
      province === null || provinces.get(code)?.includes(province) === true;
    const find = (form: (key: string) => string) =>
      first(whole, form(nameKey(name))) ?? first(bare, form(nameKey(base)), isThere);
    return find((key) => key) ?? find((key) => FOLDED + foldIj(key)) ?? [];
  };

  function put(names: Names, code: string, key: string): void {
    const at = today.has(code) ? names.today : names.ended;
    add(at, key, code);
    add(at, FOLDED + foldIj(key), code);
  }
}

/** Before keys in which y is written as ij. */
const FOLDED = 'ij:';

function add(names: Map<string, Set<string>>, key: string, code: string): void {
  names.set(key, (names.get(key) ?? new Set()).add(code));
}

/** The codes of a key among those of today, else among those that ended. */
function first(
  { today, ended }: Names,
  key: string,
  isMeant: (code: string) => boolean = () => true,
): string[] | undefined {
  const found = [today, ended].map((names) => [...(names.get(key) ?? [])].filter(isMeant));
  return found.find((codes) => codes.length > 0);
}

/** Per code the names of the provincies that the gemeente is in; one that ended is in those of its successors. */
function provincesByCode(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Map<string, string[]> {
  const provinces = new Map(areas.map((area) => [area.code, [provinceOf(area)]]));
  for (const { code, into } of herindelingen) {
    provinces.set(code, [...(provinces.get(code) ?? []), ...(provinces.get(into) ?? [])]);
  }
  return provinces;
}

/** A name without the provincie behind it, and that provincie; null where there is none. */
function splitProvince(name: string): [base: string, province: string | null] {
  const words = plainWords(name).split(' ');
  for (const count of [2, 1]) {
    const province = provinceWritten(words.slice(-count).join(' '));
    if (province !== null && words.length > count)
      return [words.slice(0, -count).join(' '), province];
  }
  return [name, null];
}
