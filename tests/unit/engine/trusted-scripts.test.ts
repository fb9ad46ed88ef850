import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowTrustedScripts } from '../../../src/engine/trusted-scripts.ts';

interface Rules {
  createScriptURL: (url: string) => string;
}

afterEach(() => void vi.unstubAllGlobals());

describe('scripts of the site', () => {
  it('may be started from its own folder, and from nowhere else', () => {
    const policies = new Map<string, Rules>();
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: Rules) => policies.set(name, rules),
    });
    allowTrustedScripts('https://scholen.nl/atlas/');
    const { createScriptURL } = policies.get('default')!;
    const worker = 'https://scholen.nl/atlas/assets/worker.js';
    expect(createScriptURL(worker)).toBe(worker);
    expect(createScriptURL('./assets/worker.js')).toBe(worker);
    for (const other of [
      'https://elders.nl/atlas/worker.js',
      '../worker.js',
      'blob:https://scholen.nl/atlas/1',
      'data:text/javascript,1',
    ]) {
      expect(() => createScriptURL(other)).toThrow('Not a script of this site');
    }
  });

  it('are left to the browser where it has no Trusted Types, or the host forbids a policy', () => {
    expect(() => allowTrustedScripts('https://scholen.nl/')).not.toThrow();
    vi.stubGlobal('trustedTypes', {
      createPolicy: () => {
        throw new TypeError('Policy "default" disallowed.');
      },
    });
    expect(() => allowTrustedScripts('https://scholen.nl/')).not.toThrow();
  });
});
