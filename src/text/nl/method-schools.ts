import { n } from './numbers.ts';

/** The Dutch texts about the closure norm and the test of a regional plan, on the page about sources and methods. */
export const methodSchools = {
  norm: {
    intro:
      'De opheffingsnorm van het basisonderwijs volgt uit een formule (WPO art. 153–156, gelezen in de tekst van 2015): norm = 0,6·d / (0,15 + 0,0027·d). Daarin is d het aantal inwoners van 4 tot en met 11 jaar per km² land, met ten minste 10 km² land en ten hoogste 500 kinderen per km². De norm wordt afgerond, is ten minste 23 en ten hoogste 200, en geldt vijf schooljaren.',
    ours: 'Wij vullen de formule in met de inwoners van 2024. Zo’n norm heet hier indicatief: de officiële tabel van 2023 is niet open te krijgen. Van zes gemeenten zijn officiële normen van delen bekend; die gelden dan. Op de pagina Scholen kunt u de officiële tabel openen.',
    testTitle: 'Klopt de formule met officiële normen?',
    test: 'Wij rekenden de officiële normen van 2013 tot en met 2017 na, in gemeenten met één norm en met de grenzen van nu. De norm van 1 augustus 2013 gold vijf jaar; in 2014, 2015 en 2016 kwamen er alleen nieuwe normen voor gemeenten met andere grenzen. Aan de formule is niets aangepast om beter uit te komen.',
    caption: 'De formule naast de officiële normen',
    columns: {
      year: 'Norm van',
      gemeenten: 'Gemeenten',
      exact: 'Precies gelijk',
      one: 'Hooguit 1 ernaast',
      five: 'Hooguit 5 ernaast',
    },
    share: (count: number, of: number) =>
      `${n.count(count)} (${n.wholePercent((100 * count) / of)})`,
    why: 'Voor 2013 komt 90\u202f% binnen 1, niet 93\u202f% zoals in 2017. Dat komt vooral door het aantal kinderen: voor 2011, het jaar van die normen, is dat niet openbaar per leeftijd. Wij schatten het met de inwoners naar leeftijd van 2006, de leerlingen naar woongemeente van 2013 en de leerlingen op scholen in elk jaar daartussen. Zo’n schatting schuift de norm in 6\u202f% van de gemeenten al meer dan 1 op: dat bleek waar de leerlingen wel zijn geteld (2018, geschat uit 2013 en 2021).',
    limits:
      'Waar veel kinderen naar scholen gaan die niet zijn geteld, zoals internationale scholen of scholen over de grens, komt de norm te laag uit: in Wassenaar 98 waar hij in 2013 105 was, in Vaals 66 waar hij 71 was.',
  },
  rpo: {
    intro:
      'Schoolbesturen van het voortgezet onderwijs kunnen samen een regionaal plan onderwijsvoorzieningen (RPO) maken (WVO 2020, art. 4.18–4.21). Op de pagina Regio, bij vo, toetst u een regio aan de regels die met open cijfers te toetsen zijn.',
    rules: [
      'De gemeenten van de regio grenzen aan elkaar.',
      'In elke gemeente zit ten minste 60\u202f% van de vo-leerlingen die daar naar school gaan op een vestiging die meedoet.',
      'In elke gemeente doet ten minste 65\u202f% van de besturen met een vestiging daar mee.',
    ],
    how: {
      title: 'Wat de pagina rekent',
      items: [
        'De leerlingen zijn die van 1 oktober van het nieuwste jaar. Een vestiging met 1 tot 4 leerlingen of zonder telling maakt een aandeel een marge; hangt de uitkomst daarvan af, dan staat er “niet zeker”.',
        'Een bestuur doet mee zodra een van zijn vestigingen in de regio meedoet, ook in de gemeenten waar hij er een heeft die niet meedoet. Een vestiging zonder bekend bestuur telt als een eigen bestuur.',
        'De 65\u202f% van de besturen wordt per gemeente getoetst, net als de 60\u202f% van de leerlingen. De tekst van de artikelen was bij het bouwen niet bij de hand: gaat de wet uit van de regio als geheel, dan is deze toets strenger. De rij “Hele regio” laat ook dat aandeel zien.',
        'Twee gemeenten grenzen aan elkaar als hun grenzen op de kaart ten minste één hoekpunt delen. De Waddeneilanden en Zeeuws-Vlaanderen liggen over water: of dat als aaneengesloten geldt, blijkt niet uit de kaart, en dan staat er “niet zeker”.',
        'In een gemeente zonder vo-vestiging valt over leerlingen en besturen niets te toetsen.',
        'De kleinste groepen besturen voldoen aan de regels over leerlingen en besturen; elk bestuur doet dan met al zijn vestigingen in de regio mee. In zeer grote regio’s zijn niet alle groepen vergeleken, en dat staat erbij.',
      ],
    },
    unknown: {
      title: 'Wat de toets niet weet',
      items: [
        'Of een vestiging van een bestuur dat niet meedoet door het plan meer dan 10\u202f% van haar leerlingen zou verliezen: dan wordt het plan afgewezen.',
        'Wat in het plan staat: een prognose van de leerlingen per vestiging, voor vijf jaar.',
        'Hoe besturen heten: de open bestanden hebben alleen hun nummers.',
        'Fusies en verhuizingen van na de telling.',
      ],
    },
    caution: 'De toets is een aanwijzing; de wet en de minister beslissen.',
  },
};
