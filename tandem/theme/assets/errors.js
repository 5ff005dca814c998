// The box that finds the row that explains a pasted traceback. The table of the page is the
// data; what is pasted is compared here (matching.js) and goes nowhere else.
{
  const { finder } = window.tandem.matching;

  const WORDS = {
    en: {
      one: "1 message of this site fits.",
      many: (count) => `${count} messages of this site fit, the best one first.`,
      none: "No program here raised this.",
      then: (translate, rows) => ["Look up the names in your code: ", translate, ", or ", rows, "."],
      also: "Also in ",
      translate: "translate it",
      rows: "find the job in the index",
    },
    fr: {
      one: "1 message de ce site correspond.",
      many: (count) => `${count} messages de ce site correspondent, le plus proche d'abord.`,
      none: "Aucun programme d'ici n'a levé cette erreur.",
      then: (translate, rows) => ["Cherchez les noms de votre code\u00a0: ", translate, ", ou ", rows, "."],
      also: "Aussi dans ",
      translate: "traduisez-le",
      rows: "trouvez la tâche dans l'index",
    },
  };
  const words = WORDS[document.documentElement.lang] || WORDS.en;

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const assets = new URL(".", script.src);

  const box = /** @type {HTMLElement} */ (document.querySelector(".errors-box"));
  const input = box.querySelector("textarea");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("ol");

  /** A message of the table: `note` says that a note explains it and no row. */
  function read(/** @type {HTMLTableRowElement} */ row) {
    const code = row.cells[0].querySelector("code");
    const kind = row.dataset.kind;
    const text = code.textContent.slice(kind.length + 2);
    const note = row.querySelector("a").href.includes("/notes/#");
    return { kind, text, note, row, by: row.cells[1].textContent };
  }

  let find; // the table is read once, when the first text is there

  function search(text) {
    const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (
      document.querySelectorAll("table.errors tbody tr")
    );
    find ??= finder(Array.from(rows, read));
    return find(text);
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  // What the rows say, from the script that the page translate looks them up in too.
  let loading = null;
  const rows = new Map(); // by their address from the site's root: layers/#dense

  function load() {
    loading ??= /** @type {Promise<void>} */ (new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL("catalogue.js", assets).href;
      script.onload = () => {
        for (const row of window.tandem.rows) rows.set(row.url, row);
        resolve();
      };
      document.head.append(script); // without it, results are as short as their links
    }));
    return loading;
  }

  /** Say in a result what its row teaches, once the rows are there: the focus stays. */
  function teach(item) {
    const { href } = item.querySelector(".errors-row");
    const [, topic, name] = /([\w-]+)\/(?:index\.html)?#([\w-]+)$/.exec(href) ?? [];
    const row = rows.get(`${topic}/#${name}`);
    if (!row || item.querySelector(".errors-says")) return;
    const said = element("p", "", { class: "errors-says" });
    const parts = row.difference.split("`");
    said.append(...parts.map((part, at) => (at % 2 ? element("code", part) : part)));
    item.querySelector(":scope > code").after(said);
  }

  function result(message) {
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
    const enough = text.trim().length > 11; // to say that nothing fits
    const found = text.trim() ? search(text) : [];
    list.replaceChildren(...found.map(result));
    status.replaceChildren();
    if (found.length) {
      status.append(found.length === 1 ? words.one : words.many(found.length));
    } else if (enough) {
      const link = (name) => element("a", words[name], { href: new URL(`../${name}/`, document.baseURI) });
      status.append(element("strong", words.none), " ", ...words.then(link("translate"), link("rows")));
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
  if (input.value) {
    show(); // the browser kept it over a reload
    load().then(teachAll);
  }
}
