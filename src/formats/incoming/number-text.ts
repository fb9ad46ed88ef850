/**
 * Returns a number as text that is read back as the same number: fifteen digits (a spreadsheet keeps no more), a decimal comma, and
 * never three decimals, which could be read as thousands.
 */
export function numberText(n: number): string {
  const rounded = Number(n.toPrecision(15));
  const text = /e/.test(String(rounded)) ? shortened(rounded.toFixed(12)) : String(rounded);
  return text.replace('.', ',').replace(/,(\d{3})$/, ',$10');
}

const shortened = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
