import { createHash } from 'node:crypto';
import { licencesOf } from '../src/exports/licences.ts';
import { readPupils } from '../src/formats/site/pupils.ts';
import { SECTORS } from '../src/formats/soorten.ts';
import { CHANGES, type Change } from './run/changes.ts';
import { BOUNDARY_YEAR, DESCRIPTIONS } from './run/origins.ts';
import { FIELDS, PRIMARY_KEYS } from './run/schemas.ts';

/**
 * `datapackage.json`: a Frictionless Data Package (v1) that describes the other files as they are written. Properties
 * that are not in the standard are Dutch: `teldatum`, `eerste_jaar`, `laatste_jaar`, `jaren`, `voorlopig`, `peiljaar_grenzen` and
 * `wijzigingen`, the change log; a name that ends in `_en` is the English of the property before it.
 * It does not hold the date on which it was made: the same files give the same bytes.
 */
export function makePackage(
  files: ReadonlyMap<string, string>,
  changes: readonly Change[] = CHANGES,
): string {
  const resources = [...files]
    .filter(([path]) => path !== 'datapackage.json')
    .map(([path, text]) => resource(path, text));
  const descriptor = {
    profile: 'data-package',
    name: 'leerlingenatlas',
    version: changes[0]?.versie,
    title: 'Leerlingenatlas: leerlingen per gemeente',
    description:
      'Leerlingen in het primair en voortgezet onderwijs naar de gemeente van de vestiging, met de gemeentegrenzen van het peiljaar.',
    licenses: licencesOf(resources.flatMap(({ sources }) => sources)),
    peiljaar_grenzen: BOUNDARY_YEAR,
    wijzigingen: changes,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(path: string, text: string) {
  const described = DESCRIPTIONS[path];
  if (!described) throw new Error(`${path} is not described`);
  const bytes = Buffer.from(text);
  const isTable = path.endsWith('.csv');
  return {
    name: path.replace(/\.(csv|topo\.json|json)$/, ''),
    path,
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    title: described.title,
    title_en: described.titleEn,
    format: isTable ? 'csv' : path.endsWith('.topo.json') ? 'topojson' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    sources: described.origins,
    peiljaar_grenzen: BOUNDARY_YEAR,
    ...years(path, text),
    ...(isTable ? table(path) : {}),
  };
}

/** Returns the teldatum and the years of a table with pupils; nothing for other files. The newest year is provisional, as DUO calls it. */
function years(path: string, text: string) {
  const sector = SECTORS.find((one) => path === `${one}.csv`);
  if (!sector) return {};
  const jaren = [...new Set(readPupils(text, path, sector).jaar)].sort((a, b) => a - b);
  const laatste = Math.max(...jaren);
  return {
    teldatum: '1 oktober',
    eerste_jaar: Math.min(...jaren),
    laatste_jaar: laatste,
    jaren,
    voorlopig: [laatste],
  };
}

function table(path: string) {
  return {
    dialect: {
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: FIELDS[path] ?? [],
      missingValues: [''],
      primaryKey: PRIMARY_KEYS[path] ?? [],
      ...(path === 'herindelingen.csv' ? { foreignKeys: [TO_AREA] } : {}),
    },
  };
}

const TO_AREA = { fields: 'nieuwe_code', reference: { resource: 'gebieden', fields: 'code' } };
