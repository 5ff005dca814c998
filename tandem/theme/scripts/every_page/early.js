// Runs before the page is drawn, so that nothing moves and nothing comes too soon.

document.documentElement.classList.replace("no-js", "js"); // Material does so much later

// The index opens with an answer, not with all rows before it, see rows.css.
document.documentElement.toggleAttribute("data-asked", location.search !== "");

// The column that the reader chose last.
try {
  document.documentElement.dataset.sides = localStorage.getItem("tandem.sides") || "both";
} catch {
  document.documentElement.dataset.sides = "both";
}

// The search index is as heavy as a page. Material asks for it on every visit; it is sent for
// once the reader turns to the search, or comes with a question in the address.
{
  const { open, send } = XMLHttpRequest.prototype;
  /** @type {WeakSet<XMLHttpRequest>} */
  const index = new WeakSet(); // the requests for it

  /**
   * @param {string} method
   * @param {string | URL} url
   * @param {unknown[]} more
   */
  XMLHttpRequest.prototype.open = function (method, url, ...more) {
    if (String(url).endsWith("search/search_index.json")) index.add(this);
    return Reflect.apply(open, this, [method, url, ...more]);
  };

  XMLHttpRequest.prototype.send = function (body) {
    if (!index.has(this) || new URLSearchParams(location.search).has("q")) {
      return send.call(this, body);
    }
    const search = /** @type {Element} */ (document.querySelector(".md-search"));
    search.addEventListener("focusin", () => send.call(this, body), { once: true });
  };
}

// From a disk the site needs what a server does; that must be there before Material's script.
if (location.protocol === "file:") {
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const disk = new URL("disk.js", src);
  document.write(`<script src="${disk}"></script>`);
}
