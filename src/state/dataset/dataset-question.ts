import type { DatasetQuestion } from '../../engine/protocol/dataset.ts';
import type { Area } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { Words } from '../../text/words.ts';
import type { DatasetChoice } from '../selection/dataset-codecs.ts';
import { levelOf, narrowedTo, rowAreas, type ChosenOnPage } from './dataset-areas.ts';
import { needsThresholds, type Selection } from '../selection/selection.ts';
import { PAST_ORIGINS } from '../selection/options.ts';

/** Returns the question to the engine for the data set of a selection. */
export function datasetQuestion(
  selection: Selection,
  areas: readonly Area[],
  chosen: ChosenOnPage,
  words: Words,
): DatasetQuestion {
  const { sector, soorten, base, dataset, language, measure, thresholds, scenarios } = selection;
  const codes = narrowedTo(dataset, chosen);
  const { rows, sets } = rowAreas(areas, codes, dataset.levels, chosen.userRegions, {
    country: words.country,
    userRegion: words.ranking.userRegion,
  });
  return {
    sector,
    soorten: [...soorten],
    sum: dataset.soortRows === 'som',
    areas: rows,
    sets,
    span: dataset.span,
    figures: dataset.figures,
    intervals: dataset.intervals,
    measures: dataset.measures,
    base,
    // The signaleringsgrenzen of the user are in the unit of the measure on the map.
    thresholds: needsThresholds(measure) ? thresholds : null,
    attributes: dataset.attributes,
    form: dataset.form,
    language,
    scenarios: scenarios.map(({ name, area, levers }, i) => ({
      name: name === '' ? words.scenario.nameless(i + 1) : name,
      area,
      levers,
    })),
    lines: dataset.lines,
    pastOrigins: PAST_ORIGINS[sector],
    linesOf: dataset.linesOf,
    scenarioAreas: scenarioAreas(dataset, codes, chosen),
  };
}

/** The areas of scenarios: the gemeenten that are chosen on the page, or the chosen regions if no rows are about gemeenten. */
function scenarioAreas(
  { levels }: Pick<DatasetChoice, 'levels'>,
  codes: readonly string[],
  { selected }: ChosenOnPage,
): string[] {
  const all = levels.includes('gemeente')
    ? [...selected]
    : codes.filter((code) => levelOf(code) !== 'gemeente');
  return all.length > 0 ? all : [COUNTRY];
}
