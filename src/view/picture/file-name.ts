import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Subject } from './subject.ts';

/** The name of a picture's file, without its ending: what, which soorten, which years, which day it was made. */
export function fileName(atlas: Atlas, kind: Subject['kind'], day: Date): string {
  const { soorten, measure, base } = atlas.selection;
  const what =
    kind === 'kaart' ? [measure, `${base}-${atlas.year}`] : [`tot-${atlas.years.at(-1)}`];
  const iso = day.toISOString().slice(0, 10);
  return ['leerlingenatlas', kind, soorten.join('-'), ...what, iso].join('_').replaceAll('/', '-');
}
