/** The Dutch texts of the dialog that shares the page: by link, or as a frame in another website. */
export const share = {
  open: 'Delen',
  title: 'Deel dit scherm',
  about: 'Wie de link opent, ziet precies wat u nu ziet.',
  link: 'Link naar dit scherm',
  copy: 'Kopieer link',
  copied: 'De link naar dit scherm is gekopieerd.',
  selected:
    'Deze browser laat kopiëren niet toe. De tekst is geselecteerd: kopieer haar met Ctrl+C (of ⌘C).',
  embed: {
    title: 'Op een andere website tonen',
    what: 'Toon',
    parts: { beide: 'kaart en grafiek', kaart: 'kaart', grafiek: 'grafiek' },
    theme: 'Kleuren',
    themes: { systeem: 'zoals het apparaat', licht: 'licht', donker: 'donker' },
    language: 'Taal',
    height: 'Hoogte in pixels',
    controls: 'Lezers kunnen kiezen',
    code: 'Code voor op de andere website',
    copy: 'Kopieer code',
    copied: 'De code is gekopieerd.',
    preview: 'Toon voorbeeld',
    whole: 'Bekijk dit in de Leerlingenatlas',
  },
};
