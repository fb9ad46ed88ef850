/** The error for a site file that was delivered with another content than its version has: cut off on the way, or changed. */
export class Altered extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file}: not the content of this version`);
    this.name = 'Altered';
    this.file = file;
  }
}
