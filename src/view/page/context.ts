import { createContext } from 'svelte';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** The one `Atlas` of the page, for every component. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
