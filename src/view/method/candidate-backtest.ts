import type { CandidateGroup, CandidateRow } from '../../engine/protocol/candidate-outlook.ts';
import { CANDIDATE_SIZES } from '../../forecast/candidates/candidate-sizes.ts';
import { FEWEST_ORIGINS, usefulHorizons } from '../../forecast/candidates/useful-horizons.ts';
import type { WordsOf } from '../../text/words.ts';
import type { Table } from './table.ts';

const GROUPS: readonly CandidateGroup[] = ['vmbo', 'bk', 'gt'];
const DIVISIONS = ['corop', 'rmc'] as const;
/** The horizons in school years of the table by size. */
const HORIZONS = [1, 3, 5];
/** The horizon in school years that the sentences on the country are about. */
const FAR = 5;

/** Which rows of the backtest of exam candidates are wanted. */
type Asked = Pick<CandidateRow, 'group' | 'level' | 'size'>;

const rowsOf = (rows: readonly CandidateRow[], asked: Asked, method: CandidateRow['method']) =>
  rows
    .filter(
      (row) =>
        row.method === method &&
        row.group === asked.group &&
        row.level === asked.level &&
        row.size === asked.size,
    )
    .sort((a, b) => a.horizon - b.horizon);

/**
 * Returns the table of the backtest of exam candidates by group and division: a row per horizon that was tested from enough origins,
 * with whether a direction is given.
 */
export function divisionTable(rows: readonly CandidateRow[], words: WordsOf<'sourcesPage'>): Table {
  const { candidateTest: texts, levels } = words.method;
  return tableOf(
    GROUPS.flatMap((group) =>
      DIVISIONS.map((level) => ({
        name: texts.of(texts.groups[group], levels[level]),
        lines: linesOf(rows, { group, level, size: 'alle' }).filter(
          ({ ours }) => ours.origins >= FEWEST_ORIGINS,
        ),
      })),
    ),
    words,
  );
}

/** Returns the table of the backtest of exam candidates in COROP-gebieden, by group and number of candidates. */
export function candidateSizeTable(
  rows: readonly CandidateRow[],
  words: WordsOf<'sourcesPage'>,
): Table {
  const { candidateTest: texts } = words.method;
  return tableOf(
    GROUPS.flatMap((group) =>
      CANDIDATE_SIZES.slice(1).map((size) => ({
        name: texts.of(texts.groups[group], texts.sizes[size]),
        lines: linesOf(rows, { group, level: 'corop', size }).filter(({ ours }) =>
          HORIZONS.includes(ours.horizon),
        ),
      })),
    ),
    words,
  );
}

/** A row of the table: the scores of our method and of "stays as it is" at one horizon. */
interface Line {
  ours: CandidateRow;
  naive: CandidateRow | undefined;
  isDrawn: boolean;
}

function linesOf(rows: readonly CandidateRow[], asked: Asked): Line[] {
  const { group, level, size } = asked;
  const naive = rowsOf(rows, asked, 'naief');
  const drawn = level === 'land' ? [] : usefulHorizons(rows, { group, division: level, size });
  return rowsOf(rows, asked, 'cohort').map((ours) => ({
    ours,
    naive: naive.find(({ horizon }) => horizon === ours.horizon),
    isDrawn: drawn.includes(ours),
  }));
}

function tableOf(
  blocks: readonly { name: string; lines: readonly Line[] }[],
  { method, numbers }: WordsOf<'sourcesPage'>,
): Table {
  const { candidateTest: texts, backtest, ours: oursName, none } = method;
  const percent = (share: number | undefined) =>
    share === undefined ? none : numbers.percent(100 * share);
  const whole = (share: number | null) =>
    share === null ? none : numbers.wholePercent(100 * share);
  return {
    head: texts.horizon,
    columns: [
      oursName,
      backtest.rest.naive,
      backtest.rest.skill,
      backtest.rest.inside(80),
      backtest.rest.inside(95),
      backtest.origins,
      texts.isDrawn,
    ],
    rows: blocks.flatMap(({ name, lines }) =>
      lines.map(({ ours, naive, isDrawn }) => ({
        group: name,
        name: String(ours.horizon),
        cells: [
          percent(ours.wmape),
          percent(naive?.wmape),
          whole(ours.skill),
          whole(ours.coverage80),
          whole(ours.coverage95),
          numbers.count(ours.origins),
          isDrawn ? texts.drawn.yes : texts.drawn.no,
        ],
      })),
    ),
  };
}

/** Returns for each group a sentence on how often the expectation for the country was too high; none where that was not tested. */
export function candidateBias(
  rows: readonly CandidateRow[],
  { method }: WordsOf<'sourcesPage'>,
): string[] {
  return GROUPS.flatMap((group) => {
    const row = rowsOf(rows, { group, level: 'land', size: 'alle' }, 'cohort').find(
      ({ horizon }) => horizon === FAR,
    );
    if (!row) return [];
    const { horizon, tooHigh, origins, bias } = row;
    const name = method.candidateTest.groups[group];
    return [
      method.candidateTest.bias({ group: name, horizon, tooHigh, origins, percent: 100 * bias }),
    ];
  });
}
