// The filter of the index: what is drawn, its keys, its address. finding.js says which rows a
// question finds; of these, one screenful is drawn at once and the rest in later frames, so
// that a key press is answered within one. `aria-busy` says whether some are still to come.
{
  const { LONGEST, Index, questionOf, marksOf, placeOf } = window.tandem.finding;
  const { parts, say } = window.tandem;
  const words = window.tandem.words.rows;

  const AT_ONCE = 12; // rows that are drawn in one frame

  const page = /** @type {HTMLElement} */ (document.querySelector(".rows-page"));
  const form = /** @type {HTMLFormElement} */ (page.querySelector(".finder"));
  const box = /** @type {HTMLInputElement} */ (form.querySelector("#find"));
  const clear = /** @type {HTMLButtonElement} */ (form.querySelector(".finder-clear"));
  const count = /** @type {HTMLElement} */ (form.querySelector(".finder-count"));
  const table = /** @type {HTMLTableElement} */ (page.querySelector(".rows-table"));
  const nothing = /** @type {HTMLElement} */ (page.querySelector(".nothing"));
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = form.querySelectorAll("button.chip");
  const chips = [...buttons];
  const total = Number(page.dataset.rows);

  // The rows and what finds them, read when the reader turns to the filter

  /** @typedef {ReturnType<typeof rowOf>} ShownRow */

  let /** @type {ShownRow[]} */ rows, /** @type {RowIndex} */ index;

  function makeIndex() {
    if (index) return;
    rows = [];
    for (const { rows: elements, dataset } of table.tBodies) {
      for (const element of elements) {
        if ("names" in element.dataset) rows.push(rowOf(element, /** @type {string} */ (dataset.topic)));
      }
    }
    index = new Index(rows.map(findable));
  }

  /**
   * @param {HTMLTableRowElement} element
   * @param {string} topic
   */
  function rowOf(element, topic) {
    const chip = /** @type {HTMLElement} */ (element.cells[3].querySelector(".chip"));
    const label = /** @type {Element} */ (chips.find((each) => each.dataset.topic === topic)).textContent;
    return { element, topic, label, verdict: chip.dataset.verdict, said: chip.textContent };
  }

  /**
   * @param {ShownRow} row
   * @returns {Findable}
   */
  function findable({ element, topic, label, said }) {
    const { names, home, uses, everyday } = /** @type {Record<string, string>} */ (element.dataset);
    const [title, tf, torch] = Array.from(element.cells, (cell) => cell.textContent);
    const group = `${label} ${topic} ${said}`;
    return { names, home, uses, everyday, title, oneLiners: `${tf} ${torch}`, group };
  }

  // What is chosen

  const pressed = (/** @type {"verdict" | "topic"} */ kind) =>
    chips
      .filter((chip) => kind in chip.dataset && chip.getAttribute("aria-pressed") === "true")
      .map((chip) => /** @type {string} */ (chip.dataset[kind]));

  const release = (/** @type {Element} */ chip) => chip.setAttribute("aria-pressed", "false");

  /**
   * Says of a row whether it is of the verdicts and topics that are chosen; null if none is.
   * @returns {Choice | null}
   */
  function choice() {
    const [verdicts, inTopics] = [pressed("verdict"), pressed("topic")];
    if (!verdicts.length && !inTopics.length) return null;
    return (row) =>
      (!verdicts.length || verdicts.includes(/** @type {string} */ (rows[row].verdict))) &&
      (!inTopics.length || inTopics.includes(rows[row].topic));
  }

  // What is shown

  /** @type {Ranked} */
  const NONE = { found: [], answering: 0 };
  let drawing = 0;

  /**
   * Draws what was found: a screenful now, the rest in later frames.
   * @param {Ranked} ranked
   * @param {string[]} asked
   */
  function draw({ found, answering, near }, asked) {
    const turn = ++drawing;
    const marks = marksOf(asked);
    for (const body of table.querySelectorAll(".found")) body.remove();
    let drawn = 0;
    const more = () => {
      if (turn !== drawing) return;
      const end = drawn < answering ? Math.min(drawn + AT_ONCE, answering) : drawn + AT_ONCE;
      const some = found.slice(drawn, end);
      const others = answering && drawn === answering ? found.length - answering : 0;
      const used = others ? say(words.used, { count: others }) : "";
      const heads = near ? words.most : used;
      drawn = end;
      if (some.length) table.append(bodyOf(some, marks, heads));
      const isBusy = drawn < found.length;
      table.setAttribute("aria-busy", String(isBusy));
      if (isBusy) requestAnimationFrame(more);
    };
    more();
  }

  /**
   * @param {number[]} some
   * @param {string[]} marks
   * @param {string} said What stands above them.
   */
  function bodyOf(some, marks, said) {
    const body = document.createElement("tbody");
    body.className = "found";
    body.setAttribute("role", "rowgroup");
    body.style.setProperty("--rows", String(some.length + (said ? 1 : 0)));
    if (said) {
      const first = /** @type {HTMLTableRowElement} */ (table.querySelector("tr.topic"));
      const head = /** @type {HTMLTableRowElement} */ (first.cloneNode(true));
      head.cells[0].textContent = said;
      body.append(head);
    }
    for (const row of some) {
      const { element, label } = rows[row];
      const copy = /** @type {HTMLTableRowElement} */ (element.cloneNode(true));
      if (marks.length) mark(copy, marks);
      const topic = document.createElement("span");
      topic.className = "row-topic";
      topic.textContent = label;
      copy.cells[0].append(topic);
      body.append(copy);
    }
    return body;
  }

  /**
   * Marks in a row's texts where they say the question's words.
   * @param {Element} element
   * @param {string[]} marks
   */
  function mark(element, marks) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(/** @type {Text} */ (texts.currentNode));
    for (const node of nodes) {
      const place = placeOf(node.data, marks);
      if (!place) continue;
      const said = node.splitText(place.at);
      said.splitText(place.length);
      const marked = document.createElement("mark");
      said.replaceWith(marked);
      marked.append(said);
    }
  }

  /** Reads box and chips, and shows what they ask for. */
  function answer() {
    const typed = box.value.slice(0, LONGEST).trim();
    const chosen = choice();
    const asked = questionOf(typed);
    const asks = asked.length > 0 || chosen !== null || typed !== "";
    clear.hidden = !asks;
    table.toggleAttribute("data-filtered", asks);
    if (!asks) {
      draw(NONE, []);
      table.hidden = false;
      nothing.hidden = true;
      count.textContent = say(words.all, { count: total });
      return;
    }
    makeIndex();
    const ranked = asked.length || !typed ? index.answersTo(asked, chosen) : NONE;
    const { found } = ranked;
    draw(ranked, asked);
    table.hidden = !found.length;
    nothing.hidden = found.length > 0;
    if (!found.length) sayNothing(typed, asked, chosen !== null);
    count.textContent = say(words.some, { count: found.length, rows: total });
  }

  /**
   * Says that nothing was found, and the way out.
   * @param {string} typed
   * @param {string[]} asked
   * @param {boolean} isNarrowed
   */
  function sayNothing(typed, asked, isNarrowed) {
    const said = /** @type {Element} */ (nothing.querySelector(".nothing-said"));
    said.textContent = "";
    const offer = (/** @type {string} */ label, /** @type {() => void} */ action) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        action();
        answer();
        remember();
        box.focus();
      });
      return button;
    };
    const short = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
    if (isNarrowed && (!asked.length || index.nearestRows(asked).length)) {
      said.append(say(typed ? words.filtered : words.chosen, { typed: short }));
      said.append(offer(words.unfilter, () => chips.forEach(release)), ".");
      return;
    }
    said.append(say(words.none, { typed: short }));
    const near = index.nearestNames(asked[0] ?? "");
    if (!near.length) return;
    const offers = near.map((word) => offer(word, () => (box.value = word)));
    const names = offers.flatMap((each, at) => {
      if (!at) return [each];
      return [at < offers.length - 1 ? ", " : words.or, each];
    });
    said.append(...parts(words.nearest, { names }));
  }

  function empty() {
    box.value = "";
    chips.forEach(release);
    answer();
    remember();
  }

  // The address

  /** @type {number | undefined} */
  let waiting;

  /** Keeps the question in the address, soon: browsers refuse to for each key of a fast hand. */
  function remember() {
    clearTimeout(waiting);
    waiting = setTimeout(write, 250);
  }

  function write() {
    clearTimeout(waiting);
    const url = new URL(location.href);
    const { searchParams } = url;
    for (const name of ["find", "verdict", "topic"]) searchParams.delete(name);
    const typed = box.value.slice(0, LONGEST).trim();
    if (typed) searchParams.set("find", typed);
    for (const verdict of pressed("verdict")) searchParams.append("verdict", verdict);
    for (const topic of pressed("topic")) searchParams.append("topic", topic);
    if (url.href === location.href) return;
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // Without an address the filter works all the same.
    }
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    box.value = (asked.get("find") ?? "").slice(0, LONGEST);
    for (const chip of chips) {
      const [kind, value] = Object.entries(chip.dataset)[0];
      chip.setAttribute("aria-pressed", String(asked.getAll(kind).includes(/** @type {string} */ (value))));
    }
    answer();
  }

  // Keys and clicks

  const links = () => {
    const shown = table.hasAttribute("data-filtered") ? ".found" : "[data-topic]";
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const found = table.querySelectorAll(`${shown} [scope="row"] a`);
    return [...found];
  };

  const prepare = () => {
    makeIndex();
    index.warm();
  };
  form.addEventListener("focusin", prepare, { once: true });
  box.addEventListener("input", () => {
    // A browser takes seconds to lay out a megabyte.
    if (box.value.length > LONGEST) box.value = box.value.slice(0, LONGEST);
    answer();
    remember();
  });
  form.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const chip = target.closest("button.chip");
    if (!chip) return;
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    answer();
    remember();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    empty();
    box.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (table.hasAttribute("data-filtered")) links()[0]?.click();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      links()[0]?.focus();
    } else if (event.key === "Escape" && !clear.hidden) {
      event.preventDefault();
      event.stopPropagation();
      empty();
    }
  });
  table.addEventListener("click", write); // before the row's page is opened
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
  addEventListener("popstate", read);
  addEventListener("pagehide", write);

  // Typed before this script ran, or asked for by the address.
  const early = box.value;
  read();
  if (early && !box.value) {
    box.value = early;
    answer();
  } else if (box.value) {
    box.focus({ preventScroll: true });
  }
}
