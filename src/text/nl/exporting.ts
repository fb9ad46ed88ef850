/**
 * The Dutch texts of the menu with what can be taken away from a block of the page, and about saving or copying a picture and
 * copying a table; `close` and `failed` are used by other dialogs too.
 */
export const exporting = {
  close: 'Sluiten',
  failed:
    'Dit onderdeel kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
  /** The button of the menu, and the items whose texts are not elsewhere. */
  menu: {
    open: 'Meenemen',
    picture: 'Afbeelding…',
    csv: 'Tabel opslaan als CSV',
    dataset: 'Download cijfers (CSV, Excel)…',
    frame: 'Insluiten op een website…',
    copied: 'De tekst is gekopieerd: plak haar in een document of bericht.',
    notCopied:
      'Deze browser laat kopiëren niet toe. Selecteer de tekst en kopieer haar met het toetsenbord.',
    /** The names of blocks that have no title of their own. */
    map: 'kaart',
    chart: 'grafiek',
  },
  picture: {
    backtest: 'Bron: eigen toets van eerdere voorspellingen aan de tellingen van DUO.',
    title: 'Afbeelding opslaan of kopiëren',
    copy: 'Kopieer afbeelding',
    png: 'Opslaan als PNG',
    svg: 'Opslaan als SVG',
    copied: 'De afbeelding is gekopieerd: plak haar in een document of presentatie.',
    notCopied: 'Deze browser laat kopiëren niet toe. Sla de afbeelding op als PNG.',
    saved: (file: string) => `Opgeslagen als ${file}.`,
    noPng: 'Deze browser kan er geen PNG van maken. Sla de afbeelding op als SVG.',
    about:
      'PNG heeft de dubbele grootte en past in elk programma. SVG blijft scherp op elk formaat en is te bewerken. Het lettertype zit erin; een programma dat dat niet leest, neemt een ander. Altijd in lichte kleuren.',
    font: 'Lettertype Noto Sans (licentie OFL)',
    dots: 'stippen: projectie',
    made: (date: string, address: string) => `Leerlingenatlas, ${date} – ${address}`,
  },
  table: {
    copy: 'Kopieer tabel',
    copied: 'De tabel is gekopieerd: plak haar in een rekenblad of document.',
    notCopied:
      'Deze browser laat kopiëren niet toe. Toon de tabel, selecteer haar en kopieer haar met het toetsenbord.',
    fiveYears: 'verandering in vijf jaar in %',
    kind: 'stand',
    code: 'gemeentecode',
    change: 'verandering in %',
    lowest: (share: number) => `ondergrens ${share} %`,
    highest: (share: number) => `bovengrens ${share} %`,
    /** The least and the most that a number with masked cells can be. */
    least: 'ten minste',
    most: 'ten hoogste',
    remark: 'opmerking',
  },
};
