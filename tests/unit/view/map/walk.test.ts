import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/geometry/shapes.ts';
import { walk, type Direction } from '../../../../src/view/map/walk.ts';

const at = (code: string, x: number, y: number, ...neighbours: string[]): Shape => ({
  code,
  path: '',
  centre: [x, y],
  box: [
    [x, y],
    [x, y],
  ],
  neighbours,
});

const shapes = new Map(
  [
    at('middle', 0, 0, 'north', 'east', 'northeast'),
    at('north', 1, -10, 'middle'),
    at('northeast', 8, -8, 'middle'),
    at('east', 10, 1, 'middle'),
    at('island', 0, -60),
    at('far', 100, 0),
  ].map((shape) => [shape.code, shape]),
);
const to = (from: string, key: Direction) => walk(shapes.get(from)!, key, shapes)?.code;

describe('an arrow key', () => {
  it('leads to the neighbour that lies most in its direction', () => {
    expect(to('middle', 'ArrowUp')).toBe('north');
    expect(to('middle', 'ArrowRight')).toBe('east');
  });
  it('crosses the water where no neighbour lies that way', () => {
    expect(to('north', 'ArrowUp')).toBe('island');
    expect(to('island', 'ArrowDown')).toBe('north');
    expect(to('east', 'ArrowRight')).toBe('far');
  });
  it('stops at the edge of the map', () => {
    expect(to('middle', 'ArrowLeft')).toBeUndefined();
  });
});
