import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../src/formats/site/herindelingen.ts';
import { OTHER_NAMES, SHARED_NAMES } from '../../../src/areas/names.ts';
import { committed } from '../../fixtures/raw-folder.ts';

const today = new Set(readAreas(committed('gebieden.csv'), 'g').map(({ code }) => code));
const ended = new Set(
  readHerindelingen(committed('herindelingen.csv'), 'h').map(({ code }) => code),
);

describe('the other names of gemeenten', () => {
  it('are shown in the search for gemeenten of today only', () => {
    const shown = Object.entries(OTHER_NAMES).filter(([, names]) => names.everyday ?? names.towns);
    expect(shown.length).toBeGreaterThan(30);
    for (const [code] of shown) expect(today, code).toContain(code);
  });

  it('are of gemeenten that exist or ended since 1996', () => {
    const codes = [...Object.keys(OTHER_NAMES), ...Object.values(SHARED_NAMES).flat()];
    expect(codes.filter((code) => !today.has(code) && !ended.has(code))).toEqual([]);
  });
});
