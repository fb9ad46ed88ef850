import type { Offer } from '../../../state/region/vmbo-figures.ts';

/**
 * Returns the sign of a vestiging as SVG path data, around a point with "radius" `r`: a circle for both groups of types, a square for
 * vmbo-b or vmbo-k only, a triangle for vmbo-g or vmbo-t only, and a cross where vmbo ended.
 */
export function siteSign(offer: Offer, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)},${round(y + dy * r)}`;
  switch (offer) {
    case 'bk':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}z`;
    case 'gt':
      return `M${at(0, -1.25)}L${at(1.15, 0.85)}L${at(-1.15, 0.85)}z`;
    case 'ended':
      return `M${at(-0.9, -0.9)}L${at(0.9, 0.9)}M${at(-0.9, 0.9)}L${at(0.9, -0.9)}`;
    case 'both': {
      const size = round(r);
      return `M${at(-1, 0)}a${size},${size} 0 1 0 ${round(2 * r)},0a${size},${size} 0 1 0 ${round(-2 * r)},0z`;
    }
  }
}

const round = (value: number): number => Math.round(100 * value) / 100;
