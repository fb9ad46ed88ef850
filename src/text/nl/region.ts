import { capital } from '../capital.ts';
import type { CountedWords } from '../counted.ts';
import { atSchools } from './counted.ts';
import { findingTextsIn } from './findings.ts';
import { list, n, plural } from './numbers.ts';

/** The largest number of names that a sentence lists; further names are only counted. */
const MOST_NAMES = 6;
const few = (names: readonly string[]) =>
  list.format(
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES), `nog ${n.count(names.length - MOST_NAMES)}`]
      : names,
  );
const gemeenten = (count: number) => plural(count, '1 gemeente', '# gemeenten');

/** Returns the Dutch texts of the page about regions, in the words for what is counted. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const regionIn = (c: CountedWords = atSchools) => ({
  title: 'Regio',
  own: 'Eigen regio',
  ...findingTextsIn(c),
  choose: {
    label: 'Regio kiezen',
    title: 'Kies een regio',
    about:
      'Kies een indeling en dan een regio, uit de lijst of op de kaart. Of maak zelf een regio van gemeenten.',
    division: 'Indeling',
    region: 'Regio',
    none: 'kies een regio…',
    beside: 'Vergelijk met',
    besideNone: 'Nederland',
    found: (region: string) => `${region} gekozen.`,
    foundIn: (place: string, region: string) => `${place} ligt in ${region}.`,
    inNone: (place: string, division: string) => `${place} ligt in geen ${division}.`,
    besideMine: (name: string) => `${name} (eigen)`,
    all: 'Alle regio’s',
    listTitle: (division: string) => `Regio’s: ${division}`,
    pupils: (year: number) => `${c.many} ${c.year(year)}`,
    change: (base: number) => `sinds ${c.year(base)}`,
    count: gemeenten,
    coverage: (none: number, several: number) =>
      `${[
        ...(none === 0 ? [] : [`${gemeenten(none)} in geen enkele regio`]),
        ...(several === 0 ? [] : [`${gemeenten(several)} in meer dan één regio`]),
      ].join(' en ')}: de regio’s van deze indeling tellen niet op tot Nederland.`,
  },
  map: {
    regions: (division: string, measure: string, year: number) =>
      `Kaart van Nederland in regio’s (${division}). ${measure}, ${c.year(year)}. Dezelfde regio’s staan in de lijst.`,
    members: (name: string, measure: string, year: number) =>
      `Kaart van ${name} met de gemeenten erin. ${measure}, ${c.year(year)}. Dezelfde gemeenten staan in de tabel.`,
    editing:
      'Kaart van Nederland per gemeente. Klik op een gemeente om die toe te voegen of weg te halen; met het zoekveld kan dat ook.',
    unavailable: 'De kaart kan niet worden getekend. Kies de regio uit de lijst.',
    keys: 'Pijltjes: naar een gebied ernaast. Enter: kiezen of weghalen. Plus en min: zoomen. Shift met pijltje: schuiven. 0: hele kaart.',
    member: 'is in de regio',
    whole: 'Hele regio',
    numberedTitle: 'De nummers op de kaart',
    hint: 'Klik op een regio om die te kiezen.',
    hintLook: 'Klik op een gemeente, of op een regio ernaast.',
    /** Label of the checkbox that makes the classes of the map from the gemeenten of the region only. */
    classSource: 'Klassen van alleen deze regio',
    /** Remark with the legend of the map: the classes are made from the gemeenten of the region only. */
    classesOfRegion: 'klassen van de gemeenten van deze regio',
    classesOfRegionSentence: 'Klassen van de gemeenten van deze regio.',
    key: 'Legenda: hoe de gebieden op de kaart over de klassen verdeeld zijn',
    classOfRegions: (label: string, count: number) =>
      `${label}: ${plural(count, '1 regio', '# regio’s')}`,
    hintEdit: 'Klik op een gemeente om die toe te voegen of weg te halen.',
  },
  missing: {
    region: (code: string) =>
      `De regio “${code}” uit deze link bestaat niet (meer) in deze indeling. Kies er een uit de lijst of op de kaart.`,
    empty:
      'Deze regio heeft nog geen gemeenten. Voeg er een toe met het zoekveld of klik op de kaart.',
    unknown: (codes: readonly string[]) =>
      `${plural(codes.length, 'Eén code hoort', '# codes horen')} niet bij één gemeente van nu en ${plural(codes.length, 'telt', 'tellen')} niet mee: ${few(codes)}.`,
    merged: (each: readonly { name: string; into: string }[]) =>
      `Heringedeeld: ${few(each.map(({ name, into }) => `${name} telt mee als ${into}`))}.`,
    loading: 'De cijfers van deze regio worden geladen.',
    figures: 'Voor deze keuze zijn er geen cijfers van deze regio.',
  },
  about: (division: string | null, count: number) =>
    `${division === null ? 'Eigen regio' : capital(division)} met ${gemeenten(count)}`,
  figures: {
    title: 'Kerncijfers',
    name: 'kerncijfer',
    pupils: (year: number) => `${capital(c.many)} ${c.year(year)}`,
    change: (base: number) => `Sinds ${c.year(base)}`,
    peak: 'Sinds de piek',
    peakIn: 'Jaar van de piek',
    peakPupils: `${capital(c.many)} op de piek`,
    /**
     * Writes the year of the peak and the pupils in that year. `since` is the first year that was searched for the peak; null
     * where all years of the counts were searched.
     */
    peakYear: (year: number, pupils: number, since: number | null) =>
      `${c.year(year)}: ${n.count(pupils)}${since === null ? '' : ` (vanaf ${c.year(since)})`}`,
    share: 'Aandeel in Nederland',
    shareOf: (percent: number) =>
      percent > 0 && percent < 0.05 ? `minder dan ${n.percent(0.1)}` : n.percent(percent),
    vestigingen: capital(c.measures.vestigingen?.name ?? 'vestigingen'),
    fromTo: (from: number | null, to: number | null) =>
      from === null || to === null || from === to
        ? to === null
          ? '–'
          : n.count(to)
        : `${n.count(from)} naar ${n.count(to)}`,
    expected: (year: number) => `Verwacht ${c.year(year)}`,
    interval: (low: number, high: number) => `${n.rough(low)}–${n.rough(high)}`,
    unknown: 'niet bekend',
    whole: n.percent(100),
  },
  findings: {
    copy: 'Kopieer bevindingen',
    copiedTitle: (name: string, soorten: readonly string[]) =>
      `Wat valt op: ${name}, ${c.full} ${c.ofSoorten(soorten)}`,
    title: 'Wat valt op',
    none: 'Volgens deze maten valt hier niets op.',
    view: {
      kaart: 'Toon op de kaart',
      bronnen: 'Lees over de bronnen',
      regio: 'Toon op de kaart van de regio',
      scholen: 'Bekijk de scholen',
      dataset: 'Toon',
    },
    about: 'Berekend uit de cijfers; over oorzaken zeggen die niets.',
  },
  members: {
    title: 'De gemeenten naast elkaar',
    about: (base: number) =>
      `Gesorteerd op daling sinds ${c.year(base)}. Alle grafieken hebben dezelfde schaal; kies een gemeente om die apart te zien.`,
    scaleAantal: (from: number, to: number) =>
      `De schaal loopt van ${n.count(from)} tot ${n.count(to)} ${c.many}.`,
    scaleIndex: (from: number, to: number, base: number) =>
      `De schaal is een index van ${n.count(from)} tot ${n.count(to)}, met ${c.year(base)} = 100.`,
    /**
     * Describes the small chart of a gemeente for screen readers, as the label of its link to the map. The figures are texts;
     * `change` and `expected` are empty where not known.
     */
    summary: (of: {
      name: string;
      base: number;
      year: number;
      then: string;
      now: string;
      change: string;
      expected: string;
    }) =>
      `${of.name}: ${of.then} ${c.many} in ${c.year(of.base)}, ${of.now} in ${c.year(of.year)}${of.change === '' ? '' : ` (${of.change})`}${of.expected === '' ? '' : `; verwacht ${of.expected}`}. Toon ${of.name} op de kaart.`,
    expectedIn: (pupils: number, year: number) => `ongeveer ${n.rough(pupils)} in ${c.year(year)}`,
    /**
     * Explains the lines and bands of the small charts, below a picture of them: `from` and `until` are the first and last year
     * of the charts, `base` is the base year.
     */
    key: (base: number, from: number, until: number, hasProjection: boolean) =>
      `Van ${c.year(from)} tot ${c.year(until)}. Lijn: geteld.${hasProjection ? ` Streepjes: verwacht, met daaromheen waar ${n.wholePercent(80)} van de uitkomsten ligt.` : ''} Gestippeld: ${c.year(base)}.`,
    fromTo: (then: string, now: string) => `${then} naar ${now}`,
    counted: 'geteld',
    projected: 'verwacht',
    band: `waar ${n.wholePercent(80)} van de uitkomsten ligt`,
    noIndex: `geen index: in het basisjaar geen ${c.many} of geen volledig cijfer`,
    span: (from: number, until: number) =>
      `Elke grafiek loopt van ${c.year(from)} tot ${c.year(until)}.`,
    without: (names: readonly string[]) => `${c.without}, in geen enkel jaar: ${few(names)}.`,
    firstOf: (shown: number, all: number) =>
      `De eerste ${n.count(shown)} van ${n.count(all)} gemeenten.`,
    all: (count: number) => `Toon alle ${n.count(count)} grafieken`,
  },
  table: {
    title: (base: number, year: number, until: number) =>
      `Van ${c.year(base)} naar ${c.year(year)}, en verwacht in ${c.year(until)}`,
    titleOneCount: (year: number) => `De gemeenten in ${c.year(year)}`,
    titleCounted: (base: number, year: number) => `Van ${c.year(base)} naar ${c.year(year)}`,
    about: (base: number) =>
      `Verandering sinds ${c.year(base)} in procenten: het gevulde teken is de nieuwste telling, het open teken de verwachting, de streep waar ${n.wholePercent(80)} van de uitkomsten ligt.`,
    aboutCounted: (base: number) =>
      `Verandering sinds ${c.year(base)} in procenten, op de nieuwste telling.`,
    /** Explains the column "vijf jaar" of the table of gemeenten. */
    fiveYears: '“Vijf jaar” is de verandering over vijf jaar, waar de IML-maat naar kijkt.',
    gemeente: 'Gemeente',
    change: 'verandering',
    iml: 'vijf jaar',
    vestigingen: 'vestigingen',
    expected: (year: number) => `verwacht ${c.year(year)}`,
    plot: 'verandering in beeld',
    noProjection: 'geen projectie',
  },
  vmbo: {
    title: 'Vmbo in deze regio',
    loading: 'De cijfers over vmbo worden geladen.',
    retry: 'Probeer het opnieuw',
  },
  rpo: {
    title: 'RPO-toets',
    about:
      'Een regionaal plan onderwijsvoorzieningen (RPO) vraagt dat genoeg besturen in het voortgezet onderwijs meedoen. Toets met welke besturen deze regio aan de regels voldoet.',
    open: 'Doe de RPO-toets',
    close: 'Sluit de RPO-toets',
  },
  make: {
    open: 'Eigen regio’s',
    fresh: 'Zelf een regio maken',
    from: 'Pas deze regio aan',
    title: 'Stel uw regio samen',
    name: 'Naam van de regio',
    namePlaceholder: 'bijvoorbeeld Achterhoek',
    add: 'Klik gemeenten aan op de kaart, of zoek ze hier:',
    members: 'Gemeenten in deze regio',
    remove: (name: string) => `${name} weghalen`,
    added: (name: string) => `${name} toegevoegd.`,
    removed: (name: string) => `${name} weggehaald.`,
    count: gemeenten,
    save: 'Bewaar in deze browser',
    done: 'Klaar',
    copyOf: (name: string) => `${name} (aangepast)`,
    contiguous: 'De gemeenten grenzen aan elkaar.',
    scattered: 'Geen twee gemeenten van deze regio grenzen aan elkaar.',
    apart: (parts: readonly (readonly string[])[]) =>
      `Niet aaneengesloten: ${few(parts.flat())} ${plural(parts.flat().length, 'ligt', 'liggen')} los van de rest.`,
    acrossWater: (parts: readonly (readonly string[])[]) =>
      `Over water: ${few(parts.flat())} ${plural(parts.flat().length, 'heeft', 'hebben')} geen landgrens met de andere.`,
  },
  saved: {
    title: 'Bewaard in deze browser',
    none: 'Nog geen regio’s bewaard. Een regio in de link (deel die) blijft altijd werken.',
    open: (name: string) => `Open ${name}`,
    rename: 'Hernoem',
    renameOf: (name: string) => `Hernoem ${name}`,
    newName: (name: string) => `Nieuwe naam voor ${name}`,
    renamed: 'Naam bewaren',
    copy: 'Kopieer',
    copyOf: (name: string) => `Kopieer ${name}`,
    copied: (name: string) => `${name} (kopie)`,
    link: 'Kopieer link',
    linkOf: (name: string) => `Kopieer de link naar ${name}`,
    linkCopied: 'De link is gekopieerd.',
    delete: 'Verwijder',
    deleteOf: (name: string) => `Verwijder ${name}`,
    deleted: (name: string) => `${name} is verwijderd.`,
    undo: 'Ongedaan maken',
    kept: (name: string) => `${name} is bewaard in deze browser.`,
    keptAs: (name: string) => `Bewaard als ${name}, omdat die naam er al was.`,
    full: 'De opslag van deze browser is vol. De regio staat nog in de link: kopieer die om haar te houden.',
    forbidden:
      'Deze browser bewaart niets voor deze site (bijvoorbeeld in een privévenster). De regio staat nog in de link: kopieer die om haar te houden.',
    unnamed: 'Regio zonder naam',
  },
  file: {
    title: 'Regio’s uit een bestand',
    about:
      'Een lijst met een kolom met de gemeente (naam of code) en een kolom met de regio. Zo komen onderwijsregio’s, samenwerkingsverbanden, RegioDeals, NPVR- en IML-regio’s erin. Het bestand blijft in uw browser.',
    choose: 'Kies een bestand (CSV, XLSX of ODS)',
    template: 'Download een leeg sjabloon',
    templateName: 'regio-sjabloon.csv',
    header: ['gemeentecode', 'gemeente', 'regio'] as const,
    reading: 'Het bestand wordt gelezen.',
    failed: 'Het bestand kan niet worden gebruikt',
    columns: (missing: string, found: string) =>
      `Er is geen kolom herkend met: ${missing.replace(', ', ' en ')}. Gevonden kolommen: ${found}. Noem ze bijvoorbeeld “gemeente” en “regio” of “samenwerkingsverband”.`,
    found: (regions: number, rows: number) =>
      `${plural(regions, 'Eén regio', '# regio’s')} gevonden in ${plural(rows, '1 regel', '# regels')}.`,
    read: (gemeente: readonly string[], region: string) =>
      `De gemeente staat in de kolom ${list.format(gemeente.map((name) => `“${name}”`))}, de regio in de kolom “${region}”.`,
    before: 'Let op voordat u een regio gebruikt:',
    enlarged: (name: string, into: string) =>
      `${name} hoort nu bij ${into}: heel ${into} telt mee.`,
    shared: (name: string, regions: readonly string[]) =>
      `${name} staat in ${n.count(regions.length)} regio’s en telt in elk daarvan mee: ${few(regions)}.`,
    merged: {
      region: (rows: number) =>
        `${plural(rows, '1 regel heeft', '# regels hebben')} geen regio, en elke regio staat op één regel. Dat lijkt op samengevoegde cellen.`,
      gemeente: (rows: number) =>
        `${plural(rows, '1 regel heeft', '# regels hebben')} een regio en geen gemeente. Dat lijkt op samengevoegde cellen.`,
    },
    fillDown: {
      region: 'Neem waar de regio leeg is die van de regel erboven',
      gemeente: 'Neem waar de gemeente leeg is die van de regel erboven',
    },
    more: (count: number) => `en nog ${n.count(count)}`,
    region: (name: string, count: number) => `${name} (${gemeenten(count)})`,
    keep: (count: number) => plural(count, 'Bewaar deze regio', 'Bewaar alle #'),
    notMatched: (count: number) =>
      plural(count, '1 regel doet niet mee:', '# regels doen niet mee:'),
    row: (line: number, text: string, reason: string) =>
      `regel ${n.count(line)}: ${text} – ${reason}`,
    reasons: {
      'unknown-gemeente': 'geen gemeente herkend',
      'ambiguous-gemeente': 'kan meer dan één gemeente zijn',
      'split-gemeente': 'opgeheven en over meer gemeenten verdeeld',
      'unequal-row':
        'meer velden dan de kop: er staat een scheidingsteken te veel of de kop mist een kolom',
      'not-a-code': 'geen gemeente ingevuld',
      'no-gemeente': 'een totaal, land, provincie of regio: alleen gemeenten',
      contradicts: 'code en naam zijn van twee gemeenten',
    },
    repeated: (count: number) =>
      `${plural(count, '1 regel noemt', '# regels noemen')} een gemeente die al in die regio stond; zij telt één keer.`,
    noRegion: (count: number) =>
      `${n.count(count)} ${plural(count, 'regel heeft', 'regels hebben')} geen regio ingevuld en ${plural(count, 'is', 'zijn')} overgeslagen.`,
    forgiven: (each: readonly { found: string; name: string }[]) =>
      `Herkend als: ${few(each.map(({ found, name }) => `“${found}” = ${name}`))}. Klopt dat?`,
    renamed: (each: readonly { from: string; to: string }[]) =>
      `Anders genoemd, omdat een link niet langer kan zijn of een teken niet kan bevatten: ${few(each.map(({ from, to }) => `“${from}” is “${to}”`))}.`,
    empty: '(leeg)',
  },
});

/** The Dutch texts of the page about regions, where pupils at schools are counted. */
export const region = regionIn();

/** The type of the texts of the page about regions, which every language must have. */
export type RegionWords = typeof region;
