// A choropleth with a lookup, and a parameter bound to a slider, as in the documentation of geoshape, lookup and parameters.
import { changeset } from 'vega';
import embed from 'vega-embed';
import {
  BREAKS,
  changeOf,
  COLOURS,
  countsOf,
  find,
  NAMES,
  NEWEST,
  NO_VALUE,
  OLDEST,
  PUPILS_URL,
  rowsOf,
  TOPOLOGY_URL,
  YEARS,
} from './shared.js';

const csv = await fetch(PUPILS_URL).then((response) => response.text());
const counts = countsOf(rowsOf(csv));
const columnOf = (year) => `y${year}`;
const changes = [...counts.keys()].map((code) => ({
  code,
  name: NAMES[code],
  ...Object.fromEntries(YEARS.map((year) => [columnOf(year), changeOf(counts, code, year)])),
}));

find('#year').replaceChildren();
const { view } = await embed(
  '#map',
  {
    width: 560,
    height: 660,
    padding: 0,
    params: [
      {
        name: 'year',
        value: NEWEST,
        bind: { input: 'range', min: OLDEST, max: NEWEST, step: 1, name: 'Jaar' },
      },
    ],
    data: { url: TOPOLOGY_URL, format: { type: 'topojson', feature: 'gemeenten' } },
    transform: [
      {
        lookup: 'id',
        from: { data: { values: changes }, key: 'code', fields: ['name', ...YEARS.map(columnOf)] },
      },
      { calculate: "datum['y' + year]", as: 'change' },
    ],
    projection: { type: 'identity', reflectY: true },
    mark: { type: 'geoshape', invalid: 'show', stroke: '#5d584e', strokeWidth: 0.6 },
    encoding: {
      color: {
        field: 'change',
        type: 'quantitative',
        scale: { type: 'threshold', domain: BREAKS, range: COLOURS },
        legend: null,
      },
      tooltip: [
        { field: 'name', title: 'Gemeente' },
        { field: 'change', type: 'quantitative', title: '%' },
      ],
    },
    config: { view: { stroke: null }, scale: { invalid: { color: { value: NO_VALUE } } } },
  },
  { actions: false, bind: '#year' },
);

let chart = null;
view.addEventListener('click', async (_, item) => {
  const code = item?.datum?.id;
  if (code === undefined) return;
  find('h2').textContent = NAMES[code];
  const rows = YEARS.map((year, i) => ({ year, pupils: counts.get(code)[i] }));
  if (chart) {
    await chart
      .change(
        'counts',
        changeset()
          .remove(() => true)
          .insert(rows),
      )
      .runAsync();
    return;
  }
  ({ view: chart } = await embed(
    '#chart',
    {
      width: 560,
      height: 300,
      data: { name: 'counts', values: rows },
      mark: { type: 'line', color: '#0072b2' },
      encoding: {
        x: { field: 'year', type: 'quantitative', axis: { format: 'd' }, scale: { zero: false } },
        y: { field: 'pupils', type: 'quantitative' },
      },
    },
    { actions: false },
  ));
});
