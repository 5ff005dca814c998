// The filter of the index: its box, its chips, its keys. finding.js says which rows a question
// finds, drawing.js draws them.
{
  const { LONGEST, questionOf, typedAs } = window.tandem.question;
  const { Index, narrowed } = window.tandem.finding;
  const { drawing, parts, say } = window.tandem;
  const words = window.tandem.words.rows;

  const page = /** @type {HTMLElement} */ (document.querySelector(".rows-page"));
  const form = /** @type {HTMLFormElement} */ (page.querySelector(".finder"));
  const bar = /** @type {HTMLElement} */ (form.querySelector(".finder-bar"));
  const box = /** @type {HTMLInputElement} */ (form.querySelector("#find"));
  const clear = /** @type {HTMLButtonElement} */ (form.querySelector(".finder-clear"));
  const count = /** @type {HTMLElement} */ (form.querySelector(".finder-count"));
  const read = /** @type {HTMLElement} */ (form.querySelector(".finder-read"));
  const table = /** @type {HTMLTableElement} */ (page.querySelector(".rows-table"));
  const nothing = /** @type {HTMLElement} */ (page.querySelector(".nothing"));
  const header = /** @type {HTMLElement} */ (document.querySelector(".md-header"));
  const total = Number(page.dataset.rows);

  // The chips

  /** @typedef {ReturnType<typeof chipOf>} Chip */

  function chipOf(/** @type {HTMLButtonElement} */ button) {
    const [kind, value] = /** @type {[keyof Choice, string]} */ (Object.entries(button.dataset)[0]);
    const [label, number] = button.children;
    return { button, kind, value, label: label.textContent, number, all: Number(number.textContent) };
  }

  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = form.querySelectorAll("button.chip");
  const chips = [...buttons].map(chipOf);

  const isPressed = (/** @type {Chip} */ { button }) => button.getAttribute("aria-pressed") === "true";

  function press(/** @type {Chip} */ { button }, /** @type {boolean} */ on) {
    button.setAttribute("aria-pressed", String(on));
  }

  const release = () => chips.forEach((chip) => press(chip, false));

  const pressed = (/** @type {keyof Choice} */ kind) =>
    chips.filter((chip) => chip.kind === kind && isPressed(chip)).map(({ value }) => value);

  /** Says on each chip how many rows it has among what is found. */
  function countChips(/** @type {(chip: Chip) => number} */ countOf) {
    for (const chip of chips) {
      const rows = countOf(chip);
      chip.number.textContent = String(rows);
      chip.button.toggleAttribute("data-none", !rows);
    }
  }

  // The rows and what finds them, loaded when the reader turns to the filter

  let /** @type {ShownRow[]} */ rows, /** @type {RowIndex | undefined} */ index;
  let /** @type {Promise<void> | undefined} */ coming;

  const home = /** @type {HTMLScriptElement} */ (document.currentScript).src;

  /** Loads what rows are found by and answer, once; again if it failed. */
  function load() {
    const names = ["../assets/found_by", "read/frameworks", "read/answers"];
    coming ??= names
      .reduce((before, name) => before.then(() => loadScript(name)), Promise.resolve())
      .then(makeIndex, () => {
        coming = undefined;
      });
    return coming;
  }

  /** @type {(name: string) => Promise<void>} */
  const loadScript = (name) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = new URL(`../${name}.js`, home).href;
      script.addEventListener("load", () => loaded());
      script.addEventListener("error", failed);
      document.head.append(script);
    });

  function makeIndex() {
    rows = Array.from(table.querySelectorAll("[data-topic] > tr:not(.topic)"), rowOf);
    index = new Index(window.tandem.foundBy, window.tandem.answered, window.tandem.answers.of);
    index.warm();
  }

  function rowOf(/** @type {Element} */ row) {
    const element = /** @type {HTMLTableRowElement} */ (row);
    const body = /** @type {HTMLElement} */ (element.parentElement);
    const said = /** @type {HTMLElement} */ (element.cells[3].querySelector(".chip"));
    const topic = /** @type {string} */ (body.dataset.topic);
    const verdict = /** @type {string} */ (said.dataset.verdict);
    const label = /** @type {Chip} */ (chips.find(({ value }) => value === topic)).label;
    return { element, topic, label, verdict };
  }

  // What is shown

  /** @type {Ranked} */
  const NONE = { found: [], answering: 0, near: false, marks: [], misspelt: [] };

  /** Reads box and chips, and shows what they ask for; misspelt words are forgiven, or not. */
  function answer(forgiving = true) {
    const typed = box.value.slice(0, LONGEST).trim();
    const chosen = { verdict: pressed("verdict"), topic: pressed("topic") };
    const asked = questionOf(typed);
    const isNarrowed = chosen.verdict.length > 0 || chosen.topic.length > 0;
    const asks = isNarrowed || typed !== "";
    clear.hidden = !asks;
    if (!asks) {
      table.removeAttribute("data-filtered");
      drawing.clear(table);
      table.hidden = false;
      nothing.hidden = true;
      sayRead("", []);
      countChips(({ all }) => all);
      count.textContent = say(words.all, { count: total });
      return;
    }
    if (!index) {
      table.setAttribute("aria-busy", "true");
      load().then(() => (index ? answer(forgiving) : drawing.clear(table)));
      return;
    }
    const ranked = asked.words.length || !typed ? index.answersTo(asked, forgiving) : NONE;
    const kept = narrowed(ranked, rows, chosen);
    table.setAttribute("data-filtered", "");
    const { found, misspelt, counts } = kept;
    drawing.draw(table, kept, rows);
    table.hidden = !found.length;
    nothing.hidden = found.length > 0;
    if (!found.length) sayNothing(typed, asked.words, ranked.found.length > 0);
    sayRead(typed, misspelt);
    countChips(({ kind, value }) => counts[kind].get(value) ?? 0);
    count.textContent = say(words.some, { count: found.length, rows: total });
  }

  /** A button in a sentence. */
  function offer(/** @type {string} */ label, /** @type {() => void} */ action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      action();
      box.focus();
    });
    return button;
  }

  /** @type {(all: (string | Node)[]) => (string | Node)[]} One, two or three. */
  const listed = (all) =>
    all.flatMap((each, at) => (at ? [at < all.length - 1 ? ", " : words.or, each] : [each]));

  /**
   * Says which words were taken for others, with a way to what the words themselves find.
   * @param {string} typed
   * @param {Ranked["misspelt"]} misspelt
   */
  function sayRead(typed, misspelt) {
    read.hidden = !misspelt.length;
    read.textContent = "";
    if (read.hidden) return;
    const strong = (/** @type {string} */ name) =>
      Object.assign(document.createElement("strong"), { textContent: name });
    const said = document.createElement("span");
    misspelt.forEach(({ word, instead }, at) => {
      const names = listed(instead.map(strong));
      said.append(at ? " · " : "", ...parts(words.read, { names, typed: [typedAs(word, typed)] }));
    });
    read.append(said, offer(words["as typed"], () => answer(false)));
  }

  /**
   * Says that nothing was found, and the way out.
   * @param {string} typed
   * @param {string[]} asked
   * @param {boolean} isElsewhere Whether rows that are not chosen answer.
   */
  function sayNothing(typed, asked, isElsewhere) {
    const said = /** @type {Element} */ (nothing.querySelector(".nothing-said"));
    const inText = /** @type {HTMLAnchorElement} */ (nothing.querySelector(".nothing-text"));
    said.textContent = "";
    inText.search = String(new URLSearchParams({ q: typed }));
    const short = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
    const ask = (/** @type {() => void} */ action) => () => change(action);
    if (isElsewhere) {
      said.append(say(typed ? words.filtered : words.chosen, { typed: short }));
      said.append(offer(words.unfilter, ask(release)), ".");
      return;
    }
    said.append(say(words.none, { typed: short }));
    const names = index?.nearestNames(asked[0] ?? "") ?? [];
    if (!names.length) return;
    const offers = names.map((name) => offer(name, ask(() => (box.value = name))));
    said.append(...parts(words.nearest, { names: listed(offers) }));
  }

  // What the reader does

  /** Answers what the reader changed, from the best row on: it may be far above. */
  function change(/** @type {() => void} */ action) {
    const past = page.getBoundingClientRect().top - header.offsetHeight;
    if (past < 0) scrollBy({ top: past, behavior: "instant" });
    action();
    answer();
    address.remember();
  }

  function empty() {
    change(() => {
      box.value = "";
      release();
    });
  }

  // The address

  const address = window.tandem.address.kept(["verdict", "topic"], () => ({
    typed: box.value.slice(0, LONGEST).trim(),
    chosen: chips.filter(isPressed).map(({ kind, value }) => [kind, value]),
  }));

  function readAddress() {
    const { typed, isChosen } = address.read();
    box.value = typed.slice(0, LONGEST);
    for (const chip of chips) press(chip, isChosen(chip.kind, chip.value));
    answer();
    showPressed();
  }

  /** On a phone the chips are a line that scrolls: it begins where one is pressed. */
  function showPressed() {
    for (const kind of /** @type {const} */ (["verdict", "topic"])) {
      const chip = chips.find((each) => each.kind === kind && isPressed(each));
      const line = chip?.button.closest(".finder-chips");
      if (chip && line) line.scrollLeft = chip.button.offsetLeft - chips[0].button.offsetLeft;
    }
  }

  // Keys and clicks

  const links = () => {
    const shown = table.hasAttribute("data-filtered") ? ".found" : "[data-topic]";
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const found = table.querySelectorAll(`${shown} [scope="row"] a`);
    return [...found];
  };

  /** A fast hand is ahead of what is loaded: its keys wait for the answer. */
  function whenAnswered(/** @type {() => void} */ action) {
    if (index) action();
    else load().then(action);
  }

  form.addEventListener("focusin", load);
  box.addEventListener("input", () => {
    // A browser takes seconds to lay out a megabyte.
    if (box.value.length > LONGEST) box.value = box.value.slice(0, LONGEST);
    change(() => {});
  });
  form.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("button.chip");
    const chip = chips.find((each) => each.button === button);
    if (chip) change(() => press(chip, !isPressed(chip)));
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    empty();
    box.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    whenAnswered(() => table.hasAttribute("data-filtered") && links()[0]?.click());
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      whenAnswered(() => links()[0]?.focus());
    } else if (event.key === "Escape" && !clear.hidden) {
      event.preventDefault();
      event.stopPropagation();
      empty();
    }
  });
  table.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const all = links();
      const target = /** @type {Element} */ (event.target);
      const here = /** @type {HTMLAnchorElement} */ (target.closest("tr")?.querySelector('[scope="row"] a'));
      const next = all.indexOf(here) + (key === "ArrowDown" ? 1 : -1);
      (next < 0 ? box : all[Math.min(next, all.length - 1)]).focus();
    } else if (key === "Escape" || key === "Backspace" || (key.length === 1 && key !== "?")) {
      box.focus(); // what is typed goes on in the box
      if (key !== "Escape") return event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("click", address.write, { capture: true }); // before another page is opened
  addEventListener("popstate", readAddress);

  // How much of the window the finder covers, or its bar alone: rows stay clear of it.
  const cover = () => {
    const height = Math.max(form.offsetHeight, bar.offsetHeight);
    page.style.setProperty("--finder", `${height}px`);
  };
  const observer = new ResizeObserver(cover);
  observer.observe(form);
  observer.observe(bar);

  // Typed before this script ran, or asked for by the address.
  const early = box.value;
  readAddress();
  if (early && !box.value) {
    box.value = early;
    answer();
  } else if (box.value) {
    box.focus({ preventScroll: true });
  }
}
