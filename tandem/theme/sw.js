// Keeps the site readable without a network. A page asks for its language to be kept (see
// offline.js), and the other one is kept after it; what belongs to each is in the list that
// tandem/publish/offline.py wrote. With a network the reader always gets what the server has.

/** @type {Record<string, string>} */
const FOLDERS = { en: "", fr: "fr/" };

// What it says, in each language: the file that pages have their words from.
/** @type {Record<string, Words["offline"]>} */
const words = Object.fromEntries(
  Object.entries(FOLDERS).map(([language, folder]) => {
    importScripts(`${folder}assets/words.js`);
    return [language, tandem.words.offline];
  }),
);

const PATIENCE = 4000; // milliseconds until a kept copy is shown instead of a slow answer
const PORTION = 4; // files that are fetched at once
const PAUSE = 200; // milliseconds between portions

const ROOT = new URL(registration.scope).pathname;
const OURS = `tandem ${ROOT} `; // other sites of the same host have stores of their own
const FORMAT = "1"; // a new one when what is stored changes its meaning

const storeOf = (/** @type {string} */ language) => `${OURS}${language} ${FORMAT}`;
const homeOf = (/** @type {string} */ language) => `${ROOT}${FOLDERS[language]}`;
const listOf = (/** @type {string} */ language) => `${homeOf(language)}offline.json`;
const othersThan = (/** @type {string} */ language) =>
  Object.keys(FOLDERS).filter((other) => other !== language);
const languageOf = (/** @type {string} */ path) =>
  Object.keys(FOLDERS).findLast((language) => path.startsWith(homeOf(language))) ?? "en";
const pause = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Pages, what they are made of, and the sheet to print: not other downloads, not what other
// programs read.
const KEPT = /(\/|\.html|\.css|\.js|\.png|\.svg|\.pdf|\/search_index\.json)$/;
const NAMED_BY_HASH = /\.[0-9a-f]{8}\.min\.(css|js)$/; // never changes under its name

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(
    Promise.all([removeOldStores(), clients.claim(), registration.navigationPreload?.enable()]),
  );
});

async function removeOldStores() {
  const current = Object.keys(FOLDERS).map(storeOf);
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && !current.includes(name)) await caches.delete(name);
  }
}

// Answering

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate" || KEPT.test(pathname)) event.respondWith(answer(event, pathname));
});

async function answer(/** @type {FetchEvent} */ event, /** @type {string} */ pathname) {
  const path = pathname.replace(/\/index\.html$/, "/");
  const store = await caches.open(storeOf(languageOf(path)));
  const kept = await store.match(path);
  if (kept && NAMED_BY_HASH.test(path)) return kept;
  try {
    const response = await fromNetwork(event, Boolean(kept));
    if (response.status === 200 && KEPT.test(path)) {
      event.waitUntil(store.put(path, response.clone()));
    }
    return response;
  } catch {
    if (kept) return kept;
    return event.request.mode === "navigate" ? notKept(languageOf(path)) : Response.error();
  }
}

let slow = false; // a page is made of files that ask for files: only the first one waits

async function fromNetwork(/** @type {FetchEvent} */ event, /** @type {boolean} */ hasCopy) {
  const preloaded = Promise.resolve(event.preloadResponse);
  const response = preloaded.then((early) => early ?? fetch(event.request));
  if (!hasCopy) return response;
  let came = false;
  response.then(() => ((came = true), (slow = false)), () => (came = true));
  const late = pause(slow ? 0 : PATIENCE).then(() => {
    slow ||= !came;
    throw new Error("too slow");
  });
  return Promise.race([response, late]);
}

function notKept(/** @type {string} */ language) {
  const { title, text, again, home } = words[language];
  const page = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} - Tandem</title>
<style>
  :root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.2rem; }
  h1 { font-size: 1.6rem; font-weight: 650; letter-spacing: -0.02em; }
  a { margin-right: 1.2rem; color: inherit; }
</style>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${again}</a><a href="${homeOf(language)}">${home}</a></p>
</html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(page, { status: 503, headers });
}

// Keeping

/** @type {Set<string>} */
const running = new Set();

addEventListener("message", (event) => {
  const language = event.data?.keep;
  if (Object.hasOwn(FOLDERS, language)) event.waitUntil(keepAll(language));
});

// Keeps the reader's language first, then the other one.
async function keepAll(/** @type {string} */ first) {
  for (const language of [first, ...othersThan(first)]) {
    if (running.has(language)) continue;
    running.add(language);
    try {
      await keep(language);
    } catch {
      return; // no network any more, or no room: the next page goes on from here
    } finally {
      running.delete(language);
    }
  }
}

// A language's files: where they are, their store, and beside them in it the list of those that
// are in: path below the language's home, and hash.
async function shelf(/** @type {string} */ language) {
  const home = homeOf(language);
  const store = await caches.open(storeOf(language));
  /** @type {Record<string, string>} */
  const had = (await (await store.match(listOf(language)))?.json()) ?? {};
  return { home, store, had };
}

// Fetches what is missing or has changed since it was kept, then drops what is gone.
async function keep(/** @type {string} */ language) {
  const { home, store, had } = await shelf(language);
  const list = listOf(language);
  const others = await Promise.all(othersThan(language).map(shelf));
  const text = await (await fetch(list, { cache: "no-cache" })).text();
  /** @type {Record<string, string>} */
  const wanted = JSON.parse(text);
  const missing = Object.keys(wanted).filter((path) => had[path] !== wanted[path]);
  while (missing.length) {
    await Promise.all(
      missing.splice(0, PORTION).map(async (path) => {
        // Most pictures, styles and scripts of the other language are the same, byte for byte.
        const twin = others.find((other) => other.had[path] === wanted[path]);
        const response =
          (await twin?.store.match(twin.home + path)) ??
          (await fetch(home + path, { cache: "no-cache", priority: "low" }));
        if (!response.ok || response.redirected) return;
        await store.put(home + path, response);
        had[path] = wanted[path];
      }),
    );
    await store.put(list, new Response(JSON.stringify(had)));
    await pause(PAUSE);
  }
  const stays = new Set([list, ...Object.keys(wanted).map((path) => home + path)]);
  for (const { url } of await store.keys()) {
    if (!stays.has(new URL(url).pathname)) await store.delete(url);
  }
  const left = Object.entries(had).filter(([path]) => path in wanted);
  await store.put(list, new Response(JSON.stringify(Object.fromEntries(left))));
  if (Object.keys(wanted).every((path) => had[path] === wanted[path])) await tell(language, text);
}

// Tells the open pages that all of a language is kept, and as which build: the hash of its
// list, as tandem/publish/offline.py makes one of each file.
async function tell(/** @type {string} */ language, /** @type {string} */ list) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(list));
  const bytes = [...new Uint8Array(hash, 0, 4)];
  const build = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  for (const page of await clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage({ kept: language, build });
  }
}
