import type { RawOfficialNorm } from '../src/formats/duo/closure-norms.ts';
import {
  writeIndicativeNorms,
  writeOfficialNorms,
  type IndicativeNorm,
} from '../src/formats/site/opheffingsnorm-po.ts';
import { closureNormPo } from '../src/measures/closure-norm-po.ts';
import type { Ledger } from './run/ledger.ts';

/** The year from which the official norms of the rectification hold. */
const OFFICIAL_YEAR = 2023;

/**
 * The towns of each part of a gemeente with several official norms, as DUO spells them; none for the part that is the rest of the
 * gemeente.
 */
const TOWNS: Record<string, readonly string[]> = {
  'Overig Bunschoten': [],
  Eemdijk: ['EEMDIJK'],
  'Kern Drimmelen / kern Hoge Zwaluwe': ['DRIMMELEN', 'HOOGE ZWALUWE'],
  'Made / Wagenberg / Terheijden / Lage Zwaluwe': [],
  'Overig Haarlem': [],
  Spaarndam: ['SPAARNDAM'],
  Griendtsveen: ['GRIENDTSVEEN'],
  Overig: [],
  'Nieuw-Lekkerland': ['NIEUW-LEKKERLAND'],
  'Graafstroom / Liesveld / Giessenlanden': [],
  'Resterend deel Raalte': [],
  'Laag Zuthem / Liederholthuis': ['LAAG ZUTHEM', 'LIEDERHOLTHUIS'],
};

/**
 * Makes `opheffingsnorm-po.csv`, the indicative closure norm of bo in each gemeente, and `opheffingsnorm-po-officieel.csv`, the
 * official norms that are public.
 * @throws Error for a norm that the formula of the law does not give, or a part whose towns are not known.
 */
export function makeNorms(
  norms: readonly IndicativeNorm[],
  official: readonly RawOfficialNorm[],
  ledger: Ledger,
): Map<string, string> {
  const wrong = norms.find((one) => closureNormPo(one.children, one.landHa) !== one.norm);
  if (wrong) throw new Error(`${wrong.gemeente}: the formula does not give the norm ${wrong.norm}`);
  const parts = official.map(({ gemeente, part, norm, source }) => {
    const towns = TOWNS[part];
    if (!towns) throw new Error(`the towns of ${part} (${gemeente}) are not known`);
    return { gemeente, part, towns, norm, year: OFFICIAL_YEAR, source };
  });
  const split = new Set(official.map(({ gemeente }) => gemeente));
  const marked = norms.map((one) =>
    split.has(one.gemeente) ? { ...one, split: OFFICIAL_YEAR } : one,
  );
  ledger.note(
    `${norms.length} indicative norms; ${marked.filter((one) => one.split !== null).length} gemeenten have several norms, ${split.size} of them in ${OFFICIAL_YEAR}`,
  );
  return new Map([
    ['opheffingsnorm-po.csv', writeIndicativeNorms(marked)],
    ['opheffingsnorm-po-officieel.csv', writeOfficialNorms(parts)],
  ]);
}
