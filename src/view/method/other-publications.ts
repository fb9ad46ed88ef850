import type { Level } from '../../forecast/errors/area-sets.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, rowAt } from './backtest-rows.ts';

/** Identifies a publication by others about the errors of their projections: a key of the texts `words.method.others.rows`. */
type Other = keyof WordsOf<'sourcesPage'>['method']['others']['rows'];

interface Published {
  other: Other;
  /** Links to the documents in which the errors were published. */
  sources: readonly { name: string; href: string }[];
  /**
   * The level of area and the horizons, in years, of which the errors in our backtest can be compared with the publication;
   * left out if none can be compared.
   */
  like?: { level: Level; horizons: readonly number[] };
}

const DFE = 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/';

/** The publications by others about the errors of their projections, in the order of the page; their texts are in `src/text`. */
export const OTHER_PUBLICATIONS: readonly Published[] = [
  {
    other: 'voraad',
    sources: [
      {
        name: 'VO-raad 2020',
        href: 'https://www.vo-raad.nl/artikelen/leerlingendaling-dit-moet-u-weten-over-prognosecijfers',
      },
    ],
  },
  {
    other: 'voion',
    sources: [
      {
        name: 'Voion, MOOZ 2023',
        href: 'https://www.voion.nl/publicaties/onderzoek-naar-verschillen-in-leerlingenprognoses/',
      },
    ],
  },
  {
    other: 'pbl',
    sources: [
      {
        name: 'CBS 2023',
        href: 'https://www.cbs.nl/nl-nl/corporate/2023/28/voorlopig-geen-volledige-regionale-bevolkings-en-huishoudensprognose',
      },
    ],
  },
  {
    other: 'nces',
    sources: [
      {
        name: 'Projections of Education Statistics to 2022, NCES 2014-051',
        href: 'https://nces.ed.gov/pubsearch/pubsinfo.asp?pubid=2014051',
      },
    ],
    like: { level: 'land', horizons: [1, 2, 5, 10] },
  },
  {
    other: 'dfe',
    sources: [
      { name: 'DfE 2019', href: `${DFE}e3c5bcf9-f96a-4a35-a8ae-2dd1991e633a` },
      { name: '2023', href: `${DFE}f6833d6d-a907-484b-ada1-6cac358b9d46` },
      { name: '2025', href: `${DFE}7b949e21-60c6-4376-ba7f-d451ebff90d4` },
    ],
    like: { level: 'land', horizons: [1, 3] },
  },
  {
    other: 'queensland',
    sources: [
      {
        name: 'Wilson & Rowe 2011, Australasian Journal of Regional Studies 17(2)',
        href: 'https://www.thefreelibrary.com/The+forecast+accuracy+of+local+government+area+population+projections%3A...-a0280557406',
      },
    ],
    like: { level: 'gemeente', horizons: [5, 10] },
  },
];

/** Returns, as text, the errors of our backtest of basisonderwijs to compare with a publication; a dash if there are none. */
export function ourLike(
  { like }: Published,
  backtest: Backtest | null,
  { method: words }: WordsOf<'sourcesPage'>,
): string {
  const method = backtest && defaultOf(backtest, 'bo');
  if (!like || !method) return words.none;
  const errors = like.horizons.flatMap((horizon) => {
    const row = rowAt(backtest, { series: 'bo', method, level: like.level }, horizon);
    return row ? [{ horizon, error: 100 * row.wmape }] : [];
  });
  return errors.length === 0 ? words.none : words.others.ours(words.levels[like.level], errors);
}
