import type { DrawnSchools } from '../../state/schools/drawn-schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';
import { lookOf, POINT_SHADES, SIGNS, type PointLook } from './point-looks.ts';

/** Returns the signs that need a word in the legend, of those that the schools have: each once, in the order of `SIGNS`. */
export function legendSigns(drawn: DrawnSchools, colour: PointColour): PointLook[] {
  const looks = drawn.codes.map((_, i) => lookOf(drawn, i, colour));
  const has = (of: (look: PointLook) => boolean) => looks.some(of);
  return SIGNS.flatMap((sign): PointLook[] => {
    switch (sign) {
      case 'circle':
        return has((look) => look.sign === sign && look.fill === 'missing')
          ? [{ sign, fill: 'missing' }]
          : [];
      case 'diamond':
        return has((look) => look.sign === sign)
          ? [{ sign, fill: POINT_SHADES.norm[0] ?? 'missing' }]
          : [];
      case 'masked':
        return has((look) => look.sign === sign) ? [{ sign, fill: 'missing' }] : [];
      default:
        return has((look) => look.sign === sign) ? [{ sign, fill: null }] : [];
    }
  });
}
