/** The error for a site file that the server did not deliver; `status` is the HTTP status, or 0 if there was no response. */
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
