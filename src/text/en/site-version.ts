import type { siteVersion as nl } from '../nl/site-version.ts';

/** The English texts about the version of the site that the reader has, with the same keys as the Dutch ones. */
export const siteVersion: typeof nl = {
  title: 'Version of this website',
  works: 'Now works without a network too.',
  offline:
    'No connection: you are using what is kept on this device. Everything works, except editions that you have not looked at yet.',
  unreachable: 'No connection: what is not loaded yet comes when there is one again.',
  newer: 'There is a new version of the Leerlingenatlas.',
  stays: 'What you chose is in the address and stays.',
  lost: 'You have to open files, births and norms again that you opened and did not keep.',
  reload: 'Reload',
  later: 'Later',
};
