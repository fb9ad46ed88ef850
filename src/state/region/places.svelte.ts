import { parseAreaCode, regionCode } from '../../areas/codes.ts';
import type { Area } from '../../areas/divisions.ts';
import { divisionSets, isInRegion } from '../../areas/regions.ts';
import type { Opening } from '../../engine/protocol/site-files.ts';
import type { Selection } from '../selection/selection.ts';
import { divisionSubject, userSubject, type RegionSubject } from './region-subject.ts';

/** The gemeenten and regions of the page: those that exist, and those that are chosen. */
export class Places {
  readonly #selection: () => Selection;
  readonly #opening: () => Opening | null;

  constructor(selection: () => Selection, opening: () => Opening | null) {
    this.#selection = selection;
    this.#opening = opening;
  }

  /** The gemeenten of today by code. */
  areas = $derived.by(
    (): ReadonlyMap<string, Area> =>
      new Map(this.#opening()?.areas.map((area) => [area.code, area])),
  );

  readonly #selectedToday = $derived.by((): string => {
    const herindelingen = this.#opening()?.herindelingen ?? [];
    const today = this.#selection().areas.flatMap((code) => {
      if (this.areas.has(code)) return [code];
      const into = herindelingen.filter((herindeling) => herindeling.code === code);
      return into.length === 1 ? into.map((herindeling) => herindeling.into) : [];
    });
    return [...new Set(today)].join();
  });

  /**
   * Codes of the selected gemeenten that exist; one that ended is replaced by the gemeente of today that it is in. It is the same list
   * object until the codes change.
   */
  selected = $derived<readonly string[]>(
    this.#selectedToday === '' ? [] : this.#selectedToday.split(','),
  );

  /** The chosen region of a division, to which the ranking is narrowed as well; null where no gemeente is in it. */
  region = $derived.by((): Selection['region'] => {
    const { region } = this.#selection();
    const areas = this.#opening()?.areas ?? [];
    return region && areas.some((area) => isInRegion(area, region.division, region.code))
      ? region
      : null;
  });

  /** The division whose regions are offered. */
  division = $derived.by(() => this.region?.division ?? this.#selection().division);

  /** All regions of that division. */
  regions = $derived.by(() => divisionSets(this.#opening()?.areas ?? [], this.division));

  /** The regions of the user. */
  userRegions = $derived.by((): RegionSubject[] => {
    const { areas = [], herindelingen = [] } = this.#opening() ?? {};
    return this.#selection().userRegions.map((one, n) => userSubject(one, n, areas, herindelingen));
  });

  /** The region that the page is about: the chosen one of a division, or else the first of the user; null for none. */
  subject = $derived.by((): RegionSubject | null => {
    if (this.#selection().region && !this.region) return null;
    return this.region
      ? this.#find(regionCode(this.region.division, this.region.code))
      : (this.userRegions[0] ?? null);
  });

  /** The region compared with it; null where that is the same region or has no gemeenten. */
  beside = $derived.by((): RegionSubject | null => {
    const { beside } = this.#selection();
    const found = beside === null ? null : this.#find(beside);
    return found && found.code !== this.subject?.code && found.members.length > 0 ? found : null;
  });

  /** Both of them, as far as there are. */
  shown = $derived.by(() => [this.subject, this.beside].filter((one) => one !== null));

  /** Codes of the areas in the chart besides the country: the shown regions that have gemeenten, or the selected gemeenten. */
  charted = $derived.by((): readonly string[] =>
    this.#selection().mode === 'regio'
      ? this.shown.filter(({ members }) => members.length > 0).map(({ code }) => code)
      : this.selected,
  );

  /** Returns the name of a gemeente or of a shown region; undefined for any other area, or for a region without a name. */
  nameOf(code: string): string | undefined {
    const region = this.shown.find((one) => one.code === code);
    return this.areas.get(code)?.name ?? region?.name ?? undefined;
  }

  #find(code: string): RegionSubject | null {
    const userRegion = this.userRegions.find((one) => one.code === code);
    if (userRegion) return userRegion;
    const area = parseAreaCode(code);
    return area?.kind === 'region'
      ? divisionSubject(this.#opening()?.areas ?? [], area.division, area.region)
      : null;
  }
}
