// The packages as ES modules (“Installation with ES6 modules”): core files alone draw no map. Areas are joined by position, which the
// documentation calls fastest. Without animation.
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/map.js';
import {
  BREAKS,
  changeOf,
  COLOURS,
  countsOf,
  NAMES,
  NEWEST,
  NO_VALUE,
  OLDEST,
  onYear,
  PUPILS_URL,
  rowsOf,
  tipOf,
  TOPOLOGY_URL,
  find,
} from './shared.js';

Highcharts.setOptions({
  accessibility: { enabled: false },
  chart: { animation: false },
  credits: { enabled: false },
  title: { text: '' },
});

const [topology, csv] = await Promise.all([
  fetch(TOPOLOGY_URL).then((response) => response.json()),
  fetch(PUPILS_URL).then((response) => response.text()),
]);
// As in the files of its own map collection: the boundaries are flat already.
topology.objects.gemeenten['hc-recommended-mapview'] = { projection: {} };
const counts = countsOf(rowsOf(csv));
const codes = topology.objects.gemeenten.geometries.map(({ id }) => id);
const dataOf = (year) =>
  codes.map((code) => {
    const change = changeOf(counts, code, year);
    return { code, value: Number.isNaN(change) ? null : change };
  });

const map = Highcharts.mapChart('map', {
  chart: { map: topology, margin: 0 },
  mapView: { padding: 0 },
  legend: { enabled: false },
  colorAxis: {
    dataClasses: COLOURS.map((color, i) => ({ from: BREAKS[i - 1], to: BREAKS[i], color })),
  },
  tooltip: {
    formatter() {
      return tipOf(this.code, this.value);
    },
  },
  series: [
    {
      type: 'map',
      data: dataOf(NEWEST),
      joinBy: null,
      nullColor: NO_VALUE,
      borderColor: '#5d584e',
      borderWidth: 0.6,
      nullInteraction: true,
      animation: false,
      point: {
        events: {
          click() {
            showCounts(this.code);
          },
        },
      },
    },
  ],
});
onYear((year) => map.series[0].setData(dataOf(year), true, false));

let chart = null;
function showCounts(code) {
  const data = counts.get(code);
  find('h2').textContent = NAMES[code];
  if (chart) chart.series[0].setData(data, true, false);
  else {
    chart = Highcharts.chart('chart', {
      legend: { enabled: false },
      yAxis: { min: 0, title: { text: '' } },
      series: [{ type: 'line', data, pointStart: OLDEST, animation: false }],
    });
  }
}
