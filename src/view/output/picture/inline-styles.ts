import { svgColour } from './svg-colour.ts';

/** The CSS properties with the colours of a shape or a text of an SVG. */
const COLOURS = ['fill', 'stroke'] as const;
/**
 * The other CSS properties that decide how a shape or a text of an SVG is painted; each can also be written as an SVG attribute
 * of the same name.
 */
const PAINT = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
] as const;
/** The CSS properties of the letters of an SVG text; each can also be written as an SVG attribute of the same name. */
const TYPE = ['font-size', 'font-weight', 'font-style', 'text-anchor'] as const;
/**
 * The values that the browser computes for CSS properties in `COLOURS`, `PAINT` and `TYPE` where no style sets them; these values are
 * not written.
 */
const INITIAL: Record<string, string> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
};
const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polyline']);
const TEXTS = new Set(['text', 'tspan']);
/** Matches the names of attributes that have a meaning only on the page, not in a file. */
const OF_THE_PAGE = /^(class|style|tabindex|data-.*|aria-.*|role|on.*)$/;

/**
 * Writes the computed style of every element below `root` as attributes, and removes elements that are not displayed and
 * attributes that have a meaning only on the page. The drawing then looks the same outside the page. `root` must be in the
 * document, where its colours are defined.
 */
export function inlineStyles(root: SVGSVGElement): void {
  const elements = [...root.querySelectorAll('*')];
  // All styles are read before any attribute is written: removing a class changes the computed styles of other elements.
  const looks = elements.map(lookOf);
  elements.forEach((element, i) => {
    const look = looks[i];
    if (!look) return element.remove();
    for (const { name } of [...element.attributes]) {
      if (OF_THE_PAGE.test(name) || name === 'vector-effect') element.removeAttribute(name);
    }
    for (const [name, value] of look) element.setAttribute(name, value);
  });
  const within = '[paint-order^="stroke"]';
  [...root.querySelectorAll(within)]
    .filter(({ parentElement }) => !parentElement?.closest(within))
    .forEach(putStrokeBelow);
}

/**
 * Puts a copy of an element with only its stroke below the element, which loses its stroke, with the lines of a text in it: few
 * programs can paint a stroke below the fill of its own element, and others paint it over the letters of a text.
 */
function putStrokeBelow(element: Element): void {
  const below = element.cloneNode(true) as Element;
  below.setAttribute('aria-hidden', 'true');
  for (const part of [below, ...below.querySelectorAll('*')]) {
    part.setAttribute('fill', 'none');
    part.removeAttribute('paint-order');
  }
  element.before(below);
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const { name } of [...part.attributes]) {
      if (name.startsWith('stroke') || name === 'paint-order') part.removeAttribute(name);
    }
  }
}

/**
 * Returns the attributes, as pairs of name and value, that give an element its computed style outside the page; null if the
 * element is not displayed.
 */
function lookOf(element: Element): [string, string][] | null {
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const isText = TEXTS.has(element.localName);
  const isPainted = isText || SHAPES.has(element.localName);
  const colours = isPainted ? COLOURS.flatMap((name) => colourOf(style, name)) : [];
  const hasStroke = colours.some(([name, value]) => name === 'stroke' && value !== 'none');
  const names = isText ? [...PAINT, ...TYPE] : isPainted ? PAINT : [];
  const look = [
    ...colours,
    ...names
      .filter((name) => hasStroke || !/^(stroke-|paint-order)/.test(name))
      .map((name): [string, string] => [name, plain(style.getPropertyValue(name))]),
  ].filter(([name, value]) => value !== INITIAL[name]);
  if (style.opacity !== '1') look.push(['opacity', style.opacity]);
  return style.vectorEffect === 'non-scaling-stroke' ? look.map(scaledStroke(element)) : look;
}

const colourOf = (style: CSSStyleDeclaration, name: (typeof COLOURS)[number]) =>
  svgColour(
    name,
    plain(style.getPropertyValue(name)),
    Number(style.getPropertyValue(`${name}-opacity`)),
  );

/**
 * Returns a function that converts the stroke width of an element with a non-scaling stroke to units of the drawing, since
 * few programs support such strokes. Other attributes are returned unchanged.
 */
function scaledStroke(element: Element) {
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
  return ([name, value]: [string, string]): [string, string] =>
    name === 'stroke-width' ? [name, (parseFloat(value) / scale).toFixed(2)] : [name, value];
}

/**
 * Returns a CSS value as an SVG attribute needs it: lengths without `px`, and references to patterns without the address of
 * the page.
 */
const plain = (value: string) =>
  value.replace(/(\d)px/g, '$1').replace(/url\("?[^"#]*(#[^")]+)"?\)/, 'url($1)');
