import { n, plural } from './numbers.ts';
import type { Words } from '../nl.ts';

/** The English texts of the search for a gemeente, and of the list of regions from which gemeenten are chosen. */
export const search: Words['search'] = {
  label: 'Find a gemeente',
  placeholder: 'Find a gemeente…',
  loading: 'The list of gemeenten is loading.',
  found: (count) => plural(count, '1 gemeente found', '# gemeenten found'),
  more: (count) => `and ${n.count(count)} more; keep typing`,
  none: (query) => `No gemeente found for “${query}”.`,
  tryThis: 'Type part of the name, or choose from a list. A village is listed under its gemeente.',
  otherName: (name, other) => `${name} (${other})`,
  ended: (old, now, year) => `${old} → ${now} (merged in ${year})`,
  alreadyChosen: 'already chosen',
  added: (name) => `${name} chosen.`,
  removed: (name) => `${name} removed.`,
  chosen: 'Chosen gemeenten',
  noneChosen: 'No gemeente chosen yet: search for one, or click the map.',
  remove: (name) => `Remove ${name}`,
  list: {
    open: 'Choose from a list',
    title: 'Choose gemeenten from a list',
    division: 'Divided by',
    chosen: (count, most) => `${n.count(count)} of at most ${n.count(most)} chosen`,
    full: 'Remove one first to choose another.',
    here: (chosen, count) =>
      chosen > 0 ? `${n.count(chosen)} of ${n.count(count)}` : n.count(count),
    close: 'Done',
  },
  divisions: {
    provincie: 'province',
    corop: 'COROP area',
    rmc: 'RMC region',
    onderwijsgebied: 'education area (onderwijsgebied)',
    rpa: 'labour-market area (RPA)',
    wgr: 'WGR area',
    nodaal: 'nodal area',
    veiligheidsregio: 'safety region',
    vakantieregio: 'school holiday region',
  },
};
