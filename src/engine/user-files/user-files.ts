import { createFinder } from '../../areas/finder.ts';
import { FormatError } from '../../formats/format-error.ts';
import { gemeenteReader, gemeenteTest } from '../../formats/incoming/find-gemeente.ts';
import { readIncoming, type Reading } from '../../formats/incoming/read-incoming.ts';
import {
  repeatedIn,
  settled,
  type Repeated,
  type Repeats,
} from '../../formats/incoming/repeats.ts';
import { sniff } from '../../formats/incoming/sniff.ts';
import { OurFigures, type UserFileUse, type MergedColumns } from '../../tables/user-merge.ts';
import type { SchoolWithLife } from '../../tables/school-forecasts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { memoizeAsync } from '../memoize.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type {
  CheckOptions,
  Corrections,
  FormatId,
  Inspection,
  SchoolLine,
  Sniffed,
  UserLine,
} from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { ChildrenOfFiles } from './children-of-files.ts';
import { duoLines, knownSchools, schoolLineOf } from './school-lines.ts';
import { lastCounted } from './last-counted.ts';
import { inspectionOf, type CheckedFile } from './inspection.ts';
import { sectorOf } from './sectors.ts';
import { placeIn, sumFile, type SummedFile } from './sum-file.ts';
import { whyUndrawn } from './undrawn.ts';
import { aheadOf, linesOf } from './user-lines.ts';

interface StoredFile {
  name: string;
  format: FormatId;
  reading: Reading;
  /** The schools of the site, for a file with forecasts of vestigingen; null for other files. */
  schools: readonly SchoolWithLife[] | null;
  /** The rows about the same gemeente, soort and year, and what the user says that these are. */
  repeated: Repeated | null;
  repeats: Repeats;
  /** Whether the user has said that the figures are pupils, although they differ much from those of the site. */
  arePupils: boolean;
  /** The way in which the user uses the file (added, as a replacement, or alone); null while the file is not in use. */
  how: UserFileUse | null;
}

const cancelled = (file: string) => new FormatError({ file, row: 1, column: '1' }, 'cancelled', '');

/** The user files that are open: reads and checks them, and merges the files in use with the figures of the site. */
export class UserFiles {
  readonly #siteFiles: SiteFiles;
  readonly #today: Date;
  readonly #files = new Map<number, StoredFile>();
  /** The running checks of files, by the id of the file. Aborting the `AbortController` stops the check. */
  readonly #checks = new Map<number, AbortController>();
  /**
   * The figures of each file, summed to gemeenten of today; computed when first needed. All are dropped when the use of an
   * address list changes, because the list may place vestigingen in another gemeente.
   */
  readonly #sums = new Map<StoredFile, Promise<SummedFile>>();
  readonly #children: ChildrenOfFiles;
  readonly #findGemeente = memoizeAsync(async () =>
    gemeenteReader(
      createFinder(await this.#siteFiles.areas(), await this.#siteFiles.herindelingen()),
    ),
  );
  readonly #siteFigures = memoizeAsync(async () => ({
    po: new OurFigures(await this.#siteFiles.po()),
    vo: new OurFigures(await this.#siteFiles.vo()),
  }));

  /** @param today the current date: figures of later count dates are forecasts */
  constructor(siteFiles: SiteFiles, today: Date) {
    this.#siteFiles = siteFiles;
    this.#children = new ChildrenOfFiles(siteFiles);
    this.#today = today;
  }

  /**
   * Detects how a file is to be read, from its first bytes and from the corrections of the user.
   * @throws FormatError if the file cannot be a table.
   */
  async peek(file: Blob, name: string, corrections: Corrections): Promise<Sniffed> {
    return sniff(file, name, corrections, gemeenteTest(await this.#findGemeente()));
  }

  /**
   * Reads and checks a file, stores it under `id`, and returns what it contains. It is used in the same way as an earlier
   * file with that id, if it can be.
   * @throws FormatError if the file cannot be read or the check was cancelled; the earlier file stays.
   */
  async check(
    id: number,
    file: Blob,
    name: string,
    { soort, sniffed: known, ...corrections }: CheckOptions,
    progress?: (bytes: number) => void,
  ): Promise<Inspection> {
    this.cancel(id);
    const check = new AbortController();
    this.#checks.set(id, check);
    try {
      const sniffed = known ?? (await this.peek(file, name, corrections));
      const how = {
        gemeenten: await this.#findGemeente(),
        soort,
        lastCount: await this.#lastCount(),
        signal: check.signal,
        ...(progress ? { progress } : {}),
      };
      const [reading, schools] = await Promise.all([
        readIncoming(file, name, sniffed, how),
        sniffed.format === 'duo-prognose' ? knownSchools(this.#siteFiles) : null,
      ]);
      if (check.signal.aborted) throw cancelled(name);
      if (sniffed.needsYear && corrections.year === undefined) {
        reading.data.notes.add('year-from-name');
      }
      const repeats = corrections.repeats ?? 'none';
      const repeated = repeatedIn(reading.data);
      const arePupils = corrections.arePupils ?? false;
      const format = sniffed.format!;
      const used = this.#files.get(id)?.how ?? null;
      const stored = { name, format, reading, schools, repeated, repeats, arePupils, how: used };
      this.#files.set(id, stored);
      return await this.#dropWrongUse(id, stored);
    } finally {
      if (this.#checks.get(id) === check) this.#checks.delete(id);
    }
  }

  cancel(id: number): void {
    this.#checks.get(id)?.abort();
  }

  /**
   * Sets how a file is used (null: not used) and returns the inspections of all files. A way that the file cannot be used in
   * (see `choices`) is not taken. Only one file at a time is viewed on its own: `apart` ends that use of another file.
   */
  async use(id: number, how: UserFileUse | null): Promise<Inspection[]> {
    const file = this.#files.get(id);
    if (file) {
      file.how = how;
      await this.#dropWrongUse(id, file);
    }
    if (file?.how === 'apart') {
      for (const [other, stored] of this.#files)
        if (other !== id && stored.how === 'apart') stored.how = null;
    }
    return this.#inspectAll(file);
  }

  async forget(id: number): Promise<Inspection[]> {
    const file = this.#files.get(id);
    this.cancel(id);
    this.#files.delete(id);
    return this.#inspectAll(file);
  }

  /** Returns whether a user file with counts of the sector is viewed on its own (`apart`), without the figures of the site. */
  async isApart(sector: Sector): Promise<boolean> {
    return (await this.#inUse(sector)).some(({ how }) => how === 'apart');
  }

  /** Returns the names of the user files in use that have counts of these soorten. */
  async names(sector: Sector, soorten: readonly Soort[]): Promise<string[]> {
    return (await this.#inUse(sector))
      .filter(({ rows }) => rows.some(({ soort }) => soorten.includes(soort)))
      .map(({ name }) => name);
  }

  /**
   * Returns the pupils of the site merged with the figures of the files in use that have figures of the sector; null if there is
   * no such file. With `withApart`, a file that is viewed on its own replaces all other figures; without it, that file counts as
   * not in use.
   */
  async merged(sector: Sector, withApart: boolean): Promise<MergedColumns | null> {
    const used = (await this.#inUse(sector)).filter(({ how }) => withApart || how !== 'apart');
    if (used.length === 0) return null;
    const codes = (await this.#siteFiles.areas()).map(({ code }) => code);
    return (await this.#siteFigures())[sector].with(used, codes);
  }

  /**
   * Returns the lines of the files in use, for the areas and soorten of the question: forecasts, and counts after the newest
   * year of the site. A file that is viewed on its own has no lines.
   */
  async lines(question: LinesQuestion): Promise<UserLine[]> {
    const { sector, soorten } = question;
    const site = (await this.#siteFigures())[sector];
    const covers = (gemeenten: ReadonlySet<string>, year: number) =>
      soorten.every((soort) => site.covers(soort, year, gemeenten));
    const lines: UserLine[] = [];
    for (const file of this.#files.values()) {
      if (file.how === null || file.how === 'apart') continue;
      const { rows, forecasts, schools } = await this.#sumsOf(file);
      if (schools) lines.push(...duoLines(file.name, schools, question, site));
      const drawn = forecasts.filter((forecast) => whyUndrawn(forecast, site) !== 'outside');
      for (const { kind, cells } of aheadOf(rows, drawn, site)) {
        lines.push(...linesOf(file.name, kind, cells, question, covers));
      }
    }
    return lines;
  }

  /** Returns the forecasts of a school in the files in use. A file that is viewed on its own has none. */
  async schoolLines(sector: Sector, code: string): Promise<SchoolLine[]> {
    const used = [...this.#files.values()].filter(({ how }) => how !== null && how !== 'apart');
    const lines = used.map(async (file) => {
      const { schools } = await this.#sumsOf(file);
      return schools ? schoolLineOf(file.name, schools, sector, code) : null;
    });
    return (await Promise.all(lines)).filter((line) => line !== null);
  }

  /** Returns the births and young children of the files in use, and the names of these files. */
  children(): ReturnType<ChildrenOfFiles['together']> {
    const used = [...this.#files.values()].filter(({ how }) => how !== null);
    return this.#children.together(used.map(({ name, reading }) => ({ name, tally: reading.data.children }))); // prettier-ignore
  }

  /** Returns the files in use that have figures of the sector: name, use, and the figures of that sector. */
  async #inUse(sector: Sector) {
    const used = [];
    for (const file of this.#files.values()) {
      if (file.how === null) continue;
      const sums = await this.#sumsOf(file);
      const rows = sums.rows.filter(({ soort }) => sectorOf(soort) === sector);
      if (rows.length > 0) used.push({ name: file.name, how: file.how, rows });
    }
    return used;
  }

  /**
   * Returns the inspections of all files.
   * @param changed the file whose use has changed, or that was removed
   */
  async #inspectAll(changed: StoredFile | undefined): Promise<Inspection[]> {
    if (changed && changed.reading.data.addresses.length > 0) this.#sums.clear();
    return Promise.all([...this.#files].map(([id, file]) => this.#inspect(id, file)));
  }

  /** Stops the use of a file that cannot be used in that way, as after a correction, and returns its inspection. */
  async #dropWrongUse(id: number, file: StoredFile): Promise<Inspection> {
    const inspection = await this.#inspect(id, file);
    if (file.how === null || inspection.choices.includes(file.how)) return inspection;
    file.how = null;
    return { ...inspection, how: null };
  }

  async #inspect(id: number, file: StoredFile): Promise<Inspection> {
    const { name, format, reading, repeated, repeats, arePupils, how } = file;
    const isUnexplained = repeated?.isFiner === true && repeats !== 'parts';
    const checked: CheckedFile = {
      id,
      name,
      format,
      reading,
      figures: await this.#sumsOf(file),
      repeated: repeated && {
        ...repeated,
        how: repeats,
        added: isUnexplained ? await this.#sum(file, 'parts') : null,
      },
      children: await this.#children.check(reading.data.children),
      arePupils,
    };
    return { ...inspectionOf(checked, await this.#siteFigures(), await this.#names()), how };
  }

  /** Returns the names of the gemeenten of today and of those that ended, by code. */
  async #names(): Promise<ReadonlyMap<string, string>> {
    const all = [...(await this.#siteFiles.herindelingen()), ...(await this.#siteFiles.areas())];
    return new Map(all.map(({ code, name }) => [code, name]));
  }

  /** Returns the newest year of which pupils can have been counted, on the given teldata. */
  async #lastCount(days?: ReadonlySet<string>): Promise<number> {
    const { po, vo } = await this.#siteFigures();
    return lastCounted(this.#today, Math.max(po.newest, vo.newest), days);
  }

  #sumsOf(file: StoredFile): Promise<SummedFile> {
    const sums = this.#sums.get(file) ?? this.#sum(file, file.repeats);
    this.#sums.set(file, sums);
    return sums;
  }

  /** Returns the figures of a file, with the rows about the same gemeente, soort and year used as `repeats` says. */
  async #sum({ reading, repeated, schools }: StoredFile, repeats: Repeats): Promise<SummedFile> {
    const data = settled(reading.data, repeats, repeated?.isFiner ?? false);
    const lastCount = await this.#lastCount(data.days);
    return sumFile(data, await this.#siteFiles.herindelingen(), lastCount, schools, async () => {
      const used = [...this.#files.values()].filter(({ how }) => how !== null);
      const addresses = used.flatMap(({ reading }) => reading.data.addresses);
      return placeIn(addresses, await this.#siteFiles.voVestigingen());
    });
  }
}
