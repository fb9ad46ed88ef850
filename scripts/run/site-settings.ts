/** What the operator of a copy of the site sets at the build, in the environment; see docs/deploying.md. */
export interface SiteSettings {
  /** The address of the site, `SITE_URL`, with a slash at its end; null where it is not set. */
  url: string | null;
  /** How the operator can be reached, `SITE_CONTACT`: `mailto:…` or `https://…`; null where it is not set. */
  contact: string | null;
}

/**
 * Returns the settings in an environment.
 * @throws Error for an address that is none, so that no wrong one is published
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const [url, contact] = [env['SITE_URL'] || null, env['SITE_CONTACT'] || null];
  if (url !== null && !/^https?:$/.test(protocolOf(url))) {
    throw new Error(`SITE_URL is not the address of a website: ${url}`);
  }
  if (contact !== null && !/^(https|mailto):$/.test(protocolOf(contact))) {
    throw new Error(`SITE_CONTACT begins with neither https: nor mailto: ${contact}`);
  }
  return { url: url && new URL(url.endsWith('/') ? url : `${url}/`).href, contact };
}

const protocolOf = (address: string) => (URL.canParse(address) ? new URL(address).protocol : '');

/** Returns the elements that name the address of the page in each language; none where the address is not set. */
export function addressElements({ url }: SiteSettings): string {
  if (url === null) return '';
  const of = { nl: url, en: `${url}?taal=en`, 'x-default': url };
  const alternates = Object.entries(of).map(
    ([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}" />`,
  );
  return [
    `<link rel="canonical" href="${url}" />`,
    ...alternates,
    `<meta property="og:url" content="${url}" />`,
  ].join('\n    ');
}

const DAY = 24 * 3600 * 1000;

/**
 * Returns the text of `.well-known/security.txt` (RFC 9116), which expires within a year after the build; null where there is no
 * contact.
 */
export function securityText({ url, contact }: SiteSettings, built: Date): string | null {
  if (contact === null) return null;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(built.getTime() + 364 * DAY).toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: nl, en',
  ];
  if (url !== null) lines.push(`Canonical: ${new URL('.well-known/security.txt', url).href}`);
  return `${lines.join('\n')}\n`;
}
