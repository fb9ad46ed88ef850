/** The ids of the sections of the page about sources and methods, in the order of the page. */
export const SECTIONS = [
  'bronnen',
  'edities',
  'beperkingen',
  'maten',
  'opheffingsnorm',
  'rpo',
  'vooruitkijken',
  'toets',
  'toets-scholen',
  'toets-kandidaten',
  'formules',
  'anderen',
  'privacy',
  'toegankelijkheid',
  'contact',
] as const;
export type SectionId = (typeof SECTIONS)[number];
