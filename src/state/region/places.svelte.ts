import { parseAreaCode, regionCode } from '../../areas/codes.ts';
import type { Area } from '../../areas/divisions.ts';
import { divisionSets, isInRegion } from '../../areas/regions.ts';
import type { Opening } from '../../engine/protocol/site-files.ts';
import type { Selection } from '../selection/selection.ts';
import { divisionSubject, userSubject, type RegionSubject } from './region-subject.ts';

/** The gemeenten and regions that exist, and those of them that the selection has chosen. */
export class Places {
  readonly #selection: () => Selection;
  readonly #opening: () => Opening | null;

  constructor(selection: () => Selection, opening: () => Opening | null) {
    this.#selection = selection;
    this.#opening = opening;
  }

  // Each choice is derived separately, so that another choice, such as the year, changes nothing here.
  readonly #chosenAreas = $derived.by(() => this.#selection().areas);
  readonly #chosenRegion = $derived.by(() => this.#selection().region);
  readonly #chosenDivision = $derived.by(() => this.#selection().division);
  readonly #chosenUserRegions = $derived.by(() => this.#selection().userRegions);
  readonly #chosenBeside = $derived.by(() => this.#selection().beside);
  readonly #mode = $derived.by(() => this.#selection().mode);

  /** The gemeenten of today by code; empty until the list of gemeenten is loaded. */
  areas = $derived.by(
    (): ReadonlyMap<string, Area> =>
      new Map(this.#opening()?.areas.map((area) => [area.code, area])),
  );

  readonly #selectedToday = $derived.by((): string => {
    const herindelingen = this.#opening()?.herindelingen ?? [];
    const today = this.#chosenAreas.flatMap((code) => {
      if (this.areas.has(code)) return [code];
      const into = herindelingen.filter((herindeling) => herindeling.code === code);
      return into.length === 1 ? into.map((herindeling) => herindeling.into) : [];
    });
    return [...new Set(today)].join();
  });

  /**
   * Codes of the selected gemeenten of today. A selected gemeente that ended is replaced by the gemeente of today that has its
   * area, or left out if there is not exactly one. The list stays the same object until the codes change.
   */
  selected = $derived<readonly string[]>(
    this.#selectedToday === '' ? [] : this.#selectedToday.split(','),
  );

  /** The chosen region of a division, to which the ranking is limited too; null where none is chosen or no gemeente is in it. */
  region = $derived.by((): Selection['region'] => {
    const region = this.#chosenRegion;
    const areas = this.#opening()?.areas ?? [];
    return region && areas.some((area) => isInRegion(area, region.division, region.code))
      ? region
      : null;
  });

  /** The division from whose regions the user can choose: that of the chosen region, or else the chosen division. */
  division = $derived.by(() => this.region?.division ?? this.#chosenDivision);

  /** All regions of `division`, each with its gemeenten, sorted by name. */
  regions = $derived.by(() => divisionSets(this.#opening()?.areas ?? [], this.division));

  /** The user regions in the selection, with ended gemeenten replaced by gemeenten of today. */
  userRegions = $derived.by((): RegionSubject[] => {
    const { areas = [], herindelingen = [] } = this.#opening() ?? {};
    return this.#chosenUserRegions.map((one, n) => userSubject(one, n, areas, herindelingen));
  });

  /**
   * The region that the page about regions shows: the chosen region of a division, or else the first user region; null where
   * there is neither, or where no gemeente is in the chosen region.
   */
  subject = $derived.by((): RegionSubject | null => {
    if (this.#chosenRegion && !this.region) return null;
    return this.region
      ? this.#find(regionCode(this.region.division, this.region.code))
      : (this.userRegions[0] ?? null);
  });

  /**
   * The region with which `subject` is compared; null where none is chosen, where that is `subject` itself, or where it has no
   * gemeenten.
   */
  beside = $derived.by((): RegionSubject | null => {
    const found = this.#chosenBeside === null ? null : this.#find(this.#chosenBeside);
    return found && found.code !== this.subject?.code && found.members.length > 0 ? found : null;
  });

  /** The regions on the page about regions: `subject` and `beside`, without those that are null. */
  shown = $derived.by(() => [this.subject, this.beside].filter((one) => one !== null));

  /**
   * Codes of the areas in the trend chart besides the country: on the page about regions those of the regions in `shown` that
   * have gemeenten, on other pages those of the selected gemeenten.
   */
  charted = $derived.by((): readonly string[] =>
    this.#mode === 'regio'
      ? this.shown.filter(({ members }) => members.length > 0).map(({ code }) => code)
      : this.selected,
  );

  /**
   * Codes of the areas in the trend chart to which scenarios apply: on the page about regions the region of the page, and not
   * the region with which it is compared; on other pages all areas in `charted`.
   */
  supposed = $derived.by((): readonly string[] =>
    this.#mode === 'regio'
      ? this.charted.filter((code) => code === this.subject?.code)
      : this.charted,
  );

  /**
   * Returns the name of a gemeente or of a region in `shown`; undefined for any other area and for a user region without a name.
   */
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
