import type { Method, MethodId } from './method.ts';
import { drift } from './drift.ts';
import { holt } from './holt.ts';
import { laggedBo, laggedBoBirths } from './lagged-bo.ts';
import { logLinear } from './log-linear.ts';
import { panelChildren } from './panel-children.ts';
import { naive } from './naive.ts';
import { panelBirths, panelOnly } from './panel.ts';
import { boGrowth, ownTotal } from './scaled.ts';
import { theta } from './theta.ts';

/** Every projection method, by its id. */
export const METHODS: Record<MethodId, Method> = {
  naief: naive,
  drift,
  'log-lineair': logLinear,
  theta,
  holt,
  panel: panelOnly,
  'panel-geboorten': panelBirths,
  'panel-kinderen': panelChildren,
  'vertraagd-bo': laggedBo,
  'vertraagd-bo-geboorten': laggedBoBirths,
  'bo-groei': boGrowth,
  'eigen-totaal': ownTotal,
};
