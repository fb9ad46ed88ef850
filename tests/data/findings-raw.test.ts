import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { findingsOf } from '../../src/state/region/findings/findings.ts';
import { memberRows } from '../../src/state/region/member-rows.ts';
import { regionStory } from '../../src/state/region/region-story.ts';
import { region as words } from '../../src/text/nl/region.ts';
import { committed, HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

const REGIONS = {
  'Oost-Groningen': ['0037', '0047', '0765', '1895', '1950'],
  Achterhoek: ['0197', '1859', '1876', '0222', '1955', '1586', '1509', '0294'],
  'Zeeuws-Vlaanderen': ['0677', '1714', '0715'],
};
const areas = new Map(readAreas(committed('gebieden.csv'), 'gebieden.csv').map((one) => [one.code, one])); // prettier-ignore
const engine = createEngine((file) => Promise.resolve(committed(file)));

/** What the page says stands out in a region of `codes`, for bo since 2015. */
async function saidOf(codes: readonly string[]): Promise<Map<string, string>> {
  const members = codes.map((code) => `GM${code}`);
  const answer = await engine.ask({
    sector: 'po',
    soorten: ['bo'],
    measure: 'verandering',
    base: 2015,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: [{ code: 'eigen.0', members }],
  });
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  const found = findingsOf({
    story: regionStory(answer, 'eigen.0', 2025, [])!,
    rows: memberRows(answer, members, areas, 2025),
    thresholds: [-10, -5],
    isOneCount: false,
    provisional: [2025],
    hasIml: true,
    schools: null,
    vmbo: null,
  });
  return new Map(found.map(({ finding }) => [finding.kind, words.finding(finding)]));
}

interface Raw {
  name: string;
  pupils: (year: number) => number;
  vestigingen: number;
}

/** Each gemeente by DUO's own file and nothing else: bo pupils and vestigingen of 2025. */
function rawOf(codes: readonly string[]): Raw[] {
  const file = 'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv';
  const lines = readFileSync(join(RAW_FOLDER, file), 'utf8').replace('\uFEFF', '').trim().split('\r\n'); // prettier-ignore
  const [header = [], ...rows] = lines.map((line) => line.split(';'));
  const at = (name: string) => header.indexOf(name);
  return codes.map((code) => {
    const own = rows.filter(
      (row) =>
        row[at('SOORT_VESTIGING')] === 'BO' &&
        row[at('GEMEENTECODE_VESTIGING')] === String(Number(code)),
    );
    const cells = (year: number) => own.map((row) => row[at(`LEERLINGEN_${year}`)]!);
    return {
      name: areas.get(`GM${code}`)!.name,
      pupils: (year) =>
        cells(year).reduce((sum, cell) => sum + (cell === '<5' ? 0 : Number(cell)), 0),
      vestigingen: cells(2025).filter((cell) => cell !== '0').length,
    };
  });
}

const percent = (from: number, to: number) => (100 * (to - from)) / from;
const written = (value: number) =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1).replace('.', ',')}\u202f%`;

describe.skipIf(!HAS_RAW).each(Object.entries(REGIONS))(
  `what stands out in %s${NEEDS_RAW}`,
  (_, codes) => {
    test('is true of the raw file: who lies below the signaleringsgrenzen, and by how much', async () => {
      const said = (await saidOf(codes)).get('grens') ?? '';
      const raw = rawOf(codes).map((one) => ({ ...one, change: percent(one.pupils(2015), one.pupils(2025)) })); // prettier-ignore
      const below = raw.filter(({ change }) => change < -10).sort((a, b) => a.change - b.change);
      const between = raw.filter(({ change }) => change >= -10 && change < -5);
      const others = raw.filter(({ change }) => change >= -5);
      const named = below.length > 0 ? below : between;
      // The sentence names the first, and as many more as fit in its 25 words.
      const isSaid = named.map(({ name, change }) => said.includes(`${name} (${written(change)})`));
      const shown = isSaid.lastIndexOf(true) + 1;
      if (named.length > 0) expect(shown).toBeGreaterThan(0);
      expect(isSaid.slice(0, shown)).not.toContain(false);
      for (const { name } of others) expect(said).not.toContain(name);
      const count = below.length === 1 ? 'één van de' : `${below.length} van de`;
      if (below.length > 0 && below.length < raw.length) expect(said).toContain(`${count} ${raw.length} gemeenten`); // prettier-ignore
      expect(below.length + between.length === 0).toBe(said === '');
    });

    test('is true of the raw file: decline by the IML measure, and the last vestiging', async () => {
      const said = await saidOf(codes);
      const raw = rawOf(codes);
      const shrinking = raw.filter((one) => one.pupils(2025) <= 0.9 * one.pupils(2020));
      for (const one of raw) {
        const isSaid = said.get('iml')?.includes(`${one.name} (${written(percent(one.pupils(2020), one.pupils(2025)))})`) ?? false; // prettier-ignore
        expect([one.name, isSaid]).toEqual([one.name, shrinking.includes(one)]);
      }
      expect(said.has('last')).toBe(raw.some(({ vestigingen }) => vestigingen === 1));
    });

    test('is true of the raw file: who goes against the trend', async () => {
      const said = (await saidOf(codes)).get('against') ?? '';
      const raw = rawOf(codes);
      const total = (year: number) => raw.reduce((sum, one) => sum + one.pupils(year), 0);
      const region = percent(total(2015), total(2025));
      const against = raw.filter((one) => percent(one.pupils(2015), one.pupils(2025)) * region < 0);
      expect(against.length === 0).toBe(said === '');
      if (said !== '') expect(said).toContain(written(region));
    });
  },
);
