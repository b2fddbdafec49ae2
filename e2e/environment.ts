type Service = { url: string; apiKey: string };

/** What `npm test` hands to the browser tests: the running portal, its database, the stand-ins, a browser. */
export type Environment = {
  baseUrl: string;
  databaseUrl: string;
  chromium: string;
  chromiumArgs: string[];
  /** A port of 127.0.0.1 that the portal may reach besides the demo's: for a stand-in that a test starts by itself. */
  ownPort: number;
  sandbox: {
    altera: Service;
    altoviz: Service;
    wisedat: Service & { user: string; password: string };
    invoiceCollector: { url: string; bearer: string };
    companies: ({ service: string; name: string; url: string } & Record<string, string>)[];
  };
};

/** @throws Error naming the variable that is missing. */
export function environment(): Environment {
  return {
    baseUrl: variable("E2E_BASE_URL"),
    databaseUrl: variable("E2E_DATABASE_URL"),
    chromium: variable("CHROMIUM"),
    chromiumArgs: JSON.parse(process.env["CHROMIUM_ARGS"] ?? "[]"),
    ownPort: Number(variable("E2E_OWN_PORT")),
    sandbox: JSON.parse(variable("COMPTOIR_SANDBOX")),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests by \`npm test\``);
  return value;
}
