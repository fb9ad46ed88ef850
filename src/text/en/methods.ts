import type { methods as nl } from '../nl/methods.ts';

export const methods: typeof nl = {
  naief: 'stays the same',
  drift: 'straight line',
  'log-lineair': 'log-linear',
  theta: 'Theta',
  holt: 'Holt, damped',
  panel: 'panel without births',
  'panel-geboorten': 'panel with births',
  'panel-kinderen': 'children already born',
  'vertraagd-bo': 'via primary, without births',
  'vertraagd-bo-geboorten': 'via primary, with births',
  'bo-groei': 'grows as primary does',
  'eigen-totaal': 'grows as the national total',
};
