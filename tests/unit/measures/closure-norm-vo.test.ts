import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import type { Structure } from '../../../src/formats/site/vestigingen.ts';
import {
  closureNormVo,
  pupilsOfVoSchool,
  voSchoolsIn,
} from '../../../src/measures/closure-norm-vo.ts';
import { school } from '../../fixtures/school-builder.ts';

describe('the closure norm of a vo school', () => {
  test.each<[Structure[], number, number]>([
    [['vwo'], 292.5, 292.5],
    [['havo'], 243.75, 243.75],
    [['mavo'], 195, 195],
    [['pro'], 70, 70],
    [['vbo'], 195, 360],
    [['havo', 'vwo'], 357.5, 357.5],
    [['mavo', 'havo', 'vwo'], 487.5, 487.5],
    [['vbo', 'mavo'], 260, 490],
    [['vbo', 'pro'], 190, 420],
    [['brugjaar', 'vwo'], 292.5, 292.5],
  ])('with %j is from %d to %d pupils', (structure, low, high) => {
    expect(closureNormVo(structure)).toEqual({ low, high });
  });

  test('is not known without a kind', () => {
    expect(closureNormVo([])).toBeNull();
    expect(closureNormVo(['brugjaar'])).toBeNull();
  });
});

describe('a vo school', () => {
  const vestiging = (code: string, counts: (number | null)[], structure: Structure[]) =>
    school(code, counts, { sector: 'vo', soort: 'vo', structure, from: 2023 });
  const first = vestiging('01AA00', [300, 310], ['havo', 'vwo']);
  const second = vestiging('01AA01', [null, MASKED], ['mavo', 'havo']);
  const unknown = vestiging('01AB00', [10, 10], []);
  const closed = vestiging('01AC00', [10, 0], ['pro']);
  const schools = [unknown, second, first, closed, school('01AA00', [5, 5], { from: 2023 })];

  test('is all vestigingen of its BRIN with pupils, and what these are licensed for together', () => {
    const found = voSchoolsIn(schools, 2024);
    expect(found.map(({ brin, vestigingen }) => [brin, vestigingen.length])).toEqual([
      ['01AA', 2],
      ['01AB', 1],
    ]);
    expect([...(found[0]?.structure ?? [])].sort()).toEqual(['havo', 'mavo', 'vwo']);
    expect(found[0]?.norm).toEqual({ low: 487.5, high: 487.5 });
  });

  test('has no norm where the structure of a vestiging is not known', () => {
    expect(voSchoolsIn(schools, 2024)[1]).toMatchObject({ structure: null, norm: null });
  });

  test('has its pupils between bounds, and none where a figure is missing', () => {
    expect(pupilsOfVoSchool([first, second], 2024)).toEqual({ low: 311, high: 314 });
    expect(pupilsOfVoSchool([first, second], 2023)).toBeNull();
  });
});
