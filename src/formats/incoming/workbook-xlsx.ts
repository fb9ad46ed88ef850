import { cellText, kindOfFormat, type NumberKind } from './workbook-cells.ts';
import { SheetCells, type Workbook } from './workbook-sheet.ts';
import { walkXml } from './workbook-xml.ts';
import { workbookError, type ZipParts } from './workbook-zip.ts';

/** What the parts of a workbook point to: the path of a part, with its type, by the id of the relation. */
type Relations = Map<string, { type: string; path: string }>;

/**
 * Opens a workbook of Excel (.xlsx, .xlsm), in the transitional or the strict form of ISO/IEC 29500.
 * @throws FormatError `workbook-damaged` where a part is missing; XmlError.
 */
export function openXlsx(parts: ZipParts, file: string): Workbook {
  const main = pathOf(relationsOf(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const relations = relationsOf(parts, main);
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  walkXml(required(parts, main, file), {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return;
      const relation = relations.get(attribute('id') ?? '');
      // A sheet with only a chart has no cells.
      if (!relation?.type.endsWith('/worksheet')) return;
      sheets.push({ name: attribute('name') ?? '', path: relation.path });
    },
  });
  const texts = textsOf(parts.text(pathOf(relations, 'sharedStrings') ?? ''));
  const kinds = kindsOf(parts.text(pathOf(relations, 'styles') ?? ''));
  return {
    sheets: sheets.map(({ name }) => name),
    read(sheet) {
      const cells = new SheetCells(file);
      const xml = required(parts, sheets[sheet]?.path ?? '', file);
      readSheet(xml, { texts, kinds, from1904 }, cells);
      return cells;
    },
  };
}

function required(parts: ZipParts, path: string, file: string): string {
  const text = parts.text(path);
  if (text === null) throw workbookError(file, 'workbook-damaged');
  return text;
}

/** Returns the relations of a part; those of the whole workbook for an empty path. */
function relationsOf(parts: ZipParts, path: string): Relations {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations: Relations = new Map();
  walkXml(parts.text(`${folder}_rels/${path.slice(slash)}.rels`) ?? '<none/>', {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const path = pathFrom(folder, attribute('Target') ?? '');
      relations.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', path });
    },
  });
  return relations;
}

/** Returns the path of a part in the zip archive, from a path that begins in `folder` or, with `/` before it, at the top. */
function pathFrom(folder: string, target: string): string {
  const path: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}

const pathOf = (relations: Relations, type: string): string | undefined =>
  [...relations.values()].find((one) => one.type.endsWith(`/${type}`))?.path;

/** Returns the texts that the cells of all sheets refer to by number; none without such a part. */
function textsOf(xml: string | null): string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return texts;
}

/** Replaces the codes that Excel writes for characters that XML cannot hold, such as `_x000D_`. */
const unescaped = (text: string) =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Returns, for each style of a cell, what a number in a cell with that style is. */
function kindsOf(xml: string | null): NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellStyle = false;
  walkXml(xml ?? '<none/>', {
    open(name, attribute) {
      if (name === 'numFmt') {
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      }
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attribute('numFmtId') ?? 0);
      kinds.push(kindOfFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return kinds;
}

interface Shared {
  texts: readonly string[];
  kinds: readonly NumberKind[];
  from1904: boolean;
}

/** Reads the cells of a sheet into `cells`. */
function readSheet(xml: string, shared: Shared, cells: SheetCells): void {
  let row = -1;
  let column = -1;
  let cell = { type: 'n', style: 0, value: '', formula: '' };
  /** Which text of the cell is being read; none inside a phonetic hint or outside a cell. */
  let part: 'value' | 'formula' | null = null;
  let isPhonetic = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c') {
        const place = /^([A-Z]{1,3})(\d{1,7})$/.exec(attribute('r') ?? '');
        column = place ? columnOf(place[1]!) : column + 1;
        if (place) row = Number(place[2]) - 1;
        const style = Number(attribute('s') ?? 0);
        cell = { type: attribute('t') ?? 'n', style, value: '', formula: '' };
      } else if (name === 'rPh') isPhonetic = true;
      else if (name === 'v' || (name === 't' && !isPhonetic)) part = 'value';
      else if (name === 'f') part = 'formula';
    },
    close(name) {
      part = null;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'c') cells.set(row, column, textOf(cell, shared));
    },
    text(piece) {
      if (part !== null) cell[part] += piece;
    },
  });
}

/** Returns the index of a column from its letters: 0 for A, 26 for AA. */
const columnOf = (letters: string) =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Returns the text of a cell. A formula that was never computed is shown as a formula, because its value is unknown. */
function textOf(
  { type, style, value, formula }: { type: string; style: number; value: string; formula: string },
  { texts, kinds, from1904 }: Shared,
): string {
  const raw = value.trim();
  if (raw === '') return formula === '' ? '' : `=${formula}`;
  if (type === 's') return texts[Number(raw)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  // A date in the strict form of ISO/IEC 29500.
  if (type === 'd') return raw.slice(0, 10);
  if (type !== 'n') return raw;
  const n = Number(raw);
  return Number.isFinite(n) ? cellText(n, kinds[style] ?? 'number', from1904) : raw;
}
