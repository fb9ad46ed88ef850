import type { Engine } from './engine.ts';

/** The methods of the engine that may change its answers, because they give it figures of the user or take them away. */
export const CHANGING: ReadonlySet<keyof Engine> = new Set([
  'useBirths',
  'useNorms',
  'checkFile',
  'useFile',
  'forgetFile',
]);
