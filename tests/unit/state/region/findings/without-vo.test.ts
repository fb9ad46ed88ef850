import { expect, it } from 'vitest';
import { withoutVo } from '../../../../../src/state/region/findings/without-vo.ts';
import { NO_FIGURE } from '../../../../../src/formats/site/vestiging-leerlingen.ts';
import { inputWith, said } from '../../../../fixtures/school-findings-builder.ts';
import { schoolRow } from '../../../../fixtures/school-row-builder.ts';

const none = [0, 0, 0].map((pupils) => ({ pupils, vestigingen: 0 }));
const vo = { sector: 'vo' as const, soort: 'vo' as const };
const school = schoolRow('00AA00', [60, 60, 60], { ...vo, gemeente: 'GM0001' });

it('names the gemeenten without a school of vo', () => {
  const input = inputWith([school], { sector: 'vo', pupils: [[60, 60, 60], none] });
  expect(said(input, 'noVo')).toEqual({
    nl: 'In Beerdorp was er in 2023 geen school voor voortgezet onderwijs.',
    en: 'In Beerdorp there was no secondary school in 2023.',
  });
});

it('leaves a gemeente that lost its pupils since the base year to the finding about last vestigingen', () => {
  const closed = [60, 60, 0].map((pupils) => ({ pupils, vestigingen: Math.sign(pupils) }));
  const input = inputWith([school], { sector: 'vo', pupils: [[60, 60, 60], closed] });
  expect(withoutVo(input)).toBeNull();
  expect(said(input, 'lost')?.nl).toContain('Beerdorp');
});

it('does not call a gemeente without school where the count of its school is not known', () => {
  const unknown = schoolRow('00BB00', [60, 60, NO_FIGURE], { ...vo, gemeente: 'GM0002' });
  expect(
    withoutVo(inputWith([school, unknown], { sector: 'vo', pupils: [[60, 60, 60], none] })),
  ).toBeNull();
});

it('says nothing of po', () => {
  expect(withoutVo(inputWith([school]))).toBeNull();
});
