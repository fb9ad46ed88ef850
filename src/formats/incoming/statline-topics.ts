import { soortNamed } from './soort-names.ts';
import type { Soort } from '../soorten.ts';

/** What a column of figures of StatLine counts, as its topic says. */
export interface Topic {
  /** The whole topic as the file writes it, without the unit: `Onderwijs|Leerlingen/studenten|Basisonderwijs`. */
  name: string;
  /**
   * The soort of the pupils that the column counts; `unstated` where the topic says pupils and no soort; null where the column
   * counts something else than the pupils of one soort.
   */
  soort: Soort | 'unstated' | null;
  isInThousands: boolean;
}

const UNIT = /[|\s]*(?:\(?\s*(aantal|x\s*1[\s.]?000)\s*\)?)?\s*$/i;
const THOUSANDS = /x\s*1[\s.]?000\s*\)?\s*$/i;
/** The number that CBS puts behind the keys of its open data: `Leerlingen_1`. */
const KEY_NUMBER = /_\d+$/;
/** The soorten that CBS counts, the longest names first: `speciaal basisonderwijs` also ends in `basisonderwijs`. */
const SOORT_NAMES =
  /voortgezet speciaal on(?:der|de)wijs|speciaal basisonderwijs|speciaal onderwijs|regulier basisonderwijs|basisonderwijs|voortgezet onderwijs/g;
/** The words that a topic with the pupils of one soort may have besides the name of the soort. */
const WORDS_OF_PUPILS =
  /^(onderwerp|onderwijs|primair|leerlingen|studenten|aantal|totaal|in|van|het|de|en|naar|woongemeente|woonregio|schoolgemeente|schoolregio|vestigingsgemeente)$/;

/** What a file of StatLine says about all of its topics. */
export interface TopicContext {
  /** The title of the table, which may say that the figures are pupils; empty where the file has no title. */
  title: string;
  /** Whether a column gives the soort of each row, so that a topic need not give one and may count students too. */
  hasSoortColumn: boolean;
}

/**
 * Returns what the topic of a column of StatLine says. The whole topic decides: `Aantal scholen|Basisonderwijs`,
 * `Speciaal basisonderwijs` and `Voortgezet onderwijs|Havo` do not count the pupils of bo or vo, whatever their last words are.
 * @param stacked the cells of the column in the rows of titles and in the header, joined by `|`
 */
export function readTopic(stacked: string, context: TopicContext): Topic {
  const name = stacked
    .replace(/^(\|*onderwerp)?\|+/i, '')
    .replace(KEY_NUMBER, '')
    .replace(UNIT, '');
  return { name, soort: soortOf(name, context), isInThousands: THOUSANDS.test(stacked) };
}

function soortOf(name: string, { title, hasSoortColumn }: TopicContext): Topic['soort'] {
  const text = wordsOf(name);
  const named = text.match(SOORT_NAMES) ?? [];
  const rest = text.replace(SOORT_NAMES, ' ').split(/\s+/).filter(Boolean);
  if (rest.some((word) => !WORDS_OF_PUPILS.test(word))) return null;
  const saysPupils = rest.includes('leerlingen');
  if (!saysPupils && !/\bleerlingen\b/i.test(title)) return null;
  const [soort] = named;
  if (soort !== undefined) return named.length === 1 ? soortNamed(soort) : null;
  return saysPupils && (hasSoortColumn || !rest.includes('studenten')) ? 'unstated' : null;
}

/** Returns a topic as words in lower case; a key of open data (`LeerlingenBasisonderwijs`) is taken apart at its capitals. */
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[|/,;:_]+/g, ' ');
