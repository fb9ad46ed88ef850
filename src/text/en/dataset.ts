import type { dataset as nl } from '../nl/dataset.ts';
import { n } from './numbers.ts';

const rowsOf = (rows: number) => (rows === 1 ? '1 row' : `${n.count(rows)} rows`);

export const dataset: typeof nl = {
  title: 'Build a data set',
  intro:
    'Choose which figures you want. What you chose on the map is filled in already; what you choose here is in the link of this page.',
  choose: 'Build a data set',
  parts: { education: 'Education', areas: 'Areas', columns: 'Columns and form' },
  years: 'Years',
  from: 'From',
  to: 'Up to and including',
  none: 'none',
  yes: 'yes',
  no: 'no',
  soortRows: { label: 'Several types', apart: 'a row per type', som: 'added up' },
  regions: 'Regions',
  noRegion: 'choose regions…',
  regionName: (division, name) => `${name} (${division})`,
  places: (count, all) =>
    count === all
      ? `All ${n.count(all)} gemeenten. Choose a gemeente or region to narrow it down.`
      : `${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`} of the ${n.count(all)}:`,
  narrowed: 'Narrowed to',
  allPlaces: 'Take all gemeenten',
  rowsAbout: 'Rows about',
  level: { gemeente: 'gemeente', land: 'the Netherlands' },
  figures: { label: 'Figures', geteld: 'counted', projectie: 'projection' },
  intervals: { label: 'Interval', share: (share) => `${share}%` },
  measures: 'Measures beside pupils',
  onlyPupils: 'pupils only',
  attributes: 'Area with',
  attribute: { code: 'code', naam: 'name' },
  form: { label: 'Form', lang: 'long: row per year', breed: 'wide: column per year' },
  result: 'Your data set',
  size: (rows, columns) =>
    `${rowsOf(rows)} × ${columns === 1 ? '1 column' : `${n.count(columns)} columns`}`,
  preview: (rows) => `Preview of the data set, ${rowsOf(rows)}`,
  coming: 'The data set is being made…',
  empty: 'There are no figures in this choice. Choose other years, or both counted and projected.',
  pointAtColumn:
    'Point at the head of a column for what it means; click to sort. Expected numbers are rounded to one decimal here.',
  columns: (count) => `What the ${n.count(count)} columns mean`,
  moreColumns: (count) => `And ${n.count(count)} more columns of the same kind.`,
};
