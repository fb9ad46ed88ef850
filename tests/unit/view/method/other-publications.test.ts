import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../fixtures/words.ts';
import { OTHER_PUBLICATIONS, ourLike } from '../../../../src/view/method/other-publications.ts';
import { otherSeriesTable } from '../../../../src/view/method/other-series-table.ts';
import { row, smallBacktest } from '../../../fixtures/backtest-builder.ts';

const of = (other: string) => OTHER_PUBLICATIONS.find((published) => published.other === other)!;

describe('what others publish', () => {
  it('has each row of the words once, with a source', () => {
    expect(OTHER_PUBLICATIONS.map(({ other }) => other).sort()).toEqual(
      Object.keys(WORDS.nl.method.others.rows).sort(),
    );
    for (const { sources } of OTHER_PUBLICATIONS) expect(sources[0]?.href).toMatch(/^https:/);
  });

  it('stands beside our record of a like area, where there is one', () => {
    expect(ourLike(of('queensland'), smallBacktest(), WORDS.nl)).toBe(
      'Gemeenten: 4,0\u202f% bij 5 jaar en 8,0\u202f% bij 10 jaar',
    );
    expect(ourLike(of('nces'), smallBacktest(), WORDS.nl)).toBe('Nederland: 0,2\u202f% bij 1 jaar');
    expect(ourLike(of('voraad'), smallBacktest(), WORDS.nl)).toBe('–');
    expect(ourLike(of('nces'), null, WORDS.nl)).toBe('–');
  });
});

describe('the series without charts', () => {
  it('have a row per horizon, with naive beside it', () => {
    const rows = [
      row({ series: 'vo-vestiging', method: 'vertraagd-bo-geboorten', wmape: 0.016, origins: 1 }),
      row({ series: 'vo-vestiging', method: 'naief', wmape: 0.02 }),
      row({
        series: 'vo-vestiging-doorstroom',
        method: 'vertraagd-bo-geboorten',
        coverage80: null,
      }),
    ];
    const table = otherSeriesTable({ ...smallBacktest(), rows }, WORDS.nl);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1,6\u202f%', '2,0\u202f%', '30,0\u202f%', '80\u202f%', '95\u202f%', '1', '1'],
      ['1,0\u202f%', '2,0\u202f%', '30,0\u202f%', '–', '95\u202f%', '19', '15'],
    ]);
  });
});
