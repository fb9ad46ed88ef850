/**
 * The Dutch texts about saving or copying a picture and about copying a table; `close` and `failed` are used by other dialogs
 * too.
 */
export const exporting = {
  close: 'Sluiten',
  failed:
    'Dit onderdeel kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
  picture: {
    open: 'Afbeelding',
    ofMap: 'van de kaart',
    ofChart: 'van de grafiek',
    of: (title: string) => `van de grafiek “${title}”`,
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
      'Deze browser laat kopiëren niet toe. Selecteer de tabel en kopieer haar met het toetsenbord.',
    ofChart: 'met de cijfers van de grafiek',
    ofRanking: 'van de ranglijst',
    of: (title: string) => `“${title}”`,
    ofKeyFigures: 'met de kerncijfers',
    ofRegion: 'met de gemeenten van de regio',
    ofProfile: 'van de regio',
    ofRegions: 'van alle regio’s',
    ofMembers: 'van de gemeenten van de regio',
    ofCourses: 'van de kleine grafieken',
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
