import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RAW } from '../../scripts/run/raw.ts';

/** Two gemeenten of 10 × 10 km with a seam of ten metres between them, and one each of everything the scripts know. */
const TABLES: Record<string, string> = {
  [RAW.regions]: `gemeentecode,gemeentenaam,duo_naam,provincie,nodaal_gebied_code,nodaal_gebied_naam,rpa_gebied_code,rpa_gebied_naam,wgr_gebied_code,wgr_gebied_naam,coropgebied_code,coropgebied_naam,onderwijsgebied_code,onderwijsgebied_naam,rmc_regio_code,rmc_regio_naam,vakantieregio,veiligheidsregio_code,veiligheidsregio_naam
GM0001,Aalst,AALST,Drenthe,01,A,01,A,01,A,01,A,01,A,01,A,Noord,VR01,A
GM0002,Beek,BEEK,Drenthe,01,A,01,A,01,A,01,A,01,A,01,A,Noord,VR01,A
`,
  [RAW.herindelingSteps]: `datum_einde,oude_code,oude_naam,nieuwe_code,bron
19320101,0005,Dal,0002,x
19990101,0003,Ceel,0004,x
20220101,0004,Dorp,0002,x
20220101,0006,Eind,0001,x
20220101,0006,Eind,0002,x
`,
  [RAW.history]: `INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2024;LEERLINGEN_2025
00AA;00AA00;a;BO;x;1;1;AALST;100;90
00AB;00AB00;b;BO;x;1;1;AALST;<5;0
00AC;00AC00;c;BO;x;1;2;BEEK;50;<5
00AD;00AD00;d;SO;x;1;2;BEEK;0;0
00AE;00AE00;e;SO;x;1;9999;ONBEKEND;7;0
`,
  [RAW.typesVo2019]: typesVo(
    '01AA;00;a;AALST;Drenthe;Brugjaar 1-2;10;20',
    '01AA;00;a;AALST;Drenthe;HAVO lj 4-5;1;2',
    '01AB;00;b;BEEK;Drenthe;VWO lj 4-6;4;4',
    '01AC;00;c;BEEK;Drenthe;HAVO uitbest. aan VAVO;3;0',
    '01AD;00;d;ELDERS;Drenthe;Praktijkonderwijs alle vj;2;0',
  ),
  [RAW.addressesVo2021]: `PROVINCIE;BRIN NUMMER;VESTIGINGSNUMMER;PLAATSNAAM;GEMEENTENUMMER
Drenthe;01AA;01AA00;AALST;0001
Drenthe;01AE;01AE00;BEEK;0004
Drenthe;01AF;01AF00;TWEELAND;0006
`,
  [RAW.addressesVo2025]: `PROVINCIE;INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;GEMEENTENUMMER
Drenthe;01AB;01AB00;AALST;0001
`,
  [RAW.pointsVo2025]: `vestigings_id,brin,city,province,municipality_code
01AA00,01AA,AALST,Drenthe,1
`,
  [RAW.addressesPo]: `PROVINCIE;INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;GEMEENTENUMMER
Drenthe;00AC;00AC00;BEEK;0002
`,
  [RAW.totalsVo[2023]]: totalsVo('01AA;01AA00;0001;33'),
  [RAW.totalsVo[2024]]: totalsVo('01AA;01AA00;0001;30', '01AB;01AB00;0001;8'),
  [RAW.totalsVo[2025]]: totalsVo('01AA;01AA00;0001;28', '01AG;01AG00;0002;<5'),
  [RAW.births]: `jaar,levendgeborenen,bron
2022,160,CBS, uit het hoofd overgenomen; controleer
2023,150,CBS
`,
  [RAW.residence]: `gemeentecode,gemeentenaam,jaar,vo_leerlingen_woongemeente,samengesteld_uit
GM0001,Aalst,2004,20,Aalst
GM0001,Aalst,2005,40,Aalst+Ceel
GM0001,Aalst,2006,42,Aalst
GM0002,Beek,2005,10,Beek
GM0002,Beek,2006,30,Beek+Dorp
`,
  [RAW.boundaries]: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      square('0998', 300_000 - 1_000, 1),
      square('0001', 100_000, 10_000),
      square('0002', 110_010, 10_000),
    ],
  }),
};

function typesVo(...rows: string[]): string {
  const years = [1, 2, 3, 4, 5, 6].flatMap((year) =>
    ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
  );
  const header = `BRIN NUMMER;VESTIGINGSNUMMER;NAAM;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;${years.join(';')}`;
  return `${[header, ...rows.map((row) => row + ';0'.repeat(10))].join('\n')}\n`;
}

function totalsVo(...rows: string[]): string {
  return `${['INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN', ...rows].join('\n')}\n`;
}

function square(c: string, x: number, side: number) {
  const y = 400_000;
  const ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]; // prettier-ignore
  const far = [[x, y + side + 1_000], [x + side, y + side + 1_000], [x, y + 2 * side + 1_000], [x, y + side + 1_000]]; // prettier-ignore
  return {
    type: 'Feature',
    properties: { c, n: c },
    geometry: { type: 'MultiPolygon', coordinates: side < 10 ? [[ring]] : [[ring], [far]] },
  };
}

/** Writes the fixture into a new folder and gives its path. */
export function rawFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
  for (const [path, text] of Object.entries(TABLES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
