/** The Dutch texts about the website itself: the foot of every page, privacy and contact. */
export const about = {
  label: 'Over deze website',
  links: {
    contact: 'Contact',
    privacy: 'Privacy',
    toegankelijkheid: 'Toegankelijkheid',
    'zwakke-plek': 'Zwakke plek melden',
  },
  contact: {
    unset: 'De beheerder van deze website heeft geen contactadres ingesteld.',
    questions: 'Vragen of opmerkingen over deze website:',
    figures:
      'Klopt een telling niet met die van uw school of gemeente? De tellingen zijn van DUO en CBS; de bestanden en hun teldata staan bovenaan deze pagina.',
    weakness: 'Een zwakke plek melden',
    report:
      'Hebt u een zwakke plek in de beveiliging gevonden? Meld die aan de beheerder van deze website, en maak haar niet openbaar voordat zij verholpen is. Schrijf erbij hoe de plek te zien is, en in welke browser.',
    machines: 'Voor programma’s staat het adres in',
  },
  privacy: {
    text: [
      'Deze website bestaat uit bestanden. Zij heeft geen accounts, geen cookies en geen meting van bezoek, en uw browser vraagt niets aan een andere website.',
      'Wat u kiest, staat in het adres van de pagina: wie u een link geeft, ziet uw keuzes, ook de namen van eigen regio’s en scenario’s. De computer die de bestanden verstuurt, kan zoals bij elke website opschrijven welk adres wanneer is geopend, en vanaf welk IP-adres. Websites waarnaar u doorklikt, krijgen het adres van deze pagina niet.',
      'Bestanden die u opent, gaan uw browser niet uit: zij worden daar gelezen en nergens heen gestuurd.',
    ],
    keptIntro: 'Deze website bewaart alleen het volgende, en alleen in uw eigen browser:',
    kept: [
      'of u licht of donker koos, en groei op de kaart arceert (localStorage);',
      'een kopie van deze website zelf en van haar cijfers, zonder uw keuzes, om zonder netwerk te werken (Cache Storage);',
      'regio’s die u bewaart (localStorage), tot u ze verwijdert in Regio;',
      'eigen bestanden, alleen als u daarom vraagt in Dataset (IndexedDB), tot u daar “Niet langer bewaren” kiest.',
    ],
    removal:
      'Een regio neemt u mee met haar link; eigen bestanden hebt u zelf al. Alles tegelijk wist u met “Sitegegevens wissen” in uw browser.',
  },
};
