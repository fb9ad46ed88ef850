import type { Counted } from '../../tables/counted.ts';

/** The names of the columns with the numbers of what is counted. */
interface ColumnNames {
  /** The known number, without masked cells; names of other columns begin with it, such as `leerlingen_laagste`. */
  known: string;
  /** The number that the page shows and from which measures are computed. */
  shown: string;
  /** That number in the base year. */
  inBase: string;
}

/**
 * The names of the columns with numbers, by what is counted. Pupils by residence have a name of their own, so that a table of them is
 * not taken for one of pupils at schools.
 */
export const COLUMN_NAMES: Readonly<Record<Counted, ColumnNames>> = {
  school: { known: 'leerlingen', shown: 'leerlingen', inBase: 'leerlingen_basisjaar' },
  woon: {
    known: 'leerlingen_woongemeente',
    shown: 'leerlingen_woongemeente',
    inBase: 'leerlingen_woongemeente_basisjaar',
  },
  examen: {
    known: 'kandidaten',
    shown: 'kandidaten_beste',
    inBase: 'kandidaten_beste_basisjaar',
  },
};
