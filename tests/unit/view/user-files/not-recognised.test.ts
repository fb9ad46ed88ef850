import { expect, it } from 'vitest';
import { userFiles as en } from '../../../../src/text/en/user-files.ts';
import { userFiles as nl } from '../../../../src/text/nl/user-files.ts';
import { listIn } from '../../../../src/text/numbers.ts';
import { notRecognised } from '../../../../src/view/user-files/not-recognised.ts';

const sentencesFor = (lacking: ('jaar' | 'leerlingen')[]) =>
  [nl, en].map((words) =>
    notRecognised(
      { known: null, nearMiss: { lacking, hasYearColumns: false } },
      words,
      listIn('nl-NL'),
    ),
  );

it('never advises to give another column of counts the name of the pupils', () => {
  for (const text of [...sentencesFor(['leerlingen']), ...sentencesFor(['jaar', 'leerlingen'])]) {
    expect(text).not.toMatch(/die naam|that name/);
  }
  expect(sentencesFor(['jaar'])[0]).toMatch(/geef een kolom die naam/);
});
