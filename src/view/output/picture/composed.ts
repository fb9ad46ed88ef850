const SVG = 'http://www.w3.org/2000/svg';

/** A rectangle on a drawing, in units of its viewBox. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A text on a drawing. `y` is the height of the baseline; `x` is where the text starts, has its middle or ends, as `anchor`
 * says.
 */
export interface Label {
  x: number;
  y: number;
  text: string;
  weight?: 400 | 600;
  anchor?: 'start' | 'middle' | 'end';
}

const FONT_SIZE = 12;

/** Returns one drawing made of several drawings of the page, each in its box, with the labels that surround them. */
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

/** Returns a copy of a drawing, placed in a box. The class is removed, as it sets a position on the page. */
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
