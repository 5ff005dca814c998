// Asks the search of the built site: `node search.mjs FOLDER PAGE < questions.json` prints the
// places of the first results of each question. FOLDER is the site, PAGE a home page in it.
//
// The worker's own script answers, as in a page: it wants no more of a browser's worker than
// messages, and scripts beside it.
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const RESULTS = 3;
const SETUP = 0; // Material's kinds of messages to its worker
const QUERY = 2;

const [folder, home] = process.argv.slice(2);
const base = path.join(folder, home);
const page = readFileSync(path.join(base, "index.html"), "utf8");
const config = JSON.parse(page.match(/<script id="__config"[^>]*>([^<]*)</)[1]);
const script = path.join(base, config.search);

/** As a worker has it: what listens, and the scripts beside it. */
const listeners = [];
let answer;
const worker = vm.createContext({
  addEventListener: (_, listener) => listeners.push(listener),
  dispatchEvent: (event) => listeners.forEach((listener) => listener(event)),
  MessageEvent: class {
    constructor(_, { data }) {
      this.data = data;
    }
  },
  postMessage: (message) => answer(message),
  importScripts: (...names) => names.forEach((name) => run(path.join(path.dirname(script), name))),
  console,
});
worker.self = worker;

const run = (file) => vm.runInContext(readFileSync(file, "utf8"), worker, { filename: file });

/** What the worker answers to a message. */
const ask = (data) =>
  new Promise((resolve, reject) => {
    answer = resolve;
    for (const listener of [...listeners]) listener({ data }).catch(reject);
  });

run(script);
const index = JSON.parse(readFileSync(path.join(base, "search", "search_index.json"), "utf8"));
await ask({ type: SETUP, data: { ...index, options: { suggest: true } } });

const found = [];
for (const question of JSON.parse(readFileSync(0, "utf8"))) {
  const { data } = await ask({ type: QUERY, data: question });
  found.push(data.items.slice(0, RESULTS).map(([first]) => first.location));
}
process.stdout.write(JSON.stringify(found));
