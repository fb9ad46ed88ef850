import type { PastedList, TableCells } from '../../../exports/clipboard.ts';
import type { DatasetChoice } from '../../../state/selection/dataset-codecs.ts';
import type { EmbedPart } from '../../../state/selection/embed.ts';
import type { Subject } from '../picture/subject.ts';

/**
 * The exports of a block of the page: the menu `ExportMenu` has an item for each. All are functions, so that nothing is
 * computed before it is asked for.
 */
export interface BlockExports {
  /** What the block shows, such as its title: added to the text of the button in its name for screen readers. */
  block: string;
  /** Returns the drawing of the block with its texts, or null where there are no figures. */
  picture?: (() => Subject | null | Promise<Subject | null>) | undefined;
  /** Returns the table of the block, to copy. */
  table?: (() => TableCells) | undefined;
  /** The text that says where the figures of the table come from; by default the sources of the figures on the page. */
  source?: string | undefined;
  /** A list of the block to copy: the label of the item, and a function that returns the list. */
  list?: { label: string; list: () => PastedList } | undefined;
  /** The table as a CSV file: the name of the file, without its extension, and a function that returns the table. */
  csv?: { name: string; table: () => TableCells } | undefined;
  /** Returns the choices that make the data set with the figures of the block. */
  dataset?: (() => DatasetChoice) | undefined;
  /** The part of the page that shows the block in a frame on another website. */
  frame?: EmbedPart | undefined;
}
