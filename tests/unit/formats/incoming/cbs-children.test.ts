import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import {
  openDataBirths,
  statLineAges,
  statLineBirths,
} from '../../../fixtures/children-downloads.ts';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';

const MADE = { years: [2024], births: (i: number, _: number, month: number) => 10 * i + month };
const AREAS = ['Nederland', 'Gelderland (PV)', 'Aalten', 'Dinxperlo'];
const BIRTHS = statLineBirths({ ...MADE, areas: AREAS, provisional: 2024 });

/** Each figure as `GM0197 geboren 2024-1 = 21`. */
const figuresIn = ({ data }: Awaited<ReturnType<typeof readFile>>) =>
  (data.children?.moments ?? []).flatMap(({ counted, year, month, gemeenten }) =>
    [...gemeenten.values()].flatMap((parts) =>
      [...parts].map(([code, n]) => `${code} ${counted} ${year}-${month} = ${n}`),
    ),
  );

describe('CBS 37230ned, births per month', () => {
  it('is read below its titles, with the gemeente of then, and without other areas', async () => {
    const file = await readFile(BIRTHS);
    expect(file.sniffed).toMatchObject({ format: 'cbs-geboorten', headerLine: 5, delimiter: ';' });
    expect(file).toMatchObject({ rows: 48, kept: 24, listed: [] });
    expect([...file.data.unused.others.names]).toEqual(['Nederland', 'Gelderland (PV)']);
    expect(figuresIn(file).slice(0, 2)).toEqual(['GM0197 geboren 2024-1 = 21', 'GM0196 geboren 2024-1 = 31']); // prettier-ignore
    expect(file.data.children!.moments.every(({ isProvisional }) => isProvisional)).toBe(true);
  });

  it('is read from open data with codes, where a gemeente that did not exist has empty cells', async () => {
    const text = openDataBirths({ ...MADE, areas: ['NL01', 'GM0363', 'GM9876'], births: (i, _, month) => (i === 2 ? '' : month) }); // prettier-ignore
    const file = await readFile(text);
    expect(file.sniffed.format).toBe('cbs-geboorten');
    expect(problemsOf(file)).toEqual([]);
    expect(figuresIn(file)).toHaveLength(13);
    expect(figuresIn(file).slice(-2)).toEqual(['GM0363 geboren 2024-12 = 12', 'GM0363 geboren 2024-null = null']); // prettier-ignore
  });

  it('states rows that cannot be used by row and column, and leaves a gemeente that was split alone', async () => {
    const broken = BIRTHS.replace('"2024 maart*";"Aalten";"23"', '"2024 maart*";"Aalten";"2,5"')
      .replace('"2024 april*";"Aalten"', '"2024 apr*";"Aalten"')
      .replace('"2024 mei*";"Aalten"', '"2024 mei*";"Qqq"')
      .replace('"2024 juni*";"Aalten"', '"2024 juni*";"Haaren"')
      .replace('"2024 augustus*";"Aalten"', '"2024 juli*";"Aalten"');
    expect(problemsOf(await readFile(broken))).toEqual([
      'row 32, aantal: not-a-count (2,5)',
      'row 33, Perioden: not-a-year (2024 apr*)',
      "row 34, Regio's: unknown-gemeente (Qqq)",
      "row 37, Regio's: duplicate-row (Aalten 2024)",
    ]);
  });

  it('stays a file of pupils where it has these too', async () => {
    const text =
      '"Perioden";"Regio\'s";"Levend geboren kinderen (aantal)";"Leerlingen basisonderwijs (aantal)"\n"2022";"Aalten";"250";"1901"\n';
    const file = await readFile(text);
    expect(file.sniffed.format).toBe('statline');
    expect(file.cells).toEqual(['GM0197 bo 2022 = 1901']);
  });
});

describe('CBS 03759ned, population by age', () => {
  it('is read for children of 0 to 4', async () => {
    const file = await readFile(statLineAges(['Aalten'], [2024], (_, __, age) => 200 + age));
    expect(file.sniffed.format).toBe('cbs-leeftijden');
    expect(figuresIn(file)).toEqual([0, 1, 2, 3, 4].map((age) => `GM0197 ${age} 2024-null = ${200 + age}`)); // prettier-ignore
    expect([...file.data.unused.others.names]).toEqual(['5 jaar']);
  });

  it('without figures is refused', async () => {
    expect(await refusal(readFile(statLineAges([], [], () => 0)))).toMatch('no-rows');
  });
});

it(
  'whatever is changed in such a file, it is read, reported by row or refused by name',
  { timeout: 60_000 },
  async () => {
    const forms = [BIRTHS, openDataBirths({ ...MADE, areas: ['GM0197'] }), statLineAges(['Aalten'], [2024], () => 9)]; // prettier-ignore
    const change = fc.record({
      form: fc.constantFrom(...forms),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(6),
      put: fc.constantFrom('', '"', ';', '\n', '2024', '-', '.', 'GM0363', '*', 'é', '\u00a0'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ form, at, cut, put }) => {
        const from = Math.floor(at * form.length);
        try {
          const { rows, kept, listed } = await readFile(form.slice(0, from) + put + form.slice(from + cut)); // prettier-ignore
          expect(kept).toBeLessThanOrEqual(rows);
          expect(listed.every(({ row }) => row > 0)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 300 },
    );
  },
);
