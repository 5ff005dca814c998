// Loads the site's scripts into a world of their own, as a page does: plain scripts that share
// one `window`. What touches a document is not loaded here: browser tests show that.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

/** The folder of the scripts; ends in a slash. */
export const SCRIPTS = fileURLToPath(new URL("../../tandem/theme/scripts/", import.meta.url));
const DATA = process.env.TANDEM_DATA;

/** Data that tests/support/script_data.py wrote. */
export const read = (name) => JSON.parse(readFileSync(`${DATA}/${name}`, "utf8"));

/** A file of the tests themselves: `pasted/old_keras.py`. */
export const file = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** Where a script is: among ours, vendored, or written by a build. */
function pathOf(name, language) {
  if (["catalogue", "found_by"].includes(name)) return `${DATA}/${language}/${name}.js`;
  if (name.endsWith("/words")) return `${DATA}/${language}/scripts/${name}.js`;
  if (["official", "programs", "twins"].includes(name)) return `${DATA}/${name}.js`;
  return name.startsWith("vendor/") ? `${SCRIPTS}../${name}.js` : `${SCRIPTS}${name}.js`;
}

/** The window of a page in a language that has loaded these scripts, in their order. */
export function load(language, ...scripts) {
  const document = {
    currentScript: { src: "https://tandem.example/scripts/read/script.js" },
    documentElement: { lang: language },
  };
  const window = vm.createContext({ document, URL, setTimeout, performance });
  window.window = window;
  for (const name of scripts) {
    const path = pathOf(name, language);
    vm.runInContext(readFileSync(path, "utf8"), window, { filename: path });
  }
  return window;
}

/** What the page `translate` loads once it is turned to, in this order. */
export const READER = [
  "catalogue", "official", "twins", "vendor/python-parser",
  ...["frameworks", "wrapping", "lines", "source", "strings", "values", "guesses", "references", "expressions",
    "annotations", "statements", "names", "answers", "official", "reader"].map((name) => `read/${name}`),
  ...["terms", "asked", "templates", "arguments", "joined", "program", "below", "holes", "ready", "calls", "reasons"].map((name) => `rewrite/${name}`),
  "draft/imports", "draft/counted", "draft/draft",
  ...["tree", ...["layers", "chain", "apart", "sequential", "forward", "branches", "classes", "functional", "losses", "compile", "loop", "callbacks", "fit", "predict", "tape", "metrics", "penalties", "arrays"].map((name) => `to_torch/${name}`),
    ...["layout", "modules", "loops", "used", "attributes", "statements"].map((name) => `to_keras/${name}`)].map((name) => `draft/${name}`),
];
