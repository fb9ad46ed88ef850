import type { CommonMethodId, Method } from './method.ts';
import { drift } from './drift.ts';
import { holt } from './holt.ts';
import { laggedBo, laggedBoBirths } from './lagged-bo.ts';
import { logLinear } from './log-linear.ts';
import { naive } from './naive.ts';
import { panelBirths, panelOnly } from './panel.ts';
import { boGrowth, ownTotal } from './scaled.ts';
import { theta } from './theta.ts';

/** Every projection method by its id, but for the variant that is loaded when it is asked for (`panel-children.ts`). */
export const METHODS: Record<CommonMethodId, Method> = {
  naief: naive,
  drift,
  'log-lineair': logLinear,
  theta,
  holt,
  panel: panelOnly,
  'panel-geboorten': panelBirths,
  'vertraagd-bo': laggedBo,
  'vertraagd-bo-geboorten': laggedBoBirths,
  'bo-groei': boGrowth,
  'eigen-totaal': ownTotal,
};
