import type { DownloadMetadata } from '../../../src/exports/table.ts';

/** What a download says of itself; a test gives what it is about. */
export function about(given: Partial<DownloadMetadata> = {}): DownloadMetadata {
  return {
    title: 'Leerlingen in het basisonderwijs per gemeente, 2010–2035',
    description: 'Tellingen van DUO en een projectie.',
    language: 'nl',
    filters: [
      { name: 'Sector', value: 'po' },
      { name: 'Gebieden', value: 'alle gemeenten van Drenthe' },
    ],
    sources: [
      {
        title: 'DUO, historisch overzicht (06)',
        path: 'https://duo.nl/06.csv',
        licence: 'CC0-1.0',
      },
      { title: 'CBS, gebieden in Nederland', path: 'https://cbs.nl/', licence: 'CC-BY-4.0' },
    ],
    countDate: '1 oktober',
    provisional: [2025],
    boundaryYear: 2026,
    projected: { method: 'panelregressie', origin: 2025 },
    scenarios: [],
    userFiles: [],
    userBirths: null,
    link: 'https://leerlingenatlas.example/?modus=dataset&jaren=2010-2035',
    version: '1.0.0',
    date: '2026-11-25',
    name: 'leerlingenatlas_bo_gemeente_2010-2035_2026-11-25',
    ...given,
  };
}
