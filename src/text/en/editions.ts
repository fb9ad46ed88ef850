import type { EditionsWords } from '../nl/editions.ts';
import { day } from './day.ts';
import { n, plural } from './numbers.ts';
import { soorten } from './soorten.ts';

const fromTo = (from: number, to: number) => `${n.count(from)} → ${n.count(to)}`;

/** The English texts about the editions of the data files. */
export const editions: EditionsWords = {
  day,
  notice: {
    title: 'Edition of the figures',
    shown: (version, date) =>
      `You see the figures of edition ${version}${date === null ? '' : ` (${day(date)})`}, which your link names.`,
    newer: (version, date) => `There are newer ones: edition ${version} of ${day(date)}.`,
    projected:
      'The counts are those of then; the site of now computes expectations from these counts.',
    newest: 'That is the newest edition.',
    toNewest: 'Show the newest figures',
    differences: 'What changed?',
    missing: (version) => `Edition ${version} of the figures is not kept here.`,
  },
  intro: [
    'The data files together are an edition, with a version number. Citations, downloads, prints and pictures name the edition in their link: that link keeps giving the same figures, also when there are newer ones.',
    'Each file of an edition has a fixed address, which R and Python read directly:',
  ],
  loading: 'The list of editions is being loaded.',
  failed: 'The list of editions (edities.json) could not be loaded. Please try again later.',
  heading: (version, date) => `Edition ${version}, ${day(date)}`,
  first: 'The first edition of which the differences were kept.',
  same: 'No file differs from the edition before it.',
  what: { new: 'new file', removed: 'removed', changed: 'changed' },
  unchangedFigures: 'The counted numbers of pupils and candidates have not changed.',
  newYear: (soort, year, sum) =>
    `${soorten[soort]?.kort ?? soort} ${year}: new year, ${n.count(sum)}.`,
  changed: (soort, year, from, to, gemeenten) =>
    `${soorten[soort]?.kort ?? soort} ${year}: ${fromTo(from, to)}; different in ${plural(gemeenten, '1 gemeente', '# gemeenten')}.`,
  largest: (parts) => `Most: ${parts.join('; ')}.`,
  gemeente: (name, from, to) => `${name} ${fromTo(from, to)}`,
  view: (version) => `Look at edition ${version}`,
};
