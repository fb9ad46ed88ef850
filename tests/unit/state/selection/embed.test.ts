import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMBED_PARTS,
  EMBED_THEMES,
  embedCode,
  formatEmbed,
  parseEmbed,
  type Embed,
} from '../../../../src/state/selection/embed.ts';

const anyEmbed: fc.Arbitrary<Embed> = fc.record({
  parts: fc.subarray([...EMBED_PARTS], { minLength: 1 }),
  controls: fc.boolean(),
  theme: fc.option(fc.constantFrom(...EMBED_THEMES)),
});

describe('the address of an embedded page', () => {
  it('is read as it was written, for every view', () => {
    fc.assert(
      fc.property(
        anyEmbed,
        fc.constantFrom('', 'gemeenten=GM0197&jaar=2020'),
        (embed, selection) => {
          expect(parseEmbed(`?${formatEmbed(embed, selection)}`)).toEqual(embed);
        },
      ),
    );
  });
  it('is that of the normal page without the key for embedding', () => {
    expect(parseEmbed('?gemeenten=GM0197&thema=donker')).toBeNull();
  });
  it('shows map and chart, with controls, where the value is invalid', () => {
    const all = { parts: ['kaart', 'grafiek'], controls: true, theme: null };
    expect(parseEmbed('?embed')).toEqual(all);
    expect(parseEmbed('?embed=onzin&thema=paars&bediening=misschien')).toEqual(all);
  });
  it('does not change the selection', () => {
    const embed: Embed = { parts: ['kaart'], controls: false, theme: 'donker' };
    expect(formatEmbed(embed, 'jaar=2020')).toBe(
      'embed=kaart&bediening=nee&thema=donker&jaar=2020',
    );
  });
});

describe('the code for another website', () => {
  it('is an iframe with a title and full width', () => {
    expect(embedCode('https://a.nl/?embed=kaart&jaar=2020', 'Leerlingenatlas', 600)).toBe(
      '<iframe src="https://a.nl/?embed=kaart&amp;jaar=2020" title="Leerlingenatlas" width="100%" height="600" loading="lazy" style="border: 0"></iframe>',
    );
  });
  it('escapes the address and the title', () => {
    expect(embedCode('https://a.nl/?x="><script>', 'a" onload="b', 1)).not.toMatch(
      /"><script|" onload/,
    );
  });
});
