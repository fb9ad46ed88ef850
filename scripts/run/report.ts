import { childrenGains } from '../../src/forecast/backtest/children-gains.ts';
import { barsOf, USEFUL_HORIZONS, type Bar } from '../../src/forecast/backtest/bars.ts';
import { LEVELS } from '../../src/forecast/errors/area-sets.ts';
import type { Row } from '../../src/forecast/backtest/rows.ts';
import { SIZE_CLASSES } from '../../src/forecast/backtest/size-classes.ts';
import type { Backtest } from '../../src/forecast/backtest/backtest-file.ts';
import type { CandidateBacktest } from '../../src/forecast/candidates/candidate-backtest-file.ts';
import { candidateBarsOf } from '../../src/forecast/candidates/candidate-bars.ts';
import { schoolBarsOf } from '../../src/forecast/schools/school-bars.ts';
import type { SchoolBacktest, SchoolScores } from '../../src/formats/site/toets-scholen.ts';
import type { Series } from '../../src/forecast/methods/backtest-series.ts';
import type { MethodId } from '../../src/forecast/methods/method.ts';

const HORIZONS = [1, 2, 3, 5, 7, 10, 15];
const DEFAULTS: readonly (readonly [Series, MethodId])[] = [
  ['bo', 'panel-geboorten'],
  ['vo-woongemeente', 'vertraagd-bo-geboorten'],
  ['sbo', 'bo-groei'],
  ['so-vso', 'eigen-totaal'],
];

/**
 * Returns the three backtests as tables of text, and the number of results that are outside the bounds that a build must meet, without known misses.
 * @param sinceTrend the backtest of exam candidates from the origins in which the growth over three years is known.
 */
export function report(
  backtest: Backtest,
  schools: SchoolBacktest,
  candidates: CandidateBacktest,
  sinceTrend: CandidateBacktest,
): { lines: string[]; missed: number } {
  const bars = [
    ...barsOf(backtest),
    ...schoolBarsOf(schools),
    ...candidateBarsOf(candidates, sinceTrend),
  ];
  return {
    lines: [
      'What a build must reach, and what was reached (%)',
      ...bars.map(barLine),
      '',
      childrenLine(backtest),
      '',
      'wMAPE % (skill %) per gemeente',
      ...scoreLines(backtest),
      '',
      'Coverage of the 80/95 % intervals, %',
      ...coverageLines(backtest),
      '',
      'Winkler score of bo better than that of naief, 80/95 %, %',
      winklerLine(backtest),
      '',
      'Useful horizon of bo in years, reached (documented)',
      ...usefulHorizonLines(backtest),
      '',
      'Schools: wMAPE % (skill %); closed % (chance given); in the 80/95 % interval, % of those that stayed | of all | closed outside',
      ...schools.scores.map(schoolLine),
    ],
    missed: bars.filter(({ holds, isKnownMiss }) => !holds && !isKnownMiss).length,
  };
}

/** What the backtest decides about the method of bo that accounts for the children already born. */
function childrenLine({ rows, defaults }: Backtest): string {
  const gains = childrenGains(rows).map(({ horizon, gain }) => `h${horizon} ${(100 * gain).toFixed(1)}`); // prettier-ignore
  const role = defaults?.bo === 'panel-kinderen' ? 'the default' : 'a variant';
  return `Children already born (panel-kinderen): ${role} of bo; less error than panel-geboorten, %: ${gains.join(', ')}`;
}

function barLine({ what, horizon, least, most, reached, holds, isKnownMiss }: Bar): string {
  const bound =
    most === Infinity ? `at least ${least}` : least === 0 ? `at most ${most}` : `${least}–${most}`;
  return `${holds ? '✓' : '✗'} ${what.padEnd(58)} h${horizon.padEnd(5)}${bound.padStart(13)}${reached.toFixed(2).padStart(8)}${isKnownMiss ? '  known miss' : ''}`;
}

function scoreLines({ rows }: Backtest): string[] {
  const gemeenten = rows.filter(({ level, size }) => level === 'gemeente' && size === 'alle');
  const groups = new Set(gemeenten.map(({ series, method }) => `${series} · ${method}`));
  return [...groups].map((group) =>
    line(
      group,
      gemeenten.filter((row) => `${row.series} · ${row.method}` === group),
      (row) => `${percent(row.wmape, 2)} (${percent(row.skill)})`,
    ),
  );
}

function coverageLines({ rows }: Backtest): string[] {
  return DEFAULTS.flatMap(([series, method]) =>
    LEVELS.flatMap((level) => {
      const some = rows.filter(
        (row) =>
          row.series === series &&
          row.method === method &&
          row.level === level &&
          row.size === 'alle' &&
          row.coverage80 !== null,
      );
      return some.length === 0 ? [] : [line(`${series}, ${level}`, some, (row) => coverage(row))];
    }),
  );
}

function winklerLine({ rows }: Backtest): string {
  const bo = rows.filter(
    ({ series, level, size }) => series === 'bo' && level === 'gemeente' && size === 'alle',
  );
  const naive = bo.filter(({ method }) => method === 'naief');
  const ours = bo.filter(({ method }) => method === 'panel-geboorten');
  return line('gemeente', ours, (row) => {
    const other = naive.find(({ horizon }) => horizon === row.horizon);
    const better = (key: 'winkler80' | 'winkler95') =>
      percent(1 - (row[key] ?? NaN) / (other?.[key] ?? NaN));
    return `${better('winkler80')}/${better('winkler95')}`;
  });
}

function usefulHorizonLines({ usefulHorizons }: Backtest): string[] {
  return USEFUL_HORIZONS.map(([method, documented]) => {
    const life = usefulHorizons.find((one) => one.series === 'bo' && one.method === method);
    const cells = SIZE_CLASSES.slice(1).map(
      (size) => `${size}: ${life?.years[size] ?? '–'} (${documented[size] ?? '–'})`,
    );
    return `${method.padEnd(18)}${cells.join('   ')}`;
  });
}

function schoolLine(one: SchoolScores): string {
  const pair = (a: number, b: number) => `${percent(a)}/${percent(b)}`;
  return [
    `${one.group} ${one.size}`.padEnd(18),
    `h${one.horizon}`.padEnd(5),
    `${percent(one.wmape, 1)} (${percent(one.skill)})`.padEnd(12),
    `${percent(one.closed, 1)} (${percent(one.closedExpected, 1)})`.padEnd(14),
    pair(one.stayed80, one.stayed95).padEnd(9),
    pair(one.all80, one.all95).padEnd(9),
    pair(one.unclosed80, one.unclosed95),
  ].join('');
}

function line(name: string, rows: readonly Row[], cell: (row: Row) => string): string {
  const cells = HORIZONS.map((horizon) => {
    const row = rows.find((one) => one.horizon === horizon);
    return (row ? `h${horizon} ${cell(row)}` : '').padEnd(17);
  });
  return `${name.padEnd(44)}${cells.join('')}`.trimEnd();
}

const percent = (share: number, digits = 0) => (100 * share).toFixed(digits);
const coverage = ({ coverage80, coverage95 }: Row) =>
  `${percent(coverage80 ?? NaN)}/${percent(coverage95 ?? NaN)}`;
