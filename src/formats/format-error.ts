import type { Refusal } from '../areas/finder.ts';

/** What can be wrong with a file, as a code for which the page has a text in each language. */
export type Problem = ThrownProblem | SchoolRowProblem;

/** What is found while a row is read, or the whole file. */
export type ThrownProblem =
  | 'empty-file'
  | 'wrong-encoding'
  | 'unknown-header'
  | 'missing-column'
  | 'unequal-row'
  | 'open-quote'
  | 'truncated'
  | 'not-a-count'
  | 'not-a-date'
  | 'not-a-year'
  | 'not-a-flag'
  | 'not-a-polygon'
  | 'degrees'
  | 'no-boundary'
  | 'other-delimiter'
  | 'unknown-soort'
  | 'duplicate-row'
  | 'births-missing'
  | 'births-absurd'
  | Refusal
  | UserFileProblem;

/** What can be wrong with a file that the user opens, besides what can be wrong with any file. */
type UserFileProblem =
  | 'binary-file'
  | 'workbook-encrypted'
  | 'workbook-binary'
  | 'workbook-too-large'
  | 'workbook-damaged'
  | 'workbook-unread'
  | 'archive-file'
  | 'picture-file'
  | 'columns-file'
  | 'html-table'
  | 'html-page'
  | 'xml-file'
  | 'json-file'
  | 'map-file'
  | 'data-package'
  | 'backtest-file'
  | 'nul-byte'
  | 'impossible-date'
  | 'too-large'
  | 'unreadable'
  | 'unrecognised'
  | 'too-many-columns'
  | 'row-too-long'
  | 'duplicate-header'
  | 'negative-count'
  | 'not-a-forecast'
  | 'unknown-type'
  | 'bounds-crossed'
  | 'two-forecasts'
  | 'not-whole'
  | 'in-thousands'
  | 'part-of-whole'
  | 'total-differs'
  | 'derived-row'
  | 'several-soorten'
  | 'no-pupil-topic'
  | 'ended-zero'
  | 'code-name-differ'
  | 'other-level'
  | 'finer-row'
  | 'contradictory-row'
  | 'two-gemeenten'
  | 'other-heading'
  | 'norm-out-of-bounds'
  | 'several-norms'
  | 'norm-twice'
  | 'former-gemeente'
  | 'no-rows'
  | 'cancelled';

/** The problems of rows about schools that are found by comparing them with the schools of the site. */
export type SchoolRowProblem =
  | 'unknown-vestiging'
  | 'other-soort'
  | 'type-beside-total'
  | 'earlier-code'
  | 'closed-vestiging'
  | 'renumbered-vestiging'
  | 'years-missing'
  | 'far-from-count';

/**
 * A cell in a file: `row` is the number of its line, the first being 1; `column` is the name of its column or, where it has no
 * name, the number of the column.
 */
export interface Place {
  file: string;
  row: number;
  column: string;
}

const WORDS: Record<ThrownProblem, string> = {
  'empty-file': 'the file is empty',
  'wrong-encoding': 'a byte that the encoding of this format does not have',
  'unknown-header': 'a column that this format does not have here',
  'missing-column': 'a column that this format needs is missing',
  'unequal-row': 'the row has another number of fields than the header',
  'open-quote': 'a quotation mark is not closed',
  truncated: 'the file stops in the middle',
  'not-a-count': 'not a count',
  'not-a-code': 'not a code',
  'not-a-date': 'not a date',
  'not-a-year': 'not a year',
  'not-a-flag': 'neither 0 nor 1',
  'not-a-polygon': 'not a closed polygon in whole RD metres',
  degrees: 'degrees (WGS84) instead of metres of the Dutch national grid (RD, EPSG:28992)',
  'no-boundary': 'gemeenten of today that have no boundary here',
  'other-delimiter': 'the columns are separated by another sign than this format has',
  'unknown-gemeente': "a gemeente that today's boundaries do not have",
  'unknown-soort': 'a soort that this sector does not have',
  'duplicate-row': 'a row that was there before',
  'births-missing': 'a year without births',
  'births-absurd': 'births that cannot be true',
  'binary-file': 'not a text file',
  'workbook-encrypted': 'a workbook with a password',
  'workbook-binary': 'a workbook in a binary form',
  'workbook-too-large': 'a workbook larger than can be read in a browser',
  'workbook-unread': 'a workbook where only text is read',
  'workbook-damaged': 'a workbook that cannot be unpacked',
  'archive-file': 'an archive with files in it',
  'picture-file': 'a picture or a document',
  'columns-file': 'a binary table',
  'html-table': 'a page of a website with a table',
  'html-page': 'a page of a website',
  'xml-file': 'XML',
  'json-file': 'JSON',
  'map-file': 'a map: areas without figures',
  'data-package': 'a description of other files',
  'backtest-file': 'the errors of our projection',
  'nul-byte': 'a NUL byte in a text',
  'impossible-date': 'a day that no month has',
  'too-large': 'larger than can be read in a browser',
  unreadable: 'the browser cannot read the file (any more)',
  unrecognised: 'none of the forms that are read',
  'too-many-columns': 'more columns than any file with pupils has',
  'row-too-long': 'a row that does not end',
  'duplicate-header': 'two columns of one name',
  'negative-count': 'a count below zero',
  'unknown-type': 'no type of this sector',
  'not-a-forecast': 'not a number of pupils that a vestiging can have',
  'bounds-crossed': 'a lower bound above what is expected, or an upper bound below it',
  'two-forecasts': 'two forecasts that differ in one row',
  'not-whole': 'a count with a fraction',
  'in-thousands': 'thousands, rounded: no counts of pupils',
  'derived-row': 'an index, average, difference or share of other rows',
  'total-differs': 'a total that is not the sum of the rows above it',
  'part-of-whole': 'a part of a gemeente of which the whole is there as well',
  'several-soorten': 'several soorten in one row',
  'no-pupil-topic': 'no column with the pupils of one soort',
  'ended-zero': '0 pupils of a gemeente that had ended',
  'code-name-differ': 'a code and a name of different gemeenten',
  'other-level': 'a row about another level than gemeenten',
  'finer-row': 'a part of a gemeente, such as a school',
  'contradictory-row': 'another figure than in an earlier row',
  'two-gemeenten': 'a vestiging in two gemeenten',
  'other-heading': 'below a heading that contradicts the row',
  'no-gemeente': 'a total, a country or a region, which is no gemeente',
  'ambiguous-gemeente': 'a name of more than one gemeente',
  'split-gemeente': 'a former gemeente that was split over several',
  'norm-out-of-bounds': 'not a whole number from 23 to 200',
  'several-norms': 'several norms',
  'norm-twice': 'a gemeente in several rows',
  'former-gemeente': 'a gemeente that ended',
  'no-rows': 'no row could be used',
  cancelled: 'reading was cancelled',
};

/**
 * The error for a file that is not in the expected format: where (`file`, `row`, `column`), what is wrong (`problem`) and what
 * was found there.
 */
export class FormatError extends Error implements Place {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly problem: Problem;
  readonly found: string;

  constructor(place: Place, problem: ThrownProblem, found: string) {
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    super(
      `${place.file}, row ${place.row}, column ${place.column}: ${WORDS[problem]} (“${shown}”)`,
    );
    this.name = 'FormatError';
    this.file = place.file;
    this.row = place.row;
    this.column = place.column;
    this.problem = problem;
    this.found = found;
  }
}
