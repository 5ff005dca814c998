// The page `translate`: reads the pasted code while it is typed, marks the frameworks' names in
// it and answers each by its row. Nothing leaves the browser, and what was pasted is only text.
{
  const MARKS = 2_000; // more links in one text make the browser slow; the answers have them all
  const SOME = 12; // lines of one name that are listed
  const SHOWN = 5; // lines with a mistake that are named
  const OTHER = { tf: "PyTorch", torch: "TensorFlow" };

  const { parts, say: fill } = window.tandem;
  const words = window.tandem.words.translate;
  const { kept } = window.tandem;
  const { fitting, isBinary } = window.tandem.pasted;
  const home = new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("#pasted"));
  const said = /** @type {HTMLElement} */ (document.querySelector(".said"));
  const translation = /** @type {HTMLElement} */ (document.querySelector(".translation"));

  // ---- what the page needs, loaded once the box is turned to ---------------------------------

  // In this order: each stands on those before it.
  const READER = [
    "assets/catalogue", "vendor/python-parser",
    ...["frameworks", "wrapping", "lines", "source", "strings", "values", "guesses", "references", "expressions",
    "annotations", "statements", "names", "answers", "reader"].map((name) => `scripts/read/${name}`),
  ];

  /** @type {Promise<unknown> | null} */
  let loading = null;

  function script(/** @type {string} */ name) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = new URL(`${name}.js`, home).href;
      element.async = false; // fetched at once, run in their order
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
  }

  /** Send for the reader; the box says in `data-reader` how far that is. */
  function load() {
    if (loading) return loading;
    box.dataset.reader = "loading";
    loading = Promise.all(READER.map(script)).then(
      () => (box.dataset.reader = "ready"),
      (failure) => {
        box.dataset.reader = "failed";
        loading = null; // another try may do better
        throw failure;
      },
    );
    return loading;
  }

  /** @type {Promise<unknown> | null} */
  let programs = null;

  /** Send for the cells of all rows, once there are answers to copy them from. */
  function loadPrograms() {
    programs ??= script("assets/programs").catch((failure) => {
      programs = null; // another try may do better
      throw failure;
    });
    return programs;
  }

  /** @typedef {Node | string | number} Part What an element takes. */

  /** @typedef {{ text: string, found: Found[], sorted: Sorted }} Result */

  // ---- reading -------------------------------------------------------------------------------

  let turn = 0;

  async function run() {
    const mine = ++turn;
    const isStale = () => mine !== turn;
    const whole = box.value;
    if (!whole.trim()) return show([], null);
    if (isBinary(whole)) return show([words.binary], null);
    try {
      if (box.dataset.reader !== "ready") say([words.loading]);
      await load();
    } catch {
      if (!isStale()) show([words.failed], null);
      return;
    }
    if (isStale()) return;
    const { names, reader } = window.tandem;
    const text = names.clean(whole);
    const slow = setTimeout(() => isStale() || say([words.loading]), 400);
    const what = await reader.read(text, isStale);
    clearTimeout(slow);
    if (what === null) return;
    const { found, assumed, mistakes } = what;
    const sorted = reader.sorted(found);
    /** @type {(Part | Part[])[]} */
    const messages = [];
    if (!found.length) {
      messages.push(parts(words.none, { index: link(address("rows/"), words.index) }));
    } else {
      const unknown = sorted.unknown.length;
      const names = fill(words.names, { count: sorted.names });
      const rows = sorted.names - unknown;
      const shares = [
        rows ? fill(words.with, { count: rows }) : "",
        unknown ? fill(words.without, { count: unknown }) : "",
      ].filter(Boolean).join(", ");
      messages.push(fill(words.counted, { names, shares }));
      if (mistakes.length) messages.push(mistaken(mistakes));
      if (assumed.size) {
        const list = [...assumed].flatMap(([name, full], at) => [
          at ? ", " : "", code(name), name === full ? "" : [` ${words.as} `, code(full)],
        ].flat());
        messages.push(parts(words.assumed, { names: list }));
      }
    }
    if (wasCut) messages.push(fill(words.cut, { line: text.split("\n").length }));
    show(messages, found.length ? { text, found, sorted } : null);
  }

  /** What is said of the lines that are not valid Python. */
  function mistaken(/** @type {number[]} */ mistakes) {
    const some = mistakes.slice(0, SHOWN).join(", ");
    const lines = mistakes.length > SHOWN ? fill(words["and others"], { lines: some }) : some;
    return fill(words.mistake, { count: mistakes.length, lines });
  }

  // ---- showing -------------------------------------------------------------------------------

  /**
   * @param {string} name
   * @param {Record<string, unknown>} [properties]
   * @param {(Part | null | (Part | null)[])[]} children
   */
  function element(name, properties = {}, ...children) {
    const made = /** @type {HTMLElement & Record<string, unknown>} */ (document.createElement(name));
    for (const [key, value] of Object.entries(properties)) {
      if (key in made && key !== "scope") made[key] = value;
      else made.setAttribute(key, /** @type {string} */ (value));
    }
    made.append(.../** @type {(Node | string)[]} */ (children.flat().filter((child) => child !== null)));
    return made;
  }

  /**
   * @param {string} href
   * @param {Part[]} children
   */
  const link = (href, ...children) => element("a", { href }, ...children);

  /** Code that may break after its dots. */
  function code(/** @type {string} */ text) {
    const parts = text.split(/(?<=\.)/).flatMap((part, at) => (at ? [element("wbr"), part] : [part]));
    return element("code", {}, parts);
  }

  /** Text with its code in backticks. */
  function quoted(/** @type {string} */ text) {
    return text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? element("code", {}, part) : part));
  }

  const address = (/** @type {string} */ url) => new URL(url, home).href;

  /**
   * @param {Row} row
   * @param {Part[]} children
   */
  const toRow = (row, ...children) => link(address(row.url), ...children);

  function chip(/** @type {string} */ verdict) {
    const { sign, word } = window.tandem.verdicts[verdict];
    return element("span", { className: "chip", "data-verdict": verdict }, `${sign} ${word}`);
  }

  function lines(/** @type {number[]} */ numbers) {
    const some = numbers.slice(0, SOME);
    /** @type {Part[]} */
    const links = some.flatMap((line, at) => [at ? ", " : "", link(`#line-${line}`, String(line))]);
    const more = numbers.length - SOME;
    const all = more > 0 ? parts(words["more lines"], { lines: links, more }) : links;
    return element("span", { className: "lines" },
      parts(words.lines, { count: numbers.length, lines: all }));
  }

  /** The code with its names marked, each a link to its answer. */
  function marked(/** @type {Result} */ { text, found, sorted }) {
    const total = text.split("\n").length;
    const pre = element("pre", { className: "marked", tabIndex: 0, role: "region", "aria-label": words.marked });
    const numbers = Array.from({ length: total }, (_, at) => at + 1).join("\n");
    const body = element("code");
    let at = 0;
    let line = 0;
    for (const one of found.slice(0, MARKS)) {
      if (one.from < at) continue;
      const start = text.lastIndexOf("\n", one.from - 1) + 1;
      if (one.line !== line) {
        if (start >= at) {
          body.append(text.slice(at, start));
          at = start;
        }
        body.append(element("span", { id: `line-${one.line}`, className: "line" }));
        line = one.line;
      }
      const { id, verdict } = /** @type {{ id: string, verdict: string }} */ (sorted.targets.get(one.name));
      body.append(text.slice(at, one.from));
      const mark = link(`#${id}`, text.slice(one.from, one.to));
      mark.className = "mark";
      mark.dataset.name = one.name;
      mark.dataset.marks = verdict || "unknown";
      body.append(mark);
      at = one.to;
    }
    body.append(text.slice(at));
    pre.append(element("span", { className: "numbers", "aria-hidden": "true" }, numbers), body);
    return [element("h2", {}, words.marked), element("p", { className: "hint" }, words["marked hint"]), pre];
  }

  /**
   * Copies a row's cell whole, as the row shows it: it runs.
   * @param {Row} row
   * @param {SideName} side
   */
  function copyButton(row, side) {
    const label = fill(words["copy label"], { row: row.title });
    const button = element("button", { type: "button", className: "copy", "aria-label": label }, words.copy);
    button.addEventListener("click", async () => {
      const { copyFor, tell } = window.tandem;
      try {
        await loadPrograms();
      } catch {
        tell(button, window.tandem.words.card.failed, words["no program"]);
        return;
      }
      copyFor(button, window.tandem.programs[row.id][side], words.copied);
    });
    return button;
  }

  /**
   * @param {AnsweringRow} group
   * @param {SideName} side
   */
  function answerRow(group, side) {
    const { row, id, names, more } = group;
    const other = side === "tf" ? "torch" : "tf";
    const yours = names.map(({ name, lines: numbers, answer }) =>
      element("div", { className: "yours", "data-name": name, "data-how": answer.how },
        code(name), " ", lines(numbers),
        answer.how === "about" ? null
          : element("span", { className: "how" }, ` ${words[/** @type {"kin" | "family"} */ (answer.how)]} `, code(answer.name))),
    );
    const also = more.length
      ? element("p", { className: "also" }, `${words.also} `,
          more.flatMap(({ row: near, because }, at) => [
            at ? ", " : "", toRow(near, near.title), because ? parts(words.because, { keyword: code(because) }) : "",
          ]).flat())
      : null;
    return element("tr", { id },
      element("th", { scope: "row" }, yours),
      element("td", { "data-label": OTHER[side] },
        element("div", { className: "one-liner" }, quoted(row[other].one_liner)),
        element("div", { className: "title" },
          toRow(row, row.title), copyButton(row, other))),
      element("td", { "data-label": words.verdict }, toRow(row, chip(row.verdict))),
      element("td", { "data-label": words.difference }, element("p", {}, quoted(window.tandem.reader.short(row.difference))), also));
  }

  /**
   * @param {Map<Row, AnsweringRow>} groups
   * @param {SideName} side
   */
  function answerTable(groups, side) {
    const heads = [words.yours, OTHER[side], words.verdict, words.difference];
    return element("table", { className: "answers" },
      element("caption", {}, words.sides[side]),
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, [...groups.values()].map((group) => answerRow(group, side))));
  }

  /**
   * What the page says of a text before it shows anything of it.
   * @param {(Part | Part[])[]} messages
   */
  function say(messages) {
    said.replaceChildren(...messages.map((message) => element("p", {}, message)));
    translation.replaceChildren();
  }

  /**
   * The page is about what stands in the box now: `aria-busy` says so.
   * @param {(Part | Part[])[]} messages
   * @param {Result | null} result
   */
  function show(messages, result) {
    say(messages);
    if (result) answer(result);
    translation.setAttribute("aria-busy", "false");
    if (!isNamed) return;
    // Only now there is what the address named when the page was opened.
    isNamed = false;
    if (document.getElementById(location.hash.slice(1))) location.replace(location.hash);
  }

  function answer(/** @type {Result} */ result) {
    loadPrograms().catch(() => {}); // tried again when a reader asks for one
    const { sides, used, unknown } = result.sorted;
    translation.append(...marked(result));
    const tables = /** @type {SideName[]} */ (Object.keys(sides)).filter((side) => sides[side].size);
    if (tables.length) {
      translation.append(element("h2", { id: "answers" }, words.answers));
      for (const side of tables) translation.append(answerTable(sides[side], side));
    }
    if (used.length) {
      translation.append(element("h2", { id: "used" }, words.used));
      translation.append(element("ul", { className: "names" }, used.map(({ name, lines: numbers, answer }, at) =>
        element("li", { id: `used-${at + 1}`, "data-name": name, "data-how": "uses" },
          code(name), " ", lines(numbers), " ",
          answer.name === name ? null : [`(${words.kin} `, code(answer.name), ") "],
          `${words["used in"]} `, toRow(answer.row, answer.row.title), " ", chip(answer.row.verdict)))));
    }
    if (unknown.length) {
      translation.append(element("h2", { id: "unknown" }, words.unknown));
      translation.append(element("p", { className: "hint" }, words["unknown hint"]));
      translation.append(element("ul", { className: "names unknown" }, unknown.map(({ name, lines: numbers }, at) =>
        element("li", { id: `unknown-${at + 1}`, "data-name": name }, code(name), " ", lines(numbers)))));
    }
  }

  // ---- what the reader does ------------------------------------------------------------------

  /** @type {number | null} */
  let waiting = null;
  let wasCut = false;
  let isNamed = location.hash !== "";

  function soon(/** @type {number} */ delay) {
    kept.write("translate", box.value);
    translation.setAttribute("aria-busy", "true");
    clearTimeout(/** @type {number} */ (waiting));
    waiting = setTimeout(run, delay);
  }

  // A megabyte would hold up the box itself: what is too much never gets there.
  box.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const before = box.value.slice(0, box.selectionStart);
    const whole = before + text.replace(/\r\n?/g, "\n") + box.value.slice(box.selectionEnd);
    const kept = fitting(whole);
    if (kept === whole) return;
    event.preventDefault();
    box.value = kept;
    wasCut = true;
    soon(0);
  });

  box.addEventListener("input", (/** @type {InputEvent} */ event) => {
    const kept = fitting(box.value);
    wasCut = kept !== box.value;
    if (wasCut) box.value = kept;
    soon(event.inputType === "insertFromPaste" ? 0 : 150);
  });

  box.addEventListener("focus", () => load().catch(() => {}));

  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll("[data-example]");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      box.value = window.tandem.examples[/** @type {SideName} */ (button.dataset.example)];
      wasCut = false;
      soon(0);
    });
  }

  /** @type {Element} */ (document.querySelector("[data-clear]")).addEventListener("click", () => {
    box.value = "";
    wasCut = false;
    box.focus();
    soon(0);
  });

  // The text that was kept, or that the browser brings back later, is read again.
  box.value ||= kept.read("translate");
  addEventListener("pageshow", () => {
    if (box.value) soon(0);
  });
}
