import { expect, it } from 'vitest';
import { schoolYear as ofFiles } from '../../../src/formats/site/examenkandidaten.ts';
import { schoolYear } from '../../../src/text/school-year.ts';

it('writes a school year as the site files do, also at the turn of a century', () => {
  expect([2014, 2019, 2099].map(schoolYear)).toEqual(['2014-15', '2019-20', '2099-00']);
  expect([2014, 2019, 2099].map(ofFiles)).toEqual(['2014-15', '2019-20', '2099-00']);
});
