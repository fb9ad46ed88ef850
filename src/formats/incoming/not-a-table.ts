import { FormatError, type ThrownProblem } from '../format-error.ts';

/** How texts begin that are no table of delimited values, and the problem with each; the most specific first. */
const KINDS: readonly [form: RegExp, problem: ThrownProblem][] = [
  [/^(<!--.*?-->\s*)*<(!doctype html|html|head|body|table|div)\b[^]*<t[dh][\s>]/i, 'html-table'],
  [/^(<!--.*?-->\s*)*<(!doctype html|html|head|body|div)\b/i, 'html-page'],
  [/^<(\?xml|kml|gml|rss|feed)\b/i, 'xml-file'],
  [/^\{\s*"type"\s*:\s*"(Topology|FeatureCollection|Feature)"/, 'map-file'],
  [/^\{\s*"profile"\s*:\s*"(tabular-)?data-package"/, 'data-package'],
  [/^\{\s*("columns"\s*:\s*\[\s*"(?:series|group)"|"laws"\s*:)/, 'backtest-file'],
  [/^(\{\s*("|\})|\[\s*([{[\]"]|-?\d))/, 'json-file'],
];

/**
 * Refuses a text that is no table of delimited values but a page of a website, JSON or XML.
 * @throws FormatError with the kind of the file as problem and, for a page, its title as what was found.
 */
export function refuseOtherThanTable(text: string, file: string): void {
  const start = text.trimStart();
  const problem = KINDS.find(([form]) => form.test(start))?.[1];
  if (!problem) return;
  const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1]?.trim() ?? '';
  throw new FormatError({ file, row: 1, column: '1' }, problem, title);
}
