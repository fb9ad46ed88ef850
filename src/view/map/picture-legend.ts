import type { Words } from '../../text/words.ts';
import type { PictureLegend } from '../output/picture/subject.ts';
import { BARS } from './distribution.ts';
import type { LegendMarks } from './legend-marks.ts';
import { keyText, type Legend, type LegendKey } from './legend-model.ts';

interface Drawn {
  /** Prefix of the ids of the map's patterns. */
  id: string;
  /** How many times the map is enlarged to show one region; 1 on a map of the whole country. */
  scale: number;
  /** What is marked on the axis of the legend. */
  marks: Pick<LegendMarks, 'chosen' | 'country'>;
  /** A text above the legend besides that about its bars; absent for none. */
  note?: string;
}

/**
 * Returns what a picture of a map draws as its legend: the classes along an axis with the areas as bars, and a legend sign with text for each other meaning.
 */
export function pictureLegend(
  words: Words,
  legend: Legend,
  { id, scale, marks, note = '' }: Drawn,
): PictureLegend {
  return {
    about: [legend.about, note].filter((part) => part !== '').join(' '),
    classes: legend.classes.map(({ shade, count, isShown }) => ({
      colour: `var(--${shade})`,
      count: words.numbers.count(count),
      faint: !isShown,
    })),
    ticks: legend.ticks.map(({ text }) => text),
    plot: {
      classes: legend.classes,
      plane: BARS,
      ticks: legend.ticks,
      beyond: legend.beyond,
      marks: marks.chosen,
      country: marks.country === null ? null : { at: marks.country, text: words.legend.country },
    },
    keys: legend.keys.map((key) => ({
      ...signOf(key.kind, id),
      text: keyText(words, key),
    })),
    patternScale: scale,
  };
}

function signOf(kind: LegendKey['kind'], id: string) {
  if (kind === 'missing' || kind === 'masked' || kind === 'noSchool')
    return { sign: 'pattern' as const, paint: `url(#${id}-${kind})` };
  return { sign: kind, paint: 'var(--ink)' };
}
