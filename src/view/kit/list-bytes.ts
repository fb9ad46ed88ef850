import { LARGEST_LIST } from '../../engine/protocol/largest-list.ts';

/** Returns the bytes of a list of the user. Of a list that is too large, only so many are read that the engine refuses it. */
export const listBytes = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, LARGEST_LIST + 1).arrayBuffer());
