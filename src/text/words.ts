import type { Counted } from '../tables/counted.ts';
import type { CountedWords } from './counted.ts';
import type { Words } from './nl.ts';

export type { Words };
export type Language = 'nl' | 'en';

/** The functions that import, by language, the words for what can be counted besides the pupils at schools. */
const OTHER_COUNTED = {
  nl: async () => (await import('./nl/other-counted.ts')).otherCounted,
  en: async () => (await import('./en/other-counted.ts')).otherCounted,
};

/**
 * For each part of the texts and each language, the function that imports the file with the texts, in the words for what is
 * counted, or by default for pupils at schools. A part is loaded when it is first needed.
 */
const PARTS = {
  /** The texts that every page of the site needs. */
  page: {
    nl: async (c) => (await import('./nl.ts')).nlIn(c),
    en: async (c) => (await import('./en.ts')).enIn(c),
  },
  /** The texts about making scenarios, at the chart. */
  levers: {
    nl: async () => (await import('./nl/levers.ts')).levers,
    en: async () => (await import('./en/levers.ts')).levers,
  },
  sourcesPage: {
    nl: async () => (await import('./nl/sources-page.ts')).sourcesPage,
    en: async () => (await import('./en/sources-page.ts')).sourcesPage,
  },
  /** The texts about the website itself: the foot of every page, privacy and contact. */
  about: {
    nl: async () => (await import('./nl/about.ts')).about,
    en: async () => (await import('./en/about.ts')).about,
  },
  region: {
    nl: async (c) => (await import('./nl/region.ts')).regionIn(c),
    en: async (c) => (await import('./en/region.ts')).regionIn(c),
  },
  schools: {
    nl: async () => (await import('./nl/schools.ts')).schools,
    en: async () => (await import('./en/schools.ts')).schools,
  },
  /** The texts about the editions of the data files. */
  editions: {
    nl: async () => (await import('./nl/editions.ts')).editions,
    en: async () => (await import('./en/editions.ts')).editions,
  },
  /** The statement about accessibility, on the page about sources. */
  accessibility: {
    nl: async () => (await import('./nl/accessibility.ts')).accessibility,
    en: async () => (await import('./en/accessibility.ts')).accessibility,
  },
  /** The texts about use without a network and about a newer version of the site. */
  siteVersion: {
    nl: async () => (await import('./nl/site-version.ts')).siteVersion,
    en: async () => (await import('./en/site-version.ts')).siteVersion,
  },
  /** The texts of the page of one school. */
  school: {
    nl: async () => (await import('./nl/school.ts')).school,
    en: async () => (await import('./en/school.ts')).school,
  },
  /** The texts at the head of the page of a school board. */
  board: {
    nl: async () => (await import('./nl/board.ts')).board,
    en: async () => (await import('./en/board.ts')).board,
  },
  /** The texts about schools that are the last of their place, on the page about schools. */
  lastSchools: {
    nl: async () => (await import('./nl/last-schools.ts')).lastSchools,
    en: async () => (await import('./en/last-schools.ts')).lastSchools,
  },
  /** The texts about types of vo that disappeared from a gemeente, or have one vestiging left. */
  typeOffer: {
    nl: async () => (await import('./nl/type-offer.ts')).typeOffer,
    en: async () => (await import('./en/type-offer.ts')).typeOffer,
  },
  /** The texts about the shares of the types of vo in the exam candidates, on the page with the map. */
  typeShares: {
    nl: async () => (await import('./nl/type-shares.ts')).typeShares,
    en: async () => (await import('./en/type-shares.ts')).typeShares,
  },
  /** The texts about where pupils live and go to school. */
  origins: {
    nl: async () => (await import('./nl/origins.ts')).origins,
    en: async () => (await import('./en/origins.ts')).origins,
  },
  /** The texts about a ninth gemeente, and about the ways from the chosen gemeenten to regions and neighbours. */
  choosing: {
    nl: async () => (await import('./nl/choosing.ts')).choosing,
    en: async () => (await import('./en/choosing.ts')).choosing,
  },
  /** The texts of the test of a regional plan, on the page about regions. */
  rpo: {
    nl: async () => (await import('./nl/rpo.ts')).rpo,
    en: async () => (await import('./en/rpo.ts')).rpo,
  },
  /** The texts about vmbo in a region, on the page about regions. */
  vmbo: {
    nl: async () => (await import('./nl/vmbo.ts')).vmbo,
    en: async () => (await import('./en/vmbo.ts')).vmbo,
  },
  print: {
    nl: async () => (await import('./nl/print.ts')).print,
    en: async () => (await import('./en/print.ts')).print,
  },
  dataset: {
    nl: async () => (await import('./nl/dataset.ts')).dataset,
    en: async () => (await import('./en/dataset.ts')).dataset,
  },
  /** The texts about citing a data set and loading data in a program. */
  reuse: {
    nl: async () => (await import('./nl/reuse.ts')).reuse,
    en: async () => (await import('./en/reuse.ts')).reuse,
  },
  /** The texts that are written into downloaded files; the page shows some of them too, such as the citation. */
  download: {
    nl: async () => (await import('./nl/download.ts')).download,
    en: async () => (await import('./en/download.ts')).download,
  },
  userFiles: {
    nl: async () => (await import('./nl/user-files.ts')).userFiles,
    en: async () => (await import('./en/user-files.ts')).userFiles,
  },
} satisfies Record<string, Record<Language, (c?: CountedWords) => Promise<unknown>>>;

export type WordsPart = keyof typeof PARTS;
export type WordsOf<Part extends WordsPart> = Awaited<ReturnType<(typeof PARTS)[Part]['nl']>>;

/** Loads one part of the texts, such as `region`, in one language and in the words for what is counted. */
export async function loadWords<Part extends WordsPart>(
  part: Part,
  language: Language,
  counted: Counted = 'school',
): Promise<WordsOf<Part>> {
  // The words for pupils at schools come with the texts.
  const c = counted === 'school' ? undefined : (await OTHER_COUNTED[language]())[counted];
  return PARTS[part][language](c) as Promise<WordsOf<Part>>;
}
