import type { DatasetQuestion } from '../../engine/protocol/dataset.ts';
import type { Area } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { Words } from '../../text/words.ts';
import type { DatasetChoice } from '../selection/dataset-codecs.ts';
import { datasetInUse } from './dataset-in-use.ts';
import { gemeentenIn, levelOf, narrowedTo, rowAreas, type ChosenOnPage } from './dataset-areas.ts';
import { needsThresholds, type Selection } from '../selection/selection.ts';
import { PAST_ORIGINS } from '../selection/options.ts';

/** Returns the question with which the page asks the engine for the data set that the selection describes. */
export function datasetQuestion(
  selection: Selection,
  areas: readonly Area[],
  chosen: ChosenOnPage,
  words: Words,
): DatasetQuestion {
  const { sector, counted, soorten, base, language, measure, thresholds } = selection;
  const dataset = datasetInUse(selection);
  const scenarios = counted === 'school' ? selection.scenarios : [];
  const codes = narrowedTo(dataset, chosen);
  const { rows, sets } = rowAreas(areas, codes, dataset.levels, chosen.userRegions, {
    country: words.country,
    userRegion: words.ranking.userRegion,
  });
  return {
    sector,
    counted,
    soorten: [...soorten],
    sum: dataset.soortRows === 'som',
    areas: rows,
    sets,
    schoolsIn:
      dataset.unit === 'vestigingen'
        ? gemeentenIn(areas, codes, chosen.userRegions).map(({ code }) => code)
        : null,
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

/**
 * Returns the codes of the areas for which scenarios are computed: the selected gemeenten where the data set has rows about
 * gemeenten, else the regions in `codes`. If that leaves no area, returns the code of the country.
 */
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
