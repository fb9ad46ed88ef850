import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import { formatSelection, readSelection } from '../../src/state/selection/url.ts';
import * as forms from '../fixtures/incoming-forms.ts';
import { record, TIMEOUT, tryAll } from '../fixtures/hardening.ts';
import { dropMutated } from '../fixtures/dropped.ts';
import { fuzzRuns, mutated, mutation, type Bytes } from '../fixtures/mutated.ts';
import { committed } from '../fixtures/raw-folder.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows } from '../fixtures/workbooks.ts';

const LINKS = [
  'sector=vo&soort=vmbo-t.havo&jaar=2024&maat=verandering&gemeenten=GM0197.GM0222&schaal=index',
  'modus=regio&eigen=Achterhoek%20%F0%9F%8F%AB!0197.0222.1586&naast=corop.12&rpo=41438',
  'modus=scholen&school=05LR00&gemeenten=GM0197&kleur=omvang&bestuur=41438&postcode=7121',
  'modus=dataset&niveau=provincie.land&jaren=2010-2035&bestand=parquet&pakket=los',
  'scenario=Laag!aGM0197!g-7!i0.5!n200x0.4x2028!m-5!d0.3&taal=en&telling=examen&editie=2.2.0',
  'embed=kaart.grafiek&bediening=nee&thema=donker',
];
const PIECES = [
  ...'&=.!*%;_-',
  '%',
  '%F0%9F',
  '%00',
  '\ud83c',
  '🏫',
  'constructor',
  '__proto__',
  'GM9999',
  '1e999',
  '&amp;',
  '𝒳'.repeat(90),
];
const anyLink = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom(...LINKS),
      fc.array(fc.tuple(fc.nat(120), fc.nat(12), fc.constantFrom(...PIECES)), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([link, changes]) =>
      changes.reduce(
        (text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop),
        link,
      ),
    ),
);

test(
  'addresses are read, and what was understood is written and read again as it was',
  async () => {
    await tryAll('addresses', fuzzRuns(500), anyLink, (query) => {
      const { selection, unused } = readSelection(query);
      const written = formatSelection(selection);
      expect(formatSelection(readSelection(written).selection)).toBe(written);
      return unused.length > 0;
    });
  },
  TIMEOUT,
);

describe('files with figures', () => {
  const texts = Object.entries(forms).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  const table = [
    ['gemeente', 'jaar', 'soort', 'leerlingen'],
    ...['Aalten', 'Goes', 'Hulst'].flatMap((name) =>
      [2024, 2025].map((year) => [name, year, 'bo', 900]),
    ),
  ];
  const books = [
    ['XLSX', xlsxFile({ Blad: xlsxRows(table) })],
    ['ODS', odsFile({ Blad: odsRows(table) })],
  ] as const;
  test.each<readonly [string, Bytes]>([...texts, ...books])(
    '%s, changed, are refused or used',
    async (name, bytes) => {
      const { dropped, refused, longest } = await dropMutated([bytes], fuzzRuns(20));
      record(name, dropped, refused, longest);
    },
    TIMEOUT,
  );
});

describe('lists', () => {
  const engine = createEngine((file) => Promise.resolve(committed(file)));
  const encode = (text: string): Bytes => new TextEncoder().encode(text);
  const regions = encode(
    'regio;gemeentecode;gemeente\nOost;GM0197;Aalten\nOost;GM0222;"Doetinchem"\nWest;GM0664;Goes\nWest;0677;Hulst\n',
  );
  const births = encode('Perioden;Levendgeborenen\n2023;164.487\n2024;165000\n2025*;166 000\n');
  const norms = encode('gemeente;opheffingsnorm\nAalten;71\nGoes;103\nHulst;"58"\n');
  const any = fc.array(mutation, { minLength: 1, maxLength: 4 });

  test(
    'of regions are refused or matched, row by row',
    async () => {
      await tryAll('regions', fuzzRuns(50), any, async (changes) => {
        const reply = await engine.readRegions(changes.reduce(mutated, regions), 'regio.csv');
        if (isProblem(reply)) return true;
        for (const { match } of reply.rows) expect(match).toBeDefined();
        return false;
      });
    },
    TIMEOUT,
  );

  test(
    'of births are refused or used, and forgotten again',
    async () => {
      await tryAll('births', fuzzRuns(100), any, async (changes) => {
        const reply = await engine.useBirths(changes.reduce(mutated, births), 'geboorten.csv');
        expect(isProblem(await engine.useBirths(null, ''))).toBe(false);
        return isProblem(reply);
      });
    },
    TIMEOUT,
  );

  test(
    'of norms are refused or used, and forgotten again',
    async () => {
      await tryAll('norms', fuzzRuns(50), any, async (changes) => {
        const reply = await engine.useNorms(changes.reduce(mutated, norms), 'normen.csv');
        expect(isProblem(await engine.useNorms(null, ''))).toBe(false);
        return isProblem(reply);
      });
    },
    TIMEOUT,
  );
});
