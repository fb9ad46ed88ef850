import { anyOf, oneOf, orNull, sortedBy, type Codec } from './codec.ts';
import {
  POINT_COLOURS,
  SCHOOL_COLUMNS,
  SIZES,
  STATUSES,
  type PointColour,
  type SchoolColumnKey,
  type Size,
} from './school-options.ts';

/** The largest number of characters of the text that is looked for in a list of schools. */
export const LONGEST_TEXT = 80;

/** Returns the codec of a choice that no question to the engine depends on: the page itself filters and sorts the schools. */
const choice = <const T>(codec: Codec<T>) => ({ ...codec, questions: [] });

/** The codecs of how the page about schools shows its list and its map, in the order in which the URL has them. */
export const SCHOOL_CODECS = {
  /** A text that must be in the name, the town or the code of a school; empty for any. */
  schoolText: choice<string>({
    key: 'zoek',
    initial: () => '',
    write: (text) => text,
    hasName: true,
    read: (text) => text.slice(0, LONGEST_TEXT),
  }),
  schoolStatus: choice({ key: 'status', initial: () => 'open', ...oneOf(STATUSES) }),
  schoolSize: choice<Size | ''>({ key: 'grootte', initial: () => '', ...oneOf<Size | ''>(SIZES) }),
  /** The denomination of the listed schools, as `denominationKey` writes it; empty for any. */
  denomination: choice<string>({
    key: 'richting',
    initial: () => '',
    write: (key) => key,
    read: (text) => text.toLowerCase().replace(/\W+/g, '-'),
  }),
  /** The number of the board of the listed schools; empty for any. */
  ofBoard: choice<string>({
    key: 'vanbestuur',
    initial: () => '',
    write: (board) => board,
    read: (text) => (/^\d{5}$/.test(text) ? text : null),
  }),
  /** The columns of the list, that of the names always among them; null for the usual ones. */
  schoolColumns: choice<readonly SchoolColumnKey[] | null>({
    key: 'kolommen',
    initial: () => null,
    ...orNull(anyOf(SCHOOL_COLUMNS)),
  }),
  schoolSort: choice<{ readonly key: SchoolColumnKey; readonly descending: boolean }>({
    key: 'lijstop',
    initial: () => ({ key: 'jaar', descending: false }),
    ...sortedBy(SCHOOL_COLUMNS),
  }),
  /** What the colour of points says; null for the distance to the norm where there is any, and else the change. */
  pointColour: choice<PointColour | null>({
    key: 'punten',
    initial: () => null,
    ...orNull(oneOf(POINT_COLOURS)),
  }),
};
