import { describe, expect, it } from 'vitest';
import { readTopology } from '../../../src/engine/site-files/topology.ts';
import { touchingGemeenten } from '../../../src/geometry/neighbours.ts';
import { committed } from '../../fixtures/raw-folder.ts';

const touching = touchingGemeenten(
  readTopology(committed('gemeenten.topo.json'), 'gemeenten.topo.json'),
);

describe('the neighbours of a gemeente', () => {
  it('begin with the one with the longest common border', () => {
    // On the map of CBS in full detail Aalten shares 11.52, 4.26 and 4.24 km with them.
    expect(touching['GM0197']).toEqual(['GM1509', 'GM1586', 'GM0294']);
  });

  it('are each other’s', () => {
    for (const [code, others] of Object.entries(touching)) {
      for (const other of others) expect(touching[other]).toContain(code);
    }
  });

  it('are none for a Wadden island, and end with those that meet on a dam', () => {
    expect(touching['GM0448']).toEqual([]);
    expect(touching['GM1695']?.at(-1)).toBe('GM1676');
  });
});
