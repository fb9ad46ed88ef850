import type { Indicative } from '../findings.ts';

/** Names the closure norm of some schools, with the year of the inhabitants from which it is computed. */
export const normName = (indicative: Indicative, normYear: number): string =>
  ({
    all: `de indicatieve opheffingsnorm (inwoners ${normYear})`,
    some: `de opheffingsnorm, die deels indicatief is (inwoners ${normYear})`,
    none: 'de opheffingsnorm',
  })[indicative];

/** Says behind the closure norm, in brackets, whether it is indicative; nothing where no norm is. */
export const vintage = (indicative: Indicative, normYear: number): string =>
  ({
    all: ` (indicatief, inwoners ${normYear})`,
    some: ` (deels indicatief, inwoners ${normYear})`,
    none: '',
  })[indicative];

/** Says where the norms of some schools come from. */
export const normSource = (indicative: Indicative): string =>
  ({
    all: 'De norm is indicatief: berekend met de formule van de wet.',
    some: 'De norm is deels indicatief: waar geen officiële norm bekend is, is ze berekend met de formule van de wet.',
    none: 'De norm is die van de officiële publicatie of van uw tabel.',
  })[indicative];
