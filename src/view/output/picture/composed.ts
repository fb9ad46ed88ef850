const SVG = 'http://www.w3.org/2000/svg';

/** A box on a drawing, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text on a drawing, by its baseline. */
export interface Label {
  x: number;
  y: number;
  text: string;
  weight?: 400 | 600;
  anchor?: 'start' | 'middle' | 'end';
}

const FONT_SIZE = 12;

/** Returns one drawing made of several drawings of the page, each in its box, with the labels that are around them on the page. */
export function composed(
  size: { width: number; height: number },
  drawings: readonly { svg: SVGSVGElement; box: Box }[],
  labels: readonly Label[],
): SVGSVGElement {
  const whole = document.createElementNS(SVG, 'svg');
  whole.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  whole.append(
    ...drawings.map(({ svg, box }) => placed(svg, box)),
    ...labels.map((label) => textOf(label)),
  );
  return whole;
}

/** A copy of the drawing in its box, without its class, which positions it on the page. */
function placed(svg: SVGSVGElement, box: Box): Node {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('class');
  for (const [name, value] of Object.entries({ ...box, overflow: 'visible' }))
    copy.setAttribute(name, String(value));
  return copy;
}

function textOf({ x, y, text, weight = 400, anchor = 'start' }: Label): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  const attributes = { x, y, 'text-anchor': anchor, 'font-weight': weight };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.setAttribute('font-size', String(FONT_SIZE));
  element.setAttribute('fill', 'var(--ink)');
  element.textContent = text;
  return element;
}
