const REQUIRED = ["build", "typecheck", "test", "test:db"];

/** turbo says nothing about a package without the script it was asked to run. */
export function checkPackageScripts(files) {
  return files
    .filter(({ path }) => /^((apps|packages)\/[\w-]+|bench|e2e)\/package\.json$/.test(path))
    .flatMap(({ path, text }) => {
      const scripts = JSON.parse(text).scripts ?? {};
      return REQUIRED.filter((name) => !Object.hasOwn(scripts, name)).map((name) => ({
        path,
        line: 1,
        message: `has no script "${name}"`,
      }));
    });
}
