/** A copied text in two forms: a program pastes the form that it prefers. */
export type Clipping = Record<'text' | 'html', string>;

/** Copies a text in both forms. Rejects where the browser does not allow copying, or where `made` rejects. */
export async function copyClipping(made: Promise<Clipping>): Promise<void> {
  // Promises instead of text: Safari allows copying only directly after the click, before a module is loaded.
  const part = async (type: string, form: keyof Clipping) =>
    new Blob([(await made)[form]], { type });
  const item = new ClipboardItem({
    'text/plain': part('text/plain', 'text'),
    'text/html': part('text/html', 'html'),
  });
  await navigator.clipboard.write([item]);
}
