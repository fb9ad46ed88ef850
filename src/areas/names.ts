/** The names of a gemeente besides its official name. */
export interface OtherNames {
  /**
   * Other names in use for the whole gemeente: everyday, Frisian, Dutch, English, or with the provincie in full. The search shows
   * these names.
   */
  everyday?: readonly string[];
  /**
   * Ways in which files write or shorten the name of the gemeente. They are recognised in files, but the search does not show
   * them.
   */
  spellings?: readonly string[];
  /**
   * Towns in the gemeente with a name other than that of the gemeente. The search leads from the town to the gemeente; a figure
   * about the town is not a figure about the gemeente.
   */
  towns?: readonly string[];
}

/**
 * Names besides the official name, by the code of the gemeente: for gemeenten of today and, with spellings only, for gemeenten
 * that ended since 1996. The official names are in `gebieden.csv` and `herindelingen.csv`; a name that may mean two gemeenten is
 * in `SHARED_NAMES`.
 */
export const OTHER_NAMES: Readonly<Record<string, OtherNames>> = {
  GM0014: { everyday: ['Grunn', 'Grunnen'] },
  GM0051: { spellings: ['Scharsterland'] },
  GM0055: { spellings: ['Boornsterhem'] },
  GM0060: { everyday: ['It Amelân'] },
  GM0063: { spellings: ['It Bilt'] },
  GM0072: { everyday: ['Harns'] },
  GM0074: { everyday: ['It Hearrenfean'] },
  GM0079: { spellings: ['Kollumerland'] },
  GM0080: { everyday: ['Ljouwert'] },
  GM0081: { spellings: ['Ljouwerteradiel'] },
  GM0082: { spellings: ['Lemsterlân'] },
  GM0083: { spellings: ['Menaldumadiel'] },
  GM0085: { everyday: ['Eaststellingwerf'] },
  GM0086: { everyday: ['Opsterlân'] },
  GM0088: { everyday: ['Skiermûntseach'] },
  GM0090: { everyday: ['Smellingerlân'], towns: ['Drachten'] },
  GM0093: { everyday: ['Skylge'] },
  GM0096: { everyday: ['Flylân'] },
  GM0140: { spellings: ['Littenseradeel'] },
  GM0164: { everyday: ['Hengelo (Overijssel)'] },
  GM0171: { towns: ['Emmeloord'] },
  GM0256: { spellings: ['Hummelo'] },
  GM0373: { everyday: ['Bergen (Noord-Holland)'] },
  GM0393: { spellings: ['Haarlemmerliede'] },
  GM0394: { towns: ['Hoofddorp', 'Nieuw-Vennep'] },
  GM0417: { everyday: ['Laren (Noord-Holland)'] },
  GM0479: { towns: ['Zaandam'] },
  GM0518: { everyday: ['Den Haag', 'The Hague'], spellings: ['Gravenhage'] },
  GM0531: { spellings: ['H.I. Ambacht', 'HI Ambacht'] },
  GM0603: { everyday: ['Rijswijk (Zuid-Holland)'] },
  GM0653: { spellings: ['Gaasterland-Sloten'] },
  GM0683: { spellings: ['Wymbritseradeel'] },
  GM0687: { everyday: ['Middelburg (Zeeland)'] },
  GM0710: { spellings: ['Wonseradeel'] },
  GM0718: { everyday: ['Flushing'] },
  GM0737: { everyday: ['Tietjerksteradeel'], towns: ['Burgum', 'Bergum'] },
  GM0745: { spellings: ['Bakel'] },
  GM0764: { spellings: ['Dinteloord'] },
  GM0778: { spellings: ['Fijnaart'] },
  GM0784: { spellings: ['Gilze', 'Gilze-Rijen'] },
  GM0796: { everyday: ['Den Bosch'], spellings: ['Hertogenbosch'] },
  GM0800: { spellings: ['Hoogeloon'] },
  GM0815: { spellings: ['Mill'] },
  GM0820: { spellings: ['Nuenen'] },
  GM0848: { spellings: ['Son'] },
  GM0862: { spellings: ['Vessem'] },
  GM0885: { spellings: ['Arcen'] },
  GM0888: { everyday: ['Beek (Limburg)'] },
  GM0893: { everyday: ['Bergen (Limburg)'] },
  GM0935: { everyday: ['Mestreech'] },
  GM0944: { spellings: ['Mook'] },
  GM0971: { everyday: ['Stein (Limburg)'] },
  GM0994: { everyday: ['Valkenburg (Limburg)'] },
  GM1670: { spellings: ['Roggel'] },
  GM1891: { towns: ['Damwâld', 'Damwoude'] },
  GM1900: {
    everyday: ['Zuidwest-Friesland'],
    spellings: ['Zuidwest-Fryslân', 'Súdwest-Friesland'],
    towns: ['Snits', 'Boalsert'],
  },
  GM1940: { towns: ['Jouwer', 'Joure'] },
  GM1949: { towns: ['Frjentsjer', 'Franeker'] },
  GM1970: {
    everyday: ['Noordoost-Friesland'],
    spellings: ['Noordoost-Fryslân', 'Noardeast-Friesland'],
    towns: ['Dokkum'],
  },
};

/**
 * Short names that more than one gemeente has or had, each with the codes of these gemeenten. A shared name does not decide which
 * gemeente is meant.
 */
export const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = {
  Alphen: ['GM0484', 'GM0741', 'GM1723'],
  Berkel: ['GM0493', 'GM0751'],
  Valkenburg: ['GM0619', 'GM0994'],
};

/**
 * For each provincie, the pattern of its names and abbreviations, as written behind the name of a gemeente to distinguish
 * gemeenten of the same name. The patterns match a result of `plainWords`.
 */
export const PROVINCES: Readonly<Record<string, RegExp>> = {
  Drenthe: /^(dr|dn|drenthe)$/,
  Flevoland: /^(fl|fld|flevoland)$/,
  Friesland: /^(fr|frl|friesland|fryslan)$/,
  Gelderland: /^(g|gl|gld|geld|gelderland)$/,
  Groningen: /^(gr|gn|groningen)$/,
  Limburg: /^(l|lb|li|limb|limburg)$/,
  'Noord-Brabant': /^(nb|n b|noord brabant|brabant)$/,
  'Noord-Holland': /^(nh|n h|noord holland)$/,
  Overijssel: /^(o|ov|overijssel)$/,
  Utrecht: /^(u|ut|utr|utrecht)$/,
  Zeeland: /^(z|zl|zld|zeeland)$/,
  'Zuid-Holland': /^(zh|z h|zuid holland)$/,
};
