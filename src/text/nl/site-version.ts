/** The Dutch texts about the version of the site that the reader has: offline use, and a newer version. */
export const siteVersion = {
  title: 'Versie van deze website',
  works: 'Werkt nu ook zonder netwerk.',
  offline:
    'Geen verbinding: u gebruikt wat op dit apparaat bewaard is. Alles werkt, behalve edities die u nog niet bekeek.',
  unreachable: 'Geen verbinding: wat nog niet geladen is, komt pas als die er weer is.',
  newer: 'Er is een nieuwe versie van de Leerlingenatlas.',
  stays: 'Wat u koos staat in het adres en blijft.',
  lost: 'Bestanden, geboorten en normen die u opende en niet bewaarde, moet u daarna opnieuw openen.',
  reload: 'Herladen',
  later: 'Later',
};
