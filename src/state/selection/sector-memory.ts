import type { Sector } from '../../tables/soorten.ts';
import { defaultSelection, withSector, type Selection } from './selection.ts';

/** What the user chose in a sector before going to the other one: the soorten and the base year. */
type Left = Pick<Selection, 'soorten' | 'base'>;

/** Remembers what the user chose in each sector, so that a look at the other sector loses nothing. */
export class SectorMemory {
  readonly #left = new Map<Sector, Left>();

  /**
   * Returns the selection in another sector: with the soorten and the base year that the user left there, or else with the base year
   * of now where that was chosen and has counts there. The year of the map stays where the sector has it.
   * @param counted the years with counts of the other sector, ascending
   */
  switch(selection: Selection, sector: Sector, counted: readonly number[]): Selection {
    const { soorten, base, year } = selection;
    const isChosen = base !== defaultSelection(selection.sector).base;
    this.#left.set(selection.sector, { soorten, base });
    const next = withSector(selection, sector);
    const carried = isChosen && counted.includes(base) ? { base } : {};
    const kept = this.#left.get(sector) ?? carried;
    const isKnown =
      year !== null && (counted.includes(year) || year > (counted.at(-1) ?? Infinity));
    return { ...next, ...kept, year: isKnown ? year : null };
  }
}
