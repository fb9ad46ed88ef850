import type { IncomingFormat } from './format.ts';
import { Headings } from './headings.ts';
import { figuresIn, lackingIn } from './long-columns.ts';
import { longForm, openLongForm } from './long-form.ts';
import { gemeenteInCodes, isPart, lackGemeente, refuseTotal } from './part-rows.ts';

/** The name of the column of gemeenten, which is put before those of the file. */
const GEMEENTE = 'gemeentecode';

/**
 * The format of tables of the schools or wijken of one gemeente that do not say which gemeente that is, with a row per school or
 * wijk and year. They are read as the long form, with the gemeente that the user chose.
 */
export const oneGemeente: IncomingFormat = {
  id: 'deel-gemeente',
  recognises: (header) => lackingIn(header).join() === 'gemeente' && header.some(isPart),
  decimals: (header, above) => longForm.decimals!(header, above),
  needsGemeente: (_header, _above, rows) => lackGemeente(rows),
  hasHeadings: true,
  needed: (header, above) => longForm.needed!([GEMEENTE, ...header], above) - 1,
  open(file) {
    const labels = file.header.flatMap((name, i) => (isPart(name) ? [i] : []));
    for (const i of labels) file.data.parts.add(file.header[i]!);
    const headings = new Headings(file, {
      figures: figuresIn(file.header),
      hasGemeente: false,
      hasParts: true,
    });
    const read = openLongForm({ ...file, header: [GEMEENTE, ...file.header] }, headings);
    return (cells, at) => {
      if (headings.take(cells)) return;
      refuseTotal(cells, labels, at);
      const gemeente = gemeenteInCodes(cells) ?? file.gemeente ?? '';
      read([gemeente, ...cells], (i) => at(i === 0 ? (labels[0] ?? 0) : i - 1));
    };
  },
};
