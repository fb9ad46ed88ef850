import type { Words } from '../nl.ts';

/**
 * The English texts of the menu with what can be taken away from a block of the page, and about saving or copying a picture and
 * copying a table; `close` and `failed` are used by other dialogs too.
 */
export const exporting: Words['exporting'] = {
  close: 'Close',
  failed: 'This part could not be loaded. Check the connection and reload the page.',
  menu: {
    open: 'Export',
    picture: 'Picture…',
    csv: 'Save table as CSV',
    dataset: 'Download figures (CSV, Excel)…',
    frame: 'Embed in a website…',
    copied: 'The text has been copied: paste it into a document or message.',
    notCopied: 'This browser does not allow copying. Select the text and copy it by keyboard.',
    map: 'map',
    chart: 'chart',
  },
  picture: {
    backtest: 'Source: our own test of earlier forecasts against the counts of DUO.',
    title: 'Save or copy a picture',
    copy: 'Copy picture',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    copied: 'The picture has been copied: paste it into a document or presentation.',
    notCopied: 'This browser does not allow copying. Save the picture as PNG.',
    saved: (file) => `Saved as ${file}.`,
    noPng: 'This browser cannot make a PNG of it. Save the picture as SVG.',
    about:
      'PNG has double size and fits any program. SVG stays sharp at any size and can be edited. The font is inside; a program that does not read it takes another. Always in light colours.',
    font: 'Font Noto Sans (OFL licence)',
    dots: 'dots: projection',
    made: (date, address) => `Leerlingenatlas, ${date} – ${address}`,
  },
  table: {
    copy: 'Copy table',
    copied: 'The table has been copied: paste it into a spreadsheet or document.',
    notCopied:
      'This browser does not allow copying. Show the table, select it and copy it by keyboard.',
    fiveYears: 'change in five years in %',
    kind: 'kind',
    code: 'gemeente code',
    change: 'change in %',
    lowest: (share) => `lower bound ${share}%`,
    highest: (share) => `upper bound ${share}%`,
    least: 'at least',
    most: 'at most',
    remark: 'remark',
  },
};
