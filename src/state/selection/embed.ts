import { oneOf, readChoices, someOf, type Codecs, type Scope } from './codec.ts';
import { queryParts } from './query.ts';

/** The parts that a page inside a frame can show: the map (`kaart`) and the trend chart (`grafiek`). */
export const EMBED_PARTS = ['kaart', 'grafiek'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export const EMBED_THEMES = ['licht', 'donker'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

/**
 * How the page is shown in a frame of another page. These choices are in the URL before the selection, and are not a part of it.
 */
export interface Embed {
  readonly parts: readonly EmbedPart[];
  /** Whether the frame has controls with which the user can change the selection. */
  readonly controls: boolean;
  /** The colours, light (`licht`) or dark (`donker`); null follows the setting of the system of the user. */
  readonly theme: EmbedTheme | null;
}

const NO = 'nee';
/** These choices are spelled alike whatever is counted. */
const ANY_SCOPE: Scope = { sector: 'po', counted: 'school' };

const { read: readTheme } = oneOf(EMBED_THEMES);

/** The codecs of how the page is shown in a frame. */
export const EMBED_CODECS: Codecs<Embed> = {
  parts: { key: 'embed', initial: () => EMBED_PARTS, ...someOf(EMBED_PARTS) },
  controls: {
    key: 'bediening',
    initial: () => true,
    write: (controls) => (controls ? 'ja' : NO),
    read: (text) => ({ ja: true, [NO]: false })[text.toLowerCase()] ?? null,
  },
  theme: { key: 'thema', initial: () => null, write: (theme) => theme ?? '', read: readTheme },
};

/**
 * Reads from a query string how the page is shown in a frame; null where the page is not in a frame. Values that are not
 * understood get their default.
 */
export function parseEmbed(query: string): Embed | null {
  const parts = queryParts(query);
  const isInFrame = parts.some(({ key }) => key === EMBED_CODECS.parts.key);
  return isInFrame ? readChoices(EMBED_CODECS, parts, ANY_SCOPE, () => {}) : null;
}

/**
 * Returns the query string of a page in a frame: the choices in `Embed`, followed by `selection`, the query string of the
 * selection.
 */
export function formatEmbed({ parts, controls, theme }: Embed, selection: string): string {
  return [
    `${EMBED_CODECS.parts.key}=${parts.join('.')}`,
    ...(controls ? [] : [`${EMBED_CODECS.controls.key}=${NO}`]),
    ...(theme === null ? [] : [`${EMBED_CODECS.theme.key}=${theme}`]),
    ...(selection === '' ? [] : [selection]),
  ].join('&');
}

/** Returns the HTML of a frame with the page `address`, at full width and `height` pixels high, for use in another page. */
export function embedCode(address: string, title: string, height: number): string {
  return [
    `<iframe src="${attribute(address)}"`,
    `title="${attribute(title)}"`,
    `width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`,
  ].join(' ');
}

const attribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
