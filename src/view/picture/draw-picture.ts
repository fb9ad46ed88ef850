import { flushSync, mount, unmount } from 'svelte';
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
 * in a document. Text stays text in the fonts that every system has, with room for the widest of them: the fonts of a
 * system may not be embedded, and one of our own would make every picture heavier and look unlike the page.
 */
export function drawPicture(subject: Subject, foot: readonly string[]): Picture {
  const host = document.createElement('div');
  host.dataset['theme'] = 'light';
  host.className = 'taken';
  host.style.cssText = 'position:fixed;inset-inline-start:-9999px;inset-block-start:0';
  host.inert = true;
  document.body.append(host);
  const size = sizeOf(subject.svg);
  const layout = layoutSheet(subject, size, foot);
  const sheet = mount(PictureSheet, { target: host, props: { subject, layout, size } });
  try {
    flushSync();
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The picture was not drawn.');
    inlineStyles(svg);
    svg.setAttribute('font-family', getComputedStyle(host).fontFamily);
    return { ...layout, svg: new XMLSerializer().serializeToString(svg) };
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

/** The picture as a PNG, in the fonts of this browser. */
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
