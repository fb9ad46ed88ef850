import { describe, expect, it } from 'vitest';
import { dataFolder, readVersion } from '../../../../src/state/selection/edition.ts';

describe('the edition that a link names', () => {
  it('is a version with three numbers', () => {
    expect(readVersion('2.2.0')).toBe('2.2.0');
    for (const text of ['', '2', '2.2', '2.2.0.1', '../2.2.0', '2.2.x', '1234.0.0']) {
      expect(readVersion(text)).toBeNull();
    }
  });
  it('has data files in a folder of its own, and none has those of the newest', () => {
    expect(dataFolder('2.2.0')).toBe('./data/edities/2.2.0/');
    expect(dataFolder(null)).toBe('./data/');
  });
});
