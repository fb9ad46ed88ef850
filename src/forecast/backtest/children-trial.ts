import type { Area } from '../../areas/divisions.ts';
import { existingSets } from '../errors/area-sets.ts';
import { errorsOf } from '../errors/errors.ts';
import { METHODS } from '../methods/catalog.ts';
import { isTestable, panelChildren } from '../methods/panel-children.ts';
import { knownAt, type Sources } from '../panel/known.ts';
import { rowsOf, type Row } from './rows.ts';

/** The methods that are compared: the variant, the default of bo, and "next year = this year". */
const COMPARED = [panelChildren, METHODS['panel-geboorten'], METHODS.naief];

/** The furthest horizon at which the variant estimates an adjustment of its own. */
const FURTHEST = 5;

/**
 * Returns the rows of the series `bo-kinderen`: at each horizon the variant that accounts for the children already born, the default and
 * the naive method, all from the origins from which the variant could have been made with what was known then (`isTestable`). It
 * has no intervals of its own.
 */
export function childrenRows(sources: Sources, areas: readonly Area[]): Row[] {
  const { panel } = sources;
  const sets = existingSets(panel.codes, areas);
  const last = panel.years.at(-1) ?? NaN;
  return Array.from({ length: FURTHEST }, (_, i) => i + 1).flatMap((h) => {
    const known = panel.years
      .filter((year) => year + h <= last)
      .map((origin) => knownAt(sources, origin))
      .filter((one) => isTestable(one, h));
    if (known.length === 0) return [];
    return COMPARED.flatMap((method) => {
      const paths = known.map((one) => method.forecast(one, h));
      const errors = errorsOf(paths, panel, sets).slice(h - 1);
      const rows = rowsOf(errors, 'bo-kinderen', method.id, -Infinity, new Map());
      return rows.filter(({ level }) => level !== 'regios');
    });
  });
}
