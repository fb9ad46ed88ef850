import { sha256Of } from '../engine/site-files/sha-256.ts';
import { unpackAnswers, type FirstAnswers, type PackedAnswers } from '../engine/prepared/pack.ts';
import type { PreparedAnswers } from '../engine/prepared/prepared-first.ts';
import type { Question } from '../engine/protocol/figures.ts';
import { drawnLines } from './drawn-lines.ts';

/**
 * Returns the answers that scripts/prerender.ts wrote beside the page, from the link to their file; null where the page was not
 * prerendered, as on a development server. To be called before the prerendered screen in `target` changes: the outlines of the
 * answers are taken from there.
 */
export function preparedAnswers(target: Element): PreparedAnswers | null {
  const link = document.querySelector<HTMLLinkElement>('link[data-question]');
  const lines = drawnLines(target);
  const question = link?.dataset['question'];
  if (!link || !lines || question === undefined) return null;
  return {
    question: JSON.parse(question) as Question,
    async load(): Promise<FirstAnswers | null> {
      try {
        const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
        // Another content than was written: cut off on its way, or changed. The engine answers.
        if ((await sha256Of(bytes)) !== link.dataset['hash']) return null;
        return unpackAnswers(JSON.parse(new TextDecoder().decode(bytes)) as PackedAnswers, lines);
      } catch {
        // The file is gone, or not the file that was written: the engine answers.
        return null;
      }
    },
  };
}
