import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIVISIONS } from '../../../../src/areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../../../src/measures/catalog.ts';
import { CLASS_METHODS } from '../../../../src/measures/classes.ts';
import {
  defaultSelection,
  hasRoomFor,
  toUserRegion,
  toggleArea,
  toSchool,
  toggleSoort,
  type Selection,
} from '../../../../src/state/selection/selection.ts';
import {
  CHART_SCALES,
  CLASS_SOURCES,
  LINES,
  LANGUAGES,
  MODES,
  SORT_KEYS,
} from '../../../../src/state/selection/options.ts';
import {
  POINT_COLOURS,
  SCHOOL_COLUMNS,
  SIZES,
  STATUSES,
} from '../../../../src/state/selection/school-options.ts';
import { anyDataset } from '../../../fixtures/any-dataset.ts';
import { anyScenario } from '../../../fixtures/any-scenario.ts';
import { formatSelection, parseSelection } from '../../../../src/state/selection/url.ts';
import { COUNTED_KINDS, countedIn } from '../../../../src/tables/counted.ts';
import { SECTORS } from '../../../../src/tables/soorten.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const code = fc.integer({ min: 1, max: 9999 }).map((n) => `GM${String(n).padStart(4, '0')}`);
const scopes = SECTORS.flatMap((sector) =>
  countedIn(sector).map((counted) => ({ sector, counted })),
);
const sectorAndSoorten = fc.constantFrom(...scopes).chain(({ sector, counted }) =>
  fc.subarray([...COUNTED_KINDS[counted].soorten[sector]], { minLength: 1 }).map((soorten) => ({
    sector,
    counted,
    soorten: soorten.some((s) => s === 'vo') ? ['vo'] : soorten,
  })),
);
const anySelection = fc
  .record({
    mode: fc.constantFrom(...MODES),
    language: fc.constantFrom(...LANGUAGES),
    measure: fc.constantFrom(...(Object.keys(MEASURES) as MeasureId[])),
    base: year,
    year: fc.option(year),
    classes: fc.constantFrom(...CLASS_METHODS),
    classSource: fc.constantFrom(...CLASS_SOURCES),
    thresholds: fc.option(
      fc
        .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
        .map((pair): [number, number] => [Math.min(...pair), Math.max(...pair)]),
    ),
    shownClasses: fc
      .uniqueArray(fc.integer({ min: 0, max: 8 }))
      .map((ks) => ks.sort((a, b) => a - b)),
    areas: fc.uniqueArray(code, { maxLength: 8 }),
    scale: fc.option(fc.constantFrom(...CHART_SCALES)),
    lines: fc.subarray([...LINES]),
    scenarios: fc.array(anyScenario, { maxLength: 4 }),
    region: fc.option(
      fc.record({
        division: fc.constantFrom(...DIVISIONS),
        code: fc.constantFrom('01', 'Noord-Holland', 'VR25'),
      }),
    ),
    division: fc.constantFrom(...DIVISIONS),
    userRegions: fc.array(
      fc.record({
        name: fc.constantFrom('Achterhoek', '', 'Mijn <regio> & meer', 'Zuid/Oost'),
        members: fc.uniqueArray(code, { maxLength: 12 }),
      }),
      { maxLength: 2 },
    ),
    beside: fc.option(fc.constantFrom('corop.09', 'provincie.Noord-Holland', 'eigen.1')),
    rpo: fc.option(fc.uniqueArray(fc.constantFrom('41438', '02UV08', '30120', '17AA00'))),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    school: fc.option(fc.constantFrom('00AB00', '26ZX03')),
    board: fc.option(fc.constantFrom('41438', '00001')),
    edition: fc.option(fc.constantFrom('2.2.0', '10.0.12')),
    schoolText: fc.constantFrom('', 'de wilgen', 'St. Jan & co', 'É=3D', '00AB'),
    schoolStatus: fc.constantFrom(...STATUSES),
    schoolSize: fc.constantFrom('' as const, ...SIZES),
    denomination: fc.constantFrom('', 'rooms-katholiek', 'samenwerking-pc-rk'),
    ofBoard: fc.constantFrom('', '41438', '00001'),
    schoolColumns: fc.option(fc.subarray([...SCHOOL_COLUMNS])),
    schoolSort: fc.record({ key: fc.constantFrom(...SCHOOL_COLUMNS), descending: fc.boolean() }),
    pointColour: fc.option(fc.constantFrom(...POINT_COLOURS)),
    postcode: fc.option(fc.constantFrom('7121', '0999')),
    dataset: anyDataset,
  })
  .chain((rest) => sectorAndSoorten.map((of) => ({ ...rest, ...of }) as Selection));

describe('the query string', () => {
  it('is empty for the default selection', () => {
    expect(formatSelection(defaultSelection())).toBe('');
    expect(parseSelection('')).toEqual(defaultSelection());
  });
  it('is readable', () => {
    const selection = { ...toggleArea(defaultSelection('vo'), 'GM0197'), year: 2024 };
    expect(formatSelection(selection)).toBe('sector=vo&jaar=2024&gemeenten=GM0197');
  });
  it('has a key for class breaks from the gemeenten of a region, and none for those of the country', () => {
    const selection = { ...defaultSelection(), classSource: 'regio' as const };
    expect(formatSelection(selection)).toBe('klassenvan=regio');
    expect(parseSelection('klassenvan=regio')).toEqual(selection);
    expect(parseSelection('klassenvan=dorp')).toEqual(defaultSelection());
  });
  it('gives every selection that was written when it is read', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parseSelection(formatSelection(selection))).toEqual(selection);
      }),
    );
  });
  it('ignores invalid values and reads the others', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const query = `jaar=${encodeURIComponent(junk)}x&${junk.replaceAll('&', '')}&sector=vo`;
        expect(() => parseSelection(query)).not.toThrow();
      }),
    );
    const parsed = parseSelection(
      'sector=xx&jaar=20x5&basis=99&maat=foo&gemeenten=GM0197.x.GM1.<b>&grenzen=5_1&utm=1',
    );
    expect(parsed).toEqual({ ...defaultSelection(), areas: ['GM0197'] });
  });
  it('has at most eight areas, each once', () => {
    const codes = Array.from({ length: 400 }, (_, i) => `GM${String(i).padStart(4, '0')}`);
    expect(parseSelection(`gemeenten=GM0001.GM0001.${codes.join('.')}`).areas).toHaveLength(8);
  });
});

describe('a user region in the query string', () => {
  it('is short enough for any number of gemeenten, and is readable', () => {
    const own = [{ name: 'Achterhoek', members: ['GM0197', 'GM1859'] }];
    const query = formatSelection({ ...defaultSelection(), mode: 'regio', userRegions: own });
    expect(query).toBe('modus=regio&eigen=Achterhoek!0197.1859');
    const everyone = Array.from({ length: 342 }, (_, i) => `GM${String(i).padStart(4, '0')}`);
    const whole = formatSelection({
      ...defaultSelection(),
      userRegions: [{ name: '', members: everyone }],
    });
    expect(whole.length).toBeLessThan(2000);
  });
  it('has no invalid codes, and at most 400 codes, each once', () => {
    const codes = Array.from({ length: 400 }, (_, i) => String(i % 350).padStart(4, '0'));
    const [one] = parseSelection(`eigen=A!${codes.join('.')}.x.12.GM0197.0197`).userRegions;
    expect(one?.members).toHaveLength(350);
    expect(one?.members).toContain('GM0197');
  });
  it('keeps a name as text, with any characters in it', () => {
    const name = '<script>alert(1)</script>';
    const [one] = parseSelection(`eigen=${encodeURIComponent(`${name}!0197`)}`).userRegions;
    expect(one?.name).toBe(name);
  });
  it('needs codes or a name, and at most two are read', () => {
    expect(parseSelection('eigen=&naast=x').userRegions).toEqual([]);
    expect(parseSelection('eigen=Achterhoek').userRegions).toEqual([]);
    expect(parseSelection('eigen=A!0197*B!0222*C!0294').userRegions).toHaveLength(2);
    expect(parseSelection('naast=x.1').beside).toBeNull();
  });
});

describe('choosing soorten', () => {
  it('keeps the order of the sector, so that each choice has one address', () => {
    const all = toggleSoort(toggleSoort(defaultSelection(), 'vso'), 'sbo');
    expect(all.soorten).toEqual(['bo', 'sbo', 'vso']);
  });
  it('always leaves one', () => {
    expect(toggleSoort(defaultSelection(), 'bo').soorten).toEqual(['bo']);
  });
  it('does not count a pupil of vo twice: the total and its types exclude each other', () => {
    const types = toggleSoort(defaultSelection('vo'), 'havo');
    expect(types.soorten).toEqual(['havo']);
    expect(toggleSoort(types, 'vo').soorten).toEqual(['vo']);
  });
});

describe('choosing areas', () => {
  it('removes one that was chosen, and never replaces one when there are eight', () => {
    let selection = defaultSelection();
    for (let i = 1; i <= 9; i++) selection = toggleArea(selection, `GM000${i}`);
    expect(selection.areas).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => `GM000${i}`));
    expect(hasRoomFor(selection.areas, 'GM0009')).toBe(false);
    expect(toggleArea(selection, 'GM0001').areas).not.toContain('GM0001');
    expect(hasRoomFor(selection.areas, 'GM0001')).toBe(true);
  });

  it('makes a user region of them, which a link can hold', () => {
    const selection = { ...defaultSelection(), ...toUserRegion('A*B', ['GM0197', 'GM0222']) };
    expect(formatSelection(selection)).toBe('modus=regio&eigen=AB!0197.0222');
    expect(parseSelection(formatSelection(selection))).toEqual(selection);
  });

  it('shows a school of the other sector in that sector, and leaves the sector of another', () => {
    const po = { ...defaultSelection(), base: 2020 };
    expect(toSchool(po, 'po', '05LR00')).toEqual({ mode: 'scholen', school: '05LR00' });
    const shown = { sector: 'vo', soorten: ['vo'], base: 2019, mode: 'scholen', school: '01AA00' };
    expect(toSchool(po, 'vo', '01AA00')).toMatchObject(shown);
  });

  it('leads the page about schools from a school, board, postcode or region to the gemeente', () => {
    const region = { division: 'corop', code: '12' } as const;
    const of = (rest: object) =>
      toggleArea({ ...defaultSelection(), mode: 'scholen', ...rest }, 'GM0197');
    for (const rest of [
      { school: '05LR00' },
      { board: '41787' },
      { postcode: '7121' },
      { region },
    ]) {
      const shown = { school: null, board: null, postcode: null, region: null };
      expect(of(rest)).toMatchObject({ ...shown, areas: ['GM0197'] });
    }
    expect(toggleArea({ ...defaultSelection(), region }, 'GM0197').region).toEqual(region);
  });
});

describe('the data set in the query string', () => {
  it('has a key per choice, and is not written where it is the default', () => {
    const dataset = {
      ...defaultSelection().dataset,
      within: ['provincie.Drenthe', 'provincie.Noord-Brabant'],
      span: [2010, 2035] as const,
      form: 'breed' as const,
    };
    const query = formatSelection({ ...defaultSelection(), mode: 'dataset', dataset });
    expect(query).toBe(
      'modus=dataset&gebieden=provincie.Drenthe_provincie.Noord-Brabant&jaren=2010-2035&vorm=breed',
    );
  });
  it('ignores invalid choices and reads the others', () => {
    const { dataset } = parseSelection(
      'niveau=dorp&gebieden=x.1_corop.09_corop._&jaren=2035-2010&cijfers=foo&maten=verandering.leerlingen.x&interval=99',
    );
    expect(dataset).toEqual({
      ...defaultSelection().dataset,
      within: ['corop.09'],
      measures: ['verandering'],
    });
  });
});
