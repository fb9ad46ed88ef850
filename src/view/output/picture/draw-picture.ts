import { flushSync, mount, unmount } from 'svelte';
import { pictureFont } from './fonts.ts';
import { inlineStyles } from './inline-styles.ts';
import PictureSheet from './PictureSheet.svelte';
import { layoutSheet } from './sheet-layout.ts';
import type { Subject } from './subject.ts';

/** A drawing that stands on its own. */
export interface Picture {
  /** The SVG as a file: no style, font or address outside it. */
  svg: string;
  width: number;
  height: number;
}

/**
 * Draws the subject with title, legend, notes and foot (source, date, address). Always in light colours: a picture ends up
 * in a document. Text stays text, so that it can be found, read aloud and edited, in a font that goes along.
 * @throws where the font cannot be fetched.
 */
export async function drawPicture(subject: Subject, foot: readonly string[]): Promise<Picture> {
  const font = await pictureFont([subject.title, subject.svg.textContent, ...foot].join(' '));
  const host = document.createElement('div');
  host.dataset['theme'] = 'light';
  host.className = 'taken';
  host.style.cssText = 'position:fixed;inset-inline-start:-9999px;inset-block-start:0';
  host.inert = true;
  document.body.append(host);
  const size = sizeOf(subject.svg);
  const layout = layoutSheet(subject, size, foot, font.widthOf);
  const sheet = mount(PictureSheet, { target: host, props: { subject, layout, size } });
  try {
    flushSync();
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The picture was not drawn.');
    inlineStyles(svg);
    svg.setAttribute('font-family', font.family);
    const drawn = new XMLSerializer().serializeToString(svg);
    // Written into the text: an element with styles is against the policy of the page.
    const styled = drawn.replace('<title>', `<style>${font.css}</style><title>`);
    return { width: layout.width, height: layout.height, svg: styled };
  } finally {
    void unmount(sheet);
    host.remove();
  }
}

/** The size in the drawing's own units: without a box of its own those are pixels. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  return svg.hasAttribute('viewBox') ? svg.viewBox.baseVal : svg.getBoundingClientRect();
}

/** So many dots of the PNG for one pixel of the picture: sharp on paper and on a fine screen. */
const DOTS = 2;

/** The picture as a PNG. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DOTS;
  canvas.height = height * DOTS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('This browser makes no PNG of it.')),
    );
  });
}
