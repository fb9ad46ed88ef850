import { expect, it } from 'vitest';
import { askedEdition } from '../../../src/app/asked-edition.ts';
import { parseSelection } from '../../../src/state/selection/url.ts';

it('the edition that a link names is the same for the engine, which starts first, and for the page', () => {
  const queries = [
    '?editie=2.2.0',
    '?gemeenten=0197&editie=2.1.0',
    '?gemeenten=0197&amp;editie=2.1.0&taal=en',
    '?editie=3D2.2.0',
    '?EDITIE=2.2.0',
    '?editie=2.2.0)',
    '?editie=2.2.0.',
    '?editie=%32.2.0',
    '?editie=2',
    '?editie=../x',
    '?scenario=editie=2.2.0',
    '',
  ];
  const read = queries.map((query) => askedEdition(query));
  expect(read).toEqual(queries.map((query) => parseSelection(query).edition));
  expect(read.filter((one) => one !== null).length).toBeGreaterThan(4);
});
