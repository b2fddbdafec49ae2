/** What the global set-up tells the tests: the server and its migrated template. */
export type ProvidedDatabase = { serverUrl: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    testDatabase: ProvidedDatabase;
  }
}
