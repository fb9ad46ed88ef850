import { describe, expect, test } from 'vitest';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { LinesQuestion } from '../../src/engine/protocol/projection.ts';
import { shippedBirths } from '../fixtures/shipped-births.ts';
import { engine } from '../fixtures/shipped-engine.ts';

const QUESTION: LinesQuestion = { sector: 'po', soorten: ['bo'], codes: ['GM0197'], sets: [] };

/** Returns an answer of the engine. @throws Error for a problem. */
async function answered<T>(reply: Promise<T>): Promise<Exclude<T, { problem: unknown }>> {
  const found = await reply;
  if (found !== null && typeof found === 'object' && isProblem(found as object)) throw new Error(JSON.stringify(found)); // prettier-ignore
  return found as Exclude<T, { problem: unknown }>;
}
const variant = async () => {
  const lines = await answered(engine.methods(QUESTION));
  return [...lines.find(({ method }) => method === 'panel-kinderen')!.pupils].map(Math.round);
};

describe('a download of births per month over the data of the site', () => {
  test(
    'is read, used in the variant, tested on the past, and undone',
    { timeout: 60_000 },
    async () => {
      const before = await variant();
      expect(await engine.childrenInUse()).toBeNull();
      const name = 'Bevolkingsontwikkeling__regio_per_maand_29112026.csv';
      const checked = await answered(engine.checkFile(1, new Blob([shippedBirths()]), name, { soort: 'bo' })); // prettier-ignore
      expect(checked).toMatchObject({ format: 'cbs-geboorten', problems: [], choices: ['toevoegen'], advised: 'toevoegen' }); // prettier-ignore
      expect(checked.children).toMatchObject({
        table: 'geboorten',
        unlike: null,
        provisional: null,
      });
      expect(
        checked.children!.years.map(({ figure, years }) => [figure, years.at(0), years.at(-1)]),
      ).toEqual([
        ['geboren', 2010, 2024],
        ['schoolcohort', 2011, 2024],
      ]);
      await answered(engine.useFile(1, 'toevoegen'));
      expect(await variant()).not.toEqual(before);
      const decision = await answered(engine.childrenInUse());
      expect(decision).toMatchObject({ files: [name], lacking: [] });
      const gains = decision!.gains;
      expect(decision!.isDefault).toBe(gains.every(({ gain }) => gain > 0));
      const backtest = await answered(engine.backtest());
      expect(backtest.defaults?.bo).toBe(decision!.isDefault ? 'panel-kinderen' : undefined);
      const [own] = await answered(engine.methods(QUESTION));
      expect(own!.method).toBe(decision!.isDefault ? 'panel-kinderen' : 'panel-geboorten');
      await answered(engine.useFile(1, null));
      expect(await variant()).toEqual(before);
      expect(await engine.childrenInUse()).toBeNull();
      expect((await answered(engine.backtest())).ownChildren).toBeUndefined();
    },
  );

  test('does not count with years that lack gemeenten or are not those of the country', async () => {
    const half = shippedBirths().replace(/^"[^"]+";"GM1\d{3}".*\r\n/gm, '');
    const checked = await answered(engine.checkFile(2, new Blob([half]), 'half.csv', { soort: 'bo' })); // prettier-ignore
    expect(checked.children!.years).toEqual([]);
    expect(checked.children!.lacking.at(-1)).toMatchObject({ figure: 'schoolcohort', year: 2025 });
    const twice = shippedBirths().replace(
      /"(\d+)";"12"/g,
      (_, n: string) => `"${2 * Number(n)}";"12"`,
    );
    const doubled = await answered(engine.checkFile(3, new Blob([twice]), 'twice.csv', { soort: 'bo' })); // prettier-ignore
    expect(doubled.children!.unlike).toMatchObject({ figure: 'geboren', year: 2010 });
    expect([checked.choices, doubled.choices]).toEqual([[], []]);
  });
});
