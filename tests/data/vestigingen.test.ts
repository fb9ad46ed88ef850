import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { COUNTRY } from '../../src/areas/codes.ts';
import type { MeasureId } from '../../src/measures/catalog.ts';
import { areaOf } from '../../src/tables/area-view.ts';
import type { Soort } from '../../src/tables/soorten.ts';
import { answerOf } from '../fixtures/answer-of.ts';
import { committed } from '../fixtures/raw-folder.ts';

const engine = createEngine((file) => Promise.resolve(committed(file)));
const VMBO: Soort[] = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t'];
const DOETINCHEM = 'GM0222';

/** Returns the value of a measure in 2019, as the map shows it. */
async function valueOf(measure: MeasureId, soorten: Soort[], code: string): Promise<number> {
  const { counts, matrix } = answerOf(
    await engine.ask({
      sector: 'vo',
      soorten,
      measure,
      base: 2019,
      counted: 'school',
      classes: 'kwantielen',
      thresholds: null,
      sets: [],
    }),
  );
  return areaOf(counts, code).cell(matrix.values, 2019);
}

describe('on the map of several types of vo', () => {
  test.each([DOETINCHEM, COUNTRY])('%s has no more vestigingen than vo has', async (code) => {
    const some = await valueOf('vestigingen', VMBO, code);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(await valueOf('vestigingen', ['vo'], code));
  });

  test('the mean school size is of those vestigingen', async () => {
    const [pupils, vestigingen, size] = await Promise.all(
      (['leerlingen', 'vestigingen', 'schoolgrootte'] as const).map((measure) =>
        valueOf(measure, VMBO, COUNTRY),
      ),
    );
    expect(vestigingen).toBe(925);
    expect(size).toBeCloseTo(pupils! / 925, 9);
  });
});
