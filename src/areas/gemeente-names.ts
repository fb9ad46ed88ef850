import type { Area } from './divisions.ts';
import type { Herindeling } from './herindelingen.ts';
import { PROVINCES, SHARED, SPELLINGS } from './spellings.ts';

/** Codes by the names of their gemeenten: those of today, and those that ended. */
interface Names {
  today: Map<string, Set<string>>;
  ended: Map<string, Set<string>>;
}

/**
 * Finds the codes of the gemeenten that a name may mean: one, more where it may mean several, none where nobody bears it.
 * A name of today comes before one that ended, the whole name before one without its provincie.
 */
export function gemeenteNames(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): (raw: string) => string[] {
  const provinces = new Map(areas.map(({ code, regions }) => [code, [regions.provincie.name]]));
  for (const { code, into } of herindelingen) {
    provinces.set(code, [...(provinces.get(code) ?? []), ...(provinces.get(into) ?? [])]);
  }
  const whole: Names = { today: new Map(), ended: new Map() };
  const bare: Names = { today: new Map(), ended: new Map() };
  for (const { code, name } of areas) enter(code, name, 'today');
  for (const { code, name } of herindelingen) enter(code, name, 'ended');
  const today = new Set(areas.map(({ code }) => code));
  for (const [code, names] of Object.entries(SPELLINGS)) {
    for (const name of names) put(whole[today.has(code) ? 'today' : 'ended'], keyOf(name), code);
  }
  for (const [name, codes] of Object.entries(SHARED)) {
    for (const code of codes) put(bare.today, keyOf(name), code);
  }
  return (raw) => {
    const [base, provincie] = withoutProvincie(plain(raw));
    if (provincie === null) return first(whole, keyOf(raw)) ?? first(bare, keyOf(raw)) ?? [];
    const isThere = (code: string) => provinces.get(code)?.includes(provincie) === true;
    return first(whole, keyOf(raw)) ?? first(bare, keyOf(base), isThere) ?? [];
  };

  function enter(code: string, name: string, when: keyof Names): void {
    put(whole[when], keyOf(name), code);
    put(bare[when], keyOf(withoutProvincie(plain(name))[0]), code);
  }
}

function put(names: Map<string, Set<string>>, key: string, code: string): void {
  names.set(key, (names.get(key) ?? new Set()).add(code));
}

/** The codes of a name among those of today, else among those that ended. */
function first(
  { today, ended }: Names,
  key: string,
  isMeant: (code: string) => boolean = () => true,
): string[] | undefined {
  const found = [today, ended].map((names) => [...(names.get(key) ?? [])].filter(isMeant));
  return found.find((codes) => codes.length > 0);
}

/** A name as it is compared: without spaces, and the article before it, where a list has it behind. */
const keyOf = (name: string): string =>
  plain(name.replace(/^(.+?)(?:,\s*|\s*\()(de|den|het|'[st])\)?$/i, '$2 $1')).replaceAll(' ', '');

/** A name without case, accents, signs and the word gemeente; words that are often shortened in one way. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replaceAll('&', ' en ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(gemeente|gem)\b|\bc ?a$/g, '')
    .replace(/\b(aan de[nr]?|a ?d)\b/g, 'ad')
    .replace(/\bst\b/g, 'sint')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A plain name, and the provincie that stands behind it; null where none does. */
function withoutProvincie(text: string): [base: string, provincie: string | null] {
  const words = text.split(' ');
  for (const count of [2, 1]) {
    const tail = words.slice(-count).join(' ');
    const found = Object.entries(PROVINCES).find(([, form]) => form.test(tail));
    if (found && words.length > count) return [words.slice(0, -count).join(' '), found[0]];
  }
  return [text, null];
}
