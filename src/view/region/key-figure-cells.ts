import type { PastedTable } from '../../exports/clipboard.ts';
import type { Cell } from '../../exports/table.ts';
import type { RegionStory } from '../../state/region/region-story.ts';
import type { WordsOf } from '../../text/words.ts';
import type { Words } from '../../text/words.ts';
import { pupilsCell, remarksCell, rounded } from '../page/table-cells.ts';

/** The key figures with one figure in each cell: a row per figure, a column for each of `names`. */
export function keyFigureCells(
  compared: readonly RegionStory[],
  names: readonly string[],
  words: Words,
  texts: WordsOf<'region'>['figures'],
): Pick<PastedTable, 'head' | 'rows'> {
  const [first] = compared;
  if (!first) return { head: [], rows: [] };
  const { base, year } = first;
  const { table } = words.exporting;
  const row = (name: string, of: (story: RegionStory) => Cell) => [name, ...compared.map(of)];
  const number = (value: number | null | undefined, digits = 0) => rounded(value ?? NaN, digits);
  return {
    head: [texts.name, ...names],
    rows: [
      row(texts.pupils(base), ({ then }) => pupilsCell(then)),
      row(texts.pupils(year), ({ now }) => pupilsCell(now)),
      row(`${texts.change(base)}, %`, ({ percent }) => number(percent, 1)),
      row(texts.peakIn, ({ peak }) => peak?.year ?? null),
      row(texts.peakPupils, ({ peak }) => number(peak?.pupils)),
      row(`${texts.peak}, %`, ({ peak }) => number(peak?.percent, 1)),
      row(`${texts.share}, %`, ({ share }) => number(share, 2)),
      row(`${texts.vestigingen} ${base}`, ({ vestigingen }) => vestigingen.then),
      row(`${texts.vestigingen} ${year}`, ({ vestigingen }) => vestigingen.now),
      ...first.expected.flatMap(({ year: ahead }, i) => [
        row(`${texts.expected(ahead)}, ${table.lowest(80)}`, ({ expected }) => number(expected[i]?.low)), // prettier-ignore
        row(`${texts.expected(ahead)}, ${table.highest(80)}`, ({ expected }) => number(expected[i]?.high)), // prettier-ignore
      ]),
      row(table.remark, ({ then, now }) => remarksCell([[base, then], [year, now]], words)), // prettier-ignore
    ],
  };
}
