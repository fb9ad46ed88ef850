import { n } from './numbers.ts';

/** The words of the mode in which a data set is put together. */
export const dataset = {
  title: 'Dataset samenstellen',
  intro:
    'Kies welke cijfers u wilt hebben. Wat u op de kaart koos, staat hier al ingevuld; wat u hier kiest, staat ook in de link van deze pagina.',
  choose: 'Wat zit erin',
  from: 'Van',
  to: 'Tot en met',
  years: 'Jaren',
  size: (rows: number) => (rows === 1 ? '1 rij' : `${n.count(rows)} rijen`),
};
