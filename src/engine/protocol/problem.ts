import type { Problem } from '../../formats/format-error.ts';

/**
 * Why a file cannot be used: the server did not deliver it, or its content is not as expected. The engine returns this plain
 * value instead of throwing, because an exception loses its fields on the way from the worker to the page.
 */
export interface FileProblem {
  file: string;
  /** `script` where it is the engine itself, or a part of it, that does not run; `altered` where it is not the file of this version. */
  problem: Problem | 'unreachable' | 'altered' | 'script';
  row: number | null;
  column: string | null;
  found: string | null;
}

/** Whether what the engine returned is a `FileProblem` and not an answer. */
export function isProblem(reply: object): reply is FileProblem {
  return 'problem' in reply;
}
