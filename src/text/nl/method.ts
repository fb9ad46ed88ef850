import { capital } from '../capital.ts';
import { list, n, plural } from './numbers.ts';
import { gained } from './children-born.ts';
import { candidatesMethod } from './candidates-method.ts';
import { schoolMethod } from './school-method.ts';

const years = (count: number) => `${n.count(count)} jaar`;
const SMALL = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
];
/** Writes a number of years for the beginning of a sentence, up to ten in letters: "Vijf jaar", "12 jaar". */
const begin = (count: number) => `${capital(SMALL[count] ?? n.count(count))} jaar`;
const periods = (count: number) => plural(count, '1 periode', '# perioden');
const range = (low: number, high: number) =>
  n.count(low) === n.count(high)
    ? n.wholePercent(low)
    : `${n.count(low)} tot ${n.wholePercent(high)}`;

/**
 * The errors of the backtest at one horizon (in years), as wMAPE in percent: of the method of the site (`ours`), and of the
 * method in which the newest count stays the same (`naive`).
 */
interface BacktestSentences {
  horizon: number;
  ours: number;
  naive: number;
}

/**
 * The Dutch texts about projections and the backtest on the page about sources and methods. The functions take errors and shares
 * in percent.
 */
export const method = {
  contents: 'Op deze pagina',
  sections: {
    bronnen: 'Bestanden, teldata en licenties',
    edities: 'Edities en wat er veranderde',
    beperkingen: 'Wat er ontbreekt',
    maten: 'Maten en klassen',
    opheffingsnorm: 'Opheffingsnorm van basisscholen',
    rpo: 'Regionaal plan (RPO)',
    vooruitkijken: 'Hoe wij vooruitkijken',
    toets: 'Hoe vaak het uitkwam',
    'toets-scholen': 'De projectie van een school',
    'toets-kandidaten': 'Examenkandidaten van het vmbo per regio',
    formules: 'In formules',
    anderen: 'Waar DUO, Voion en anderen verschillen',
    privacy: 'Privacy',
    toegankelijkheid: 'Toegankelijkheid',
    contact: 'Contact',
  },
  table: 'Tabel',
  none: '–',
  backtestState: {
    loading:
      'De uitkomsten van de toets worden geladen. Blijft deze zin staan, dan zijn ze niet te laden.',
    failed:
      'De uitkomsten van de toets (toets.json) konden niet worden geladen. Daarom ontbreken hier cijfers. De uitleg klopt ook zonder.',
  },
  ours: 'onze methode',
  series: {
    bo: 'basisonderwijs',
    'bo-kinderen': 'basisonderwijs, kinderen die al geboren zijn',
    sbo: 'speciaal basisonderwijs',
    'so-vso': 'speciaal en voortgezet speciaal onderwijs',
    'vo-woongemeente': 'voortgezet onderwijs naar woongemeente',
    'vo-vestiging': 'voortgezet onderwijs naar plaats van de school',
    'vo-vestiging-doorstroom': 'hetzelfde, met de groei die wij nu aannemen',
  },
  levels: {
    gemeente: 'gemeenten',
    corop: 'COROP-gebieden',
    rmc: 'RMC-regio’s',
    provincie: 'provincies',
    regio: 'willekeurige regio’s',
    land: 'Nederland',
  },
  sizes: {
    alle: 'alle gemeenten',
    '<1000': 'minder dan 1.000',
    '1000-2500': '1.000 tot 2.500',
    '2500-5000': '2.500 tot 5.000',
    '>5000': '5.000 of meer',
  },
  plain: {
    lead: 'Wie vandaag op de basisschool zit, gaat straks naar het voortgezet onderwijs. Hoeveel kinderen naar de basisschool gaan, hangt vooral af van geboorten.',
    po: {
      name: 'Basisonderwijs.',
      text: 'Wij vergelijken de groei van een gemeente, en van haar regio, met die van Nederland. Het landelijke aantal volgt uit de landelijke geboorten; dat verdelen wij over de gemeenten.',
    },
    vo: {
      name: 'Voortgezet onderwijs.',
      text: 'Wij kijken hoeveel leerlingen vier tot acht jaar eerder op de basisscholen van de gemeente zaten. Geboorten bepalen ook hier het landelijke aantal.',
    },
    band: {
      name: 'De band.',
      text: 'De lijn is wat wij verwachten. De band laat zien hoeveel het kan afwijken: vier van de vijf keer hoort het echte aantal in de donkere band te vallen. Hoe breder, hoe onzekerder.',
    },
    trend: {
      name: 'Waarom geen trendlijn?',
      text: 'Die trekt de laatste jaren door, ook als er minder kinderen komen.',
      sentence: (horizon: number, line: number, ours: number) =>
        `${begin(horizon)} vooruit zat een trendlijn er gemiddeld ${n.percent(line)} naast, onze verwachting ${n.percent(ours)}.`,
    },
    cameOut: {
      name: 'Hoe vaak kwam het uit?',
      /** `inside` percent of outcomes were within the band, from `banded` of the `origins`. */
      sentence: (
        { horizon, ours, naive }: BacktestSentences,
        origins: number,
        inside: number,
        banded: number,
      ) =>
        `Wij maakten de verwachting opnieuw vanuit ${n.count(origins)} eerdere jaren, met wat toen bekend was. ${begin(horizon)} vooruit viel vanuit ${n.count(banded)} daarvan ${n.wholePercent(inside)} van de uitkomsten in het basisonderwijs in de donkere band. Gemiddeld zaten wij er ${n.percent(ours)} naast; wie het aantal van toen aanhield, ${n.percent(naive)}.`,
    },
    usefulHorizon: {
      name: 'Hoe lang bruikbaar?',
      text: 'De tabel zegt tot hoeveel jaar vooruit vier van de vijf gemeenten er hoogstens 10\u202f% naast zaten. Daarna geeft de lijn alleen een richting.',
      caption: 'Jaren vooruit waarin vier van de vijf gemeenten er hoogstens 10\u202f% naast zaten',
      size: 'Leerlingen in de gemeente',
      /**
       * Writes a useful horizon of `count` years and from how many origins it was tested. An asterisk follows if `isOnce` is true:
       * the backtest then has only one non-overlapping period of that length.
       */
      years: (count: number, { origins, isOnce }: { origins: number; isOnce: boolean }) =>
        `${years(count)}${isOnce ? '*' : ''} (${plural(origins, '1 startjaar', '# startjaren')})`,
      once: '* In één periode getoetst. Voortgezet onderwijs: waar leerlingen wonen, hoogstens acht jaar; niet uw school.',
      naive: (name: string) => `${name}, als het aantal gelijk blijft`,
    },
    unknown: {
      name: 'Wat wij niet weten',
      items: [
        'Plannen voor nieuwbouw, en scholen die sluiten.',
        'Een schok, zoals de komst van leerlingen uit Oekraïne in 2022.',
        'Eén school die naar een andere gemeente verhuist.',
        'Voortgezet onderwijs naar plaats van de school: getoetst op 1, 2, 4, 5 en 6 jaar, telkens vanuit één startjaar.',
      ],
      births: (unverified: readonly number[]) =>
        `De geboorten van ${list.format(unverified.map(String))} zijn nog niet met de bron vergeleken.`,
    },
  },
  backtest: {
    intro:
      'Wij hebben elke voorspelling opnieuw gemaakt vanuit eerdere jaren, met alleen wat toen bekend was, en haar naast de latere telling gelegd. De fout hieronder is de wMAPE: hoeveel leerlingen de voorspellingen er samen naast zaten, als deel van de leerlingen die er kwamen.',
    evidence: (
      series: string,
      facts: { origins: number; areas: number; horizon: number; periods: number },
    ) =>
      `${capital(series)}: ${n.count(facts.origins)} startjaren voor ${years(facts.horizon)} vooruit, ${n.count(facts.areas)} gemeenten. Die toetsen overlappen elkaar; echt los van elkaar ${plural(facts.periods, 'is', 'zijn')} er ${periods(facts.periods)}.`,
    bias: (facts: { horizon: number; percent: number; tooHigh: number; origins: number }) =>
      `Voor heel Nederland was de verwachting ${years(facts.horizon)} vooruit vanuit ${n.count(facts.tooHigh)} van de ${n.count(facts.origins)} startjaren te hoog; gemiddeld zat zij ${n.percent(Math.abs(facts.percent))} ${facts.percent < 0 ? 'onder' : 'boven'} de telling.`,
    children: gained,
    notes: [
      'Van de banden tellen alleen startjaren mee waarin eerdere fouten al bekend waren; hoeveel dat er zijn, staat in de tabel.',
      'De keuzes in de methode voor vier jaar en verder zijn deels op deze zelfde jaren gemaakt. Nieuwe jaren kunnen dus tegenvallen.',
      'Alle gemeenten beleven dezelfde schokken: de uitkomsten van één jaar vallen samen goed of samen slecht uit. Oekraïne (startjaar 2021) telt gewoon mee.',
      'Voortgezet onderwijs naar woongemeente is getoetst in heel Nederland, met tellingen van 2013 tot en met 2023 en zonder de 13 gemeenten waarvan het gebied in die jaren veranderde. Wat daar uitkwam, geldt niet voor scholen: hun leerlingen komen ook van elders.',
    ],
    horizon: 'Jaren vooruit',
    origins: 'Startjaren',
    periods: 'Losse perioden',
    ahead: 'jaren vooruit',
    error: {
      title: (series: string) => `Fout van elke methode: ${series}`,
      axis: 'gemiddelde fout (wMAPE), %',
      onePeriod: '1 losse periode',
      summary: ({ horizon, ours, naive }: BacktestSentences, other: string, error: number) =>
        `${begin(horizon)} vooruit zat onze methode er gemiddeld ${n.percent(ours)} naast. Wie het aantal van toen aanhield, zat er ${n.percent(naive)} naast; de beste andere methode (${other}) ${n.percent(error)}.`,
    },
    coverage: {
      title: (series: string) => `Uitkomsten binnen de band: ${series}`,
      axis: '% van de uitkomsten binnen de band',
      promised: (share: number) => `beloofd: ${n.wholePercent(share)}`,
      head: (level: string, share: number) => `${level}, ${n.wholePercent(share)}`,
      origins: 'Startjaren met een band',
      legend:
        'Stip: 80\u202f%-band. Open rondje: 95\u202f%-band. Lijnen: wat de band belooft. Erboven: de band was ruimer dan nodig. Eronder: te smal.',
      summary: (
        last: number,
        inner: { low: number; high: number },
        outer: { low: number; high: number },
      ) =>
        `Voor gemeenten viel 1 tot ${years(last)} vooruit ${range(inner.low, inner.high)} van de uitkomsten in de 80\u202f%-band en ${range(outer.low, outer.high)} in de 95\u202f%-band.`,
      /** From how many origins the shares come, at the first and the last horizon. */
      from: (first: { horizon: number; origins: number }, last: typeof first) =>
        `Dat is vanuit ${plural(first.origins, '1 startjaar', '# startjaren')} bij ${years(first.horizon)} en ${n.count(last.origins)} bij ${years(last.horizon)}.`,
      years: (horizon: number, worst: number, best: number) =>
        `Per los jaar loopt dat uiteen: ${years(horizon)} vooruit van ${n.wholePercent(worst)} tot ${n.wholePercent(best)} in de 80\u202f%-band.`,
    },
    chances: {
      title: (series: string) =>
        `Kans op meer dan 10\u202f% daling, voorspeld en gebeurd: ${series}`,
      axis: 'Naar rechts: gemiddelde voorspelde kans, %. Omhoog: % van de gevallen waarin de daling kwam',
      legend:
        'Stip: de kansen in één tiental, van 20 gevallen af. Lijn: voorspeld en gebeurd zijn gelijk; eronder kwam de daling minder vaak dan voorspeld.',
      summary: (
        horizon: number,
        [from, to]: readonly [number, number],
        { predicted, observed }: { predicted: number; observed: number },
      ) =>
        `Voor gemeenten, ${years(horizon)} vooruit vanuit ${from} tot en met ${to}: gemiddeld voorspeld ${n.wholePercent(predicted)}, gebeurd ${n.wholePercent(observed)}.`,
      since: (from: number, { predicted, observed }: { predicted: number; observed: number }) =>
        `Vanuit ${from} en later: voorspeld ${n.wholePercent(predicted)}, gebeurd ${n.wholePercent(observed)}. De kansen bijstellen met wat in elk startjaar al bekend was, maakte dit verschil groter; zij zijn niet bijgesteld.`,
      head: 'Voorspelde kans',
      tenth: (from: number, to: number) => `${from} tot ${to}\u202f%`,
      columns: ([from, to]: readonly [number, number]) => [
        `Voorspeld, ${from}–${to}`,
        `Gebeurd, ${from}–${to}`,
        `Gevallen, ${from}–${to}`,
      ],
    },
    size: {
      title: (series: string) => `Fout naar grootte van de gemeente: ${series}`,
      axis: 'gemiddelde fout (wMAPE), %',
      group: (horizon: number) => `${years(horizon)} vooruit`,
      head: 'Leerlingen in de gemeente',
      forecasts: 'Voorspellingen',
      legend: 'Stip: onze methode. Open rondje: als het aantal gelijk blijft.',
      summary: (
        horizon: number,
        small: { size: string; error: number },
        large: { size: string; error: number },
      ) =>
        `Hoe kleiner de gemeente, hoe groter de fout: ${years(horizon)} vooruit ${n.percent(small.error)} bij ${small.size} leerlingen en ${n.percent(large.error)} bij ${large.size}.`,
      even: (horizon: number, low: number, high: number) =>
        `${begin(horizon)} vooruit ligt de fout tussen ${n.percent(low)} en ${n.percent(high)}, zonder vast verband met de grootte.`,
    },
    rest: {
      title: 'Speciaal onderwijs, en voortgezet onderwijs naar plaats van de school',
      text: 'In het speciaal basisonderwijs is onze methode iets beter dan “blijft gelijk”, in so en vso niet: lees die lijnen als richting. Voortgezet onderwijs naar plaats van de school kon per termijn maar vanuit één startjaar worden getoetst: één jaar vooruit vanuit 2024, twee vanuit 2023, en vier tot zes vanuit 2019; van 2023 tellen alleen volledige gemeenten mee. Elke toets gebruikt een band die op de andere jaren is bepaald, maar de aangenomen groei is met kennis van al die jaren gekozen. Bij minder dan 1.000 leerlingen was de methode niet duidelijk beter dan “blijft gelijk”.',
      naive: 'Blijft gelijk',
      skill: 'Winst',
      inside: (share: number) => `Binnen ${n.wholePercent(share)}`,
    },
  },
  schoolTest: schoolMethod,
  candidateTest: candidatesMethod,
  formulas: {
    intro:
      'Notatie: y is het aantal leerlingen, o het startjaar (het laatste jaar met cijfers), h het aantal jaren vooruit, i een gemeente, N het landelijke totaal, b(j) het aantal levendgeborenen in jaar j. Een methode ziet niets van na het startjaar; de laatste geboorten die zij kent zijn die van het jaar o − 1.',
    groups: {
      bo: {
        name: 'Basisonderwijs per gemeente',
        before:
          'Groei vergeleken met het land over vijf vensters (a, b): (0, 1), (1, 2), (2, 3), (3, 5) en (5, 8) jaar geleden, elk begrensd tot ±0,08. Daarbij dezelfde vijf maal s, groot voor kleine gemeenten, en de groei van het COROP-gebied over drie jaar: elf kenmerken x.',
        after:
          'Per h één ridge-regressie over alle gemeenten en jaren t vanaf 2004 met t + h ≤ o; z is de latere groei vergeleken met het land, λ = 0,02. Met minder dan twee leerjaren: vensters (0, 1) en (1, 3), vanaf 1999. Is een horizon nog niet te leren, dan volgt β uit de verste die dat wel is, h* (laatste regel). Ook getoetst: de regressie van één jaar steeds opnieuw toegepast, met gedempte groei, alleen of gemiddeld met deze (met de groei van nieuwe scholen als kenmerk). Dat was meestal iets beter, maar of het genoeg was hing af van de grens aan de demping; de methode bleef.',
      },
      control: {
        name: 'Het landelijke totaal van het basisonderwijs',
        before:
          'S is het aantal kinderen van basisschoolleeftijd als niemand verhuisde. Na het laatste bekende geboortejaar geldt het gemiddelde van de laatste drie. Wat geboorten niet verklaren (g, vooral migratie) dooft uit.',
        after: 'De laatste regel is de variant zonder geboorten.',
      },
      vo: {
        name: 'Voortgezet onderwijs',
        before:
          'G telt de eigen leerlingen van het basisonderwijs van vier tot acht jaar eerder; na o komen die uit het model hierboven. Gaan er in een gemeente meer leerlingen naar school dan er wonen (R), dan telt de groei van haar COROP-gebied r voor het overige deel mee. Heeft een gemeente geen basisonderwijs, dan geldt die alleen. A is het aantal kinderen van middelbareschoolleeftijd.',
        after:
          'Gewichten w naar leeftijd: 11 jaar 0,1; 12 jaar 0,85; 13 tot en met 15 jaar 1; 16 jaar 0,75; 17 jaar 0,45; 18 jaar 0,15.',
      },
      special: {
        name: 'Speciaal onderwijs',
        before:
          'Sbo volgt het basisonderwijs van het COROP-gebied r. So, so/vso en vso volgen hun landelijke totaal M samen. Geen eigen trend deed het beter dan “blijft gelijk”.',
        after: 'De cijfers beginnen na de telbreuk van 2010.',
      },
      homes: {
        name: 'Nieuwbouw in een scenario',
        before:
          'P is het aantal leerlingen van w nieuwe woningen die in jaar t bewoond raken, met dan m leerlingen per woning, evenveel in elk van de G leerjaren (basisonderwijs 8, voortgezet onderwijs 6). Elk jaar gaat het oudste leerjaar van school. Het jongste dat erbij komt, is zo groot als bij gemiddelde woningen van nu (m₀: basisonderwijs 0,18, voortgezet onderwijs 0,12; CBS, kerncijfers 2024), nooit groter dan bij het begin, en volgt het aantal leerlingen y van het gebied.',
        after:
          'Dat nieuwe woningen zo snel op gemiddelde woningen gaan lijken, is een aanname: cijfers van hun leerlingen na jaren hebben wij niet. Wonen er veel kleuters en baby’s, dan stijgt het aantal eerst nog. Van speciaal onderwijs is m₀ niet bekend; daar geldt m.',
      },
      others: {
        name: 'De methoden om mee te vergelijken',
        before:
          'Van boven naar beneden: blijft gelijk, rechte lijn (drift), trendlijn (log-lineair), Theta, en Holt met gedempte trend.',
        after:
          'In de trendlijn is c de helling van ln y over acht jaar; in Theta is c die van y over alle n jaren. α, β en φ (0,8 tot 0,98) zijn die met de kleinste kwadraten.',
      },
      intervals: {
        name: 'De band',
        before:
          'De spreiding van de log-fout e hangt af van de grootte N van het gebied: een deel v dat alle gebieden delen en een eigen deel dat afneemt met N. Beide zijn geschat op gemeenten, COROP-gebieden, provincies en het land samen, uit fouten die in het startjaar al bekend waren. De factor q is conform: de zoveelste in rij van alle m geschaalde fouten van gemeenten. Een regio, ook een eigen, krijgt dezelfde formule met haar eigen N; grenzen worden nooit opgeteld.',
        after:
          'Een band wordt nooit smaller voor een later jaar of een kleiner gebied. Een horizon met minder dan twee bekende startjaren (basisonderwijs: negen) neemt de verste met meer, met een variantie die groeit als Q (basisonderwijs: met 0,82 in plaats van 0,55). Deze negen en 0,82 zijn gekozen op de startjaren waarop de banden ook zijn getoetst; voor de verwachting van nu maken zij geen verschil, want elke horizon heeft er meer.',
      },
      school: {
        name: 'Naar woongemeente of naar plaats van de school',
        before:
          'Waar leerlingen wonen, volgt het voortgezet onderwijs de eigen basisscholen op de voet. Waar zij naar school gaan, niet: zij kiezen een school over de grens, en scholen verhuizen. Van dat laatste zijn er alleen cijfers van 2019, 2023 (onvolledig), 2024 en 2025. De groei g is daaruit niet te schatten (+0,05 tot +0,52\u202f% per jaar); wij nemen 0,28\u202f% aan. De band krijgt er een deel bij.',
        after:
          'q is hier 1,25 (80\u202f%) en 2,00 (95\u202f%). Bepaald op één, twee, vier, vijf en zes jaar, verder doorgetrokken. Elke toets gebruikt een marge die op de andere jaren is bepaald: vanuit 2019, of vanuit 2023 en 2024. De nauwkeurigheid naar woongemeente geldt niet voor scholen.',
      },
      scores: {
        name: 'De maatstaven',
        before:
          'Sommen over alle gemeenten en startjaren. De winst (skill) is ten opzichte van “blijft gelijk”. W is de score van Winkler voor de band van l tot u: de breedte, en een boete voor elke uitkomst erbuiten.',
        after:
          'Losse perioden: perioden van h jaar die elkaar niet overlappen. Houdbaarheid: de verste h waarbij 80\u202f% van de gemeenten van die grootte binnen 10\u202f% bleef.',
      },
    },
    rerun: {
      name: 'Zelf narekenen',
      text: 'Deze opdracht maakt in de broncode alle voorspellingen opnieuw en schrijft de uitkomsten in toets.json. Elke keer komt er hetzelfde uit.',
      file: 'Alle uitkomsten van de toets (toets.json)',
    },
    references: 'Literatuur',
  },
  others: {
    duo: 'DUO maakt voor OCW prognoses per instelling voor twintig jaar, uit de in- en doorstroom van de instelling en regionale bevolkingsprognoses, passend op de landelijke Referentieraming. Voion maakt met het Scenariomodel eigen prognoses voor het voortgezet onderwijs. Wij rekenen per gemeente, alleen uit openbare tellingen en landelijke geboorten, en laten bij elke lijn zien hoe zeker zij is. DUO’s eigen prognoses hebben wij hier niet: naast elkaar leggen kan nog niet.',
    caption: 'Wat anderen over hun prognoses publiceren',
    who: 'Wie en wat',
    published: 'Gepubliceerd',
    here: 'Hier, ter vergelijking',
    source: 'Bron',
    note: 'Lees dit als orde van grootte. Het gaat om andere landen, gebieden en jaren, en soms om inwoners in plaats van leerlingen. Onze cijfers zijn wMAPE voor het basisonderwijs.',
    rows: {
      voraad: {
        who: 'DUO en Voion, voortgezet onderwijs per regio, 2018–2028',
        published: 'Lopen tot 20\u202f% uiteen',
      },
      voion: {
        who: 'DUO en Voion, voortgezet onderwijs, eerdere prognoses nagekeken',
        published:
          'Min of meer even goed; per regio en per school wint nu eens de een, dan de ander',
      },
      pbl: {
        who: 'PBL en CBS, regionale bevolkingsprognose 2019 en 2022',
        published:
          'In 2023 is de leeftijd per gemeente ingetrokken als onvoldoende betrouwbaar. Wij gebruiken haar niet',
      },
      nces: {
        who: 'NCES, Verenigde Staten, landelijk',
        published: `Gemiddeld 0,3, 0,6, 1,3 en 2,5\u202f% ernaast bij 1, 2, 5 en 10 jaar`,
      },
      dfe: {
        who: 'Engelse gemeenten, opgeteld tot het land',
        published:
          'In 2018/19 en 2025/26: 1,0 tot 1,4\u202f% te hoog bij één jaar, 1,9 tot 3,2\u202f% bij drie jaar. In 2023/24 dichterbij: −0,5 tot +1,1\u202f%',
      },
      queensland: {
        who: 'Queensland, inwoners per gemeente',
        published: 'Gemiddeld 6 tot 7\u202f% ernaast bij vijf jaar, 9 tot 11\u202f% bij tien',
      },
    },
    ours: (level: string, facts: readonly { horizon: number; error: number }[]) =>
      `${capital(level)}: ${list.format(facts.map(({ horizon, error }) => `${n.percent(error)} bij ${horizon} jaar`))}`,
  },
};
