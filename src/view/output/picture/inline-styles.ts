/** What an SVG shows of its styles; all have a presentation attribute of the same name. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
] as const;
const TYPE = ['font-size', 'font-weight', 'font-style', 'text-anchor'] as const;
/** What stands there without any style. */
const INITIAL: Record<string, string> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
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
/** Attributes by which the page finds, names and styles an element: outside it they mean nothing. */
const OF_THE_PAGE = /^(class|style|tabindex|data-.*|aria-.*|role|on.*)$/;

/**
 * Writes on every element below `root`, which must be in the document, how it looks, and removes what only the page
 * understands: the drawing then looks alike wherever it goes. Colours are those of where `root` stands.
 */
export function inlineStyles(root: SVGSVGElement): void {
  const elements = [...root.querySelectorAll('*')];
  // Everything is read before anything is written: a removed class would change what is read next.
  const looks = elements.map(lookOf);
  elements.forEach((element, i) => {
    const look = looks[i];
    if (!look) return element.remove();
    for (const { name } of [...element.attributes]) {
      if (OF_THE_PAGE.test(name) || name === 'vector-effect') element.removeAttribute(name);
    }
    for (const [name, value] of look) element.setAttribute(name, value);
  });
}

/** The attributes that say how an element looks; null where it is not shown at all. */
function lookOf(element: Element): [string, string][] | null {
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const isText = TEXTS.has(element.localName);
  const names = isText ? [...PAINT, ...TYPE] : SHAPES.has(element.localName) ? PAINT : [];
  const hasStroke = style.stroke !== 'none';
  const look = names
    .filter((name) => hasStroke || !name.startsWith('stroke-'))
    .map((name): [string, string] => [name, plain(style.getPropertyValue(name))])
    .filter(([name, value]) => value !== INITIAL[name]);
  if (style.opacity !== '1') look.push(['opacity', style.opacity]);
  return style.vectorEffect === 'non-scaling-stroke' ? look.map(scaledStroke(element)) : look;
}

/** A stroke that keeps its width while the map is zoomed is written in the map's own units: few programs know such a stroke. */
function scaledStroke(element: Element) {
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
  return ([name, value]: [string, string]): [string, string] =>
    name === 'stroke-width' ? [name, (parseFloat(value) / scale).toFixed(2)] : [name, value];
}

/** Numbers without `px`, and patterns by the name that they have in this drawing. */
const plain = (value: string) =>
  value.replace(/(\d)px/g, '$1').replace(/url\("?[^"#]*(#[^")]+)"?\)/, 'url($1)');
