// What the page `translate` needs beside itself, sent for once it is needed: `tandem.loading`.
{
  const home = new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("#pasted"));

  // What both languages share lies beside the English pages: the page itself says where.
  const assets = new URL(/** @type {string} */ (box.dataset.assets), document.baseURI);

  // In this order: each stands on those before it.
  const READER = [
    new URL("assets/catalogue.js", home), new URL("official.js", assets), new URL("twins.js", assets), new URL("vendor/python-parser.js", home),
    ...["frameworks", "wrapping", "lines", "source", "strings", "values", "guesses", "references",
      "expressions", "annotations", "statements", "names", "answers", "official", "reader"]
      .map((name) => new URL(`scripts/read/${name}.js`, home)),
    ...["terms", "asked", "templates", "arguments", "joined", "program", "below", "holes", "ready", "calls", "reasons"].map((name) => new URL(`scripts/rewrite/${name}.js`, home)),
    new URL("scripts/draft/imports.js", home), new URL("scripts/draft/counted.js", home), new URL("scripts/draft/draft.js", home),
    ...["tree", ...["layers", "chain", "apart", "sequential", "forward", "branches", "classes", "functional", "losses", "compile", "loop", "callbacks", "fit", "predict", "tape", "metrics", "penalties", "arrays"].map((name) => `to_torch/${name}`),
      ...["layout", "modules", "loops", "used", "attributes", "statements"].map((name) => `to_keras/${name}`)]
      .map((name) => new URL(`scripts/draft/${name}.js`, home)),
  ];

  function script(/** @type {URL} */ address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address.href;
      element.async = false; // fetched at once, run in their order
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
  }

  /** @type {Map<string, Promise<unknown>>} */
  const sent = new Map();

  /**
   * Send for something once; after a failure another try may do better.
   * @param {string} name
   * @param {() => Promise<unknown>} send
   */
  function once(name, send) {
    const going = sent.get(name) ?? send().catch((failure) => {
      sent.delete(name);
      throw failure;
    });
    sent.set(name, going);
    return going;
  }

  /** @type {Tandem["loading"]["shared"]} A script that both languages share: `programs`. */
  const shared = (name) => once(name, () => script(new URL(`${name}.js`, assets)));

  /** @type {Tandem["loading"]["reader"]} The reader of code; the box says in `data-reader` how far that is. */
  const reader = () => once("reader", async () => {
    box.dataset.reader = "loading";
    try {
      await Promise.all(READER.map(script));
      box.dataset.reader = "ready";
    } catch (failure) {
      box.dataset.reader = "failed";
      throw failure;
    }
  });

  window.tandem.loading = { reader, shared };
}
