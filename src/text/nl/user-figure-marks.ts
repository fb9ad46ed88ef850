/** The Dutch texts that mark a figure, a line or a source as coming from a user file. */
export const userFigureMarks = {
  drop: 'Laat los om het bestand te lezen. Niets verlaat uw browser.',
  source: (names: string) => `Met cijfers uit een eigen bestand van de lezer: ${names}.`,
  apartSource: (names: string) => `Bron: eigen bestand van de lezer (${names}), niet van DUO.`,
  mark: 'eigen cijfer',
  inSentence: (years: readonly number[]) =>
    years.length === 0
      ? ''
      : `Het aantal van ${years.join(' en dat van ')} komt (deels) uit uw eigen bestand.`,
  cellNote: 'Zo gemerkt: cijfer uit uw eigen bestand.',
  chartNote: 'Open ruit: cijfer uit uw eigen bestand.',
  lineLabel: { prognose: 'eigen prognose', telling: 'eigen telling', duo: 'prognose DUO' },
  /** The bounds of a line of a user file, as heads of columns; `drawn` names the band between them in the chart. */
  bounds: {
    low: 'ondergrens',
    high: 'bovengrens',
    drawn: (line: string) => `Gestippelde band: ${line}, onder- en bovengrens.`,
  },
  schools: (covered: number, open: number) => `${covered} van ${open} scholen`,
  lineOf: {
    duo: (file: string) => `prognose DUO, ${file}`,
    prognose: (file: string) => `prognose, ${file}`,
    telling: (file: string) => `eigen telling, ${file}`,
  },
};
