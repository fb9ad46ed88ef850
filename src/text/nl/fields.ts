import { described } from '../described.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { methods } from './methods.ts';
import { schoolMeasures } from './school-measures.ts';

/** The Dutch descriptions of the columns of a data set. */
export const fields = {
  niveau:
    'Waarover de rij gaat: een gemeente, een regio van de genoemde indeling, een eigen regio van de lezer (eigen), of het land.',
  code: 'Code van het gebied: GM en vier cijfers voor een gemeente van nu, indeling.code voor een regio, eigen.nummer voor een eigen regio, NL voor Nederland.',
  naam: 'Naam van het gebied.',
  region: (division: string) => ({
    code: `Code van de regio (${division}) waarin de gemeente ligt; leeg bij een regio en bij het land.`,
    name: `Naam van de regio (${division}) waarin de gemeente ligt; leeg bij een regio en bij het land.`,
  }),
  divisions: {
    provincie: 'provincie',
    corop: 'COROP-gebied',
    rmc: 'RMC-regio',
    onderwijsgebied: 'onderwijsgebied',
    rpa: 'RPA-gebied',
    wgr: 'WGR-gebied',
    nodaal: 'nodaal gebied',
    veiligheidsregio: 'veiligheidsregio',
    vakantieregio: 'vakantieregio',
  },
  school: {
    vestiging: 'Nummer van de vestiging: vier tekens van de school (BRIN) en twee cijfers.',
    naam: 'Naam van de vestiging.',
    denominatie: 'Richting in de woorden van DUO; leeg als die niet bekend is.',
    bestuur:
      'Nummer van het bestuur (bevoegd gezag), bij een gesloten vestiging het laatste; namen geeft DUO niet.',
    gemeenteCode: 'Code van de gemeente van nu waar de vestiging staat of het laatst stond.',
    gemeenteNaam: 'Naam van die gemeente.',
    plaats: 'Plaats in de spelling van DUO; leeg bij vestigingen die voor 2019 sloten.',
    structuur:
      'Vo: de schoolsoorten waarvoor de vestiging een licentie heeft; het aanbod kan kleiner zijn.',
    x: 'Plek van de vestiging: afstand naar het oosten in het rijksdriehoeksstelsel (EPSG:28992); leeg zonder bekende plek.',
    y: 'Plek van de vestiging: afstand naar het noorden in het rijksdriehoeksstelsel (EPSG:28992).',
    punt: 'Waaruit die plek is afgeleid: adres, postcode6, postcode4 of gemeente; de eerste is de nauwkeurigste.',
    afstand: 'Gemiddelde afstand tussen huis en school in 2019 (po).',
    geopend: 'Jaar van de eerste telling; leeg als de vestiging zo oud is als de cijfers.',
    gesloten: 'Jaar van de eerste telling zonder leerlingen; leeg als de vestiging open is.',
    verderAls: 'Nummer van de vestiging waarin deze is opgegaan of waaronder ze verder ging.',
    norm: 'Opheffingsnorm die nu voor de vestiging geldt (bo), of voor de hele school met al haar vestigingen (vo); leeg waar geen norm bekend is.',
    normSoort:
      'indicatief (formule van de wet, inwoners van 2024), officieel (gepubliceerd per deel van de gemeente), eigen tabel (van de lezer) of hele school (vo, WVO 2020 art. 4.24).',
    status: (isProjected: boolean) =>
      `geteld; voorlopig (DUO stelt het nog bij); afgeschermd (“<5”); geen leerlingen (in dat jaar, wel ervoor en erna); geen cijfers${isProjected ? '; of projectie (verwacht, niet geteld)' : ''}.`,
    leerlingen: (isProjected: boolean) =>
      `Leerlingen op 1 oktober; leeg als het aantal is afgeschermd of niet bekend is.${isProjected ? ' In een jaar van de projectie het verwachte aantal als de vestiging open blijft, op hele leerlingen.' : ''}`,
    onder: (share: string) =>
      `Ondergrens van het interval waarin naar verwachting ${share} van de 100 vestigingen liggen die open blijven; meer dan vijf jaar vooruit is het te smal.`,
    boven: (share: string) =>
      `Bovengrens van het interval waarin naar verwachting ${share} van de 100 vestigingen liggen die open blijven; meer dan vijf jaar vooruit is het te smal.`,
    kansGesloten:
      'Kans dat de vestiging in dat jaar gesloten of gefuseerd is, volgens de projectie.',
    kansOnderNorm:
      'Kans op minder leerlingen dan opheffingsnorm; een vestiging die dan gesloten of gefuseerd is, telt mee. Leeg zonder norm.',
    methode:
      'Hoe het verwachte aantal is gemaakt. “gemeente × aandeel”: de projectie van de gemeente × het aandeel van de vestiging, waarvan de groei uitdooft (docs/forecasting.md); leeg in getelde jaren.',
  },
  soort: 'Schoolsoort zoals DUO die noemt; soorten die zijn opgeteld zijn verbonden met +.',
  jaar: 'Jaar van de teldatum, 1 oktober.',
  schooljaar: 'Schooljaar, zoals 2024-25.',
  status:
    'geteld; voorlopig (DUO stelt het nog bij); onvolledig (er ontbreken vestigingen); afgeschermd (alleen “<5” bekend); geen cijfers; geen school (van deze soort in dit gebied: leerlingen gaan elders naar school); of projectie (verwacht, niet geteld).',
  eigen:
    'Waar als het cijfer, of een deel ervan, uit een eigen bestand van de lezer komt en niet van DUO.',
  voorlopig: 'Waar als DUO de cijfers van dit jaar nog bijstelt.',
  leerlingen: (hasProjection: boolean) =>
    `Leerlingen zoals op de site: de getelde leerlingen zonder de afgeschermde (“<5”); leeg als alleen “<5” bekend is.${hasProjection ? ' In een jaar van de projectie het verwachte aantal, net als op de site op hele leerlingen: delen kunnen samen iets van het geheel verschillen. Maten zijn met het niet afgeronde aantal berekend.' : ''}`,
  laagste: 'Ten minste zoveel leerlingen: elke afgeschermde “<5” als 1 geteld.',
  beste: (hasProjection: boolean) =>
    `Beste schatting: elke afgeschermde “<5” als 2,5 geteld, het midden van 1 tot en met 4, zodat delen en geheel kloppen. Leeg als er vestigingen ontbreken.${hasProjection ? ' In een jaar van de projectie het verwachte aantal.' : ''}`,
  hoogste:
    'Ten hoogste zoveel leerlingen: elke afgeschermde “<5” als 4 geteld. Leeg als er vestigingen ontbreken.',
  afgeschermd: 'Aantal keren “<5” (1 tot en met 4 leerlingen) dat niet in leerlingen is meegeteld.',
  onder: (share: string) =>
    `Ondergrens van het interval waarin naar verwachting ${share} van de 100 uitkomsten liggen.`,
  boven: (share: string) =>
    `Bovengrens van het interval waarin naar verwachting ${share} van de 100 uitkomsten liggen.`,
  basisjaar: 'Jaar waarmee verandering, verschil, index en kansen op een grens vergelijken.',
  leerlingenBasisjaar: (base: number) =>
    `Leerlingen in ${base}, zoals in de kolom leerlingen; leeg zonder cijfer.`,
  scenario: (name: string) =>
    `Leerlingen in het scenario “${name}”: een eigen veronderstelling, geen projectie. Alleen bij de gebieden waarvoor het geldt.`,
  eerder: (origin: number) =>
    `Leerlingen die in ${origin} voor dit jaar werden verwacht, met wat toen bekend was.`,
  methode: (method: keyof typeof methods) =>
    `Leerlingen volgens een andere methode dan die van de projectie: ${methods[method]}.`,
  prognose: (file: string) =>
    `Leerlingen volgens de prognose in een eigen bestand van de lezer: ${file}.`,
  duo: (file: string) =>
    `Leerlingen volgens de prognose van DUO per vestiging, opgeteld, uit een eigen bestand van de lezer: ${file}.`,
  lineLacking:
    'Het aantal vestigingen met leerlingen in het nieuwste jaar die in deze som ontbreken.',
  telling: (file: string) =>
    `Leerlingen in een telling van na de onze, uit een eigen bestand van de lezer: ${file}. Een afgeschermde “<5” is het midden van 1 tot en met 4.`,
  lineBounds: {
    onder: 'Ondergrens daarvan, uit hetzelfde bestand.',
    boven: 'Bovengrens daarvan, uit hetzelfde bestand.',
  },
  asIndex: (about: string, base: number) => `${about} Als index; ${base} is 100.`,
  inYear: (about: string, year: number) => `${year}: ${about}`,
  measures: {
    verandering: (base: number) =>
      `Verandering van het aantal leerlingen tussen ${base} en het jaar van het cijfer, van het vroegere naar het latere jaar.`,
    verschil: (base: number) =>
      `Verandering in leerlingen tussen ${base} en het jaar van het cijfer, van het vroegere naar het latere jaar.`,
    leerlingen: () => 'Leerlingen.',
    aandeel: () =>
      'Aandeel van deze soorten in alle leerlingen van de sector (po of vo) op scholen in het gebied; niet geprojecteerd.',
    index: (base: number) => `Index van het aantal leerlingen; ${base} is 100.`,
    piek: () =>
      'Verschil met het jaar met de meeste leerlingen tot dan toe; voor sbo, so en vso vanaf 2010, want toen veranderde de telling.',
    vestigingen: () =>
      'Vestigingen met leerlingen op de teldatum; een vestiging met meer dan een van de soorten telt één keer. Leeg waar dat aantal niet bekend is. Niet geprojecteerd.',
    schoolgrootte: () => 'Gemiddeld aantal leerlingen per vestiging; niet geprojecteerd.',
    saldo: () =>
      'Leerlingen op scholen in de gemeente min leerlingen die er wonen, die CBS op tientallen afrondt.',
    saldo_aandeel: () =>
      'Leerlingen op scholen in de gemeente min leerlingen die er wonen, in procenten van wie er woont.',
    iml: () => 'Verandering in vijf jaar; 10 % daling of meer is krimp volgens de IML-maat.',
    kansdaling: () =>
      'Kans op meer dan 10 % daling in de vijf jaar na de nieuwste telling, volgens de projectie.',
    kansgrens1: (base: number) =>
      `Kans dat de verandering sinds ${base} onder signaleringsgrens 1 ligt, volgens de projectie.`,
    kansgrens2: (base: number) =>
      `Kans dat de verandering sinds ${base} onder signaleringsgrens 2 ligt, volgens de projectie.`,
    ...described(schoolMeasures, measureDefinitions),
  },
  units: {
    leerlingen: 'leerlingen',
    procent: '%',
    kans: '%',
    index: 'index',
    vestigingen: 'vestigingen',
    'leerlingen per vestiging': 'leerlingen per vestiging',
    km: 'km',
    scholen: 'scholen',
    'scholen per inwoner': 'scholen, gemiddeld per inwoner',
    plaatsen: 'plaatsen',
    gemeenten: 'gemeenten',
    cellen: 'keren <5',
  },
};
