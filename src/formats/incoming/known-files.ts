/**
 * A kind of table that users open by mistake and that the page recognises without reading it. `norm` is a table of closure norms,
 * `overgangen` a list of schools that were merged or transferred, `gebieden` our own list of gemeenten with their regions,
 * `zonder-kop` a table whose first row has figures rather than names of columns.
 */
export type KnownFile =
  | 'examens'
  | 'adviezen'
  | 'scores'
  | 'doorstroom'
  | 'afstand'
  | 'prognose-duo'
  | 'overgangen'
  | 'norm'
  | 'personeel'
  | 'herindelingen'
  | 'geboorten'
  | 'inwoners'
  | 'vestigingen'
  | 'gebieden'
  | 'regios'
  | 'zonder-kop';

type Kind = readonly [kind: KnownFile, columns: readonly RegExp[]];

/**
 * Kinds whose numbers never are counts of all pupils, whatever other columns the table has: an older forecast of DUO has years side
 * by side, as other tables have that are read. A forecast of DUO with a row per vestiging and year is read (`duo-forecast.ts`). Each kind has patterns of the names of columns, in lower case with `_` for other
 * signs than letters and digits; a table is of the kind if each pattern matches a column.
 */
const NEVER_COUNTS: readonly Kind[] = [
  // Our own files and downloads of exam candidates have the second form.
  ['examens', [/examenkandidaten|slaagperc/]],
  ['examens', [/^kandidaten(_|$)/]],
  ['doorstroom', [/zittenblijvers|opstromers|afstromers/]],
  ['prognose-duo', [/^prognoseaantallen$/]],
  ['prognose-duo', [/^brin/, /^totaal_(19|20)\d\d$/]],
  ['afstand', [/^brin/, /^afstand$/]],
  ['overgangen', [/^nr_admin_van$/, /^nr_admin_naar$/]],
];
/** Kinds of tables that no format recognises, with patterns as in `NEVER_COUNTS`; the most specific kinds come first. */
const OTHERS: readonly Kind[] = [
  ['examens', [/geslaagd/]],
  ['adviezen', [/advie[sz]/]],
  ['scores', [/score|eindtoets|doorstroomtoets/]],
  ['norm', [/(opheffings|instandhoudings|stichtings)norm/]],
  ['personeel', [/(^|_)fte(_|$)|functiegroep|leraren/]],
  ['herindelingen', [/^oude_code$/, /^nieuwe_code$/]],
  ['inwoners', [/inwoners|^bevolking/]],
  ['afstand', [/(^|_)afstand/]],
  ['geboorten', [/levendgeborenen|^geboorten/]],
  ['vestigingen', [/^vestigings?(code|nummer)?$/, /^gemeente/]],
  ['gebieden', [/^corop_code$/, /^vakantieregio$/]],
  ['regios', [/gemeente|^gm_?code$|^naam$/, /regio|corop|samenwerkingsverband|^swv|cluster|rayon/]],
];

/** Whether a table with this header has numbers that never are counts of all pupils, although a format may recognise it. */
export const isNeverCounts = (header: readonly string[]): boolean =>
  kindOf(header, NEVER_COUNTS) !== null;

/** Returns the kind of a table that is recognised and not read, from its first rows; null for any other table. */
export function knownFile(rows: readonly (readonly string[])[]): KnownFile | null {
  for (const row of rows) {
    const found = kindOf(row, [...NEVER_COUNTS, ...OTHERS]);
    if (found !== null) return found;
  }
  return lacksHeader(rows) ? 'zonder-kop' : null;
}

function kindOf(row: readonly string[], kinds: readonly Kind[]): KnownFile | null {
  const names = row.map((name) => name.toLowerCase().replace(/[^a-z\d]+/g, '_'));
  const found = kinds.find(([, columns]) =>
    columns.every((form) => names.some((name) => form.test(name))),
  );
  return found?.[0] ?? null;
}

/**
 * Whether most cells of the first row of a table are numbers or codes, so that the row is no header. Names of columns may be
 * years, in a table with the years side by side: there must be another number too.
 */
function lacksHeader([first = []]: readonly (readonly string[])[]): boolean {
  const numbers = first.filter((cell) => /^(GM)?\d[\d.,]*$/.test(cell));
  const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell);
  return numbers.length > first.length / 2 && !numbers.every(isYear);
}
