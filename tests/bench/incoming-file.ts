/** The files that `incoming.ts` reads, with as many rows as asked: in the form of DUO 01 of vo, the long form, and that of StatLine. */

export const NAME = 'leerlingen-2024.csv';
export const TYPE = 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR';
export const LEERJAREN = [1, 2, 3, 4, 5, 6].flatMap((year) =>
  ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
);
const TYPES = [
  ...['Brugjaar 1-2', 'HAVO/VWO lj 3', 'HAVO lj 4-5', 'VWO lj 4-6', 'VMBO BL lj 3-4'],
  ...['VMBO KL lj 3-4', 'VMBO GL lj 3-4', 'VMBO TL lj 3-4', 'Praktijkonderwijs alle vj'],
];
/** The rows of a vestiging: its types of vo, each with so many opleidingen. */
const OPLEIDINGEN = 78;
const PER_VESTIGING = TYPES.length * OPLEIDINGEN;

/**
 * Returns the text of a file in parts of about a megabyte. No two rows have the same vestiging, type and opleiding; half of the
 * counts are 0 and a tenth is masked, as in the file of DUO.
 */
export function* partsWith(rows: number): Generator<string> {
  let seed = 1;
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % below;
  let part = `INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;PROVINCIE;${TYPE};ELEMENTCODE;${LEERJAREN.join(';')}\n`;
  for (let i = 0; i < rows; i++) {
    const [vestiging, k] = [Math.floor(i / PER_VESTIGING), i % PER_VESTIGING];
    const letters = [26, 1].map((n) =>
      String.fromCharCode(65 + (Math.floor(vestiging / 90 / n) % 26)),
    );
    const brin = `${10 + (vestiging % 90)}${letters.join('')}`;
    const counts = LEERJAREN.map(() => {
      const kind = random(10);
      return kind < 5 ? '0' : kind < 6 ? '<5' : String(5 + random(120));
    });
    const opleiding = String(k % OPLEIDINGEN).padStart(4, '0');
    part += `${brin};${brin}00;ASSEN;Drenthe;${TYPES[Math.floor(k / OPLEIDINGEN)]};${opleiding};${counts.join(';')}\n`;
    if (part.length > 1 << 20) {
      yield part;
      part = '';
    }
  }
  yield part;
}

const SOORTEN = ['bo', 'sbo', 'so', 'vso', 'havo', 'vwo', 'pro', 'vmbo-b', 'vmbo-k', 'vmbo-t'];
const SOORTEN_CBS = [
  ...['Basisonderwijs', 'Speciaal basisonderwijs', 'Speciaal onderwijs'],
  ...['Voortgezet speciaal onderwijs', 'Voortgezet onderwijs', 'Praktijkonderwijs'],
];
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i));

/** A table with a row for every combination of what its columns have, and a count in each row. */
const tableOf = (header: string, columns: readonly (readonly string[])[]) => {
  const sizes = columns.map(({ length }) => length);
  return function* (rows: number): Generator<string> {
    let part = `${header}\n`;
    for (
      let i = 0;
      i <
      Math.min(
        rows,
        sizes.reduce((a, b) => a * b),
      );
      i++
    ) {
      let rest = i;
      const cells = columns.map((texts, k) => {
        const text = texts[rest % sizes[k]!]!;
        rest = Math.floor(rest / sizes[k]!);
        return text;
      });
      part += `${cells.join(';')};${(i * 7919) % 5000}\n`;
      if (part.length > 1 << 20) {
        yield part;
        part = '';
      }
    }
    yield part;
  };
};

/** The forms of which no file has a million rows; each file names the columns that a sum is made by. */
export const smallFiles = (gemeenten: readonly string[]) => ({
  'the long form': {
    partsWith: tableOf('soort;jaar;gemeente;aantal', [SOORTEN, years(1975, 2024), gemeenten]),
    by: 'soort, jaar, gemeente',
    count: 'aantal',
  },
  StatLine: {
    partsWith: tableOf(`Regio's;Perioden;Geslacht;Onderwijssoort;Leerlingen (aantal)`, [
      gemeenten,
      years(1990, 2024),
      ['Totaal mannen en vrouwen', 'Mannen', 'Vrouwen'],
      SOORTEN_CBS,
    ]),
    by: `"Regio's", Perioden, Geslacht, Onderwijssoort`,
    count: '"Leerlingen (aantal)"',
  },
});
