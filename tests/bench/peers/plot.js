// After the documentation of the geo mark: a choropleth with a threshold scale and the option `tip`; another year is another plot.
import { axisX, geo, lineY, plot } from '@observablehq/plot';
import { csv, json } from 'd3-fetch';
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
  tipOf,
  TOPOLOGY_URL,
  YEARS,
} from './shared.js';

const [topology, rows] = await Promise.all([json(TOPOLOGY_URL), csv(PUPILS_URL)]);
const gemeenten = feature(topology, topology.objects.gemeenten);
const counts = countsOf(rows);

const mapOf = (year) =>
  plot({
    width: 560,
    height: 660,
    projection: { type: 'reflect-y', domain: gemeenten },
    color: { type: 'threshold', domain: BREAKS, range: COLOURS, unknown: NO_VALUE },
    marks: [
      geo(gemeenten, {
        fill: ({ id }) => changeOf(counts, id, year),
        stroke: '#5d584e',
        strokeWidth: 0.6,
        title: ({ id }) => tipOf(id, changeOf(counts, id, year)),
        tip: true,
      }),
    ],
  });

const chartOf = (code) =>
  plot({
    width: 640,
    height: 360,
    marginLeft: 60,
    y: { zero: true, grid: true },
    marks: [
      axisX({ tickFormat: 'd' }),
      lineY(counts.get(code), {
        x: YEARS,
        y: (pupils) => pupils,
        stroke: '#0072b2',
        strokeWidth: 2,
      }),
    ],
  });

let map = mapOf(NEWEST);
find('#map').append(map);
onYear((year) => {
  const next = mapOf(year);
  map.replaceWith(next);
  map = next;
});
find('#map').addEventListener('click', () => {
  // With the option `tip`, the value of a plot is what the pointer is at.
  const code = map.value?.id;
  if (code === undefined) return;
  find('h2').textContent = NAMES[code];
  find('#chart').replaceChildren(chartOf(code));
});
