import { Parser } from 'saxen';

/** What a reader of XML does at the begin and the end of an element and at a piece of text. */
export interface XmlListener {
  /** `name` and the names in `attributes` are without the prefix of their namespace (`row` for `x:row`). */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A text that is not well-formed XML. */
export class XmlError extends Error {}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Walks through XML and calls `listener` for each element and each piece of text, in their order. Entities that the XML defines
 * itself are not expanded.
 * @throws XmlError where the text is not well-formed.
 */
export function walkXml(xml: string, listener: XmlListener): void {
  const parser = new Parser();
  parser.on('error', ({ message }) => {
    throw new XmlError(message);
  });
  parser.on('openTag', (name, attributes) => {
    let all: Record<string, string> | null = null;
    listener.open(local(name), (wanted) => {
      all ??= attributes();
      // Most names have no prefix, or the same one throughout.
      const key = wanted in all ? wanted : Object.keys(all).find((one) => local(one) === wanted);
      return key === undefined ? undefined : decoded(all[key]!);
    });
  });
  parser.on('closeTag', (name) => listener.close?.(local(name)));
  parser.on('text', (text) => listener.text?.(decoded(text)));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.parse(xml);
}

/** Returns a name without the prefix of its namespace. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Returns text with the five entities of XML and characters by number (`&#233;`, `&#xE9;`) replaced by what they mean. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name as string) ?? (all as string);
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (all as string);
  });
}
