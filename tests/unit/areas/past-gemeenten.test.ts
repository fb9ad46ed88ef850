import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHerindelingen } from '../../../src/formats/site/herindelingen.ts';
import { PastGemeenten } from '../../../src/areas/past-gemeenten.ts';

const herindelingen = readHerindelingen(
  readFileSync('public/data/herindelingen.csv', 'utf8'),
  'herindelingen.csv',
);
const past = new PastGemeenten(herindelingen);

/** Codes by name: those that ended, and some of today. */
const CODES: Record<string, string> = {
  Aalten: 'GM0197',
  'Land van Cuijk': 'GM1982',
  'Súdwest-Fryslân': 'GM1900',
  'De Fryske Marren': 'GM1940',
  Alkmaar: 'GM0361',
  Twenterand: 'GM1700',
  Roerdalen: 'GM1669',
  Amsterdam: 'GM0363',
  Waadhoeke: 'GM1949',
};
const codeOf = (name: string) =>
  CODES[name] ?? herindelingen.find((one) => one.name === name)?.code ?? `no ${name}`;

function isWhole(today: string, year: number, figures: string[], others: string[] = []) {
  const known = new Set([...figures, ...others].map(codeOf));
  return past.isWhole(codeOf(today), year, figures.map(codeOf), (code) => known.has(code));
}

describe('a gemeente of today, on the boundaries of a year', () => {
  it.each([
    ['Aalten', 2004, ['Aalten', 'Dinxperlo']],
    // A file may go on with gemeenten that ended.
    ['Aalten', 2010, ['Aalten', 'Dinxperlo']],
    ['Aalten', 2010, ['Aalten']],
    ['Land van Cuijk', 2022, ['Land van Cuijk']],
    // The figure of a gemeente that was made later can only be on later boundaries.
    ['Land van Cuijk', 2015, ['Land van Cuijk']],
    ['Land van Cuijk', 2021, ['Boxmeer', 'Grave', 'Mill en Sint Hubert', 'Cuijk', 'Sint Anthonis']],
    ['De Fryske Marren', 2013, ['Skarsterlân', 'Lemsterland', 'Gaasterlân-Sleat']],
    ['De Fryske Marren', 2014, ['De Friese Meren']],
    ['Twenterand', 2001, ['Vriezenveen']],
    ['Twenterand', 2000, ['Vriezenveen', 'Den Ham']],
    ['Alkmaar', 2014, ['Alkmaar', 'Schermer', 'Graft-De Rijp']],
    ['Roerdalen', 2006, ['Roerdalen', 'Ambt Montfort']],
    // Weesp ended in March: a file of 2022 may still have it.
    ['Amsterdam', 2022, ['Amsterdam', 'Weesp']],
  ])('%s of %i is the sum of %j', (today, year, figures) =>
    expect(isWhole(today, year, figures)).toBe(true),
  );

  it.each([
    // The gemeente that took others in under its own code is a part of what it became.
    ['Aalten', 2004, ['Dinxperlo']],
    ['Aalten', 2004, ['Aalten']],
    ['Alkmaar', 2014, ['Schermer', 'Graft-De Rijp']],
    ['Alkmaar', 2014, ['Alkmaar', 'Schermer']],
    ['Roerdalen', 2006, ['Ambt Montfort']],
    ['Súdwest-Fryslân', 2014, ['Súdwest-Fryslân']],
    ['Land van Cuijk', 2021, ['Boxmeer', 'Grave', 'Cuijk', 'Sint Anthonis']],
    ['De Fryske Marren', 2013, ['Skarsterlân', 'Lemsterland']],
    ['Twenterand', 2000, ['Vriezenveen']],
  ])('%s of %i is not whole with %j', (today, year, figures) =>
    expect(isWhole(today, year, figures)).toBe(false),
  );

  it('is whole where the file says that there is none of a part', () =>
    expect(isWhole('Aalten', 2004, ['Aalten'], ['Dinxperlo'])).toBe(true));
});

describe('a part and its whole in one year', () => {
  const doubled = (today: string, ...figures: string[]) =>
    [...past.doubled(codeOf(today), figures.map(codeOf))].map(([part, whole]) => [
      herindelingen.find(({ code }) => code === part)?.name,
      whole,
    ]);

  it('are distinguished from gemeenten that stood side by side', () => {
    expect(doubled('Land van Cuijk', 'Land van Cuijk', 'Boxmeer', 'Grave')).toEqual([
      ['Boxmeer', 'GM1982'],
      ['Grave', 'GM1982'],
    ]);
    expect(doubled('De Fryske Marren', 'De Friese Meren', 'Lemsterland')).toEqual([
      ['Lemsterland', 'GM1921'],
    ]);
    expect(doubled('Waadhoeke', 'Menameradiel', 'Menaldumadeel', 'het Bildt')).toEqual([
      ['Menaldumadeel', 'GM1908'],
    ]);
    expect(doubled('Land van Cuijk', 'Boxmeer', 'Grave')).toEqual([]);
    expect(doubled('Aalten', 'Aalten', 'Dinxperlo')).toEqual([]);
  });
});
