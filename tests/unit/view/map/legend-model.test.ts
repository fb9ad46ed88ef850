import { describe, expect, it } from 'vitest';
import { STATUS } from '../../../../src/measures/matrix.ts';
import { nl } from '../../../../src/text/nl.ts';
import { keyText, legendOf } from '../../../../src/view/map/legend-model.ts';

const { observed, missing, masked, incomplete, noSchool, undefined: notComputable } = STATUS;
const figures = {
  breaks: [-5, 5],
  values: Float64Array.of(-12, -5.4, 30, NaN),
  axis: { low: -10, high: 20, bin: 1 },
  shades: ['minus-1', 'middle', 'plus-1'],
  classes: Int8Array.of(0, 0, 2, -1),
  statuses: Uint8Array.of(observed, observed, observed, missing),
  shownClasses: [],
  isProjected: false,
};
const legend = (changes: Partial<typeof figures> & { shownClasses?: number[] } = {}) =>
  legendOf(nl, 'verandering', { ...figures, ...changes });

describe('the classes of a legend', () => {
  it('count the areas of each class and leave out those without one', () => {
    expect(legend().classes).toMatchObject([
      { k: 0, label: expect.stringMatching(/^minder dan −5/), count: 2 },
      { k: 1, label: expect.stringMatching(/^−5.* tot \+5/), count: 0 },
      { k: 2, label: expect.stringMatching(/^\+5.* of meer$/), count: 1 },
    ]);
    expect(legend().classes.map(({ shade }) => shade)).toEqual(['minus-1', 'middle', 'plus-1']);
  });
  it('are all shown until the map is narrowed to some', () => {
    const shown = (shownClasses: number[]) =>
      legend({ shownClasses } as never).classes.map(({ isShown }) => isShown);
    expect(shown([])).toEqual([true, true, true]);
    expect(shown([2])).toEqual([false, false, true]);
  });
  it('lie along the axis, with their breaks between them', () => {
    const part = (value: number) => (value + 10) / 30;
    expect(legend().classes.map(({ from, to }) => [from, to])).toEqual([
      [0, part(-5)],
      [part(-5), part(5)],
      [part(5), 1],
    ]);
    expect(legend().ticks).toEqual([
      { at: part(-5), text: '−5', isCrowded: false },
      { at: part(5), text: '5\u202f%', isCrowded: false },
    ]);
  });
});

describe('the keys of a legend', () => {
  const keys = (statuses: number[], isProjected = false) =>
    legend({ statuses: Uint8Array.from(statuses), isProjected }).keys;
  it('are none where every area has a figure', () => {
    expect(keys([observed, observed])).toEqual([]);
  });
  it('distinguish missing, without school, masked and incomplete, each with its number of areas', () => {
    const found = keys([
      missing,
      notComputable,
      masked,
      incomplete,
      incomplete,
      observed,
      noSchool,
    ]);
    expect(found.map((key) => [key.kind, keyText(nl, key)])).toEqual([
      ['missing', 'geen cijfers of niet te berekenen: 2'],
      ['noSchool', 'geen school: 1'],
      ['masked', 'afgeschermd (<5): 1'],
      ['incomplete', 'onvolledig: 2'],
    ]);
  });
  it('name the dots of a projected year, which are on all areas', () => {
    expect(keys([observed], true).map((key) => [key.kind, keyText(nl, key)])).toEqual([
      ['projected', 'stippen: projectie'],
    ]);
  });
});

describe('the bars of a legend', () => {
  it('are of the classes that have areas on the axis, and the others are counted at its ends', () => {
    expect(legend().classes.map(({ bars }) => bars !== '')).toEqual([true, false, false]);
    expect(legend().beyond).toEqual({ below: 'onder −10\u202f%: 1', above: 'vanaf 20\u202f%: 1' });
  });
  it('are put in words: their width and the number of areas in the highest', () => {
    expect(legend().about).toBe('Balken van 1\u202f% breed; de hoogste: 1 gemeente.');
    expect(legendOf(nl, 'verandering', figures, 'regions').about).toContain('1 regio.');
  });
  it('are none, and have no words, where no area has a value', () => {
    const none = legend({ classes: Int8Array.of(-1, -1, -1, -1) });
    expect(none.about).toBe('');
    expect(none.beyond).toEqual({ below: '', above: '' });
  });
});
