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

/**
 * Patterns of the names of columns, in lower case with `_` for other signs than letters and digits. A table is of a kind if each
 * pattern matches a column. The most specific kinds come first.
 */
const KINDS: readonly [kind: KnownFile, columns: readonly RegExp[]][] = [
  ['examens', [/examenkandidaten|geslaagd|slaagperc/]],
  ['doorstroom', [/zittenblijvers|opstromers|afstromers/]],
  ['adviezen', [/advie[sz]/]],
  ['scores', [/score|eindtoets|doorstroomtoets/]],
  ['prognose-duo', [/^prognoseaantallen$/]],
  ['prognose-duo', [/^brin/, /^totaal_(19|20)\d\d$/]],
  ['overgangen', [/^nr_admin_van$/, /^nr_admin_naar$/]],
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

/** Returns the kind of a table that is recognised and not read, from its first rows; null for any other table. */
export function knownFile(rows: readonly (readonly string[])[]): KnownFile | null {
  for (const row of rows) {
    const names = row.map((name) => name.toLowerCase().replace(/[^a-z\d]+/g, '_'));
    const found = KINDS.find(([, columns]) =>
      columns.every((form) => names.some((name) => form.test(name))),
    );
    if (found) return found[0];
  }
  return lacksHeader(rows) ? 'zonder-kop' : null;
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
