import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { drawShapes } from '../../src/geometry/shapes.ts';
import { DIRECTIONS, walk, type Direction } from '../../src/view/map/walk.ts';

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

it('the arrow keys lead to every gemeente of the map', () => {
  const areas = readAreas(read('gebieden.csv'), 'gebieden.csv');
  const { gemeenten } = drawShapes(JSON.parse(read('gemeenten.topo.json')), areas);
  const shapes = new Map(gemeenten.map((shape) => [shape.code, shape]));
  const reached = new Set([gemeenten[0]!.code]);
  for (const code of reached) {
    for (const key of Object.keys(DIRECTIONS) as Direction[]) {
      const next = walk(shapes.get(code)!, key, shapes);
      if (next) reached.add(next.code);
    }
  }
  expect(gemeenten.filter(({ code }) => !reached.has(code))).toEqual([]);
});
