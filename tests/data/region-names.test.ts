import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { coarser } from '../../scripts/coarse-map.ts';
import { DIVISIONS } from '../../src/areas/divisions.ts';
import { divisionSets } from '../../src/areas/regions.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { drawRegions } from '../../src/geometry/region-shapes.ts';
import { drawShapes } from '../../src/geometry/shapes.ts';
import { fitting } from '../../src/view/map/fitting.ts';
import type { MapLabel } from '../../src/view/map/layers/map-area.ts';
import { contains, cross, entersRect, overlaps } from '../../src/view/map/names/rect.ts';
import { sizeOf, type Sheet } from '../../src/view/map/names/spots.ts';
import { regionLabels, sheetOn, sheetOnScreen } from '../../src/view/region/map-labels.ts';
import { windowOnRegion } from '../../src/view/region/print/window-on.ts';
import { regionHeight } from '../../src/view/region/region-height.ts';
import { committed } from '../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
const topology = JSON.parse(coarser(committed('gemeenten.topo.json'))) as Topology;
const shapes = drawShapes(topology, areas);
const sets = DIVISIONS.flatMap((division) => divisionSets(areas, division));
const boxes = new Map(drawRegions(topology, sets).regions.map(({ code, box }) => [code, box]));
const shapesOf = (members: readonly string[]) =>
  shapes.gemeenten.filter(({ code }) => members.includes(code));

/** The largest region of which every gemeente has its name on a map of 330 pixels wide, and the largest of which all can be identified. */
const ALL_NAMED = 15;
const ALL_TOLD = 60;

/** The map of a region on the screen, `width` pixels wide. */
function onScreen(code: string, width: number): Sheet {
  const box = boxes.get(code)!;
  const height = regionHeight(box);
  return sheetOnScreen({ at: fitting(box, { height, filled: 0.9 }), width, height });
}

/** What is wrong with the labels of a region: those that cover each other, cross a line or are not wholly in sight. */
function faults(labels: readonly MapLabel[], { frame, size }: Sheet): string[] {
  const rects = labels.map((label) => ({ ...label, ...sizeOf(label.lines, size) }));
  return rects.flatMap((one, i) => [
    ...(contains(frame, one) ? [] : [`${one.lines.join(' ')} is cut`]),
    ...rects
      .slice(i + 1)
      .filter(
        (other) =>
          overlaps(one, other) ||
          (one.line &&
            (entersRect(one.line, other) || (other.line && cross(one.line, other.line)))) ||
          (other.line && entersRect(other.line, one)),
      )
      .map((other) => `${one.lines.join(' ')} covers ${other.lines.join(' ')}`),
  ]);
}

describe.each([300, 330, 450])('on a map of %i pixels wide', (width) => {
  test.each(DIVISIONS)('every gemeente of every %s can be identified', (division) => {
    for (const { code, members } of divisionSets(areas, division)) {
      const sheet = onScreen(code, width);
      const { labels, numbered } = regionLabels(shapesOf(members), nameOf, sheet);
      expect([code, faults(labels, sheet)]).toEqual([code, []]);
      if (members.length > ALL_TOLD) continue;
      expect([code, labels.map((label) => label.code).sort()]).toEqual([code, members.toSorted()]);
      if (members.length <= ALL_NAMED && width >= 330) expect([code, numbered]).toEqual([code, []]);
    }
  });
});

test.each([
  ['Achterhoek', 'corop.14'],
  ['Oost-Groningen', 'corop.01'],
  ['Zeeland', 'provincie.Zeeland'],
])('the map of %s has all names on the screen', (_, code) => {
  const { members } = sets.find((one) => one.code === code)!;
  const { labels } = regionLabels(shapesOf(members), nameOf, onScreen(code, 330));
  expect(labels.map(({ lines }) => lines.join(' ').replace('- ', '-')).sort()).toEqual(
    members.map(nameOf).sort(),
  );
});

test.each(DIVISIONS)('every gemeente of every %s can be identified on paper', (division) => {
  for (const { code, members } of divisionSets(areas, division)) {
    const sheet = sheetOn(
      windowOnRegion(shapes, new Set(members)),
      members.length > 30 ? 0.023 : 0.027,
    );
    const { labels } = regionLabels(shapesOf(members), nameOf, sheet);
    expect([code, faults(labels, sheet)]).toEqual([code, []]);
    if (members.length > ALL_TOLD) continue;
    expect([code, labels.map((label) => label.code).sort()]).toEqual([code, members.toSorted()]);
  }
});
