import { SECTORS, SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';

/** Returns the sector to which a soort belongs. */
export const sectorOf = (soort: Soort): Sector =>
  SECTORS.find((sector) => (SOORTEN[sector] as readonly string[]).includes(soort)) ?? 'po';
