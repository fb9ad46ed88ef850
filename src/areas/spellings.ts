import { EVERYDAY_NAMES, withNames, type NamesByCode } from './everyday-names.ts';

/**
 * Names under which files have a gemeente, besides its own: everyday, Frisian and Dutch, and short ones of those that are named
 * after several places. A town that is no gemeente is not here, nor what may be meant of two gemeenten.
 */
export const SPELLINGS: NamesByCode = withNames(EVERYDAY_NAMES, {
  GM0518: ['Gravenhage'],
  GM0796: ['Hertogenbosch'],
  GM0531: ['H.I. Ambacht', 'HI Ambacht'],

  GM1900: ['Zuidwest-Fryslân', 'Súdwest-Friesland'],
  GM1970: ['Noordoost-Fryslân', 'Noardeast-Friesland'],
  GM0051: ['Scharsterland'],
  GM0055: ['Boornsterhem'],
  GM0063: ['It Bilt'],
  GM0081: ['Ljouwerteradiel'],
  GM0082: ['Lemsterlân'],
  GM0083: ['Menaldumadiel'],
  GM0140: ['Littenseradeel'],
  GM0653: ['Gaasterland-Sloten'],
  GM0683: ['Wymbritseradeel'],
  GM0710: ['Wonseradeel'],

  GM0784: ['Gilze', 'Gilze-Rijen'],
  GM0820: ['Nuenen'],
  GM0848: ['Son'],
  GM0944: ['Mook'],
  GM0079: ['Kollumerland'],
  GM0393: ['Haarlemmerliede'],
  GM0256: ['Hummelo'],
  GM0745: ['Bakel'],
  GM0764: ['Dinteloord'],
  GM0778: ['Fijnaart'],
  GM0800: ['Hoogeloon'],
  GM0815: ['Mill'],
  GM0862: ['Vessem'],
  GM0885: ['Arcen'],
  GM1670: ['Roggel'],
});

/** Short names that more than one gemeente bears: which is meant is not guessed. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  Alphen: ['GM0484', 'GM0741', 'GM1723'],
  Berkel: ['GM0493', 'GM0751'],
  Valkenburg: ['GM0619', 'GM0994'],
};

/** What stands behind a name to tell gemeenten of one name apart, as it is compared. */
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
