/** A key of a query string and its text, as the sender of the link wrote both. */
export interface QueryPart {
  /** The key in lower case. */
  readonly key: string;
  readonly text: string;
}

/** The largest number of times that a program on the way encoded a link once more. */
const MOST_ENCODINGS = 3;

/**
 * Keys that other programs add to links to count visits or to check the link, and those that a mail program's safe link leaves
 * behind. They say nothing about the view.
 */
const ADDED_KEYS = new RegExp(
  `^(${[
    '(utm|pk|mtm|piwik|matomo|hsa|wt|mc|vero|oly|_hs|trk|at|ga)_[a-z_]*',
    '(fb|g|dc|msc?|tw|tt|y|ir)clk?id|[gw]braid|li_fat_id|igsh(id)?|mkt_tok|cmpid|s_cid',
    '_ga|_gl|_ke|_hsenc|_hsmi|_openstat|si|ref|ref_src',
    // Safe links of Microsoft, and redirects of Google.
    'url|data|sdata|reserved|q|sa|source|ust|usg|ved|opi|sntz',
  ].join('|')})$`,
);

/** The signs before a link that a program took along with it, such as a quote. */
const BEFORE = /^[\s"'“”„‘’«»<>()[\]{}]+/;
/** The signs behind a link that a program took along with it, such as a bracket or the full stop of the sentence. */
const BEHIND = /[\s"'“”„‘’«»<>()[\]{},.;:?…|\\/*_~`=#%]+$/;
/** What the mail filter of Proofpoint leaves behind a link. */
const PROOFPOINT = /__;[!*\w=+/$-]*$/;

/**
 * Reads the parts of a query string (with or without `?`) as mail and chat programs leave it: with `&amp;` for `&`, encoded more
 * than once, encoded for mail (`=3D`), or with the keys of other programs, which are left out. Keys are in lower case; texts are
 * decoded, and still have the signs that stand around them.
 */
export function queryParts(query: string): QueryPart[] {
  const raw = withoutEntities(query.replace(/^\?/, ''))
    .replace(/#.*$/s, '')
    .replace(PROOFPOINT, '');
  return fromMailEncoding(raw.split('&'))
    .flatMap((part) => withLostSigns(decoded(part)).split(/&(?:amp;)*(?=[a-z_]+=)/i))
    .map(keyAndText)
    .filter(({ key }) => key !== '' && !ADDED_KEYS.test(key));
}

/** Returns a text that spells a choice without the signs around it, without spaces in it, and with a plain sign for minus. */
export function withoutDamage(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[−–—]/g, '-')
    .replace(BEFORE, '')
    .replace(/!+$/, '')
    .replace(BEHIND, '')
    .replace(/[!\s]+$/, '');
}

/** Returns a text that begins with a name, and may have any sign in it, without the signs behind it. */
export function withoutSignsBehind(text: string): string {
  return text.replace(BEHIND, '');
}

function keyAndText(part: string): QueryPart {
  const at = part.indexOf('=');
  const [key, text] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  return { key: key.replace(/[^\w-]|[_-]+$/g, '').toLowerCase(), text };
}

/** The `&` of a page's source in every spelling (`&amp;`, `&#38;`), and the signs that a program may put behind a link. */
function withoutEntities(raw: string): string {
  return raw
    .replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&')
    .replace(/&(?:quot|gt|lt|nbsp|apos|#0*3[49]|#x0*2[27])(?:;|$)/gi, '%20');
}

/** Undoes the encoding of mail (quoted-printable), where every `=` is `=3D` and a line ends in `=`. */
function fromMailEncoding(parts: readonly string[]): readonly string[] {
  const withText = parts.filter((part) => part.includes('='));
  const isEncoded = withText.length > 0 && withText.every((part) => /^[^=]*=3D/.test(part));
  if (!isEncoded) return parts;
  return parts.map((part) =>
    part
      .replaceAll('=2E', '.')
      .replace(/=(?!3D)/g, '')
      .replaceAll('=3D', '='),
  );
}

/** `&sect` and `&reg` are signs in a page's source, also without the `;`: what was `&sector=` and `&regio=` has become one. */
function withLostSigns(text: string): string {
  return text.replace(/§(?=or=)/g, '&sect').replace(/®(?=io=)/g, '&reg');
}

/** A key or text is decoded until no code is left in it; a code that was cut off or is no text stays as it is. */
function decoded(part: string): string {
  let text = part.replaceAll('+', ' ');
  for (let n = 0; n < MOST_ENCODINGS && /%[0-9a-f]{2}/i.test(text); n++) {
    text = new URLSearchParams(`x=${text.replace(/[&+]/g, encodeURIComponent)}`).get('x') ?? '';
  }
  return text;
}
