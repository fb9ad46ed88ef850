import { STATUS } from '../../measures/matrix.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { legendColumns } from '../map/legend-columns.ts';
import { shadesOf } from '../map/shades.ts';

/** The legend of the map as it is drawn in a picture. */
export interface MapLegend {
  /** What the numbers above the classes are. */
  about: string;
  /** From the lowest class: its colour, how many gemeenten are in it, and whether the map is narrowed to others. */
  classes: { colour: string; count: string; faint: boolean }[];
  /** What is written between two classes. */
  ticks: string[];
  /** The other signs on the map with what they mean. */
  keys: { sign: Sign; colour: string; text: string }[];
}

type Sign = 'none' | 'masked' | 'incomplete' | 'expected' | 'chosen';

/** What the map on the screen shows: its classes, and the signs that are on it. */
export function mapLegend(atlas: Atlas, words: Words): MapLegend {
  const classes = atlas.classes.subarray(0, atlas.gemeenten);
  const shades = shadesOf(atlas.breaks, atlas.measure.neutral);
  const shown = atlas.shownClasses;
  return {
    about: words.take.picture.counts,
    classes: legendColumns(atlas.breaks, classes).map(({ k, count }) => ({
      colour: `var(--${shades[k]})`,
      count: words.numbers.count(count),
      faint: shown.length > 0 && !shown.includes(k),
    })),
    ticks: atlas.breaks.map((value) => words.legend.tick(value)),
    keys: [...chosen(atlas), ...withoutClass(atlas, words), ...expected(atlas, words)],
  };
}

function chosen(atlas: Atlas): MapLegend['keys'] {
  return atlas.selected.map((code, i) => ({
    sign: 'chosen',
    colour: `var(--area-${i})`,
    text: atlas.areas.get(code)?.name ?? code,
  }));
}

function withoutClass(atlas: Atlas, words: Words): MapLegend['keys'] {
  const statuses = atlas.statuses.subarray(0, atlas.gemeenten);
  const key = (sign: Sign, reason: string, among: readonly number[]): MapLegend['keys'] => {
    const count = statuses.reduce((sum, status) => sum + (among.includes(status) ? 1 : 0), 0);
    if (count === 0) return [];
    return [{ sign, colour: 'var(--ink)', text: words.legend.without(reason, count) }];
  };
  return [
    ...key('none', words.legend.none, [STATUS.missing, STATUS.undefined]),
    ...key('masked', words.status.masked, [STATUS.masked]),
    ...key('incomplete', words.status.incomplete, [STATUS.incomplete]),
  ];
}

function expected(atlas: Atlas, words: Words): MapLegend['keys'] {
  return atlas.isProjected
    ? [{ sign: 'expected', colour: 'var(--ink)', text: words.take.picture.dots }]
    : [];
}
