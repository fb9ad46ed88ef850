import type { ExamTypesAnswer } from '../../engine/protocol/exam-types.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import type { Subject } from '../output/picture/subject.ts';
import { MAP_STATES, PICTURE_FILLS, type MapState } from './type-paints.ts';

interface Pictured {
  svg: SVGSVGElement;
  /** Prefix of the ids of the patterns of the map. */
  id: string;
  /** How many times the map is enlarged to show one region; 1 on a map of the whole country. */
  scale: number;
  answer: Pick<ExamTypesAnswer, 'years' | 'distanceYear'>;
  types: readonly string[];
  /** The number of gemeenten on the map in each state, and what each state is called. */
  counts: Readonly<Record<MapState, number>>;
  meanings: Readonly<Record<MapState, string>>;
}

/** Returns the drawing and texts for a picture of the map of types. */
export function typePicture(
  { svg, id, scale, answer, types, counts, meanings }: Pictured,
  texts: WordsOf<'typeOffer'>,
  { numbers }: Words,
): Subject {
  const [first, newest] = [answer.years[0] ?? 0, answer.years.at(-1) ?? 0];
  return {
    svg,
    title: texts.map.title(types),
    subtitle: texts.about(first, newest),
    description: texts.map.name(texts.someTypes(types), newest),
    legend: {
      about: texts.map.perState,
      classes: (['gone', 'one', 'several'] as const).map((state) => ({
        colour: PICTURE_FILLS[state],
        count: numbers.count(counts[state]),
        faint: false,
      })),
      ticks: [],
      keys: MAP_STATES.map((state) => ({
        sign: 'pattern' as const,
        paint: state === 'never' ? `url(#${id}-noSchool)` : PICTURE_FILLS[state],
        text: `${texts.map.count(meanings[state], counts[state])}${texts.map.signs[state]}`,
      })),
      patternScale: scale,
    },
    notes: [],
    kind: 'kaart',
    named: [types.join(' '), `${first}-${newest}`],
    source: texts.source(first, newest, answer.distanceYear),
  };
}
