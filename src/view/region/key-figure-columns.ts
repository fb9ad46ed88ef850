import type { MeasureId } from '../../measures/catalog.ts';
import type { RegionStory } from '../../state/region/region-story.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import type { CellText, Column } from '../kit/columns.ts';
import { boundColumns, pupilsCell, remarksCell, rounded, yearCell } from '../page/table-cells.ts';

/**
 * The definition of one key figure of an area. On the page, the key figures are the rows of the table and the areas its
 * columns.
 */
export type KeyFigure = Column<RegionStory>;

/** The measures among the key figures, by key. */
const MEASURE_OF: ReadonlyMap<string, MeasureId> = new Map([
  ['change', 'verandering'],
  ['peak', 'piek'],
  ['vestigingen', 'vestigingen'],
]);

/**
 * Returns the definitions of all key figures of an area (pupils, change, peak, share of the country, vestigingen, expected
 * pupils), in the order of the table. Those that the answer above the table has are copied only.
 * @param has whether a measure is about what is counted, and can be had of it: a key figure that is a measure is left out otherwise
 */
export function keyFigures(
  years: Pick<RegionStory, 'base' | 'year' | 'expected'>,
  words: Words,
  texts: WordsOf<'region'>['figures'],
  has: (measure: MeasureId) => boolean,
): KeyFigure[] {
  const all = allFigures(years, words, texts);
  return all.filter(({ key }) => {
    const measure = MEASURE_OF.get(key);
    return measure === undefined || has(measure);
  });
}

// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
function allFigures(
  { base, year, expected }: Pick<RegionStory, 'base' | 'year' | 'expected'>,
  words: Words,
  texts: WordsOf<'region'>['figures'],
): KeyFigure[] {
  const { numbers } = words;
  const cell = (text: string | null, note = ''): CellText => ({
    text: text ?? texts.unknown,
    note,
  });
  return [
    {
      key: 'pupils',
      copied: [
        { head: texts.pupils(base), cell: ({ then }) => pupilsCell(then) },
        ...boundColumns<RegionStory>(texts.pupils(base), ({ then }) => then.bounds, words),
        { head: texts.pupils(year), cell: ({ now }) => pupilsCell(now) },
        ...boundColumns<RegionStory>(texts.pupils(year), ({ now }) => now.bounds, words),
      ],
      fields: ['leerlingen_basisjaar', 'leerlingen'],
    },
    {
      key: 'change',
      copied: [
        { head: `${texts.change(base)}, %`, cell: ({ percent }) => copied(percent, 1) },
        ...boundColumns<RegionStory>(
          `${texts.change(base)}, %`,
          ({ percentBounds }) => percentBounds,
          words,
          1,
        ),
      ],
      fields: ['verandering'],
    },
    {
      key: 'peak',
      shown: {
        head: texts.peak,
        cell: ({ peak }) =>
          peak
            ? cell(
                numbers.signedPercent(peak.percent),
                texts.peakYear(peak.year, peak.pupils, peak.since),
              )
            : cell(null),
      },
      copied: [
        { head: texts.peakIn, cell: ({ peak }) => (peak ? yearCell(peak.year, words) : null) },
        { head: texts.peakPupils, cell: ({ peak }) => copied(peak?.pupils, 0) },
        { head: `${texts.peak}, %`, cell: ({ peak }) => copied(peak?.percent, 1) },
      ],
      fields: ['piek'],
    },
    {
      key: 'share',
      shown: {
        head: texts.share,
        cell: ({ share }) => cell(share === null ? null : texts.shareOf(share)),
      },
      copied: [{ head: `${texts.share}, %`, cell: ({ share }) => copied(share, 2) }],
    },
    {
      key: 'vestigingen',
      shown: {
        head: texts.vestigingen,
        cell: ({ vestigingen: { then, now } }) => cell(texts.fromTo(then, now)),
      },
      copied: [
        {
          head: `${texts.vestigingen} ${words.year(base)}`,
          cell: ({ vestigingen }) => vestigingen.then,
        },
        {
          head: `${texts.vestigingen} ${words.year(year)}`,
          cell: ({ vestigingen }) => vestigingen.now,
        },
      ],
      fields: ['vestigingen'],
    },
    ...expected.map(({ year: ahead }, i) => expectedFigure(ahead, i, words, texts)),
    {
      key: 'remark',
      copied: [
        {
          head: words.exporting.table.remark,
          cell: ({ then, now }) =>
            remarksCell(
              [
                [base, then],
                [year, now],
              ],
              words,
            ),
        },
      ],
    },
  ];
}

/**
 * Returns the definition of a key figure: the bounds of the 80 % interval of expected pupils in a projected year. `i` is the
 * index of that year in `expected` of a `RegionStory`; the answer has the first.
 */
function expectedFigure(
  year: number,
  i: number,
  words: Words,
  texts: WordsOf<'region'>['figures'],
): KeyFigure {
  const { table } = words.exporting;
  const head = texts.expected(year);
  return {
    key: `expected-${year}`,
    ...(i > 0 && {
      shown: {
        head: `${head} (${words.numbers.wholePercent(80)})`,
        cell({ expected }) {
          const one = expected[i];
          return { text: one ? texts.interval(one.low, one.high) : texts.unknown, note: '' };
        },
      },
    }),
    copied: [
      { head: `${head}, ${table.lowest(80)}`, cell: ({ expected }) => copied(expected[i]?.low, 0) },
      {
        head: `${head}, ${table.highest(80)}`,
        cell: ({ expected }) => copied(expected[i]?.high, 0),
      },
    ],
    fields: ['onder_80', 'boven_80'],
  };
}

const copied = (value: number | null | undefined, digits: number) => rounded(value ?? NaN, digits);
