import { describe, expect, test } from 'vitest';
import { vmboFindings } from '../../../../../src/state/region/findings/vmbo.ts';
import { wordsIn, type Finding } from '../../../../../src/text/findings.ts';
import { atSchools as nlAtSchools } from '../../../../../src/text/nl/counted.ts';
import { findingTextsIn as nlIn } from '../../../../../src/text/nl/findings.ts';
import { atSchools as enAtSchools } from '../../../../../src/text/en/counted.ts';
import { findingTextsIn as enIn } from '../../../../../src/text/en/findings.ts';
import type { VmboPicture } from '../../../../../src/engine/protocol/vmbo.ts';
import { pictureWith, supply } from '../../../../fixtures/vmbo-builder.ts';

const NAMES: Record<string, string> = { GM0001: 'Aalten', GM0002: 'Borne', GM0003: 'Cuijk', GM0004: 'Delft' }; // prettier-ignore

function found(picture: VmboPicture, kind: Finding['kind']) {
  const all = vmboFindings({ picture, nameOf: (code) => NAMES[code] ?? code });
  return all.find((one) => one?.finding.kind === kind) ?? null;
}
/** The sentence in both languages, without the narrow spaces of numbers. */
function said(picture: VmboPicture, kind: Finding['kind']): string[] {
  const { finding } = found(picture, kind)!;
  const texts = [nlIn(nlAtSchools).finding(finding), enIn(enAtSchools).finding(finding)];
  for (const text of texts) expect(wordsIn(text)).toBeLessThanOrEqual(25);
  return texts.map((text) => text.replace(/[\u202f\u00a0]/g, ' '));
}

describe('types that are nearly gone', () => {
  test('those without vestigingen and those with one are named, and the map shows the first', () => {
    const picture = pictureWith({
      'vmbo-b': supply([30, 0], [2, 0]),
      'vmbo-g': supply([40, 20], [3, 1]),
    });
    expect(said(picture, 'vmboGone')).toEqual([
      'Voor vmbo-b zijn er in 2024-25 geen examenkandidaten meer; in 2014-15 nog wel.',
      'vmbo-b has no exam candidates any more in 2024-25, but had some in 2014-15.',
    ]);
    expect(said(picture, 'vmboOne')).toEqual([
      'In 2024-25 heeft één vestiging nog kandidaten voor vmbo-g.',
      'In 2024-25, one school site has candidates of vmbo-g.',
    ]);
    expect(found(picture, 'vmboGone')?.view).toMatchObject({
      mode: 'kaart',
      sector: 'vo',
      counted: 'examen',
      soorten: ['vmbo-b'],
      measure: 'vestigingen',
    });
  });

  test('three types that are gone are reported in one sentence, and the last one left in another', () => {
    const picture = pictureWith({
      'vmbo-b': supply([30, 0], [2, 0]),
      'vmbo-k': supply([30, 0], [2, 0]),
      'vmbo-g': supply([40, 0], [3, 0]),
      'vmbo-t': supply([40, 20], [3, 1]),
    });
    expect(said(picture, 'vmboGone')[0]).toContain('vmbo-b, vmbo-k en vmbo-g');
    expect(said(picture, 'vmboOne')[0]).toContain('vmbo-t');
  });

  test('a type that was never there is no finding, nor are types with several vestigingen', () => {
    const picture = pictureWith({ 'vmbo-g': supply([0, 0], [0, 0]) });
    expect([found(picture, 'vmboGone'), found(picture, 'vmboOne')]).toEqual([null, null]);
  });
});

describe('the fall of the candidates', () => {
  test('is reported as an interval beside that of the country', () => {
    expect(said(pictureWith({ vmbo: supply([1000, [700, 750]]) }), 'vmboFall')).toEqual([
      'Van 2014-15 tot 2024-25 daalde het aantal vmbo-kandidaten met 25,0 % tot 30,0 %; landelijk met 10,0 % tot 12,0 %.',
      'From 2014-15 to 2024-25 the number of vmbo candidates fell by 25.0% to 30.0%; nationally by 10.0% to 12.0%.',
    ]);
  });

  test('is no finding where it may be none', () => {
    expect(found(pictureWith({ vmbo: supply([1000, [960, 1000]]) }), 'vmboFall')).toBeNull();
    expect(found(pictureWith({ vmbo: supply([0, 20]) }), 'vmboFall')).toBeNull();
  });
});

describe('gemeenten far from vmbo', () => {
  const distances = [
    { gemeente: 'GM0001', km: 7, within10: 1 },
    { gemeente: 'GM0002', km: 14.2, within10: 0.1 },
    { gemeente: 'GM0003', km: 6.9, within10: 2 },
    { gemeente: 'GM0004', km: 8, within10: 2 },
    { gemeente: 'GM0005', km: 7.5, within10: 2 },
  ];

  test('are named from the farthest, at most three of them and never all but one, with the map of the distance', () => {
    const picture = pictureWith({}, { distances });
    expect(said(picture, 'vmboFar')).toEqual([
      'Ver van vmbo (2024, gemiddeld 7 km of meer): Borne (14,2 km), Delft (8,0 km) en twee andere.',
      'Far from vmbo (2024, on average 7 km or more): Borne (14.2 km), Delft (8.0 km) and two others.',
    ]);
    expect(found(picture, 'vmboFar')?.view).toMatchObject({
      measure: 'vmbo_afstand',
      counted: 'school',
      soorten: ['vo'],
    });
  });

  test('are no finding where none is', () => {
    expect(found(pictureWith({}, { distances: [distances[2]!] }), 'vmboFar')).toBeNull();
  });
});
