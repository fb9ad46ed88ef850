import { FormatError } from '../formats/format-error.ts';
import type { Source } from './protocol.ts';

interface DataPackage {
  peiljaar_grenzen: number;
  resources: {
    path: string;
    sources: Source['sources'];
    teldatum?: string;
    eerste_jaar?: number;
    laatste_jaar?: number;
    voorlopig?: number[];
  }[];
}
