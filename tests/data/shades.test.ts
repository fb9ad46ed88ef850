import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { MEASURES, type MeasureId } from '../../src/measures/catalog.ts';
import { CLASS_METHODS } from '../../src/measures/classes.ts';
import { SOORTEN, type Sector, type Soort } from '../../src/tables/soorten.ts';
import { shadesOf } from '../../src/view/map/shades.ts';
import { answerOf } from '../fixtures/answer-of.ts';
import { committed } from '../fixtures/raw-folder.ts';

const engine = createEngine((file) => Promise.resolve(committed(file)));
const CHOICES: [Sector, Soort][] = [
  ...SOORTEN.po.map((soort): [Sector, Soort] => ['po', soort]),
  ['vo', 'vo'],
  ['vo', 'pro'],
];

test.each(CHOICES)(
  'the map of %s, %s has a shade of its own for each class, by every measure',
  async (sector, soort) => {
    for (const measure of Object.keys(MEASURES) as MeasureId[]) {
      for (const classes of CLASS_METHODS) {
        if (classes === 'grenzen') continue;
        const base = sector === 'po' ? 2015 : 2019;
        const question = {
          sector,
          counted: 'school' as const,
          soorten: [soort],
          measure,
          base,
          classes,
          thresholds: null,
        };
        const { breaks } = answerOf(await engine.ask({ ...question, sets: [] }));
        const shades = shadesOf(breaks, MEASURES[measure].neutral);
        expect([measure, classes, new Set(shades).size]).toEqual([measure, classes, shades.length]);
      }
    }
  },
);
