/** What is used here of browsers with Trusted Types; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * Allows workers to be started from scripts in `folder`, and from no other address: where the Content-Security-Policy asks for
 * Trusted Types, no text is the address of a script without this.
 * @param folder the whole URL of a folder, with a slash at its end
 */
export function allowTrustedScripts(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL(url) {
        const { href } = new URL(url, folder);
        if (!href.startsWith(folder)) throw new TypeError(`Not a script of this site: ${url}`);
        return href;
      },
    });
  } catch {
    // The host's own policy forbids ours. It then forbids the worker too, which the page reports.
  }
}
