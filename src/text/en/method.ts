import { capital } from '../capital.ts';
import type { method as nlMethod } from '../nl/method.ts';
import { list, n, plural } from './numbers.ts';
import { gained } from './children-born.ts';
import { candidatesMethod } from './candidates-method.ts';
import { schoolMethod } from './school-method.ts';

const years = (count: number) => plural(count, '1 year', '# years');
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Writes a number of years for the beginning of a sentence, up to ten in letters: "Five years", "12 years". */
const begin = (count: number) =>
  `${capital(SMALL[count] ?? n.count(count))} ${plural(count, 'year', 'years')}`;
const periods = (count: number) => plural(count, '1 period', '# periods');
const range = (low: number, high: number) =>
  n.count(low) === n.count(high)
    ? n.wholePercent(low)
    : `${n.count(low)} to ${n.wholePercent(high)}`;

/**
 * The English texts about projections and the backtest on the page about sources and methods. The functions take errors and
 * shares in percent.
 */
export const method: typeof nlMethod = {
  contents: 'On this page',
  sections: {
    bronnen: 'Files, count dates and licences',
    edities: 'Editions and what changed',
    beperkingen: 'What is missing',
    maten: 'Measures and classes',
    opheffingsnorm: 'Closure norm of primary schools',
    rpo: 'Regional plan (RPO)',
    vooruitkijken: 'How we look ahead',
    toets: 'How often it came out',
    'toets-scholen': 'The projection of a school',
    'toets-kandidaten': 'Exam candidates of vmbo per region',
    formules: 'In formulas',
    anderen: 'Where DUO, Voion and others differ',
    privacy: 'Privacy',
    toegankelijkheid: 'Accessibility',
    contact: 'Contact',
  },
  table: 'Table',
  none: '–',
  backtestState: {
    loading:
      'The results of the backtest are being loaded. If this line stays, they cannot be loaded.',
    failed:
      'The results of the backtest (toets.json) could not be loaded. That is why figures are missing here. The explanation holds without them.',
  },
  ours: 'our method',
  series: {
    bo: 'primary education (bo)',
    'bo-kinderen': 'primary education (bo), children already born',
    sbo: 'special primary education (sbo)',
    'so-vso': 'special education (so, vso)',
    'vo-woongemeente': 'secondary education (vo) by residence',
    'vo-vestiging': 'secondary education (vo) by school location',
    'vo-vestiging-doorstroom': 'the same, with the growth that we assume now',
  },
  levels: {
    gemeente: 'gemeenten',
    corop: 'COROP regions',
    rmc: 'RMC regions',
    provincie: 'provinces',
    regio: 'random regions',
    land: 'the Netherlands',
  },
  sizes: {
    alle: 'all gemeenten',
    '<1000': 'fewer than 1,000',
    '1000-2500': '1,000 to 2,500',
    '2500-5000': '2,500 to 5,000',
    '>5000': '5,000 or more',
  },
  plain: {
    lead: 'Children in primary school today will be in secondary school tomorrow. How many go to primary school depends mostly on births.',
    po: {
      name: 'Primary education.',
      text: 'We look at how a gemeente, and its region, grew or shrank compared with the Netherlands. The national number follows national births; we divide it over the gemeenten.',
    },
    vo: {
      name: 'Secondary education.',
      text: 'We look at its primary pupils four to eight years earlier. Births again set the national number.',
    },
    band: {
      name: 'The band.',
      text: 'The line is what we expect. The band shows how far off it may be: four times out of five the real number should fall within the dark part. The wider, the less sure.',
    },
    trend: {
      name: 'Why not a trend line?',
      text: 'It extends the latest years, also when fewer children come.',
      sentence: (horizon, line, ours) =>
        `${begin(horizon)} ahead a trend line was off by ${n.percent(line)} on average, our forecast by ${n.percent(ours)}.`,
    },
    cameOut: {
      name: 'How often did it come out?',
      sentence: ({ horizon, ours, naive }, origins, inside, banded) =>
        `We made the forecast again from ${n.count(origins)} earlier years, with what was known then. ${begin(horizon)} ahead, from ${n.count(banded)} of these, ${n.wholePercent(inside)} of outcomes in primary education fell within the dark part. We were off by ${n.percent(ours)} on average; keeping the number of that day by ${n.percent(naive)}.`,
    },
    usefulHorizon: {
      name: 'How long is it of use?',
      text: 'The table says how many years ahead four out of five gemeenten were off by 10% at most. Later, the line only gives a direction.',
      caption: 'Years ahead for which four out of five gemeenten were off by 10% at most',
      size: 'Pupils in the gemeente',
      years: (count, { origins, isOnce }) =>
        `${years(count)}${isOnce ? '*' : ''} (${plural(origins, '1 starting year', '# starting years')})`,
      once: '* Tested in one period only. Secondary education: where pupils live, eight years maximum; not your school.',
      naive: (name) => `${name}, if the number stays the same`,
    },
    unknown: {
      name: 'What we do not know',
      items: [
        'Plans for new homes, and schools that close.',
        'A shock, such as pupils from Ukraine in 2022.',
        'One school that moves to another gemeente.',
        'Secondary education by school location: tested 1, 2, 4, 5 and 6 years ahead, each from one starting year.',
      ],
      births: (unverified) =>
        `The births of ${list.format(unverified.map(String))} are still to be verified.`,
    },
  },
  backtest: {
    intro:
      'We made every forecast again from earlier years, with nothing but what was known then, and laid it beside the later count. The error below is the wMAPE: how many pupils the forecasts were off by together, as a share of the pupils that came.',
    evidence: (series, facts) =>
      `${capital(series)}: ${n.count(facts.origins)} starting years for ${years(facts.horizon)} ahead, ${n.count(facts.areas)} gemeenten. These tests overlap; ${periods(facts.periods)} ${plural(facts.periods, 'is', 'are')} really separate.`,
    bias: (facts) =>
      `For the Netherlands as a whole the projection ${years(facts.horizon)} ahead was too high from ${n.count(facts.tooHigh)} of the ${n.count(facts.origins)} starting years; on average it was ${n.percent(Math.abs(facts.percent))} ${facts.percent < 0 ? 'below' : 'above'} the count.`,
    children: gained,
    notes: [
      'For the bands only starting years count in which earlier errors were known; the table says how many.',
      'The choices in the method for four years and beyond were partly made on these same years. New years may disappoint.',
      'All gemeenten share the same shocks: the outcomes of one year turn out well or badly together. Ukraine (starting year 2021) counts like any other.',
      'Secondary education by residence was tested in the whole of the Netherlands, with counts from 2013 to 2023 and without the 13 gemeenten whose area changed in those years. What came out there does not hold for schools: their pupils also come from elsewhere.',
    ],
    horizon: 'Years ahead',
    origins: 'Starting years',
    periods: 'Separate periods',
    ahead: 'years ahead',
    error: {
      title: (series) => `Error of each method: ${series}`,
      axis: 'average error (wMAPE), %',
      onePeriod: '1 separate period',
      summary: ({ horizon, ours, naive }, other, error) =>
        `${begin(horizon)} ahead our method was off by ${n.percent(ours)} on average. Keeping the number of that day was off by ${n.percent(naive)}; the best other method (${other}) by ${n.percent(error)}.`,
    },
    coverage: {
      title: (series) => `Outcomes within the band: ${series}`,
      axis: '% of outcomes within the band',
      promised: (share) => `promised: ${n.wholePercent(share)}`,
      head: (level, share) => `${level}, ${n.wholePercent(share)}`,
      origins: 'Starting years with a band',
      legend:
        'Dot: 80% band. Open circle: 95% band. Lines: what the band promises; above them outcomes did better.',
      summary: (last, inner, outer) =>
        `For gemeenten, 1 to ${years(last)} ahead, ${range(inner.low, inner.high)} of outcomes fell within the 80% band and ${range(outer.low, outer.high)} within the 95% band.`,
      from: (first, last) =>
        `That is from ${plural(first.origins, '1 starting year', '# starting years')} at ${years(first.horizon)} and ${n.count(last.origins)} at ${years(last.horizon)}.`,
      years: (horizon, worst, best) =>
        `Single years differ: ${years(horizon)} ahead from ${n.wholePercent(worst)} to ${n.wholePercent(best)} within the 80% band.`,
    },
    chances: {
      title: (series) => `Chance of a decline of more than 10%, predicted and observed: ${series}`,
      axis: 'To the right: the average predicted chance, %. Upwards: % of the cases in which the decline was observed',
      legend:
        'Dot: the chances in one tenth, from 20 cases on. Line: predicted and observed are equal; below it the decline was less frequent than predicted.',
      summary: (horizon, [from, to], { predicted, observed }) =>
        `For gemeenten, ${years(horizon)} ahead from ${from} to ${to}: ${n.wholePercent(predicted)} predicted on average, ${n.wholePercent(observed)} observed.`,
      since: (from, { predicted, observed }) =>
        `From ${from} and later: ${n.wholePercent(predicted)} predicted, ${n.wholePercent(observed)} observed. Adjusting the chances by what was known in each starting year made this difference larger; they are not adjusted.`,
      head: 'Predicted chance',
      tenth: (from, to) => `${from} to ${to}%`,
      columns: ([from, to]) => [
        `Predicted, ${from}–${to}`,
        `Observed, ${from}–${to}`,
        `Cases, ${from}–${to}`,
      ],
    },
    size: {
      title: (series) => `Error by size of the gemeente: ${series}`,
      axis: 'average error (wMAPE), %',
      group: (horizon) => `${years(horizon)} ahead`,
      head: 'Pupils in the gemeente',
      forecasts: 'Forecasts',
      legend: 'Dot: our method. Open circle: if the number stays the same.',
      summary: (horizon, small, large) =>
        `The smaller the gemeente, the larger the error: ${years(horizon)} ahead ${n.percent(small.error)} with ${small.size} pupils and ${n.percent(large.error)} with ${large.size}.`,
      even: (horizon, low, high) =>
        `${begin(horizon)} ahead the error lies between ${n.percent(low)} and ${n.percent(high)}, without a clear tie to size.`,
    },
    rest: {
      title: 'Special education, and secondary education by school location',
      text: 'In special primary education our method is slightly better than “stays the same”, in so and vso it is not: read those lines as a direction. Secondary education by school location could be tested from one starting year per horizon only: one year ahead from 2024, two from 2023, and four to six from 2019; of 2023 only complete gemeenten count. Each test uses a band that was set on the other years, but the growth that is assumed was chosen knowing all of them. With fewer than 1,000 pupils the method was not clearly better than “stays the same”.',
      naive: 'Stays the same',
      skill: 'Gain',
      inside: (share) => `Within ${n.wholePercent(share)}`,
    },
  },
  schoolTest: schoolMethod,
  candidateTest: candidatesMethod,
  formulas: {
    intro:
      'Notation: y is the number of pupils, o the origin (the last year with figures), h the number of years ahead, i a gemeente, N the national total, b(j) the live births of year j. A method sees nothing of what came after the origin; the last births it knows are those of the year o − 1.',
    groups: {
      bo: {
        name: 'Primary education per gemeente',
        before:
          'Growth compared with the country over five windows (a, b): (0, 1), (1, 2), (2, 3), (3, 5) and (5, 8) years ago, each clipped to ±0.08. Then the same five times s, large for small gemeenten, and the growth of the COROP region over three years: eleven features x.',
        after:
          'Per h one ridge regression over all gemeenten and years t from 2004 with t + h ≤ o; z is the later growth compared with the country, λ = 0.02. With fewer than two training years: windows (0, 1) and (1, 3), from 1999. Where a horizon cannot be learned yet, β follows from the furthest that can, h* (last line). Tested too: the regression of one year applied again and again, with damped growth, alone or averaged with this one (with the growth of new schools as a feature). That was mostly a little better, but whether it was enough hung on the bound of the damping; the method stayed.',
      },
      control: {
        name: 'The national total of primary education',
        before:
          'S is the number of children of primary-school age had nobody moved. After the last known year births are the mean of the last three. What births do not explain (g, mostly migration) fades.',
        after: 'The last line is the variant without births.',
      },
      vo: {
        name: 'Secondary education',
        before:
          'G counts the gemeente’s own pupils in primary education of four to eight years earlier; after o these come from the model above. Where more pupils go to school in a gemeente than live there (R), the growth of its COROP region r counts for the other part. Where a gemeente has no primary education, only that counts. A is the number of children of secondary-school age.',
        after:
          'Weights w by age: 11 years 0.1; 12 years 0.85; 13 to 15 years 1; 16 years 0.75; 17 years 0.45; 18 years 0.15.',
      },
      special: {
        name: 'Special education',
        before:
          'Sbo follows primary education in the COROP region r. So, so/vso and vso follow their national total M together. No trend of their own did better than “stays the same”.',
        after: 'Figures begin after the break in counting of 2010.',
      },
      homes: {
        name: 'New homes in a scenario',
        before:
          'P is the number of pupils of w new homes first lived in in year t, then with m pupils per home, equally many in each of the G year groups (primary education 8, secondary 6). Every year the oldest group leaves school. The youngest that comes is as large as that of average homes of now (m₀: primary education 0.18, secondary 0.12; CBS, key figures 2024), never larger than at the beginning, and follows the pupils y of the area.',
        after:
          'That new homes become like average homes so soon is an assumption: we have no figures on their pupils after some years. With many toddlers and babies the number first rises. Of special education m₀ is not known; m holds there.',
      },
      others: {
        name: 'The methods to compare with',
        before:
          'From top to bottom: stays the same, straight line (drift), trend line (log-linear), Theta, and Holt with a damped trend.',
        after:
          'In the trend line c is the slope of ln y over eight years; in Theta it is that of y over all n years. α, β and φ (0.8 to 0.98) are those with the least squares.',
      },
      intervals: {
        name: 'The band',
        before:
          'The spread of the log error e depends on the size N of the area: a part v that all areas share and a part of their own that falls with N. Both are fitted on gemeenten, COROP regions, provinces and the country together, from errors that were known in the origin. The factor q is conformal: an order statistic of all m scaled errors of gemeenten. A region, also one of your own, gets the same formula with its own N; bounds are never added up.',
        after:
          'A band never narrows for a later year or a smaller area. A horizon with fewer than two known origins (bo: nine) takes the furthest with more, its variance growing as Q (bo: with 0.82 instead of 0.55). These nine and 0.82 were chosen on the origins on which the bands are tested too; for the projection of today they make no difference, as each horizon has more.',
      },
      school: {
        name: 'By residence or by school location',
        before:
          'Where pupils live, secondary education closely follows the gemeente’s own primary schools. Where they go to school it does not: they choose a school across the border, and schools move. Of the latter there are figures of 2019, 2023 (incomplete), 2024 and 2025 only. The growth g cannot be estimated from these (+0.05 to +0.52% a year); we assume 0.28%. The band gets an extra part.',
        after:
          'Here q is 1.25 (80%) and 2.00 (95%). Set on one, two, four, five and six years, drawn on beyond. Each test uses a margin that was set on the other years: from 2019, or from 2023 and 2024. The accuracy by residence does not hold for schools.',
      },
      scores: {
        name: 'The yardsticks',
        before:
          'Sums over all gemeenten and origins. The gain (skill) is against “stays the same”. W is the Winkler score of the band from l to u: its width, and a penalty for each outcome outside it.',
        after:
          'Separate periods: periods of h years that do not overlap. Useful horizon: the furthest h at which 80% of gemeenten of that size stayed within 10%.',
      },
    },
    rerun: {
      name: 'Run it yourself',
      text: 'In the source code this command makes all forecasts again and writes the results to toets.json. The outcome is the same every time.',
      file: 'All results of the backtest (toets.json)',
    },
    references: 'Literature',
  },
  others: {
    duo: 'DUO makes forecasts per institution for twenty years on behalf of the ministry (OCW), from the institution’s intake and progression and from regional population forecasts, fitted to the national Referentieraming. Voion makes forecasts of its own for secondary education with its Scenariomodel. We work per gemeente, from public counts and national births only, and show with each line how sure it is. We do not have DUO’s forecasts here: laying them side by side is not possible yet.',
    caption: 'What others publish about their forecasts',
    who: 'Who and what',
    published: 'Published',
    here: 'Here, to compare',
    source: 'Source',
    note: 'Read this as an order of magnitude. Countries, areas and years differ, and some figures are about inhabitants instead of pupils. Our figures are wMAPE for primary education.',
    rows: {
      voraad: {
        who: 'DUO and Voion, secondary education per region, 2018–2028',
        published: 'Up to 20% apart',
      },
      voion: {
        who: 'DUO and Voion, secondary education, earlier forecasts checked',
        published: 'About equally good; per region and per school now one wins, now the other',
      },
      pbl: {
        who: 'PBL and CBS, regional population forecast of 2019 and 2022',
        published:
          'Ages per gemeente were withdrawn in 2023 as not reliable enough. We do not use them',
      },
      nces: {
        who: 'NCES, United States, national',
        published: 'Off by 0.3, 0.6, 1.3 and 2.5% on average at 1, 2, 5 and 10 years',
      },
      dfe: {
        who: 'English local authorities, summed to the country',
        published:
          'In 2018/19 and 2025/26: 1.0 to 1.4% too high at one year, 1.9 to 3.2% at three years. Closer in 2023/24: −0.5 to +1.1%',
      },
      queensland: {
        who: 'Queensland, inhabitants per local government area',
        published: 'Off by 6 to 7% on average at five years, 9 to 11% at ten',
      },
    },
    ours: (level, facts) =>
      `${capital(level)}: ${list.format(facts.map(({ horizon, error }) => `${n.percent(error)} at ${years(horizon)}`))}`,
  },
};
