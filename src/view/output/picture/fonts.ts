import bold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import plain from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import boldWider from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import plainWider from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';

const FAMILY = 'Noto Sans';

/** Matches letters for which the larger font files are fetched, such as those of Polish and Turkish. */
const WIDER = /[\u0100-\u02ff\u1e00-\u1eff]/;

/** The embedded font of a picture, so that it looks the same on every computer. */
export interface PictureFont {
  /** The CSS font family, with alternatives for programs that do not read embedded fonts. */
  family: string;
  /** The `@font-face` rules, which contain the fonts. */
  css: string;
  /** Returns an upper bound of the width in pixels of `text` in letters of `size` pixels, for every font of `family`. */
  widthOf: (text: string, size: number, bold?: boolean) => number;
}

/**
 * Fetches the font files that `text` needs and returns them as a font for a picture: 27 kB, or 143 kB if the text has letters
 * that only the larger files have.
 */
export async function pictureFont(text: string): Promise<PictureFont> {
  const files = [
    { url: plain, weight: 400 },
    { url: bold, weight: 600 },
    ...(WIDER.test(text)
      ? [
          { url: plainWider, weight: 400 },
          { url: boldWider, weight: 600 },
        ]
      : []),
  ];
  const embedded = await Promise.all(files.map(({ url, weight }) => ruleOf(url, weight)));
  return { family: `'${FAMILY}', ${ALTERNATIVES}`, css: embedded.join(''), widthOf: measure() };
}

/** Fonts for programs that do not read embedded fonts, such as librsvg. */
const ALTERNATIVES = "'Open Sans', 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif";
/**
 * How many times wider text is in DejaVu Sans, the widest of the alternative fonts, than in Noto Sans. Measured widths are
 * multiplied by this number, so that no text is cut off in any of these fonts.
 */
const ROOM = 1.12;

const rules = new Map<string, string>();

/**
 * Returns the CSS rule `@font-face` that contains the font file at `url`. The font is also added to the page, once, since
 * widths of texts are measured with it.
 */
async function ruleOf(url: string, weight: number): Promise<string> {
  const known = rules.get(url);
  if (known !== undefined) return known;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file = await response.arrayBuffer();
  const face = await new FontFace(FAMILY, file, { weight: String(weight) }).load();
  document.fonts.add(face);
  const rule = `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(file)}) format('woff2')}`;
  rules.set(url, rule);
  return rule;
}

function base64(file: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(file), (byte) => String.fromCharCode(byte)).join(''));
}

function measure(): PictureFont['widthOf'] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  return (text, size, bold = false) => {
    context.font = `${bold ? 600 : 400} ${size}px '${FAMILY}'`;
    return ROOM * context.measureText(text).width;
  };
}
