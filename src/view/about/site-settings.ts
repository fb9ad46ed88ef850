/** How the operator of this copy of the site can be reached (`mailto:…` or `https://…`), as set at the build; null where it is not set. */
export const siteContact = (): string | null =>
  (import.meta.env['SITE_CONTACT'] as string | undefined) || null;
