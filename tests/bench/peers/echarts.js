// After “Import ECharts”: only the parts that are used; a map series with `visualMap.pieces`. Without animation.
import { LineChart, MapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import {
  BREAKS,
  changeOf,
  COLOURS,
  countsOf,
  find,
  NAMES,
  NEWEST,
  NO_VALUE,
  onYear,
  PUPILS_URL,
  rowsOf,
  tipOf,
  TOPOLOGY_URL,
  YEARS,
} from './shared.js';

use([
  CanvasRenderer,
  GridComponent,
  LineChart,
  MapChart,
  TooltipComponent,
  VisualMapPiecewiseComponent,
]);

const [topology, csv] = await Promise.all([
  fetch(TOPOLOGY_URL).then((response) => response.json()),
  fetch(PUPILS_URL).then((response) => response.text()),
]);
const counts = countsOf(rowsOf(csv));
const gemeenten = feature(topology, topology.objects.gemeenten);
for (const one of gemeenten.features) one.properties = { name: one.id };
registerMap('gemeenten', gemeenten);
const dataOf = (year) =>
  gemeenten.features.map(({ id }) => ({ name: id, value: changeOf(counts, id, year) }));

const map = init(find('#map'));
map.setOption({
  animation: false,
  tooltip: { className: 'tip', formatter: ({ name, value }) => tipOf(name, value) },
  visualMap: {
    type: 'piecewise',
    show: false,
    pieces: COLOURS.map((color, i) => ({
      gte: BREAKS[i - 1] ?? -Infinity,
      lt: BREAKS[i] ?? Infinity,
      color,
    })),
  },
  series: [
    {
      type: 'map',
      map: 'gemeenten',
      projection: { project: ([x, y]) => [x, -y], unproject: ([x, y]) => [x, -y] },
      layoutCenter: ['50%', '50%'],
      layoutSize: 660,
      selectedMode: false,
      itemStyle: { areaColor: NO_VALUE, borderColor: '#5d584e', borderWidth: 0.6 },
      label: { show: false },
      emphasis: { label: { show: false } },
      data: dataOf(NEWEST),
    },
  ],
});
onYear((year) => map.setOption({ series: [{ data: dataOf(year) }] }));

let chart = null;
map.on('click', ({ name }) => {
  find('h2').textContent = NAMES[name];
  chart ??= init(find('#chart'));
  chart.setOption({
    animation: false,
    xAxis: { type: 'category', data: YEARS },
    yAxis: { type: 'value' },
    series: [{ type: 'line', data: counts.get(name), symbol: 'none' }],
  });
});
