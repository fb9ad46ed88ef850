/** The source from which a file is made. `licence` is an SPDX id, or `onbekend` where the publisher names no licence. */
interface Origin {
  title: string;
  path: string;
  licence: string;
}

function statLine(title: string): Origin {
  return { title: `CBS, ${title}`, path: 'https://opendata.cbs.nl/', licence: 'CC-BY-4.0' };
}

const DUO = 'https://duo.nl/open_onderwijsdata/images/';

function duo(title: string, file?: string): Origin {
  return {
    title: `DUO, ${title}`,
    path: file ? DUO + file : 'https://duo.nl/open_onderwijsdata/',
    licence: 'CC0-1.0',
  };
}

/** The origin of files that the project computes from the other files. */
const OURSELVES: Origin = {
  title: 'Leerlingenatlas, berekend uit de andere bestanden (npm run backtest)',
  path: 'https://duo.nl/open_onderwijsdata/',
  licence: 'CC-BY-4.0',
};

const HISTORY = duo(
  'historisch overzicht aantal leerlingen per schoolvestiging (06)',
  '06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
);

const ADDRESSES_PO = duo(
  'alle schoolvestigingen basisonderwijs (02)',
  '02.-alle-schoolvestigingen-basisonderwijs.csv',
);
const ADDRESSES_VO = duo('alle vestigingen vo (02)', '02.-alle-vestigingen-vo.csv');

const POINTS: Origin = {
  title: 'Edugis, scholen (2022 en 2024), aangevuld met gemiddelden van postcodes',
  path: 'https://www.edugis.nl/',
  licence: 'onbekend',
};

const ORIGIN_2024 = duo('leerlingen po naar herkomst 2024');

const EXAMS = duo('examenkandidaten en geslaagden vo, uitgaven 2014–2019, 2019–2024 en 2020–2025');

/** The name of the folder with the pupils by postcode, a file per gemeente. */
export const POSTCODE_FOLDER = 'herkomst';

/** The year of the gemeenten on the map and in every table. */
export const BOUNDARY_YEAR = 2026;

interface Described {
  title: string;
  /** The title in English. */
  titleEn: string;
  origins: Origin[];
}

/** The title of each file of `public/data`, and who published its sources. */
export const DESCRIPTIONS: Record<string, Described> = {
  'gemeenten.topo.json': {
    title: `Gemeentegrenzen ${BOUNDARY_YEAR}, vereenvoudigd, in RD-meters (EPSG:28992)`,
    titleEn: `Boundaries of the gemeenten of ${BOUNDARY_YEAR}, simplified, in RD metres (EPSG:28992)`,
    origins: [
      {
        title: `CBS/Kadaster, gemeentegrenzen ${BOUNDARY_YEAR}`,
        path: 'https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data',
        licence: 'CC-BY-4.0',
      },
    ],
  },
  'gebieden.csv': {
    title: `Gemeenten van ${BOUNDARY_YEAR} en de regio's waarin zij liggen`,
    titleEn: `Gemeenten of ${BOUNDARY_YEAR} and the regions in which they lie`,
    origins: [
      duo(
        'indelingen in het bestand met schoolvestigingen',
        '02.-alle-schoolvestigingen-basisonderwijs.csv',
      ),
      {
        title: "CBS, gebieden in Nederland (veiligheidsregio's)",
        path: 'https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/gemeente',
        licence: 'CC-BY-4.0',
      },
    ],
  },
  'herindelingen.csv': {
    title: 'Sinds 1996 opgeheven gemeenten en de gemeente van nu',
    titleEn: 'Gemeenten that ended since 1996 and the gemeente of today',
    origins: [
      {
        title: 'Landelijke tabel 33 (gemeenten), vanaf 2020 met de hand aangevuld',
        path: 'https://publicaties.rvig.nl/Landelijke_tabellen',
        licence: 'onbekend',
      },
    ],
  },
  'po.csv': {
    title: 'Leerlingen in het primair onderwijs per gemeente, soort en jaar',
    titleEn: 'Pupils in primary education per gemeente, soort and year',
    origins: [HISTORY],
  },
  'vo.csv': {
    title: 'Leerlingen in het voortgezet onderwijs per gemeente, onderwijstype en jaar',
    titleEn: 'Pupils in secondary education per gemeente, type and year',
    origins: [
      duo(
        'leerlingen vo per vestiging naar onderwijstype (01)',
        '01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
      ),
      duo('leerlingen vo per vestiging (03)'),
      duo('alle vestigingen vo (02), voor de gemeente', '02.-alle-vestigingen-vo.csv'),
    ],
  },
  'vo-vestigingen.csv': {
    title:
      'Vestigingen van het voortgezet onderwijs: de gemeente van nu waarin zij staan of stonden, en hun onderwijstypen in 2019',
    titleEn:
      'Secondary school sites: the gemeente of today in which they stand or stood, and their types of education in 2019',
    origins: [
      duo('alle vestigingen vo (02)', '02.-alle-vestigingen-vo.csv'),
      duo('leerlingen vo per vestiging (03)'),
      duo(
        'leerlingen vo per vestiging naar onderwijstype (01), voor de plaats en de typen',
        '01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
      ),
    ],
  },
  'vestigingen.csv': {
    title: 'Vestigingen van po en vo: naam, soort, denominatie, bestuur, gemeente, plaats en punt',
    titleEn: 'School sites of po and vo: name, kind, denomination, board, gemeente, town and point',
    origins: [
      HISTORY,
      ADDRESSES_PO,
      ADDRESSES_VO,
      duo('gemiddelde afstand tussen woonadres leerling en schoolvestiging 2019-2020'),
      POINTS,
    ],
  },
  'vestiging-leerlingen-po.csv': {
    title: 'Leerlingen per vestiging van po en jaar',
    titleEn: 'Pupils per school site of po and year',
    origins: [HISTORY],
  },
  'vestiging-leerlingen-vo.csv': {
    title: 'Leerlingen per vestiging van vo en jaar',
    titleEn: 'Pupils per school site of vo and year',
    origins: [
      duo(
        'leerlingen vo per vestiging naar onderwijstype (01)',
        '01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
      ),
      duo('leerlingen vo per vestiging (03)'),
    ],
  },
  'vestiging-leeftijden.csv': {
    title: 'Leerlingen per vestiging van po en leeftijd, 1 oktober 2024',
    titleEn: 'Pupils per school site of po and age, 1 October 2024',
    origins: [duo('leerlingen po naar soort, cluster en leeftijd (01)')],
  },
  'vestiging-overgangen.csv': {
    title: 'Fusies, overdrachten en splitsingen van vestigingen, tot januari 2025',
    titleEn: 'Mergers, transfers and splits of school sites, until January 2025',
    origins: [duo('overgangen tussen instellingen en vestigingen')],
  },
  'opheffingsnorm-po.csv': {
    title: 'Indicatieve opheffingsnorm van bo per gemeente, uit de formule van de wet',
    titleEn: 'Indicative closure norm of bo per gemeente, from the formula of the law',
    origins: [statLine('kerncijfers wijken en buurten 2024')],
  },
  'opheffingsnorm-po-officieel.csv': {
    title: 'Officiële opheffingsnormen van bo van 2023 die openbaar te vinden waren',
    titleEn: 'Official closure norms of bo of 2023 that could be found',
    origins: [
      {
        title: 'Staatscourant 2022, 28567-n1',
        path: 'https://zoek.officielebekendmakingen.nl/stcrt-2022-28567-n1.html',
        licence: 'onbekend',
      },
    ],
  },
  'examenkandidaten.csv': {
    title:
      'Examenkandidaten in vmbo, havo en vwo per gemeente van de vestiging, naar type, per schooljaar',
    titleEn:
      'Exam candidates of vmbo, havo and vwo per gemeente of the school site, by type, per school year',
    origins: [EXAMS],
  },
  'examenkandidaten-vestigingen.csv': {
    title: 'Examenkandidaten in vmbo, havo en vwo per vestiging, naar type, per schooljaar',
    titleEn: 'Exam candidates of vmbo, havo and vwo per school site, by type, per school year',
    origins: [EXAMS],
  },
  'bereik.csv': {
    title: 'Afstand over de weg tot de dichtstbijzijnde school en aantal scholen dichtbij, 2024',
    titleEn: 'Distance by road to the nearest school and number of schools nearby, 2024',
    origins: [statLine('kerncijfers wijken en buurten 2024, nabijheid van onderwijs')],
  },
  'herkomst.csv': {
    title: 'Leerlingen van bo naar woongemeente en vestiging, 1 oktober 2024',
    titleEn: 'Pupils of bo by gemeente of residence and school site, 1 October 2024',
    origins: [ORIGIN_2024],
  },
  'postcodes.csv': {
    title:
      'Postcodes waarin leerlingen van bo wonen: hun aantal, waar zij naar school gaan en een punt bij benadering, 1 oktober 2024',
    titleEn:
      'Postcodes in which pupils of bo live: their number, where they go to school and a rough point, 1 October 2024',
    origins: [ORIGIN_2024, HISTORY, ADDRESSES_PO, ADDRESSES_VO, POINTS],
  },
  'zoeknamen.csv': {
    title:
      'Plaatsen met een vestiging en postcodes, met hun gemeente: namen om een gemeente te zoeken',
    titleEn:
      'Towns with a school site and postcodes, with their gemeente: names to find a gemeente by',
    origins: [HISTORY, ADDRESSES_PO, ADDRESSES_VO, ORIGIN_2024],
  },
  [POSTCODE_FOLDER]: {
    title: 'Leerlingen van bo naar vestiging en postcode, 1 oktober 2024, per gemeente',
    titleEn: 'Pupils of bo by school site and postcode, 1 October 2024, per gemeente',
    origins: [ORIGIN_2024],
  },
  'geboorten.csv': {
    title: 'Levendgeborenen in Nederland per jaar',
    titleEn: 'Live births in the Netherlands per year',
    origins: [statLine('StatLine, bevolkingsontwikkeling, en kerncijfers wijken en buurten 2024')],
  },
  'woongemeente.csv': {
    title:
      'Leerlingen van bo, sbo, so, vso en vo naar woongemeente, 1 oktober 2013 tot en met 2023, op tientallen',
    titleEn:
      'Pupils of bo, sbo, so, vso and vo by gemeente of residence, 1 October 2013 to 2023, rounded to ten',
    origins: [statLine('StatLine 85701NED, leerlingen naar woonregio')],
  },
  'jonge-kinderen.csv': {
    title:
      'Levendgeborenen en kinderen jonger dan 5 jaar per gemeente: 2006, 2010 tot en met 2016, 2024 en 2025',
    titleEn:
      'Live births and children younger than five by gemeente: 2006, 2010 to 2016, 2024 and 2025',
    origins: [
      statLine('StatLine 37201 en 37230ned, levendgeborenen en bevolkingsontwikkeling'),
      statLine(
        'bevolking naar leeftijd 2006, regionale kerncijfers 2025, kerncijfers wijken en buurten 2024',
      ),
    ],
  },
  'eerste-telling.csv': {
    title:
      'Eerdere en latere telling van hetzelfde jaar, waar beide bekend zijn: hoeveel cijfers gelijk bleven en hoeveel er veranderden',
    titleEn:
      'Earlier and later count of the same year, where both are known: how many figures stayed the same and how many changed',
    origins: [
      duo('leerlingen po naar soort, cluster en leeftijd (01)'),
      HISTORY,
      EXAMS,
      statLine('regionale kerncijfers, 10 juni 2024, en StatLine 85701NED'),
    ],
  },
  'toets.json': {
    title:
      'Toets van de prognoses: hoe ver zij er in eerdere jaren naast zaten, per methode, reeks, termijn en grootte',
    titleEn:
      'Backtest of the projections: how far off they were in earlier years, per method, series, horizon and size',
    origins: [OURSELVES],
  },
  'toets-scholen.json': {
    title:
      'Toets van de prognoses per vestiging van po: spreiding, kans op sluiting en dekking per grootte en termijn',
    titleEn:
      'Backtest of the projections per school site of po: spread, chance of closure and coverage per size and horizon',
    origins: [OURSELVES],
  },
  'toets-kandidaten.json': {
    title:
      'Toets van de prognoses van examenkandidaten in het vmbo per regio, naar groep, grootte en termijn',
    titleEn:
      'Backtest of the projections of exam candidates of vmbo per region, by group, size and horizon',
    origins: [OURSELVES],
  },
};
