import type { levers as nlLevers } from '../nl/levers.ts';
import { n, plural } from './numbers.ts';

/** The English texts about making scenarios: setting their levers, and user births. */
export const levers: typeof nlLevers = {
  add: 'Add a scenario',
  most: (count) => `At most ${n.count(count)} scenarios.`,
  which: 'Scenario',
  name: 'Name',
  reset: 'Back to the projection',
  remove: (name) => `Remove ${name}`,
  holdsFor: 'Holds for',
  all: 'all chosen gemeenten together',
  wholeOf: (region) => `all of ${region}`,
  notChosen: (place) => `${place} (not chosen)`,
  explanation: 'What the levers mean',
  less: (lever) => `${lever}: less`,
  more: (lever) => `${lever}: more`,
  back: (value) => `back to ${value}`,
  range: (least, most) => `from ${least} to ${most}`,
  outside: 'Outside what is usual.',
  births: {
    label: 'Births of your own',
    choose: 'Choose a file (CSV, XLSX or ODS)',
    about:
      'Replaces or extends the national births that the projection uses; the file stays in your browser. Columns: jaar (year) and levendgeborenen (births).',
    used: (file, own, last) =>
      `${file}: ${plural(own, '1 year', '# years')} from your file; births known up to ${last}. A link does not carry your figures.`,
    keptUsers: 'Your earlier file stays in force.',
    keptOurs: 'The figures of CBS stay in force.',
    example: 'Example: our own list',
    back: 'Back to the figures of CBS',
  },
  cbs: {
    sentence: ({ year, births, ours }, last, areas) =>
      `In December 2023 CBS expected ${births < ours ? 'fewer' : 'more'} births (${n.rough(births)} in ${year}) than this projection (${n.rough(ours)}); in ${last} that would give: ${areas
        .map(
          ({ name, pupils, projected }) =>
            `${name} about ${n.rough(pupils)} pupils instead of ${n.rough(projected)}`,
        )
        .join('; ')}.`,
    name: 'Births by CBS',
    draw: 'Draw that line',
    hide: 'Take that line away',
  },
  of: {
    geboorten: {
      name: 'Births (geboorten)',
      unit: '%',
      usual: (low, high) =>
        `67% band of CBS: ${n.signedPercent(low)} to ${n.signedPercent(high)} in 2030`,
      meaning: (percent, births, expected, year) =>
        percent === 0
          ? `The same as now: ${n.rough(expected)} a year in the country.`
          : `${n.signedPercent(percent)}: ${n.rough(births)} a year in ${year}; now ${n.rough(expected)}.`,
      about:
        'Reach primary education after four years and secondary after eleven. We keep births level: the mean of the last three known years. In December 2023 CBS expected more: 182,800 in 2030 and 197,800 in 2040, and with a chance of 67% 169,800 to 196,500 and 175,900 to 219,900 (StatLine, table 85746NED). Between now, 2030 and 2040 we draw a straight line. What CBS expected earlier was often too high.',
      without: 'have no effect in so and vso: these follow their own national total.',
      presets: {
        gelijk: 'the same as now',
        cbs: 'CBS expects: 182,800 in 2030, 197,800 in 2040',
        'cbs-laag': 'CBS band, lower end: 169,800 in 2030, 175,900 in 2040',
        'cbs-hoog': 'CBS band, upper end: 196,500 in 2030, 219,900 in 2040',
        eigen: 'own percentage',
        laag: 'lower (from an older link): 2030 −7.3%, 2040 −11.1%',
        hoog: 'higher (from an older link): 2030 +7.3%, 2040 +11.1%',
      },
    },
    instroom: {
      name: 'Inflow (migration)',
      unit: '% a year',
      usual: (low, high, most) =>
        `usual: ${n.signedPercent(low, 0)} to ${n.signedPercent(high, 0)}; type a number for more, up to ${n.signedPercent(-most, 0)} or ${n.signedPercent(most, 0)}`,
      meaning: (pupils, first, percent, year) =>
        percent === 0
          ? 'As the projection.'
          : `About ${n.rough(Math.abs(pupils))} pupils ${pupils < 0 ? 'fewer' : 'more'} in ${first}; ${n.percent(Math.abs(percent))} in ${year}.`,
      about:
        'Each year on top of the year before. Usual: −1 to +1% a year; the slider goes no further, the number does. Ukraine was 0.7% once, in 2022.',
    },
    homes: {
      name: 'New homes (nieuwbouw)',
      unit: 'homes',
      most: (most) => `type a number up to ${n.count(most)}`,
      meaning: (homes, pupilsPerHome, from, left) =>
        homes === 0
          ? 'No homes on top of what is being built now.'
          : `${n.count(homes)} × ${n.hundredths(pupilsPerHome)}: about ${n.rough(homes * pupilsPerHome)} pupils from ${from}${left === null ? '' : `, falling to ${n.rough(left.pupils)} in ${left.year}`}.`,
      about:
        'Homes on top of what is being built now. Their pupils come at once, in the year that you choose, equally many in each year group: eight in primary education, six in secondary. Every year the oldest group leaves school and a youngest one comes, as large as that of average homes of now (0.18 and 0.12 pupils per home; CBS, key figures 2024) and never larger than in the first year. That is an assumption: we have no figures on new homes after some years. With many toddlers and babies the number first rises. No average is known for special education; there as many come as leave.',
    },
    pupilsPerHome: {
      name: 'Pupils per home',
      unit: '',
      usual: (low, high) => `most gemeenten: ${n.hundredths(low)} to ${n.hundredths(high)}`,
      unknown: 'No usual number is known for this type: fill it in yourself.',
      about:
        'Pupils of the chosen sector in a new home, in the first year. In most gemeenten a home has 0.13 to 0.25 of primary education and 0.08 to 0.16 of secondary (CBS, key figures 2024).',
    },
    from: {
      name: 'Lived in from',
      unit: '',
      about: 'The first year in which the children are counted on 1 October.',
    },
    marktaandeel: {
      name: 'Market share (belangstelling)',
      unit: '%',
      usual: (low, high) => `usual: ${n.signedPercent(low, 0)} to ${n.signedPercent(high, 0)}`,
      meaning: (percent) =>
        percent === 0
          ? 'As the projection.'
          : `${n.short(100 + percent)} new pupils where the projection has 100.`,
      about:
        'Holds for who comes in from now on; after eight years for everyone. Usual: −10 to +10%.',
    },
    doorstroom: {
      name: 'Progression (doorstroom)',
      unit: '% growth',
      usual: (low, high) => `estimates: ${n.hundredths(low)} to ${n.hundredths(high)}%`,
      meaning: (percent, usual) =>
        percent === usual
          ? `As the projection: ${n.hundredths(usual)}% in the first year.`
          : `${n.hundredths(percent)}% growth in the first year; the projection has ${n.hundredths(usual)}%.`,
      about:
        'Growth of vo that births do not explain; it fades by 5% a year. The projection takes 0.28%; estimates run from 0.05 to 0.52%.',
    },
  },
};
