/** Small files in the documented forms, with the quirks of the real ones. */
export const HISTORY =
  '\uFEFFINSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2024;LEERLINGEN_2025\r\n' +
  '00AR;00AR00;BS "De Maasparel";BO;Rooms-Katholiek;41791;197;AALTEN;100;<5\r\n' +
  '00AS;00AS00;De Brug;SBO;Openbaar;41791;363;AMSTERDAM;0;1.234\r\n' +
  '00AT;00AT00;Weg;BO;Openbaar;41791;9999;ONBEKEND;7;0\r\n';

const JAREN = [1, 2, 3, 4, 5, 6]
  .flatMap((n) => [`LEER- OF VERBLIJFSJAAR ${n} - MAN`, `LEER- OF VERBLIJFSJAAR ${n} - VROUW`])
  .join(';');

export const TYPES_2019 =
  `BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;AFDELING;ELEMENTCODE;OPLEIDINGSNAAM;${JAREN}\n` +
  '00AH;00;Stedelijk;ENSCHEDE;Overijssel;Brugjaar 1-2;N.v.t.;N.v.t.;0024;Lj vb;89;105;83;134;0;0;0;0;0;0;0;0\n' +
  '00AH;00;Stedelijk;ENSCHEDE;Overijssel;HAVO lj 4-5;N.v.t.;CM;0373;HAVO;0;0;0;0;0;0;0;7;1;9;0;0\n';

/** The later edition: other names for the key, a number of one digit, and masked cells. */
export const TYPES_LATER =
  `INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM;PLAATSNAAM;PROVINCIE;SAMENWERKINGSVERBAND PASSEND ONDERWIJS VO;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;AFDELING;ERKENDE OPLEIDINGSCODE;OPLEIDINGSNAAM;${JAREN}\n` +
  '00AH;7;Stedelijk;ENSCHEDE;Overijssel;VO2301;VWO lj 4-6;N.v.t.;N.v.t.;0024;VWO;0;0;0;0;0;0;20;<5;<5;30;0;10\n';

export const TOTALS =
  '"BEVOEGD GEZAG NUMMER";"INSTELLINGSCODE";"VESTIGINGSCODE";"INSTELLINGSNAAM VESTIGING";"PLAATSNAAM";"GEMEENTENUMMER";"GEMEENTENAAM";"PROVINCIE";"AANTAL LEERLINGEN"\n' +
  '"10028";"19HY";"19HY00";"VMBO ""De Jutter""";"AALTEN";"0197";"Aalten";"Gelderland";145\n' +
  '"10053";"18BR";"18BR00";"PrO";"AMSTERDAM";"0363";"Amsterdam";"Noord-Holland";"<5"\n';

export const ADDRESSES =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM\r\n' +
  'Overijssel;10053;00AH;00AH00;Stedelijk; ;0363;AMSTERDAM\r\n';

const AGES = Array.from({ length: 21 }, (_, i) => `LEEFTIJD_${i + 4}`);
export const AGES_HEADER = `PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;NAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;CLUSTER;DENOMINATIE;BEVOEGD_GEZAG;LEEFTIJD_JONGER;${AGES.join(';')};LEEFTIJD_OUDER`;
const zeros = (n: number) => Array.from({ length: n }, () => '0').join(';');
export const AGES_FILE =
  `${AGES_HEADER}\n` +
  `20260201;00AR;00AR00;De Maasparel;6107AW;AALTEN;197;Aalten;Gelderland;Bo;;RK;41791;0;25;30;<5;${zeros(18)};0\n` +
  `20260201;00AS;00AS00;De Brug;1000AA;AMSTERDAM;363;Amsterdam;Noord-Holland;So;1;OPB;41791;0;12;${zeros(20)};0\n`;

export const STATLINE =
  '\uFEFF"Regionale kerncijfers Nederland"\r\n""\r\n"";"";"Onderwerp"\r\n' +
  '"";"";"Onderwijs|Naar woongemeente|Leerlingen/studenten|Voortgezet onderwijs";"Onderwijs|Naar woongemeente|Leerlingen/studenten|Beroepsopleidende leerweg"\r\n' +
  '"Perioden";"Regio\'s";"aantal";"aantal"\r\n' +
  '"2003";"Utrecht (gemeente)";"1200";"5"\r\n"2003";"Dinxperlo";"40";""\r\n"2003";"Aalten";"60";""\r\n' +
  '"2004";"Bergen (NH.)";".";"7"\r\n"2005";"Dinxperlo";"";""\r\n"2005";"Haaren";"";""\r\n"Bron: CBS"\r\n';

export const LONG =
  'Gemeente,Jaar,Leerlingen,Soort\nGM0363,2025,"1,234",bo\n197,2025,56,BO\nAalten,2026,"60",bo\n';
