// After Leaflet's tutorial “Interactive Choropleth Map”, on flat coordinates as in “Non-geographical maps”.
import { CRS, geoJSON, map as createMap } from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import { lineChart } from './line-chart.js';
import {
  changeOf,
  colourOf,
  countsOf,
  find,
  NEWEST,
  onYear,
  PUPILS_URL,
  rowsOf,
  tipOf,
  TOPOLOGY_URL,
} from './shared.js';

const [topology, csv] = await Promise.all([
  fetch(TOPOLOGY_URL).then((response) => response.json()),
  fetch(PUPILS_URL).then((response) => response.text()),
]);
const counts = countsOf(rowsOf(csv));
let year = NEWEST;

const style = ({ id }) => ({
  fillColor: colourOf(changeOf(counts, id, year)),
  fillOpacity: 1,
  color: '#5d584e',
  weight: 0.6,
});
const map = createMap('map', {
  crs: CRS.Simple,
  minZoom: -20,
  zoomSnap: 0,
  attributionControl: false,
});
const layer = geoJSON(feature(topology, topology.objects.gemeenten), {
  style,
  onEachFeature({ id }, area) {
    area.bindTooltip(() => tipOf(id, changeOf(counts, id, year)), { sticky: true });
    area.on('click', () => lineChart(id, counts.get(id)));
  },
});
map.fitBounds(layer.getBounds());
layer.addTo(map);

onYear((chosen) => {
  year = chosen;
  layer.setStyle(style);
});
find('#map').style.background = '#fff';
