import { numbersIn } from './numbers.ts';
import type { Extra, Story } from './story.ts';
import type { Course, Spoken } from './trend.ts';

const n = numbersIn('nl-NL');

const soorten: Record<string, { kort: string; lang: string }> = {
  bo: { kort: 'bo', lang: 'basisonderwijs' },
  sbo: { kort: 'sbo', lang: 'speciaal basisonderwijs' },
  so: { kort: 'so', lang: 'speciaal onderwijs' },
  'so/vso': { kort: 'so/vso', lang: 'speciaal en voortgezet speciaal onderwijs' },
  vso: { kort: 'vso', lang: 'voortgezet speciaal onderwijs' },
  vo: { kort: 'alle vo', lang: 'voortgezet onderwijs' },
  brugjaar: { kort: 'brugjaar', lang: 'brugjaar 1–2' },
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo-basis, leerjaar 3–4' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo-kader, leerjaar 3–4' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo-gemengd, leerjaar 3–4' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo-theoretisch, leerjaar 3–4' },
  'havo/vwo': { kort: 'havo/vwo 3', lang: 'havo/vwo, leerjaar 3' },
  havo: { kort: 'havo', lang: 'havo, leerjaar 4–5' },
  vwo: { kort: 'vwo', lang: 'vwo, leerjaar 4–6' },
  pro: { kort: 'pro', lang: 'praktijkonderwijs' },
  vavo: { kort: 'vavo', lang: 'uitbesteed aan vavo' },
  internationaal: { kort: 'internationaal', lang: 'internationaal onderwijs' },
};

const list = new Intl.ListFormat('nl', { type: 'conjunction' });
const withArticle = new Set([
  'bo',
  'sbo',
  'so',
  'so/vso',
  'vso',
  'vo',
  'pro',
  'brugjaar',
  'internationaal',
]);

/** "in het basisonderwijs en speciaal basisonderwijs" */
function inSoorten(keys: readonly string[]): string {
  const names = list.format(keys.map((key) => soorten[key]?.lang ?? key));
  return withArticle.has(keys[0] ?? '') ? `in het ${names}` : `in ${names}`;
}

/** "1e", "2e": the way Dutch ordinals are abbreviated. */
const ordinal = (place: number) => `${n.count(place)}e`;

const verb = (from: number, to: number) =>
  to < from ? 'daalde' : to > from ? 'steeg' : 'bleef gelijk';

function sentence(story: Story): string {
  return [headline(story), comparison(story), extra(story.extra)].filter(Boolean).join(' ');
}

function headline(story: Story): string {
  const { from, to, baseYear, year, percent } = story;
  const place = story.place ?? 'Nederland';
  const kind = inSoorten(story.soorten);
  if (from === null || to === null) return gap(story, place, kind);
  const provisional = story.provisional ? ' (voorlopig)' : '';
  if (year === baseYear)
    return `${place} telde in ${year} ${n.count(to)} leerlingen ${kind}${provisional}.`;
  const change = percent === null ? '' : ` (${n.signedPercent(percent)})`;
  const country =
    story.place !== null && story.countryPercent !== null
      ? `; landelijk ${n.signedPercent(story.countryPercent)}`
      : '';
  const [first, last] = baseYear < year ? [baseYear, year] : [year, baseYear];
  const [then, now] = baseYear < year ? [from, to] : [to, from];
  const moved =
    then === now
      ? `bleef het aantal leerlingen ${kind} tussen ${first} en ${last} gelijk op ${n.count(now)}`
      : `${verb(then, now)} het aantal leerlingen ${kind} tussen ${first} en ${last} van ${n.count(then)} naar ${n.count(now)}`;
  return `In ${place} ${moved}${change}${country}.`;
}

function gap(story: Story, place: string, kind: string): string {
  const known = story.to ?? story.from;
  const when = story.to === null ? story.baseYear : story.year;
  const figure =
    known === null ? '' : ` In ${when} telde ${place} ${n.count(known)} leerlingen ${kind}.`;
  const year = story.gap?.year ?? story.year;
  const reason = {
    missing: `Van ${year} zijn geen cijfers ${kind} beschikbaar.`,
    incomplete: `De cijfers van ${place} over ${year} zijn onvolledig: niet elke vestiging is bekend. Daarom staat hier geen verandering.`,
    masked: `In ${year} telde ${place} zo weinig leerlingen ${kind} dat DUO het aantal afschermt (<5 per vestiging).`,
  }[story.gap?.kind ?? 'missing'];
  return reason + figure;
}

function comparison(story: Story): string {
  if (story.percent === null || story.year === story.baseYear) return '';
  const { rank, ranked, falling } = story;
  if (story.place === null) {
    return `In ${n.count(falling)} van de ${n.count(ranked)} gemeenten werden het er minder.`;
  }
  if (rank === null) return '';
  if (story.percent < 0) {
    const place = rank === 1 ? 'de grootste' : `de ${ordinal(rank)}`;
    return `Dat is ${place} daling van ${n.count(ranked)} gemeenten.`;
  }
  const fromTop = ranked - rank + 1;
  const place = fromTop === 1 ? 'de grootste' : `de ${ordinal(fromTop)}`;
  return story.percent > 0 ? `Dat is ${place} stijging van ${n.count(ranked)} gemeenten.` : '';
}

function extra(more: Extra | null): string {
  switch (more?.measure) {
    case 'piek':
      return more.percent === 0
        ? `Dat is het hoogste aantal van de reeks.`
        : `Sinds de piek in ${more.peakYear} (${n.count(more.peak)}) is dat ${n.signedPercent(more.percent)}.`;
    case 'vestigingen':
      return more.from === null
        ? `Er zijn ${n.count(more.to)} vestigingen.`
        : `Het aantal vestigingen ging van ${n.count(more.from)} naar ${n.count(more.to)}.`;
    case 'schoolgrootte':
      return more.from === null
        ? `Een vestiging telt gemiddeld ${n.count(more.to)} leerlingen.`
        : `Een vestiging telt gemiddeld ${n.count(more.to)} leerlingen; dat waren er ${n.count(more.from)}.`;
    case 'iml':
      return more.shrinking
        ? `Sinds ${more.sinceYear} is het ${n.signedPercent(more.percent)}: krimp volgens de IML-maat (10% of meer in vijf jaar).`
        : `Sinds ${more.sinceYear} is het ${n.signedPercent(more.percent)}: geen krimp volgens de IML-maat (10% of meer in vijf jaar).`;
    default:
      return '';
  }
}

function caution(story: Story): string {
  const notes: string[] = [];
  const cells = story.masked.from + story.masked.to;
  if (cells > 0) {
    notes.push(
      `Niet meegeteld: ${cells === 1 ? 'één afgeschermd aantal' : `${n.count(cells)} afgeschermde aantallen`} van 1 tot 4 leerlingen.`,
    );
  }
  if (story.brokenIn !== null) {
    notes.push(
      `Let op: rond ${story.brokenIn} is de telling veranderd; vergelijk over dat jaar heen niet.`,
    );
  }
  return notes.join(' ');
}

/** A data file that could not be used, as the engine tells it. */
export interface FileTrouble {
  file: string;
  problem: string;
  row: number | null;
  column: string | null;
  found: string | null;
}

const problemWords: Record<string, string> = {
  unreachable: 'het bestand is niet te bereiken',
  'empty-file': 'het bestand is leeg',
  'wrong-encoding': 'het bestand heeft een onbekende tekencodering',
  'unknown-header': 'de kop is niet die van dit bestand',
  'missing-column': 'er ontbreekt een kolom',
  'unequal-row': 'de regel heeft een ander aantal velden dan de kop',
  'open-quote': 'een aanhalingsteken is niet gesloten',
  truncated: 'het bestand is halverwege afgebroken',
  'not-a-count': 'hier hoort een aantal te staan',
  'not-a-code': 'hier hoort een code te staan',
  'not-a-date': 'hier hoort een datum te staan',
  'not-a-year': 'hier hoort een jaar te staan',
  'not-a-flag': 'hier hoort 0 of 1 te staan',
  'unknown-gemeente': 'deze gemeente bestaat niet binnen de huidige grenzen',
  'unknown-soort': 'deze soort bestaat niet in deze sector',
  'duplicate-row': 'deze regel staat er twee keer in',
};

/** All words of the page in Dutch. `en.ts` has the same keys. */
export const nl = {
  locale: 'nl-NL',
  numbers: n,
  soorten,
  ordinal,
  sentence,
  caution,
  title: 'Leerlingenatlas',
  tagline: 'Leerlingendaling per gemeente in het primair en voortgezet onderwijs',
  skip: 'Naar de inhoud',
  country: 'Nederland',
  nav: 'Onderdelen',
  map: {
    name: (measure: string, year: number, sector: string) =>
      `Kaart van Nederland per gemeente. ${measure}. ${sector}, ${year}.`,
    role: 'kaart',
    keys: 'Pijltjes: naar de buurgemeente. Enter: kiezen of weghalen. Plus en min: zoomen. Shift met pijltje: schuiven. 0: hele kaart.',
    place: (place: number, of: number) => `${n.count(place)}e van ${n.count(of)}`,
    chosen: 'gekozen',
    zoom: 'Zoomen',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomReset: 'Hele kaart',
    wheelHint: 'Houd Ctrl ingedrukt om op de kaart te zoomen',
    unavailable: 'De kaart kan niet worden getekend. De cijfers staan in de ranglijst hieronder.',
  },
  legend: {
    name: 'Legenda: aantal gemeenten per klasse. Kies klassen om alleen die op de kaart te tonen.',
    below: (to: string) => `minder dan ${to}`,
    from: (from: string) => `${from} of meer`,
    between: (from: string, to: string) => `${from} tot ${to}`,
    column: (label: string, count: number) =>
      `${label}: ${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`}`,
    tick: (value: number) => n.short(value),
    without: (reason: string, count: number) => `${reason}: ${n.count(count)}`,
    none: 'geen cijfers of niet te berekenen',
    showAll: 'Alle klassen tonen',
  },
  share: { copy: 'Kopieer link', copied: 'De link naar dit scherm is gekopieerd.' },
  slider: { name: 'Jaar op de kaart', play: 'Speel de jaren af', pause: 'Pauze' },
  source: {
    unplaced: (pupils: number) =>
      `${n.count(pupils)} leerlingen zonder bekende gemeente tellen landelijk mee, maar staan op geen kaart.`,
    line: (
      titles: string,
      countDate: string | null,
      year: number,
      provisional: boolean,
      boundaries: number | null,
    ) =>
      [
        `Bron: ${titles}`,
        countDate === null
          ? null
          : `teldatum ${countDate} ${year}${provisional ? ' (voorlopig)' : ''}`,
        boundaries === null ? null : `gemeentegrenzen van ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
  },
  sources: {
    title: 'Bronnen en methode',
    intro:
      'Alle cijfers komen uit openbare bestanden van DUO, CBS en het Kadaster. Ze zijn per vestiging geteld en hier opgeteld per gemeente, naar de plaats van de school, binnen de gemeentegrenzen van nu.',
    files: 'Bestanden en teldata',
    file: 'Bestand',
    origin: 'Herkomst',
    licence: 'Licentie',
    countDate: 'Teldatum',
    years: 'Jaren',
    limits: 'Wat u moet weten',
    limitList: [
      'Voorlopige cijfers: het nieuwste jaar wordt door DUO nog bijgesteld.',
      'Afgeschermde aantallen: DUO toont aantallen van 1 tot en met 4 leerlingen per vestiging als “<5”. Ze zijn niet meegeteld; waar ze voorkomen staat “+ n × <5”, dat wil zeggen 1 tot 4 leerlingen per keer meer.',
      'Geen cijfers is iets anders dan nul: een gesloten school telt als 0, een jaar zonder cijfers is een gat in de lijn en gearceerd op de kaart.',
      'Speciaal (basis)onderwijs: vóór 1998 zijn de cijfers onvolledig en rond 2010 is de telling veranderd. Vergelijk niet over 2010 heen.',
      'Voortgezet onderwijs: er zijn cijfers van 2019, 2023, 2024 en 2025; per schoolsoort alleen van 2019. In 2023 ontbreken vestigingen: de gemeenten waar dat speelt zijn als onvolledig gemarkeerd en krijgen geen verandering.',
      'Enkele vestigingen voor voortgezet onderwijs staan niet in het bestand van 2019, zoals die van Terra (25PW; 3.869 leerlingen in 2024, onder meer in Tynaarlo). In hun gemeenten lijkt het aantal leerlingen sindsdien sterker gegroeid dan het is.',
      'Een gemeente op de kaart is de gemeente van de school, niet die van het huis van de leerling.',
      'In 2022 telden scholen leerlingen uit Oekraïne mee, ongeveer 0,7% van het primair onderwijs.',
    ],
    measures: 'Maten',
    classes: 'Klassen op de kaart',
    classesText:
      'De klassegrenzen horen bij het nieuwste jaar en gelden voor alle jaren. Daarom blijft een kleur hetzelfde betekenen terwijl u door de jaren gaat. Bij verandering liggen de grenzen aan beide kanten van nul even ver.',
    ranking:
      'Rangnummers: 1 is de grootste daling (bij verandering) of het grootste aantal (bij aantallen). Gelijke waarden delen een nummer.',
  },
  problems: {
    title: 'Niet alle cijfers konden worden geladen',
    line: ({ file, problem, row, column, found }: FileTrouble) => {
      const reason = problemWords[problem] ?? problem;
      const where = [
        row === null ? null : `regel ${n.count(row)}`,
        column ? `kolom ${column}` : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
      const shown = problem === 'unreachable' || !found ? '' : ` (“${found.slice(0, 60)}”)`;
      return `${file}${where === '' ? '' : `, ${where}`}: ${reason}${shown}.`;
    },
    rest: 'De rest van de pagina werkt. Probeer het opnieuw; blijft het misgaan, laat het de beheerder van deze website weten.',
    retry: 'Opnieuw proberen',
  },
  modes: { kaart: 'Kaart', bronnen: 'Bronnen en methode' },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
  sectors: {
    label: 'Sector',
    po: 'Primair (po)',
    vo: 'Voortgezet (vo)',
  },
  controls: {
    label: 'Wat wilt u zien?',
    soort: 'Soort',
    measure: 'Maat',
    base: 'Ten opzichte van',
    classes: 'Klassen',
    from: 'grens 1',
    to: 'grens 2',
    open: 'Instellingen',
    close: 'Sluiten',
    since: (year: number) => `t.o.v. ${year}`,
    typesOnly: (years: string) => `Per schoolsoort zijn alleen cijfers van ${years} beschikbaar.`,
  },
  measures: {
    verandering: {
      name: 'verandering in %',
      about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in procenten',
    },
    verschil: {
      name: 'verandering in leerlingen',
      about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in leerlingen',
    },
    leerlingen: { name: 'aantal leerlingen', about: 'Aantal leerlingen op de teldatum' },
    index: { name: 'index', about: 'Index van het aantal leerlingen; het basisjaar is 100' },
    piek: {
      name: 'sinds de piek',
      about: 'Verschil met het jaar met de meeste leerlingen tot dan toe, in procenten',
    },
    vestigingen: {
      name: 'aantal vestigingen',
      about: 'Aantal vestigingen met leerlingen op de teldatum',
    },
    schoolgrootte: {
      name: 'gemiddelde schoolgrootte',
      about: 'Gemiddeld aantal leerlingen per vestiging',
    },
    iml: {
      name: 'krimp volgens de IML-maat',
      about: 'Verandering in vijf jaar; 10% daling of meer is krimp volgens de IML-maat',
    },
  },
  classMethods: {
    kwantielen: 'evenveel per klasse',
    gelijk: 'even brede klassen',
    natuurlijk: 'natuurlijke grenzen',
    grenzen: 'twee signaleringsgrenzen',
  },
  status: {
    observed: 'geteld',
    missing: 'geen cijfers',
    masked: 'afgeschermd (<5)',
    incomplete: 'onvolledig',
    undefined: 'niet te berekenen',
    provisional: 'voorlopig',
  },
  count: {
    pupils: (value: number) => (value === 1 ? '1 leerling' : `${n.count(value)} leerlingen`),
    branches: (value: number) => (value === 1 ? '1 vestiging' : `${n.count(value)} vestigingen`),
    /** Follows a count: the masked cells that are not in it. */
    plusMasked: (cells: number) => `+ ${n.count(cells)} × <5`,
  },
  search: {
    label: 'Zoek een gemeente',
    placeholder: 'Zoek een gemeente…',
    loading: 'De lijst van gemeenten wordt geladen.',
    found: (count: number) =>
      count === 1 ? '1 gemeente gevonden' : `${n.count(count)} gemeenten gevonden`,
    more: (count: number) => `en nog ${n.count(count)}; typ verder`,
    none: (query: string) => `Geen gemeente gevonden voor “${query}”.`,
    tryThis: 'Typ een deel van de naam, of kies uit een lijst. Een dorp staat onder zijn gemeente.',
    otherName: (name: string, other: string) => `${name} (${other})`,
    ended: (old: string, now: string, year: number) => `${old} → ${now} (samengevoegd in ${year})`,
    alreadyChosen: 'al gekozen',
    added: (name: string) => `${name} gekozen.`,
    replaced: (name: string, gone: string) =>
      `${name} gekozen in plaats van ${gone}: er passen acht gemeenten naast elkaar.`,
    removed: (name: string) => `${name} verwijderd.`,
    chosen: 'Gekozen gemeenten',
    remove: (name: string) => `${name} verwijderen`,
    list: {
      open: 'Kies uit een lijst',
      title: 'Kies gemeenten uit een lijst',
      division: 'Ingedeeld naar',
      chosen: (count: number, most: number) =>
        `${n.count(count)} van ten hoogste ${n.count(most)} gekozen`,
      full: 'Haal er eerst een weg om een andere te kiezen.',
      /** Beside a region: how many of its gemeenten are chosen, where any are, and how many it has. */
      here: (chosen: number, count: number) =>
        chosen > 0 ? `${n.count(chosen)} van ${n.count(count)}` : n.count(count),
      close: 'Klaar',
    },
    divisions: {
      provincie: 'provincie',
      corop: 'COROP-gebied',
      rmc: 'RMC-regio',
      onderwijsgebied: 'onderwijsgebied',
      rpa: 'RPA-gebied',
      wgr: 'WGR-gebied',
      nodaal: 'nodaal gebied',
      veiligheidsregio: 'veiligheidsregio',
      vakantieregio: 'vakantieregio',
    },
  },
  ranking: {
    title: 'Ranglijst',
    about: (measure: string, base: number, year: number) =>
      `${measure}, ${base}\u2060–\u2060${year}`,
    place: 'Plaats',
    name: 'Gemeente',
    pupils: 'leerlingen',
    change: 'verandering',
    course: 'verloop',
    compare: 'Kruis aan om te vergelijken op de kaart en in de grafiek.',
    filter: 'Filter op naam',
    division: 'Indeling',
    region: 'Regio',
    everywhere: 'heel Nederland',
    sortBy: 'Sorteer op',
    reverse: 'Draai de volgorde om',
    jump: 'Naar mijn gemeente',
    shown: (count: number, total: number) =>
      count === total
        ? `${n.count(total)} gemeenten`
        : `${n.count(count)} van ${n.count(total)} gemeenten`,
    all: (count: number) => `Toon alle ${n.count(count)} gemeenten`,
    fewer: (count: number) => `Toon alleen de eerste ${n.count(count)}`,
    none: 'Geen gemeente past bij dit filter.',
    clear: 'Wis het filter',
    masked: (cells: number) => (cells === 1 ? '<5' : `${n.count(cells)} × <5`),
    loading: 'De ranglijst komt zodra de cijfers er zijn.',
  },
  trend: {
    title: (keys: readonly string[]) => `Leerlingen ${inSoorten(keys)}`,
    name: (keys: readonly string[], first: number, last: number, places: readonly string[]) =>
      `Lijngrafiek: leerlingen ${inSoorten(keys)} van ${first} tot en met ${last}, ${list.format(places)}`,
    /** One sentence over all series: where each began, ended and was highest. */
    summary: (courses: readonly Course[]) =>
      `${courses
        .map(
          ({ name, first, last, peak }) =>
            `${name} ging van ${n.count(first.pupils)} leerlingen in ${first.year} naar ${n.count(last.pupils)} in ${last.year}, met het hoogste aantal in ${peak.year} (${n.count(peak.pupils)})`,
        )
        .join('; ')}.`,
    scale: { label: 'De grafiek toont', aantal: 'Aantal', index: 'Index' },
    table: 'Tabel',
    unit: {
      aantal: 'aantal leerlingen',
      index: (base: number) => `index, ${base} = 100`,
    },
    startsAt: (value: number) => `de as begint bij ${n.count(value)}, niet bij nul`,
    base: { label: 'Basisjaar', year: (year: number) => `basis ${year}` },
    onMap: (year: number) => `kaart ${year}`,
    reader: {
      label: 'Jaar aflezen',
      keys: 'Met de pijltjes leest u een ander jaar af, Enter zet dat jaar op de kaart, Escape gaat terug naar het jaar op de kaart.',
    },
    broken: (year: number) => `telbreuk ${year}`,
    rescaled: 'op schaal',
    columns: {
      year: 'Jaar',
      pupils: 'leerlingen',
      index: 'index',
      change: (base: number) => `sinds ${base}`,
    },
    /** A figure of which every cell is masked. */
    onlyMasked: (cells: number) => `${n.count(cells)} × <5`,
    spoken: ({ name, count, index, change, note }: Spoken, base: number) =>
      `${name}: ${[
        count && `${count} leerlingen`,
        index && `index ${index}`,
        change && `${change} sinds ${base}`,
        note,
      ]
        .filter(Boolean)
        .join(', ')}`,
    notes: {
      rescaled: (area: string, base: number) =>
        `Nederland op schaal: het landelijke verloop, gelijkgesteld aan ${area} in ${base}.`,
      notRescaled: (base: number) =>
        `Nederland staat niet in de grafiek: in ${base} is er geen cijfer om het landelijke verloop aan gelijk te stellen.`,
      noPupils: (places: readonly string[], base: number) =>
        `Geen index voor ${list.format(places)}: in ${base} waren er geen leerlingen.`,
      noIndex: (places: readonly string[], base: number) =>
        `Geen index voor ${list.format(places)}: geen volledig cijfer in ${base}.`,
      gaps: (years: string) => `Geen cijfers over ${years}.`,
      incomplete: 'onvolledig: niet elke vestiging is bekend',
      masked: 'afgeschermd: <5 telt als 1 tot 4 leerlingen',
      acrossBreak: (year: number) =>
        `In ${year} is de telling veranderd: vergelijk niet over dat jaar heen.`,
    },
    empty: 'Voor deze keuze zijn er geen cijfers.',
  },
};

/** The words that every language of the page must have. */
export type Words = typeof nl;
