import { expose } from 'comlink';
import { FormatError } from '../formats/format-error.ts';
import { decodeText } from '../formats/delimited.ts';
import { createEngine } from './engine.ts';

/** The folder of the data files, beside the page whatever the page's path is. Given in the worker's own name. */
const FOLDER = new URL(self.name);
