import type { Finding, Named } from '../findings.ts';
import { list, n } from './numbers.ts';

/** With more names than this a sentence can no longer be read. */
const MOST_NAMES = 5;

/** "A (−12,3 %), B (−10,1 %) en nog 3" */
function names(areas: readonly Named[]): string {
  return few(areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`));
}

function few(all: readonly string[]): string {
  const shown = all.slice(0, MOST_NAMES);
  const rest = all.length - shown.length;
  return list.format(rest > 0 ? [...shown, `nog ${n.count(rest)}`] : shown);
}

const gemeenten = (count: number, of: number) =>
  of === 1
    ? 'de gemeente'
    : count === of
      ? `alle ${n.count(of)} gemeenten`
      : `${count === 1 ? 'één' : n.count(count)} van de ${n.count(of)} gemeenten`;

/** What stands out, in a sentence with the figures that prove it. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'grens': {
      const { base, year, of, thresholds, below, between } = finding;
      const [low, high] = thresholds;
      const first =
        below.length > 0
          ? [
              `${gemeenten(below.length, of)} onder de signaleringsgrens van ${n.shortPercent(low)}: ${names(below)}`,
            ]
          : [];
      const also =
        first.length > 0 ? `nog ${n.count(between.length)}` : gemeenten(between.length, of);
      const second =
        between.length > 0
          ? [`${also} onder die van ${n.shortPercent(high)}: ${names(between)}`]
          : [];
      return `De verandering tussen ${base} en ${year} lag in ${[...first, ...second].join('; in ')}.`;
    }
    case 'iml': {
      const { since, year, of, areas } = finding;
      const verb = areas.length === 1 ? 'is' : 'zijn';
      return `Volgens de IML-maat (${n.wholePercent(10)} daling of meer in vijf jaar, ${since}–${year}) ${verb} ${gemeenten(areas.length, of)} in krimp: ${names(areas)}.`;
    }
    case 'against': {
      const { base, year, area, others, regionPercent } = finding;
      const went = (percent: number) => (percent < 0 ? 'daalde' : 'groeide');
      const more =
        others === 0
          ? ''
          : others === 1
            ? ' Nog één gemeente ging die kant op.'
            : ` Nog ${n.count(others)} gemeenten gingen die kant op.`;
      return `Tegen de richting van de regio in (${n.signedPercent(regionPercent)}) ${went(area.percent)} ${area.name} tussen ${base} en ${year} met ${n.percent(Math.abs(area.percent))}.${more}`;
    }
    case 'last': {
      const { year, areas } = finding;
      const each = areas.map(({ name, pupils }) =>
        pupils === null ? name : `${name} (${n.count(pupils)} leerlingen)`,
      );
      return `In ${few(each)} was er in ${year} nog één vestiging.`;
    }
    case 'expected': {
      const { from, year, area, pupils, expected, low, high } = finding;
      return `De grootste verwachte verandering is die in ${area.name}: van ${n.count(pupils)} leerlingen in ${from} naar ongeveer ${n.count(Math.round(expected))} in ${year} (${n.signedPercent(area.percent)}; waarschijnlijk tussen ${n.count(Math.round(low))} en ${n.count(Math.round(high))}).`;
    }
    case 'unsure': {
      const { from, year, of, areas } = finding;
      const [widest] = areas;
      const example = widest
        ? ` Het breedst is de marge van ${widest.name}: van ${n.signedPercent(widest.low)} tot ${n.signedPercent(widest.high)}.`
        : '';
      return `In ${gemeenten(areas.length, of)} kan het aantal leerlingen tussen ${from} en ${year} zowel dalen als stijgen; over de richting is daar geen conclusie te trekken.${example}`;
    }
    case 'gaps': {
      const { base, year, masked, without, unprojected } = finding;
      return [
        without.length > 0
          ? `Van ${few(without)} is het cijfer van ${base} of ${year} niet volledig bekend; daar staat geen verandering.`
          : '',
        masked > 0
          ? `In de cijfers van ${base} en ${year} samen ${masked === 1 ? 'is één aantal' : `zijn ${n.count(masked)} aantallen`} van 1 tot 4 leerlingen afgeschermd en niet meegeteld.`
          : '',
        unprojected.length > 0 ? `Voor ${few(unprojected)} is er geen projectie.` : '',
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}
