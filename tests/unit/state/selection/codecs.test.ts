import { describe, expect, it } from 'vitest';
import { oneOf, type Codec } from '../../../../src/state/selection/codec.ts';
import { SELECTION_CODECS } from '../../../../src/state/selection/codecs.ts';
import { DATASET_CODECS } from '../../../../src/state/selection/dataset-codecs.ts';
import { changedQuestions, type QuestionName } from '../../../../src/state/selection/questions.ts';
import { defaultSelection, questionsBetween } from '../../../../src/state/selection/selection.ts';
import { formatSelection, selectionUrl } from '../../../../src/state/selection/url.ts';

describe('a new key of the URL', () => {
  const questions: readonly QuestionName[] = ['figures'];
  const palette: Codec<'bont' | 'grijs'> = {
    key: 'kleuren',
    initial: ({ sector }) => (sector === 'po' ? 'bont' : 'grijs'),
    ...oneOf(['bont', 'grijs']),
  };
  const codecs = { ...SELECTION_CODECS, palette: { ...palette, questions } };
  const { parse, format } = selectionUrl(codecs);

  it('needs only an entry in the table of codecs, with which it is read and written and has a default for each sector', () => {
    expect(parse('kleuren=grijs&jaar=2024')).toMatchObject({ palette: 'grijs', year: 2024 });
    expect(parse('kleuren=junk').palette).toBe('bont');
    expect(parse('sector=vo').palette).toBe('grijs');
    expect(format({ ...defaultSelection(), palette: 'grijs' })).toBe('kleuren=grijs');
    expect(format({ ...defaultSelection('vo'), palette: 'grijs' })).toBe('sector=vo');
    expect(format(parse('jaar=2024&kleuren=grijs&vorm=breed'))).toBe(
      'jaar=2024&kleuren=grijs&vorm=breed',
    );
  });
  it('affects the questions that its entry lists', () => {
    const { palette, year } = codecs;
    const before = { palette: 'bont', year: null };
    const after = { palette: 'grijs', year: 2024 };
    const changed = changedQuestions<Record<string, unknown>>(before, after, { palette, year });
    expect([...changed]).toEqual(['figures']);
  });
});

describe('the table of codecs', () => {
  it('has a different key for every choice', () => {
    const keys = [...Object.values(SELECTION_CODECS), ...Object.values(DATASET_CODECS)].map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('writes the keys in a fixed order', () => {
    const query =
      'modus=regio&taal=en&sector=vo&soort=havo&maat=piek&basis=2020&jaar=2024&klassen=gelijk&grenzen=-20_-5&toon=1.2&gemeenten=GM0197' +
      '&grafiek=index&lijnen=eerder&scenario=A!g-7&regio=corop.09&indeling=rmc&eigen=B!0197&naast=eigen.0&sorteer=-naam' +
      '&niveau=corop&gebieden=alle&jaren=2010-2035&cijfers=geteld&interval=geen&maten=iml&erbij=eigen&erbijvan=NL&optelling=som' +
      '&kenmerken=naam&vorm=breed&volgorde=-naam&bestand=xlsx&pakket=los';
    const { parse, format } = selectionUrl(SELECTION_CODECS);
    expect(decodeURIComponent(format(parse(query)))).toBe(query);
    const shuffled = query.split('&').reverse().join('&');
    expect(decodeURIComponent(formatSelection(parse(shuffled)))).toBe(query);
  });
});

describe('the questions between two selections', () => {
  const now = defaultSelection();
  it('are none for the year on the map, the scale of the chart, shown classes and the order of the ranking', () => {
    const after = { ...now, year: 2020, scale: 'index' as const, shownClasses: [1] };
    expect([...questionsBetween(now, after)]).toEqual([]);
    expect([...questionsBetween(now, { ...now, classSource: 'regio' })]).toEqual([]);
    const sort = { key: 'naam' as const, descending: true };
    expect([...questionsBetween(now, { ...now, sort })]).toEqual([]);
  });
  it('are those of the choices that changed', () => {
    expect([...questionsBetween(now, { ...now, areas: ['GM0197'] })]).toEqual([
      'lines',
      'schools',
      'dataset',
    ]);
    expect([...questionsBetween(now, { ...now, dataset: { ...now.dataset } })]).toEqual([
      'dataset',
    ]);
    expect([...questionsBetween(now, { ...now, measure: 'index' })]).toEqual([
      'figures',
      'dataset',
    ]);
  });
});
