import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { Words } from '../../../text/words.ts';
import type { Subject } from '../../output/picture/subject.ts';
import { figureText } from '../../page/table-cells.ts';
import { plotted, tiled } from './tiles.ts';

const drawingsIn = (place: HTMLElement) => [
  ...place.querySelectorAll<SVGSVGElement>('svg[data-of]'),
];

/**
 * Returns the drawing and texts for a picture about the gemeenten of a region. The title of the picture is the name of the
 * region and the soorten, followed by `title`.
 */
function subjectOf(
  atlas: Atlas,
  words: Words,
  { svg, title, subtitle, notes }: Pick<Subject, 'svg' | 'title' | 'subtitle' | 'notes'>,
): Subject {
  const place = atlas.subject?.name ?? atlas.wordsOf('region').own;
  const counted = words.trend.title(atlas.answer?.counts.soorten ?? atlas.selection.soorten);
  return {
    svg,
    title: `${place}. ${counted}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    subtitle,
    description: subtitle,
    legend: null,
    notes,
    kind: 'gemeenten',
    source: null,
  };
}

/**
 * Returns the drawing and texts for a picture of the small charts, which are copied from the element `place`.
 * @param scale the sentence that says from where to where the scale of the charts runs.
 */
export function smallChartsSubject(
  atlas: Atlas,
  words: Words,
  place: HTMLElement,
  {
    rows,
    base,
    scale,
    notes,
  }: { rows: readonly MemberRow[]; base: number; scale: string; notes: readonly string[] },
): Subject {
  const texts = atlas.wordsOf('region').members;
  const tiles = drawingsIn(place).flatMap((svg) => {
    const row = rows.find(({ code }) => code === svg.dataset['of']);
    if (!row) return [];
    const now = Number.isNaN(row.change) ? '' : words.numbers.signedPercent(row.change);
    const counts = texts.fromTo(figureText(row.then, words), figureText(row.now, words));
    return [{ svg, name: row.name, foot: [counts, now] as const }];
  });
  return subjectOf(atlas, words, {
    svg: tiled(tiles),
    title: texts.title,
    subtitle: scale,
    notes: [
      ...notes,
      texts.key(
        base,
        rows[0]?.area.years.at(0) ?? base,
        rows[0]?.area.years.at(-1) ?? base,
        atlas.answer?.projection !== null,
      ),
      ...(rows.some(({ area }) => area.fromUser.includes(1)) ? [words.userFigures.chartNote] : []),
    ],
  });
}

/** A tick on the axis of changes: `value` is the change in percent, `at` the position in percent of the width of the plot. */
interface Tick {
  value: number;
  at: number;
}

/** Returns the drawing and texts for a picture of the plots of changes, which are copied from the element `place`. */
export function changesSubject(
  atlas: Atlas,
  words: Words,
  place: HTMLElement,
  { rows, ticks, title, about }: { rows: readonly MemberRow[]; ticks: readonly Tick[]; title: string; about: string }, // prettier-ignore
): Subject {
  const n = words.numbers;
  const plots = drawingsIn(place).flatMap((svg) => {
    const row = rows.find(({ code }) => code === svg.dataset['of']);
    if (!row) return [];
    const { expected } = row;
    const figures = [
      `${figureText(row.now, words)}${Number.isNaN(row.change) ? '' : ` (${n.signedPercent(row.change)})`}`,
      expected ? `${words.year(expected.year)}: ${n.count(Math.round(expected.pupils))}` : '',
    ];
    return [{ svg, name: row.name, figures: figures.filter(Boolean).join('; ') }];
  });
  const axis = ticks.map(({ value, at }) => ({ at, text: `${n.short(value)} %` }));
  return subjectOf(atlas, words, { svg: plotted(plots, axis), title, subtitle: about, notes: [] });
}
