import { describe, expect, it } from 'vitest';
import { addressElements, securityText, siteSettings } from '../../../scripts/run/site-settings.ts';

const NONE = siteSettings({});
const SET = siteSettings({
  SITE_URL: 'https://scholen.example/atlas',
  SITE_CONTACT: 'mailto:atlas@scholen.example',
});

describe('the settings of a copy of the site', () => {
  it('are addresses, or not there', () => {
    expect(NONE).toEqual({ url: null, contact: null });
    expect(siteSettings({ SITE_URL: '', SITE_CONTACT: '' })).toEqual(NONE);
    expect(SET.url).toBe('https://scholen.example/atlas/');
    expect(() => siteSettings({ SITE_URL: 'scholen.example' })).toThrow('SITE_URL');
    expect(() => siteSettings({ SITE_URL: 'javascript:1' })).toThrow('SITE_URL');
    expect(() => siteSettings({ SITE_CONTACT: 'atlas@scholen.example' })).toThrow('SITE_CONTACT');
    expect(() => siteSettings({ SITE_CONTACT: 'javascript:1' })).toThrow('SITE_CONTACT');
  });
});

describe('the address of the page', () => {
  it('is in the page, by language, only where it is known', () => {
    expect(addressElements(NONE)).toBe('');
    const elements = addressElements(SET);
    expect(elements).toContain('<link rel="canonical" href="https://scholen.example/atlas/" />');
    expect(elements).toContain('hreflang="en" href="https://scholen.example/atlas/?taal=en"');
    expect(elements.match(/hreflang="(\w|-)+"/g)).toHaveLength(3);
  });
  it('cannot break out of its attribute', () => {
    expect(addressElements(siteSettings({ SITE_URL: 'https://a.example/"><b>' }))).not.toMatch(
      /<b>/,
    );
  });
});

describe('security.txt', () => {
  const BUILT = new Date('2026-12-01T10:00:00.123Z');
  it('is not there without a contact', () => {
    expect(securityText(NONE, BUILT)).toBeNull();
  });
  it('has what RFC 9116 asks for, and expires within a year of the build', () => {
    expect(securityText(SET, BUILT)).toBe(
      'Contact: mailto:atlas@scholen.example\nExpires: 2027-11-30T10:00:00Z\nPreferred-Languages: nl, en\n' +
        'Canonical: https://scholen.example/atlas/.well-known/security.txt\n',
    );
  });
});
