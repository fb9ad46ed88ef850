import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/areas/divisions.ts';
import type { RegionSubject } from '../../../../src/state/region/region-subject.ts';
import { levers as words } from '../../../../src/text/nl/levers.ts';
import { placesOf } from '../../../../src/view/scenario/places.ts';

const names = new Map([
  ['GM0197', 'Aalten'],
  ['GM0222', 'Doetinchem'],
  ['corop.09', 'Achterhoek'],
]);
const inWords = { words, nameOf: (code: string) => names.get(code) ?? code };
const areas = new Map([...names.keys()].slice(0, 2).map((code) => [code, { code } as Area]));
const region = { code: 'corop.09', members: ['GM0197', 'GM0222'] } as unknown as RegionSubject;
const labels = (options: readonly { label: string }[]) => options.map(({ label }) => label);

describe('the places for which a scenario can hold', () => {
  it('are the country alone where nothing is chosen', () => {
    const places = placesOf({ supposed: [], shown: [], areas }, null, inWords);
    expect(places.whole).toEqual(['NL']);
    expect(places.options).toHaveLength(1);
  });
  it('are the only chosen gemeente, without a choice', () => {
    expect(
      placesOf({ supposed: ['GM0197'], shown: [], areas }, null, inWords).options,
    ).toHaveLength(1);
  });
  it('are the chosen gemeenten together or one of them', () => {
    const { options } = placesOf(
      { supposed: ['GM0197', 'GM0222'], shown: [], areas },
      null,
      inWords,
    );
    expect(labels(options)).toEqual(['alle gekozen gemeenten samen', 'Aalten', 'Doetinchem']);
  });
  it('are a region or one of its gemeenten', () => {
    const places = placesOf({ supposed: ['corop.09'], shown: [region], areas }, null, inWords);
    expect(labels(places.options)).toEqual(['heel Achterhoek', 'Aalten', 'Doetinchem']);
    expect(places.whole).toEqual(['corop.09']);
  });
  it('have a gemeente that is not among them only while the scenario holds for it', () => {
    const places = placesOf({ supposed: ['GM0222'], shown: [], areas }, 'GM0197', inWords);
    expect(labels(places.options)).toContain('Aalten (niet gekozen)');
    expect(places.codes).not.toContain('GM0197');
  });
});
