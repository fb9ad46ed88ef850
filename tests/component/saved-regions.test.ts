import { beforeEach, describe, expect, it } from 'vitest';
import { SavedRegions } from '../../src/state/region/saved-regions.svelte.ts';

const achterhoek = { name: 'Achterhoek', members: ['GM0197', 'GM0222'] };
const other = { name: 'Achterhoek', members: ['GM0294'] };

beforeEach(() => localStorage.clear());
const saved = () => new SavedRegions(() => localStorage);

/** A storage that throws when it is written. */
const refusing = (error: unknown) =>
  ({
    getItem: () => null,
    setItem() {
      throw error;
    },
  }) as unknown as Storage;

describe('the regions that are saved in the browser', () => {
  it('are read again on the next visit and in another tab', () => {
    const one = saved();
    const two = saved();
    one.put(achterhoek);
    two.add([{ name: 'Twente', members: ['GM0141'] }]);
    expect(saved().regions.map(({ name }) => name)).toEqual(['Achterhoek', 'Twente']);
  });
  it('replace a region with the same name with `put`, and get another name with `add`', () => {
    const kept = saved();
    kept.put(achterhoek);
    kept.put(other);
    expect(kept.regions).toEqual([other]);
    expect(kept.add([achterhoek, achterhoek])).toEqual(['Achterhoek (2)', 'Achterhoek (3)']);
  });
  it('are not saved twice when an equal one is added, as from a file that is read again', () => {
    const kept = saved();
    kept.put(other);
    expect(kept.add([{ ...other, members: other.members.toReversed() }])).toEqual(['Achterhoek']);
    expect(kept.regions).toEqual([other]);
  });
  it('can be renamed, but not to an empty or a taken name', () => {
    const kept = saved();
    kept.add([achterhoek, { name: 'Twente', members: [] }]);
    expect(kept.rename('Achterhoek', 'Twente')).toBe('Twente (2)');
    expect(kept.rename('Twente (2)', '  ')).toBe('Twente (2)');
    expect(kept.rename('Twente (2)', 'De Achterhoek')).toBe('De Achterhoek');
    expect(saved().regions[0]).toEqual({ ...achterhoek, name: 'De Achterhoek' });
  });
  it('come back when their removal is undone', () => {
    const kept = saved();
    kept.put(achterhoek);
    kept.remove('Achterhoek');
    expect(saved().regions).toEqual([]);
    kept.undo();
    expect(saved().regions).toEqual([achterhoek]);
  });
  it('stay on the page where storage is full or forbidden, with the reason', () => {
    const full = new SavedRegions(() => refusing(new DOMException('', 'QuotaExceededError')));
    full.put(achterhoek);
    expect([full.trouble, full.regions]).toEqual(['full', [achterhoek]]);
    const forbidden = new SavedRegions(() => {
      throw new DOMException('', 'SecurityError');
    });
    forbidden.put(achterhoek);
    forbidden.add([other]);
    expect(forbidden.trouble).toBe('forbidden');
    expect(forbidden.regions).toHaveLength(2);
  });
  it('are none where the stored text is damaged, and only the valid ones where others are not', () => {
    localStorage.setItem('leerlingenatlas.regios', '{"name":');
    expect(saved().regions).toEqual([]);
    const kept = [null, 'x', { name: 3 }, { name: 'A', members: ['GM0197', 'x', 7] }];
    localStorage.setItem('leerlingenatlas.regios', JSON.stringify(kept));
    expect(saved().regions).toEqual([{ name: 'A', members: ['GM0197'] }]);
  });
});
