import type { EditionsWords } from '../nl/editions.ts';
import { day } from './day.ts';
import { n, plural } from './numbers.ts';
import { soorten } from './soorten.ts';

const fromTo = (from: number, to: number) => `${n.count(from)} to ${n.count(to)}`;

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
  recounts: {
    title: 'First count and later count',
    intro:
      'The newest year is provisional. Where two publications of the same year are known, you see here how far they are apart.',
    plain: (equal, compared, share) =>
      `Of ${n.count(compared)} figures that are known exactly in two publications, ${n.count(equal)} stayed the same (${n.percent(share)}).`,
    band: (counts, apart, error) =>
      `The band does not widen because the last count is provisional: the sums of ${n.count(counts)} first counts were at most ${n.hundredths(apart)}% from the later ones, and one year ahead the expectation for primary education is ${n.percent(error)} off on average.`,
    table: 'Earlier and later count of the same year',
    head: 'Count',
    columns: {
      editions: 'publications',
      compared: 'compared',
      equal: 'equal',
      masked: 'masked, can be equal',
      different: 'different',
      sums: 'sum, from earlier to later',
      largest: 'largest difference',
    },
    kinds: {
      bo: 'bo, by school site',
      sbo: 'sbo, by school site',
      examenkandidaten: 'exam candidates, by school site and type',
      'vo-woongemeente': 'vo by gemeente of residence',
    },
    span: (earlier, later) => `${earlier} to ${later}`,
    sums: (from, to) =>
      from === to
        ? n.count(to)
        : `${fromTo(from, to)} (${n.signedPercent((100 * (to - from)) / from, 2)})`,
    count: (value) => n.count(value),
    signed: (value) => n.signedCount(value),
    failed: 'The comparison (eerste-telling.csv) could not be loaded. Please try again later.',
    loading: 'The comparison is being loaded.',
  },
  view: (version) => `Look at edition ${version}`,
};
