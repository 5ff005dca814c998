// The box that explains a pasted traceback. What is pasted is compared here and goes nowhere
// else; what is known of messages comes as a script once the box is turned to.
{
  const { kept, parts, say, cards } = window.tandem;
  const { element } = cards;
  const words = window.tandem.words.errors;

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL("../..", script.src);

  const box = /** @type {HTMLElement} */ (document.querySelector(".errors-box"));
  const input = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (box.querySelector("ol"));
  const nearby = /** @type {HTMLElement} */ (box.querySelector("ul"));

  const LONGEST = 260; // letters of a message in a heading

  /** @type {Promise<boolean> | null} */
  let loading = null;
  /** @type {((text: string) => ErrorAnswer | null) | undefined} */
  let answer;

  /** @type {(said: string, text: string) => NamedRow[]} */
  let mentions = () => []; // without the rows, names lead nowhere

  /** @param {string} path @returns {Promise<boolean>} Whether a script is there. */
  function loadScript(path) {
    return new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL(path, home).href;
      script.onload = () => resolve(true);
      script.onerror = () => {
        script.remove();
        resolve(false);
      };
      document.head.append(script);
    });
  }

  /** Load the rows and what answers names, in their order. */
  async function loadRows() {
    for (const path of ["assets/catalogue.js", "scripts/read/frameworks.js", "scripts/read/answers.js"]) {
      if (!(await loadScript(path))) return;
    }
    mentions = window.tandem.mentions.finder(window.tandem);
  }

  /** Load what is known, once; whether it is there. */
  function load() {
    loading ??= Promise.all([loadScript("assets/errors.js"), loadRows()]).then(([there]) => {
      if (there) answer = window.tandem.answering.answerer(window.tandem.explanations);
      else loading = null; // the next text tries again
      return there;
    });
    return loading;
  }

  const ways = () => {
    const { words: said } = window.tandem.explanations;
    const link = (/** @type {"translate" | "rows"} */ name) =>
      element("a", [said[name]], { href: new URL(`../${name}/`, document.baseURI).href });
    return { translate: link("translate"), rows: link("rows") };
  };

  const named = (/** @type {string} */ said) => mentions(said, input.value.slice(-20_000));

  /** @param {Explained} explained */
  function result(explained) {
    const { entry, said } = explained;
    const { explanations } = window.tandem;
    const name = explained.kind || entry.kind;
    const kind = name ? [element("b", [name]), ": "] : [];
    const message = element("code", [...kind, said.length > LONGEST ? `${said.slice(0, LONGEST)} …` : said]);
    const url = entry.url || explanations.rows[entry.rows[0]].url;
    const head = element("h2", [element("a", [message], {
      class: "errors-row", href: new URL(url, home).href,
    }), element("span", [entry.by], { class: "errors-by" })]);
    return element("li", [head, ...cards.cardOf(explained, named(said), explanations, home)], { class: "explained" });
  }

  /** @param {NearMessage} near */
  function neighbour({ kind, text, entry, row }) {
    const { explanations } = window.tandem;
    const url = entry ? entry.url : explanations.rows[/** @type {string} */ (row)].url;
    const message = element("code", [element("b", [kind]), `: ${text}`]);
    return element("li", [element("a", [message], { href: new URL(url, home).href })]);
  }

  /** @param {ErrorAnswer} found */
  function show({ what, found, near }) {
    const { words: said } = window.tandem.explanations;
    list.replaceChildren(...found.map(result));
    nearby.replaceChildren(...near.map(neighbour));
    status.replaceChildren();
    if (what === "explained") {
      status.append(say(said.found, { count: found.length }));
    } else if (what === "code") {
      status.append(...parts(said.code, ways()));
    } else if (what === "binary") {
      status.append(said.binary);
    } else {
      status.append(element("strong", [said[what]]), " ", ...parts(said.then, ways()));
      if (near.length) status.append(element("br", []), said.near);
    }
  }

  /** Answer what stands in the box; a newer text overtakes an older one. */
  async function update() {
    const text = input.value;
    kept.write("errors", text);
    if (!text.trim()) {
      for (const place of [list, nearby, status]) place.replaceChildren();
      return;
    }
    if (!answer) {
      status.replaceChildren(words.loading);
      if (!(await load())) {
        status.replaceChildren(words.failed);
        return;
      }
    }
    if (input.value !== text) return;
    show(/** @type {ErrorAnswer} */ (/** @type {NonNullable<typeof answer>} */ (answer)(text)));
  }

  input.addEventListener("input", update);
  input.addEventListener("focus", load, { once: true });
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
    update();
    input.focus();
  });

  input.value ||= kept.read("errors");
  if (input.value) update();
}
