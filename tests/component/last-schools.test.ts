import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { SchoolsAnswer } from '../../src/engine/protocol/schools.ts';
import LastSchools from '../../src/view/schools/last/LastSchools.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { indicativeNorm, schoolRow } from '../fixtures/school-row-builder.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

async function show(answer: Partial<SchoolsAnswer>) {
  const { atlas } = await startAtlas(countsWith({ NL: [100, 90], GM0001: [100, 90] }));
  await atlas.loadWords('schools', 'lastSchools');
  const whole = { years: [2021, 2022], normYear: 2024, rows: [], last: [], ...answer };
  render(WithAtlas, { props: { atlas, of: LastSchools, answer: whole } as never });
}

const next = { code: '00BB00', name: 'De Brug', town: 'STAD', gemeente: 'GM0001' };
const po = { sector: 'po', soorten: ['bo'], scope: { kind: 'gemeenten', codes: [] } } as const;

it('says how many towns have one school and the farthest next one, in a table with links', async () => {
  await show({
    question: po,
    rows: [
      schoolRow('00AA00', [60, 50], { name: 'De Es', town: 'DORP', norm: indicativeNorm(55) }),
      schoolRow('00CC00', [60, 80], { name: 'De Kei', town: 'HOEK' }),
    ],
    last: [
      { code: '00AA00', kind: 'bo', where: 'town', next: { ...next, metres: 3210, isExact: true } },
      { code: '00CC00', kind: 'bo', where: 'town', next: { ...next, metres: 760, isExact: false } },
    ],
  });
  expect(screen.getByText(/In 2 plaatsen zijn er in 2022 leerlingen op maar één basisschool/)).toHaveTextContent('Het verst van de volgende is De Es in Dorp: 3,2 km hemelsbreed tot De Brug.'); // prettier-ignore
  const [, first, second] = within(screen.getByRole('table')).getAllByRole('row');
  expect(first).toHaveTextContent(/De Es.*Dorp.*50.*55.*indicatief.*−5.*3,2 km.*De Brug/);
  expect(second).toHaveTextContent(/De Kei.*Hoek.*80.*ongeveer 760 m.*De Brug/);
  expect(screen.getByRole('link', { name: 'De Es' })).toHaveAttribute('href', expect.stringContaining('school=00AA00')); // prettier-ignore
  expect(screen.getByText(/niet het adres bekend/)).toBeVisible();
  expect(await menuItem(/^Meenemen: Van de verste/, 'Tabel opslaan als CSV')).toBeVisible();
});

it('says in vo of which kind a vestiging is the only one, by licence', async () => {
  const rows = [schoolRow('00AA00', [60, 50], { sector: 'vo', soort: 'vo', name: 'Het College' })];
  await show({
    question: { ...po, sector: 'vo', soorten: ['vo'] },
    rows,
    last: (['vo', 'havo'] as const).map((kind) => ({
      code: '00AA00',
      kind,
      where: 'gemeente',
      next: { ...next, metres: 9000, isExact: true },
    })),
  });
  expect(screen.getByText(/In 1 gemeente is er in 2022 één vo-vestiging/)).toHaveTextContent('met vmbo, in 1 één met havo en in 0 één met vwo'); // prettier-ignore
  expect(
    screen.getByRole('row', { name: /Het College.*havo.*de gemeente.*50.*9 km/ }),
  ).toBeVisible();
});

it('shows nothing where no school is the last of its place', async () => {
  await show({ question: po, rows: [schoolRow('00AA00', [60, 50])] });
  expect(screen.queryByRole('heading')).toBeNull();
});
