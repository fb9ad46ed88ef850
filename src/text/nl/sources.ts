import { n } from './numbers.ts';

/** The Dutch texts about data files, their limits and the measures, on the page about sources and methods. */
export const sources = {
  title: 'Bronnen en methode',
  intro:
    'Alle cijfers komen uit openbare bestanden van DUO, CBS en het Kadaster. Ze zijn per vestiging geteld en hier opgeteld per gemeente, naar de plaats van de school, binnen de gemeentegrenzen van nu.',
  files: 'Bestanden en teldata',
  file: 'Bestand',
  origin: 'Herkomst',
  licence: 'Licentie',
  countDate: 'Teldatum',
  years: 'Jaren',
  limits: 'Wat u moet weten',
  limitList: [
    'Voorlopige cijfers: het nieuwste jaar wordt door DUO nog bijgesteld.',
    'Afgeschermde aantallen: DUO toont aantallen van 1 tot en met 4 leerlingen per vestiging als “<5”. Ze zijn niet meegeteld; waar ze voorkomen staat “+ n × <5”, dat wil zeggen 1 tot 4 leerlingen per keer meer.',
    'Geen cijfers is iets anders dan nul: een gesloten school telt als 0, een jaar zonder cijfers is een gat in de lijn en gearceerd op de kaart.',
    'Een gemeente zonder school van de gekozen soort heeft kruisjes op de kaart en heet “geen school”: haar leerlingen gaan elders naar school.',
    'Speciaal (basis)onderwijs: vóór 1998 zijn de cijfers onvolledig en rond 2010 is de telling veranderd. Vergelijk niet over 2010 heen.',
    'Voortgezet onderwijs: er zijn cijfers van 2019, 2023, 2024 en 2025; per schoolsoort alleen van 2019. In 2023 ontbreken vestigingen: de gemeenten waar dat speelt zijn als onvolledig gemarkeerd en krijgen geen verandering.',
    'Een gemeente op de kaart is de gemeente van de school, niet die van het huis van de leerling.',
    `In 2022 telden scholen leerlingen uit Oekraïne mee, ongeveer ${n.percent(0.7)} van het primair onderwijs.`,
  ],
  measures: 'Maten',
  classes: 'Klassen op de kaart',
  classesText:
    'De klassegrenzen zijn ronde getallen dicht bij wat de indeling vraagt, zoals evenveel gemeenten per klasse; kansen hebben altijd dezelfde klassen. Ze horen bij het nieuwste jaar en gelden voor alle jaren. Daarom blijft een kleur hetzelfde betekenen terwijl u door de jaren gaat. Bij verandering liggen de grenzen aan beide kanten van nul even ver. Een gemeente hoort bij de klasse van het afgeronde getal dat u ziet.',
  ranking:
    'Een verandering gaat altijd van het vroegere naar het latere jaar, ook als het gekozen jaar vóór het basisjaar ligt. Plaats 1 op de ranglijst is de grootste daling (bij verandering) of het grootste aantal (bij aantallen). Bij de kaart telt een daling vanaf de grootste daling en een stijging vanaf de grootste stijging. Gelijke waarden delen een nummer.',
};
