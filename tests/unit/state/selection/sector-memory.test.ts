import { describe, expect, test } from 'vitest';
import { SectorMemory } from '../../../../src/state/selection/sector-memory.ts';
import { defaultSelection } from '../../../../src/state/selection/selection.ts';

const PO = [2015, 2019, 2020, 2023, 2024, 2025];
const VO = [2019, 2023, 2024, 2025];
const po = defaultSelection('po');

describe('going to the other sector and back', () => {
  test('keeps the base year and the soorten of each sector', () => {
    const memory = new SectorMemory();
    const vo = memory.switch({ ...po, base: 2020, soorten: ['bo', 'sbo'] }, 'vo', VO);
    expect([vo.base, vo.soorten]).toEqual([2019, ['vo']]);
    const back = memory.switch({ ...vo, base: 2024, soorten: ['havo'] }, 'po', PO);
    expect([back.base, back.soorten]).toEqual([2020, ['bo', 'sbo']]);
    const again = memory.switch(back, 'vo', VO);
    expect([again.base, again.soorten]).toEqual([2024, ['havo']]);
  });

  test('takes a chosen base year along where the other sector has counts of it', () => {
    expect(new SectorMemory().switch({ ...po, base: 2023 }, 'vo', VO).base).toBe(2023);
    expect(new SectorMemory().switch({ ...po, base: 2020 }, 'vo', VO).base).toBe(2019);
    expect(new SectorMemory().switch(po, 'vo', VO).base).toBe(2019);
  });

  test.each([
    [2024, 2024],
    [2030, 2030],
    [2020, null],
    [null, null],
  ])(
    'keeps year %s of the map as %s: where the other sector has it, counted or projected',
    (year, kept) => {
      expect(new SectorMemory().switch({ ...po, year }, 'vo', VO).year).toBe(kept);
    },
  );

  test('gives the year of the map back that the other sector did not have, unless another was chosen there', () => {
    const memory = new SectorMemory();
    const vo = memory.switch({ ...po, year: 2020 }, 'vo', VO);
    expect(vo.year).toBeNull();
    expect(memory.switch(vo, 'po', PO).year).toBe(2020);
    memory.switch({ ...po, year: 2020 }, 'vo', VO);
    expect(memory.switch({ ...vo, year: 2024 }, 'po', PO).year).toBe(2024);
    memory.switch({ ...po, year: null }, 'vo', VO);
    expect(memory.switch(vo, 'po', PO).year).toBeNull();
  });

  test('gives a measure of the schools of one sector its default in the other', () => {
    const memory = new SectorMemory();
    const vo = memory.switch({ ...po, measure: 'klein_100' }, 'vo', VO);
    expect(vo.measure).toBe('verandering');
  });
});
