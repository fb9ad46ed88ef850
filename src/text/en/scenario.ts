import type { scenario as nlScenario } from '../nl/scenario.ts';
import { n, plural } from './numbers.ts';

/** The English texts about scenarios, the levers of a scenario, and user births. */
export const scenario: typeof nlScenario = {
  title: 'What if …?',
  about:
    'A scenario is your own assumption, drawn beside the projection. The margin of the projection does not belong to it.',
  add: 'Add a scenario',
  most: (count) => `At most ${n.count(count)} scenarios.`,
  name: 'Name',
  nameless: (nth) => `Scenario ${n.count(nth)}`,
  reset: 'Back to the projection',
  remove: (name) => `Remove ${name}`,
  holdsFor: 'Holds for',
  all: 'all chosen gemeenten together',
  notChosen: (place) => `${place} (not chosen)`,
  idle: (place) =>
    `Holds for ${place}, which is not chosen now: choose it again, or let the scenario hold for something else.`,
  leversInWords: (levers, usual) => {
    const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = levers;
    const parts = [
      geboorten === 0
        ? ''
        : `births ${typeof geboorten === 'number' ? n.signedPercent(geboorten) : scenario.levers.geboorten.presets[geboorten]}`,
      instroom === 0 ? '' : `inflow ${n.signedPercent(instroom)} a year`,
      nieuwbouw === null
        ? ''
        : `${n.count(nieuwbouw.homes)} homes with ${n.hundredths(nieuwbouw.pupilsPerHome)} pupils, from ${nieuwbouw.from}`,
      marktaandeel === 0 ? '' : `market share ${n.signedPercent(marktaandeel)}`,
      doorstroom === usual.doorstroom ? '' : `throughflow ${n.hundredths(doorstroom)}%`,
    ].filter(Boolean);
    return parts.length === 0 ? 'as the projection' : parts.join('; ');
  },
  told: (name, levers, usual, place) =>
    `${name}${place === null ? '' : ` (${place})`}: ${scenario.leversInWords(levers, usual)}.`,
  result: (place, year, pupils, difference) =>
    `${place}: about ${n.rough(pupils)} pupils in ${year} (${n.signedCount(difference)})`,
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
  levers: {
    geboorten: {
      name: 'Births (geboorten)',
      unit: '% more or fewer than expected',
      about:
        'Reach primary education after four years and secondary after eleven. We keep births level: the mean of the last three known years. “Lower” and “higher” differ from that as far as the 67% band of CBS is wide, but are not that band: in December 2023 CBS expected more births than we do, 182,800 in 2030 (band 169,800 to 196,500).',
      without: 'have no effect in so and vso: these follow their own national total.',
      presets: {
        eigen: 'own percentage',
        laag: 'lower: 2030 −7.3%, 2040 −11.1%',
        hoog: 'higher: 2030 +7.3%, 2040 +11.1%',
      },
    },
    instroom: {
      name: 'Inflow (migration)',
      unit: '% more pupils a year',
      about:
        'Each year on top of the year before. Usual: −1 to +1% a year; Ukraine was 0.7% once, in 2022.',
    },
    homes: {
      name: 'New homes (nieuwbouw)',
      unit: 'homes',
      about:
        'Homes on top of what is being built now; their pupils come at once, from the year that you choose.',
    },
    pupilsPerHome: {
      unknown: 'No usual number is known for this type: fill it in yourself.',
      name: 'Pupils per home',
      unit: 'pupils',
      about: (sector) =>
        sector === 'po'
          ? '0.13 to 0.25 in most gemeenten (CBS, key figures 2024).'
          : '0.08 to 0.16 in most gemeenten (CBS, key figures 2024).',
    },
    from: { name: 'From', unit: '1 October of that year' },
    marktaandeel: {
      name: 'Market share (belangstelling)',
      unit: '% more of the new pupils',
      about:
        'Holds for who comes in from now on; after eight years for everyone. Usual: −10 to +10%.',
    },
    doorstroom: {
      name: 'Progression (doorstroom)',
      unit: '% growth in the first year',
      about:
        'Growth of vo that births do not explain; it fades by 5% a year. The projection takes 0.28%; estimates run from 0.05 to 0.52%.',
    },
  },
};
