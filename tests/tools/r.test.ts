import { describe, expect, test } from 'vitest';
import { FORMATS, type Format } from '../../src/exports/formats.ts';
import { expected, printed, run, snippet, withDownload } from './run-snippet.ts';

const isHere = printed('Rscript', ['--version']) !== null;
const without = isHere ? '' : ' (skipped: Rscript is not installed)';

/** The R package that a format needs; base R reads CSV. */
const NEEDS: Partial<Record<Format, string>> = {
  json: 'jsonlite',
  xlsx: 'readxl',
  arrow: 'arrow',
  parquet: 'arrow',
};
const canLoad = (format: Format) => {
  const needed = NEEDS[format];
  return !needed || printed('Rscript', ['-e', `stopifnot(requireNamespace("${needed}"))`]) !== null;
};
const [runs, syntaxOnly] = [true, false].map((wanted) =>
  FORMATS.filter((format) => (isHere ? canLoad(format) : !NEEDS[format]) === wanted),
) as [Format[], Format[]];

/** Prints a line per column: its name, its class and its values. */
const SHOW = `
for (name in names(leerlingen)) {
  column <- leerlingen[[name]]
  shown <- ifelse(is.na(column), "<missing>", as.character(column))
  cat(name, class(column), shown, sep = "\\t")
  cat("\\n")
}
`;

/** What R prints of the rows that are expected; a number of readxl is never an integer. */
function lines(format: Format): string[] {
  const rows = expected(format);
  const whole = format === 'xlsx' ? 'numeric' : 'integer';
  const classes = ['character', 'character', whole, whole, 'numeric', 'logical', 'character'];
  return Object.keys(rows[0]!).map((name, i) => {
    const values = rows.map((row) => {
      const cell = row[name];
      if (cell === null || cell === undefined) return '<missing>';
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    });
    return [name, classes[i], ...values].join('\t');
  });
}

describe.skipIf(!isHere)(`the R snippet${without}`, () => {
  test.each(runs)('loads %s with the right types', async (format) => {
    const code = snippet('r', format) + SHOW;
    const out = await withDownload(format, (folder) => run('Rscript', folder, 'load.R', code));
    expect(out.trimEnd().split('\n')).toEqual(lines(format));
  });

  test.each(syntaxOnly.map((format) => [format, NEEDS[format]] as const))(
    'is well-formed for %s (syntax only: the R package %s is not installed)',
    async (format) => {
      const parse = (folder: string) => {
        run('Rscript', folder, 'load.R', `if (FALSE) {\n${snippet('r', format)}}\ncat("parsed")\n`);
        return printed('Rscript', ['-e', `cat(length(parse("${folder}/load.R")))`]);
      };
      expect(await withDownload(format, parse)).toBe('2');
    },
  );
});
