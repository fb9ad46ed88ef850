import { NO_FILTERS } from '../../state/schools/school-filters.ts';
import type { WordsOf } from '../../text/words.ts';
import type { SchoolView } from './school-view.svelte.ts';

/** Says which filters the listed schools have passed; empty where these are all open schools. */
export function filterWords(
  { filters, options }: Pick<SchoolView, 'filters' | 'options'>,
  { filters: texts }: WordsOf<'schools'>,
): string {
  const { schoolText, schoolStatus, schoolSize, denomination, ofBoard } = filters;
  const parts = [
    schoolStatus === NO_FILTERS.schoolStatus ? '' : texts.statuses[schoolStatus],
    schoolSize === '' ? '' : texts.parts.size(texts.sizes[schoolSize]),
    denomination === '' ? '' : texts.parts.denomination(options.denominations.get(denomination) ?? denomination), // prettier-ignore
    ofBoard === '' ? '' : texts.parts.board(ofBoard),
    schoolText.trim() === '' ? '' : texts.parts.text(schoolText.trim()),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : texts.only(parts);
}
