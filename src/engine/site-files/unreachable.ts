/** A data file that the server did not deliver; `status` is its HTTP status, 0 where there was no answer at all. */
export class Unreachable extends Error {
  readonly file: string;
  readonly status: number;

  constructor(file: string, status: number) {
    super(`${file}: not delivered (${status})`);
    this.name = 'Unreachable';
    this.file = file;
    this.status = status;
  }
}
