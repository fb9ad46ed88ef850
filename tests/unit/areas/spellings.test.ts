import { describe, expect, it } from 'vitest';
import { createFinder, type Resolution } from '../../../src/areas/finder.ts';
import { nameKey } from '../../../src/areas/normalise.ts';
import { createForgivingFinder, createSearch } from '../../../src/areas/search.ts';
import { gemeenteReader } from '../../../src/formats/incoming/find-gemeente.ts';
import { readIncoming } from '../../../src/formats/incoming/read-incoming.ts';
import { readRegionMatches } from '../../../src/engine/regions/match-region-rows.ts';
import { sniff } from '../../../src/formats/incoming/sniff.ts';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../src/formats/site/herindelingen.ts';
import { regionsFrom } from '../../../src/state/region/regions-from-file.ts';
import { committed } from '../../fixtures/raw-folder.ts';
import { SPELLINGS, type Meaning } from '../../fixtures/spellings.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');
const search = createSearch(areas, herindelingen);

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const isCode = (meaning: Meaning) => meaning.startsWith('GM');
/** The codes of the gemeenten of today that a code is in. */
const todayOf = (code: string) => {
  const into = herindelingen.filter((one) => one.code === code).map((one) => one.into);
  return into.length > 0 ? into : [code];
};

/** What a dropped file with figures takes from a row about that gemeente: a code, or why the row is refused. */
async function inFigures(spelling: string): Promise<string> {
  const text = `gemeente;soort;jaar;leerlingen\n${cell(spelling)};bo;2024;10\n`;
  const blob = new Blob([text]);
  const gemeenten = gemeenteReader(createFinder(areas, herindelingen));
  const sniffed = await sniff(blob, 'f.csv', {});
  const { data, listed } = await readIncoming(blob, 'f.csv', sniffed, {
    gemeenten,
    soort: 'bo',
    lastCount: 2026,
  });
  return listed[0]?.problem ?? [...data.tally.places.keys()].join(' ');
}

/** What a file of regions takes from a row with that gemeente: the gemeente of today, with `≈` where the user is asked, or why not. */
async function inRegions(spelling: string): Promise<string> {
  const text = `gemeente;regio\n${cell(spelling)};A\n`;
  const bytes = new TextEncoder().encode(text);
  const { rows } = await readRegionMatches(bytes, 'f.csv', areas, herindelingen);
  const found = regionsFrom(rows, areas, herindelingen, false);
  const member = `${found.forgiven.length > 0 ? '≈' : ''}${found.regions[0]?.members[0]}`;
  return found.unmatched[0]?.reason ?? member;
}

const meaningOf = (found: Resolution): string =>
  found.outcome === 'forgiven'
    ? `≈${found.code}`
    : found.outcome === 'exact'
      ? found.code
      : found.outcome;

describe('a spelling of a gemeente', () => {
  it('is listed once, and there are many', () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(SPELLINGS.map(([spelling]) => spelling)).size).toBe(SPELLINGS.length);
  });

  it.each(SPELLINGS)('“%s” means %s to the finder', (spelling, meaning) =>
    expect(meaningOf(createForgivingFinder(areas, herindelingen)(spelling))).toBe(meaning),
  );

  it.each(SPELLINGS)(
    '“%s” means %s in a file with figures, which takes no guess',
    async (spelling, meaning) =>
      expect(await inFigures(spelling)).toBe(
        meaning.startsWith('≈') ? 'unknown-gemeente' : meaning,
      ),
  );

  it.each(SPELLINGS)('“%s” means %s in a file of regions', async (spelling, meaning) =>
    expect(await inRegions(spelling)).toBe(isCode(meaning) ? todayOf(meaning)[0] : meaning),
  );

  it.each(SPELLINGS)('“%s” means %s in the search box', (spelling, meaning) => {
    const hits = search(spelling);
    const codes = hits.map(({ code }) => code);
    if (isCode(meaning) || meaning.startsWith('≈')) {
      expect(codes[0]).toBe(todayOf(meaning.replace('≈', ''))[0]);
    } else if (meaning === 'split-gemeente') {
      const [code] = codesOf(spelling);
      expect(codes.toSorted()).toEqual(todayOf(code!).toSorted());
    } else if (meaning === 'ambiguous-gemeente') {
      expect(codes).toEqual(expect.arrayContaining(codesOf(spelling).flatMap(todayOf)));
    } else {
      const names = hits.flatMap(({ name, via }) => [name, via?.name ?? name]);
      expect(names.map(nameKey)).not.toContain(nameKey(spelling));
      expect(meaning === 'no-gemeente' || hits.length === 0 || hits.length > 1).toBe(true);
    }
  });
});

function codesOf(spelling: string): readonly string[] {
  const found = createFinder(areas, herindelingen)(spelling);
  if (found.outcome === 'ambiguous-gemeente') return found.codes;
  return found.outcome === 'split-gemeente' ? [found.code] : [];
}
