import { render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Contact from '../../src/view/about/Contact.svelte';
import Footer from '../../src/view/about/Footer.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

afterEach(() => {
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

const show = async (of: typeof Contact, query = '') => {
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }), { query });
  render(WithAtlas, { atlas, of });
  return atlas;
};

it('has a foot that leads to contact, privacy, accessibility and reporting, and keeps what is chosen', async () => {
  await show(Footer, 'gemeenten=GM0197');
  const foot = within(screen.getByRole('contentinfo'));
  const links = foot.getAllByRole('link').map((one) => one.getAttribute('href'));
  expect(links).toEqual(
    ['contact', 'privacy', 'toegankelijkheid', 'zwakke-plek'].map(
      (part) => `?modus=bronnen&gemeenten=GM0197#${part}`,
    ),
  );
});

it('names as its own address the one in the language that is shown', async () => {
  const link = (attributes: Record<string, string>) =>
    document.head.append(Object.assign(document.createElement('link'), attributes));
  link({ rel: 'canonical', href: 'https://a.example/' });
  link({ rel: 'alternate', hreflang: 'nl', href: 'https://a.example/' });
  link({ rel: 'alternate', hreflang: 'en', href: 'https://a.example/?taal=en' });
  await show(Footer, 'taal=en');
  expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(
    'https://a.example/?taal=en',
  );
});

it('says that no contact was set, and gives no address then', async () => {
  await show(Contact);
  expect(screen.getByText(/geen contactadres ingesteld/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

it('gives the contact that was set, and security.txt for programs', async () => {
  vi.stubEnv('SITE_CONTACT', 'mailto:atlas@scholen.example');
  await show(Contact);
  const link = screen.getByRole('link', { name: 'atlas@scholen.example' });
  expect(link).toHaveAttribute('href', 'mailto:atlas@scholen.example');
  expect(screen.getByRole('link', { name: 'security.txt' })).toHaveAttribute(
    'href',
    './.well-known/security.txt',
  );
});
