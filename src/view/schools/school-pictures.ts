import { MAP_HEIGHT, MAP_WIDTH } from '../../geometry/shapes.ts';
import type { WordsOf } from '../../text/words.ts';
import { readPlacement } from '../map/place-on.ts';
import { composed } from '../output/picture/composed.ts';
import type { Subject } from '../output/picture/subject.ts';
import { STRIP } from './bars.ts';
import { colourWords } from './describe-school.ts';
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
}

/** Returns the drawing and texts for a picture of the map of schools, zoomed as on the screen, with the points as shapes. */
export function pictureOfMap({
  svg,
  view,
  place,
  texts,
  marks,
  transform,
}: Pictured & { marks: readonly PointMark[]; transform: string }): Subject {
  const box = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };
  const drawing = composed(box, [{ svg, box }], []);
  drawing.append(pointsOf(marks, transform));
  return {
    ...subjectOf({ svg: drawing, view, place, texts }),
    legend: {
      about: texts.map.perClass,
      classes: POINT_SHADES[view.colour].map((shade) => ({
        colour: `var(--${shade})`,
        count: String(
          view.drawn.codes.filter((_, i) => lookOf(view.drawn, i, view.colour).fill === shade)
            .length,
        ),
        faint: false,
      })),
      ticks: POINT_BREAKS[view.colour].map(String),
      keys: [],
      patternScale: 1,
    },
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

/** Returns the drawing and texts for a picture of the strip of schools by size. */
export function pictureOfStrip({ svg, view, place, texts }: Pictured): Subject {
  const size = { width: STRIP.width, height: 2 * STRIP.height };
  const drawing = composed(size, [{ svg, box: { x: 0, y: 0, ...size } }], []);
  return { ...subjectOf({ svg: drawing, view, place, texts }), notes: [], kind: 'grafiek' };
}

function subjectOf({ svg, view, place, texts }: Pictured): Omit<Subject, 'notes' | 'kind'> {
  return {
    svg,
    title: texts.of(place),
    subtitle: [
      `${texts.strip.title(view.year)}.`,
      colourWords(view, texts),
      filterWords(view, texts),
    ]
      .filter((part) => part !== '')
      .join(' '),
    description: texts.strip.name(place, view.drawn.codes.length),
    legend: null,
    source: texts.source,
  };
}
