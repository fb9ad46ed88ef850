import { describe, expect, test } from 'vitest';
import { CHANGES } from '../../scripts/run/changes.ts';
import { committed } from '../fixtures/raw-folder.ts';

/**
 * What version 2 of the data promises to the programs that read it. More may come with a minor version; to take something
 * away or rename it is a new major version, with which this list begins anew.
 */
const PROMISED: Record<string, string[]> = {
  'po.csv': ['gemeente', 'soort', 'jaar', 'leerlingen', 'gemaskeerd', 'vestigingen'],
  'vo.csv': ['gemeente', 'soort', 'jaar', 'leerlingen', 'gemaskeerd', 'vestigingen', 'volledig'],
  'gebieden.csv': ['code', 'naam', 'provincie', 'corop_code', 'corop_naam'],
  'herindelingen.csv': ['oude_code', 'oude_naam', 'jaar', 'nieuwe_code'],
  'geboorten.csv': ['jaar', 'levendgeborenen', 'bron', 'te_verifieren'],
  'woongemeente.csv': ['gemeente', 'soort', 'jaar', 'leerlingen', 'vergelijkbaar'],
  'jonge-kinderen.csv': ['gemeente', 'cijfer', 'jaar', 'kinderen', 'vergelijkbaar'],
  'vestigingen.csv': ['vestiging', 'sector', 'soort', 'naam', 'denominatie', 'bestuur', 'gemeente', 'gemeente_2019', 'plaats', 'structuur', 'x', 'y', 'punt', 'afstand_2019'], // prettier-ignore
  'vestiging-leerlingen-po.csv': ['vestiging', 'leerlingen_1996', 'leerlingen_2025'],
  'vestiging-leerlingen-vo.csv': ['vestiging', 'leerlingen_2019', 'leerlingen_2025'],
  'vestiging-leeftijden.csv': ['vestiging', 'soort', 'cluster', 'leeftijd_4', 'leeftijd_ouder'],
  'vestiging-overgangen.csv': ['van', 'sector_van', 'naar', 'sector_naar', 'jaar', 'soort', 'niveau'], // prettier-ignore
  'opheffingsnorm-po.csv': ['gemeente', 'norm_2024', 'norm_2024_laag', 'norm_2024_hoog', 'gesplitst'], // prettier-ignore
  'opheffingsnorm-po-officieel.csv': ['gemeente', 'gebied', 'plaatsen', 'norm', 'jaar', 'bron'],
  'examenkandidaten.csv': ['gemeente', 'type', 'schooljaar', 'kandidaten', 'gemaskeerd', 'vestigingen'], // prettier-ignore
  'examenkandidaten-vestigingen.csv': ['vestiging', 'naam', 'gemeente', 'type', 'kandidaten_2014-15', 'gemaskeerd_2024-25'], // prettier-ignore
  'bereik.csv': ['gemeente', 'inwoners', 'bo_afstand', 'bo_binnen_1', 'vo_afstand', 'vo_binnen_10', 'vmbo_afstand', 'havovwo_afstand'], // prettier-ignore
  'herkomst.csv': ['woongemeente', 'vestiging', 'leerlingen', 'gemaskeerd'],
  'postcodes.csv': ['postcode', 'woongemeente', 'schoolgemeenten', 'leerlingen_minimum', 'leerlingen_maximum', 'x', 'y', 'adressen'], // prettier-ignore
  'zoeknamen.csv': ['soort', 'naam', 'gemeente'],
  'eerste-telling.csv': ['telling', 'jaar', 'eerder', 'later', 'vergeleken', 'gelijk', 'afgeschermd', 'anders', 'som_eerder', 'som_later', 'grootste_verschil'], // prettier-ignore
  'gemeenten.topo.json': [],
  'toets.json': [],
  'toets-scholen.json': [],
  'toets-kandidaten.json': [],
};

interface Resource {
  path: string;
  title_en: string;
  schema?: { fields: { name: string; description_en: string }[] };
}
const descriptor = JSON.parse(committed('datapackage.json')) as {
  version: string;
  wijzigingen: unknown;
  resources: Resource[];
  mappen: Resource[];
};

describe('the static API', () => {
  test('bears the newest version of its change log', () => {
    expect(descriptor.version).toBe(CHANGES[0]?.versie);
    expect(descriptor.wijzigingen).toEqual(CHANGES);
    expect(descriptor.version).toMatch(/^2\.\d+\.\d+$/);
  });

  test('has versions that rise, each on a day not before the one it follows', () => {
    const parts = CHANGES.map(({ versie }) => versie.split('.').map(Number));
    for (const [i, newer] of parts.slice(0, -1).entries()) {
      const older = parts[i + 1]!;
      const first = newer.findIndex((part, k) => part !== older[k]);
      expect(newer[first]).toBeGreaterThan(older[first]!);
      expect(CHANGES[i]!.datum >= CHANGES[i + 1]!.datum).toBe(true);
    }
    for (const { datum, wat } of CHANGES) {
      expect(datum).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(wat.nl).not.toBe(wat.en);
    }
  });

  test.each(Object.entries(PROMISED))('keeps %s and its columns', (path, columns) => {
    const resource = descriptor.resources.find((one) => one.path === path);
    expect(resource).toBeDefined();
    const names = resource?.schema?.fields.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(columns));
  });

  test('keeps the folder with a file per gemeente', () => {
    expect(descriptor.mappen.map(({ path }) => path)).toEqual(['herkomst/{gemeente}.csv']);
    const [folder] = descriptor.mappen;
    expect(folder?.schema?.fields.map(({ name }) => name)).toEqual(['vestiging', 'postcode', 'woongemeente', 'leerlingen', 'gemaskeerd']); // prettier-ignore
  });

  test('describes every file and column in English too', () => {
    expect(descriptor.resources.length).toBeGreaterThan(5);
    for (const { path, title_en, schema } of [...descriptor.resources, ...descriptor.mappen]) {
      expect(title_en, path).toMatch(/^[A-Z]/);
      for (const { name, description_en } of schema?.fields ?? []) {
        expect(description_en, `${path} ${name}`).toMatch(/^[A-Z0-9]/);
      }
    }
  });
});
