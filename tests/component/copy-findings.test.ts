import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import Findings from '../../src/view/region/Findings.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { FILES_WITH_SCHOOLS } from '../fixtures/school-files.ts';
import { loadFrom } from '../fixtures/site-files.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

afterEach(() => vi.unstubAllGlobals());

async function show() {
  const { atlas } = await startWith(
    createEngine(loadFrom(FILES_WITH_SCHOOLS)),
    'modus=regio&regio=corop.R1&basis=2023',
  );
  const props = {
    atlas,
    of: Findings,
    name: 'Achterhoek',
    soorten: ['bo'],
    findings: [
      { finding: { kind: 'closed', base: 2015, year: 2025, closed: 3, merged: 0, renumbered: 1 }, view: {} }, // prettier-ignore
    ],
    gaps: { base: 2015, year: 2025, masked: 2, without: [], unprojected: [], withoutIml: null },
  };
  const user = userEvent.setup();
  render(WithAtlas, { props: props as never });
  return user;
}

it('copies the findings as text and as a list, with what is not known, the source, the day and the link', async () => {
  const user = await show();
  const written: Record<string, string> = {};
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Promise<Blob>>) {}
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    const { parts } = item as unknown as { parts: Record<string, Promise<Blob>> };
    for (const [type, part] of Object.entries(parts)) written[type] = await (await part).text();
  });
  await user.click(await menuItem('Wat valt op', 'Kopieer bevindingen'));
  expect(await screen.findByText(/De tekst is gekopieerd/)).toBeVisible();
  const lines = written['text/plain']!.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Wat valt op: Achterhoek, leerlingen in het basisonderwijs',
    'Sinds 2015 sloten 3 scholen.',
    '',
  ]);
  expect(lines[3]).toContain('Eén school ging verder onder een ander nummer');
  expect(lines[3]).toContain('zijn 2 aantallen van 1 tot 4 leerlingen afgeschermd');
  expect(lines[4]).toContain('teldatum 1 oktober 2025');
  expect(lines[5]).toMatch(/^Leerlingenatlas, \d+ \w+ \d{4} – http\S+regio=corop\.R1/);
  expect(written['text/html']).toContain('<ul><li>Sinds 2015 sloten 3 scholen.</li></ul>');
});

it('says where the browser does not allow it', async () => {
  const user = await show();
  vi.stubGlobal('ClipboardItem', undefined);
  await user.click(await menuItem('Wat valt op', 'Kopieer bevindingen'));
  expect(await screen.findByText(/laat kopiëren niet toe/)).toBeVisible();
});
