/** What an embedded page can show. */
export const EMBED_PARTS = ['kaart', 'grafiek'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export const EMBED_THEMES = ['licht', 'donker'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

/** How the page shows itself inside another page. It stands in the address beside the selection, and is no part of it. */
export interface Embed {
  readonly parts: readonly EmbedPart[];
  /** Whether the reader of that page can choose; without, it shows one fixed view. */
  readonly controls: boolean;
  /** Null follows the reader's system. */
  readonly theme: EmbedTheme | null;
}

const KEYS = { parts: 'embed', controls: 'bediening', theme: 'thema' } as const;
const NO = 'nee';

/** What a query string asks of an embedded page; null where it asks for none. What is not understood is ignored. */
export function parseEmbed(query: string): Embed | null {
  const given = new URLSearchParams(query);
  const asked = given.get(KEYS.parts);
  if (asked === null) return null;
  const parts = EMBED_PARTS.filter((part) => asked.split('.').includes(part));
  return {
    parts: parts.length > 0 ? parts : EMBED_PARTS,
    controls: given.get(KEYS.controls) !== NO,
    theme: EMBED_THEMES.find((theme) => theme === given.get(KEYS.theme)) ?? null,
  };
}

/** The query string of an embedded page that shows `selection`, itself a query string. */
export function formatEmbed({ parts, controls, theme }: Embed, selection: string): string {
  return [
    `${KEYS.parts}=${parts.join('.')}`,
    ...(controls ? [] : [`${KEYS.controls}=${NO}`]),
    ...(theme === null ? [] : [`${KEYS.theme}=${theme}`]),
    ...(selection === '' ? [] : [selection]),
  ].join('&');
}

/** The HTML by which another page shows `address`, at the full width that it has there and `height` pixels high. */
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
