import { expect, test } from 'vitest';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import {
  writeGemeenteExams,
  writeVestigingExams,
} from '../../../../src/formats/site/examenkandidaten.ts';

test('the exam candidates of gemeenten and of vestigingen are loaded once, when they are asked for', async () => {
  const gemeente = { gemeente: 'GM0197', type: 'havo' as const };
  const exams = [{ ...gemeente, year: 2024, known: 90, masked: 1, sites: 1 }];
  const candidates = [{ known: 90, masked: 1 }];
  const sites = [{ vestiging: '00AA00', name: 'Een', ...gemeente, candidates }];
  const texts: Record<string, string> = {
    'examenkandidaten.csv': writeGemeenteExams(exams),
    'examenkandidaten-vestigingen.csv': writeVestigingExams([2024], sites),
  };
  const loaded: string[] = [];
  const files = siteFiles((name) => {
    loaded.push(name);
    return Promise.resolve(texts[name] ?? '');
  });
  const schools = await files.schools();
  expect(loaded).toEqual([]);
  expect([await schools.exams(), await schools.exams()]).toEqual([exams, exams]);
  const [found] = [await schools.examSites(), await schools.examSites()];
  expect(found).toEqual({ years: [2024], rows: sites });
  expect(loaded).toEqual(Object.keys(texts));
});
