// The least that shows the same from the same files: no library, and the script is in the page itself.
const { BASE, NEWEST, OLDEST, BREAKS, COLOURS, NO_VALUE, NAMES } = ATLAS;
const [topology, csv] = await Promise.all([
  fetch('../data/gemeenten.topo.json').then((r) => r.json()),
  fetch('../data/po.csv').then((r) => r.text()),
]);

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [
    (x += dx) * scale[0] + translate[0],
    (y += dy) * scale[1] + translate[1],
  ]);
});
const ring = (ids) =>
  'M' +
  ids
    .flatMap((id) => (id < 0 ? [...arcs[~id]].reverse() : arcs[id]))
    .map(([x, y]) => `${((x - 10000) / 480).toFixed(1)},${((625000 - y) / 480).toFixed(1)}`)
    .join('L');

const counts = new Map();
for (const line of csv.split('\n').slice(1)) {
  const [code, soort, year, pupils] = line.split(',');
  if (soort !== 'bo') continue;
  let series = counts.get(code);
  if (!series) counts.set(code, (series = []));
  series[year - OLDEST] = Number(pupils);
}

let year = NEWEST;
function changeOf(code) {
  const series = counts.get(code) ?? [];
  const earlier = series[Math.min(year, BASE) - OLDEST];
  const later = series[Math.max(year, BASE) - OLDEST];
  return year === BASE || !(earlier > 0)
    ? NaN
    : Math.round((1000 * (later - earlier)) / earlier) / 10;
}
function colourOf(code) {
  const change = changeOf(code);
  return Number.isNaN(change) ? NO_VALUE : COLOURS[BREAKS.filter((at) => change >= at).length];
}

const make = (parent, name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  parent.append(element);
  return element;
};
const find = (selector) => document.querySelector(selector);
const map = make(find('#map'), 'svg', { viewBox: '0 0 560 660', width: 560, height: 660 });
const layer = make(map, 'g', { stroke: '#5d584e', 'stroke-width': 0.6 });
const paths = topology.objects.gemeenten.geometries.map(({ id, type, arcs }) => {
  const polygons = type === 'Polygon' ? [arcs] : arcs;
  const path = make(layer, 'path', {
    d: polygons.flatMap((rings) => rings.map(ring)).join(''),
    fill: colourOf(id),
  });
  path.dataset.code = id;
  return path;
});

find('input').addEventListener('input', ({ target }) => {
  year = Number(target.value);
  find('output').textContent = year;
  for (const path of paths) path.setAttribute('fill', colourOf(path.dataset.code));
});

const tip = document.createElement('div');
tip.setAttribute('role', 'tooltip');
tip.hidden = true;
document.body.append(tip);
map.addEventListener('pointermove', ({ target, clientX, clientY }) => {
  const { code } = target.dataset;
  tip.hidden = code === undefined;
  tip.textContent = `${NAMES[code]}: ${changeOf(code)} %`;
  tip.style.left = `${clientX + 12}px`;
  tip.style.top = `${clientY + 12}px`;
});
map.addEventListener('pointerleave', () => (tip.hidden = true));

const chart = make(find('#chart'), 'svg', { viewBox: '0 0 640 360', width: 640, height: 360 });
const axis = make(chart, 'g', { 'font-size': 12 });
const line = make(chart, 'path', { fill: 'none', stroke: '#0072b2', 'stroke-width': 2 });
map.addEventListener('click', ({ target }) => {
  const series = counts.get(target.dataset.code);
  if (!series) return;
  find('h2').textContent = NAMES[target.dataset.code];
  const most = Math.max(...series.filter(Number.isFinite));
  const points = series.map((pupils, i) => [
    60 + (i * 560) / (NEWEST - OLDEST),
    340 - (pupils * 320) / most,
  ]);
  line.setAttribute('d', `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`);
  axis.replaceChildren();
  for (let i = 0; i <= 4; i++) {
    const y = 340 - i * 80;
    make(axis, 'path', { d: `M60,${y}H620`, stroke: '#d9d6cd' });
    make(axis, 'text', { x: 0, y: y + 4 }).textContent = Math.round((most * i) / 4);
  }
  for (let i = 0; i <= NEWEST - OLDEST; i += 5) {
    make(axis, 'text', { x: 45 + (i * 560) / (NEWEST - OLDEST), y: 358 }).textContent = OLDEST + i;
  }
});
