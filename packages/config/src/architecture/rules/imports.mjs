import { isCode, isTest } from "../files.mjs";
import { ZONES } from "../import-table.mjs";
import { importsOf } from "../imports.mjs";

/** Each import must stand in the table of its zone. */
export function checkImports(files) {
  return (
    files
      // The checker's own tests quote imports that nobody makes.
      .filter((file) => isCode(file.path) && !/^packages\/config\/.*\.test\.mjs$/.test(file.path))
      .flatMap((file) => {
        const zone = ZONES.find(({ place }) => fits(place, file.path));
        if (!zone) return [];
        return importsOf(file)
          .filter((found) => !isAllowed(found, zone, isTest(file.path)))
          .map(({ specifier, line }) => ({
            path: file.path,
            line,
            message: `may not import "${specifier}"`,
          }));
      })
  );
}

function isAllowed({ target, typeOnly }, zone, forTests) {
  if (fits(zone.own, target)) return true;
  const allowed = [...zone.allow, ...(typeOnly ? zone.types : []), ...(forTests ? zone.tests : [])];
  if (allowed.some((entry) => matches(entry, target))) return true;
  return zone.any && isRegistryPackage(target);
}

function matches(entry, target) {
  if (entry === "node:") return target.startsWith("node:");
  return target === entry || target.startsWith(`${entry}/`);
}

function isRegistryPackage(target) {
  return !/^(apps|packages|e2e|bench|scripts)\//.test(target) && !target.startsWith("..");
}

function fits(place, path) {
  return typeof place === "string" ? path.startsWith(place) : place.test(path);
}
