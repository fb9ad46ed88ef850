import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Shape, Shapes } from '../../src/geometry/shapes.ts';
import type { RegionSubject } from '../../src/state/region/region-subject.ts';
import { memberRows } from '../../src/state/region/member-rows.ts';
import SheetMap from '../../src/view/region/print/SheetMap.svelte';
import RegionMap from '../../src/view/region/RegionMap.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const square = (code: string, x: number): Shape => ({
  code,
  path: `m${x} 1000l100 0 0 100-100 0z`,
  centre: [x + 50, 1050],
  box: [
    [x, 1000],
    [x + 100, 1100],
  ],
  neighbours: [],
});
const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
const shapes: Shapes = {
  gemeenten: CODES.map((code, i) => square(code, 1000 + 100 * i)),
  borders: '',
  provinces: '',
  land: '',
};
/** One gemeente with a figure, one that is masked, one that is incomplete and one without figures. */
const VO = 'sector=vo&basis=2015&';
const { counts, projection } = expecting(
  countsWith(
    {
      NL: [180, 150, 140],
      GM0001: [100, 90, 80],
      GM0002: [5, { masked: 2 }, NaN],
      GM0003: [50, { pupils: 40, complete: false }, 30],
      GM0004: [20, NaN, NaN],
    },
    { soorten: ['vo'] },
  ),
  1,
);
const subject: RegionSubject = {
  code: 'eigen.0',
  name: 'Proef',
  division: null,
  members: CODES,
  unknown: [],
  merged: [],
};

const MAPS = {
  'on the screen': async (query: string) => {
    const { atlas } = await startAtlas(counts, { query: VO + query, projection });
    const props = { shapes, purpose: 'look', subject };
    return render(WithAtlas, { props: { atlas, of: RegionMap, ...props } as never });
  },
  'on paper': async (query: string) => {
    const { atlas } = await startAtlas(counts, { query: VO + query, projection });
    const rows = memberRows(atlas.answer!, CODES, atlas.areas, atlas.newest);
    const props = { shapes, name: 'Proef', rows };
    return render(WithAtlas, { props: { atlas, of: SheetMap, ...props } as never });
  },
};

for (const [where, show] of Object.entries(MAPS)) {
  describe(`the map of a region ${where}`, () => {
    it('gives a masked gemeente its own pattern and names it in the legend', async () => {
      const { container } = await show('maat=leerlingen&jaar=2016');
      const area = (i: number) => container.querySelectorAll('.areas path')[i];
      expect(area(1)).toHaveClass('masked');
      expect(area(3)).toHaveClass('missing');
      expect(area(0)).not.toHaveClass('masked');
      expect(screen.getByText(/^afgeschermd \(<5\)/)).toBeInTheDocument();
    });

    it('marks an incomplete gemeente with a corner and names it in the legend', async () => {
      const { container } = await show('maat=leerlingen&jaar=2016');
      expect(container.querySelectorAll('path.corner')).toHaveLength(1);
      expect(screen.getByText(/^onvolledig/)).toBeInTheDocument();
    });

    it('has no marks in a counted year without gaps', async () => {
      const { container } = await show('maat=leerlingen&jaar=2015');
      expect(container.querySelectorAll('path.corner, path.dots, .areas path.masked')).toHaveLength(0); // prettier-ignore
      expect(screen.queryByText(/^(afgeschermd|onvolledig|stippen|geen cijfer)/)).toBeNull();
    });

    it('covers a projected year with dots and names them in the legend', async () => {
      const { container } = await show('maat=leerlingen&jaar=2017');
      expect(container.querySelectorAll('path.dots')).toHaveLength(1);
      expect(screen.getByText('stippen: projectie')).toBeInTheDocument();
    });
  });
}

describe('the classes of the map of a region', () => {
  /** Four gemeenten of a region that lost many pupils, in a country where the others lost few. */
  const others = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`GM01${10 + i}`, [1000, 995 - i]]),
  );
  const own = Object.fromEntries(CODES.map((code, i) => [code, [1000, 700 - 60 * i]]));
  const shades = (container: HTMLElement) =>
    new Set(
      [...container.querySelectorAll<SVGPathElement>('.areas path')].map(
        (one) => one.className.baseVal,
      ),
    );
  const open = (query: string) => startAtlas(countsWith({ ...own, ...others }), { query });
  const WORDS = /klassen van de gemeenten van deze regio/i;

  it('are those of the country, or with a switch those of its own gemeenten, as the URL says', async () => {
    const { atlas, steps } = await open('jaar=2016');
    const props = { shapes, purpose: 'look', subject };
    const { container } = render(WithAtlas, { props: { atlas, of: RegionMap, ...props } as never });
    const national = shades(container).size;
    expect(screen.queryByText(WORDS)).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Klassen van alleen deze regio' }));
    expect(shades(container).size).toBeGreaterThan(national);
    expect(screen.getByText(WORDS)).toBeVisible();
    expect(steps.query()).toBe('jaar=2016&klassenvan=regio');
  });

  it('are put in words at the key, with the gemeenten that each has', async () => {
    const { atlas } = await open('jaar=2016&klassenvan=regio');
    const props = { shapes, purpose: 'look', subject };
    render(WithAtlas, { props: { atlas, of: RegionMap, ...props } as never });
    const key = screen.getByRole('group', { name: /^Legenda/ });
    const classes = within(key).getAllByText(/: 1 gemeente$/);
    expect(classes).toHaveLength(4);
  });

  it('can be chosen, as can the year and the signaleringsgrenzen', async () => {
    const { atlas, steps } = await open('jaar=2016');
    const props = { shapes, purpose: 'look', subject };
    render(WithAtlas, { props: { atlas, of: RegionMap, ...props } as never });
    expect(screen.getByRole('slider', { name: 'Jaar op de kaart' })).toHaveValue('2016');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Klassen' }),
      'twee signaleringsgrenzen',
    );
    const low = screen.getByRole('spinbutton', { name: 'grens 1' });
    await userEvent.clear(low);
    await userEvent.type(low, '-20');
    await userEvent.tab();
    expect(steps.query()).toBe('jaar=2016&klassen=grenzen&grenzen=-20_-5');
  });

  it('are the same on paper', async () => {
    const { atlas } = await open('jaar=2016&klassenvan=regio');
    const rows = memberRows(atlas.answer!, CODES, atlas.areas, atlas.newest);
    const props = { shapes, name: 'Proef', rows };
    const { container } = render(WithAtlas, { props: { atlas, of: SheetMap, ...props } as never });
    expect(shades(container).size).toBe(4);
    expect(screen.getByText(WORDS)).toBeVisible();
  });

  it('are always those of the country on a map of all regions, and no choice for signaleringsgrenzen', async () => {
    const { atlas } = await open('jaar=2016&klassenvan=regio&klassen=grenzen');
    const props = { shapes, purpose: 'look', subject };
    render(WithAtlas, { props: { atlas, of: RegionMap, ...props } as never });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText(WORDS)).toBeNull();
    await atlas.choose({ counted: 'school', classes: 'kwantielen' });
    render(WithAtlas, { props: { atlas, of: RegionMap, shapes, purpose: 'choose', subject: null } as never }); // prettier-ignore
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    expect(screen.getAllByText(WORDS)).toHaveLength(1);
  });
});
