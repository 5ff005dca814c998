// The filter of the index. Rows are ranked in memory, over a vocabulary of names and words
// that is made once; of what is found, one screenful is drawn at once and the rest in later
// frames, so that a key press is answered within one.
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
      idle:
        "a an and any are as at be been but by can come could d did do does doing don equivalent " +
        "equivalents for from gets has have having here how i if import in into is isn it its just " +
        "like ll me my need no of on or re really s should so t than that the their them then there " +
        "these they this those to too use used user uses using ve versus via vs want was way we what " +
        "when where which who why will with work would you your",
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
      idle:
        "a ai as au aux avec c ce ces cette comme comment d dans de des du en entre equivalent est " +
        "et est faire fait faut for from il ils import in j je l la le les leur m ma mais mes mon n " +
        "ne nous on ou par pas peut peux plus pour pourquoi qu quand que quel quelle qui s sa se ses " +
        "si son sont sur t un une utiliser veux vers vous with y",
    },
  };
  const words = WORDS[document.documentElement.lang] ?? WORDS.en;
  const FRAMEWORKS = ["keras", "pytorch", "tensorflow", "tf", "torch"]; // every row is of both
  const idle = new Set([...words.idle.split(" "), ...FRAMEWORKS]);

  const page = document.querySelector(".index-page");
  const form = page.querySelector(".finder");
  const box = form.querySelector("#find");
  const clear = form.querySelector(".finder-clear");
  const count = form.querySelector(".finder-count");
  const table = page.querySelector(".index");
  const nothing = page.querySelector(".nothing");
  const chips = [...form.querySelectorAll("button.chip")];
  const total = Number(page.dataset.rows);

  const LONGEST = 200; // letters of a question that are read
  const MOST = 20; // words of it
  const AT_ONCE = 12; // rows that are drawn in one frame
  const NEAREST = 10; // rows that are shown where none has every word
  const NEAR = 0.45; // of the best one's points, that each of them has

  // What a word of the question may be to a row: the points of the whole word, of its start.
  // A row with fewer than these answers another question, and has the word in its code.
  const ANSWERS = 260;
  const AHEAD = 1e5; // more than the points of all words: a row that answers comes first
  const KINDS = {
    home: [1000, 600],
    answers: [900, 550],
    title: [800, 500],
    part: [500, 400], // of an answered name: Norm in BatchNorm
    oneLiner: [450, 350],
    group: [300, 290], // its verdict, its topic
    uses: [250, 150],
    usesPart: [120, 80],
  };

  // Words

  const ENDS = /(?<=[a-z]{3})(ing|ed|s)$/; // layers, padding and stacked are layer, pad, stack

  /** A text without accents and capitals, letter for letter. */
  const fold = (text) =>
    text.replace(/[^\x00-\x7f]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase();

  const wordsOf = (text) => fold(text).match(/[a-z0-9_]+/g) ?? [];

  /** The words inside a name: batch, norm for BatchNorm1d. */
  const partsOf = (name) =>
    name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g)?.map((part) => part.toLowerCase()) ?? [];

  /** A word of the question, as the vocabulary spells names. */
  function asName(word) {
    return fold(word)
      .replace(/^\.+/, "")
      .replace(/^(tf|tensorflow)\.keras(?=\.|$)/, "keras")
      .replace(/^tf\./, "tensorflow.")
      .replace(/^f\./, "torch.nn.functional.");
  }

  /** The words of a question; arguments and what they are assigned to do not count. */
  function questionOf(typed) {
    const bare = typed
      .slice(0, LONGEST)
      .replace(/(?<=[\w.])\s*\((?:[^()]|\([^()]*\))*(?:\)|$)/g, " ")
      .replace(/^\s*\w+\s*=(?!=)/, " ");
    const found = bare.match(/[\p{L}\p{N}_.]*[\p{L}\p{N}_][\p{L}\p{N}_.]*/gu) ?? [];
    const asked = [...new Set(found.map(asName))].filter(Boolean).slice(0, MOST);
    const telling = asked.filter((word) => !idle.has(word));
    return telling.length ? telling : asked;
  }

  // The vocabulary, made when the reader turns to the filter

  let rows, terms, vocabulary;

  function makeVocabulary() {
    if (vocabulary) return;
    rows = [];
    terms = new Map();
    for (const group of table.tBodies) {
      const { topic } = group.dataset;
      for (const element of group.rows) {
        if ("names" in element.dataset) addRow(element, topic);
      }
    }
    vocabulary = [...terms.values()];
    for (const term of vocabulary) {
      // In plain arrays: a letter may begin thousands.
      term.places = Uint32Array.from(term.rows.keys());
      term.wholes = Int16Array.from(term.rows.values(), ([whole]) => whole);
      term.starts = Int16Array.from(term.rows.values(), ([, start]) => start);
    }
  }

  function addRow(element, topic) {
    const row = rows.length;
    const [title, tf, torch, verdict] = element.cells;
    const chip = verdict.querySelector(".chip");
    const label = chips.find((each) => each.dataset.topic === topic).textContent;
    rows.push({ element, topic, label, verdict: chip.dataset.verdict });
    const { names, home, uses } = element.dataset;
    const atHome = new Set(home.split(" "));
    const own = names ? names.split(" ") : [];
    const said = [0, 0]; // names of each side: the first are what the row is about
    for (const name of own) {
      const side = name.startsWith("torch") ? 1 : 0;
      const kind = atHome.has(name) ? KINDS.home : KINDS.answers;
      addName(name, row, kind, KINDS.part, said[side]++);
    }
    for (const word of wordsOf(title.textContent)) addTerm(word, row, KINDS.title);
    const code = `${tf.textContent} ${torch.textContent}`;
    for (const word of wordsOf(code)) addTerm(word, row, KINDS.oneLiner);
    for (const word of wordsOf(`${label} ${topic} ${chip.textContent}`)) {
      addTerm(word, row, KINDS.group);
    }
    for (const name of uses ? uses.split(" ") : []) {
      addName(name, row, KINDS.uses, KINDS.usesPart, 0);
    }
  }

  /** A name under each of its endings: keras.layers.Dense, layers.Dense, Dense. */
  function addName(name, row, kind, partKind, place) {
    const full = name.startsWith(".") ? name.slice(1) : name;
    for (let start = 0; ; ) {
      const ending = full.slice(start);
      addTerm(ending.toLowerCase(), row, kind, place, ending);
      const dot = full.indexOf(".", start);
      if (dot < 0) {
        const parts = partsOf(ending);
        if (parts.length > 1) for (const part of parts) addTerm(part, row, partKind, place);
        return;
      }
      start = dot + 1;
    }
  }

  function addTerm(text, row, kind, place = 0, shown = text) {
    let term = terms.get(text);
    if (!term) terms.set(text, (term = { text, shown, dotted: text.includes("."), rows: new Map() }));
    if (shown !== text) term.shown = shown;
    const whole = kind[0] - Math.min(place, 9);
    const before = term.rows.get(row);
    if (!before || before[0] < whole) term.rows.set(row, [whole, kind[1] - Math.min(place, 9)]);
  }

  // Ranking

  /** Gives rows their points, if they have fewer; says whether there are any. */
  function give(points, { places }, values, change) {
    for (let at = 0; at < places.length; at++) {
      const value = change(values[at]);
      if (points[places[at]] < value) points[places[at]] = value;
    }
    return places.length > 0;
  }

  const known = new Map(); // the words of the last questions and their points

  /** The points that each row has for a word of the question; null if no row has any. */
  function pointsOf(word) {
    if (!known.has(word)) {
      if (known.size > 100) known.clear();
      known.set(word, reckoned(word));
    }
    return known.get(word);
  }

  function reckoned(word) {
    const points = new Float32Array(rows.length);
    const exact = terms.get(word);
    let any = false;
    for (const term of vocabulary) {
      if (term === exact || !term.text.startsWith(word)) continue;
      const missing = Math.min(term.text.length - word.length, 20);
      any = give(points, term, term.starts, (start) => start - missing);
    }
    if (exact) any = give(points, exact, exact.wholes, (whole) => whole);
    const last = word.slice(word.lastIndexOf(".") + 1);
    const stem = word.replace(ENDS, "");
    if (!any && stem !== word) return pointsOf(stem);
    if (last !== word && last && !exact) {
      // A variable's method, or a module that the rows do not name: the last part counts.
      const other = terms.get(last);
      if (other) any = give(points, other, other.wholes, (whole) => whole - 150);
      if (!any) return pointsOf(last);
    }
    return any ? points : misspelt(last);
  }

  /** The points of rows that have a word spelt nearly so: a letter more, less, other, swapped. */
  function misspelt(word) {
    const points = new Float32Array(rows.length);
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    let any = false;
    if (!most) return null;
    for (const term of vocabulary) {
      if (term.dotted || !mayBe(word, term.text, most)) continue;
      const [whole, start] = distance(word, term.text, most);
      const far = Math.min(whole, start + 0.5);
      if (far > most) continue;
      const less = (value) => (value < ANSWERS ? 100 : 300) + value / 10 - 20 * far;
      any = give(points, term, term.wholes, less);
    }
    return any ? points : null;
  }

  /** Whether two words are near enough at a glance. */
  const mayBe = (word, text, most) =>
    text.length >= word.length - most &&
    (text[0] === word[0] || text[0] === word[1] || text[1] === word[0] || text[1] === word[1]);

  // Room for three lines of the table that distances are read from.
  let [line, above, higher] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 8));

  /** Edits, swaps of neighbours included, from a word to a text, and to the text's start. */
  function distance(word, text, most) {
    const width = Math.min(text.length, word.length + most);
    for (let at = 0; at <= width; at++) line[at] = at;
    for (let i = 1; i <= word.length; i++) {
      [higher, above, line] = [above, line, higher];
      line[0] = i;
      let least = i;
      for (let j = 1; j <= width; j++) {
        const differs = word[i - 1] === text[j - 1] ? 0 : 1;
        let edits = Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + differs);
        if (i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1]) {
          edits = Math.min(edits, higher[j - 2] + 1);
        }
        line[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return [99, 99];
    }
    let start = 99;
    for (let j = 0; j <= width; j++) if (line[j] < start) start = line[j];
    return [width < text.length ? 99 : line[width], start];
  }

  const hasChoice = () => pressed("verdict").length + pressed("topic").length > 0;

  /** Says of a row whether it is of the verdicts and topics that are chosen. */
  function choice() {
    const [verdicts, inTopics] = [pressed("verdict"), pressed("topic")];
    return (row) =>
      (!verdicts.length || verdicts.includes(rows[row].verdict)) &&
      (!inTopics.length || inTopics.includes(rows[row].topic));
  }

  /** The numbers of the rows that have every word, best first; how many of them answer. */
  function rank(asked, chosen) {
    if (!asked.length) {
      const all = [...rows.keys()].filter(chosen);
      return { found: all, answering: all.length };
    }
    const each = asked.map(pointsOf);
    const sums = new Float32Array(rows.length);
    const found = [];
    let answering = 0;
    for (let row = 0; row < rows.length && !each.includes(null); row++) {
      let [sum, least] = [0, Infinity];
      for (const points of each) {
        sum += points[row];
        if (points[row] < least) least = points[row];
      }
      if (!least || !chosen(row)) continue;
      const answers = least >= ANSWERS;
      answering += answers;
      sums[row] = answers ? sum + AHEAD : sum;
      found.push(row);
    }
    found.sort((one, other) => sums[other] - sums[one] || one - other);
    return { found, answering };
  }

  /** The rows that come nearest to a question of which none has every word. */
  function nearestRows(asked, chosen) {
    const sums = new Float32Array(rows.length);
    for (const word of asked) {
      const points = pointsOf(word);
      if (!points) continue;
      let having = 0;
      for (const value of points) having += value >= ANSWERS;
      const tells = Math.log((rows.length + 1) / (having + 1)); // a rare word says more
      for (let row = 0; row < rows.length; row++) sums[row] += tells * points[row];
    }
    const enough = NEAR * Math.max(...sums);
    return [...rows.keys()]
      .filter((row) => sums[row] && sums[row] >= enough && chosen(row))
      .sort((one, other) => sums[other] - sums[one] || one - other)
      .slice(0, NEAREST);
  }

  // What is shown

  const NONE = { found: [], answering: 0 };
  let drawing = 0;

  /** Draws what was found: a screenful now, the rest in later frames. */
  function draw({ found, answering, near }, asked) {
    const turn = ++drawing;
    const marks = asked
      .map((word) => word.slice(word.lastIndexOf(".") + 1))
      .filter((word) => word.length > 1);
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
      if (drawn < found.length) requestAnimationFrame(more);
    };
    more();
  }

  function bodyOf(some, marks, said) {
    const body = document.createElement("tbody");
    body.className = "found";
    body.setAttribute("role", "rowgroup");
    body.style.setProperty("--rows", some.length + (said ? 1 : 0));
    if (said) {
      const head = table.querySelector("tr.topic").cloneNode(true);
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
    while (texts.nextNode()) nodes.push(texts.currentNode);
    for (const node of nodes) {
      const text = fold(node.data);
      let at = text.length;
      let length = 0;
      for (const word of marks) {
        const found = text.indexOf(word);
        if (found >= 0 && found < at) [at, length] = [found, word.length];
      }
      if (!length) continue;
      const said = node.splitText(at);
      said.splitText(length);
      const marked = document.createElement("mark");
      said.replaceWith(marked);
      marked.append(said);
    }
  }

  const pressed = (kind) =>
    chips
      .filter((chip) => kind in chip.dataset && chip.getAttribute("aria-pressed") === "true")
      .map((chip) => chip.dataset[kind]);

  const all = () => true;

  /** The rows that have every word of a question; else, of several words, the nearest. */
  function answersTo(asked) {
    const chosen = choice();
    const exact = rank(asked, chosen);
    if (exact.answering || asked.length < 2) return exact;
    if (!exact.found.length && hasChoice() && rank(asked, all).found.length) return exact;
    return { found: nearestRows(asked, chosen), answering: 0, near: true };
  }

  /** Reads box and chips, and shows what they ask for. */
  function answer() {
    const typed = box.value.slice(0, LONGEST).trim();
    const filters = hasChoice();
    const asked = questionOf(typed);
    const asks = asked.length > 0 || filters || typed !== "";
    clear.hidden = !asks;
    table.toggleAttribute("data-filtered", asks);
    if (!asks) {
      draw(NONE, []);
      table.hidden = false;
      nothing.hidden = true;
      count.textContent = words.all(total);
      return;
    }
    makeVocabulary();
    const ranked = asked.length || !typed ? answersTo(asked) : NONE;
    const { found } = ranked;
    draw(ranked, asked);
    table.hidden = !found.length;
    nothing.hidden = found.length > 0;
    if (!found.length) sayNothing(typed, asked, filters);
    count.textContent = words.some(found.length, total);
  }

  /** Says that nothing was found, and the way out. */
  function sayNothing(typed, asked, filters) {
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
    if (filters && (!asked.length || nearestRows(asked, all).length)) {
      said.append(typed ? words.filtered(short) : words.chosen);
      said.append(offer(words.unfilter, () => chips.forEach(release)), ".");
      return;
    }
    said.append(words.none(short));
    nearest(asked[0] ?? "").forEach((word, number, { length }) => {
      said.append(number ? (number < length - 1 ? ", " : words.or) : words.nearest);
      said.append(offer(word, () => (box.value = word)));
      if (number === length - 1) said.append(words.asks);
    });
  }

  /** The three names that are spelt most like a word. */
  function nearest(word) {
    const last = word.slice(word.lastIndexOf(".") + 1).slice(0, 30);
    const most = Math.ceil(last.length / 2);
    if (last.length < 3) return [];
    return vocabulary
      .filter((term) => !term.dotted && term.shown !== term.text)
      .map((term) => [distance(last, term.text, most)[0], term.shown])
      .filter(([far]) => far <= most)
      .sort(([one], [other]) => one - other)
      .slice(0, 3)
      .map(([, shown]) => shown);
  }

  const release = (chip) => chip.setAttribute("aria-pressed", "false");

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
    const filtered = table.hasAttribute("data-filtered");
    return [...table.querySelectorAll(`${filtered ? ".found" : "[data-topic]"} [scope="row"] a`)];
  };

  const prepare = () => {
    makeVocabulary();
    for (const letter of "tk") pointsOf(letter); // most names begin so: the slowest answers
  };
  form.addEventListener("focusin", prepare, { once: true });
  box.addEventListener("input", () => {
    // A browser takes seconds to lay out a megabyte.
    if (box.value.length > LONGEST) box.value = box.value.slice(0, LONGEST);
    answer();
    remember();
  });
  form.addEventListener("click", ({ target }) => {
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
      const here = event.target.closest("tr")?.querySelector('[scope="row"] a');
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
