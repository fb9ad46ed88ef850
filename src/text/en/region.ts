import { capital } from '../capital.ts';
import type { CountedWords } from '../counted.ts';
import type { RegionWords } from '../nl/region.ts';
import { atSchools } from './counted.ts';
import { findingTextsIn } from './findings.ts';
import { list, n, plural } from './numbers.ts';

/** The largest number of names that a sentence lists; further names are only counted. */
const MOST_NAMES = 6;
const few = (names: readonly string[]) =>
  list.format(
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES), `${n.count(names.length - MOST_NAMES)} more`]
      : names,
  );
const gemeenten = (count: number) => plural(count, '1 gemeente', '# gemeenten');

/** Returns the English texts of the page about regions, in the words for what is counted. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const regionIn = (c: CountedWords = atSchools): RegionWords => ({
  title: 'Region',
  own: 'Own region',
  ...findingTextsIn(c),
  choose: {
    label: 'Choose a region',
    title: 'Choose a region',
    about:
      'Choose a division and then a region, from the list or on the map. Or make a region of gemeenten yourself.',
    division: 'Division',
    region: 'Region',
    none: 'choose a region…',
    beside: 'Compare with',
    besideNone: 'the Netherlands',
    found: (region) => `${region} chosen.`,
    foundIn: (place, region) => `${place} lies in ${region}.`,
    inNone: (place, division) => `${place} lies in no ${division}.`,
    besideMine: (name) => `${name} (own)`,
    all: 'All regions',
    listTitle: (division) => `Regions: ${division}`,
    pupils: (year) => `${c.many} ${c.year(year)}`,
    change: (base) => `since ${c.year(base)}`,
    count: gemeenten,
    coverage: (none, several) =>
      `${[
        ...(none === 0 ? [] : [`${gemeenten(none)} in no region`]),
        ...(several === 0 ? [] : [`${gemeenten(several)} in more than one region`]),
      ].join(' and ')}: the regions of this division do not add up to the Netherlands.`,
  },
  map: {
    regions: (division, measure, year) =>
      `Map of the Netherlands in regions (${division}). ${measure}, ${c.year(year)}. The same regions are in the list.`,
    members: (name, measure, year) =>
      `Map of ${name} with its gemeenten. ${measure}, ${c.year(year)}. The same gemeenten are in the table.`,
    editing:
      'Map of the Netherlands by gemeente. Click a gemeente to add or remove it; the search field does the same.',
    unavailable: 'The map cannot be drawn. Choose the region from the list.',
    keys: 'Arrow keys: to an area beside it. Enter: choose or remove. Plus and minus: zoom. Shift with an arrow: move. 0: whole map.',
    member: 'is in the region',
    whole: 'Whole region',
    numberedTitle: 'The numbers on the map',
    hint: 'Click a region to choose it.',
    hintLook: 'Click a gemeente, or a region beside it.',
    classSource: 'Classes from this region only',
    classesOfRegionSentence: 'Classes of the gemeenten of this region.',
    key: 'Legend: how the areas on the map are spread over the classes',
    classOfRegions: (label, count) => `${label}: ${plural(count, '1 region', '# regions')}`,
    classesOfRegion: 'classes made from the gemeenten of this region',
    hintEdit: 'Click a gemeente to add or remove it.',
  },
  missing: {
    region: (code) =>
      `The region “${code}” of this link does not exist (any more) in this division. Choose one from the list or on the map.`,
    empty:
      'This region has no gemeenten yet. Add one with the search field or by clicking on the map.',
    unknown: (codes) =>
      `${plural(codes.length, 'One code belongs', '# codes belong')} to no single gemeente of today and ${plural(codes.length, 'is', 'are')} not counted: ${few(codes)}.`,
    merged: (each) =>
      `Merged since: ${few(each.map(({ name, into }) => `${name} counts as ${into}`))}.`,
    loading: 'The figures of this region are being loaded.',
    figures: 'For this choice there are no figures of this region.',
  },
  about: (division, count) =>
    `${division === null ? 'Own region' : capital(division)} of ${gemeenten(count)}`,
  figures: {
    title: 'Key figures',
    name: 'key figure',
    pupils: (year) => `${capital(c.many)} ${c.year(year)}`,
    change: (base) => `Since ${c.year(base)}`,
    peak: 'Since the peak',
    peakIn: 'Year of the peak',
    peakPupils: `${capital(c.many)} at the peak`,
    peakYear: (year, pupils, since) =>
      `${c.year(year)}: ${n.count(pupils)}${since === null ? '' : ` (since ${c.year(since)})`}`,
    share: 'Share of the Netherlands',
    shareOf: (percent) =>
      percent > 0 && percent < 0.05 ? `less than ${n.percent(0.1)}` : n.percent(percent),
    vestigingen: capital(c.measures.vestigingen?.name ?? 'branches'),
    fromTo: (from, to) =>
      from === null || to === null || from === to
        ? to === null
          ? '–'
          : n.count(to)
        : `${n.count(from)} to ${n.count(to)}`,
    expected: (year) => `Expected ${c.year(year)}`,
    interval: (low, high) => `${n.rough(low)}–${n.rough(high)}`,
    unknown: 'not known',
    whole: n.percent(100),
  },
  findings: {
    copy: 'Copy findings',
    copiedTitle: (name: string, soorten: readonly string[]) =>
      `What stands out: ${name}, ${c.full} ${c.ofSoorten(soorten)}`,
    title: 'What stands out',
    none: 'By these measures nothing stands out here.',
    view: {
      kaart: 'Show on the map',
      bronnen: 'Read about the sources',
      scholen: 'See the schools',
      regio: 'Show on the map of the region',
      dataset: 'Show',
    },
    about: 'Computed from the figures, which say nothing about causes.',
  },
  members: {
    title: 'The gemeenten side by side',
    about: (base) =>
      `Sorted by decline since ${c.year(base)}. All charts have the same scale; choose a gemeente to see it by itself.`,
    scaleAantal: (from, to) => `The scale runs from ${n.count(from)} to ${n.count(to)} ${c.many}.`,
    scaleIndex: (from, to, base) =>
      `The scale is an index from ${n.count(from)} to ${n.count(to)}, with ${c.year(base)} = 100.`,
    summary: (of) =>
      `${of.name}: ${of.then} ${c.many} in ${c.year(of.base)}, ${of.now} in ${c.year(of.year)}${of.change === '' ? '' : ` (${of.change})`}${of.expected === '' ? '' : `; expected ${of.expected}`}. Show ${of.name} on the map.`,
    expectedIn: (pupils, year) => `about ${n.rough(pupils)} in ${c.year(year)}`,
    key: (base, from, until, hasProjection) =>
      `From ${c.year(from)} to ${c.year(until)}. Line: counted.${hasProjection ? ` Dashes: expected, with around them where ${n.wholePercent(80)} of outcomes lie.` : ''} Dotted: ${c.year(base)}.`,
    fromTo: (then, now) => `${then} to ${now}`,
    counted: 'counted',
    projected: 'expected',
    band: `where ${n.wholePercent(80)} of outcomes lie`,
    span: (from, until) => `Each chart runs from ${c.year(from)} to ${c.year(until)}.`,
    without: (names) => `${c.without}, in any year: ${few(names)}.`,
    firstOf: (shown, all) => `The first ${n.count(shown)} of ${n.count(all)} gemeenten.`,
    all: (count) => `Show all ${n.count(count)} charts`,
    noIndex: `no index: no ${c.many} or no complete figure in the base year`,
  },
  table: {
    title: (base, year, until) =>
      `From ${c.year(base)} to ${c.year(year)}, and expected in ${c.year(until)}`,
    titleOneCount: (year) => `The gemeenten in ${c.year(year)}`,
    titleCounted: (base, year) => `From ${c.year(base)} to ${c.year(year)}`,
    about: (base) =>
      `Change since ${c.year(base)} in percent: the filled mark is the newest count, the open mark what is expected, the bar where ${n.wholePercent(80)} of outcomes lie.`,
    aboutCounted: (base) => `Change since ${c.year(base)} in percent, at the newest count.`,
    fiveYears: '“Five years” is the change over five years, at which the IML measure looks.',
    gemeente: 'Gemeente',
    change: 'change',
    iml: 'five years',
    vestigingen: 'branches',
    expected: (year) => `expected ${c.year(year)}`,
    plot: 'the change in view',
    noProjection: 'no projection',
  },
  vmbo: {
    title: 'Vmbo in this region',
    loading: 'The figures about vmbo are being loaded.',
    retry: 'Try again',
  },
  rpo: {
    title: 'RPO test',
    about:
      'A regional plan for schools (regionaal plan onderwijsvoorzieningen, RPO) needs enough boards of secondary education to take part. Test with which boards this region meets the rules.',
    open: 'Do the RPO test',
    close: 'Close the RPO test',
  },
  make: {
    open: 'Own regions',
    fresh: 'Make a region',
    from: 'Adapt this region',
    title: 'Put your region together',
    name: 'Name of the region',
    namePlaceholder: 'for example Achterhoek',
    add: 'Click gemeenten on the map, or search for them here:',
    members: 'Gemeenten in this region',
    remove: (name) => `Remove ${name}`,
    added: (name) => `${name} added.`,
    removed: (name) => `${name} removed.`,
    count: gemeenten,
    save: 'Keep in this browser',
    done: 'Done',
    copyOf: (name) => `${name} (adapted)`,
    contiguous: 'The gemeenten are all adjoining.',
    scattered: 'No two gemeenten of this region adjoin.',
    apart: (parts) =>
      `Not contiguous: ${few(parts.flat())} ${plural(parts.flat().length, 'lies', 'lie')} apart from the rest.`,
    acrossWater: (parts) =>
      `Across water: ${few(parts.flat())} ${plural(parts.flat().length, 'has', 'have')} no land border with the others.`,
  },
  saved: {
    title: 'Kept in this browser',
    none: 'No regions kept yet. A region in the link (share that) always keeps working.',
    open: (name) => `Open ${name}`,
    rename: 'Rename',
    renameOf: (name) => `Rename ${name}`,
    newName: (name) => `New name for ${name}`,
    renamed: 'Keep name',
    copy: 'Copy',
    copyOf: (name) => `Copy ${name}`,
    copied: (name) => `${name} (copy)`,
    link: 'Copy link',
    linkOf: (name) => `Copy the link to ${name}`,
    linkCopied: 'The link has been copied.',
    delete: 'Delete',
    deleteOf: (name) => `Delete ${name}`,
    deleted: (name) => `${name} was deleted.`,
    undo: 'Undo',
    kept: (name) => `${name} is kept in this browser.`,
    keptAs: (name) => `Kept as ${name}, since that name was there already.`,
    full: 'The storage of this browser is full. The region is still in the link: copy that to keep it.',
    forbidden:
      'This browser keeps nothing for this site (a private window, for example). The region is still in the link: copy that to keep it.',
    unnamed: 'Region without a name',
  },
  file: {
    title: 'Regions from a file',
    about:
      'A list with a column for the gemeente (name or code) and a column for the region. This is how onderwijsregio’s, samenwerkingsverbanden, RegioDeals, NPVR and IML regions come in. The file stays in your browser.',
    choose: 'Choose a file (CSV, XLSX or ODS)',
    template: 'Download an empty template',
    templateName: 'region-template.csv',
    header: ['gemeentecode', 'gemeente', 'regio'],
    reading: 'The file is being read.',
    failed: 'The file cannot be used',
    columns: (missing, found) =>
      `No column was recognised with: ${missing.replace('regio', 'region').replace(', ', ' and ')}. Columns found: ${found}. Call them “gemeente” and “regio” or “samenwerkingsverband”, for example.`,
    found: (regions, rows) =>
      `${plural(regions, 'One region', '# regions')} found in ${plural(rows, '1 row', '# rows')}.`,
    read: (gemeente, region) =>
      `The gemeente is in the column ${list.format(gemeente.map((name) => `“${name}”`))}, the region in the column “${region}”.`,
    before: 'Mind before you use a region:',
    enlarged: (name, into) => `${name} is now part of ${into}: the whole of ${into} counts.`,
    shared: (name, regions) =>
      `${name} is in ${n.count(regions.length)} regions and counts in each of them: ${few(regions)}.`,
    merged: {
      region: (rows) =>
        `${plural(rows, '1 row has', '# rows have')} no region, and each region is on one row. That looks like merged cells.`,
      gemeente: (rows) =>
        `${plural(rows, '1 row has', '# rows have')} a region and no gemeente. That looks like merged cells.`,
    },
    fillDown: {
      region: 'Where the region is empty, take that of the row above',
      gemeente: 'Where the gemeente is empty, take that of the row above',
    },
    more: (count) => `and ${n.count(count)} more`,
    region: (name, count) => `${name} (${gemeenten(count)})`,
    keep: (count) => plural(count, 'Keep this region', 'Keep all #'),
    notMatched: (count) => plural(count, '1 row does not take part:', '# rows do not take part:'),
    row: (line, text, reason) => `row ${n.count(line)}: ${text} – ${reason}`,
    reasons: {
      'unknown-gemeente': 'no gemeente recognised',
      'ambiguous-gemeente': 'may be more than one gemeente',
      'split-gemeente': 'ended and divided over more gemeenten',
      'unequal-row':
        'more fields than the header: a delimiter too many, or the header lacks a column',
      'not-a-code': 'no gemeente filled in',
      'no-gemeente': 'a total, country, provincie or region: gemeenten only',
      contradicts: 'code and name are of two gemeenten',
    },
    repeated: (count) =>
      `${plural(count, '1 row names', '# rows name')} a gemeente that was in that region already; it counts once.`,
    noRegion: (count) =>
      `${n.count(count)} ${plural(count, 'row has', 'rows have')} no region filled in and ${plural(count, 'was', 'were')} skipped.`,
    forgiven: (each) =>
      `Recognised as: ${few(each.map(({ found, name }) => `“${found}” = ${name}`))}. Is that right?`,
    renamed: (each) =>
      `Called otherwise, as a link cannot be longer or cannot hold a sign: ${few(each.map(({ from, to }) => `“${from}” is “${to}”`))}.`,
    empty: '(empty)',
  },
});

/** The English texts of the page about regions, where pupils at schools are counted. */
export const region = regionIn();
