import { expect, it } from 'vitest';
import { xmlText } from '../../../../../src/view/output/picture/xml-text.ts';

it('is a text that every reader of XML takes, and can be written into an address', () => {
  const text = 'Achter\u0000hoek \u001b[1m\ufffe\uffff halve \ud83c 🏫\n\té';
  expect(xmlText(text)).toBe('Achterhoek [1m halve  🏫\n\té');
  expect(() => encodeURIComponent(xmlText(text))).not.toThrow();
});
