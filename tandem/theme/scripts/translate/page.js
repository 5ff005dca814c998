// The page `translate`: reads the pasted code while it is typed, and shows its names with what
// answers them. Nothing leaves the browser, and what was pasted is only text.
{
  const SHOWN = 5; // lines with a mistake, and assumed names, that are named

  const { parts, say: fill, kept, loading, marked, listed, drafted } = window.tandem;
  const { link, code, address, element } = window.tandem.elements;
  const { fitting, isBinary, isNotebook, isTraceback } = window.tandem.pasted;
  const words = window.tandem.words.translate;
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("#pasted"));
  const said = /** @type {HTMLElement} */ (document.querySelector(".said"));
  const translation = /** @type {HTMLElement} */ (document.querySelector(".translation"));

  /** @typedef {(Part | Part[])[]} Messages */

  // ---- reading -------------------------------------------------------------------------------

  let turn = 0;

  async function run() {
    const mine = ++turn;
    const isStale = () => mine !== turn;
    const whole = box.value;
    if (!whole.trim()) return show([], null);
    if (isBinary(whole)) return show([words.binary], null);
    if (isTraceback(whole)) return show([anError(whole)], null);
    try {
      if (box.dataset.reader !== "ready") say([words.loading]);
      await loading.reader();
    } catch {
      if (!isStale()) show([words.failed], null);
      return;
    }
    if (isStale()) return;
    const { names, reader } = window.tandem;
    const text = names.clean(whole);
    const slow = setTimeout(() => isStale() || say([words.loading]), 400);
    const what = await reader.read(text, isStale).catch(() => /** @type {const} */ ("unreadable"));
    clearTimeout(slow);
    if (what === null) return;
    const cut = wasCut ? [fill(words.cut, { line: text.split("\n").length })] : [];
    if (what === "unreadable") return show([words.unreadable, ...cut], null);
    const sorted = reader.sorted(what.found, text);
    const messages = what.found.length
      ? [counted(sorted), ...remarks(what)]
      : [parts(words.none, { index: link(address("rows/"), words.index) })];
    const draft = what.found.length ? window.tandem.draft.of(what.program) : null;
    show([...messages, ...cut], what.found.length ? { text, found: what.found, sorted, draft } : null);
  }

  /** How many names there are, how many rows answer them, how many have none. */
  function counted(/** @type {Sorted} */ { names, answers, unknown }) {
    const shares = [
      answers.length ? fill(words.rows, { count: answers.length }) : "",
      unknown.length ? fill(words.without, { count: unknown.length }) : "",
    ].filter(Boolean).join(", ");
    return fill(words.counted, { names: fill(words.names, { count: names }), shares });
  }

  /**
   * What else is said of a text: lines that are not valid Python, names that it does not import.
   * @param {NamesRead} what
   * @returns {Messages}
   */
  function remarks({ mistakes: all, assumed }) {
    const messages = [];
    const last = box.value.split("\n").length;
    const mistakes = wasCut ? all.filter((line) => line < last) : all; // where the text was cut
    if (mistakes.length) {
      const some = mistakes.slice(0, SHOWN).join(", ");
      const lines = mistakes.length > SHOWN ? fill(words["and others"], { lines: some }) : some;
      messages.push(fill(words.mistake, { count: mistakes.length, lines }));
    }
    if (assumed.size) {
      const some = [...assumed].slice(0, SHOWN).flatMap(([name, full], at) => [
        at ? ", " : "", code(name), ...(name === full ? [] : [` ${words.as} `, code(full)]),
      ]);
      const names = assumed.size > SHOWN ? parts(words["and others"], { lines: some }) : some;
      messages.push(parts(words.assumed, { names }));
    }
    return messages;
  }

  /** A message of Python's, which the page of errors explains: it finds the text in its own box. */
  function anError(/** @type {string} */ text) {
    const errors = link(address("errors/"), words.errors);
    errors.addEventListener("click", () => kept.write("errors", text));
    return parts(words.traceback, { errors });
  }

  // ---- showing -------------------------------------------------------------------------------

  /** What the page says of a text before it shows anything of it. */
  function say(/** @type {Messages} */ messages) {
    said.replaceChildren(...messages.map((message) => element("p", {}, message)));
    translation.replaceChildren();
  }

  /**
   * The page is about what stands in the box now: `aria-busy` says so.
   * @param {Messages} messages
   * @param {Result | null} result
   */
  function show(messages, result) {
    say(messages);
    if (result) {
      const skip = result.sorted.answers.length ? "#watch" : "#unknown";
      const parts = [element("a", { href: skip, className: "skip" }, words.skip), drafted.draw(result), marked.draw(result), listed.draw(result)];
      translation.append(...parts.filter((part) => part !== null));
    }
    translation.setAttribute("aria-busy", "false");
    if (isFirst) arrive();
    isFirst = false;
  }

  // ---- following a name ----------------------------------------------------------------------

  /** The answer that is looked at: it and its marks stand out, until the next one does. */
  function lookAt(/** @type {string} */ id, /** @type {number | null} */ line) {
    for (const lit of translation.querySelectorAll(".answers .lit")) lit.classList.remove("lit");
    const answer = document.getElementById(id);
    if (!answer || !translation.contains(answer)) return;
    for (let fold = answer.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    answer.classList.add("lit");
    marked.light(line, id);
  }

  translation.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target).closest("a");
    const hash = target?.getAttribute("href") ?? "";
    const [, line] = /^#line-(\d+)$/.exec(hash) ?? [];
    if (line) {
      const answer = target?.closest("[id]")?.id ?? "";
      lookAt(answer, Number(line));
      if (marked.show(Number(line))) event.preventDefault();
    } else if (hash.startsWith("#")) {
      const before = target?.closest("pre") ? lineBefore(/** @type {Element} */ (target)) : null;
      lookAt(hash.slice(1), before);
    }
  });

  /** The line that a mark stands in. */
  function lineBefore(/** @type {Element} */ mark) {
    let at = mark.previousElementSibling;
    while (at && at.className !== "line") at = at.previousElementSibling;
    return at ? Number(at.id.replace("line-", "")) : null;
  }

  // ---- coming back ---------------------------------------------------------------------------

  let isFirst = true;

  // The answers come late: the browser has nothing to scroll to when it looks for the place.
  addEventListener("pagehide", () => {
    const open = [...translation.querySelectorAll("details")].flatMap(({ open: isOpen }, at) => (isOpen ? [at] : []));
    const code = translation.querySelector("pre.marked")?.scrollTop ?? 0;
    history.replaceState({ ...history.state, translate: { top: scrollY, code, open } }, "");
  });

  /** Be where the reader was; else at what the address names, which is there only now. */
  function arrive() {
    const was = history.state?.translate;
    const named = document.getElementById(location.hash.slice(1));
    if (named && translation.contains(named)) lookAt(named.id, null);
    if (was) {
      const folds = translation.querySelectorAll("details");
      for (const at of was.open) folds[at]?.setAttribute("open", "");
      translation.querySelector("pre.marked")?.scrollTo({ top: was.code, behavior: "instant" });
      scrollTo({ top: was.top, behavior: "instant" });
    } else if (named) {
      location.replace(location.hash);
    }
  }

  // ---- what the reader does ------------------------------------------------------------------

  /** @type {number | null} */
  let waiting = null;
  let wasCut = false;

  function soon(/** @type {number} */ delay) {
    kept.write("translate", box.value);
    translation.setAttribute("aria-busy", "true");
    clearTimeout(/** @type {number} */ (waiting));
    waiting = setTimeout(run, delay);
  }

  /**
   * Put as much of a text into the box as is read: of a notebook's file, which its pictures make
   * long, the code alone.
   */
  async function take(/** @type {string} */ whole) {
    translation.setAttribute("aria-busy", "true");
    const code = () => window.tandem.names.clean(whole);
    const text = isNotebook(whole) ? await loading.reader().then(code, () => whole) : whole;
    box.value = fitting(text);
    wasCut = fitting(text) !== text;
    soon(0);
  }

  // A megabyte would hold up the box itself: what is too much never gets there.
  box.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const before = box.value.slice(0, box.selectionStart);
    const whole = before + text.replace(/\r\n?/g, "\n") + box.value.slice(box.selectionEnd);
    if (fitting(whole) === whole) return;
    event.preventDefault();
    take(whole);
  });

  box.addEventListener("input", (/** @type {InputEvent} */ event) => {
    wasCut = false;
    if (fitting(box.value) !== box.value) take(box.value);
    else soon(event.inputType === "insertFromPaste" ? 0 : 150);
  });

  box.addEventListener("focus", () => loading.reader().catch(() => {}));

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
