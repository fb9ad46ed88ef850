/** Pan and zoom of a map: first a scale, then a shift in units of the drawing plane. */
export interface Placement {
  scale: number;
  shift: readonly [x: number, y: number];
}

/** The whole map, as it is drawn. */
export const WHOLE: Placement = { scale: 1, shift: [0, 0] };

/** Reads pan and zoom as written by d3: `translate(x,y) scale(k)`. */
export function readPlacement(transform: string): Placement {
  const [dx = 0, dy = 0, scale = 1] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return { scale, shift: [dx, dy] };
}

/**
 * Returns where a point of the drawing plane is after pan and zoom.
 * @param transform as written by d3: `translate(x,y) scale(k)`.
 */
export function placeOn(transform: string, x: number, y: number): [number, number] {
  return placePoint(readPlacement(transform), x, y);
}

/** Returns where a point of the drawing plane is in a placement. */
export const placePoint = ({ scale, shift }: Placement, x: number, y: number): [number, number] => [
  shift[0] + scale * x,
  shift[1] + scale * y,
];

/** Returns the placement of `inner` followed by that of `outer` as one. */
export const placedIn = (outer: Placement, inner: Placement): Placement => ({
  scale: outer.scale * inner.scale,
  shift: [
    outer.shift[0] + outer.scale * inner.shift[0],
    outer.shift[1] + outer.scale * inner.shift[1],
  ],
});

/** Writes a placement as an SVG transform. */
export const writePlacement = ({ scale, shift: [x, y] }: Placement): string =>
  `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
