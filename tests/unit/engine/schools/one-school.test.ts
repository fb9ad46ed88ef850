import { beforeAll, describe, expect, it } from 'vitest';
import { knownSchools } from '../../../../src/engine/schools/known-schools.ts';
import type { SchoolAnswer, SchoolQuestion } from '../../../../src/engine/protocol/school.ts';
import { normsSource } from '../../../../src/engine/schools/norms-source.ts';
import { ResultCache } from '../../../../src/engine/result-cache.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

let one: (question: SchoolQuestion) => Promise<SchoolAnswer>;
beforeAll(async () => {
  const files = siteFiles((file) => Promise.resolve(committed(file)));
  ({ one } = await knownSchools(files, normsSource(files, new ResultCache())));
});

describe('one school of the site', () => {
  it('has the open schools of its gemeente and soort around it, and the total of their pupils', async () => {
    const { school, around, total, years } = await one({ sector: 'po', code: '05LR00' });
    expect(school).toMatchObject({ name: 'Christelijke Basisschool Barlo', gemeente: 'GM0197' });
    expect(around).toHaveLength(14);
    expect(total?.pupils[years.indexOf(2025)]).toBe(2141);
  });
  it('has the ten nearest open schools of its soort, the nearest first, whatever their gemeente', async () => {
    const { nearest } = await one({ sector: 'po', code: '04JI00' });
    const metres = nearest.map((near) => near.metres);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    expect(metres).toHaveLength(10);
    // From Schiermonnikoog the next school is across the sea.
    expect(metres[0]).toBeGreaterThan(8_000);
    expect(nearest.every(({ row }) => row.gemeente !== 'GM0088' && row.soort === 'bo')).toBe(true);
  });
  it('has the schools that merged into it with their names', async () => {
    const { school, related } = await one({ sector: 'po', code: '09DL00' });
    expect(school?.life.from.map(({ code }) => code)).toContain('08CZ00');
    expect(related.map(({ name }) => name)).toContain('Dominee van Dijkschool');
  });
  it('has no place and no schools nearby where its address is not known', async () => {
    const { school, nearest } = await one({ sector: 'po', code: '08CZ00' });
    expect([school?.life.closed, school?.point, nearest]).toEqual([2012, null, []]);
  });
  it('is found in the other sector where the asked one does not have its code', async () => {
    const { school, years } = await one({ sector: 'po', code: '00ZX10' });
    expect([school?.sector, years]).toEqual(['vo', [2019, 2023, 2024, 2025]]);
  });
  it('is of the asked sector where both have its code', async () => {
    const files = siteFiles((file) => Promise.resolve(committed(file)));
    const all = await (await files.schools()).vestigingen();
    const inPo = new Set(all.flatMap(({ sector, code }) => (sector === 'po' ? [code] : [])));
    const code = all.find((row) => row.sector === 'vo' && inPo.has(row.code))?.code ?? '';
    const found = await Promise.all((['po', 'vo'] as const).map((sector) => one({ sector, code })));
    expect(found.map(({ school }) => school?.sector)).toEqual(['po', 'vo']);
  });
  it('is none for a code that no school has', async () => {
    expect((await one({ sector: 'po', code: '99ZZ99' })).school).toBeNull();
  });
});
