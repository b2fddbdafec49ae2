import { checkEnvironment } from "./rules/environment.mjs";
import { checkExports } from "./rules/exports.mjs";
import { checkFirmKeys } from "./rules/firm-keys.mjs";
import { checkImports } from "./rules/imports.mjs";
import { checkNames } from "./rules/names.mjs";
import { checkPackageScripts } from "./rules/package-scripts.mjs";
import { checkPlaces } from "./rules/places.mjs";
import { checkSizes } from "./rules/sizes.mjs";
import { checkSuppressions } from "./rules/suppressions.mjs";
import { checkTests } from "./rules/tests.mjs";
import { checkVerbs } from "./rules/verbs.mjs";

/** Every rule of our own. A rule takes all files and returns the places that break it. */
export const RULES = [
  { name: "imports", check: checkImports },
  { name: "environment", check: checkEnvironment },
  { name: "sizes", check: checkSizes },
  { name: "names", check: checkNames },
  { name: "tests", check: checkTests },
  { name: "suppressions", check: checkSuppressions },
  { name: "exports", check: checkExports },
  { name: "firm-keys", check: checkFirmKeys },
  { name: "verbs", check: checkVerbs },
  { name: "package-scripts", check: checkPackageScripts },
  { name: "places", check: checkPlaces },
];
