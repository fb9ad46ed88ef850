import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/engine/protocol/engine.ts';
import type { CheckOptions, Inspection } from '../../../../src/engine/protocol/user-files.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

let engine: Engine;
beforeEach(() => {
  engine = userFileEngine();
});

const check = async (text: string, options: Partial<CheckOptions> = {}): Promise<Inspection> =>
  answerOf(await engine.checkFile(1, new Blob([text]), 'a.csv', { soort: 'bo', ...options }));

const used = async () => answerOf(await engine.useFile(1, 'vervangen'))[0]?.how;

const INHABITANTS =
  'Gemeentecode;Jaar;Aantal\nGM0197;2025;27300\nGM0222;2025;59000\nGM0294;2025;29000\n';

describe('figures that are hardly the pupils of their gemeenten', () => {
  it.each([
    ['inhabitants', INHABITANTS, 3],
    [
      'births',
      'Gemeente;Jaar;Aantal\nAalten;2023;240\nDoetinchem;2023;520\nWinterswijk;2023;230\n',
      3,
    ],
    ['postcodes', 'gemeente;jaar;waarde\nAalten;2025;7121\nWinterswijk;2025;7101\n', 2],
    ['inhabitants to come', INHABITANTS.replaceAll('2025', '2035'), 3],
    ['nothing but zeros', 'gemeente;jaar;aantal\nAalten;2025;0\nDoetinchem;2025;0\n', 2],
    ['a part of the schools', 'gemeente;jaar;aantal\nAalten;2025;210\n', 1],
    ['a sum of parts with their total', 'gemeente;jaar;aantal\nAalten;2025;3802\n', 1],
  ])('cannot be used before the user says that they are: %s', async (_, text, far) => {
    const inspection = await check(text);
    expect(inspection.doubt).toMatchObject({ soort: 'bo', isImplausible: true, far });
    expect(inspection).toMatchObject({ choices: [], advised: null });
    expect(await used()).toBeNull();
  });

  it('can be used when the user says that they are, and nothing is advised', async () => {
    const inspection = await check(INHABITANTS, { arePupils: true });
    expect(inspection).toMatchObject({
      choices: ['vervangen', 'apart'],
      advised: null,
      doubt: { theirs: 115_300, ours: 8806, oursYear: 2025, arePupils: true },
    });
    expect(await used()).toBe('vervangen');
  });

  it('are seen in the sum of a file that covers the country', async () => {
    const text = (doetinchem: number) =>
      `gemeente;jaar;leerlingen\nAalten;2025;1900\nDoetinchem;2025;${doetinchem}\nWinterswijk;2025;2000\n`;
    expect(await check(text(4800))).toMatchObject({ doubt: null, advised: 'vervangen' });
    expect((await check(text(6000))).doubt).toMatchObject({ isImplausible: true, far: 0 });
  });

  it('stay out where the user corrects a file in use', async () => {
    await check('gemeente;jaar;aantal\nAalten;2025;1900\n');
    expect(await used()).toBe('vervangen');
    const text = 'gemeente;jaar;aantal\nAalten;2025;1900\nAalten;2015;27000\n';
    expect(await check(text)).toMatchObject({ how: null, choices: [] });
  });
});

describe('single figures that differ much from ours', () => {
  it('are named, and nothing is advised', async () => {
    const inspection = await check(
      'gemeente;jaar;leerlingen\nAalten;2025;190\nWinterswijk;2025;2000\nDoetinchem;2025;4800\nGM0197;2015;2300\n',
    );
    expect(inspection.doubt).toMatchObject({
      isImplausible: true,
      jaar: 2025,
    });
    const one = await check('gemeente;jaar;leerlingen\nAalten;2025;950\nDoetinchem;2025;5200\nWinterswijk;2025;2029\n'); // prettier-ignore
    expect(one).toMatchObject({
      advised: null,
      choices: ['vervangen', 'apart'],
      doubt: {
        isImplausible: false,
        far: 1,
        first: [{ gemeente: 'Aalten', theirs: 950, ours: 1901 }],
      },
    });
  });

  it('are not reported of a few pupils', async () => {
    const inspection = await check('gemeente;jaar;soort;leerlingen\nAalten;2025;sbo;20\n');
    expect(inspection.doubt).toBeNull();
  });
});
