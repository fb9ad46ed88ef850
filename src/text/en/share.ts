import type { Words } from '../nl.ts';

/** The English texts of the dialog that shares the page: by link, or as a frame in another website. */
export const share: Words['share'] = {
  open: 'Share',
  title: 'Share this screen',
  about: 'Who opens the link sees exactly what you see now.',
  link: 'Link to this screen',
  copy: 'Copy link',
  copied: 'The link to this screen has been copied.',
  selected:
    'This browser does not allow copying. The text is selected: copy it with Ctrl+C (or ⌘C).',
  embed: {
    title: 'Show it on another website',
    what: 'Show',
    parts: { beide: 'map and chart', kaart: 'map', grafiek: 'chart' },
    theme: 'Colours',
    themes: { systeem: 'as the device', licht: 'light', donker: 'dark' },
    language: 'Language',
    height: 'Height in pixels',
    controls: 'Readers can choose',
    code: 'Code for the other website',
    copy: 'Copy code',
    copied: 'The code has been copied.',
    preview: 'Show preview',
    whole: 'See this in the Leerlingenatlas',
  },
};
