import type { PupilRange, RpoGemeente } from '../../../measures/rpo/rules.ts';
import type { RpoBoard } from '../../../state/region/rpo-choice.ts';
import type { RpoTest } from '../../../state/region/rpo-test.ts';
import type { Words, WordsOf } from '../../../text/words.ts';

type Texts = WordsOf<'rpo'>;

/** Writes numbers of pupils: `12`, `10–40`, or `10 or more`. */
export function writePupils({ low, high }: PupilRange, words: Words, texts: Texts): string {
  const { count } = words.numbers;
  if (low === high) return count(low);
  const { range, unbounded } = texts.table;
  return high === Infinity ? unbounded(count(low)) : range(count(low), count(high));
}

/** Returns a share from 0 to 1 in percent, rounded down to one decimal, so that 59.99 % is not written as the 60 % that it misses. */
export const percentOf = (share: number): number => Math.floor(share * 1000 + 1e-9) / 10;

/** Writes how many of the pupils of a gemeente are at vestigingen that take part. */
export function writePupilShare(of: RpoGemeente, words: Words, texts: Texts): string {
  const { percent } = words.numbers;
  const [low, high] = [percentOf(of.share.low), percentOf(of.share.high)];
  return texts.table.share(
    writePupils(of.taking, words, texts),
    writePupils(of.pupils, words, texts),
    low === high ? percent(low) : texts.table.range(percent(low), percent(high)),
  );
}

/** Writes how many of the boards of a gemeente take part. */
export function writeBoardShare(of: RpoGemeente, words: Words, texts: Texts): string {
  const { count, percent } = words.numbers;
  const share = percent(percentOf(of.boardsTaking / of.boards));
  return texts.table.share(count(of.boardsTaking), count(of.boards), share);
}

/** Writes the number of a board; boards have no names in the data. */
export function writeBoard({ board, schools }: RpoBoard, texts: Texts): string {
  const isUnknown = schools.some(({ code }) => code === board);
  return isUnknown ? texts.choose.unknownBoard(board) : texts.choose.board(board);
}

/** Writes the names of the schools of a board, each once and at most `most`; of further ones only the number. */
export function writeSchools({ schools }: RpoBoard, texts: Texts, most = 3): string {
  return texts.choose.names([...new Set(schools.map(({ name }) => name))], most);
}

/** Writes a board with the name of its largest school, for a list of boards. */
export function writeBoardWithSchool(board: RpoBoard, texts: Texts): string {
  return texts.sets.board(writeBoard(board, texts), writeSchools(board, texts, 1));
}

/** Writes which boards take part, and of boards that do so in part the vestigingen. */
export function writeTaking({ boards, taking }: RpoTest, texts: Texts): string {
  const parts = boards.flatMap((board) => {
    const its = board.schools.filter(({ code }) => taking.has(code));
    if (its.length === 0) return [];
    const name = writeBoardWithSchool(board, texts);
    const isWhole = its.length === board.schools.length;
    return [
      isWhole
        ? name
        : texts.partly(
            name,
            its.map(({ code }) => code),
          ),
    ];
  });
  return parts.length === 0 ? texts.takingNone : texts.taking(parts);
}
