import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/state/schools/school-filters.ts';
import { defaultSelection, questionsBetween } from '../../../../src/state/selection/selection.ts';
import {
  formatSelection,
  parseSelection,
  readSelection,
} from '../../../../src/state/selection/url.ts';

describe('the list of schools in a link', () => {
  it('is short and readable, and has only what differs from the usual list', () => {
    const selection = {
      ...defaultSelection(),
      mode: 'scholen' as const,
      areas: ['GM0197'],
      schoolText: 'de wilgen',
      schoolStatus: 'onder' as const,
      schoolSize: 'tot100' as const,
      denomination: 'rooms-katholiek',
      ofBoard: '41438',
      schoolColumns: ['naam', 'jaar', 'boven'] as const,
      schoolSort: { key: 'verandering', descending: true } as const,
      pointColour: 'verandering' as const,
    };
    expect(formatSelection(selection)).toBe(
      'modus=scholen&gemeenten=GM0197&zoek=de%20wilgen&status=onder&grootte=tot100&richting=rooms-katholiek' +
        '&vanbestuur=41438&kolommen=naam.jaar.boven&lijstop=-verandering&punten=verandering',
    );
    expect(formatSelection({ ...selection, ...defaultSelection(), ...NO_FILTERS })).toBe('');
  });
  it('reads a denomination as people write it', () => {
    expect(parseSelection('richting=Rooms-Katholiek').denomination).toBe('rooms-katholiek');
    expect(parseSelection('richting=Algemeen%20bijzonder').denomination).toBe('algemeen-bijzonder');
  });
  it('keeps the columns that exist, in the order of the table, and reports the others', () => {
    const { selection, unused } = readSelection('kolommen=norm.kleur.plaats');
    expect(selection.schoolColumns).toEqual(['plaats', 'norm']);
    expect(unused).toEqual([{ key: 'kolommen', text: 'kleur' }]);
    expect(parseSelection('kolommen=geen').schoolColumns).toEqual([]);
  });
  it('cuts a text to look for that is very long', () => {
    expect(parseSelection(`zoek=${'x'.repeat(200)}`).schoolText).toHaveLength(80);
  });
  it('asks the engine nothing: the page filters, sorts and colours the schools itself', () => {
    const now = defaultSelection();
    const after = {
      ...now,
      schoolStatus: 'onder' as const,
      schoolColumns: ['norm'] as const,
      pointColour: 'norm' as const,
      schoolText: 'x',
    };
    expect([...questionsBetween(now, after)]).toEqual([]);
  });
});
