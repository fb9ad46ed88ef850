import type { Sector } from '../../tables/soorten.ts';
import { isAbout } from '../../measures/catalog.ts';
import { defaultSelection, withMeasure, withSector, type Selection } from './selection.ts';

/** What the user chose in a sector before going to the other one: what is counted, the soorten and the base year. */
type Left = Pick<Selection, 'counted' | 'soorten' | 'base'>;

const isKnownIn = (year: number, known: readonly number[]) =>
  known.includes(year) || year > (known.at(-1) ?? Infinity);

/** Remembers what the user chose in each sector, so that a look at the other sector loses nothing. */
export class SectorMemory {
  readonly #left = new Map<Sector, Left>();
  /** The year of the map that the user left in a sector, where the other sector does not have it. */
  readonly #leftYear = new Map<Sector, number>();

  /**
   * Returns the selection in another sector: with what was counted, the soorten and the base year that the user left there, or else with the base year
   * of now where that was chosen and has counts there. The year of the map stays where the sector has it, and
   * comes back with its sector where the other had to leave it.
   * @param known the years with counts of the other sector, ascending
   */
  switch(selection: Selection, sector: Sector, known: readonly number[]): Selection {
    const { counted, soorten, base, year } = selection;
    const isChosen = base !== defaultSelection(selection.sector, counted).base;
    this.#left.set(selection.sector, { counted, soorten, base });
    const next = withSector(selection, sector);
    const carried = isChosen && known.includes(base) ? { base } : {};
    const left = this.#left.get(sector);
    const back = { ...next, ...(left ?? carried) };
    const isOther = !isAbout(back.measure, back);
    const isKept = year !== null && isKnownIn(year, known);
    if (year === null || isKept) this.#leftYear.delete(selection.sector);
    else this.#leftYear.set(selection.sector, year);
    const before = year === null ? (this.#leftYear.get(sector) ?? null) : null;
    return {
      ...(isOther ? withMeasure(back, defaultSelection(sector).measure) : back),
      year: isKept ? year : before,
    };
  }
}
