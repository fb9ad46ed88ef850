/** What is wrong with a file, by the code of the problem. */
export const problemWords: Record<string, string> = {
  unreachable: 'the file cannot be reached',
  'empty-file': 'the file is empty',
  'wrong-encoding': 'the file has an unknown character encoding',
  'unknown-header': 'the header is not that of this file',
  'missing-column': 'a column is missing',
  'unequal-row': 'the line has another number of fields than the header',
  'open-quote': 'a quotation mark is not closed',
  truncated: 'the file stops in the middle',
  'not-a-count': 'a count should stand here',
  'not-a-code': 'a code should stand here',
  'not-a-date': 'a date should stand here',
  'not-a-year': 'a year should stand here',
  'not-a-flag': '0 or 1 should stand here',
  'unknown-gemeente': "this gemeente does not exist within today's boundaries",
  'unknown-soort': 'this sector has no such school type',
  'duplicate-row': 'this line is there twice',
};
