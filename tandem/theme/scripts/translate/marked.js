// The pasted code with its names marked, each a link to its answer: `tandem.marked`. Beside the
// answers it scrolls on its own, so that neither leaves the other.
{
  const MARKS = 2_000; // more links in one text make the browser slow; the answers have them all
  const BESIDE = matchMedia("(min-width: 63.125em)"); // as in translate.css
  const ABOVE = 3; // lines that stay to be seen above the one that is shown

  const { element, link } = window.tandem.elements;
  const words = window.tandem.words.translate;

  /** The code's text, its marks in it; each line that has one begins with its anchor. */
  function body(/** @type {Result} */ { text, found, sorted }) {
    const made = element("code");
    let at = 0;
    let line = 0;
    for (const one of found.slice(0, MARKS)) {
      if (one.from < at) continue;
      const start = text.lastIndexOf("\n", one.from - 1) + 1;
      if (one.line !== line) {
        if (start >= at) {
          made.append(text.slice(at, start));
          at = start;
        }
        made.append(element("span", { id: `line-${one.line}`, className: "line" }));
        line = one.line;
      }
      const { id, verdict } = /** @type {{ id: string, verdict: string }} */ (sorted.targets.get(one.name));
      made.append(text.slice(at, one.from));
      const mark = link(`#${id}`, text.slice(one.from, one.to));
      mark.className = "mark";
      mark.dataset.name = one.name;
      mark.dataset.marks = verdict || "unknown";
      made.append(mark);
      at = one.to;
    }
    made.append(text.slice(at));
    return made;
  }

  /** @type {Tandem["marked"]["draw"]} */
  function draw(result) {
    const total = result.text.split("\n").length;
    const numbers = Array.from({ length: total }, (_, at) => at + 1).join("\n");
    const pre = element("pre", { className: "marked", tabIndex: 0, role: "region", "aria-labelledby": "marked" },
      element("span", { className: "numbers", "aria-hidden": "true" }, numbers), body(result));
    return element("div", { className: "code" },
      element("h2", { id: "marked" }, words.marked), pre);
  }

  const pane = () => /** @type {HTMLElement} */ (document.querySelector("pre.marked"));

  /** Let a band lie over a line, and light the marks that lead to an answer. */
  function light(/** @type {number | null} */ line, /** @type {string} */ id) {
    const pre = pane();
    for (const mark of pre.querySelectorAll(".mark.lit")) mark.classList.remove("lit");
    for (const mark of pre.querySelectorAll(`.mark[href="#${id}"]`)) mark.classList.add("lit");
    const code = /** @type {HTMLElement} */ (pre.querySelector("code"));
    code.classList.toggle("lit", line !== null);
    if (line !== null) code.style.setProperty("--line", String(line - 1));
  }

  /** @type {Tandem["marked"]["show"]} */
  function show(line) {
    if (!BESIDE.matches) return false;
    const pre = pane();
    const anchor = document.getElementById(`line-${line}`);
    if (!anchor) return false;
    const height = anchor.getBoundingClientRect().top - pre.getBoundingClientRect().top;
    const lineHeight = parseFloat(getComputedStyle(pre).lineHeight);
    pre.scrollTo({ top: pre.scrollTop + height - ABOVE * lineHeight, left: 0 });
    return true;
  }

  window.tandem.marked = { draw, light, show };
}
