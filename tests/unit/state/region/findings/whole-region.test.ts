import { describe, expect, it } from 'vitest';
import type { FindingsInput } from '../../../../../src/state/region/findings/finding.ts';
import { direction, outlook } from '../../../../../src/state/region/findings/whole-region.ts';
import type { RegionStory } from '../../../../../src/state/region/region-story.ts';
import { region as inDutch } from '../../../../../src/text/nl/region.ts';
import { region as inEnglish } from '../../../../../src/text/en/region.ts';

const regionOf = (story: Partial<RegionStory>, provisional: number[] = []) =>
  ({
    story: { base: 2015, year: 2025, percentBounds: null, expected: [], fewer: null, ...story },
    rows: [{ code: 'GM0001' }],
    provisional,
    isOneCount: false,
  }) as unknown as FindingsInput;
const said = (story: Partial<RegionStory>, provisional?: number[]) => {
  const found = direction(regionOf(story, provisional));
  return found && inDutch.finding(found.finding).replaceAll('\u202f', ' ');
};

describe('the direction of a region', () => {
  it('stands beside that of the country, and says that the newest count is provisional', () => {
    expect(said({ percent: -12.3, countryPercent: -6 }, [2025])).toBe(
      'Van 2015 tot 2025 (voorlopig) daalde het aantal leerlingen met 12,3 %; landelijk met 6,0 %.',
    );
    expect(said({ percent: 2, countryPercent: -6 })).toBe(
      'Van 2015 tot 2025 groeide het aantal leerlingen met 2,0 %; landelijk daalde het met 6,0 %.',
    );
  });

  it('is no direction where the change is shown as zero', () => {
    expect(said({ percent: -0.04, countryPercent: -6 })).toBe(
      'Van 2015 tot 2025 bleef het aantal leerlingen gelijk; landelijk daalde het met 6,0 %.',
    );
  });

  it('lies between two values where masked cells are estimated, and is not reported where it may be either', () => {
    const percentBounds = { low: -27.2, high: -24.9 };
    expect(said({ percent: -26, percentBounds, countryPercent: null })).toBe(
      'Van 2015 tot 2025 daalde het aantal leerlingen met 24,9 % tot 27,2 %.',
    );
    expect(said({ percent: -1, percentBounds: { low: -2, high: 1 } })).toBeNull();
  });

  it('is not reported where it is not known', () => {
    expect(said({ percent: null })).toBeNull();
    expect(direction({ ...regionOf({ percent: -1 }), isOneCount: true })).toBeNull();
  });
});

describe('the outlook of a region', () => {
  const expected = [{ year: 2030, low: 20_133, high: 22_280 }] as RegionStory['expected'];

  it('is the chance of fewer pupils, with the 80 % interval', () => {
    const found = outlook(regionOf({ fewer: { year: 2030, percent: 84.2 }, expected }));
    expect(inDutch.finding(found!.finding).replaceAll('\u202f', ' ')).toBe(
      'De kans dat de regio in 2030 minder leerlingen heeft dan in 2025 is 84 %; verwacht 20.100–22.300 (80 %).',
    );
    expect(inEnglish.finding(found!.finding)).toBe(
      'The chance that the region has fewer pupils in 2030 than in 2025 is 84%; expected 20,100–22,300 (80%).',
    );
    expect(found?.view).toMatchObject({ base: 2025, year: 2030, areas: ['GM0001'] });
  });

  it('is not reported without a projection', () => {
    expect(outlook(regionOf({}))).toBeNull();
  });
});
