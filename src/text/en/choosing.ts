import type { choosing as nl } from '../nl/choosing.ts';
import { list, n } from './numbers.ts';

/** The largest number of gemeenten that are all named in the name of a new region. */
const MOST_NAMED = 3;

/** The English texts about a ninth gemeente, and about the ways from the chosen gemeenten to regions and neighbours. */
export const choosing: typeof nl = {
  full: {
    title: 'At most eight gemeenten side by side',
    about: (name) => `${name} was not added. Which gemeente makes room for it?`,
    instead: (gone) => `Remove ${gone}`,
    insteadLabel: (name, gone) => `${name} instead of ${gone}`,
    or: 'Or look at them together:',
    region: (count) => `Make a region of these ${n.count(count)} gemeenten`,
    leave: 'Change nothing',
    close: 'Close',
    replaced: (name, gone) => `${name} chosen instead of ${gone}.`,
  },
  link: {
    line: (count, names) =>
      `The link names ${n.count(count)} gemeenten. There is room for eight side by side; ${list.format(names)} ${names.length === 1 ? 'is' : 'are'} left out.`,
  },
  paths: {
    label: 'Regions and neighbours',
    regionsOf: (name) => `Regions of ${name}`,
    sharedBy: (count) => `Regions with these ${n.count(count)} gemeenten`,
    noneShared: 'No region has all these gemeenten.',
    all: 'All regions',
    back: (region) => `To the region ${region}`,
    makeRegion: 'Make a region of these',
    neighbours: 'Compare with the neighbours',
    neighboursAdded: (names) => `Added: ${list.format(names)}.`,
    noNeighbours: 'All neighbouring gemeenten are there already.',
    onIsland: (name) => `${name} borders no other gemeente.`,
    leftOut: (names) =>
      `There was no room for ${list.format(names)}: at most eight gemeenten stand side by side.`,
    unknown: 'The map with the boundaries cannot be loaded, so the neighbours are not known.',
  },
  regionName: (names) =>
    names.length > MOST_NAMED
      ? `${names[0]} and ${n.count(names.length - 1)} other gemeenten`
      : list.format(names),
};
