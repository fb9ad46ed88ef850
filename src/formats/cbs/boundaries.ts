import { readGemeente } from '../cells.ts';
import { decode } from '../decode.ts';
import { FormatError } from '../format-error.ts';

/** A closed ring of points in whole metres of the Dutch national grid (RD, EPSG:28992): the last point repeats the first. */
type Ring = [x: number, y: number][];

/** The boundary of one gemeente: the outer rings of all its polygons and the holes in them, in one list. */
export interface Boundary {
  code: string;
  rings: Ring[];
}

/** The code of the area outside the Netherlands, which the source lists as one more gemeente (`0998 Buitenland`). */
export const ABROAD = 'GM0998';

/**
 * Reads the boundaries of gemeenten by CBS and Kadaster from GeoJSON in RD metres, in which the property `c` is the code of the
 * gemeente; `ABROAD` is included. In an error, `row` is the number of the feature, the first being 1.
 * @param gemeenten the codes that may occur besides `ABROAD`
 * @throws FormatError `degrees` for a geometry in degrees; for a geometry that is not made of closed rings with whole coordinates in the Netherlands, and for a code
 * that is unknown or occurs twice.
 */
export function readBoundaries(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Boundary[] {
  const known = new Set([...gemeenten, ABROAD]);
  const seen = new Set<string>();
  return featuresOf(decode(bytes, file, 'utf-8'), file).map((feature, i) => {
    const place = (column: string) => ({ file, row: i + 1, column });
    const { c } = feature.properties ?? {};
    const { type, coordinates } = feature.geometry ?? {};
    const polygons =
      type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
    if (!Array.isArray(polygons)) {
      throw new FormatError(place('geometry'), 'not-a-polygon', String(type));
    }
    const rings = polygons.flat() as unknown[];
    for (const ring of rings) {
      if (!isRing(ring)) {
        const problem = isInDegrees(ring) ? 'degrees' : 'not-a-polygon';
        throw new FormatError(place('coordinates'), problem, JSON.stringify(ring) ?? '');
      }
    }
    const code = readGemeente(String(c), place('c'), known);
    if (seen.has(code)) throw new FormatError(place('c'), 'duplicate-row', code);
    seen.add(code);
    return { code, rings: rings as Ring[] };
  });
}

interface Feature {
  properties?: { c?: unknown };
  geometry?: { type?: unknown; coordinates?: unknown };
}

function featuresOf(text: string, file: string): Feature[] {
  const place = { file, row: 1, column: 'features' };
  try {
    const { features } = JSON.parse(text) as { features?: unknown };
    if (Array.isArray(features)) return features as Feature[];
  } catch (error) {
    throw new FormatError(place, 'truncated', String(error));
  }
  throw new FormatError(place, 'missing-column', text.slice(0, 60));
}

function isRing(ring: unknown): ring is Ring {
  return (
    Array.isArray(ring) &&
    ring.length >= 4 &&
    String(ring[0]) === String(ring.at(-1)) &&
    ring.every((point) => Array.isArray(point) && isInNetherlands(point[0], point[1]))
  );
}

/** Whether a ring is made of degrees of longitude and latitude (WGS84), as many programs write GeoJSON. */
function isInDegrees(ring: unknown): boolean {
  return (
    Array.isArray(ring) &&
    ring.length > 0 &&
    ring.every(
      (point) =>
        Array.isArray(point) &&
        Math.abs(Number(point[0])) <= 180 &&
        Math.abs(Number(point[1])) <= 90,
    )
  );
}

/**
 * Whether `x` and `y` are whole RD metres in a rectangle around the Netherlands: x between 0 and 300,000, y between 300,000 and
 * 640,000.
 */
function isInNetherlands(x: unknown, y: unknown): boolean {
  return (
    Number.isInteger(x) &&
    Number.isInteger(y) &&
    Number(x) > 0 &&
    Number(x) < 300_000 &&
    Number(y) > 300_000 &&
    Number(y) < 640_000
  );
}
