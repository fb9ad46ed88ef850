import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { keepTranslatedTextCurrent } from '../../src/app/keep-translated-text-current.ts';
import TextParts from '../fixtures/TextParts.svelte';
import { translate, translateInPlace } from '../fixtures/translate.ts';

interface Texts {
  name: string;
  list: readonly string[];
  isOpen: boolean;
}
const first: Texts = { name: 'Aalten', list: ['a', 'b', 'c'], isOpen: true };
const STEPS: readonly Texts[] = [
  { ...first, name: 'Bronckhorst' },
  { ...first, isOpen: false },
  { ...first, list: ['c', 'a'] },
  { name: 'Doetinchem', list: ['d', 'c', 'b', 'a'], isOpen: false },
  { ...first, list: [] },
  first,
];
const settled = () => new Promise((resolve) => setTimeout(resolve));
const textOf = (root: Element) => root.textContent.replace(/\s+/g, ' ').trim();

/** An element with the texts in it, and the function that changes them. */
function show(props: Texts) {
  const root = document.body.appendChild(document.createElement('div'));
  const { rerender } = render(TextParts, { target: root, props });
  return { root, rerender };
}

describe('a page that the browser translates', () => {
  it.each([
    ['once', false, 1],
    ['after every change', false, 9],
    ['with the nodes moved into the translation', true, 9],
  ])('never has an old text, translated %s', async (_, isMoved, times) => {
    const { root, rerender } = show(first);
    keepTranslatedTextCurrent(root);
    for (const [n, step] of [first, ...STEPS].entries()) {
      await rerender(step);
      await settled();
      const expected = textOf(show(step).root);
      expect(textOf(root), `step ${n}`).toBe(expected);
      if (n < times) translate(root, isMoved);
      await settled();
      expect(textOf(root), `step ${n}, translated`).toBe(expected);
    }
  });
  it('never has an old text where the translation is put into the nodes, and keeps that of texts that stay', async () => {
    const { root, rerender } = show(first);
    keepTranslatedTextCurrent(root);
    for (const [n, step] of [first, ...STEPS].entries()) {
      await rerender(step);
      await settled();
      const expected = textOf(show(step).root);
      expect(textOf(root).toLowerCase(), `step ${n}`).toBe(expected.toLowerCase());
      translateInPlace(root);
      await settled();
      expect(textOf(root), `step ${n}, translated`).toBe(expected.toUpperCase());
    }
    // The text is the same: Svelte writes nothing, and the translation stays.
    await rerender({ ...STEPS.at(-1) });
    expect(textOf(root)).toBe(textOf(root).toUpperCase());
  });
  it('has its own text again when the translation is undone', async () => {
    const { root, rerender } = show(first);
    keepTranslatedTextCurrent(root);
    const before = textOf(root);
    translate(root);
    await settled();
    for (const font of root.querySelectorAll('font > font')) font.parentElement?.remove();
    await settled();
    expect(textOf(root)).toBe(before);
    await rerender({ ...first, name: 'Doetinchem' });
    expect(textOf(root)).toContain('Over Doetinchem');
  });
});
