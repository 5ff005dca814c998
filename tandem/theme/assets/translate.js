// The page `translate`: reads the pasted code while it is typed, marks the frameworks' names in
// it and answers each by its row. Nothing leaves the browser, and what was pasted is only text.
{
  const MARKS = 2_000; // more links in one text make the browser slow; the answers have them all
  const SOME = 12; // lines of one name that are listed
  const WORDS = {
    en: {
      names: (count) => (count === 1 ? "1 name" : `${count} names`),
      answered: (names, rows, unknown) =>
        unknown ? `${names}, ${rows} answered by rows, ${unknown} not in the sheet.` : `${names}, each answered by its row.`,
      loading: "Reading…",
      failed: "The reader could not be loaded. Reload the page; the index works without it.",
      none: "No name of Keras, TensorFlow or PyTorch was found. Paste Python code that uses one of them, or look a name up in ",
      index: "the index",
      binary: "This is not text. Paste the source of a Python program.",
      cut: (line) => `That is too long: 100,000 characters or 5,000 lines are read, here up to line ${line}.`,
      mistake: (lines, more) =>
        lines.length === 1
          ? `Line ${lines[0]} is not valid Python; the rest was read.`
          : `Lines ${lines.join(", ")}${more ? " and others" : ""} are not valid Python; the rest was read.`,
      assumed: (names) => `Not imported here, read as usual: ${names}.`,
      as: "as",
      marked: "Your code, marked",
      markedHint: "A marked name leads to its answer.",
      answers: "The answers",
      sides: { tf: "From TensorFlow and Keras to PyTorch", torch: "From PyTorch to TensorFlow and Keras" },
      other: { tf: "PyTorch", torch: "TensorFlow" },
      yours: "Your names",
      verdict: "Verdict",
      difference: "Difference",
      line: (lines) => (lines.length === 1 ? "line " : "lines "),
      more: (count) => ` and ${count} more`,
      kin: "by its relative",
      family: "by one of its family",
      also: "See also",
      because: (keyword) => `on ${keyword}`,
      copy: "Copy",
      copied: "Copied",
      copyLabel: (text) => `Copy ${text}`,
      used: "Used in a row, not its subject",
      usedIn: "is used in",
      unknown: "Not in the sheet",
      unknownHint: "The sheet has no row for these names, yet.",
    },
    fr: {
      names: (count) => (count === 1 ? "1 nom" : `${count} noms`),
      answered: (names, rows, unknown) =>
        unknown ? `${names}, dont ${rows} avec leur ligne et ${unknown} hors de la feuille.` : `${names}, chacun avec sa ligne.`,
      loading: "Lecture…",
      failed: "Le lecteur n'a pas pu être chargé. Rechargez la page ; l'index marche sans lui.",
      none: "Aucun nom de Keras, de TensorFlow ou de PyTorch. Collez du code Python qui s'en sert, ou cherchez un nom dans ",
      index: "l'index",
      binary: "Ce n'est pas du texte. Collez le source d'un programme Python.",
      cut: (line) => `C'est trop long : 100 000 caractères ou 5 000 lignes sont lus, ici jusqu'à la ligne ${line}.`,
      mistake: (lines, more) =>
        lines.length === 1
          ? `La ligne ${lines[0]} n'est pas du Python valide ; le reste a été lu.`
          : `Les lignes ${lines.join(", ")}${more ? " et d'autres" : ""} ne sont pas du Python valide ; le reste a été lu.`,
      assumed: (names) => `Sans import ici, lus comme d'habitude : ${names}.`,
      as: "pour",
      marked: "Votre code, marqué",
      markedHint: "Un nom marqué mène à sa réponse.",
      answers: "Les réponses",
      sides: { tf: "De TensorFlow et Keras vers PyTorch", torch: "De PyTorch vers TensorFlow et Keras" },
      other: { tf: "PyTorch", torch: "TensorFlow" },
      yours: "Vos noms",
      verdict: "Verdict",
      difference: "Différence",
      line: () => "l. ",
      more: (count) => ` et ${count} de plus`,
      kin: "par un proche",
      family: "par un nom de sa famille",
      also: "Voir aussi",
      because: (keyword) => `sur ${keyword}`,
      copy: "Copier",
      copied: "Copié",
      copyLabel: (text) => `Copier ${text}`,
      used: "Employés dans une ligne, sans en être le sujet",
      usedIn: "est employé dans",
      unknown: "Absents de la feuille",
      unknownHint: "La feuille n'a pas encore de ligne pour ces noms.",
    },
  };

  const words = WORDS[document.documentElement.lang] ?? WORDS.en;
  const { fitting, isBinary } = window.tandem.pasted;
  const assets = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("#pasted"));
  const said = document.querySelector(".said");
  const translation = document.querySelector(".translation");

  // ---- what the page needs, loaded once the box is turned to ---------------------------------

  // In this order: each stands on those before it.
  const READER = [
    "catalogue", "vendor/python-parser", "frameworks", "source", "values", "references",
    "expressions", "statements", "names", "answers", "reader",
  ];

  let loading = null;

  function script(name) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = new URL(`${name}.js`, assets).href;
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
    const messages = [];
    if (!found.length) {
      messages.push([words.none, link(address("rows/"), words.index), "."]);
    } else {
      messages.push(words.answered(words.names(sorted.names), sorted.names - sorted.unknown.length, sorted.unknown.length));
      if (mistakes.length) messages.push(words.mistake(mistakes.slice(0, 5), mistakes.length > 5));
      if (assumed.size) {
        const list = [...assumed].flatMap(([name, full], at) => [
          at ? ", " : "", code(name), name === full ? "" : [` ${words.as} `, code(full)],
        ].flat());
        const [before, after] = words.assumed("\n").split("\n");
        messages.push([before, ...list, after]);
      }
    }
    if (wasCut) messages.push(words.cut(text.split("\n").length));
    show(messages, found.length ? { text, found, sorted } : null);
  }

  // ---- showing -------------------------------------------------------------------------------

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in made && key !== "scope") made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children.flat().filter((child) => child !== null));
    return made;
  }

  const link = (href, ...children) => element("a", { href }, ...children);

  /** Code that may break after its dots. */
  function code(text) {
    const parts = text.split(/(?<=\.)/).flatMap((part, at) => (at ? [element("wbr"), part] : [part]));
    return element("code", {}, parts);
  }

  /** Text with its code in backticks. */
  function quoted(text) {
    return text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? element("code", {}, part) : part));
  }

  const address = (url) => new URL(url, new URL("..", assets)).href;

  const toRow = (row, ...children) => link(address(row.url), ...children);

  function chip(verdict) {
    const { sign, word } = window.tandem.verdicts[verdict];
    return element("span", { className: "chip", "data-verdict": verdict }, `${sign} ${word}`);
  }

  function lines(numbers) {
    const some = numbers.slice(0, SOME);
    const links = some.flatMap((line, at) => [at ? ", " : "", link(`#line-${line}`, String(line))]);
    const more = numbers.length > SOME ? words.more(numbers.length - SOME) : "";
    return element("span", { className: "lines" }, words.line(numbers), links, more);
  }

  /** The code with its names marked, each a link to its answer. */
  function marked({ text, found, sorted }) {
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
      const { id, verdict } = sorted.targets.get(one.name);
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
    return [element("h2", {}, words.marked), element("p", { className: "hint" }, words.markedHint), pre];
  }

  function copyButton(text) {
    const button = element("button", { type: "button", className: "copy", "aria-label": words.copyLabel(text) }, words.copy);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Without leave to write: select it, so that the keyboard can copy it.
        getSelection().selectAllChildren(button.closest("td").firstElementChild);
        return;
      }
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = words.copy), 1500);
    });
    return button;
  }

  function answerRow(group, side) {
    const { row, id, names, more } = group;
    const oneLiner = row[side === "tf" ? "torch" : "tf"].one_liner;
    const yours = names.map(({ name, lines: numbers, answer }) =>
      element("div", { className: "yours", "data-name": name, "data-how": answer.how },
        code(name), " ", lines(numbers),
        answer.how === "about" ? null
          : element("span", { className: "how" }, ` ${words[answer.how]} `, code(answer.name))),
    );
    const also = more.length
      ? element("p", { className: "also" }, `${words.also} `,
          more.flatMap(({ row: other, because }, at) => [
            at ? ", " : "", toRow(other, other.title), because ? [` (${words.because("\n").split("\n")[0]}`, code(because), ")"] : "",
          ]).flat())
      : null;
    return element("tr", { id },
      element("th", { scope: "row" }, yours),
      element("td", { "data-label": words.other[side] },
        element("div", { className: "one-liner" }, quoted(oneLiner)),
        element("div", { className: "title" },
          toRow(row, row.title), " ", copyButton(oneLiner.replaceAll("`", "")))),
      element("td", { "data-label": words.verdict }, toRow(row, chip(row.verdict))),
      element("td", { "data-label": words.difference }, element("p", {}, quoted(window.tandem.reader.short(row.difference))), also));
  }

  function answerTable(groups, side) {
    const heads = [words.yours, words.other[side], words.verdict, words.difference];
    return element("table", { className: "answers" },
      element("caption", {}, words.sides[side]),
      element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, [...groups.values()].map((group) => answerRow(group, side))));
  }

  /** What the page says of a text before it shows anything of it. */
  function say(messages) {
    said.replaceChildren(...messages.map((message) => element("p", {}, message)));
    translation.replaceChildren();
  }

  /** The page is about what stands in the box now: `aria-busy` says so. */
  function show(messages, result) {
    say(messages);
    if (result) answer(result);
    translation.setAttribute("aria-busy", "false");
  }

  function answer(result) {
    const { sides, used, unknown } = result.sorted;
    translation.append(...marked(result));
    const tables = Object.keys(sides).filter((side) => sides[side].size);
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
          `${words.usedIn} `, toRow(answer.row, answer.row.title), " ", chip(answer.row.verdict)))));
    }
    if (unknown.length) {
      translation.append(element("h2", { id: "unknown" }, words.unknown));
      translation.append(element("p", { className: "hint" }, words.unknownHint));
      translation.append(element("ul", { className: "names unknown" }, unknown.map(({ name, lines: numbers }, at) =>
        element("li", { id: `unknown-${at + 1}`, "data-name": name }, code(name), " ", lines(numbers)))));
    }
  }

  // ---- what the reader does ------------------------------------------------------------------

  let waiting = null;
  let wasCut = false;

  function soon(delay) {
    translation.setAttribute("aria-busy", "true");
    clearTimeout(waiting);
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
      box.value = window.tandem.examples[button.dataset.example];
      wasCut = false;
      soon(0);
    });
  }

  document.querySelector("[data-clear]").addEventListener("click", () => {
    box.value = "";
    wasCut = false;
    box.focus();
    soon(0);
  });

  // A reload or a way back brings the text back; it is read again.
  addEventListener("pageshow", () => {
    if (box.value) soon(0);
  });
}
