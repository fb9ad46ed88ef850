import bold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import plain from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import boldWider from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import plainWider from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';

const FAMILY = 'Noto Sans';

/** Letters outside the small files: only the name of a reader's own region may have them. */
const WIDER = /[\u0100-\u02ff\u1e00-\u1eff]/;

/** The letters of pictures, the same on every computer. */
export interface PictureFont {
  /** The names of the font and of what stands in for it where a program reads no embedded font. */
  family: string;
  /** The `@font-face` rules with the fonts in them. */
  css: string;
  /** The width in pixels that is enough for `text`. */
  widthOf: (text: string, size: number, bold?: boolean) => number;
}

/**
 * Fetches the letters that `text` needs (27 kB; 143 kB with those of other languages).
 * @throws where they cannot be fetched.
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
  return { family: `'${FAMILY}', ${STAND_INS}`, css: embedded.join(''), widthOf: measure() };
}

/** For programs that read no embedded font, as librsvg. */
const STAND_INS = "'Open Sans', 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif";
/** How much wider the widest stand-in (DejaVu Sans) is: then too nothing is cut off. */
const ROOM = 1.12;

const rules = new Map<string, string>();

/** The rule with the file in it. The page gets to know the font too, once: text is measured with it. */
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
