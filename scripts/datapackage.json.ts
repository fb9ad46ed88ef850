import { createHash } from 'node:crypto';
import { licencesOf } from '../src/exports/licences.ts';
import { YOUNG_CHILDREN_COLUMNS } from '../src/formats/site/jonge-kinderen.ts';
import { readPupils } from '../src/formats/site/pupils.ts';
import { SECTORS } from '../src/formats/soorten.ts';
import { ORIGINS_YEAR, postcodeFile } from '../src/formats/site/herkomst.ts';
import { REACH_YEAR } from '../src/formats/site/bereik.ts';
import { AGES_YEAR } from '../src/formats/site/vestiging-leeftijden.ts';
import { readPupilsByResidence } from '../src/formats/site/woongemeente.ts';
import { readVestigingPupils } from '../src/formats/site/vestiging-leerlingen.ts';
import { describeChildren } from './run/children-schema.ts';
import { CHANGES, type Change } from './run/changes.ts';
import { named } from './run/field.ts';
import { BOUNDARY_YEAR, DESCRIPTIONS, POSTCODE_FOLDER } from './run/origins.ts';
import { FIELDS, PRIMARY_KEYS } from './run/schemas.ts';
import { POSTCODE_FIELDS } from './run/place-schemas.ts';

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
    .filter(([path]) => path !== 'datapackage.json' && !path.includes('/'))
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
    mappen: [postcodeFolder(files)],
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
    ...titlesOf(path, text, described),
    format: isTable ? 'csv' : path.endsWith('.topo.json') ? 'topojson' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    sources: described.origins,
    peiljaar_grenzen: BOUNDARY_YEAR,
    ...years(path, text),
    ...(isTable ? table(path, text) : {}),
  };
}

/**
 * Describes the folder with a file per gemeente: `path` is the address with the place of the code, `gemeenten` are the codes, and
 * `hash` is that of all files after each other, in the order of the codes.
 */
function postcodeFolder(files: ReadonlyMap<string, string>) {
  const own = [...files].filter(([path]) => path.startsWith(`${POSTCODE_FOLDER}/`));
  const described = DESCRIPTIONS[POSTCODE_FOLDER]!;
  const bytes = Buffer.from(own.map(([, text]) => text).join(''));
  return {
    name: POSTCODE_FOLDER,
    path: postcodeFile('{gemeente}'),
    title: described.title,
    title_en: described.titleEn,
    format: 'csv',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    sources: described.origins,
    peiljaar_grenzen: BOUNDARY_YEAR,
    ...yearsOf([ORIGINS_YEAR], []),
    gemeenten: own.map(([path]) => path.slice(POSTCODE_FOLDER.length + 1, -'.csv'.length)),
    dialect: DIALECT,
    schema: { fields: POSTCODE_FIELDS, missingValues: [''], primaryKey: ['vestiging', 'postcode'] },
  };
}

/** The file whose title and columns depend on the years and figures that it has. */
const CHILDREN = 'jonge-kinderen.csv';

function titlesOf(path: string, text: string, described: { title: string; titleEn: string }) {
  const { title, titleEn } = path === CHILDREN ? describeChildren(text) : described;
  return { title, title_en: titleEn };
}

/** Returns the teldatum and the years of a table with pupils, and the year of the reach of schools; nothing for other files. The newest year is provisional, as DUO calls it. */
function years(path: string, text: string) {
  const sector = SECTORS.find((one) => path === `${one}.csv`);
  if (sector) {
    const jaren = [...new Set(readPupils(text, path, sector).jaar)].sort((a, b) => a - b);
    return yearsOf(jaren, [Math.max(...jaren)]);
  }
  if (path.startsWith('vestiging-leerlingen-')) {
    const jaren = readVestigingPupils(text, path).years;
    return yearsOf(jaren, [Math.max(...jaren)]);
  }
  if (path === 'woongemeente.csv') {
    const jaren = [...new Set(readPupilsByResidence(text, path).map(({ year }) => year))].sort();
    return yearsOf(jaren, [Math.max(...jaren)]);
  }
  if (path === 'vestiging-leeftijden.csv') return yearsOf([AGES_YEAR], []);
  // Not the count date of DUO: the figures are of an edition.
  if (path === 'bereik.csv') return { jaren: [REACH_YEAR] };
  const isOfOrigins = path === 'herkomst.csv' || path === 'postcodes.csv';
  return isOfOrigins ? yearsOf([ORIGINS_YEAR], []) : {};
}

const yearsOf = (jaren: readonly number[], voorlopig: readonly number[]) => ({
  teldatum: '1 oktober',
  eerste_jaar: Math.min(...jaren),
  laatste_jaar: Math.max(...jaren),
  jaren,
  voorlopig,
});

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

function table(path: string, text: string) {
  const fields = path === CHILDREN ? named(YOUNG_CHILDREN_COLUMNS, describeChildren(text).fields) : FIELDS[path]; // prettier-ignore
  return {
    dialect: DIALECT,
    schema: {
      fields: fields ?? [],
      missingValues: MASKED_TABLES.has(path) ? ['', '<5'] : [''],
      primaryKey: PRIMARY_KEYS[path] ?? [],
      ...(path === 'herindelingen.csv' ? { foreignKeys: [TO_AREA] } : {}),
    },
  };
}

/** The tables with masked counts, which programs read as missing. */
const MASKED_TABLES = new Set([
  'vestiging-leerlingen-po.csv',
  'vestiging-leerlingen-vo.csv',
  'vestiging-leeftijden.csv',
]);

const TO_AREA = { fields: 'nieuwe_code', reference: { resource: 'gebieden', fields: 'code' } };
