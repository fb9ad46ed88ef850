import type { Words } from '../../text/words.ts';
import type { PictureLegend } from '../output/picture/subject.ts';
import { keyText, type Legend, type LegendKey } from './legend-model.ts';

interface Drawn {
  /** Prefix of the ids of the map's patterns. */
  id: string;
  /** How many times the map is enlarged to show one region; 1 on a map of the whole country. */
  scale: number;
  /** The text above the classes of the legend: what the number at each class counts, such as "number of gemeenten per class". */
  about: string;
}

/**
 * Returns what a picture of a map draws as its legend: the colour and the count of each class, the ticks between the classes, and
 * a legend sign with text for each other meaning.
 */
export function pictureLegend(
  words: Words,
  legend: Legend,
  { id, scale, about }: Drawn,
): PictureLegend {
  return {
    about,
    classes: legend.classes.map(({ shade, count, isShown }) => ({
      colour: `var(--${shade})`,
      count: words.numbers.count(count),
      faint: !isShown,
    })),
    ticks: legend.ticks,
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
