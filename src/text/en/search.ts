import { list, n, plural } from './numbers.ts';
import type { Words } from '../nl.ts';

/** One and several of each kind that the search finds. */
const COUNTED = {
  gemeente: (count: number) => plural(count, '1 gemeente', '# gemeenten'),
  region: (count: number) => plural(count, '1 region', '# regions'),
  town: (count: number) => plural(count, '1 town', '# towns'),
  postcode: (count: number) => plural(count, '1 postcode', '# postcodes'),
};

/** The English texts of the search for a gemeente, and of the list of regions from which gemeenten are chosen. */
export const search: Words['search'] = {
  label: 'Find a gemeente',
  labelAll: 'Find a gemeente, region, town or postcode',
  placeholder: 'Find a gemeente…',
  placeholderAll: 'Place, region, postcode…',
  loading: 'The list of gemeenten is loading.',
  found: (counts) => `${list.format(counts.map(([kind, count]) => COUNTED[kind](count)))} found`,
  more: (count) => `and ${n.count(count)} more; keep typing`,
  none: (query) => `Nothing found for “${query}”.`,
  tryThis:
    'Type part of a name or a postcode, or choose from a list. A village without a school is not in it.',
  otherName: (name, other) => `${name} (${other})`,
  ended: (old, now, year) => `${old}, now ${now} (merged in ${year})`,
  kinds: { gemeente: 'Gemeenten', region: 'Regions', town: 'Towns', postcode: 'Postcodes' },
  region: (division, count) => `${division}, ${plural(count, '1 gemeente', '# gemeenten')}`,
  inGemeente: (place, gemeente) => `${place}, gemeente ${gemeente}`,
  withoutNames: 'Towns and postcodes cannot be loaded now; gemeenten and regions can be found.',
  alreadyChosen: 'already chosen',
  added: (name) => `${name} chosen.`,
  removed: (name) => `${name} removed.`,
  chosen: 'Chosen gemeenten',
  noneChosen: 'No gemeente chosen yet: search for one, or click the map.',
  remove: (name) => `Remove ${name}`,
  list: {
    open: 'Pick from a list',
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
