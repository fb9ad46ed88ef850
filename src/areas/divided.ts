/**
 * The gemeenten that were divided over several others since 2006, the year from which on they are divided, and the gemeenten of
 * today that got a part. The table of herindelingen gives all of them but Haaren to one gemeente. Source: CBS, gemeentelijke
 * indeling op 1 januari 2014, 2015, 2018, 2019 and 2021.
 */
const DIVIDED: readonly { name: string; since: number; over: readonly string[] }[] = [
  { name: 'Boarnsterhim', since: 2014, over: ['GM0074', 'GM0080', 'GM1900', 'GM1940'] },
  { name: 'Maasdonk', since: 2015, over: ['GM0796', 'GM0828'] },
  { name: 'Littenseradiel', since: 2018, over: ['GM0080', 'GM1900', 'GM1949'] },
  { name: 'Winsum', since: 2019, over: ['GM1966', 'GM1969'] },
  { name: 'Haaren', since: 2021, over: ['GM0757', 'GM0824', 'GM0855', 'GM0865'] },
];

/** Returns whether a figure of a gemeente of today in `year` is of the area that the gemeente has today: no division came later. */
export function isUndividedSince(gemeente: string, year: number): boolean {
  return !DIVIDED.some(({ since, over }) => year < since && over.includes(gemeente));
}
