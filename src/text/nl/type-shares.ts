import { schoolYear } from '../school-year.ts';
import type { SharesOfYear } from '../type-shares.ts';
import { n } from './numbers.ts';

/** Writes a share, with the least and the most that it can be where that is another number: "47,3 % (46,9–47,8 %)". */
function written({ percent, percentBounds: { low, high } }: SharesOfYear['vmbo']): string {
  const [least, most] = [n.decimal(low), n.percent(high)];
  return n.percent(low) === most ? n.percent(percent) : `${n.percent(percent)} (${least}–${most})`;
}

/** The Dutch texts about the shares of the types of vo in the exam candidates. */
export const typeShares = {
  title: 'Kandidaten per onderwijssoort',
  about:
    'Van alle examenkandidaten in een schooljaar: het deel van elke soort. Een kandidaat zit in het laatste jaar; het zijn dus niet alle leerlingen van een soort. Leerwerktrajecten tellen mee bij vmbo-b.',
  sentence: (first: SharesOfYear, last: SharesOfYear) =>
    `Aandeel vmbo: ${written(first.vmbo)} in ${schoolYear(first.year)}, ${written(last.vmbo)} in ${schoolYear(last.year)}.`,
  nobody: 'In deze schooljaren waren er geen examenkandidaten.',
  name: (place: string) =>
    `Gestapelde kolommen: aandeel van elke onderwijssoort in de examenkandidaten per schooljaar, ${place}`,
  caption: (place: string) => `Aandeel van elke onderwijssoort in de examenkandidaten, ${place}`,
  year: 'Schooljaar',
  least: 'minstens',
  most: 'hoogstens',
  none: 'geen',
  candidates: (count: string) => `${count} kandidaten`,
  source:
    'Bron: DUO, examenkandidaten en geslaagden vo. Vanaf schooljaar 2019-20 schermt DUO aantallen van 1 tot 4 af; die zijn geschat, met tussen welke getallen zij liggen.',
  loading: 'De kandidaten per soort worden opgehaald…',
  retry: 'Probeer opnieuw',
};

export type TypeSharesWords = typeof typeShares;
