import type { Indicative } from '../findings.ts';

/** Names the closure norm of some schools, with the year of the inhabitants from which it is computed. */
export const normName = (indicative: Indicative, normYear: number): string =>
  ({
    all: `the indicative closure norm (inhabitants ${normYear})`,
    some: `the closure norm, which is partly indicative (inhabitants ${normYear})`,
    none: 'the closure norm',
  })[indicative];

/** Says behind the closure norm, in brackets, whether it is indicative; nothing where no norm is. */
export const vintage = (indicative: Indicative, normYear: number): string =>
  ({
    all: ` (indicative, inhabitants ${normYear})`,
    some: ` (partly indicative, inhabitants ${normYear})`,
    none: '',
  })[indicative];

/** Says where the norms of some schools come from. */
export const normSource = (indicative: Indicative): string =>
  ({
    all: 'The norm is indicative: computed with the formula of the law.',
    some: 'The norm is partly indicative: where no official norm is known, it is computed with the formula of the law.',
    none: 'The norm is that of the official publication or of your table.',
  })[indicative];
