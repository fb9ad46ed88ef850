import type { CountedWords } from '../counted.ts';
import type { CameOut, ExpectedRange, Extra, OtherMeasure, Story } from '../story.ts';
import { measures } from './measures.ts';
import { n, plural } from './numbers.ts';

/**
 * Returns the text above the chart about an area: the change of its pupils between two years, how that change compares with those
 * of the gemeenten, and the figure of the chosen measure.
 */
function sentence(story: Story, c: CountedWords): string {
  const parts = [
    headline(story, c),
    openedOrClosed(story, c),
    comparison(story, c),
    extra(story.extra, c),
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * Returns one line about a selected gemeente after the first: its pupils in the two years compared, the change in percent, and
 * the rank of that change (none for 0 %), and the value of a measure that is not computed from the counts. Where the change is not known, returns the sentence that `sentence` starts with.
 */
function brief(story: Story, c: CountedWords): string {
  const { place, from, to, percent } = story;
  const other = story.extra?.measure === 'ander' ? ` ${extra(story.extra, c)}` : '';
  if (from === null || to === null || percent === null) return `${headline(story, c)}${other}`;
  if (story.firstYear === story.lastYear) {
    return [`${place}: ${c.number(to)}.`, extra(story.extra, c)].filter(Boolean).join(' ');
  }
  const now = story.isExpected ? `naar verwachting ongeveer ${n.rough(to)}` : n.count(to);
  const path = `${n.count(from)} → ${now}`;
  const among = placeAmong(story, c);
  const at = among === '' ? '.' : `; ${among.charAt(0).toLowerCase()}${among.slice(1)}.`;
  return `${place}: ${path} (${n.signedPercent(percent)})${at}${other}`;
}

function headline(story: Story, c: CountedWords): string {
  const { from, to, percent } = story;
  const [firstYear, lastYear] = [c.year(story.firstYear), c.year(story.lastYear)];
  const place = story.place ?? 'Nederland';
  const kind = c.ofSoorten(story.soorten);
  if (story.noSchool.to && (story.noSchool.from || from === null || to === null)) {
    const before =
      from !== null && from > 0
        ? ` In ${firstYear} telde ${place} ${n.count(from)} ${c.full} ${kind}.`
        : '';
    return `${withoutSchool(story, place, c)}${before}`;
  }
  if (from === null || to === null) return gap(story, place, kind, c);
  if (from === 0 && to === 0)
    return `In ${place} zijn in deze jaren geen ${c.full} ${kind} geteld.`;
  if (firstYear === lastYear)
    return `${place} telde in ${lastYear} ${n.count(to)} ${c.full} ${kind}.`;
  const change = percent === null ? '' : ` (${n.signedPercent(percent)})`;
  const between = `het aantal ${c.full} ${kind} tussen ${firstYear} en ${lastYear}`;
  if (story.isExpected) {
    // Equal to three figures: the direction would be that of the rounding.
    const isEqual = n.rough(to) === n.rough(from);
    const path = `van ${n.count(from)} naar ongeveer ${n.rough(to)}`;
    const moves = isEqual ? 'blijft' : to < from ? 'daalt' : 'stijgt';
    const how = isEqual ? `ongeveer gelijk: ${path}` : path;
    return `In ${place} ${moves} ${between} naar verwachting ${how}${change}${nationally(story)}.`;
  }
  if (from === to)
    return `In ${place} bleef ${between} gelijk op ${n.count(to)}${nationally(story)}.`;
  const moved = to < from ? 'daalde' : 'steeg';
  return `In ${place} ${moved} ${between} van ${n.count(from)} naar ${n.count(to)}${change}${nationally(story)}.`;
}

/**
 * Writes that an area has no school of the soorten in the years of the story: "Veere heeft geen school voor voortgezet onderwijs;
 * leerlingen gaan elders naar school."
 */
function withoutSchool(
  { noSchool, soorten, ...story }: Story,
  place: string,
  c: CountedWords,
): string {
  const [firstYear, lastYear] = [c.year(story.firstYear), c.year(story.lastYear)];
  const none = `geen ${c.school(soorten)}`;
  if (noSchool.to && noSchool.now) {
    return `${place} heeft ${none}; ${c.elsewhere.now}.`;
  }
  const isBoth = noSchool.from && noSchool.to && firstYear !== lastYear;
  const when = isBoth ? `${firstYear} en ${lastYear}` : noSchool.to ? lastYear : firstYear;
  return `In ${when} had ${place} ${none}; ${c.elsewhere.then}.`;
}

/** Writes that the last school was closed or the first one opened between the two years; empty where neither holds. */
function openedOrClosed({ noSchool, from, to, ...story }: Story, c: CountedWords): string {
  if (from === null || to === null || noSchool.from === noSchool.to) return '';
  const place = story.place ?? 'Nederland';
  const school = c.school(story.soorten);
  if (noSchool.from) return `In ${c.year(story.firstYear)} had ${place} nog geen ${school}.`;
  return noSchool.now
    ? `${place} heeft geen ${school} meer.`
    : `In ${c.year(story.lastYear)} had ${place} geen ${school}.`;
}

function nationally({ place, countryPercent, countryIncomplete }: Story): string {
  if (place === null) return '';
  if (countryPercent !== null) return `; landelijk ${n.signedPercent(countryPercent)}`;
  return countryIncomplete ? '; landelijk onvolledig' : '';
}

function gap(story: Story, place: string, kind: string, c: CountedWords): string {
  const known = story.to ?? story.from;
  const when = c.year(story.to === null ? story.firstYear : story.lastYear);
  const isWithout = story.to === null && story.noSchool.from;
  const counted =
    known === null ? '' : ` In ${when} telde ${place} ${n.count(known)} ${c.full} ${kind}.`;
  const figure = isWithout ? ` ${withoutSchool(story, place, c)}` : counted;
  const gapYear = story.gap?.year ?? story.lastYear;
  const year = c.year(gapYear);
  const reason = {
    missing:
      story.isExpected && gapYear === story.lastYear
        ? `Voor ${year} is er voor ${place} geen projectie ${kind}.`
        : `Van ${year} zijn geen cijfers ${kind} beschikbaar.`,
    incomplete: `De cijfers van ${place} over ${year} ${c.incomplete.are}. Daarom staat hier geen verandering.`,
    masked: `In ${year} telde ${place} zo weinig ${c.full} ${kind} dat DUO het aantal afschermt (<5 per vestiging).`,
  }[story.gap?.kind ?? 'missing'];
  return reason + figure;
}

function comparison(story: Story, c: CountedWords): string {
  const { percent, ranked, falling } = story;
  if (percent === null || ranked === 0 || story.firstYear === story.lastYear) return '';
  if (story.place === null) {
    const share = `In ${n.count(falling)} van de ${n.count(ranked)} gemeenten`;
    return story.isExpected
      ? `${share} worden het er naar verwachting minder.`
      : `${share} werden het er minder.`;
  }
  const among = placeAmong(story, c);
  return among === '' ? '' : `${among}.`;
}

/**
 * Writes the rank of a change among the gemeenten, without a full stop: a fall with rank 68 as "In procenten daalde het in 67 van
 * de 342 gemeenten harder"; empty without a rank.
 */
function placeAmong(
  { rank, rankedBy, ranked, isExpected, from, to }: Story,
  c: CountedWords,
): string {
  if (rank === null || from === null || to === null) return '';
  const unit = rankedBy === 'procent' ? 'procenten' : c.many;
  const [past, present] = to < from ? ['daalde', 'daalt'] : ['steeg', 'stijgt'];
  const moved = isExpected ? `${present} het naar verwachting` : `${past} het`;
  return `In ${unit} ${moved} in ${howMany(rank - 1)} van de ${n.count(ranked)} gemeenten harder`;
}

/** Writes a number of areas as a word or digits: "geen", "één" or a number. */
export const howMany = (count: number) => (count === 0 ? 'geen' : plural(count, 'één', '#'));

function extra(more: Extra | null, c: CountedWords): string {
  switch (more?.measure) {
    case 'piek':
      return more.percent === 0
        ? `Dat is het hoogste aantal tot dan toe${more.since === null ? '' : ` sinds ${c.year(more.since)}`}.`
        : `Sinds de piek in ${c.year(more.peakYear)} (${n.count(more.peak)}${more.since === null ? '' : `; gerekend vanaf ${c.year(more.since)}`}) is dat ${n.signedPercent(more.percent)}.`;
    case 'aandeel': {
      const country =
        more.countryPercent === null ? '' : `; landelijk ${n.percent(more.countryPercent)}`;
      return `Dat is ${n.percent(more.percent)} van de ${c.many} ${c.ofSoorten(more.whole)}${country}.`;
    }
    case 'vestigingen': {
      const now = plural(more.to, 'is 1 vestiging', 'zijn # vestigingen');
      if (more.from === null) return `Er ${now}.`;
      return more.from === more.to
        ? `Er ${now}, evenveel als toen.`
        : `Er ${now}; dat waren er ${n.count(more.from)}.`;
    }
    case 'schoolgrootte': {
      const now = `Een vestiging telt gemiddeld ${c.number(more.to)}`;
      return more.from === null ? `${now}.` : `${now}; dat waren er ${n.count(more.from)}.`;
    }
    case 'iml': {
      const rule = `krimp volgens de IML-maat (${n.wholePercent(10)} of meer in vijf jaar)`;
      return `Sinds ${c.year(more.sinceYear)} is het ${n.signedPercent(more.percent, more.digits)}: ${more.shrinking ? '' : 'geen '}${rule}.`;
    }
    case 'ander':
      return ofOther(more, c);
    case 'kans':
      return `De kans dat het er in ${c.year(more.until)} ${below(more.drop)} zijn dan in ${c.year(more.from)} is ${chance(more.percent)}.`;
    default:
      return '';
  }
}

/**
 * Returns a sentence with the value of a measure that is not computed from the counts, its year or years, and the value of the
 * country.
 */
function ofOther(more: OtherMeasure, c: CountedWords): string {
  if (more.id === 'saldo' || more.id === 'saldo_aandeel') return inflow(more, c);
  const { id, unit, value, country, year, base } = more;
  const { name } = c.measures[id] ?? measures[id];
  const span = [...new Set([base ?? year, year])].sort((one, other) => one - other);
  const when = span.map(c.year).join('–');
  const nationally = country === null ? '' : `; landelijk ${n.ofUnit(country, unit)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${when}: ${n.ofUnit(value, unit)}${nationally}.`;
}

/** Writes how many more or fewer pupils are at the schools of an area than live there. */
function inflow({ id, value, year }: OtherMeasure, c: CountedWords): string {
  const size = id === 'saldo' ? n.count(Math.abs(value)) : n.percent(Math.abs(value));
  return value === 0
    ? `In ${c.year(year)} waren er op scholen hier evenveel leerlingen als er wonen.`
    : `In ${c.year(year)} waren er op scholen hier ${size} ${value < 0 ? 'minder' : 'meer'} leerlingen dan er wonen.`;
}

/**
 * Writes in words that a change is less than `drop` percent: −10 as "meer dan 10 % minder", 0 as "minder", 5 as "minder of
 * hooguit 5 % meer".
 */
function below(drop: number): string {
  const share = n.shortPercent(Math.abs(drop));
  if (drop < 0) return `meer dan ${share} minder`;
  return drop === 0 ? 'minder' : `minder of hooguit ${share} meer`;
}

/**
 * Writes a chance in percent as "ongeveer 40 %"; above 99 as "meer dan 99 %" and below 1 as "minder dan 1 %", since the backtest
 * does not support more certainty.
 */
function chance(percent: number): string {
  if (percent > 99) return `meer dan ${n.wholePercent(99)}`;
  return percent < 1 ? `minder dan ${n.wholePercent(1)}` : `ongeveer ${n.wholePercent(percent)}`;
}

/**
 * Returns a sentence with the 80 % interval of an area in a projected year, and how often such intervals contained the later
 * count; empty where there is no projection.
 */
function expectation({ expected }: Story, c: CountedWords): string {
  if (expected === null) return '';
  const far = 'Zo ver vooruit is de projectie bij deze grootte niet meer dan een ruwe aanwijzing.';
  return probably(expected, far, c);
}

/**
 * Returns a sentence with an 80 % interval and how often such intervals contained the later count, followed by a remark where the year of the interval is beyond the tested horizon.
 * @param far a sentence that is added where the year is beyond the useful horizon
 */
export function probably(
  { year, low, high, cameOut, testedYears, isDirectionOnly }: ExpectedRange,
  far: string,
  c: CountedWords,
): string {
  const untested =
    testedYears === null
      ? ''
      : ` Getoetst op ${testedYears === 1 ? 'één' : `1 tot ${testedYears}`} jaar vooruit; verder doorgetrokken.`;
  const direction = isDirectionOnly ? ` ${far}` : '';
  return `Waarschijnlijk tussen ${n.rough(low)} en ${n.rough(high)} ${c.many} in ${c.year(year)} (${n.wholePercent(80)})${record(cameOut)}.${untested}${direction}`;
}

const COMPARED = {
  gemeenten: 'bij gemeenten van deze grootte',
  regios: 'bij regio’s van deze grootte',
  land: 'voor het land',
};

/**
 * Returns the end of a sentence, without its full stop: the share of earlier 80 % intervals that contained the later count, and
 * on what that share is based; empty where untested.
 */
function record(cameOut: CameOut | null): string {
  if (cameOut === null) return '';
  const { of, percent, periods, isFitted, bias } = cameOut;
  const share = `; van zulke voorspellingen kwam ${COMPARED[of]} ${n.wholePercent(percent)} uit`;
  if (isFitted)
    return `${share}, maar dat is geen toets: met dezelfde tellingen is de marge bepaald`;
  if (periods < 2) return `${share}, getoetst in één periode${biasIn(bias)}`;
  const tested =
    of === 'land' ? `, getoetst in ${periods} perioden die elkaar niet overlappen` : '';
  return `${share}${tested}${biasIn(bias)}`;
}

/** Returns how much, and from how many origins, the projections of the country were too high; empty for other areas. */
function biasIn(bias: CameOut['bias']): string {
  if (bias === null) return '';
  const { percent, tooHigh, origins } = bias;
  const size = n.percent(Math.abs(percent));
  const mean =
    size === n.percent(0)
      ? ''
      : `; gemiddeld zat zij ${size} ${percent > 0 ? 'boven' : 'onder'} de telling`;
  return `. Vanuit ${n.count(tooHigh)} van de ${n.count(origins)} startjaren was de projectie te hoog${mean}`;
}

/**
 * Returns the remarks below the text about an area: how many masked cells were not counted, and that the years are on both sides
 * of a break in the series. Empty where neither holds.
 */
function caution(story: Story, c: CountedWords): string {
  const notes: string[] = [];
  const cells = story.masked.from + story.masked.to;
  if (cells > 0) {
    notes.push(c.masked(cells, story.percentBounds));
  }
  if (story.brokenIn !== null) {
    notes.push(
      `Let op: rond ${story.brokenIn} is de telling veranderd; vergelijk over dat jaar heen niet.`,
    );
  }
  return notes.join(' ');
}

/** Returns the functions that write the texts about an area, in the words for what is counted. */
export const sentencesIn = (c: CountedWords) => ({
  sentence: (story: Story) => sentence(story, c),
  brief: (story: Story) => brief(story, c),
  caution: (story: Story) => caution(story, c),
  expectation: (story: Story) => expectation(story, c),
  ofOther: (more: OtherMeasure) => ofOther(more, c),
});
