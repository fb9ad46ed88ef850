import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff, citeApa, citeBibtex } from '../../../src/exports/cite.ts';
import { DOWNLOAD_WORDS } from '../../fixtures/words.ts';
import { about } from '../../fixtures/metadata-builder.ts';

const LINK = about().link;

describe('the citation', () => {
  test('in APA names author, year, title, version, kind, date and link, in Dutch', () => {
    expect(citeApa(about(), DOWNLOAD_WORDS.nl)).toBe(
      `Leerlingenatlas. (2026). Leerlingen in het basisonderwijs per gemeente, 2010–2035 (versie 1.0.0) [Dataset]. Geraadpleegd op 25 november 2026, van ${LINK}`,
    );
  });

  test('in APA is in English where the reader reads English', () => {
    expect(citeApa(about({ language: 'en', title: 'Pupils' }), DOWNLOAD_WORDS.en)).toBe(
      `Leerlingenatlas. (2026). Pupils (Version 1.0.0) [Data set]. Retrieved November 25, 2026, from ${LINK}`,
    );
  });

  test('in BibTeX leaves no sign that LaTeX reads as its own', () => {
    const entry = citeBibtex(about({ title: '50% & {po_vo} #1 ~ ^ \\ $' }), DOWNLOAD_WORDS.nl);
    expect(entry).toContain(
      String.raw`title = {{50\% \& \textbraceleft{}po\_vo\textbraceright{} \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$}},`,
    );
    expect(entry.replaceAll(/[^{}]/g, '').length % 2).toBe(0);
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  test('in BibTeX has the permanent link and the day', () => {
    const entry = citeBibtex(about(), DOWNLOAD_WORDS.nl);
    expect(entry).toContain('@misc{leerlingenatlas2026,');
    expect(entry).toContain(`url = {${LINK}},`);
    expect(entry).toContain('urldate = {2026-11-25},');
  });
});

describe('CITATION.cff', () => {
  test('is YAML with what the Citation File Format 1.2.0 requires', () => {
    const cff: unknown = parse(citationCff(about({ title: 'a: "b" # c\n- d' }), DOWNLOAD_WORDS.nl));
    expect(cff).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'a: "b" # c\n- d',
      authors: [{ name: 'Leerlingenatlas' }],
      version: '1.0.0',
      'date-released': '2026-11-25',
      url: LINK,
    });
    expect(cff).toHaveProperty('message', expect.stringMatching(/./));
  });

  test('refers to every source by its publisher', () => {
    const { references } = parse(citationCff(about(), DOWNLOAD_WORDS.nl)) as {
      references: unknown[];
    };
    expect(references).toEqual([
      {
        type: 'data',
        title: 'DUO, historisch overzicht (06)',
        authors: [{ name: 'DUO' }],
        url: 'https://duo.nl/06.csv',
      },
      {
        type: 'data',
        title: 'CBS, gebieden in Nederland',
        authors: [{ name: 'CBS' }],
        url: 'https://cbs.nl/',
      },
    ]);
  });

  const source = (licence: string) => ({ title: 'x', path: 'https://x.nl/', licence });
  test.each([
    ['the one licence there is', ['CC0-1.0', 'CC0-1.0'], 'CC0-1.0'],
    ['the licence that binds most', ['CC0-1.0', 'CC-BY-4.0'], 'CC-BY-4.0'],
    ['no licence where a publisher names none', ['CC0-1.0', 'onbekend'], undefined],
    ['no licence where there is no source', [], undefined],
  ])('names %s', (_, licences, named) => {
    const cff = parse(
      citationCff(about({ sources: licences.map(source) }), DOWNLOAD_WORDS.nl),
    ) as object;
    expect(cff).toHaveProperty('title');
    expect((cff as { license?: string }).license).toBe(named);
  });

  test('names no licence for figures of the reader’s own', () => {
    expect(citationCff(about({ userFiles: ['mijn.csv'] }), DOWNLOAD_WORDS.nl)).not.toContain(
      'license:',
    );
  });
});

test('APA says that figures of the reader’s own are in it, and from which files', () => {
  expect(citeApa(about({ userFiles: ['mijn.csv'] }), DOWNLOAD_WORDS.nl)).toContain(
    '[Dataset; met cijfers uit een eigen bestand van de lezer: mijn.csv]. Geraadpleegd',
  );
  expect(
    citeApa(about({ userFiles: ['a.csv', 'b.csv'], language: 'en' }), DOWNLOAD_WORDS.en),
  ).toContain(
    "[Data set; with figures from files of the reader's own: a.csv and b.csv]. Retrieved",
  );
});

test('the note of BibTeX says that figures of the reader’s own are in it', () => {
  expect(citeBibtex(about(), DOWNLOAD_WORDS.nl)).not.toContain('eigen bestand');
  const note = 'met cijfers uit een eigen bestand van de lezer: mijn.csv}';
  expect(citeBibtex(about({ userFiles: ['mijn.csv'] }), DOWNLOAD_WORDS.nl)).toContain(note);
});
