import { describe, expect, it } from 'vitest';
import { STATUS } from '../../../../src/measures/matrix.ts';
import { nl } from '../../../../src/text/nl.ts';
import { keyText, legendOf, legendPosition } from '../../../../src/view/map/legend-model.ts';

const { observed, missing, masked, incomplete, noSchool, undefined: notComputable } = STATUS;
const figures = {
  breaks: [-5, 5],
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
  it('have their breaks between them', () => {
    expect(legend().ticks).toHaveLength(2);
  });
});

describe('the keys of a legend', () => {
  const keys = (statuses: number[], isProjected = false) =>
    legend({ statuses: Uint8Array.from(statuses), isProjected }).keys;
  it('are none where every area has a figure', () => {
    expect(keys([observed, observed])).toEqual([]);
  });
  it('tell missing, without school, masked and incomplete apart, each with its number of areas', () => {
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

it('marks a value within its class', () => {
  expect(legendPosition(0, [-5, 5], [-10, 20])).toBeCloseTo(0.5);
  expect(legendPosition(-10, [-5, 5], [-10, 20])).toBe(0);
  expect(legendPosition(20, [-5, 5], [-10, 20])).toBe(1);
});
