import type { PrintWords } from '../nl/print.ts';
import { plural } from './numbers.ts';

/** The English texts of the printed profile of a region, and of the button that prints the profile. */
export const print: PrintWords = {
  open: 'Print profile',
  about: 'A profile of this region on A4, to print or to keep as PDF.',
  kind: 'Profile of a region',
  made: (date) => `printed on ${date}`,
  map: (name) => `Map of ${name} with the names of the gemeenten.`,
  numbered: 'A number on the map is that of the table.',
  hatched: 'Hatched: growth.',
  userNumbers: (numbers) =>
    `${plural(numbers.length, 'Number', 'Numbers')} ${numbers.join(', ')}: (partly) a figure of your own.`,
  gemeenten: {
    open: (count) => plural(count, 'Print gemeente', 'Print # gemeenten'),
    kind: (count) => plural(count, 'Profile of a gemeente', 'Profile of # gemeenten'),
    regions: 'Belongs to',
  },
  room: 'Notes',
  projection: (year) =>
    `What comes after ${year} is our own projection, not a count; how it is made, and how often such projections came out, is on “Sources and method”.`,
  licence: 'Figures of DUO: CC0. Boundaries of CBS and Kadaster: CC BY 4.0.',
  licenceOfCbs: 'Figures of CBS, boundaries of CBS and Kadaster: CC BY 4.0.',
  link: 'This profile on the screen:',
  qr: 'QR code with the link to this profile',
};
