import { describe, expect, it } from 'vitest';
import { nl } from '../../../../../src/text/nl.ts';
import { readingsOf, spoken, type Reading } from '../../../../../src/view/trend/reading/readout.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

function read(cell: Figure): Reading | undefined {
  const counts = countsWith({ NL: [1250, cell] }, { first: 2010 });
  const asked = { areas: [], base: 2010, scale: 'aantal', provisional: [] } as const;
  return readingsOf(trendOf(counts, asked), 2011, nl, () => 'Nederland')[0];
}

describe('readingsOf', () => {
  it('states count, index and change', () => {
    expect(read(1000)).toMatchObject({
      count: '1.000',
      index: '80,0',
      change: '−20,0\u202f%',
      note: '',
    });
  });

  it('adds masked cells to a count', () => {
    expect(read({ pupils: 1000, masked: 2 })?.count).toBe('1.000 +\u00a02\u00a0×\u00a0<5');
  });

  it('states a wholly masked year as what it hides, not as zero', () => {
    expect(read({ pupils: 0, masked: 2 })).toMatchObject({
      count: '2\u00a0×\u00a0<5',
      index: '–',
      note: 'afgeschermd (<5)',
    });
  });

  it('states an incomplete count without comparing it', () => {
    expect(read({ pupils: 900, complete: false })).toMatchObject({
      count: '900',
      change: '–',
      note: 'onvolledig',
    });
  });

  it('says that there are no figures', () => {
    expect(read(NaN)).toMatchObject({ count: '', index: '–', note: 'geen cijfers' });
  });
});

describe('spoken', () => {
  it('is one phrase', () => {
    const reading = read(1000);
    expect(reading && spoken(reading, nl, 'sinds 2010')).toBe(
      'Nederland: 1.000 leerlingen, index 80,0, −20,0\u202f% sinds 2010',
    );
  });

  it('leaves out what is not known', () => {
    const reading = read(NaN);
    expect(reading && spoken(reading, nl, 'sinds 2010')).toBe('Nederland: geen cijfers');
  });
});
