import { STATUS } from '../../measures/matrix.ts';
import { NO_CLASS, type Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { legendColumns } from './legend-columns.ts';
import { shadesOf } from './shades.ts';

/** The legend of the map as it is drawn in a picture. */
export interface MapLegend {
  /** What the numbers above the classes are. */
  about: string;
  /** From the lowest class: its colour, how many areas are in it, and whether the map is narrowed to others. */
  classes: { colour: string; count: string; faint: boolean }[];
  /** What is written between two classes. */
  ticks: string[];
  /** The other signs on the map with what they mean. */
  keys: Key[];
}

interface Key {
  sign: 'pattern' | 'incomplete' | 'expected' | 'chosen';
  /** A colour, or the pattern of the map. */
  paint: string;
  text: string;
}

/** The areas `codes` of a map: their classes, with `about` on what their numbers are. */
function classesOn(atlas: Atlas, words: Words, codes: readonly string[], about: string): MapLegend {
  const classes = codes.map((code) => atlas.classes[atlas.rows.get(code) ?? -1] ?? NO_CLASS);
  const shades = shadesOf(atlas.breaks, atlas.measure.neutral);
  const shown = atlas.shownClasses;
  return {
    about,
    classes: legendColumns(atlas.breaks, classes).map(({ k, count }) => ({
      colour: `var(--${shades[k]})`,
      count: words.numbers.count(count),
      faint: shown.length > 0 && !shown.includes(k),
    })),
    ticks: atlas.breaks.map((value) => words.legend.tick(value)),
    keys: [],
  };
}

/** The legend of the map of all gemeenten: its classes, and the signs that are on it. */
export function mapLegend(atlas: Atlas, words: Words): MapLegend {
  const codes = atlas.answer?.counts.codes.slice(0, atlas.gemeenten) ?? [];
  return {
    ...classesOn(atlas, words, codes, words.exporting.picture.counts),
    keys: [...chosen(atlas), ...withoutClass(atlas, words), ...expected(atlas, words)],
  };
}

/** The legend of the map of regions, or of the gemeenten of one: an area without a figure is hatched. */
export function regionLegend(
  atlas: Atlas,
  words: Words,
  codes: readonly string[],
  about: string,
): MapLegend {
  const legend = classesOn(atlas, words, codes, about);
  const none = codes.filter((code) =>
    Number.isNaN(atlas.values[atlas.rows.get(code) ?? -1] ?? NaN),
  );
  return none.length === 0
    ? legend
    : {
        ...legend,
        keys: [
          {
            sign: 'pattern',
            paint: 'url(#region-none)',
            text: words.legend.without(words.legend.none, none.length),
          },
        ],
      };
}

function chosen(atlas: Atlas): Key[] {
  return atlas.selected.map((code, i) => ({
    sign: 'chosen',
    paint: `var(--area-${i})`,
    text: atlas.areas.get(code)?.name ?? code,
  }));
}

function withoutClass(atlas: Atlas, words: Words): Key[] {
  const statuses = atlas.statuses.subarray(0, atlas.gemeenten);
  const key = (
    sign: Key['sign'],
    paint: string,
    reason: string,
    among: readonly number[],
  ): Key[] => {
    const count = statuses.reduce((sum, status) => sum + (among.includes(status) ? 1 : 0), 0);
    return count === 0 ? [] : [{ sign, paint, text: words.legend.without(reason, count) }];
  };
  return [
    ...key('pattern', 'url(#map-none)', words.legend.none, [STATUS.missing, STATUS.undefined]),
    ...key('pattern', 'url(#map-masked)', words.status.masked, [STATUS.masked]),
    ...key('incomplete', 'var(--ink)', words.status.incomplete, [STATUS.incomplete]),
  ];
}

function expected(atlas: Atlas, words: Words): Key[] {
  return atlas.isProjected
    ? [{ sign: 'expected', paint: 'var(--ink)', text: words.exporting.picture.dots }]
    : [];
}
