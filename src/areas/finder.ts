import { readLooseGemeenteCode, UNKNOWN_GEMEENTE } from './codes.ts';
import type { Area } from './divisions.ts';
import type { Herindeling } from './herindelingen.ts';
import { OTHER_NAMES, PROVINCES, SHARED_NAMES } from './names.ts';
import { foldIj, nameKey, plainWords } from './normalise.ts';
import { provinceOf } from './regions.ts';

/**
 * Why a text does not mean one gemeente of today, in this order: no gemeente has that name or code; several have that name; the
 * gemeente was split over several; the text means something larger (a total, the country, a region); the text is empty.
 */
export type Refusal =
  'unknown-gemeente' | 'ambiguous-gemeente' | 'split-gemeente' | 'no-gemeente' | 'not-a-code';

/**
 * What the finder makes of a text. `code` is the gemeente that the text means, which may have ended; `today` is the gemeente of
 * today that holds its area; `into` are the gemeenten of today that hold parts of the area of a split gemeente.
 */
export type Resolution =
  | { outcome: 'exact'; code: string; today: string }
  /** The text resembles the name of the gemeente, or is a town in the gemeente. Used only when the user confirms it. */
  | { outcome: 'forgiven'; code: string; today: string }
  /** The text says that the gemeente is unknown, with DUO's code 9999 or the word `onbekend`. */
  | { outcome: 'unstated' }
  | { outcome: 'ambiguous-gemeente'; codes: readonly string[] }
  | { outcome: 'split-gemeente'; code: string; into: readonly string[] }
  | { outcome: Exclude<Refusal, 'ambiguous-gemeente' | 'split-gemeente'> };

/** A function that finds which gemeente a code or a name means. */
export type Finder = (text: string) => Resolution;

/**
 * Makes the finder of gemeenten of today and of gemeenten that ended since 1996, by code (see `readLooseGemeenteCode`) or by
 * name: official, everyday or shortened, with or without the provincie behind the name. A gemeente of today has priority over an
 * ended gemeente of the same name; where several gemeenten remain, none is chosen. Typing errors are not corrected: see
 * `createForgivingFinder`.
 */
export function createFinder(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Finder {
  const today = new Map(areas.map(({ code }) => [code, [code]]));
  const ended = successorsByCode(herindelingen);
  const codesOf = codesByName(areas, herindelingen);
  const isRegion = regionTest(areas);
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
    if (code !== undefined) return { outcome: 'forgiven', code, today: code };
    return { outcome: isRegion(text) ? 'no-gemeente' : 'unknown-gemeente' };
  }
}

/** Returns, by the code of each ended gemeente, the codes of the gemeenten of today that hold the area of that gemeente. */
function successorsByCode(herindelingen: readonly Herindeling[]): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  for (const { code, into } of herindelingen) {
    const found = successors.get(code) ?? [];
    if (!found.includes(into)) successors.set(code, [...found, into]);
  }
  return successors;
}

/** Returns a function that checks whether a text is the name of a region of a division: `Achterhoek`, `Groot-Amsterdam`. */
function regionTest(areas: readonly Area[]): (text: string) => boolean {
  let keys: ReadonlySet<string> | null = null;
  return (text) => {
    if (keys === null) {
      const names = areas.flatMap(({ regions }) => Object.values(regions).flat());
      keys = new Set([...new Set(names.map(({ name }) => name))].map(nameKey));
    }
    return keys.has(nameKey(text));
  };
}

/** Matches the names of a total, of the country and its parts, and of a kind of region with or without its name, in lower case. */
const LARGER_NAME =
  /^((sub|eind)?totaal\b.*|landelijk|nl|((heel|noord|oost|zuid|west)[ -])?nederland|(provincie|landsdeel|\S*regio|corop\S*|(rmc|rpa|wgr|nodaal|onderwijs)\S*gebied|samenwerkingsverband|swv)\b.*)$/;
/** Matches what CBS and others write behind the name of a region, in lower case. */
const LARGER_SUFFIX = /\((pv|ld|cr|am|provincie|corop.*|rmc.*|rpa.*|.*regio)\)$/;
/** Matches the code that CBS gives to the country, a landsdeel, a provincie or a region, in lower case. */
const LARGER_CODE = /^(nl|ld|pv|cr|vr|am|rm|gg)\d{2}$/;

/**
 * Whether a text means something larger than a gemeente: a total, the country, a provincie or another region. Spellings of CBS,
 * such as `Utrecht (PV)`, are recognised; names of regions other than provincies are not.
 */
function isLarger(text: string): boolean {
  const name = text.trim().toLowerCase();
  const words = plainWords(text);
  return (
    LARGER_NAME.test(name) ||
    LARGER_SUFFIX.test(name) ||
    LARGER_CODE.test(name) ||
    (words.length > SHORTEST_PROVINCE && provinceWritten(words) !== null)
  );
}

/** The number of characters up to which a text on its own does not mean a provincie: `L` and `NH` do so only behind a name. */
const SHORTEST_PROVINCE = 4;

/** Returns the name of the provincie that `words` (a result of `plainWords`) means; null where it means none. */
const provinceWritten = (words: string): string | null =>
  Object.entries(PROVINCES).find(([, form]) => form.test(words))?.[0] ?? null;

/** The codes of gemeenten by the key of their name (see `nameKey`): one map for gemeenten of today, one for ended gemeenten. */
interface Names {
  today: Map<string, Set<string>>;
  ended: Map<string, Set<string>>;
}

/**
 * Returns a function that gives the codes of the gemeenten that a name may mean; an empty list where no gemeente has the name.
 * The function tries the whole name first and then the name without its provincie; if neither is found, it tries both again with
 * y and ij as equal.
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

/** Prefix that marks the key of a name in which each y is written as ij. */
const FOLDED = 'ij:';

function add(names: Map<string, Set<string>>, key: string, code: string): void {
  names.set(key, (names.get(key) ?? new Set()).add(code));
}

/**
 * Returns the codes of the gemeenten of today whose name has the key `key` and for which `isMeant` holds. If there are none,
 * returns the codes of the ended gemeenten for which both hold; undefined if there are none of these either.
 */
function first(
  { today, ended }: Names,
  key: string,
  isMeant: (code: string) => boolean = () => true,
): string[] | undefined {
  const found = [today, ended].map((names) => [...(names.get(key) ?? [])].filter(isMeant));
  return found.find((codes) => codes.length > 0);
}

/**
 * Returns the names of the provincies of each gemeente, by code; an ended gemeente has the provincies of the gemeenten of today
 * that hold its area.
 */
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

/**
 * Splits a name with a provincie behind it: `Bergen (NH)` gives `bergen` and `Noord-Holland`. A name without a provincie is
 * returned as it is, with null.
 */
function splitProvince(name: string): [base: string, province: string | null] {
  const words = plainWords(name).split(' ');
  for (const count of [2, 1]) {
    const province = provinceWritten(words.slice(-count).join(' '));
    if (province !== null && words.length > count)
      return [words.slice(0, -count).join(' '), province];
  }
  return [name, null];
}
