import { n } from './numbers.ts';

/** The Dutch texts about the projection of exam candidates of vmbo and its backtest; shares are in percent. */
export const candidatesMethod = {
  plain: (masked: number, fewest: number) => [
    'Examenkandidaten van het vmbo verwachten wij per COROP-gebied en per RMC-regio, niet per gemeente: daar zijn het er te weinig en wisselen zij te veel.',
    'Het landelijke aantal volgt uit de kinderen die in een schooljaar zestien worden, maal het deel van hen dat kandidaat is. Voor vmbo-b en -k loopt de groei of krimp van dat deel in de laatste drie jaar nog enkele jaren door en dooft uit; voor vmbo-g en -t blijft het deel gelijk. Vmbo samen is de som van die twee. Een regio houdt haar aandeel in het land; de laatste jaren tellen daarin het zwaarst.',
    `Een afgeschermd aantal (1 tot 4 kandidaten) telt als ${n.hundredths(masked)}: zoveel waren het er gemiddeld toen DUO ze nog niet afschermde. Leerwerktrajecten tellen niet mee.`,
    `Er staat alleen een richting waar deze werkwijze vanuit ten minste ${n.count(fewest)} startjaren beter was dan “blijft gelijk”, ook in regio’s van die grootte.`,
  ],
  bias: (facts: {
    group: string;
    horizon: number;
    tooHigh: number;
    origins: number;
    percent: number;
  }) =>
    `${facts.group}, heel Nederland, ${n.count(facts.horizon)} schooljaren vooruit: vanuit ${n.count(facts.tooHigh)} van de ${n.count(facts.origins)} startjaren was de verwachting te hoog; gemiddeld zat zij ${n.percent(Math.abs(facts.percent))} ${facts.percent < 0 ? 'onder' : 'boven'} wat er kwam.`,
  groups: {
    vmbo: 'Vmbo (b, k, g en t)',
    bk: 'Vmbo-b en -k',
    gt: 'Vmbo-g en -t',
  },
  sizes: {
    alle: 'alle',
    '<500': 'minder dan 500 kandidaten',
    '500-1500': '500 tot 1.500 kandidaten',
    '>=1500': '1.500 of meer kandidaten',
  },
  of: (group: string, which: string) => `${group}: ${which}`,
  horizon: 'Schooljaren vooruit',
  captions: {
    divisions: 'Toets van de verwachte examenkandidaten per COROP-gebied en RMC-regio',
    sizes: 'Hetzelfde voor COROP-gebieden, naar hun aantal kandidaten',
  },
  isDrawn: 'Richting',
  drawn: { yes: 'ja', no: 'nee' },
  loading: 'De uitkomsten van de toets van examenkandidaten worden geladen…',
  failed:
    'De uitkomsten van de toets van examenkandidaten (toets-kandidaten.json) konden niet worden geladen. Daarom ontbreken hier cijfers. De uitleg klopt ook zonder.',
};
