import type { Cell } from '../../../exports/table.ts';
import {
  leastBoards,
  pupilsShort,
  type PupilRange,
  type RpoGemeente,
} from '../../../measures/rpo/rules.ts';
import type { RpoRow } from '../../../state/region/rpo-verdict.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { CellText, Column } from '../../kit/columns.ts';
import { percentOf, writeBoardShare, writePupilShare } from './write-rpo.ts';

type Texts = WordsOf<'rpo'>;

/** Returns the columns of the table with the rules per gemeente; `nameOf` gives the name of a gemeente by its code. */
export function rpoColumns(
  words: Words,
  texts: Texts,
  nameOf: (code: string) => string,
): Column<RpoRow>[] {
  const head = texts.table.gemeente;
  return [
    { key: 'code', copied: [{ head: words.exporting.table.code, cell: ({ code }) => code }] },
    {
      key: 'name',
      shown: { head, cell: ({ code }) => ({ text: nameOf(code), note: '' }) },
      copied: [{ head, cell: ({ code }) => nameOf(code) }],
    },
    pupilColumn(words, texts),
    boardColumn(words, texts),
  ];
}

function pupilColumn(words: Words, texts: Texts): Column<RpoRow> {
  const { pupils: head, copied } = texts.table;
  return {
    key: 'pupils',
    shown: {
      head,
      cell: shownOf(texts, (of) => ({
        text: writePupilShare(of, words, texts),
        note: pupilNote(of, texts),
      })),
    },
    copied: [
      { head: copied.taking, cell: copiedOf(({ taking }) => exact(taking)) },
      { head: copied.all, cell: copiedOf(({ pupils }) => exact(pupils)) },
      {
        head: copied.share,
        cell: copiedOf(({ share }) =>
          exact({ low: percentOf(share.low), high: percentOf(share.high) }),
        ),
      },
      {
        head: copied.rule(copied.pupilRule),
        cell: copiedOf(({ pupilRule }) => texts.outcome[pupilRule]),
      },
    ],
  };
}

function boardColumn(words: Words, texts: Texts): Column<RpoRow> {
  const { boards: head, copied } = texts.table;
  return {
    key: 'boards',
    shown: {
      head,
      cell: shownOf(texts, (of) => ({
        text: writeBoardShare(of, words, texts),
        note: boardNote(of, texts),
      })),
    },
    copied: [
      { head: copied.boardsTaking, cell: copiedOf(({ boardsTaking }) => boardsTaking) },
      { head: copied.boards, cell: copiedOf(({ boards }) => boards) },
      {
        head: copied.rule(copied.boardRule),
        cell: copiedOf(({ boardRule }) => texts.outcome[boardRule]),
      },
    ],
  };
}

/** Returns a function that writes a cell on screen; a gemeente without a vo vestiging has no figures to write. */
function shownOf(texts: Texts, write: (figures: RpoGemeente) => CellText) {
  return ({ figures }: RpoRow): CellText =>
    figures ? write(figures) : { text: texts.table.noSchool, note: '' };
}

const copiedOf =
  (write: (figures: RpoGemeente) => Cell) =>
  ({ figures }: RpoRow): Cell =>
    figures && write(figures);

/** A number to copy, which is a text where it is not known exactly. */
const exact = ({ low, high }: PupilRange): Cell =>
  low === high ? low : high === Infinity ? `≥ ${low}` : `${low}–${high}`;

function pupilNote(of: RpoGemeente, texts: Texts): string {
  const short = pupilsShort(of);
  const outcome = texts.outcome[of.pupilRule];
  return short === null || short === 0 ? outcome : `${outcome}: ${texts.table.pupilsShort(short)}`;
}

function boardNote({ boards, boardsTaking, boardRule }: RpoGemeente, texts: Texts): string {
  const short = leastBoards(boards) - boardsTaking;
  const outcome = texts.outcome[boardRule];
  return short > 0 ? `${outcome}: ${texts.table.boardsShort(short)}` : outcome;
}
