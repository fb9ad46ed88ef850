import { expect, test } from 'vitest';
import { sumByGemeente } from '../../../src/tables/aggregate.ts';

test('a vestiging counts once whatever its rows, a masked one too, and an incomplete one makes the sum so', () => {
  const columns = sumByGemeente(
    {
      vestiging: ['a', 'a', 'b', 'c', 'd'],
      gemeente: ['GM0002', 'GM0002', 'GM0002', 'GM0001', 'GM0001'],
      soort: ['havo', 'havo', 'havo', 'vwo', 'havo'],
      jaar: [2019, 2019, 2019, 2019, 2019],
      leerlingen: [10, 5, 0, 7, 0],
      gemaskeerd: [0, 0, 1, 0, 0],
      volledig: [1, 1, 1, 1, 0],
    },
    ['havo', 'vwo'],
  );
  expect(columns).toEqual({
    gemeente: ['GM0001', 'GM0002', 'GM0001'],
    soort: ['havo', 'havo', 'vwo'],
    jaar: Int16Array.of(2019, 2019, 2019),
    leerlingen: Int32Array.of(0, 15, 7),
    gemaskeerd: Int16Array.of(0, 1, 0),
    vestigingen: Int16Array.of(0, 2, 1),
    volledig: Uint8Array.of(0, 1, 1),
  });
});
