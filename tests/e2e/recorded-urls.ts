/** Addresses that are visited one after another in one page. */
interface AddressGroup {
  /** What the addresses are about: the end of "addresses of …". */
  about: string;
  /** Whether each is loaded anew. Else the first is, and the page moves on to the others as Back and Forward do. */
  isLoaded?: boolean;
  /** Query strings without `?`. */
  queries: readonly string[];
}

/** Eight gemeenten, in an order of their own. */
const EIGHT = 'GM0197.GM0222.GM0294.GM1509.GM1586.GM1859.GM1876.GM1955';
const ACHTERHOEK = 'Achterhoek!0197.0222.0294.1509.1586.1859.1876.1955';

const DIVISIONS = [
  'provincie',
  'corop',
  'rmc',
  'onderwijsgebied',
  'rpa',
  'wgr',
  'nodaal',
  'veiligheidsregio',
  'vakantieregio',
] as const;

const MAP: readonly AddressGroup[] = [
  {
    about: 'the map by measure',
    queries: [
      '',
      'maat=verschil',
      'maat=leerlingen',
      'maat=index',
      'maat=piek',
      'maat=vestigingen',
      'maat=schoolgrootte',
      'maat=iml',
      'maat=kansdaling',
      'maat=kansgrens1',
      'maat=kansgrens2',
      'maat=verschil&jaar=2030&gemeenten=GM0599',
      'maat=kansgrens1&jaar=2032&grenzen=-15_-8',
      'maat=kansgrens2&jaar=2030&grenzen=-20_0&gemeenten=GM0294',
      'maat=kansdaling&gemeenten=GM0014.GM0088&taal=en',
    ],
  },
  {
    about: 'the map by measure of voortgezet onderwijs',
    queries: [
      'sector=vo',
      'sector=vo&maat=verschil',
      'sector=vo&maat=leerlingen&jaar=2019',
      'sector=vo&maat=index&gemeenten=GM0197.GM0294',
      'sector=vo&maat=vestigingen',
      'sector=vo&maat=schoolgrootte&taal=en',
      'sector=vo&maat=kansdaling',
      'sector=vo&maat=kansgrens1&jaar=2027',
      'sector=vo&jaar=2023&gemeenten=GM0014',
      'sector=vo&jaar=2024&basis=2023',
    ],
  },
  {
    about: 'the map by year',
    queries: [
      'jaar=1996&maat=leerlingen&gemeenten=GM0197',
      'jaar=2003&basis=1996',
      'jaar=2010&basis=2000',
      'jaar=2024&basis=2024',
      'jaar=2026',
      'jaar=2035&maat=leerlingen',
      'jaar=2040&gemeenten=GM0294',
      'jaar=2005&basis=2020',
      'basis=1996',
      'basis=2030&jaar=2040',
      'sector=vo&jaar=2030&gemeenten=GM0344',
      'sector=vo&jaar=2021',
    ],
  },
  {
    about: 'the map by soort',
    queries: [
      'soort=sbo',
      'soort=so&maat=leerlingen',
      'soort=so/vso&basis=2010&jaar=2020',
      'soort=so%2Fvso&maat=vestigingen&jaar=2012',
      'soort=vso&maat=leerlingen',
      'soort=sbo.bo&gemeenten=GM0118',
      'soort=so.so/vso.vso&jaar=1997&maat=leerlingen',
      'soort=bo.sbo.so.so/vso.vso&basis=2005',
      'soort=vso&jaar=2000&basis=1998&gemeenten=GM0363',
      'soort=sbo&jaar=2030&maat=verschil',
    ],
  },
  {
    about: 'the map by type of voortgezet onderwijs',
    queries: [
      'sector=vo&soort=brugjaar',
      'sector=vo&soort=vmbo-b.vmbo-k&maat=leerlingen&jaar=2019',
      'sector=vo&soort=vmbo-g.vmbo-t&maat=leerlingen',
      'sector=vo&soort=vmbo-b.vmbo-k.vmbo-g.vmbo-t&maat=leerlingen&klassen=natuurlijk',
      'sector=vo&soort=havo/vwo&maat=vestigingen',
      'sector=vo&soort=havo.vwo&maat=leerlingen&gemeenten=GM0363',
      'sector=vo&soort=pro&maat=schoolgrootte',
      'sector=vo&soort=vavo&maat=leerlingen&taal=en',
      'sector=vo&soort=internationaal&maat=leerlingen',
      'sector=vo&soort=vo.havo',
    ],
  },
  {
    about: 'the classes of the map',
    queries: [
      'klassen=kwantielen&maat=leerlingen',
      'klassen=gelijk',
      'klassen=natuurlijk',
      'klassen=grenzen',
      'klassen=natuurlijk&maat=vestigingen&jaar=2010',
      'klassen=grenzen&grenzen=-10_-5',
      'klassen=grenzen&grenzen=-20_-10&toon=0',
      'klassen=grenzen&grenzen=90_100&maat=index&toon=0.1',
      'toon=0.1&jaar=2030',
      'toon=7.2.2.11&gemeenten=GM0197',
      'klassen=grenzen&grenzen=-5_-10',
      'klassen=natuurlijk&sector=vo&toon=3',
    ],
  },
  {
    about: 'gemeenten',
    queries: [
      'gemeenten=GM0197',
      'gemeenten=GM0197.GM0222',
      'gemeenten=GM0363.GM0599.GM0344.GM0014&grafiek=index',
      'gemeenten=GM0096.GM0088.GM0060.GM0093.GM0448',
      'gemeenten=GM1680.GM0118.GM0119.GM1690.GM1701.GM0109&maat=verschil',
      'gemeenten=GM0772.GM0935.GM0718.GM0034.GM0150.GM0193.GM0059',
      `gemeenten=${EIGHT}`,
      `gemeenten=${EIGHT}.GM0363`,
      'gemeenten=GM0457',
      'gemeenten=GM0756.GM0786.GM0815&jaar=2010',
      'gemeenten=GM0788',
      'gemeenten=GM9999.GM0197.gm0222.0294',
      'gemeenten=GM0197.GM0197.GM0222.GM0197',
      'sector=vo&gemeenten=GM0088.GM0096',
    ],
  },
  {
    about: 'the chart',
    queries: [
      'grafiek=index',
      'grafiek=aantal&gemeenten=GM0363',
      'lijnen=methoden',
      'lijnen=eerder.methoden&gemeenten=GM0222',
      'lijnen=methoden.eerder.anders&grafiek=index&basis=2010&gemeenten=GM0363.GM0599',
      'sector=vo&lijnen=eerder',
      'sector=vo&lijnen=methoden&gemeenten=GM0193&jaar=2028',
      'grafiek=index&soort=vso&basis=2000&gemeenten=GM0363',
      'lijnen=eerder.methoden&grafiek=index&taal=en&sector=vo',
      'lijnen=methoden&gemeenten=GM1901&jaar=2040&maat=leerlingen',
    ],
  },
  {
    about: 'scenarios',
    queries: [
      'scenario=Minder geboorten!g-10&gemeenten=GM0197',
      'scenario=CBS%20laag!gL*CBS%20hoog!gH',
      'scenario=Nieuwbouw!n200x0.4x2028&gemeenten=GM0294',
      'scenario=Markt!m-5&gemeenten=GM0222.GM0197',
      'scenario=Een!aGM0197!g-7!i0.5!n200x0.4x2028!m-5!d0.3&gemeenten=GM0197.GM0222&sector=vo',
      'scenario=A!g-5*B!g5*C!i1*D!m3*E!m9&gemeenten=GM0599&lijnen=eerder',
      'scenario=Leeg&gemeenten=GM0599',
      'scenario=Te%20ver!g-999!n1e9x50x1900!m500&gemeenten=GM0014',
      'scenario=Andere!aGM0599!g-20&gemeenten=GM0363&taal=en&grafiek=index',
    ],
  },
  {
    about: 'the ranking',
    queries: [
      'sorteer=waarde',
      'sorteer=-waarde',
      'sorteer=naam',
      'sorteer=-naam&gemeenten=GM0197',
      'sorteer=-basis',
      'sorteer=jaar&jaar=2030',
      'sorteer=-jaar&sector=vo',
      'sorteer=verandering&maat=index',
      'regio=corop.14',
      'regio=provincie.Friesland&sorteer=-naam&soort=sbo&maat=leerlingen',
      `eigen=${ACHTERHOEK}&sorteer=naam`,
      'regio=corop.99&indeling=rmc',
    ],
  },
];

const REGIONS: readonly AddressGroup[] = [
  {
    about: 'the choice of a region',
    queries: [
      'modus=regio',
      ...DIVISIONS.filter((division) => division !== 'corop').map(
        (division) => `modus=regio&indeling=${division}`,
      ),
      'modus=regio&indeling=corop&maat=leerlingen&jaar=2030&taal=en',
      'modus=regio&indeling=wijk&maat=piek&toon=0.1',
      'modus=regio&sector=vo&jaar=2023&klassen=grenzen&toon=0',
      'modus=regio&regio=corop.99',
      'modus=regio&eigen=Leeg!',
    ],
  },
  {
    about: 'a region of each division',
    queries: [
      'modus=regio&regio=provincie.Zeeland',
      'modus=regio&regio=corop.14&jaar=2030',
      'modus=regio&regio=rmc.13&maat=verschil',
      'modus=regio&regio=onderwijsgebied.08&basis=2005',
      'modus=regio&regio=rpa.12&taal=en',
      'modus=regio&regio=wgr.42&soort=sbo&maat=leerlingen',
      'modus=regio&regio=nodaal.24&sector=vo',
      'modus=regio&regio=veiligheidsregio.VR19&grafiek=index',
      'modus=regio&regio=vakantieregio.Zuid&maat=iml',
      'modus=regio&regio=provincie.Noord-Holland&maat=kansgrens1&grenzen=-12_-4',
      'modus=regio&regio=corop.09&naast=corop.12&lijnen=eerder.methoden',
      'modus=regio&regio=rmc.13&naast=provincie.Gelderland&sector=vo',
      'modus=regio&regio=provincie.Groningen&sector=vo&jaar=2023',
      'modus=regio&regio=nodaal.80&klassen=grenzen&grenzen=-20_-15&basis=2020',
    ],
  },
  {
    about: "regions of the user's own",
    queries: [
      `modus=regio&eigen=${ACHTERHOEK}`,
      `modus=regio&eigen=${ACHTERHOEK}*Twee!0363.0599&naast=eigen.1`,
      `modus=regio&eigen=${ACHTERHOEK}&naast=corop.14&taal=en&jaar=2035`,
      `modus=regio&regio=corop.14&eigen=${ACHTERHOEK}&naast=eigen.0`,
      'modus=regio&eigen=!0363.0384.0437&sector=vo&maat=leerlingen',
      'modus=regio&eigen=Oud en nieuw!GM0457.0756.9999.0014&jaar=2010',
      'modus=regio&eigen=Een!0088&scenario=Minder!g-10&grafiek=index',
      'modus=regio&eigen=Zonder%20uitroepteken&naast=eigen.7&gemeenten=GM0197',
      'modus=regio&regio=corop.16&soort=vso&maat=leerlingen&sorteer=naam&naast=corop.16',
    ],
  },
];

const DATASETS: readonly AddressGroup[] = [
  {
    about: 'a data set',
    queries: [
      'modus=dataset',
      'modus=dataset&niveau=land',
      'modus=dataset&niveau=provincie.corop.land&jaren=2010-2035',
      'modus=dataset&niveau=rmc.onderwijsgebied.rpa.wgr.nodaal.veiligheidsregio.vakantieregio&cijfers=geteld',
      `modus=dataset&niveau=gemeente.eigen&gebieden=GM0197_corop.09_eigen.0&eigen=${ACHTERHOEK}`,
      'modus=dataset&gemeenten=GM0363.GM0599&gebieden=alle&cijfers=projectie&interval=95',
      'modus=dataset&gemeenten=GM0363.GM0599&jaren=2020-2030&interval=geen',
      'modus=dataset&gebieden=corop.09&erbij=eerder.methoden.eigen&jaren=2015-2030',
      'modus=dataset&erbij=eerder&erbijvan=GM0197&gebieden=GM0197_GM0222&niveau=gemeente.land',
      'modus=dataset&erbij=methoden&erbijvan=NL&niveau=land&interval=80',
      'modus=dataset&maten=verandering.verschil.index.piek.vestigingen.schoolgrootte.iml&cijfers=geteld&jaren=2015-2025',
      'modus=dataset&maten=kansdaling.kansgrens1.kansgrens2&grenzen=-15_-5&jaren=2026-2030',
    ],
  },
  {
    about: 'the form of a data set',
    queries: [
      'modus=dataset&soort=bo.sbo&optelling=som&bestand=csv-nl',
      'modus=dataset&soort=bo.sbo.so.so/vso.vso&optelling=apart&bestand=json&pakket=los',
      'modus=dataset&kenmerken=naam.provincie.corop.rmc.onderwijsgebied.rpa.wgr.nodaal.veiligheidsregio.vakantieregio&bestand=xlsx',
      'modus=dataset&vorm=breed&jaren=2015-2025&cijfers=geteld&bestand=arrow',
      'modus=dataset&vorm=breed&maten=index&volgorde=-leerlingen_2025&bestand=parquet&taal=en',
      'modus=dataset&volgorde=-leerlingen&pakket=los',
      'modus=dataset&volgorde=naam&niveau=provincie&sector=vo&soort=havo.vwo',
      'modus=dataset&sector=vo&taal=en&jaren=2019-2027&scenario=Minder!g-10',
      'modus=dataset&regio=corop.14&naast=corop.12',
      'modus=dataset&gebieden=GM9999',
      'modus=dataset&gebieden=corop.99_GM0197&jaren=2030-2020&niveau=wijk&vorm=rond&bestand=pdf',
      'modus=dataset&volgorde=bestaat_niet&maten=geen&kenmerken=onzin&interval=50',
    ],
  },
];

const OTHERS: readonly AddressGroup[] = [
  {
    about: 'schools',
    queries: [
      'modus=scholen&gemeenten=GM0197',
      'modus=scholen&gemeenten=GM0088&taal=en',
      'modus=scholen&sector=vo&gemeenten=GM0599',
      'modus=scholen&gemeenten=GM0197&school=05LR00',
      'modus=scholen&bestuur=41787',
    ],
  },
  {
    about: 'sources and methods',
    queries: [
      'modus=bronnen',
      'modus=bronnen&taal=en',
      'modus=bronnen&sector=vo',
      'modus=bronnen&gemeenten=GM0197&maat=index',
    ],
  },
  {
    about: 'frames',
    isLoaded: true,
    queries: [
      'embed',
      'embed=kaart',
      'embed=grafiek&gemeenten=GM0197.GM0222',
      'embed=kaart.grafiek&bediening=nee&jaar=2030',
      'embed=kaart&thema=donker&maat=leerlingen',
      'embed=grafiek&thema=licht&taal=en&lijnen=eerder',
      'embed=kaart.grafiek&modus=regio&regio=corop.14&bediening=nee',
      'embed=onzin&thema=paars&bediening=ja&sector=vo',
      'embed=grafiek&modus=regio&regio=provincie.Zeeland&naast=corop.12&thema=donker',
    ],
  },
  {
    about: 'the map with what nobody understands',
    queries: [
      'sector=po&maat=onzin&jaar=3000&basis=1850&gemeenten=GM9998.GM0197.<script>&utm_source=x&=&%',
      'modus=onzin&taal=de&sector=mbo',
      'klassen=geen&grenzen=a_b&toon=x.-1.99&sorteer=-&grafiek=log&lijnen=geen',
      'jaar=abc&basis=&gemeenten=&soort=&regio=&naast=&eigen=&scenario=',
      'maat=index&maat=piek&MAAT=iml&Taal=en',
      'taal=en&fbclid=abc&gemeenten=GM0197%2CGM0222',
    ],
  },
  {
    about: 'choices that are taken along to another mode',
    queries: [
      'taal=en&maat=index&basis=2012&jaar=2020&klassen=natuurlijk&gemeenten=GM1509.GM0222&grafiek=index',
      'modus=regio&regio=corop.14&gemeenten=GM0363&jaar=2030&sorteer=-naam',
      'modus=kaart&regio=corop.14&gemeenten=GM0363&jaar=2030&sorteer=-naam',
      'modus=dataset&regio=corop.14&gemeenten=GM0363&jaar=2030&sorteer=-naam',
      'modus=bronnen&regio=corop.14&gemeenten=GM0363&lijnen=methoden',
      'vorm=breed&bestand=xlsx&niveau=land&jaren=2010-2020',
    ],
  },
];

/** Addresses that worked before and are to work for ever: every key, with values that are usual, unusual and wrong. */
export const ADDRESSES: readonly AddressGroup[] = [...MAP, ...REGIONS, ...DATASETS, ...OTHERS];
