/**
 * The codes of gemeenten (four digits, separated by spaces) that were introduced since 1996, by the first year of the code; a
 * code that is not listed is older. A gemeente that was enlarged by a herindeling can have kept its code: Aalten (GM0197) was a
 * smaller Aalten before Dinxperlo became part of it. The source is table 33 of the national tables; a test checks the list
 * against that table, against CBS's figures per year and against the list of gemeenten of 2017.
 */
const GIVEN_OUT: Readonly<Record<number, string>> = {
  1997: '1652 1655 1658 1659 1665 1667 1674 1676 1723 1728',
  1998: '1680 1681 1690 1697 1699 1701 1706 1709 1719',
  1999: '1722 1724 1729 1730',
  2000: '1731',
  2001: '1507 1734 1735 1883 1896',
  2002: '1696 1700 1773 1774 1916 1926',
  2003: '1705 1708 1711 1714 1740 1742',
  2004: '1771 1783 1842',
  2005: '1509 1859 1876 1955',
  2006: '1525 1581 1586',
  2007: '1598 1621 1640 1641',
  2009: '1884 1891',
  2010: '1892 1894 1895',
  2011: '1900 1901 1903 1904 1908',
  2012: '1911',
  2013: '1924 1927',
  2014: '1921',
  2015: '1930 1931 1940',
  2016: '1942 1945',
  2017: '1948',
  2018: '1949 1950 1952',
  2019: '1954 1959 1960 1961 1963 1966 1969 1970 1978',
  2021: '1979',
  2022: '1980 1982 1991',
  2023: '1992',
};

const BEGINS = new Map(
  Object.entries(GIVEN_OUT).flatMap(([year, codes]) =>
    codes.split(' ').map((code): [string, number] => [`GM${code}`, Number(year)]),
  ),
);

/** Returns the first year in which the code of a gemeente (`GM0000`) existed; −∞ for a code from before 1996. */
export const beginOf = (code: string): number => BEGINS.get(code) ?? -Infinity;
