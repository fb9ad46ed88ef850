import { flushSync, mount, unmount } from 'svelte';
import type { Box } from './composed.ts';
import { pictureFont } from './fonts.ts';
import { inlineStyles } from './inline-styles.ts';
import PictureSheet from './PictureSheet.svelte';
import { layoutSheet } from './sheet-layout.ts';
import type { Subject } from './subject.ts';
import { xmlText } from './xml-text.ts';

/** A picture as an SVG file that needs no other files. */
export interface Picture {
  /** The text of the SVG file, with its styles and fonts in it. */
  svg: string;
  width: number;
  height: number;
}

/**
 * Returns the picture of a drawing with title, legend, notes and foot (source, date, address). Its colours are always light,
 * since pictures end up in documents. Texts can be found, read aloud and edited, since they are text in an embedded font.
 * @throws if the font cannot be fetched or the picture cannot be drawn.
 */
export async function drawPicture(subject: Subject, foot: readonly string[]): Promise<Picture> {
  const font = await pictureFont([subject.title, subject.svg.textContent, ...foot].join(' '));
  const host = document.createElement('div');
  host.dataset['theme'] = 'light';
  host.className = 'taken';
  host.style.cssText = 'position:fixed;inset-inline-start:-9999px;inset-block-start:0';
  host.inert = true;
  document.body.append(host);
  const view = subject.view ?? viewOf(subject.svg);
  const layout = layoutSheet(subject, view, foot, font.widthOf);
  const sheet = mount(PictureSheet, { target: host, props: { subject, layout, view } });
  try {
    flushSync();
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The picture was not drawn.');
    inlineStyles(svg);
    svg.setAttribute('font-family', font.family);
    const drawn = xmlText(new XMLSerializer().serializeToString(svg));
    // The style element is added to the text of the file, since the Content-Security-Policy of the page forbids style
    // elements in the document.
    const styled = drawn.replace('<title>', `<style>${font.css}</style><title>`);
    return { width: layout.width, height: layout.height, svg: styled };
  } finally {
    void unmount(sheet);
    host.remove();
  }
}

/** Returns the whole of a drawing in its own units: those of its viewBox, or pixels where it has no viewBox. */
function viewOf(svg: SVGSVGElement): Box {
  if (svg.hasAttribute('viewBox')) return svg.viewBox.baseVal;
  const { width, height } = svg.getBoundingClientRect();
  return { x: 0, y: 0, width, height };
}

/**
 * Number of pixels in the PNG for each pixel of the picture, in width and in height, so that the PNG is sharp on paper and on
 * screens with a high resolution.
 */
const RESOLUTION = 2;

/** Returns the picture as a PNG. @throws if the browser cannot make one. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * RESOLUTION;
  canvas.height = height * RESOLUTION;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('This browser makes no PNG of it.')),
    );
  });
}
