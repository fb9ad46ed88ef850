/** What an embedded page can show. */
export const EMBED_PARTS = ['kaart', 'grafiek'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export const EMBED_THEMES = ['licht', 'donker'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

/** How the page is shown inside another page. The URL has it beside the selection; it is not a part of the selection. */
export interface Embed {
  readonly parts: readonly EmbedPart[];
  /** Whether the user can change the selection; if not, the view is fixed. */
  readonly controls: boolean;
  /** The colours, light or dark; null follows the system of the user. */
  readonly theme: EmbedTheme | null;
}

const KEYS = { parts: 'embed', controls: 'bediening', theme: 'thema' } as const;
const NO = 'nee';

/**
 * Reads from a query string how an embedded page is shown; null where the page is not embedded. A part that is not understood is
 * ignored.
 */
export function parseEmbed(query: string): Embed | null {
  const given = new URLSearchParams(query);
  const text = given.get(KEYS.parts);
  if (text === null) return null;
  const parts = EMBED_PARTS.filter((part) => text.split('.').includes(part));
  return {
    parts: parts.length > 0 ? parts : EMBED_PARTS,
    controls: given.get(KEYS.controls) !== NO,
    theme: EMBED_THEMES.find((theme) => theme === given.get(KEYS.theme)) ?? null,
  };
}

/** Returns the query string of an embedded page that shows `selection`, itself a query string. */
export function formatEmbed({ parts, controls, theme }: Embed, selection: string): string {
  return [
    `${KEYS.parts}=${parts.join('.')}`,
    ...(controls ? [] : [`${KEYS.controls}=${NO}`]),
    ...(theme === null ? [] : [`${KEYS.theme}=${theme}`]),
    ...(selection === '' ? [] : [selection]),
  ].join('&');
}

/** Returns the HTML with which another page embeds `address`, at full width and `height` pixels high. */
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
