import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatUserRegions,
  parseUserRegions,
} from '../../../../src/state/selection/user-region.ts';
import { toggleMember } from '../../../../src/state/region/toggle-member.ts';

describe('user regions in the URL', () => {
  it('are read without errors from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const junk of [text, `${text}!0197.0222`, `A!0197.${text}`]) {
          const codes = parseUserRegions(junk).flatMap(({ members }) => members);
          expect(codes.filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
        }
      }),
    );
  });
  it('lose only the characters that the URL reserves', () => {
    const own = [{ name: 'A*B!C', members: ['GM0197'] }];
    expect(parseUserRegions(formatUserRegions(own))).toEqual([
      { name: 'ABC', members: ['GM0197'] },
    ]);
  });
});

describe('toggling a gemeente of a user region', () => {
  it('adds it, and removes it again, in the first region only', () => {
    const own = [
      { name: 'A', members: ['GM0001'] },
      { name: 'B', members: ['GM0002'] },
    ];
    const more = toggleMember(own, ['GM0001'], 'GM0003');
    expect(more[0]).toEqual({ name: 'A', members: ['GM0001', 'GM0003'] });
    expect(more[1]).toBe(own[1]);
    expect(toggleMember(more, more[0]!.members, 'GM0001')[0]?.members).toEqual(['GM0003']);
    expect(toggleMember([], [], 'GM0001')).toEqual([{ name: '', members: ['GM0001'] }]);
  });
});
