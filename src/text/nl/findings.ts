import {
  MOST_NAMES,
  sentenceOf,
  type Finding,
  type FindingSentences,
  type Named,
} from '../findings.ts';
import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { townName } from '../town-name.ts';
import { normName } from './closure-norm.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

/** Lists gemeenten with their changes, at most `MOST_NAMES` of them by name: "A (−12,3 %), B (−10,1 %) en nog 3". */
function names(areas: readonly Named[]): string {
  return few(areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`));
}

/** Writes between which percentages a fall lies: "24,9 % tot 27,2 %". The bounds are changes, so negative. */
function fallBetween({ low, high }: { low: number; high: number }): string {
  const [least, most] = [n.percent(Math.abs(high)), n.percent(Math.abs(low))];
  return least === most ? least : `${least} tot ${most}`;
}

function few(all: readonly string[], most = MOST_NAMES): string {
  const shown = all.slice(0, most);
  const rest = all.length - shown.length;
  return list.format(rest > 0 ? [...shown, `nog ${n.count(rest)}`] : shown);
}

/**
 * Writes `count` of the `of` gemeenten that can be compared: "3 van de 8 gemeenten". Adds that only these can be compared where
 * `of` is less than `all`.
 * @param all the number of gemeenten, with or without a figure to compare
 */
function gemeenten(count: number, of: number, all = of): string {
  const which = of < all ? ' waar dat te vergelijken is' : '';
  if (of === 1) return `de ${which ? 'enige ' : ''}gemeente${which}`;
  if (count < of) {
    return `${plural(count, 'één', '#')} van de ${n.count(of)} gemeenten${which}`;
  }
  return `${of === 2 ? 'beide' : `alle ${n.count(of)}`} gemeenten${which}`;
}

type AboutCounts = Pick<
  FindingSentences,
  'grens' | 'iml' | 'against' | 'last' | 'expected' | 'unsure' | 'gaps'
>;

/** The findings about counts. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
const aboutCounts = (c: CountedWords): AboutCounts => ({
  grens({ base, year, of, all, thresholds, below, between }) {
    const [low, high] = thresholds;
    const first =
      below.length > 0
        ? [
            `${gemeenten(below.length, of, all)} onder de signaleringsgrens van ${n.shortPercent(low)}: ${names(below)}`,
          ]
        : [];
    const also =
      first.length > 0 ? `nog ${n.count(between.length)}` : gemeenten(between.length, of, all);
    const limit = first.length > 0 ? 'die' : 'de signaleringsgrens';
    const second =
      between.length > 0
        ? [`${also} onder ${limit} van ${n.shortPercent(high)}: ${names(between)}`]
        : [];
    return `De verandering tussen ${c.year(base)} en ${c.year(year)} lag in ${[...first, ...second].join('; in ')}.`;
  },
  iml({ since, year, of, all, areas }) {
    const verb = plural(areas.length, 'is', 'zijn');
    return `Volgens de IML-maat (${n.wholePercent(10)} daling of meer in vijf jaar, ${c.year(since)}–${c.year(year)}) ${verb} ${gemeenten(areas.length, of, all)} in krimp: ${names(areas)}.`;
  },
  against({ base, year, area, others, regionPercent }) {
    const went = (percent: number) => (percent < 0 ? 'daalde' : 'groeide');
    const more =
      others === 0
        ? ''
        : plural(
            others,
            ' Nog één gemeente ging die kant op.',
            ' Nog # gemeenten gingen die kant op.',
          );
    return `Tegen de richting van de regio in (${n.signedPercent(regionPercent)}) ${went(area.percent)} ${area.name} tussen ${c.year(base)} en ${c.year(year)} met ${n.percent(Math.abs(area.percent))}.${more}`;
  },
  last({ base, year, gone, areas }) {
    const each = areas.map(({ name, pupils }) =>
      pupils === null ? name : `${name} (${c.number(pupils)})`,
    );
    const lost = gone.map(({ name, pupils }) => `${name} (${c.year(base)}: ${c.number(pupils)})`);
    return [
      lost.length > 0 ? `In ${few(lost)} was er in ${c.year(year)} geen ${c.site} meer.` : '',
      each.length > 0 ? `In ${few(each)} was er in ${c.year(year)} nog één ${c.site}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  expected({ from, year, area, pupils, expected, low, high }) {
    return `De grootste verwachte verandering waarvan de richting vrij zeker is (de hele marge van ${n.wholePercent(80)} ligt aan één kant) is die in ${area.name}: van ${c.number(pupils)} in ${c.year(from)} naar ongeveer ${n.rough(expected)} in ${c.year(year)} (${n.signedPercent(area.percent)}; waarschijnlijk tussen ${n.rough(low)} en ${n.rough(high)}).`;
  },
  unsure({ from, year, of, areas }) {
    const [widest] = areas;
    const margin = widest
      ? `${n.signedPercent(widest.low)} tot ${n.signedPercent(widest.high)}`
      : '';
    const where =
      areas.length === 1 && widest ? `${widest.name} (${margin})` : gemeenten(areas.length, of);
    const example =
      areas.length > 1 && widest
        ? ` Het breedst is de marge van ${widest.name}: van ${margin}.`
        : '';
    return `In ${where} kan het aantal ${c.many} tussen ${c.year(from)} en ${c.year(year)} binnen de marge van ${n.wholePercent(80)} zowel dalen als stijgen; over de richting is daar geen conclusie te trekken.${example}`;
  },
  gaps({ base, year, masked, without, unprojected, withoutIml }) {
    return [
      without.length > 0
        ? `Van ${few(without)} is het cijfer van ${base === null ? c.year(year) : `${c.year(base)} of ${c.year(year)}`} niet volledig bekend${base === null ? '' : '; daar staat geen verandering'}.`
        : '',
      masked > 0
        ? `In de cijfers van ${base === null ? c.year(year) : `${c.year(base)} en ${c.year(year)} samen`} ${plural(masked, 'is één aantal', 'zijn # aantallen')} van 1 tot 4 ${c.many} afgeschermd en ${c.maskedAre}.`
        : '',
      unprojected.length > 0 ? `Voor ${few(unprojected)} is er geen projectie.` : '',
      withoutIml === null
        ? ''
        : `De IML-maat (verandering in vijf jaar) is niet te berekenen: volledige cijfers van ${c.year(withoutIml)} ontbreken.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
});

/** The findings about schools. */
const ABOUT_SCHOOLS: Pick<FindingSentences, 'norm' | 'closed' | 'towns' | 'noVo'> = {
  norm({ year, of, below, long, branches, indicative, normYear }) {
    const norm = normName(indicative, normYear);
    const which = of === 1 ? 'de enige basisschool' : `${plural(below, 'één', '#')} van de ${n.count(of)} basisscholen`; // prettier-ignore
    const inARow = 'drie jaar of langer na elkaar, met de norm van nu gerekend';
    return [
      `In ${year} ${plural(below, 'was', 'waren')} ${which} onder ${norm}.`,
      long === 0
        ? ''
        : below === 1
          ? `Dat is ${inARow}.`
          : `Van die ${n.count(below)} ${plural(long, 'is één dat', 'zijn # dat')} ${inARow}.`,
      branches === 0
        ? ''
        : below === 1
          ? 'Het is een nevenvestiging (nummer niet op 00): daarvoor gelden eigen voorwaarden.'
          : `Van die ${n.count(below)} ${plural(branches, 'is één een nevenvestiging', 'zijn # nevenvestigingen')} (nummer niet op 00): daarvoor gelden eigen voorwaarden.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  closed({ base, closed, merged, renumbered }) {
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
    return [
      `Sinds ${base} ${plural(closed, 'sloot één school', 'sloten # scholen')}${into}.`,
      renumbered === 0
        ? ''
        : plural(
            renumbered,
            'Eén school ging verder onder een ander nummer en telt niet mee.',
            '# scholen gingen verder onder een ander nummer en tellen niet mee.',
          ),
    ]
      .filter(Boolean)
      .join(' ');
  },
  towns({ year, since, single, fewer, farthest, gone, without }) {
    const more =
      fewer === 0
        ? ''
        : single === 1
          ? `; in ${since} waren dat er meer`
          : `; in ${plural(fewer, 'één', '#')} daarvan waren dat er in ${since} meer`;
    return [
      single === 0
        ? ''
        : `In ${plural(single, 'één plaats', '# plaatsen')} was er in ${year} één basisschool${more}.`,
      farthest === null
        ? ''
        : `Het verst van de volgende basisschool is die in ${townName(farthest.town)}: ${farthest.isExact ? '' : 'ongeveer '}${distance(farthest.metres)} hemelsbreed.`,
      gone.length === 0
        ? ''
        : `In ${few(gone.map(townName))} was er in ${since} nog een basisschool en in ${year} niet meer.`,
      without.length === 0
        ? ''
        : `Niet meegeteld: ${few(without)}, waar van een school de plaats niet bekend is.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  noVo: ({ year, areas }) =>
    `In ${few(areas)} was er in ${year} geen school voor voortgezet onderwijs.`,
};

/** The findings about vmbo, which are about exam candidates whatever is counted on the page. */
const ABOUT_VMBO: Pick<FindingSentences, 'vmboLeft' | 'vmboFall' | 'vmboFar'> = {
  vmboLeft({ year, since, gone, one }) {
    return [
      gone.length > 0
        ? `Voor ${list.format(gone)} zijn er in ${schoolYear(year)} geen examenkandidaten meer; in ${schoolYear(since)} nog wel.`
        : '',
      one.length > 0
        ? `${gone.length > 0 ? 'Eén' : `In ${schoolYear(year)} heeft één`} vestiging ${gone.length > 0 ? 'heeft nog' : 'nog'} kandidaten voor ${list.format(one)}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  vmboFall: ({ from, year, change, country }) =>
    `Van ${schoolYear(from)} tot ${schoolYear(year)} daalde het aantal vmbo-kandidaten met ${fallBetween(change)}; landelijk met ${fallBetween(country)}.`,
  vmboFar({ year, from, areas }) {
    const each = areas.map(({ name, km }) => `${name} (${n.ofUnit(km, 'km')})`);
    return `Ver van vmbo (${year}, gemiddeld ${n.count(from)} km of meer): ${few(each, 3)}.`;
  },
};

/** Returns the function that writes a finding about a region, with the figures on which the finding is based, as Dutch text. */
export function findingSentenceIn(c: CountedWords): (finding: Finding) => string {
  const sentences: FindingSentences = { ...aboutCounts(c), ...ABOUT_SCHOOLS, ...ABOUT_VMBO };
  return (finding) => sentenceOf(sentences, finding);
}
