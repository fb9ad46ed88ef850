import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  HEADERS_BY_PATH,
  headersFile,
  policyOf,
  withoutStyleAttributes,
  withPolicy,
  WORKER_POLICY,
} from '../../../scripts/run/policy.ts';

const PAGE =
  '<head><meta charset="utf-8" /><script>let a = 1;</script><style>p{margin:0}</style></head>';
const SHA = "'sha256-[\\w+/]{43}='";

describe('the Content-Security-Policy', () => {
  it('allows nothing unsafe, and inline only what stands in the page', () => {
    const policy = policyOf(PAGE);
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(new RegExp(`script-src 'self' ${SHA};`));
    expect(policy).toMatch(new RegExp(`style-src 'self' ${SHA};`));
    expect(policyOf(PAGE.replace('let a', 'let b'))).not.toBe(policy);
    expect(WORKER_POLICY).not.toContain('unsafe');
  });

  it('asks for Trusted Types in the page and in the workers', () => {
    for (const policy of [policyOf(PAGE), WORKER_POLICY]) {
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types ");
    }
  });

  it('stands in the page before what it is about', () => {
    expect(withPolicy(PAGE)).toMatch(/^<head><meta charset="utf-8" \/>\s*<meta http-equiv/);
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});

describe('HTML without attributes style', () => {
  it('has a rule for each style instead', () => {
    const html =
      '<p style="--a: 1;">style="b"</p><i class="c" style="width: 2px"></i><b style="--a: 1;"></b>';
    expect(withoutStyleAttributes(html)).toEqual({
      html: '<p data-style="0">style="b"</p><i class="c" data-style="1"></i><b data-style="0"></b>',
      rules: '[data-style="0"]{--a: 1;}\n[data-style="1"]{width: 2px}',
    });
  });
});

describe('the headers of the host', () => {
  it('are written in the form of Netlify and Cloudflare Pages', () => {
    expect(headersFile()).toMatch(/^\/\*\n {2}Referrer-Policy: no-referrer\n/);
    for (const line of headersFile().trim().split('\n')) {
      expect(line).toMatch(/^(\/\S*| {2}[\w-]+: .+)$/);
    }
  });

  it('are documented as they are, for each kind of server', () => {
    const guide = readFileSync('docs/deploying.md', 'utf8');
    const partOf = (name: string) =>
      guide.split(/^#+ /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
    for (const server of ['nginx', 'Apache', 'Caddy']) {
      for (const [name, value] of Object.values(HEADERS_BY_PATH).flatMap(Object.entries)) {
        expect(partOf(server)).toContain(`${name} "${value}"`);
      }
    }
    expect(partOf('Netlify and Cloudflare Pages')).toContain(headersFile());
  });
});
