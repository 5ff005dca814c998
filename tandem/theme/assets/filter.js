// The filter of the index: what is drawn, its keys, its address. finding.js says which rows a
// question finds; of these, one screenful is drawn at once and the rest in later frames, so
// that a key press is answered within one. `aria-busy` says whether some are still to come.
{
  const WORDS = {
    en: {
      all: (rows) => `${rows} rows`,
      some: (found, rows) => `${found} of ${rows} rows`,
      used: (rows) => `In the code of ${rows} more`,
      none: (typed) => `No row answers “${typed}”. `,
      filtered: (typed) => `No row answers “${typed}” among the chosen verdicts and topics. `,
      chosen: "No row has this verdict in this topic. ",
      most: "No row answers all of this; these come nearest",
      nearest: "Did you mean ",
      unfilter: "Search all rows",
      or: " or ",
      asks: "?",
    },
    fr: {
      all: (rows) => `${rows} lignes`,
      some: (found, rows) => `${found} ${found < 2 ? "ligne" : "lignes"} sur ${rows}`,
      used: (rows) => `Dans le code de ${rows} ${rows < 2 ? "autre" : "autres"}`,
      none: (typed) => `Aucune ligne ne répond à «\u00a0${typed}\u00a0». `,
      filtered: (typed) =>
        `Aucune ligne ne répond à «\u00a0${typed}\u00a0» dans ces verdicts et ces sujets. `,
      chosen: "Aucune ligne de ce sujet n'a ce verdict. ",
      most: "Aucune ligne ne répond à tout cela\u00a0; voici les plus proches",
      nearest: "Vouliez-vous dire ",
      unfilter: "Chercher dans toutes les lignes",
      or: " ou ",
      asks: "\u00a0?",
    },
  };
  const { LONGEST, Index, questionOf, marksOf, placeOf } = window.tandem.finding;
  const { lang } = document.documentElement;
  const words = WORDS[lang] ?? WORDS.en;

  const AT_ONCE = 12; // rows that are drawn in one frame

  /** @type {HTMLElement} */
  const page = document.querySelector(".index-page");
  /** @type {HTMLFormElement} */
  const form = page.querySelector(".finder");
  /** @type {HTMLInputElement} */
  const box = form.querySelector("#find");
  /** @type {HTMLButtonElement} */
  const clear = form.querySelector(".finder-clear");
  const count = form.querySelector(".finder-count");
  /** @type {HTMLTableElement} */
  const table = page.querySelector(".index");
  /** @type {HTMLElement} */
  const nothing = page.querySelector(".nothing");
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = form.querySelectorAll("button.chip");
  const chips = [...buttons];
  const total = Number(page.dataset.rows);

  // The rows and what finds them, read when the reader turns to the filter

  let rows, index;

  function makeIndex() {
    if (index) return;
    rows = [];
    for (const { rows: elements, dataset } of table.tBodies) {
      for (const element of elements) {
        if ("names" in element.dataset) rows.push(rowOf(element, dataset.topic));
      }
    }
    index = new Index(rows.map(findable));
  }

  /**
   * @param {HTMLTableRowElement} element
   * @param {string} topic
   */
  function rowOf(element, topic) {
    /** @type {HTMLElement} */
    const chip = element.cells[3].querySelector(".chip");
    const label = chips.find((each) => each.dataset.topic === topic).textContent;
    return { element, topic, label, verdict: chip.dataset.verdict, said: chip.textContent };
  }

  /** @returns {Findable} */
  function findable({ element, topic, label, said }) {
    const { names, home, uses } = element.dataset;
    const [title, tf, torch] = Array.from(element.cells, (cell) => cell.textContent);
    const group = `${label} ${topic} ${said}`;
    return { names, home, uses, title, oneLiners: `${tf} ${torch}`, group };
  }

  // What is chosen

  const pressed = (kind) =>
    chips
      .filter((chip) => kind in chip.dataset && chip.getAttribute("aria-pressed") === "true")
      .map((chip) => chip.dataset[kind]);

  const release = (chip) => chip.setAttribute("aria-pressed", "false");

  /**
   * Says of a row whether it is of the verdicts and topics that are chosen; null if none is.
   * @returns {Choice | null}
   */
  function choice() {
    const [verdicts, inTopics] = [pressed("verdict"), pressed("topic")];
    if (!verdicts.length && !inTopics.length) return null;
    return (row) =>
      (!verdicts.length || verdicts.includes(rows[row].verdict)) &&
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
      const used = answering && drawn === answering ? words.used(found.length - answering) : "";
      const heads = near ? words.most : used;
      drawn = end;
      if (some.length) table.append(bodyOf(some, marks, heads));
      const isBusy = drawn < found.length;
      table.setAttribute("aria-busy", String(isBusy));
      if (isBusy) requestAnimationFrame(more);
    };
    more();
  }

  function bodyOf(some, marks, said) {
    const body = document.createElement("tbody");
    body.className = "found";
    body.setAttribute("role", "rowgroup");
    body.style.setProperty("--rows", String(some.length + (said ? 1 : 0)));
    if (said) {
      /** @type {HTMLTableRowElement} */
      const first = table.querySelector("tr.topic");
      const head = /** @type {HTMLTableRowElement} */ (first.cloneNode(true));
      head.cells[0].textContent = said;
      body.append(head);
    }
    for (const row of some) {
      const { element, label } = rows[row];
      const copy = element.cloneNode(true);
      if (marks.length) mark(copy, marks);
      const topic = document.createElement("span");
      topic.className = "row-topic";
      topic.textContent = label;
      copy.cells[0].append(topic);
      body.append(copy);
    }
    return body;
  }

  /** Marks in a row's texts where they say the question's words. */
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
    const asked = questionOf(typed, lang);
    const asks = asked.length > 0 || chosen !== null || typed !== "";
    clear.hidden = !asks;
    table.toggleAttribute("data-filtered", asks);
    if (!asks) {
      draw(NONE, []);
      table.hidden = false;
      nothing.hidden = true;
      count.textContent = words.all(total);
      return;
    }
    makeIndex();
    const ranked = asked.length || !typed ? index.answersTo(asked, chosen) : NONE;
    const { found } = ranked;
    draw(ranked, asked);
    table.hidden = !found.length;
    nothing.hidden = found.length > 0;
    if (!found.length) sayNothing(typed, asked, chosen !== null);
    count.textContent = words.some(found.length, total);
  }

  /** Says that nothing was found, and the way out. */
  function sayNothing(typed, asked, isNarrowed) {
    const said = nothing.querySelector(".nothing-said");
    said.textContent = "";
    const offer = (label, action) => {
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
      said.append(typed ? words.filtered(short) : words.chosen);
      said.append(offer(words.unfilter, () => chips.forEach(release)), ".");
      return;
    }
    said.append(words.none(short));
    index.nearestNames(asked[0] ?? "").forEach((word, number, { length }) => {
      said.append(number ? (number < length - 1 ? ", " : words.or) : words.nearest);
      said.append(offer(word, () => (box.value = word)));
      if (number === length - 1) said.append(words.asks);
    });
  }

  function empty() {
    box.value = "";
    chips.forEach(release);
    answer();
    remember();
  }

  // The address

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
      chip.setAttribute("aria-pressed", String(asked.getAll(kind).includes(value)));
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
      /** @type {HTMLAnchorElement} */
      const here = target.closest("tr")?.querySelector('[scope="row"] a');
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
