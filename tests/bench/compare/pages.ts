/** The pages that are compared, and where the bench finds on each what it looks at. */

export interface BenchPage {
  id: string;
  name: string;
  /** The npm package whose version is reported. */
  library: string | null;
  /** `svg` if every gemeente is an element, found by `areas` in the order of the topology; `canvas` if they are painted. */
  kind: 'svg' | 'canvas';
  areas: string;
  map: string;
  /** What shows the chosen year in words, all of which must change with the map. */
  year: readonly string[];
  chart: string;
  tip: string;
  /** Whether a tooltip that was clicked stays until the next click. */
  holdsTip?: true;
}

const PEER = {
  kind: 'svg',
  areas: '#map path',
  map: '#map',
  year: ['#year'],
  chart: '#chart',
  tip: '[role=tooltip]',
} as const;

export const PAGES: readonly BenchPage[] = [
  { ...PEER, id: 'bare', name: 'bare SVG page', library: null },
  { ...PEER, id: 'svelte', name: 'Svelte + d3-geo, minimal', library: 'd3-geo' },
  {
    ...PEER,
    id: 'leaflet',
    name: 'Leaflet',
    library: 'leaflet',
    areas: '#map path.leaflet-interactive',
    tip: '.leaflet-tooltip',
  },
  {
    ...PEER,
    id: 'plot',
    name: 'Observable Plot',
    library: '@observablehq/plot',
    areas: '#map [aria-label=geo] path',
    tip: '#map [aria-label=tip]',
    holdsTip: true,
  },
  {
    ...PEER,
    id: 'highcharts',
    name: 'Highcharts',
    library: 'highcharts',
    areas: '#map path.highcharts-point',
    tip: '#map .highcharts-tooltip',
  },
  { ...PEER, id: 'echarts', name: 'ECharts', library: 'echarts', kind: 'canvas', tip: '.tip' },
  {
    ...PEER,
    id: 'vega-lite',
    name: 'Vega-Lite',
    library: 'vega-lite',
    areas: '#map .role-mark path',
    tip: '#vg-tooltip-element',
  },
  {
    id: 'atlas',
    name: 'the atlas',
    library: null,
    kind: 'svg',
    areas: 'svg[role=application] path[data-code]',
    map: 'svg[role=application]',
    year: ['.slider output', '.answer [role=table]'],
    chart: '.trend .plot',
    tip: '[role=tooltip]',
  },
];
