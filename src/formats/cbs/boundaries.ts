import { readGemeente } from '../cells.ts';
import { decode } from '../decode.ts';
import { FormatError } from '../format-error.ts';

/** A ring of points in whole RD metres (EPSG:28992), as the source has it: the first point is repeated at the end. */
type Ring = [x: number, y: number][];

/** One gemeente of the source, with outer rings and holes in one list. */
export interface Boundary {
  code: string;
  rings: Ring[];
}

/** The code of the area outside the Netherlands; in the source it is one more gemeente, `0998 Buitenland`. */
export const ABROAD = 'GM0998';

/**
 * Reads the gemeenten of CBS/Kadaster as GeoJSON in RD metres (properties `c` code, `n` name); `ABROAD` is included. The row of
 * an error is the number of the feature, the first being 1.
 * @throws FormatError for anything but polygons with whole coordinates inside the RD area and codes of `gemeenten`.
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
        throw new FormatError(place('coordinates'), 'not-a-polygon', JSON.stringify(ring) ?? '');
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

/** Whether RD coordinates are in the Netherlands: both are positive, x is below 300 km and y above it. */
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
