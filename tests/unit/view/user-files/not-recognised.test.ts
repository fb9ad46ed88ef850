import { expect, it } from 'vitest';
import { userFiles as en } from '../../../../src/text/en/user-files.ts';
import { userFiles as nl } from '../../../../src/text/nl/user-files.ts';
import { notRecognised } from '../../../../src/view/user-files/not-recognised.ts';

const said = (lacking: ('jaar' | 'leerlingen')[]) =>
  [nl, en].map((words) =>
    notRecognised({ known: null, nearMiss: { lacking, hasYearColumns: false } }, words, 'nl'),
  );

it('never advises to give another column of counts the name of the pupils', () => {
  for (const text of [...said(['leerlingen']), ...said(['jaar', 'leerlingen'])]) {
    expect(text).not.toMatch(/die naam|that name/);
  }
  expect(said(['jaar'])[0]).toMatch(/geef een kolom die naam/);
});
