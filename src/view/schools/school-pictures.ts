import { MAP_HEIGHT, MAP_WIDTH } from '../../geometry/shapes.ts';
import type { Numbers } from '../../text/numbers.ts';
import type { WordsOf } from '../../text/words.ts';
import { readPlacement } from '../map/place-on.ts';
import { composed } from '../output/picture/composed.ts';
import type { Subject } from '../output/picture/subject.ts';
import { STRIP } from './bars.ts';
import { breakWriter, colourWords } from './describe-school.ts';
import { filterWords } from './filter-words.ts';
import { strokeOf } from './point-canvas.ts';
import { lookOf, POINT_BREAKS, POINT_SHADES } from './point-looks.ts';
import type { PointMark } from './point-marks.ts';
import type { SchoolView } from './school-view.svelte.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Pictured {
  svg: SVGSVGElement;
  view: SchoolView;
  /** What the schools are of: the names of gemeenten, a region or a board. */
  place: string;
  texts: WordsOf<'schools'>;
  numbers: Numbers;
}

/** Returns the drawing and texts for a picture of the map of schools, zoomed as on the screen, with the points as shapes. */
export function pictureOfMap({
  svg,
  marks,
  transform,
  ...pictured
}: Pictured & { marks: readonly PointMark[]; transform: string }): Subject {
  const { view, place, texts } = pictured;
  const box = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };
  const drawing = composed(box, [{ svg, box }], []);
  drawing.append(pointsOf(marks, transform));
  return {
    ...subjectOf({ ...pictured, svg: drawing }, texts.map.pictureTitle(view.year)),
    description: texts.map.described(place, view.drawn.codes.length, view.year),
    notes: [texts.map.pictureNote],
    kind: 'kaart',
  };
}

/** Returns the points as a group of SVG, to be put over the map. */
function pointsOf(marks: readonly PointMark[], transform: string): SVGGElement {
  const { scale } = readPlacement(transform);
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('transform', transform);
  for (const mark of marks) {
    const path = document.createElementNS(SVG, 'path');
    const { colour, width } = strokeOf(mark, scale);
    path.setAttribute('d', mark.path);
    path.setAttribute(
      'style',
      `fill:${mark.fill === null ? 'none' : `var(--${mark.fill})`};stroke:var(--${colour});stroke-width:${width}px;vector-effect:non-scaling-stroke`,
    );
    group.append(path);
  }
  return group;
}

/** The space above the bars of a picture of the strip, for the number at their top, in units of the drawing. */
const ABOVE = 20;

/** Returns the drawing and texts for a picture of the strip of schools by size; `norm` says what the line or the ticks are. */
export function pictureOfStrip({
  svg,
  norm,
  most,
  ...pictured
}: Pictured & { norm: string | null; most: string }): Subject {
  const { view, place, texts } = pictured;
  const size = { width: STRIP.width, height: 2 * STRIP.height };
  const drawing = composed(
    { width: size.width, height: size.height + ABOVE },
    [{ svg, box: { x: 0, y: ABOVE, ...size } }],
    [{ x: 0, y: ABOVE - 6, text: most }],
  );
  return {
    ...subjectOf({ ...pictured, svg: drawing }, texts.strip.title(view.year)),
    description: texts.strip.described(place, view.drawn.codes.length),
    notes: norm === null ? [] : [texts.strip.pictureNote(norm)],
    kind: 'grafiek',
  };
}

/** Returns what the pictures of the map and of the strip have in common. */
function subjectOf(
  { svg, view, place, texts, numbers }: Pictured,
  title: string,
): Omit<Subject, 'notes' | 'kind' | 'description'> {
  const { colour, drawn } = view;
  const fills = drawn.codes.map((_, i) => lookOf(drawn, i, colour).fill);
  return {
    svg,
    title: texts.of(place),
    subtitle: [`${title}.`, colourWords(view, texts), filterWords(view, texts)]
      .filter((part) => part !== '')
      .join(' '),
    legend: {
      about: texts.map.perClass,
      classes: POINT_SHADES[colour].map((shade) => ({
        colour: `var(--${shade})`,
        count: numbers.count(fills.filter((fill) => fill === shade).length),
        faint: false,
      })),
      ticks: POINT_BREAKS[colour].map(breakWriter(colour, numbers)),
      keys: [],
      patternScale: 1,
    },
    named: [texts.of(place), [view.base, view.year].join('-')],
    source: texts.source,
  };
}
