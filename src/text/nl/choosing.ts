import { list, n } from './numbers.ts';

/** The largest number of gemeenten that are all named in the name of a new region. */
const MOST_NAMED = 3;

/** The Dutch texts about a ninth gemeente, and about the ways from the chosen gemeenten to regions and neighbours. */
export const choosing = {
  full: {
    title: 'Ten hoogste acht gemeenten naast elkaar',
    about: (name: string) => `${name} is niet toegevoegd. Welke gemeente maakt er plaats voor?`,
    instead: (gone: string) => `Haal ${gone} weg`,
    insteadLabel: (name: string, gone: string) => `${name} in plaats van ${gone}`,
    or: 'Of bekijk ze samen:',
    region: (count: number) => `Maak van deze ${n.count(count)} gemeenten een regio`,
    leave: 'Niets veranderen',
    close: 'Sluiten',
    replaced: (name: string, gone: string) => `${name} gekozen in plaats van ${gone}.`,
  },
  link: {
    line: (count: number, names: readonly string[]) =>
      `De link noemt ${n.count(count)} gemeenten. Hier passen er acht naast elkaar; ${list.format(names)} ${names.length === 1 ? 'staat' : 'staan'} er niet bij.`,
  },
  paths: {
    label: 'Regio’s en buren',
    regionsOf: (name: string) => `Regio’s van ${name}`,
    sharedBy: (count: number) => `Regio’s met deze ${n.count(count)} gemeenten`,
    noneShared: 'Er is geen regio met al deze gemeenten.',
    all: 'Alle regio’s',
    back: (region: string) => `Naar de regio ${region}`,
    makeRegion: 'Maak hiervan een regio',
    neighbours: 'Vergelijk met de buren',
    neighboursAdded: (names: readonly string[]) => `Toegevoegd: ${list.format(names)}.`,
    noNeighbours: 'Alle buurgemeenten staan er al bij.',
    onIsland: (name: string) => `${name} grenst aan geen andere gemeente.`,
    leftOut: (names: readonly string[]) =>
      `Voor ${list.format(names)} was geen plaats: er passen acht gemeenten naast elkaar.`,
    unknown: 'De kaart met de grenzen is niet te laden, dus de buren zijn niet bekend.',
  },
  /** Returns the name that a new region of gemeenten gets until the user gives another. */
  regionName: (names: readonly string[]): string =>
    names.length > MOST_NAMED
      ? `${names[0]} en ${n.count(names.length - 1)} andere gemeenten`
      : list.format(names),
};
