import type { Subject } from '../output/picture/subject.ts';

/**
 * Returns the parts of a picture of the chart in `figure`: the drawing, the title, and the unit, summary and notes as they
 * are on the page. Null where `figure` has no drawing.
 */
export function chartSubject(figure: HTMLElement, title: string): Subject | null {
  const svg = figure.querySelector<SVGSVGElement>('svg[role="img"]');
  if (!svg) return null;
  const textOf = (part: Element | null) => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const summary = document.getElementById(figure.getAttribute('aria-describedby') ?? '');
  return {
    svg,
    title,
    subtitle: textOf(figure.querySelector('[data-picture="unit"]')),
    description: textOf(summary),
    legend: null,
    notes: [...figure.querySelectorAll('[data-picture="notes"] li:not([data-only="screen"])')].map(
      textOf,
    ),
    kind: 'grafiek',
    source: null,
  };
}
