/** What a translator put in the place of a text node of the page. */
interface Translation {
  readonly element: Element;
  /** The text of the node when the translator took it. */
  readonly original: string;
}

/**
 * Keeps the text of a page that the browser translates equal to the state of the page. Translators (Chrome, Edge) take each text
 * node out of the page and put a `<font>` with the translation in its place. Svelte goes on to write into the node that is out of
 * the page, so the old translation would stand beside a new map; and blocks that end in that node could not be removed.
 *
 * So each node that was taken out is put back beside its translation, empty. When Svelte writes into the node, or removes it, the
 * translation goes; the translator sees the new text and translates it. A page that is not translated only has the observer.
 *
 * A translator that writes its translation into the nodes needs nothing: a text that changes gets the new text of the page, and
 * another keeps its translation. Translators that take paragraphs apart are kept out by src/app/start.js.
 */
export function keepTranslatedTextCurrent(root: Element): void {
  const translations = new Map<Text, Translation>();

  function putBack(text: Text, element: Element): void {
    if (!element.isConnected) return;
    if (element.contains(text)) text.replaceWith(text.cloneNode());
    translations.set(text, { element, original: text.data });
    text.data = '';
    element.before(text);
    observer.observe(text, { characterData: true });
  }

  /** Removes a translation whose node got a text or is gone, and restores the text of a node whose translation is gone. */
  function bringUpToDate(text: Text, { element, original }: Translation, isWritten: boolean): void {
    if (isWritten || !text.isConnected) element.remove();
    else if (!element.isConnected) text.data = original;
    else if (element.previousSibling !== text) text.after(element);
    if (!element.isConnected) translations.delete(text);
  }

  const observer = new MutationObserver((records) => {
    // A node may have got an empty text.
    const written = new Set(records.flatMap((one) => (one.type === 'childList' ? [] : one.target)));
    for (const [text, translation] of translations) {
      bringUpToDate(text, translation, written.has(text));
    }
    for (const [text, element] of takenOut(records)) {
      if (!translations.has(text)) putBack(text, element);
    }
    // The changes made here need no answer.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** The text nodes that a translator took out, each with the `<font>` that stands in its place. */
function takenOut(records: readonly MutationRecord[]): Map<Text, Element> {
  const fonts = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
  const taken = new Map<Text, Element>();
  if (fonts.size === 0) return taken;
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    // Replaced at once, or the one was put beside the other before that was removed.
    const font = [...addedNodes, previousSibling, nextSibling].find(
      (node) => node !== null && isFont(node) && fonts.has(node),
    );
    const text = [...removedNodes].find((node) => node instanceof Text);
    if (font && text) taken.set(text, font as Element);
  }
  return taken;
}

const isFont = (node: Node): node is Element => node.nodeName === 'FONT';
