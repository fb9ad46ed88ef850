import {
  naming,
  sentenceOf,
  type Finding,
  type FindingNotes,
  type FindingSentences,
  type Gaps,
  type Named,
  type PaceChange,
} from '../findings.ts';
import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { townName } from '../town-name.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

/** The numbers that a sentence writes in letters. */
const IN_LETTERS = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const inLetters = (count: number) => IN_LETTERS[count] ?? n.count(count);

/** Lists names and how many others there are: "A, B en drie andere". */
const named = (shown: readonly string[], others: number) =>
  list.format(others > 0 ? [...shown, `${inLetters(others)} andere`] : shown);

/** Lists names behind a colon; nothing where no name is shown. */
const after = (shown: readonly string[], others: number) =>
  shown.length === 0 ? '' : `: ${named(shown, others)}`;

/** Lists gemeenten as a place, and where no name is shown their number only: "A, B en drie andere", "5 gemeenten". */
const places = (shown: readonly string[], others: number, many = 'gemeenten') =>
  shown.length === 0 ? `${n.count(others)} ${many}` : named(shown, others);

const withChanges = (areas: readonly Named[]) =>
  areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`);

/** Writes a change that lies between two values, both a fall or both growth: "24,9 % tot 27,2 %". */
function between({ low, high }: { low: number; high: number }): string {
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b).map(n.percent); // prettier-ignore
  return least === most ? `${most}` : `${least} tot ${most}`;
}

/** Writes what a change is: "daalde", "groeide"; null where it is shown as zero. */
function moved(percent: number): string | null {
  if (Math.abs(percent) < 0.05) return null;
  return percent < 0 ? 'daalde' : 'groeide';
}

/**
 * Writes `count` of the `of` gemeenten that can be compared: "3 van de 8 gemeenten". Says that only these can be compared where
 * `of` is less than `all`.
 * @param all the number of gemeenten, with or without a figure to compare
 */
function gemeenten(count: number, of: number, all = of): string {
  const which = of < all ? ' met cijfers' : '';
  if (of === 1) return `de ${which ? 'enige ' : ''}gemeente${which}`;
  if (count < of) return `${plural(count, 'één', '#')} van de ${n.count(of)} gemeenten${which}`;
  return `${of === 2 ? 'beide' : `alle ${n.count(of)}`} gemeenten${which}`;
}

const PACE: Record<PaceChange, string> = {
  fallSlower: 'De daling vlakt af',
  fallFaster: 'De daling versnelt',
  fallStopped: 'De daling is gestopt',
  fallTurned: 'De daling sloeg om in groei',
  fallBegan: 'Een daling is begonnen',
  growthSlower: 'De groei vlakt af',
  growthFaster: 'De groei versnelt',
  growthStopped: 'De groei is gestopt',
  growthTurned: 'De groei sloeg om in daling',
  growthBegan: 'Een groei is begonnen',
};

const provisionally = (isProvisional: boolean) => (isProvisional ? ' (voorlopig)' : '');

/** The findings about the region as a whole. */
const aboutRegion = (
  c: CountedWords,
): Pick<FindingSentences, 'direction' | 'pace' | 'outlook'> => ({
  direction({ base, year, isProvisional, change, countryPercent }) {
    const verb = moved(change.low) ?? moved(change.high);
    const ofCountry = countryPercent === null ? null : moved(countryPercent);
    const country =
      countryPercent === null
        ? ''
        : ofCountry === null
          ? '; landelijk bleef het gelijk'
          : `; landelijk ${ofCountry === verb ? '' : `${ofCountry} het `}met ${n.percent(Math.abs(countryPercent))}`;
    const what = `${verb ?? 'bleef'} het aantal ${c.many}${verb === null ? ' gelijk' : ` met ${between(change)}`}`;
    return `Van ${c.year(base)} tot ${c.year(year)}${provisionally(isProvisional)} ${what}${country}.`;
  },
  pace: ({ change, first, middle, year, isProvisional, before, after: since }) =>
    `${PACE[change]}: ${n.signedPercent(before)} per jaar in ${c.year(first)}–${c.year(middle)}, ${n.signedPercent(since)} per jaar in ${c.year(middle)}–${c.year(year)}${provisionally(isProvisional)}.`,
  outlook: ({ from, year, percent, low, high }) =>
    `De kans dat de regio in ${c.year(year)} minder ${c.many} heeft dan in ${c.year(from)} is ${n.chance(percent)}; verwacht ${n.rough(low)}–${n.rough(high)} (${n.wholePercent(80)}).`,
});

/** The findings about gemeenten. */
const aboutGemeenten = (
  c: CountedWords,
): Pick<
  FindingSentences,
  'grens' | 'iml' | 'against' | 'lost' | 'last' | 'expected' | 'unsure'
> => ({
  grens({ base, year, of, all, thresholds, below, between: rest }) {
    const [low, high] = thresholds;
    const [areas, limit] = below.length > 0 ? [below, low] : [rest, high];
    const also =
      below.length > 0 && rest.length > 0
        ? `; onder ${n.shortPercent(high)} ${rest.length === 1 && rest[0] ? `ook ${rest[0].name}` : `nog ${inLetters(rest.length)}`}`
        : '';
    return naming(
      withChanges(areas),
      (shown, others) =>
        `Onder de signaleringsgrens van ${n.shortPercent(limit)} (${c.year(base)}–${c.year(year)}) ${plural(areas.length, 'ligt', 'liggen')} ${gemeenten(areas.length, of, all)}${after(shown, others)}${also}.`,
    );
  },
  iml: ({ since, year, of, all, areas }) =>
    naming(
      withChanges(areas),
      (shown, others) =>
        `In krimp volgens de IML-maat (${c.year(since)}–${c.year(year)}) ${plural(areas.length, 'is', 'zijn')} ${gemeenten(areas.length, of, all)}${after(shown, others)}.`,
    ),
  against({ base, year, areas, regionPercent }) {
    const verb = regionPercent < 0 ? plural(areas.length, 'groeide', 'groeiden') : plural(areas.length, 'daalde', 'daalden'); // prettier-ignore
    return naming(
      withChanges(areas),
      (shown, others) =>
        `Tegen de richting van de regio in (${n.signedPercent(regionPercent)}) ${verb} van ${c.year(base)} tot ${c.year(year)} ${places(shown, others)}.`,
    );
  },
  lost: ({ base, year, areas }) =>
    naming(
      areas.map(({ name, pupils }) => `${name} (${c.year(base)}: ${c.number(pupils)})`),
      (shown, others) =>
        `In ${places(shown, others)} was er in ${c.year(year)} geen ${c.site} meer.`,
    ),
  last: ({ year, areas }) =>
    naming(
      areas.map(({ name, pupils }) => (pupils === null ? name : `${name} (${c.number(pupils)})`)),
      (shown, others) => `In ${places(shown, others)} was er in ${c.year(year)} nog één ${c.site}.`,
    ),
  expected: ({ year, area, pupils, expected, low, high }) =>
    `De grootste vrij zekere verandering tot ${c.year(year)} is die in ${area.name}: van ${c.number(pupils)} naar ongeveer ${n.rough(expected)} (${n.wholePercent(80)}: ${n.rough(low)}–${n.rough(high)}).`,
  unsure: ({ year, of, areas }) =>
    naming(
      areas.map(({ name, low, high }) => `${name} (${n.signedPercent(low)} tot ${n.signedPercent(high)})`), // prettier-ignore
      (shown, others) =>
        `In ${gemeenten(areas.length, of)} kan het aantal ${c.many} tot ${c.year(year)} dalen of stijgen${after(shown, others)}.`,
    ),
});

/** The findings about schools. */
const ABOUT_SCHOOLS: Pick<
  FindingSentences,
  'norm' | 'closed' | 'towns' | 'townsLost' | 'farthest' | 'noVo'
> = {
  norm({ year, of, below, long, indicative }) {
    const norm = `${{ all: 'indicatieve ', some: 'deels indicatieve ', none: '' }[indicative]}opheffingsnorm`;
    const which = of === 1 ? 'de enige basisschool' : `${plural(below, 'één', '#')} van de ${n.count(of)} basisscholen`; // prettier-ignore
    const inARow = 'al drie jaar of langer na elkaar';
    const howLong =
      long === 0 ? '' : long === below ? `, ${inARow}` : `, ${inLetters(long)} daarvan ${inARow}`;
    return `In ${year} ${plural(below, 'was', 'waren')} ${which} onder de ${norm}${howLong}.`;
  },
  closed({ base, closed, merged }) {
    const into =
      merged === 0
        ? ''
        : closed === merged
          ? plural(
              closed,
              ', die opging in een andere school',
              ', die alle # opgingen in een andere school',
            )
          : `, waarvan ${plural(merged, 'één opging', '# opgingen')} in een andere school`;
    return `Sinds ${base} ${plural(closed, 'sloot één school', 'sloten # scholen')}${into}.`;
  },
  towns({ year, since, single, fewer }) {
    const more =
      fewer === 0
        ? ''
        : single === 1
          ? `; in ${since} waren dat er meer`
          : `; in ${plural(fewer, 'één', '#')} daarvan waren dat er in ${since} meer`;
    return `In ${plural(single, 'één plaats', '# plaatsen')} was er in ${year} één basisschool${more}.`;
  },
  townsLost: ({ year, since, towns }) =>
    naming(
      towns.map(townName),
      (shown, others) =>
        `In ${places(shown, others, 'plaatsen')} was er in ${since} nog een basisschool en in ${year} niet meer.`,
    ),
  farthest: ({ town, metres, isExact }) =>
    `Van de plaatsen met één basisschool ligt ${townName(town)} het verst van de volgende school: ${isExact ? '' : 'ongeveer '}${distance(metres)} hemelsbreed.`,
  noVo: ({ year, areas }) =>
    naming(
      areas,
      (shown, others) =>
        `In ${places(shown, others)} was er in ${year} geen school voor voortgezet onderwijs.`,
    ),
};

/** The findings about vmbo, which are about exam candidates whatever is counted on the page. */
const ABOUT_VMBO: Pick<FindingSentences, 'vmboGone' | 'vmboOne' | 'vmboFall' | 'vmboFar'> = {
  vmboGone: ({ year, since, types }) =>
    `Voor ${list.format(types)} zijn er in ${schoolYear(year)} geen examenkandidaten meer; in ${schoolYear(since)} nog wel.`,
  vmboOne: ({ year, types }) =>
    `In ${schoolYear(year)} heeft één vestiging nog kandidaten voor ${list.format(types)}.`,
  vmboFall: ({ from, year, change, country }) =>
    `Van ${schoolYear(from)} tot ${schoolYear(year)} daalde het aantal vmbo-kandidaten met ${between(change)}; landelijk met ${between(country)}.`,
  vmboFar: ({ year, from, areas }) =>
    naming(
      areas.map(({ name, km }) => `${name} (${n.ofUnit(km, 'km')})`),
      (shown, others) =>
        `Ver van vmbo (${year}, gemiddeld ${n.count(from)} km of meer): ${places(shown, others)}.`,
      3,
    ),
};

const notCounted = (names: readonly string[]) =>
  names.length === 0
    ? ''
    : naming(
        names,
        (shown, others) =>
          `Niet meegeteld: ${places(shown, others)}, waar van een school de plaats niet bekend is.`,
      );

/** What else must be known of findings. */
const NOTES: FindingNotes = {
  iml: () => `De IML-maat: een daling van ${n.wholePercent(10)} of meer in vijf jaar.`,
  expected: () =>
    `Vrij zeker: de hele marge van ${n.wholePercent(80)} ligt onder of boven het aantal van nu.`,
  unsure: () => `Tussen haakjes de marge van ${n.wholePercent(80)}.`,
  norm({ below, branches, indicative, normYear }) {
    const computed = `berekend met de formule van de wet en de inwoners van ${normYear}.`;
    return [
      {
        all: `Indicatief: ${computed}`,
        some: `Waar geen officiële norm bekend is: ${computed}`,
        none: '',
      }[indicative],
      'De norm van nu geldt hier voor alle jaren.',
      branches === 0
        ? ''
        : below === 1
          ? 'Het is een nevenvestiging (nummer niet op 00), met eigen voorwaarden.'
          : `${plural(branches, 'Eén ervan is een nevenvestiging', '# ervan zijn nevenvestigingen')} (nummer niet op 00), met eigen voorwaarden.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  closed: ({ renumbered }) =>
    renumbered === 0
      ? ''
      : plural(
          renumbered,
          'Eén school ging verder onder een ander nummer en telt niet mee.',
          '# scholen gingen verder onder een ander nummer en tellen niet mee.',
        ),
  towns: ({ without }) => notCounted(without),
  townsLost: ({ without }) => notCounted(without),
};

/** Returns the sentences about what is not known of the gemeenten of a region. */
function gapSentences(c: CountedWords, gaps: Gaps): string[] {
  const { base, year, masked, without, unprojected, withoutIml } = gaps;
  const years = base === null ? c.year(year) : `${c.year(base)} of ${c.year(year)}`;
  const unchanged = base === null ? '' : '; daar staat geen verandering';
  const both = base === null ? c.year(year) : `${c.year(base)} en ${c.year(year)} samen`;
  return [
    without.length === 0
      ? ''
      : naming(
          without,
          (shown, others) =>
            `Van ${places(shown, others)} is het cijfer van ${years} niet volledig bekend${unchanged}.`,
        ),
    masked === 0
      ? ''
      : `In de cijfers van ${both} ${plural(masked, 'is één aantal', 'zijn # aantallen')} van 1 tot 4 ${c.many} afgeschermd en ${c.maskedAre}.`,
    unprojected.length === 0
      ? ''
      : naming(
          unprojected,
          (shown, others) => `Voor ${places(shown, others)} is er geen projectie.`,
        ),
    withoutIml === null
      ? ''
      : `De IML-maat (verandering in vijf jaar) is niet te berekenen: volledige cijfers van ${c.year(withoutIml)} ontbreken.`,
  ].filter(Boolean);
}

/** Returns the functions that write findings about a region in Dutch: the sentence, what else must be known, and what is not known. */
export function findingTextsIn(c: CountedWords) {
  const sentences = { ...aboutRegion(c), ...aboutGemeenten(c), ...ABOUT_SCHOOLS, ...ABOUT_VMBO };
  return {
    finding: (finding: Finding) => sentenceOf(sentences, finding),
    note: (finding: Finding) => sentenceOf(NOTES, finding),
    gaps: (gaps: Gaps) => gapSentences(c, gaps),
  };
}
