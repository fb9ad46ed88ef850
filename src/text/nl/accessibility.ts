import { day } from './day.ts';

/** The Dutch texts of the statement about accessibility, on the page about sources. */
export const accessibility = {
  status:
    'Status: C, eerste maatregelen genomen. De Leerlingenatlas is gemaakt naar WCAG 2.2, niveau A en AA, en alle 55 criteria daarvan zijn door de makers zelf getoetst. Een onderzoek door anderen, en een toets met mensen die een schermlezer of vergroting gebruiken, is er nog niet.',
  host: 'Deze verklaring gaat over de software. Een overheid die de site aanbiedt, zet een eigen verklaring in het register van toegankelijkheidsverklaringen.',
  knownTitle: 'Wat nog niet goed is',
  known: [
    'Op de kaart verschillen de kleuren van buurklassen minder dan 3 : 1. Grenzen tussen gemeenten zijn dat wel, en elke waarde staat ook in de ranglijst, in de legenda en in wat de kaart per gemeente zegt. Met de knop “Arceer groei” zijn groei en daling ook zonder kleur te onderscheiden.',
    'Wie de pagina als pdf bewaart, krijgt de opmaak die de browser maakt; of die voor schermlezers klopt, is niet getoetst. Dezelfde cijfers zijn als tabel te downloaden.',
    'Namen van bronbestanden zijn Nederlands, ook op de Engelse pagina’s.',
  ],
  testedTitle: 'Hoe dit is getoetst',
  tested:
    'Met axe op elk onderdeel van de site in twee talen, licht en donker en op meer breedten; drie taken met alleen het toetsenbord; met de toegankelijkheidsboom zoals een schermlezer die voorleest; bij een tekst van 200 %, een venster van 320 pixels, gedwongen kleuren en drie vormen van kleurenblindheid. Het verslag per criterium staat in docs/toegankelijkheid.md bij de broncode.',
  reportTitle: 'Loopt u ergens tegenaan?',
  report:
    'Meld het de beheerder van deze website, liefst met het adres van de pagina en wat u gebruikte (browser, hulpmiddel). Het adres is de link waarmee dat scherm weer te openen is.',
  revised: (iso: string) => `Voor het laatst herzien op ${day(iso)}.`,
};
