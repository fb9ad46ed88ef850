import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import type { YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { Sources } from '../panel/known.ts';
import { completeIn, panelOf, type Panel } from '../panel/panel.ts';
import { existingSets, randomRegions } from '../errors/area-sets.ts';
import type { Learning } from '../intervals/calibrate.ts';
import type { Trial } from './trial.ts';

/**
 * How the errors of bo are estimated: a horizon from at least nine origins, as errors of fewer are those of one period; with fewer
 * they are drawn on from a shorter horizon (docs/forecasting.md, "Intervals, and regions").
 */
const BO_LEARNING: Learning = { fewestOrigins: 9, carry: 0.82 };

/** What the backtest uses: the parsed files of `public/data`. */
export interface Evidence {
  counts(soorten: readonly Soort[]): Counts;
  areas: readonly Area[];
  births: readonly BirthYear[];
  /** Births and young children of gemeenten. */
  children: readonly YoungChildren[];
  /** Vo by gemeente of residence. */
  residence: Counts;
  /** For each gemeente of `areas` the indices of its neighbours in `areas`. */
  neighbours: readonly (readonly number[])[];
}

function sourcesOf(
  panel: Panel,
  bo: Panel,
  births: readonly BirthYear[],
  residents: Panel | null = null,
): Sources {
  return { panel, bo, family: panel, residents, births, assumedVoGrowth: 0 };
}

/** Returns the sources of vo by gemeente of the school, which has too few years for a trial over many origins. */
export function schoolSources({ counts, areas, births, residence }: Evidence): Sources {
  const [vo, bo] = [panelOf(counts(['vo']), areas), panelOf(counts(['bo']), areas)];
  return sourcesOf(vo, bo, births, panelOf(residence, areas));
}

/** Returns the sources of bo with the births and young children of gemeenten. */
export function childrenSources({ counts, areas, births, children }: Evidence): Sources {
  const bo = panelOf(counts(['bo']), areas);
  return { ...sourcesOf(bo, bo, births), children };
}

/**
 * Returns the trials of the series with a long history, each with the default method first. Bo is scored from the origin 2006,
 * and the intervals from 2010, when errors up to ten years ahead are known. Vo by residence is known since 2013, and scored from
 * 2015; of the gemeenten whose area is the same in all years. Special
 * education is scored from 2012, the first origin with two years of growth after the break of 2010, and the intervals from 2015.
 */
export function trialsOf({ counts, areas, births, residence, neighbours }: Evidence): Trial[] {
  const bo = panelOf(counts(['bo']), areas);
  const sbo = panelOf(counts(['sbo']), areas);
  const special = panelOf(counts(['so', 'so/vso', 'vso']), areas);
  const residents = panelOf(residence, areas);
  const vo = completeIn(residents, residents.years);
  const sets = (panel: Panel) => existingSets(panel.codes, areas);
  const recent = { learnFrom: 2012, scoreFrom: 2012, coverFrom: 2015 };
  return [
    {
      series: 'bo',
      sources: sourcesOf(bo, bo, births),
      sets: [...sets(bo), ...randomRegions(neighbours)],
      methods: ['panel-geboorten', 'panel', 'naief', 'drift', 'log-lineair', 'theta', 'holt'],
      learnFrom: 2000,
      scoreFrom: 2006,
      coverFrom: 2010,
      learning: BO_LEARNING,
      testsChances: true,
    },
    {
      series: 'vo-woongemeente',
      sources: sourcesOf(vo, bo, births),
      sets: sets(vo),
      methods: ['vertraagd-bo-geboorten', 'vertraagd-bo', 'naief', 'drift', 'theta', 'holt'],
      learnFrom: 2013,
      scoreFrom: 2015,
      coverFrom: 2015,
    },
    {
      series: 'sbo',
      sources: sourcesOf(sbo, bo, births),
      sets: sets(sbo),
      methods: ['bo-groei', 'naief', 'theta'],
      ...recent,
    },
    {
      series: 'so-vso',
      sources: sourcesOf(special, bo, births),
      sets: sets(special),
      methods: ['eigen-totaal', 'naief', 'theta'],
      ...recent,
    },
  ];
}
