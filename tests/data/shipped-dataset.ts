import { createEngine } from '../../src/engine/engine.ts';
import { isProblem } from '../../src/engine/protocol/protocol.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import type { UserPlace } from '../../src/state/dataset/dataset-areas.ts';
import { datasetQuestion } from '../../src/state/dataset/dataset-question.ts';
import { defaultSelection, type Selection } from '../../src/state/selection/selection.ts';
import { committed } from './raw-folder.ts';

/** The engine over the figures that are shipped. */
export const engine = createEngine((file) => Promise.resolve(committed(file)));
export const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');

/** The data set of a selection: what is asked, and what is told of it. */
export async function tellDataset(
  change: Partial<Selection>,
  dataset: Partial<Selection['dataset']>,
  userRegions: readonly UserPlace[] = [],
) {
  const standard = defaultSelection(change.sector);
  const selection = { ...standard, ...change, dataset: { ...standard.dataset, ...dataset } };
  const question = datasetQuestion(selection, areas, {
    selected: selection.areas,
    subject: null,
    userRegions,
  });
  const told = await engine.dataset(question, selection.dataset.order);
  if (isProblem(told)) throw new Error(JSON.stringify(told));
  return { question, told };
}
