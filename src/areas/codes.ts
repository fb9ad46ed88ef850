import { DIVISIONS, type Division } from './divisions.ts';

/** The area code of the country. */
export const COUNTRY = 'NL';

/**
 * The code for an unknown gemeente (DUO writes `9999 ONBEKEND`). No area has this code: pupils with this code are counted for the
 * country only.
 */
export const UNKNOWN_GEMEENTE = 'GM9999';

const USER_REGION = 'eigen';
const SEPARATOR = '.';

/** An area code in parts: the kind of area, and the code or number by which that kind of area is identified. */
export type AreaCode =
  | { kind: 'gemeente'; code: string }
  | { kind: 'region'; division: Division; region: string }
  | { kind: 'user-region'; index: number }
  | { kind: 'country' };

/**
 * Parses an area code: `GM0197` a gemeente, `corop.09` a region of a division, `eigen.0` a region of the user, `NL` the country.
 * Returns null for anything else. Does not check whether the area exists.
 */
export function parseAreaCode(text: string): AreaCode | null {
  if (text === COUNTRY) return { kind: 'country' };
  if (isGemeenteCode(text)) return { kind: 'gemeente', code: text };
  const at = text.indexOf(SEPARATOR);
  if (at < 0 || at === text.length - 1) return null;
  const [prefix, rest] = [text.slice(0, at), text.slice(at + 1)];
  if (prefix === USER_REGION) {
    return /^\d$/.test(rest) ? { kind: 'user-region', index: Number(rest) } : null;
  }
  const division = DIVISIONS.find((one) => one === prefix);
  return division ? { kind: 'region', division, region: rest } : null;
}

/** Returns the area code (`corop.09`) of a region of a division from the code of the region in that division (`09`). */
export const regionCode = (division: Division, region: string): string =>
  `${division}${SEPARATOR}${region}`;

/** Returns the area code (`eigen.0`) of the user region with this index, counted from 0. */
export const userRegionCode = (index: number): string => `${USER_REGION}${SEPARATOR}${index}`;

/** Whether a text is the code of a gemeente as the site writes it: `GM0197`. */
export const isGemeenteCode = (text: string): boolean => /^GM\d{4}$/.test(text);

/** Returns the four digits of the code of a gemeente: `0197` for `GM0197`. */
export const gemeenteDigits = (code: string): string => code.replace(/^GM/, '');

/** Returns the code of a gemeente (`GM0197`) from four digits, with or without `GM` or `gm` before them; null for anything else. */
export function gemeenteOfDigits(text: string): string | null {
  const code = `GM${text.replace(/^gm/i, '')}`;
  return isGemeenteCode(code) ? code : null;
}

/**
 * Returns an area code as the site spells it, from a text that may be in lower or upper case and may have the digits only of a
 * gemeente: `GM0197` for `gm0197` and `0197`, `provincie.Noord-Holland` for `provincie.noord-holland`,
 * `veiligheidsregio.VR25` for `Veiligheidsregio.vr25`. Returns null for anything else. Does not check whether the area exists.
 */
export function readLooseAreaCode(text: string): string | null {
  const gemeente = gemeenteOfDigits(text);
  if (gemeente) return gemeente;
  if (text.toUpperCase() === COUNTRY) return COUNTRY;
  const at = text.indexOf(SEPARATOR) + 1;
  const region = text.slice(at).toLowerCase();
  // The code of a region is a number, VR with a number, or a name of which every word begins with a capital.
  const spelled = region
    .replace(/^vr(?=\d)/, 'VR')
    .replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase());
  const code = `${text.slice(0, at).toLowerCase()}${spelled}`;
  return parseAreaCode(code) ? code : null;
}

/**
 * Reads the code of a gemeente as DUO and CBS write it in their files (`14`, `0014`, `GM0014`, with spaces around it) and returns
 * it as `GM0014`; returns null for anything else.
 */
export function readGemeenteCode(text: string): string | null {
  const digits = /^(?:GM)?(\d{1,4})$/.exec(text.trim())?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}

/**
 * Reads the code of a gemeente as people and spreadsheets write it, and returns it as `GM0363`. Besides the spellings of
 * `readGemeenteCode` these are `gm0363`, `GM 363`, `363.0` and `363,0` (a number with decimals), `="0363"` and `'0363` (a text in
 * a spreadsheet). Returns null for anything else.
 */
export function readLooseGemeenteCode(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^['’]/, '')
    .trim();
  return readGemeenteCode(bare.replace(/^gm\s*/i, 'GM').replace(/[.,]0{1,2}$/, ''));
}
