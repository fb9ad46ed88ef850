import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryParts } from '../../../../src/state/selection/query.ts';
import { parseEmbed } from '../../../../src/state/selection/embed.ts';
import {
  formatSelection,
  parseSelection,
  readSelection,
} from '../../../../src/state/selection/url.ts';
import { ADDRESSES } from '../../../e2e/recorded-urls.ts';

const links = [...new Set(ADDRESSES.flatMap(({ queries }) => queries))].filter(
  (link) => link !== '',
);
const anyLink = fc.constantFrom(...links);

/** What stands behind a link in a text, or is put there by a program. */
const BEHIND = [
  ...[
    ')',
    ',',
    '"',
    '>',
    '.',
    ' ',
    '%20',
    '%22',
    '%29',
    '%3E',
    '%2C',
    ').',
    '">',
    '”',
    ';',
    "'",
    '…',
  ],
  ...[
    '%E2%80%9D',
    '&gt;',
    '&quot;',
    '&nbsp;',
    '&gt',
    '%0A',
    '%C2%A0',
    '*',
    '_',
    '`',
    ']',
    '/',
    '\\',
    '?',
  ],
  ...[
    '&utm_source=mail&utm_medium=email',
    '&fbclid=IwAR0xyz',
    ')&utm_source=mail',
    '#',
    '#:~:text=x',
  ],
  '&data=05%7C02%7Ca%40b.nl%7C08dc&sdata=Ab%2Bc%3D&reserved=0',
  '&amp;data=05%7C02%7Ca%40b.nl%7C08dc&amp;sdata=Ab%2Bc%3D&amp;reserved=0',
  ...[
    '&sa=D&source=docs&ust=1700000000&usg=AOvVaw',
    '__;!!Abc-1$',
    '&mc_cid=1&mc_eid=2&_hsenc=p2&gclid=x',
  ],
];

/** How a program spells a whole link otherwise. */
const RESPELLED: Record<string, (link: string) => string> = {
  'with entities': (link) => link.replaceAll('&', '&amp;'),
  'with entities twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'with numbered entities': (link) => link.replaceAll('&', '&#38;'),
  'with hexadecimal entities': (link) => link.replaceAll('&', '&#x26;'),
  'encoded again': encodeURIComponent,
  'encoded twice more': (link) => encodeURIComponent(encodeURIComponent(link)),
  'with codes encoded again': (link) => link.replaceAll('%', '%25'),
  'with entities that are encoded': (link) => link.replaceAll('&', '%26amp%3B'),
  'with everything but the first key encoded': (link) =>
    link.replace(/&.*/, (rest) => encodeURIComponent(rest)),
  'as mail encodes it': (link) => link.replaceAll('=', '=3D'),
  'with sign entities without a semicolon': (link) =>
    link.replaceAll('&regio', '®io').replaceAll('&sector', '§or'),
  'with plus signs for spaces': (link) => link.replaceAll('%20', '+'),
  'with keys in capitals': (link) =>
    link.replace(/(^|&)([a-z]+)=/g, (all: string) => all.toUpperCase()),
  'with slashes encoded': (link) => link.replaceAll('/', '%2F'),
  'with commas between codes': (link) =>
    link.replace(/(gemeenten|soort|toon|kenmerken)=[^&]*/g, (all) => all.replaceAll('.', ',')),
  'with encoded commas and spaces between codes': (link) =>
    link.replace(/(gemeenten|soort|toon)=[^&]*/g, (all) => all.replaceAll('.', '%2C%20')),
  'with digits for codes': (link) => link.replace(/(?<=gemeenten=.*)GM(?=\d{4})/g, ''),
  'with its codes in lower case': (link) => link.replace(/GM(?=\d{4})/g, 'gm'),
};

describe('a link that was damaged on the way', () => {
  it.each(BEHIND)('opens the same view with %s behind it', (behind) => {
    for (const link of links) {
      expect(readSelection(link + behind), link).toEqual(readSelection(link));
    }
  });
  it.each(Object.keys(RESPELLED))('opens the same view %s', (how) => {
    for (const link of links) {
      expect(readSelection(RESPELLED[how]!(link)), link).toEqual(readSelection(link));
    }
  });
  it('opens the same view in lower case, but for the case of names', () => {
    for (const link of links.filter((one) => !/eigen=|scenario=/.test(one))) {
      expect(readSelection(link.toLowerCase()), link).toEqual(readSelection(link));
    }
  });
  it('opens the same view however it was spelled and whatever stands behind it', () => {
    fc.assert(
      fc.property(
        anyLink,
        fc.constantFrom(...Object.values(RESPELLED)),
        fc.array(fc.constantFrom(...BEHIND.slice(0, 12)), { maxLength: 3 }),
        (link, respell, behind) => {
          expect(parseSelection(respell(link) + behind.join(''))).toEqual(parseSelection(link));
        },
      ),
    );
  });
  it('is a whole link of ours, of which nothing is unused', () => {
    for (const link of links.map((one) => formatSelection(parseSelection(one)))) {
      expect(readSelection(link).unused, link).toEqual([]);
    }
  });
  it('is still that of a frame', () => {
    const embed = { parts: ['kaart'], controls: false, theme: 'donker' };
    for (const query of [
      'embed=kaart&amp;bediening=nee&amp;thema=donker)',
      'jaar=2020&amp;EMBED=Kaart,&bediening=NEE"&thema=donker',
      'embed%3Dkaart%26bediening%3Dnee%26thema%3Ddonker',
    ]) {
      expect(parseEmbed(query)).toEqual(embed);
    }
  });
  it('keeps a name with any signs in it', () => {
    for (const name of [
      'Zuid & Oost (2)',
      '(Concept) “A”',
      'a=b',
      '3D',
      '50% meer.',
      'R+D',
      'x;y',
    ]) {
      const selection = {
        ...parseSelection(''),
        userRegions: [{ name, members: ['GM0197'] }],
        scenarios: [{ ...parseSelection('scenario=A!g-5').scenarios[0]!, name }],
      };
      const link = formatSelection(selection);
      expect(parseSelection(link), name).toEqual(selection);
      for (const respell of Object.values(RESPELLED)) {
        expect(parseSelection(respell(link)), link).toEqual(selection);
      }
    }
  });
  it('is read without errors from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...links), (junk, link) => {
        expect(Array.isArray(queryParts(`${junk}&${link}&${junk}`))).toBe(true);
      }),
    );
  });
});

describe('what is not understood of a link', () => {
  const unusedOf = (query: string) =>
    readSelection(query).unused.map(({ key, text }) => `${key}=${text}`);

  it('is reported with its key and text, and the rest is used', () => {
    expect(unusedOf('kleur=rood&jaar=20x5&gemeenten=GM0197.x.GM01')).toEqual([
      'kleur=rood',
      'jaar=20x5',
      'gemeenten=x',
      'gemeenten=GM01',
    ]);
    expect(parseSelection('kleur=rood&jaar=20x5&gemeenten=GM0197.x').areas).toEqual(['GM0197']);
  });
  it('is a soort of the other sector, a second text for a key, and a gemeente for which there is no room', () => {
    expect(unusedOf('sector=vo&soort=havo.sbo')).toEqual(['soort=sbo']);
    expect(unusedOf('sector=vo&soort=vo.havo')).toEqual(['soort=havo']);
    expect(unusedOf('maat=index&maat=piek&maat=index')).toEqual(['maat=piek']);
    const nine = Array.from({ length: 9 }, (_, i) => `000${i + 1}`).join();
    expect(unusedOf(`gemeenten=${nine}`)).toEqual(['gemeenten=GM0009']);
  });
  it('is a lever, a region without gemeenten, a level of the data set, a part of a frame', () => {
    expect(unusedOf('scenario=A!q7!gx!g-5')).toEqual(['scenario=q7', 'scenario=gx']);
    expect(unusedOf('eigen=Achterhoek')).toEqual(['eigen=Achterhoek']);
    expect(unusedOf('niveau=dorp.land&jaren=2035-2010&embed=tabel')).toEqual([
      'embed=tabel',
      'niveau=dorp',
      'jaren=2035-2010',
    ]);
  });
  it('is the text behind a year, after a space', () => {
    expect(parseSelection('jaar=2020 zie hier').year).toBe(2020);
    expect(unusedOf('jaar=2020 zie hier')).toEqual(['jaar=zie hier']);
  });
  it('is not what other programs add, nor a key without a text', () => {
    expect(unusedOf('jaar=&soort=&utm_source=x&fbclid=y&=&%&taal=en')).toEqual([]);
  });
});

describe('a name that the URL can hold', () => {
  const linkOf = (name: string) =>
    formatSelection({ ...parseSelection(''), userRegions: [{ name, members: ['GM0197'] }] });
  const nameIn = (link: string) => parseSelection(link).userRegions[0]?.name;

  it('is not cut through a character, such as an emoji at the 80th place', () => {
    const name = `${'x'.repeat(79)}🏫school`;
    expect(nameIn(linkOf(name))).toBe(`${'x'.repeat(79)}🏫`);
    expect(nameIn(linkOf(`halve \ud83c school`))).toBe('halve  school');
  });
  it('has no control characters, and none that turn the direction of the text', () => {
    expect(nameIn(linkOf('Achter\u0000hoek\u202e\n(2)'))).toBe('Achterhoek (2)');
  });
  it('is the same after writing and reading, once clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const once = nameIn(linkOf(name));
        expect(nameIn(linkOf(once ?? ''))).toBe(once);
      }),
    );
  });
});
