import type { IncomingFormat } from './format.ts';
import { lackingIn } from './long-columns.ts';
import { longForm } from './long-form.ts';
import { gemeenteInCodes, isPart, refuseTotal } from './part-rows.ts';

/**
 * The format of tables of the schools or wijken of one gemeente that do not say which gemeente that is, with a row per school or
 * wijk and year. They are read as the long form, with the gemeente that the user chose.
 */
export const oneGemeente: IncomingFormat = {
  id: 'deel-gemeente',
  recognises: (header) => lackingIn(header).join() === 'gemeente' && header.some(isPart),
  decimals: (header, above) => longForm.decimals!(header, above),
  needsGemeente: (_header, _above, rows) =>
    rows.length === 0 || rows.some((cells) => gemeenteInCodes(cells) === null),
  open(file) {
    const labels = file.header.flatMap((name, i) => (isPart(name) ? [i] : []));
    for (const i of labels) file.taken.parts.add(file.header[i]!);
    const read = longForm.open({ ...file, header: ['gemeentecode', ...file.header] });
    return (cells, at) => {
      refuseTotal(cells, labels, at);
      const gemeente = gemeenteInCodes(cells) ?? file.gemeente ?? '';
      read([gemeente, ...cells], (i) => at(i === 0 ? (labels[0] ?? 0) : i - 1));
    };
  },
};
