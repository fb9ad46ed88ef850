import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = (language: string) =>
  readdirSync(`src/text/${language}`).map((file) => `src/text/${language}/${file}`);

it.each([...files('nl'), ...files('en')])(
  'says of no school that it will or must close: %s',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /(gaat|moet|zal|gaan|moeten|zullen) (dicht|sluiten)|wordt gesloten|(will|must|has to|have to|is going to) (close|be closed)/i,
    );
  },
);
