import { COUNTRY } from '../../areas/codes.ts';
import type { Places } from '../../state/region/places.svelte.ts';
import type { WordsOf } from '../../text/words.ts';

/** The places for which a scenario can hold. */
interface ScenarioPlaces {
  /** Codes of the gemeenten for one of which a scenario can hold: those of the region of the page, or the selected ones. */
  codes: readonly string[];
  /** Codes of the areas of a scenario that holds for all of them together: of the country where nothing is chosen. */
  whole: readonly string[];
  /** The options to choose from, with an empty value for all of them together. */
  options: { value: string; label: string }[];
}

/**
 * Returns the places for which a scenario can hold: everything that it is drawn for together, each gemeente of it, and `area`, the
 * gemeente for which it holds now, if that is not among them.
 */
export function placesOf(
  { supposed, shown, areas }: Pick<Places, 'supposed' | 'shown' | 'areas'>,
  area: string | null,
  { words, nameOf }: { words: WordsOf<'levers'>; nameOf: (code: string) => string },
): ScenarioPlaces {
  const region = shown.find(({ code }) => supposed.includes(code));
  const codes = (region?.members ?? supposed).filter((code) => areas.has(code));
  const isOther = area !== null && !codes.includes(area);
  const parts = codes.length > 1 || area !== null ? codes : [];
  return {
    codes,
    whole: supposed.length > 0 ? supposed : [COUNTRY],
    options: [
      { value: '', label: region ? words.wholeOf(nameOf(region.code)) : words.all },
      ...parts.map((code) => ({ value: code, label: nameOf(code) })),
      ...(isOther ? [{ value: area, label: words.notChosen(nameOf(area)) }] : []),
    ],
  };
}
