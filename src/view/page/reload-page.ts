/**
 * Loads the page again, from its own address. Where the site cannot be reached the page stays as it is, with what it shows; resolves
 * to false then.
 */
export async function reloadPage(): Promise<boolean> {
  const reply = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  if (reply) location.reload();
  return reply !== null;
}
