import { describe, expect, test } from 'vitest';
import {
  childrenInFile as english,
  gained as gainedEnglish,
} from '../../../../src/text/en/children-born.ts';
import { childrenInFile, gained } from '../../../../src/text/nl/children-born.ts';

const GAINS = [
  { horizon: 1, gain: 0.073, origins: 5 },
  { horizon: 2, gain: 0.112, origins: 1 },
];
const WORSE = [...GAINS, { horizon: 3, gain: -0.02, origins: 3 }];
const OWN = { files: ['a.csv'], lacking: [2023, 2024] };

describe('what is said of the children already born', () => {
  test('with the data of the site: why they are a variant, or the projection', () => {
    expect(gained(GAINS, false, null)).toMatch(/^Kinderen die al geboren zijn: deze lijn bij de andere methoden rekent .*minder naast de telling dan onze methode: 1 jaar vooruit 7,3.% \(5 startjaren\) en 2 jaar vooruit 11,2.% \(1 startjaar\)\. Die toets .* Daarom is dit niet onze verwachting\.$/); // prettier-ignore
    expect(gained(GAINS, true, null)).toMatch(/onze verwachting van het basisonderwijs rekent.*dan de methode zonder die geboorten.*Daarom is dit onze verwachting\. De banden/); // prettier-ignore
    expect(gainedEnglish(GAINS, true, null)).toMatch(/our projection of primary education also accounts.*That is why this is our projection\. The bands/); // prettier-ignore
  });

  test('with files of the user: what these decide', () => {
    expect(gained(GAINS, false, { ...OWN, isDefault: false })).toMatch(/uw eigen bestand \(a\.csv\)\. Van de kinderen .* ontbreken per gemeente de jaren tot 2023–2024\. Daarom blijft/); // prettier-ignore
    expect(gained(WORSE, false, { ...OWN, lacking: [], isDefault: false })).toMatch(/3 jaar vooruit 2,0.% meer \(3 startjaren\).*niet op elke termijn kleiner/); // prettier-ignore
    expect(gained(GAINS, true, { ...OWN, lacking: [], isDefault: true })).toMatch(/rekent onze verwachting van het basisonderwijs er nu mee/); // prettier-ignore
    expect(gainedEnglish(WORSE, false, { ...OWN, lacking: [], isDefault: false })).toMatch(/3 years ahead by 2.0% more/); // prettier-ignore
  });

  test('of what a file holds and lacks', () => {
    expect(childrenInFile.years('geboren', [2010, 2011, 2012, 2024])).toBe('Levend geboren kinderen per kalenderjaar: 2010–2012 en 2024.'); // prettier-ignore
    expect(childrenInFile.lacking('schoolcohort', 2025, [8, 9], 342)).toBe('De groep geboren van oktober 2024 tot en met september 2025 telt niet mee: augustus en september ontbreken.'); // prettier-ignore
    expect(childrenInFile.lacking('geboren', 2020, [], 20)).toMatch(/van 20 gemeenten ontbreekt een cijfer/); // prettier-ignore
    expect(childrenInFile.provisional({ year: 2025, month: 1 }, { year: 2025, month: 6 })).toBe('Volgens CBS voorlopig: januari 2025 tot en met juni 2025.'); // prettier-ignore
    expect(english.lacking('schoolcohort', 2025, [9], 342)).toBe('The cohort born from October 2024 to September 2025 does not count: September is missing.'); // prettier-ignore
  });
});
