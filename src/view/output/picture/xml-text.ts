/** Returns a text without the characters that no XML file can hold, such as control characters in the name of a file of the user. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
