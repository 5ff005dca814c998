// The service worker's decisions: what it keeps, what it answers, what it tells the pages.
// Its stores, its network and its time are the test's; test_offline.py shows it in a browser.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const DATA = process.env.TANDEM_DATA;
const WRITTEN = { "assets/words.js": "en/assets/words.js", "fr/assets/words.js": "fr/assets/words.js" };
const read = (name) => readFileSync(`${DATA}/${name}`, "utf8");

const SCRIPT = new URL("../../tandem/theme/sw.js", import.meta.url);
const ORIGIN = "https://host.example";
const HOME = `${ORIGIN}/tandem/`;
const STORE = "tandem /tandem/ en 1";

/** What a browser keeps under addresses: answers by path. */
class Store {
  answers = new Map();

  async match(path) {
    return this.answers.get(path)?.clone();
  }

  async put(path, response) {
    this.answers.set(path, response);
  }

  async keys() {
    return [...this.answers.keys()].map((path) => ({ url: ORIGIN + path }));
  }

  async delete(url) {
    this.answers.delete(new URL(url).pathname);
  }
}

/** There is no room left for it. */
class FullStore extends Store {
  async put() {
    throw new Error("QuotaExceededError");
  }
}

/** A browser's takes a thread of its own, and so any number of turns of this one. */
const digest = async (_, bytes) => Uint8Array.from(createHash("sha256").update(bytes).digest()).buffer;

/** The worker of a site with these files: a path below its home, and what it holds. */
function start(files) {
  const world = { files, network: "there", asked: [], told: [], timers: [] };
  const stores = new Map();
  const listeners = {};
  const answer = async (path) => {
    world.asked.push(path);
    if (world.network === "gone") throw new TypeError("Failed to fetch");
    if (world.network === "slow") await new Promise(() => {});
    const text = world.files[path];
    return new Response(text ?? "not found", { status: text === undefined ? 404 : 200 });
  };
  const globals = {
    registration: { scope: HOME, navigationPreload: { enable: async () => {} } },
    location: new URL(`${HOME}sw.js`),
    clients: {
      claim: async () => {},
      matchAll: async () => [{ postMessage: (message) => world.told.push({ ...message }) }],
    },
    caches: {
      open: async (name) => {
        if (!stores.has(name)) stores.set(name, new Store());
        return stores.get(name);
      },
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
    },
    fetch: (request) => answer(String(request.url ?? request).match(/\/tandem\/([^?]*)/)[1]),
    addEventListener: (type, listener) => (listeners[type] = listener),
    skipWaiting: async () => {},
    setTimeout: (run, milliseconds) => world.timers.push({ run, milliseconds }),
    importScripts: (path) => vm.runInContext(read(WRITTEN[path]), context),
    crypto: { subtle: { digest } },
  };
  const context = vm.createContext({ ...globals, URL, Response, TextEncoder });
  vm.runInContext(readFileSync(SCRIPT, "utf8"), context);

  /** Sends an event; what it gives, and all that it waits for. */
  const send = (type, event) => {
    const promises = [];
    const waitUntil = (promise) => promises.push(promise);
    let response = null;
    listeners[type]({ ...event, waitUntil, respondWith: (promise) => (response = promise) });
    return { response, done: Promise.all(promises) };
  };
  const open = (path, mode = "navigate") =>
    send("fetch", { request: { method: "GET", mode, url: HOME + path } }).response;
  /** Asks to keep a language, and lets no time pass between the portions. */
  const keep = async (language) => {
    const { done } = send("message", { data: { keep: language } });
    let ended = false;
    done.then(() => (ended = true));
    for (let turns = 0; turns < 1000 && !ended; turns++) {
      for (const { run } of world.timers.splice(0)) run();
      await turn();
    }
    assert.ok(ended, "it goes on and on");
  };
  return Object.assign(world, { stores, send, open, keep });
}

/** Lets everything run that waits for nothing else. */
const turn = () => new Promise((done) => setImmediate(done));

const list = (hashes) => JSON.stringify(hashes);
const buildOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);

const SITE = {
  "offline.json": list({ "": "1", "train/": "2", "assets/tandem.js": "3" }),
  "": "home",
  "train/": "train",
  "assets/tandem.js": "script",
};

test("it tells the pages which build is kept, once all of it is", async () => {
  const worker = start(SITE);
  await worker.keep("en");
  assert.deepEqual(worker.told, [{ kept: "en", build: buildOf(SITE["offline.json"]) }]);
  const kept = [...worker.stores.get(STORE).answers.keys()].sort();
  const wanted = Object.keys(SITE).map((path) => `/tandem/${path}`);
  assert.deepEqual(kept, wanted.sort());
});

test("it tells again, and fetches nothing again, when a later page asks", async () => {
  const worker = start(SITE);
  await worker.keep("en");
  worker.asked.length = 0;
  await worker.keep("en");
  assert.deepEqual(worker.asked, ["offline.json", "fr/offline.json"]);
  assert.equal(worker.told.length, 2);
});

test("it tells nothing while a file is missing, and goes on with that file", async () => {
  const worker = start({ ...SITE, "train/": undefined });
  await worker.keep("en");
  assert.deepEqual(worker.told, []);
  worker.files = SITE;
  worker.asked.length = 0;
  await worker.keep("en");
  assert.deepEqual(worker.asked, ["offline.json", "train/", "fr/offline.json"]);
  assert.equal(worker.told.length, 1);
});

test("a new build: what changed is fetched, what is gone is dropped", async () => {
  const worker = start(SITE);
  await worker.keep("en");
  worker.files = { "offline.json": list({ "": "new", "train/": "2" }), "": "new home" };
  worker.asked.length = 0;
  await worker.keep("en");
  assert.deepEqual(worker.asked, ["offline.json", "", "fr/offline.json"]);
  worker.network = "gone";
  assert.equal(await (await worker.open("")).text(), "new home");
  assert.equal((await worker.open("assets/tandem.js", "no-cors")).type, "error");
  assert.equal(worker.told.at(-1).build, buildOf(worker.files["offline.json"]));
});

const BOTH = {
  ...SITE,
  "tandem.pdf": "sheet",
  "offline.json": list({ ...JSON.parse(SITE["offline.json"]), "tandem.pdf": "4" }),
  "fr/offline.json": list({ "train/": "5", "assets/tandem.js": "3" }),
  "fr/train/": "entraînement",
  "fr/assets/tandem.js": "script",
};

test("the reader's language is kept first, then the other; what is the same is fetched once", async () => {
  const worker = start(BOTH);
  await worker.keep("fr");
  const build = (path) => buildOf(BOTH[path]);
  assert.deepEqual(worker.told, [
    { kept: "fr", build: build("fr/offline.json") },
    { kept: "en", build: build("offline.json") },
  ]);
  const french = ["fr/offline.json", "fr/train/", "fr/assets/tandem.js"];
  assert.deepEqual(worker.asked, [...french, "offline.json", "", "train/", "tandem.pdf"]);
  worker.network = "gone";
  for (const [path, mode] of [["assets/tandem.js", "no-cors"], ["fr/train/", "navigate"], ["tandem.pdf", "navigate"]]) {
    assert.equal(await (await worker.open(path, mode)).text(), BOTH[path]);
  }
});

test("no room for the reader's language: the other one is not begun", async () => {
  const worker = start(BOTH);
  worker.stores.set("tandem /tandem/ fr 1", new FullStore());
  await worker.keep("fr");
  assert.ok(!worker.asked.includes("offline.json"));
  assert.deepEqual(worker.told, []);
});

test("with a network the reader gets what the server has, and that is kept", async () => {
  const worker = start(SITE);
  await worker.keep("en");
  worker.files = { "train/": "new train" };
  assert.equal(await (await worker.open("train/")).text(), "new train");
  worker.network = "gone";
  assert.equal(await (await worker.open("train/")).text(), "new train");
});

test("without a network it keeps quiet, and a language that there is not is not kept", async () => {
  const worker = start(SITE);
  worker.network = "gone";
  await worker.keep("en");
  worker.network = "there";
  await worker.keep("de");
  await worker.keep("toString");
  assert.deepEqual(worker.told, []);
  assert.deepEqual(worker.asked, ["offline.json"]);
});

test("what was visited is kept; a page that was not says so with status 503", async () => {
  const worker = start(SITE);
  assert.equal(await (await worker.open("train/?find=1")).text(), "train");
  worker.network = "gone";
  assert.equal(await (await worker.open("train/index.html")).text(), "train");
  for (const [path, lang, words] of [["save/", "en", "No network"], ["fr/", "fr", "Pas de réseau"]]) {
    const response = await worker.open(path);
    const text = await response.text();
    assert.equal(response.status, 503);
    assert.ok(text.includes(`<html lang="${lang}">`) && text.includes(`<h1>${words}</h1>`));
  }
});

test("a slow network: a page waits four seconds for it, what the page is made of does not", async () => {
  const worker = start(SITE);
  await worker.keep("en");
  worker.network = "slow";
  for (const [path, patience] of [["train/", 4000], ["assets/tandem.js", 0], ["", 0]]) {
    worker.timers.length = 0;
    const response = worker.open(path);
    await turn();
    assert.deepEqual(worker.timers.map(({ milliseconds }) => milliseconds), [patience], path);
    worker.timers[0].run();
    assert.equal(await (await response).text(), SITE[path]);
  }
  worker.network = "there";
  await worker.open("");
  worker.timers.length = 0;
  await worker.open("train/");
  assert.deepEqual(worker.timers.map(({ milliseconds }) => milliseconds), [4000]);
});

test("a new worker drops what older ones kept, and nothing of other sites", async () => {
  const worker = start(SITE);
  for (const name of ["tandem /tandem/ en 0", STORE, "tandem /other/ en 0", "another"]) {
    worker.stores.set(name, new Store());
  }
  await worker.send("activate", {}).done;
  assert.deepEqual([...worker.stores.keys()], [STORE, "tandem /other/ en 0", "another"]);
});

test("it leaves downloads, other hosts and what is sent alone", () => {
  const worker = start(SITE);
  assert.equal(worker.open("examples/digits/digits.ipynb", "no-cors"), null);
  const answered = (request) => worker.send("fetch", { request }).response;
  assert.equal(answered({ method: "GET", mode: "navigate", url: "https://other.example/" }), null);
  assert.equal(answered({ method: "POST", mode: "navigate", url: HOME }), null);
});
