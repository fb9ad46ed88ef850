import { describe, expect, it } from 'vitest';
import { nl } from '../../../../../src/text/nl.ts';
import { notesOf } from '../../../../../src/view/trend/reading/notes.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

function notes(scale: 'aantal' | 'index', area: Figure[], country: Figure[]) {
  const counts = countsWith({ GM0001: area, NL: country }, { first: 2010 });
  const asked = { areas: ['GM0001'], base: 2010, scale, provisional: [] };
  return notesOf(trendOf(counts, asked), asked, nl, (code) => code).join(' ');
}

describe('notesOf', () => {
  it('says on whose scale the country is drawn', () => {
    expect(notes('aantal', [5, 5], [9, 9])).toContain('gelijkgesteld aan GM0001 in 2010');
  });

  it('says why the country is not drawn', () => {
    expect(notes('aantal', [NaN, 5], [9, 9])).toContain('Nederland staat niet in de grafiek');
  });

  it('says why an area has no index', () => {
    expect(notes('index', [NaN, 5], [9, 9])).toContain('geen volledig cijfer in 2010');
    expect(notes('index', [0, 5], [9, 9])).toContain('in 2010 waren er geen leerlingen');
  });

  it('names the years of which nobody has figures', () => {
    expect(notes('index', [5, NaN], [9, NaN])).toBe('Geen cijfers over 2011.');
  });

  it('is silent where all is plain', () => {
    expect(notes('index', [5, 5], [9, 9])).toBe('');
  });
});
