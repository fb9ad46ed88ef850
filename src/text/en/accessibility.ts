import type { accessibility as nl } from '../nl/accessibility.ts';
import { day } from './day.ts';

/** The English texts of the statement about accessibility, on the page about sources. */
export const accessibility: typeof nl = {
  status:
    'Status: C, first measures taken. The Leerlingenatlas is made to WCAG 2.2, levels A and AA, and its makers tested all 55 criteria themselves. There is no audit by others yet, and no test with people who use a screen reader or magnification.',
  host: 'This statement is about the software. A public body that offers the site puts a statement of its own in the Dutch register of accessibility statements.',
  knownTitle: 'What is not right yet',
  known: [
    'On the map the colours of neighbouring classes differ by less than 3 : 1. The borders between gemeenten do not, and each value is also in the ranking, in the legend and in what the map says of a gemeente. With the button “Hatch growth” growth and decline differ without colour too.',
    'A page that is kept as PDF has the structure that the browser makes; whether that is right for screen readers is not tested. The same figures can be downloaded as a table.',
    'Names of source files are Dutch, on the English pages too.',
  ],
  testedTitle: 'How this was tested',
  tested:
    'With axe on every part of the site in two languages, light and dark and at several widths; three tasks with the keyboard alone; with the accessibility tree as a screen reader reads it; with text of 200 %, a window of 320 pixels, forced colours and three kinds of colour blindness. The report by criterion is in docs/toegankelijkheid.md (in Dutch), with the source code.',
  reportTitle: 'Is something in your way?',
  report:
    'Please tell the administrator of this website, best with the address of the page and what you used (browser, aid). The address is the link that opens that screen again.',
  revised: (iso: string) => `Last revised on ${day(iso)}.`,
};
