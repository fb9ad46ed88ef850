import type { Atlas } from '../../state/atlas.svelte.ts';

/** Whether the projection that is shown accounts for the children already born, by the births of gemeenten. */
export const accountsForChildren = ({ answer }: Atlas): boolean =>
  answer?.projection?.method === 'panel-kinderen';

/** Returns the names of the user files with births that the projection uses, of the country or of gemeenten; empty without any. */
export function userBirthsFiles(atlas: Atlas): string {
  const ofGemeenten = accountsForChildren(atlas)
    ? atlas.userFiles.used.filter(({ children }) => children).map(({ name }) => name)
    : [];
  return [atlas.userTables.births?.file ?? [], ofGemeenten].flat().join(', ');
}
