/** What the tests use of the library, which has no types of its own. */
declare module 'datapackage' {
  export interface Resource {
    readonly descriptor: { path: string; profile: string };
    /** Every row as values of the types of the schema. Rejects where a cell does not fit. */
    read(): Promise<unknown[][]>;
  }
  export class Package {
    static load(
      descriptor: string | object,
      options: { basePath: string; strict: boolean },
    ): Promise<Package>;
    readonly errors: Error[];
    readonly resources: Resource[];
  }
}
