import { createContext } from 'svelte';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Get and set the `Atlas` (the state of the page) that the components of the page share as context. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
