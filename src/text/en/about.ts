import type { about as nl } from '../nl/about.ts';

/** The English texts about the website itself. */
export const about: typeof nl = {
  label: 'About this website',
  links: {
    contact: 'Contact',
    privacy: 'Privacy',
    toegankelijkheid: 'Accessibility',
    'zwakke-plek': 'Report a weakness',
  },
  contact: {
    unset: 'The operator of this website has not set a contact address.',
    questions: 'Questions or remarks about this website:',
    figures:
      'Does a count differ from that of your school or gemeente? The counts are those of DUO and CBS; the files and their count dates are at the top of this page.',
    weakness: 'Reporting a weakness',
    report:
      'Did you find a weakness in the security of this website? Report it to its operator, and do not publish it before it is mended. Say how it can be seen, and in which browser.',
    machines: 'Programs find the address in',
  },
  privacy: {
    text: [
      'This website consists of files. It has no accounts, no cookies and no measuring of visits, and your browser asks nothing of another website.',
      'What you choose is in the address of the page: whoever gets a link from you sees your choices, and the names of your own regions and scenarios too. The computer that sends the files may, as with any website, write down which address was opened when, and from which IP address. Websites that you go on to do not get the address of this page.',
      'Files that you open do not leave your browser: they are read there and sent nowhere.',
    ],
    keptIntro: 'This website keeps the following only, and only in your own browser:',
    kept: [
      'whether you chose light or dark, and hatch growth on the map (localStorage);',
      'a copy of this website itself and of its figures, without your choices, in order to work without a network (Cache Storage);',
      'regions that you save (localStorage), until you remove them on the page Region;',
      'files of your own, only when you ask for it on the page Data set (IndexedDB), until you have them forgotten there.',
    ],
    removal:
      'A region goes with you by its link; your own files you have already. “Clear site data” in your browser removes all of it at once.',
  },
};
