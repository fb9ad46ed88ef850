import { list, n } from './numbers.ts';

const sizes = {
  '<50': 'minder dan 50 leerlingen',
  '50-99': '50 tot 100 leerlingen',
  '100-144': '100 tot 145 leerlingen',
  '145-249': '145 tot 250 leerlingen',
  '>=250': '250 of meer leerlingen',
};

/** The Dutch texts about the projection of a school and its backtest; shares are in percent. */
export const schoolMethod = {
  plain: [
    'Een school volgt haar gemeente: haar projectie is die van de gemeente × het aandeel van de school daarin. Groeide of kromp dat aandeel de laatste twee jaar, dan loopt dat nog even door en dooft uit: na anderhalf keer de groei van één jaar staat het aandeel stil. Kleine scholen tellen die groei minder mee. Voor speciaal onderwijs blijft het aandeel gelijk.',
    'Tellingen van voorgangers en van scholen die opgingen in de school horen bij haar geschiedenis, zodat een fusie geen groei is. Een school die net begon, groeit zoals eerdere jonge scholen. Vo, gesloten scholen en scholen met 1 tot 4 leerlingen hebben geen projectie.',
    'Het interval geldt voor een school die open blijft. Daarnaast staat de kans dat zij sluit of fuseert: zo vaak gebeurde dat bij scholen van haar grootte in heel Nederland; of zij de laatste van een plaats is, telt niet mee. In de kans op minder leerlingen dan de norm telt een gesloten school mee.',
    'Wij maakten elke projectie opnieuw vanuit eerdere jaren, met wat toen bekend was. Alle intervallen zijn van fouten van vóór het startjaar.',
  ],
  misses: {
    name: 'Waar het klopt en waar niet.',
    stays:
      'Van de scholen die open bleven, viel in elke grootte tot en met vijf jaar vooruit 77 tot 83\u202f% binnen het interval van 80\u202f%.',
    ofSize: ({
      size,
      horizons,
      low,
      high,
      isTooWide,
    }: {
      size: keyof typeof sizes;
      horizons: readonly number[];
      low: number;
      high: number;
      isTooWide: boolean;
    }) =>
      `Met sluiting meegerekend was het bij ${sizes[size]} ${list.format(horizons.map(String))} jaar vooruit te ${isTooWide ? 'ruim' : 'smal'} (${n.count(low) === n.count(high) ? n.wholePercent(low) : `${n.count(low)} tot ${n.wholePercent(high)}`}).`,
    why: 'Te ruim komt doordat dat interval bij 0 begint als er meer scholen sluiten dan eronder horen; te smal doordat er van 2012 tot 2018 meer scholen sloten dan tot dan toe. Met alleen kennis van toen was dat niet recht te zetten.',
    far: (low: number, high: number) =>
      `Verder dan vijf jaar vooruit is ook het interval van een school die open blijft te smal: er viel ${n.count(low)} tot ${n.wholePercent(high)} in. Daarom is de lijn daar lichter.`,
  },
  sizes,
  columns: {
    median: 'Helft zat er hoogstens zoveel naast',
    skill: 'Winst op “blijft gelijk”',
    stayed: (share: number) => `Open gebleven: binnen ${n.wholePercent(share)}`,
    all: (share: number) => `Sluiting meegerekend: binnen ${n.wholePercent(share)}`,
    closed: 'Gesloten of gefuseerd',
  },
  caption: 'Toets van de projectie van een school voor basisonderwijs, naar grootte',
  legend:
    'Basisonderwijs, startjaren 2010–2024. Winst: hoeveel kleiner de gemiddelde fout is dan die van “het aantal blijft gelijk”, gewogen naar leerlingen; onder 0 was dat beter. “Sluiting meegerekend” is een eigen interval over alle scholen, waarin een gesloten school 0 leerlingen heeft.',
  loading: 'De uitkomsten van de toets van scholen worden geladen…',
  failed:
    'De uitkomsten van de toets van scholen (toets-scholen.json) konden niet worden geladen. Daarom ontbreken hier cijfers. De uitleg klopt ook zonder.',
};
