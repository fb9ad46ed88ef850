import { spanOf } from '../../../measures/span.ts';
import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { Subject } from './subject.ts';

/**
 * Returns the file name of a picture without its extension. It consists of the kind of picture, what the subject names, else the
 * region on the page about regions and the soorten, measure and years that matter for this kind, and the day on which the picture is
 * made.
 */
export function fileName(
  atlas: Atlas,
  { kind, named }: Pick<Subject, 'kind' | 'named'>,
  day: Date,
): string {
  const { measure, base } = atlas.selection;
  const soorten = atlas.selection.soorten.join('-');
  const what = {
    kaart: [soorten, measure, spanOf(base, atlas.year).join('-')],
    grafiek: [soorten, `tot-${atlas.years.at(-1)}`],
    gemeenten: [soorten, `${base}-${atlas.newest}`],
    toets: [],
  };
  const iso = day.toISOString().slice(0, 10);
  const place = atlas.selection.mode === 'regio' ? inFileName(atlas.subject?.name ?? '') : '';
  const subject = named ? named.map(inFileName) : [place, ...what[kind]];
  return ['leerlingenatlas', kind, ...subject, iso].filter(Boolean).join('_').replaceAll('/', '-');
}

/**
 * Returns a name for use in a file name: a hyphen replaces each run of characters that are not letters or digits, since some
 * systems do not accept them.
 */
export const inFileName = (name: string) =>
  name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
