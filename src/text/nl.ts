import { numbersIn } from './numbers.ts';
import type { Extra, Story } from './story.ts';

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
const withArticle = new Set(['bo', 'sbo', 'so', 'so/vso', 'vso', 'vo', 'pro', 'brugjaar', 'internationaal']);

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
  return [headline(story), comparison(story), extra(story.extra), caution(story)]
    .filter(Boolean)
    .join(' ');
}

function headline(story: Story): string {
  const { from, to, baseYear, year, percent } = story;
  const place = story.place ?? 'Nederland';
  const kind = inSoorten(story.soorten);
  if (from === null || to === null) return gap(story, place, kind);
  const provisional = story.provisional ? ' (voorlopig)' : '';
  if (year === baseYear) return `${place} telde in ${year} ${n.count(to)} leerlingen ${kind}${provisional}.`;
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
  const figure = known === null ? '' : ` In ${when} telde ${place} ${n.count(known)} leerlingen ${kind}.`;
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
    notes.push(`Let op: rond ${story.brokenIn} is de telling veranderd; vergelijk over dat jaar heen niet.`);
  }
  return notes.join(' ');
}

/** All words of the page in Dutch. `en.ts` has the same keys. */
export const nl = {
  locale: 'nl-NL',
  numbers: n,
  soorten,
  ordinal,
  sentence,
  title: 'Leerlingenatlas',
  tagline: 'Leerlingendaling per gemeente in het primair en voortgezet onderwijs',
  skip: 'Naar de inhoud',
  country: 'Nederland',
  modes: { kaart: 'Kaart', bronnen: 'Bronnen en methode' },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
  sectors: {
    label: 'Sector',
    po: 'Primair onderwijs',
    vo: 'Voortgezet onderwijs',
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
    typesOnly: (years: string) => `Per schoolsoort zijn alleen cijfers van ${years} beschikbaar.`,
  },
  measures: {
    verandering: { name: 'verandering in %', about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in procenten' },
    verschil: { name: 'verandering in leerlingen', about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in leerlingen' },
    leerlingen: { name: 'aantal leerlingen', about: 'Aantal leerlingen op de teldatum' },
    index: { name: 'index', about: 'Index van het aantal leerlingen; het basisjaar is 100' },
    piek: { name: 'sinds de piek', about: 'Verschil met het jaar met de meeste leerlingen tot dan toe, in procenten' },
    vestigingen: { name: 'aantal vestigingen', about: 'Aantal vestigingen met leerlingen op de teldatum' },
    schoolgrootte: { name: 'gemiddelde schoolgrootte', about: 'Gemiddeld aantal leerlingen per vestiging' },
    iml: { name: 'krimp volgens de IML-maat', about: 'Verandering in vijf jaar; 10% daling of meer is krimp volgens de IML-maat' },
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
};

/** The words that every language of the page must have. */
export type Words = typeof nl;
