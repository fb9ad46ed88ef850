import fc from 'fast-check';
import { LIMITS } from '../../../src/forecast/scenario/scenario.ts';
import type { NamedScenario } from '../../../src/state/selection/scenarios.ts';

const tenth = ([least, most]: readonly [number, number]) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10);

export const anyScenario: fc.Arbitrary<NamedScenario> = fc.record({
  name: fc.constantFrom('Nieuwe wijk', 'Laag', '', 'Plan “Oost” & meer'),
  area: fc.constantFrom(null, 'GM0197'),
  levers: fc.record({
    geboorten: fc.oneof(
      tenth(LIMITS.geboorten),
      fc.constantFrom('cbs-laag' as const, 'cbs-hoog' as const),
    ),
    instroom: tenth(LIMITS.instroom),
    nieuwbouw: fc.option(
      fc.record({
        homes: fc.integer({ min: LIMITS.homes[0], max: LIMITS.homes[1] }),
        pupilsPerHome: tenth(LIMITS.pupilsPerHome),
        from: fc.integer({ min: 2026, max: 2040 }),
      }),
    ),
    marktaandeel: tenth(LIMITS.marktaandeel),
    doorstroom: tenth(LIMITS.doorstroom),
  }),
});
