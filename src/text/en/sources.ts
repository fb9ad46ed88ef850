import { n } from './numbers.ts';
import type { SourcesPageWords } from '../nl/sources-page.ts';

/** The English texts about data files, their limits and the measures, on the page about sources and methods. */
export const sources: SourcesPageWords['sources'] = {
  title: 'Sources and method',
  intro:
    'All figures come from public files of DUO, CBS and Kadaster. They are counted per school site and added up here per gemeente, by the location of the school, within the gemeente boundaries of today.',
  files: 'Files and count dates',
  file: 'File',
  origin: 'Origin',
  licence: 'Licence',
  countDate: 'Count date',
  years: 'Years',
  limits: 'What you should know',
  limitList: [
    'Provisional figures: DUO still revises the newest year.',
    'Masked numbers: DUO shows 1 to 4 pupils of a school site as “<5”. They are not counted in; where they occur you see “+ n × <5”, which means 1 to 4 pupils more each time.',
    'No figures is not zero: a closed school counts as 0, a year without figures is a gap in the line and hatched on the map.',
    'A gemeente without a school of the chosen soort has crosses on the map and is called “no school”: its pupils go to school elsewhere.',
    'Special (primary) education: figures before 1998 are incomplete, and counting changed around 2010. Do not compare across 2010.',
    'Secondary education: there are figures for 2019, 2023, 2024 and 2025; per school type for 2019 only. School sites are missing in 2023: the gemeenten concerned are marked as incomplete and get no change.',
    "A gemeente on the map is that of the school, not that of the pupil's home.",
    `In 2022 schools counted pupils from Ukraine, about ${n.percent(0.7)} of primary education.`,
  ],
  measures: 'Measures',
  classes: 'Classes on the map',
  classesText:
    'Class breaks are round numbers near to what the way of classing asks for, such as equal numbers of gemeenten per class; chances always have the same classes. They are those of the newest year and hold for all years, so that a colour keeps its meaning while you move through the years. For change the breaks lie equally far on both sides of zero. A gemeente is in the class of the rounded number that you see.',
  ranking:
    'A change is always from the earlier to the later year, also where the chosen year is before the base year. Rank 1 of the ranking is the largest fall (for change) or the largest number (for counts). With the map, falls are ranked from the largest fall and rises from the largest rise. Equal values share a rank.',
};
