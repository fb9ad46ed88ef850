import { createHash } from 'node:crypto';

/**
 * Only Svelte makes elements from text, from its own templates; only scripts of the site's own folder are started
 * (src/engine/trusted-scripts.ts).
 */
const TRUSTED = ["require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html default'];

/** The Content-Security-Policy of a page: inline only the scripts and styles that stand in its HTML, each by its hash. */
export const policyOf = (html: string): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(html, 'script')].join(' '),
    "worker-src 'self'",
    ["style-src 'self'", ...hashesOf(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...TRUSTED,
  ].join('; ');

/** The policy of the web workers, which a host may send with the scripts: a worker has no `meta` element. */
export const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The headers that a host may send with every file. The policy of the page is in the page. */
const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** For addresses of which the content never changes: those with the hash of the content in them, and those of one edition of the data. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The headers of the files under a path of the site, by path as in the file `_headers`. */
export const HEADERS_BY_PATH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': HEADERS,
  '/assets/*': { 'Content-Security-Policy': WORKER_POLICY, ...FOR_EVER },
  '/data/edities/*': FOR_EVER,
};

/** The file from which hosts such as Netlify and Cloudflare Pages take the headers. */
export const headersFile = (): string =>
  Object.entries(HEADERS_BY_PATH)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

const CHARSET = '<meta charset="utf-8" />';

/** Returns a page with its policy in a `meta` element, before all that the policy is about. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  if (!html.includes(CHARSET)) throw new Error('The page does not name its charset');
  return html.replace(CHARSET, () => `${CHARSET}\n    ${policy}`);
}

/**
 * Returns HTML without attributes `style`, which the policy forbids, and the rules of a stylesheet that take their place. Each
 * element of such a rule has an attribute `data-style`, which src/view/page/drop-prerendered-styles.ts removes.
 */
export function withoutStyleAttributes(html: string): { html: string; rules: string } {
  const styles: string[] = [];
  const replaced = html.replace(
    /(<[a-z][^<>]*?) style="([^"]*)"/gi,
    (_, tag: string, style: string) => {
      if (!styles.includes(style)) styles.push(style);
      return `${tag} data-style="${styles.indexOf(style)}"`;
    },
  );
  if (/<[^<>]* style=/i.test(replaced)) throw new Error('An element has two styles');
  const rules = styles.map((style, i) => `[data-style="${i}"]{${style.trim()}}`);
  return { html: replaced, rules: rules.join('\n') };
}

const hashesOf = (html: string, tag: 'script' | 'style') =>
  Array.from(html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs')), ([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
