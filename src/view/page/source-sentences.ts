import { COUNTRY } from '../../areas/codes.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { isTrifle } from '../../state/map/masked-trifle.ts';
import { areaOf, columnOf } from '../../tables/area-view.ts';
import type { Words } from '../../text/words.ts';
import { userBirthsFiles } from './user-births-files.ts';

/** The site file with the closure norms that a table of the user may replace. */
const NORM_FILE = 'opheffingsnorm-po.csv';

/**
 * Returns a sentence about the source of the measure on the map and the year of its values, where it is not computed from the
 * counts; else no sentence.
 */
function measureSentences(atlas: Atlas, words: Words): string[] {
  const other = atlas.answer?.other;
  if (!other) return [];
  const files = other.files.flatMap(
    (name) => atlas.opening?.sources.find(({ file }) => file === name) ?? [],
  );
  const titles = new Set(files.flatMap(({ sources }) => sources.map(({ title }) => title)));
  const { year } = atlas;
  const dated = files.find(({ countDate, years }) => countDate !== null && years.includes(year));
  const when = dated?.countDate
    ? words.source.countedOn(dated.countDate, year, dated.provisional.includes(year))
    : words.source.figuresOf(year);
  const { norms } = atlas.userTables;
  return [
    words.source.ofMeasure(words.measures[atlas.measureId].name, [...titles].join('; '), when),
    ...(norms && other.files.includes(NORM_FILE) ? [words.source.userNorms(norms.file)] : []),
  ];
}

/** Returns a sentence about the masked cells of the country in the two years that are compared, where the answer is without: they are few. */
function maskedSentences({ answer, year }: Atlas, words: Words): string[] {
  if (!answer || answer.question.counted !== 'school') return [];
  const country = areaOf(answer.counts, COUNTRY);
  const then = country.at(answer.question.base);
  const now = country.at(year);
  const cells = now.masked + (answer.question.base === year ? 0 : then.masked);
  const isStated =
    cells > 0 && isTrifle(cells, country.at(Math.max(year, answer.question.base)).pupils);
  return isStated ? [`${words.country} – ${words.source.masked(cells, null)}`] : [];
}

/** The sentences about the figures on screen. */
interface SourceSentences {
  /** Where they come from, when they were counted and whether they are projected. */
  source: string[];
  /** What limits counts have other than those of pupils at schools; the page shows them on request. */
  limits: string[];
}

/** Returns all sentences about the figures on screen: where they come from, and what limits they have. */
export function sourceSentences(atlas: Atlas, words: Words): string[] {
  const { source, limits } = sourceAndLimits(atlas, words);
  return [...source, ...limits];
}

/** Returns the sentences about the figures on screen. There are none until the figures are loaded. */
export function sourceAndLimits(atlas: Atlas, words: Words): SourceSentences {
  if (!atlas.answer) return { source: [], limits: [] };
  // Of the answer, like the figures and the words: another choice may have been made since.
  const { question } = atlas.answer;
  const source = atlas.source(question);
  if (!source) return { source: [], limits: [] };
  /** The year of the count that the sentences are about: the year on the map, or the newest observed year if that is earlier. */
  const counted = Math.min(atlas.year, atlas.newest);
  const { counts, userFiles } = atlas.answer;
  // The teldatum of DUO is not that of the user's figures.
  const hasUserFigures = columnOf(counts, counts.fromUser, counted).includes(1);
  const names = words.list.format(userFiles);
  const ofMeasure = measureSentences(atlas, words);
  if (atlas.isApart) {
    return { source: [...ofMeasure, words.userFigures.apartSource(names)], limits: [] };
  }
  const line = words.source.line(
    [...new Set(source.sources.map(({ title }) => title))].join('; '),
    hasUserFigures ? null : source.countDate,
    counted,
    atlas.provisional.includes(counted),
    atlas.opening?.boundaryYear ?? null,
  );
  const { limits } = words.source;
  const { unplaced } = atlas.figures;
  const ofUnplaced = unplaced > 0 ? [words.source.unplaced(unplaced)] : [];
  const sentences = [
    ...ofMeasure,
    ofMeasure.length === 0 ? line : words.source.pupils(line),
    ...maskedSentences(atlas, words),
    ...(names === '' ? [] : [words.userFigures.source(names)]),
    ...(atlas.figures.isProjected ? [words.source.projected(atlas.year)] : []),
    ...(atlas.figures.isProjected && atlas.figures.ranked === 0
      ? [words.source.notProjected(words.measures[atlas.measureId].name)]
      : []),
    ...(userBirthsFiles(atlas) !== '' && atlas.answer.projection
      ? [words.source.userBirths(userBirthsFiles(atlas))]
      : []),
    ...(atlas.figures.isOneCountOfPart
      ? [words.controls.typesOnly(atlas.observedYears.join(', '))]
      : []),
  ];
  if (limits.length === 0) return { source: [...sentences, ...ofUnplaced], limits: [] };
  const all = [...limits, words.source.withoutProjection, ...ofUnplaced];
  return { source: sentences, limits: all.filter((sentence) => sentence !== '') };
}
