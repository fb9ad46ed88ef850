import type { Longest } from './answer-areas.svelte.ts';

/** The texts of a prerendered answer that take long to compute. */
export interface PrerenderedAnswer {
  longest: Longest;
  /** The text for screen readers. */
  announcement: string;
}

/**
 * Reads the texts of the prerendered answer, which is about the country only, from the page; null while prerendering, and where
 * the page has none.
 */
export function prerenderedAnswer(): PrerenderedAnswer | null {
  const answer =
    typeof document === 'undefined' ? null : document.querySelector('.answer > .answer');
  if (!answer || answer.querySelectorAll('[role=row]').length !== 2) return null;
  const room = (selector: string) =>
    answer.querySelector(selector)?.getAttribute('data-room') ?? '';
  return {
    longest: {
      span: room('.head > .path'),
      cells: [
        {
          change: room('.lead > .change'),
          path: room('.lead > .path'),
          range: room('.lead > .range'),
        },
      ],
      beside: room('.longest > p'),
      small: room('.longest > .small'),
    },
    announcement: answer.querySelector('[aria-live]')?.textContent ?? '',
  };
}
