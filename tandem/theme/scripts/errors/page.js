// The box that finds the row that explains a pasted traceback. The table of the page is the
// data; what is pasted is compared here (matching.js) and goes nowhere else.
{
  const { finder } = window.tandem.matching;

  const { kept, parts, say } = window.tandem;
  const words = window.tandem.words.errors;

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL("../..", script.src);

  const box = /** @type {HTMLElement} */ (document.querySelector(".errors-box"));
  const input = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (box.querySelector("ol"));

  /** A message of the table: `note` says that a note explains it and no row. */
  function read(/** @type {HTMLTableRowElement} */ row) {
    const code = /** @type {HTMLElement} */ (row.cells[0].querySelector("code"));
    const kind = /** @type {string} */ (row.dataset.kind);
    const text = code.textContent.slice(kind.length + 2);
    const note = /** @type {HTMLAnchorElement} */ (row.querySelector("a")).href.includes("/notes/#");
    return { kind, text, note, row, by: row.cells[1].textContent };
  }

  /** @typedef {ReturnType<typeof read>} Message */

  /** @type {((pasted: string) => Message[]) | undefined} */
  let find; // the table is read once, when the first text is there

  function search(/** @type {string} */ text) {
    const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (
      document.querySelectorAll("table.errors tbody tr")
    );
    find ??= finder(Array.from(rows, read));
    return find(text);
  }

  /**
   * @param {string} name
   * @param {string} text
   * @param {Record<string, string | URL>} [attributes]
   */
  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, /** @type {string} */ (value));
    return made;
  }

  // What the rows say, from the script that the page translate looks them up in too.
  /** @type {Promise<void> | null} */
  let loading = null;
  /** @type {Map<string, Row>} */
  const rows = new Map(); // by their address from the site's root: layers/#dense

  function load() {
    loading ??= /** @type {Promise<void>} */ (new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL("assets/catalogue.js", home).href;
      script.onload = () => {
        for (const row of window.tandem.rows) rows.set(row.url, row);
        resolve();
      };
      document.head.append(script); // without it, results are as short as their links
    }));
    return loading;
  }

  /**
   * Say in a result what its row teaches, once the rows are there: the focus stays.
   * @param {Element} item
   */
  function teach(item) {
    const { href } = /** @type {HTMLAnchorElement} */ (item.querySelector(".errors-row"));
    const [, topic, name] = /([\w-]+)\/(?:index\.html)?#([\w-]+)$/.exec(href) ?? [];
    const row = rows.get(`${topic}/#${name}`);
    if (!row || item.querySelector(".errors-says")) return;
    const said = element("p", "", { class: "errors-says" });
    const parts = row.difference.split("`");
    said.append(...parts.map((part, at) => (at % 2 ? element("code", part) : part)));
    /** @type {Element} */ (item.querySelector(":scope > code")).after(said);
  }

  function result(/** @type {Message} */ message) {
    const item = document.createElement("li");
    const links = message.row.cells[2].querySelectorAll("a");
    const [first, ...others] = Array.from(links, (link) =>
      element("a", link.textContent, { href: link.href }),
    );
    first.className = "errors-row";
    const said = element("code", "");
    said.append(element("b", message.kind), `: ${message.text}`);
    item.append(first, element("span", message.by, { class: "errors-by" }), said);
    if (others.length) {
      const more = element("p", "", { class: "errors-more" });
      others.forEach((link, at) => more.append(at ? ", " : words.also, link));
      item.append(more);
    }
    teach(item);
    return item;
  }

  function show() {
    const text = input.value;
    kept.write("errors", text);
    const enough = text.trim().length > 11; // to say that nothing fits
    const found = text.trim() ? search(text) : [];
    list.replaceChildren(...found.map(result));
    status.replaceChildren();
    if (found.length) {
      status.append(say(words.found, { count: found.length }));
    } else if (enough) {
      const link = (/** @type {"translate" | "rows"} */ name) =>
        element("a", words[name], { href: new URL(`../${name}/`, document.baseURI) });
      const links = { translate: link("translate"), rows: link("rows") };
      status.append(element("strong", words.none), " ", ...parts(words.then, links));
    }
  }

  const teachAll = () => Array.from(list.children, teach);

  input.addEventListener("input", show);
  input.addEventListener("focus", () => load().then(teachAll), { once: true });
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(".errors-row")]);
    const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const inText = document.activeElement === input;
    if (!step || !links.length || (at < 0 && !inText)) return;
    const end = input.selectionStart === input.value.trimEnd().length || input.selectionStart === input.value.length;
    if (inText && (step < 0 || !end)) return;
    event.preventDefault();
    (links[at + step] || (at + step < 0 ? input : links[at])).focus();
  });

  /** @type {Element} */ (box.querySelector("[data-clear]")).addEventListener("click", () => {
    input.value = "";
    show();
    input.focus();
  });

  input.value ||= kept.read("errors");
  if (input.value) {
    show();
    load().then(teachAll);
  }
}
