import { describe, expect, test } from 'vitest';
import { divisionSets } from '../../src/areas/regions.ts';
import { DIVISIONS } from '../../src/areas/divisions.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import type { FindingWithView } from '../../src/state/region/findings/finding.ts';
import { findingsOf } from '../../src/state/region/findings/findings.ts';
import { gaps } from '../../src/state/region/findings/gaps.ts';
import { memberRows } from '../../src/state/region/member-rows.ts';
import { regionStory } from '../../src/state/region/region-story.ts';
import { MOST_WORDS, wordsIn, type Gaps } from '../../src/text/findings.ts';
import { region as inDutch } from '../../src/text/nl/region.ts';
import { region as inEnglish } from '../../src/text/en/region.ts';
import { committed } from '../fixtures/raw-folder.ts';
import { engine } from '../fixtures/shipped-engine.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const byCode = new Map(areas.map((area) => [area.code, area]));
const regions = DIVISIONS.flatMap((division) => divisionSets(areas, division));

const KINDS = [
  { sector: 'po' as const, soorten: ['bo' as const], base: 2015 },
  { sector: 'vo' as const, soorten: ['vo' as const], base: 2019 },
];

interface Found {
  region: string;
  found: FindingWithView[];
  unknown: Gaps;
}

/** What the page says of every region, for one sector; found once. */
function foundIn(kind: (typeof KINDS)[number]): Promise<Found[]> {
  const found = known.get(kind) ?? findIn(kind);
  known.set(kind, found);
  return found;
}
const known = new Map<(typeof KINDS)[number], Promise<Found[]>>();

async function findIn({ sector, soorten, base }: (typeof KINDS)[number]): Promise<Found[]> {
  const answer = await engine.ask({
    sector,
    soorten,
    measure: 'verandering',
    base,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: regions.map(({ code, members }) => ({ code, members })),
  });
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  const all: Found[] = [];
  for (const { code, name, members } of regions) {
    const [schools, vmbo] = await Promise.all([
      engine.schools({ sector, soorten, scope: { kind: 'gemeenten', codes: members } }),
      sector === 'vo' ? engine.vmboPicture(members) : null,
    ]);
    if (isProblem(schools) || (vmbo && isProblem(vmbo)))
      throw new Error(`${name}: no schools or no vmbo`);
    const input = {
      story: regionStory(answer, code, 2025, [])!,
      rows: memberRows(answer, members, byCode, 2025),
      thresholds: [-10, -5] as const,
      isOneCount: false,
      provisional: [2025],
      hasIml: true,
      schools,
      vmbo,
    };
    all.push({ region: `${code} ${name}`, found: findingsOf(input), unknown: gaps(input) });
  }
  return all;
}

const sentences = (text: string) => text.split(/(?<=[.!?]) (?=\p{Lu}|\d)/u);
/** What a finding must not say: a rest of one that could be named, and no conclusion about all. */
const EMPTY = /nog 1\b|nog één\.|één andere|\b1 more|one more|one others|alle \d+ gemeenten kan|all \d+ gemeenten may|geen conclusie|no conclusion/; // prettier-ignore

// All regions of all divisions take longer than the usual limit on a machine that does other work.
describe.each(KINDS)('what stands out in every region of every division, $sector', (kind) => {
  test(
    'takes at most 25 words a finding, in both languages, and names what it can',
    { timeout: 120_000 },
    async () => {
      const all = await foundIn(kind);
      expect(all.length).toBeGreaterThan(100);
      const faults = all.flatMap(({ region, found }) =>
        [inDutch, inEnglish].flatMap((words) =>
          found
            .map(({ finding }) => words.finding(finding))
            .filter(
              (text) =>
                wordsIn(text) > MOST_WORDS ||
                EMPTY.test(text) ||
                /undefined|NaN|null|: \.|\bIn {2}/.test(text),
            ) // prettier-ignore
            .map((text) => `${region}: ${wordsIn(text)} ${text}`),
        ),
      );
      expect(faults).toEqual([]);
    },
  );

  test(
    'has notes of sentences of at most 25 words, also about what is not known',
    { timeout: 120_000 },
    async () => {
      const all = await foundIn(kind);
      const notes = all.flatMap(({ found, unknown }) =>
        [inDutch, inEnglish].flatMap((words) => [
          ...found.map(({ finding }) => words.note(finding)),
          ...words.gaps(unknown),
        ]),
      );
      const long = notes.flatMap(sentences).filter((one) => wordsIn(one) > MOST_WORDS);
      expect([...new Set(long)]).toEqual([]);
      expect(notes.join('')).not.toMatch(/undefined|NaN|nog 1\b/);
    },
  );

  test('states the region itself first, and always its direction and its chance of a fall', async () => {
    const all = await foundIn(kind);
    const without = all.filter(({ found }) => {
      const kinds = found.map(({ finding }) => finding.kind);
      return kinds[0] !== 'direction' || !kinds.includes('outlook');
    });
    expect(without.map(({ region }) => region)).toEqual([]);
  });
});
