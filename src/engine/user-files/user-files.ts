import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { readIncoming, type Reading } from '../../formats/incoming/read-incoming.ts';
import { sniff } from '../../formats/incoming/sniff.ts';
import type { PupilColumns } from '../../formats/site/pupils.ts';
import { createFinder } from '../../areas/finder.ts';
import { gemeenteReader } from '../../formats/incoming/find-gemeente.ts';
import { userFigures, type PlaceVestiging } from '../../tables/user-figures.ts';
import { sumForecasts } from '../../tables/user-forecasts.ts';
import { OurFigures, type How, type MergedColumns } from '../../tables/user-merge.ts';
import { PastGemeenten } from '../../areas/past-gemeenten.ts';
import { townKey, townsOf } from '../../tables/place-vestigingen.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { inspectionOf, sectorOf, type Summed } from './inspection.ts';
import { whyUndrawn } from './undrawn.ts';
import { aheadOf, linesOf } from './user-lines.ts';
import type { ByHand, Dropped, FormatId, Inspection, UserLine } from '../protocol/user-files.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import { memoizeAsync } from '../memoize.ts';

/** Our own files, as far as a reader's are held against them. */
export interface OurFiles {
  areas(): Promise<readonly Area[]>;
  herindelingen(): Promise<readonly Herindeling[]>;
  /** vo vestiging → gemeente of today */
  vestigingPlaces(): Promise<ReadonlyMap<string, string>>;
  pupils(sector: Sector): Promise<PupilColumns>;
}

interface StoredFile {
  name: string;
  format: FormatId;
  reading: Reading;
  how: How | null;
}

/** The reader's own files of this session: read, checked, and used as the reader wants. */
export class UserFiles {
  readonly #ours: OurFiles;
  readonly #files = new Map<number, StoredFile>();
  readonly #checks = new Map<number, AbortController>();
  /** Figures per file, forgotten when another address list is used. */
  readonly #figures = new Map<StoredFile, Promise<Summed>>();
  readonly #find = memoizeAsync(async () =>
    gemeenteReader(createFinder(await this.#ours.areas(), await this.#ours.herindelingen())),
  );
  readonly #compared = memoizeAsync(async () => ({
    po: new OurFigures(await this.#ours.pupils('po')),
    vo: new OurFigures(await this.#ours.pupils('vo')),
  }));

  constructor(ours: OurFiles) {
    this.#ours = ours;
  }

  /**
   * Reads a file and keeps it under `id`; it does not count yet.
   * @throws FormatError where it cannot be read, or was cancelled: the file that was there under `id` stays.
   */
  async check(
    id: number,
    file: Dropped,
    name: string,
    byHand: ByHand & { soort: Soort },
    progress?: (bytes: number) => void,
  ): Promise<Inspection> {
    this.cancel(id);
    const check = new AbortController();
    this.#checks.set(id, check);
    try {
      const sniffed = await sniff(file, name, byHand);
      const gemeenten = await this.#find();
      const { soort } = byHand;
      const { signal } = check;
      const how = { gemeenten, soort, signal, ...(progress ? { progress } : {}) };
      const reading = await readIncoming(file, name, sniffed, how);
      const stored = {
        name,
        format: sniffed.format!,
        reading,
        how: this.#files.get(id)?.how ?? null,
      };
      this.#files.set(id, stored);
      return await this.#inspect(id, stored);
    } finally {
      if (this.#checks.get(id) === check) this.#checks.delete(id);
    }
  }

  cancel(id: number): void {
    this.#checks.get(id)?.abort();
  }

  async use(id: number, how: How | null): Promise<Inspection[]> {
    const file = this.#files.get(id);
    if (file) file.how = how;
    // One file is viewed on its own at a time.
    if (how === 'apart') {
      for (const [other, one] of this.#files)
        if (other !== id && one.how === 'apart') one.how = null;
    }
    return this.#changed(file);
  }

  async forget(id: number): Promise<Inspection[]> {
    const file = this.#files.get(id);
    this.cancel(id);
    this.#files.delete(id);
    return this.#changed(file);
  }

  /** Whether a file is viewed on its own in that sector. */
  async isApart(sector: Sector): Promise<boolean> {
    return (await this.#used(sector)).some(({ how }) => how === 'apart');
  }

  /** The names of the files with figures of these soorten that count now. */
  async names(sector: Sector, soorten: readonly Soort[]): Promise<string[]> {
    return (await this.#used(sector))
      .filter(({ rows }) => rows.some(({ soort }) => soorten.includes(soort)))
      .map(({ name }) => name);
  }

  /** Our figures with the reader's; null where no file counts. `alone` leaves out a file that is viewed on its own. */
  async merged(sector: Sector, withApart: boolean): Promise<MergedColumns | null> {
    const used = (await this.#used(sector)).filter(({ how }) => withApart || how !== 'apart');
    if (used.length === 0) return null;
    const codes = (await this.#ours.areas()).map(({ code }) => code);
    return (await this.#compared())[sector].with(used, codes);
  }

  async lines(question: LinesQuestion): Promise<UserLine[]> {
    const { sector, soorten } = question;
    const ours = (await this.#compared())[sector];
    const lines: UserLine[] = [];
    for (const file of this.#files.values()) {
      if (file.how === null || file.how === 'apart') continue;
      const { rows, forecasts } = await this.#figuresOf(file);
      const covers = (gemeenten: ReadonlySet<string>, year: number) =>
        soorten.every((soort) => ours.covers(soort, year, gemeenten));
      const drawn = forecasts.filter((one) => whyUndrawn(one, ours) !== 'outside');
      for (const { kind, cells } of aheadOf(rows, drawn, ours)) {
        lines.push(...linesOf(file.name, kind, cells, question, covers));
      }
    }
    return lines;
  }

  async #used(sector: Sector) {
    const used = [];
    for (const file of this.#files.values()) {
      if (file.how === null) continue;
      const { rows } = await this.#figuresOf(file);
      const own = rows.filter(({ soort }) => sectorOf(soort) === sector);
      if (own.length > 0) used.push({ name: file.name, how: file.how, rows: own });
    }
    return used;
  }

  async #changed(file: StoredFile | undefined): Promise<Inspection[]> {
    if (file && file.reading.taken.addresses.length > 0) this.#figures.clear();
    const all = [...this.#files];
    return Promise.all(all.map(([id, one]) => this.#inspect(id, one)));
  }

  async #inspect(id: number, file: StoredFile): Promise<Inspection> {
    const figures = await this.#figuresOf(file);
    const { name, format, reading, how } = file;
    const ours = await this.#compared();
    return { ...inspectionOf(id, name, format, reading, figures, ours), how };
  }

  #figuresOf(file: StoredFile): Promise<Summed> {
    const known = this.#figures.get(file) ?? this.#sum(file);
    this.#figures.set(file, known);
    return known;
  }

  async #sum({ reading }: StoredFile): Promise<Summed> {
    const { tally, forecasts } = reading.taken;
    const hasUnplaced = [...tally.places.values()].some(({ gemeente }) => gemeente === null);
    const place = hasUnplaced ? await this.#places() : () => null;
    const herindelingen = await this.#ours.herindelingen();
    const past = new PastGemeenten(herindelingen);
    const names = new Map(herindelingen.map(({ code, name }) => [code, name]));
    const figures = userFigures(tally, place, past);
    const expected = sumForecasts(forecasts, past);
    const doubled = [...figures.doubled, ...expected.doubled].map((one) => {
      return { ...one, name: names.get(one.code) ?? one.code };
    });
    return { ...figures, forecasts: expected.forecasts, doubled };
  }

  /** The reader's own lists come first, then ours, then towns that lie in one gemeente of the reader's lists. */
  async #places(): Promise<PlaceVestiging> {
    const used = [...this.#files.values()].filter(({ how }) => how !== null);
    const own = used.flatMap(({ reading }) => reading.taken.addresses);
    const byCode = new Map(own.map(({ vestiging, gemeente }) => [vestiging, gemeente]));
    const towns = townsOf(
      [
        {
          vestiging: own.map(({ vestiging }) => vestiging),
          gemeente: own.map(({ gemeente }) => gemeente),
          plaats: own.map(({ plaats }) => plaats),
          provincie: own.map(({ provincie }) => provincie),
        },
      ],
      (code) => [code],
    );
    const ours = await this.#ours.vestigingPlaces();
    return (vestiging, plaats, provincie) =>
      byCode.get(vestiging) ?? ours.get(vestiging) ?? towns.get(townKey(plaats, provincie)) ?? null;
  }
}
