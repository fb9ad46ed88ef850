import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import type { VmboPicture } from '../../../../src/engine/protocol/vmbo.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const loaded: string[] = [];
const engine = createEngine((file) => {
  loaded.push(file);
  return Promise.resolve(committed(file));
});

async function ask(gemeenten: string[]): Promise<VmboPicture> {
  const reply = await engine.vmboPicture(gemeenten);
  if (isProblem(reply)) throw new Error(reply.problem);
  return reply;
}

it('answers with the vestigingen that have or had vmbo, placed where they stand', async () => {
  const { sites, years, types } = await ask(['GM0765', 'GM1895', 'GM0037', 'GM0047', 'GM1950']);
  expect([years.at(0), years.at(-1)]).toEqual([2014, 2024]);
  const winschoten = sites.filter(({ town }) => town === 'WINSCHOTEN');
  expect(winschoten.length).toBeGreaterThan(0);
  expect(winschoten.some(({ point }) => point !== null && point.x > 2200)).toBe(true);
  // A vestiging with havo and vwo only is none of them.
  expect(sites.every((site) => site.types.some(({ type }) => type.startsWith('vmbo')))).toBe(true);
  expect(types.map(({ type }) => type)).toEqual(['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'havo', 'vwo']); // prettier-ignore
});

it('gives each gemeente its distance to vmbo, and the pupils of bo with their projection', async () => {
  const { distances, meanDistance, distanceYear, feeding } = await ask(['GM0093', 'GM0096']);
  expect(distances.map(({ gemeente }) => gemeente)).toEqual(['GM0093', 'GM0096']);
  expect(distanceYear).toBe(2024);
  expect(meanDistance.country).toBeCloseTo(2.5, 0);
  expect(feeding.classes.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]); // prettier-ignore
  expect(feeding.bo.map(({ year }) => year)).toEqual([2025, 2030, 2035]);
  expect(feeding.bo[1]!.low80).toBeLessThan(feeding.bo[1]!.pupils);
});

it('reads its files once', async () => {
  await ask(['GM0197']);
  const counts = new Map<string, number>();
  for (const file of loaded) counts.set(file, (counts.get(file) ?? 0) + 1);
  expect(counts.get('examenkandidaten-vestigingen.csv')).toBe(1);
  expect(counts.get('vestiging-leeftijden.csv')).toBe(1);
});
