import { day } from './day.ts';
import { n, plural } from './numbers.ts';
import { soorten } from './soorten.ts';

/** A figure in the edition before and in the newer one. */
const fromTo = (from: number, to: number) => `${n.count(from)} naar ${n.count(to)}`;

/** The Dutch texts about the editions of the data files. */
export const editions = {
  day,
  /** The notice on a page that shows an edition which its link names. */
  notice: {
    title: 'Editie van de cijfers',
    shown: (version: string, date: string | null) =>
      `U ziet de cijfers van editie ${version}${date === null ? '' : ` (${day(date)})`}, die uw link noemt.`,
    newer: (version: string, date: string) =>
      `Er zijn nieuwere: editie ${version} van ${day(date)}.`,
    projected:
      'De tellingen zijn die van toen; verwachtingen berekent de site van nu uit die tellingen.',
    newest: 'Dat is de nieuwste editie.',
    toNewest: 'Toon de nieuwste cijfers',
    differences: 'Wat veranderde?',
    missing: (version: string) => `Editie ${version} van de cijfers is hier niet bewaard.`,
  },
  intro: [
    'De databestanden zijn samen een editie, met een versienummer. Verwijzingen, downloads, afdrukken en afbeeldingen noemen de editie in hun link: die link blijft dezelfde cijfers geven, ook als er nieuwere zijn.',
    'Elk bestand van een editie heeft een vast adres, dat R en Python rechtstreeks lezen:',
  ],
  loading: 'De lijst van edities wordt geladen.',
  failed: 'De lijst van edities (edities.json) kon niet worden geladen. Probeer het later opnieuw.',
  heading: (version: string, date: string) => `Editie ${version}, ${day(date)}`,
  first: 'De eerste editie waarvan de verschillen zijn bijgehouden.',
  same: 'Geen bestand verschilt van de editie ervoor.',
  what: { new: 'nieuw bestand', removed: 'vervallen', changed: 'gewijzigd' },
  unchangedFigures: 'De getelde aantallen leerlingen en kandidaten zijn niet veranderd.',
  newYear: (soort: string, year: number, sum: number) =>
    `${soorten[soort]?.kort ?? soort} ${year}: nieuw jaar, ${n.count(sum)}.`,
  changed: (soort: string, year: number, from: number, to: number, gemeenten: number) =>
    `${soorten[soort]?.kort ?? soort} ${year}: ${fromTo(from, to)}; anders in ${plural(gemeenten, '1 gemeente', '# gemeenten')}.`,
  largest: (parts: readonly string[]) => `Meest: ${parts.join('; ')}.`,
  gemeente: (name: string, from: number, to: number) => `${name} ${fromTo(from, to)}`,
  recounts: {
    title: 'Eerste telling en latere telling',
    intro:
      'Het nieuwste jaar is voorlopig. Waar twee uitgaven van hetzelfde jaar bekend zijn, ziet u hier hoe ver zij uit elkaar liggen.',
    plain: (equal: number, compared: number, share: number) =>
      `Van ${n.count(compared)} cijfers die in twee uitgaven precies bekend zijn, bleven er ${n.count(equal)} gelijk (${n.percent(share)}).`,
    /** `apart`: the largest difference of the sums of `counts` counts; `error`: the mean error of bo one year ahead; both in percent. */
    band: (counts: number, apart: number, error: number) =>
      `De band wordt niet breder omdat de laatste telling voorlopig is: de sommen van ${n.count(counts)} eerste tellingen lagen hoogstens ${n.hundredths(apart)}\u202f% van de latere, en één jaar vooruit zit de verwachting voor het basisonderwijs er gemiddeld ${n.percent(error)} naast.`,
    table: 'Eerdere en latere telling van hetzelfde jaar',
    head: 'Telling',
    columns: {
      editions: 'uitgaven',
      compared: 'vergeleken',
      equal: 'gelijk',
      masked: 'afgeschermd, kan gelijk zijn',
      different: 'anders',
      sums: 'som, van eerder naar later',
      largest: 'grootste verschil',
    },
    kinds: {
      bo: 'bo, per vestiging',
      sbo: 'sbo, per vestiging',
      examenkandidaten: 'examenkandidaten, per vestiging en type',
      'vo-woongemeente': 'vo naar woongemeente',
    },
    span: (earlier: string | number, later: string | number) => `${earlier} naar ${later}`,
    sums: (from: number, to: number) =>
      from === to
        ? n.count(to)
        : `${fromTo(from, to)} (${n.signedPercent((100 * (to - from)) / from, 2)})`,
    count: (value: number) => n.count(value),
    signed: (value: number) => n.signedCount(value),
    failed:
      'De vergelijking (eerste-telling.csv) kon niet worden geladen. Probeer het later opnieuw.',
    loading: 'De vergelijking wordt geladen.',
  },
  view: (version: string) => `Bekijk editie ${version}`,
};

export type EditionsWords = typeof editions;
