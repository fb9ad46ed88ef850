import { expect, it } from 'vitest';
import { walkXml } from '../../../../src/formats/incoming/workbook-xml.ts';

it('replaces the five entities of XML and characters by number, and no word that a program knows itself', () => {
  let read = '';
  const xml = '<t>&lt;&#233;&#xE9;&amp;amp; &constructor;&toString;</t>';
  walkXml(xml, { open: () => {}, text: (text) => (read += text) });
  expect(read).toBe('<éé&amp; &constructor;&toString;');
});
