/**
 * Returns a colour as the browser computes it, as the SVG attributes `name` (fill or stroke) and its opacity: `rgb()` with the
 * opacity apart, and `none` for what cannot be seen. Many programs read neither `transparent` nor `rgba()`, and draw black
 * instead.
 * @param value a computed colour, `none`, or a reference to a pattern
 * @param opacity the computed `fill-opacity` or `stroke-opacity`, from 0 to 1
 */
export function svgColour(
  name: 'fill' | 'stroke',
  value: string,
  opacity: number,
): [name: string, value: string][] {
  const [, colour = '', alpha = '1'] = /^rgba\((\d+, \d+, \d+), ([\d.]+)\)$/.exec(value) ?? [];
  const visible = opacity * Number(value === 'transparent' ? '0' : alpha);
  if (visible === 0) return [[name, 'none']];
  const plain: [string, string] = [name, colour === '' ? value : `rgb(${colour})`];
  return visible === 1 ? [plain] : [plain, [`${name}-opacity`, String(visible)]];
}
