/** The parts of the page in their order, by the id that links point to. */
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
