import { describe, expect, it } from 'vitest';
import {
  datasetOfChart,
  datasetOfKeyFigures,
  datasetOfSmallCharts,
  datasetOfMap,
  datasetOfMembers,
  datasetOfRanking,
  datasetOfRegions,
} from '../../../../src/state/dataset/dataset-of-screen.ts';
import { rankingColumns } from '../../../../src/view/ranking/ranking-columns.ts';
import { nl } from '../../../../src/text/nl.ts';
import { region as regionWords } from '../../../../src/text/nl/region.ts';
import { keyFigures } from '../../../../src/view/region/key-figure-columns.ts';
import { memberColumns } from '../../../../src/view/region/members/member-columns.ts';
import { regionListColumns } from '../../../../src/view/region/region-list-columns.ts';
import { defaultSelection, type Selection } from '../../../../src/state/selection/selection.ts';

const selection = { ...defaultSelection(), areas: ['GM0197'] };
const drenthe = 'provincie.Drenthe';

function ofRanking(
  of: Selection,
  year: number,
  region: string | null,
  listed: readonly string[] | null,
) {
  const columns = rankingColumns(
    { measure: of.measure, base: of.base, year, kind: null, isOneCount: false, hasFiveYears: false, hasProjection: false, until: 2030 }, // prettier-ignore
    nl,
  );
  return datasetOfRanking(of, { year, region, listed }, columns);
}
const members = memberColumns(
  { base: 2015, year: 2025, until: 2030, isOneCount: false, has: () => true },
  nl,
  regionWords.table,
);
const figures = keyFigures(
  { base: 2015, year: 2025, expected: [] },
  nl,
  regionWords.figures,
  () => true,
);
const regionList = regionListColumns(
  { division: 'COROP-gebied', base: 2015, year: 2025 },
  nl,
  regionWords.choose,
);

describe('the data set of the figures on the screen', () => {
  it('has, for the map, every gemeente in the year on the map, with its measure', () => {
    expect(datasetOfMap(selection, 2031)).toMatchObject({
      within: ['alle'],
      levels: ['gemeente'],
      span: [2031, 2031],
      measures: ['verandering'],
      soortRows: 'som',
    });
    expect(datasetOfMap({ ...selection, measure: 'leerlingen' }, 2025).measures).toEqual([]);
  });
  it('has, for the chart, all years of the chosen gemeenten and the country', () => {
    expect(datasetOfChart(selection, ['GM0197'], false)).toMatchObject({
      within: ['GM0197'],
      levels: ['gemeente', 'land'],
      span: null,
      measures: [],
    });
    expect(datasetOfChart(selection, [], false)).toMatchObject({ levels: ['land'] });
    expect(datasetOfChart({ ...selection, scale: 'index' }, [], false).measures).toEqual(['index']);
  });
  it('has, for the chart, the earlier forecasts and other methods of the first area, as drawn', () => {
    expect(datasetOfChart(selection, ['GM0197'], false)).toMatchObject({
      lines: [],
      linesOf: null,
    });
    expect(datasetOfChart(selection, ['GM0197'], true)).toMatchObject({
      lines: ['eigen'],
      linesOf: null,
    });
    const all = { ...selection, lines: ['eerder', 'methoden'] as const };
    expect(datasetOfChart(all, ['GM0197', 'GM0222'], true)).toMatchObject({
      lines: ['eerder', 'methoden', 'eigen'],
      linesOf: 'GM0197',
    });
    expect(datasetOfChart(all, [], false)).toMatchObject({ linesOf: 'NL' });
  });
  it('has, for the ranking, its rows in its order: those of a region or of a filter on names', () => {
    const region = ofRanking(selection, 2025, drenthe, null);
    expect(region).toMatchObject({
      within: ['provincie.Drenthe'],
      span: [2025, 2025],
      measures: ['verandering'],
      order: { column: 'verandering', descending: false },
    });
    expect(ofRanking(selection, 2025, drenthe, ['GM0106']).within).toEqual(['GM0106']);
    const sort = { key: 'basis', descending: true } as const;
    const other = { ...selection, sort, measure: 'schoolgrootte' } as const;
    expect(ofRanking(other, 2025, null, null)).toMatchObject({
      within: ['alle'],
      measures: ['verandering', 'schoolgrootte'],
      order: { column: 'leerlingen_basisjaar', descending: true },
    });
  });
  it('has, for the ranking, the order of the column of what is counted', () => {
    const sorted = (counted: 'woon' | 'examen', key: 'jaar' | 'basis') => {
      const of = { ...defaultSelection('vo', counted), sort: { key, descending: true } };
      return ofRanking(of, 2020, null, null).order?.column;
    };
    expect([sorted('woon', 'jaar'), sorted('woon', 'basis')]).toEqual([
      'leerlingen_woongemeente',
      'leerlingen_woongemeente_basisjaar',
    ]);
    expect([sorted('examen', 'jaar'), sorted('examen', 'basis')]).toEqual([
      'kandidaten_beste',
      'kandidaten_beste_basisjaar',
    ]);
  });
  it('has, for the map of a region, its gemeenten, and for the map of a division its regions', () => {
    expect(datasetOfMap(selection, 2030, { region: 'eigen.0' })).toMatchObject({
      within: ['eigen.0'],
      levels: ['gemeente'],
      span: [2030, 2030],
    });
    expect(datasetOfMap(selection, 2030, { division: 'corop' })).toMatchObject({
      within: ['alle'],
      levels: ['corop'],
    });
    expect(
      datasetOfRegions(selection, { division: 'corop', year: 2025 }, regionList),
    ).toMatchObject({
      levels: ['corop'],
      measures: ['verandering'],
      order: { column: 'verandering', descending: false },
    });
  });
  it('has, for two regions that are compared, each at its own level', () => {
    expect(datasetOfChart(selection, ['eigen.0', 'corop.12'], false)).toMatchObject({
      within: ['eigen.0', 'corop.12'],
      levels: ['corop', 'eigen', 'land'],
    });
    expect(
      datasetOfKeyFigures(selection, { charted: ['corop.09'], last: 2035 }, figures),
    ).toMatchObject({
      within: ['corop.09'],
      levels: ['corop', 'land'],
      span: [2015, 2035],
      measures: ['verandering', 'piek', 'vestigingen'],
    });
  });
  it('has, for a region, its gemeenten: from the newest count to the projected year, or in all years', () => {
    expect(
      datasetOfMembers(selection, { region: 'eigen.0', span: [2025, 2030] }, members),
    ).toMatchObject({
      within: ['eigen.0'],
      levels: ['gemeente'],
      span: [2025, 2030],
      measures: ['verandering', 'vestigingen', 'iml'],
    });
    const index = { ...selection, scale: 'index' } as const;
    expect(datasetOfSmallCharts(index, 'corop.09')).toMatchObject({
      span: null,
      measures: ['index'],
    });
  });
  it('keeps the file format that was last chosen, and nothing else of an earlier data set', () => {
    const dataset = {
      ...selection.dataset,
      format: 'parquet',
      zipped: false,
      form: 'breed',
    } as const;
    expect(datasetOfMap({ ...selection, dataset }, 2025)).toMatchObject({
      format: 'parquet',
      zipped: false,
      form: 'lang',
    });
  });
});
