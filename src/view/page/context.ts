import { createContext } from 'svelte';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** The `Atlas` of the page, as context of its components. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
