/** The ids of the sections of the page, in their order. */
export const SECTIONS = [
  'bronnen',
  'beperkingen',
  'maten',
  'vooruitkijken',
  'toets',
  'formules',
  'anderen',
] as const;
export type SectionId = (typeof SECTIONS)[number];
