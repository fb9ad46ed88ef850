/** The English text that says what is wrong with a file, for each code of a problem, such as `missing-column`. */
export const problemWords: Record<string, string> = {
  unreachable: 'the file cannot be reached',
  altered:
    'this is not the file of this version: it was changed or cut off on its way or on the server, and is not used',
  script: 'this script does not load or has stopped; without it the page computes nothing',
  'empty-file': 'the file is empty; save it again and choose it once more',
  'wrong-encoding': 'the file has an unknown character encoding',
  'unknown-header': 'the header is not that of this file',
  'missing-column': 'a column is missing',
  'unequal-row':
    'the line has another number of fields than the header: there is a delimiter too many or too few',
  'other-delimiter': 'the columns are separated by another sign than this file has',
  degrees: 'the boundaries are in degrees (WGS84) and not in metres (RD)',
  'no-boundary': 'the boundaries of these gemeenten are missing',
  'open-quote': 'a quotation mark is not closed',
  truncated: 'the file stops in the middle; fetch or save it again',
  'not-a-count': 'a count should stand here, such as 1234, 1.234 or <5',
  'not-a-code': 'a code or name should stand here',
  'not-a-date': 'a date should stand here',
  'not-a-year': 'a year should stand here, such as 2025, 2025/2026, 1-10-2025 or 1 October 2025',
  'not-a-flag': '0 or 1 should stand here',
  'unknown-gemeente':
    'there is no such gemeente, nor was there since 1996; use the official name or the code',
  'unknown-soort':
    'there is no such school type; use for example bo, sbo, so, vso, vo, havo or vwo',
  'births-missing': 'births of this year are missing',
  'births-absurd': 'this cannot be true: births never rose or fell by more than half in a year',
  'binary-file':
    'this is neither text nor a workbook; this page reads CSV, .xlsx and .ods: save the file as one of these',
  'workbook-encrypted':
    'this workbook has a password; take it off (in Excel: File, Info, Protect Workbook), save the workbook and choose it again',
  'workbook-binary':
    'this is a workbook in an old or binary form (.xls or .xlsb); open it in Excel or LibreOffice, save it as .xlsx and choose that',
  'workbook-too-large':
    'this workbook is too large to read in a browser; save the sheet that you need as CSV',
  'workbook-damaged':
    'this workbook is damaged or did not arrive whole; open it in Excel or LibreOffice, save it again as .xlsx and choose that',
  'workbook-unread': 'a workbook is not read here; save the sheet as CSV and choose that',
  'archive-file': 'this is an archive; unpack it and choose the file that is in it',
  'picture-file':
    'this is a picture, PDF or text document; this page reads no figures from it: ask its maker for a CSV or Excel file',
  'columns-file': 'this page does not read this form; choose CSV or Excel when you download',
  'html-table':
    'this is a web page with a table, also where its name ends in .xls; open it in Excel or LibreOffice and save it as CSV',
  'html-page':
    'this is a web page, not a file with figures: the download went wrong; get the file again',
  'xml-file': 'this is an XML file; choose CSV at the source, or save it as CSV in Excel',
  'json-file': 'this is a JSON file; choose CSV when you download',
  'map-file': 'this is a map with areas, without pupils; choose a CSV with numbers',
  'data-package':
    'this describes a collection of files (a Data Package); choose the CSV that it names',
  'backtest-file':
    'this is the backtest of our projection, without pupils; the page shows it under Sources and method',
  'nul-byte':
    'there is a character here that no text has: the file is damaged; save it as CSV again',
  'impossible-date': 'this day does not exist; a date is day-month-year or year-month-day',
  'too-large':
    'the file is larger than 1 GB (a list: 20 MB), which this page does not read: take out what you do not need',
  unreadable: 'your browser cannot read the file (any more); choose it again',
  unrecognised: 'none of the forms that this page knows',
  'too-many-columns':
    'more than 500 columns, no file with pupils has that; is this the right file?',
  'row-too-long': 'this row does not end',
  'duplicate-header': 'there are two columns of this name; give one another name',
  'negative-count': 'a number of pupils cannot be below zero (but for −1, which is 1 to 4)',
  'bounds-crossed': 'the lower bound lies above the forecast, or the upper bound below it',
  'two-forecasts':
    'this row has two different figures that are expected; leave one, under prognose or under leerlingen',
  'not-whole': 'a number of pupils is a whole number; is the decimal sign right?',
  'in-thousands':
    'these are rounded thousands, not numbers of pupils: download this topic in whole numbers',
  'derived-row':
    'this row does not count: it is no gemeente, school or wijk, but an index, average, difference or share',
  'total-differs':
    'this total does not count, and is not the sum of the rows above it: is a row missing, or is a figure wrong?',
  'part-of-whole':
    'does not count: the gemeente that this one went into is in the file for the same year as well',
  'several-soorten':
    'types are added up here; make the file again (under Data set, Several types: a row per type)',
  'no-pupil-topic':
    'no topic counts the pupils of one type; choose for example Leerlingen basisonderwijs in StatLine and download that again',
  'norm-out-of-bounds':
    'does not count: a closure norm is a whole number from 23 to 200; take the norm from the regulation',
  'several-norms':
    'does not count: this gemeente has more than one norm (bijlage 2); for it the norm of this site stays',
  'norm-twice': 'does not count: this gemeente is in more than one row; keep one row',
  'former-gemeente':
    'does not count: this gemeente no longer exists, and its norm is now that of a part of a gemeente',
  'ended-zero': 'does not count: this gemeente no longer existed in that year, and it says 0',
  'code-name-differ':
    'does not count: the code is that of another gemeente than the name; correct one of them',
  'other-level': 'does not count: this row is not about a gemeente',
  'finer-row':
    'does not count yet: this line is about a part of a gemeente; say above whether the parts add up',
  'contradictory-row':
    'does not count yet: the same gemeente or vestiging, soort and year are there with another figure as well; say above which figure counts',
  'two-gemeenten':
    'this vestiging is in two gemeenten in this file, and is placed in neither; correct the gemeente',
  'other-heading':
    'does not count: the row stands below a heading that names another soort or gemeente than chosen, or a part of the pupils; choose the soort of the heading at Type, or make it a file of its own',
  'no-gemeente': 'a total, country, provincie or region does not count: gemeenten only',
  'ambiguous-gemeente':
    'more than one gemeente has this name; put the provincie behind it, as in Bergen (L.), or use the code',
  'split-gemeente':
    'this former gemeente was divided over several; it is not known which part went where',
  'no-rows': 'there are no rows under the header; is this the header?',
  cancelled: 'reading was stopped',
  'duplicate-row': 'this is there twice; equal rows count once',
};
