// The answers to a pasted text: `tandem.listed`. First what its reader must watch out for, then
// every name by the job that it does, then the names without a row.
{
  const OPEN = 6; // answers of one kind that are seen at once; two more than this are not folded
  const OTHER = { tf: "torch", torch: "tf" };
  const SEEN = 40; // characters of a line before its name that are shown
  const OTHERS = { tf: "PyTorch", torch: "TensorFlow" };

  const { say: fill, parts, loading } = window.tandem;
  const { element, link, code, quoted, toRow, chip, sign, lines } = window.tandem.elements;
  const words = window.tandem.words.translate;

  // ---- programs --------------------------------------------------------------------------------

  /**
   * Copies a row's cell whole, as the row shows it: it runs.
   * @param {Row} row
   * @param {SideName} side
   */
  function copyButton(row, side) {
    const label = fill(words["copy label"], { row: row.title });
    const button = element("button", { type: "button", className: "copy", "aria-label": label }, words.copy);
    const early = () => loading.shared("programs").catch(() => {});
    button.addEventListener("pointerenter", early);
    button.addEventListener("focus", early);
    button.addEventListener("click", async () => {
      const { copyFor, tell } = window.tandem;
      try {
        await loading.shared("programs");
      } catch {
        tell(button, window.tandem.words.card.failed, words["no program"]);
        return;
      }
      copyFor(button, window.tandem.programs[row.id][side], words.copied);
    });
    return button;
  }

  // ---- the parts of an answer ------------------------------------------------------------------

  /**
   * A name of the reader's with its lines, and by which other name it is answered.
   * @param {Answered} answered
   * @param {string} shown How it is written here.
   * @param {number} [seen] A line that is shown beside it already.
   */
  function yours({ name, lines: numbers, answer }, shown, seen) {
    const { how } = answer;
    return element("span", { className: "yours", title: name, "data-name": name, "data-how": how },
      code(shown), numbers.length === 1 && numbers[0] === seen ? null : [" ", lines(numbers)],
      how === "about" ? null : element("span", { className: "how" },
        ` ${words[/** @type {"kin" | "family" | "gone"} */ (how)]} `, code(answer.name)));
  }

  /** What to write on the other side. */
  function others(/** @type {AnsweringRow} */ { row, side }) {
    const other = /** @type {SideName} */ (OTHER[side]);
    return element("span", { className: "others", "data-other": other },
      element("span", { className: "whose" }, OTHERS[side]), " ",
      element("span", { className: "one-liner" }, quoted(row[other].one_liner)));
  }

  /**
   * The reader's names, and what the other side says.
   * @param {AnsweringRow} answer
   * @param {(name: Answered) => HTMLElement} shown
   */
  function pair(answer, shown) {
    return element("div", { className: "pairing" },
      element("div", { className: "names" }, answer.names.map(shown)), others(answer));
  }

  /** Where the row is, its program, and rows near it. */
  function ways(/** @type {AnsweringRow} */ { row, side, more }) {
    const also = more.flatMap(({ row: near, because }, at) => [
      at ? ", " : ` ${words.also} `, toRow(near, near.title),
      because ? parts(words.because, { keyword: code(because) }) : "",
    ]);
    return element("p", { className: "ways-on" },
      toRow(row, row.title), copyButton(row, /** @type {SideName} */ (OTHER[side])),
      also.length ? element("span", { className: "also" }, also.flat()) : null);
  }

  /**
   * The reader's own line: its number, a link to it, and its code with the name in it.
   * @param {Found} first
   * @param {string} text
   */
  function own({ line, from, to }, text) {
    const start = text.lastIndexOf("\n", from - 1) + 1;
    const end = text.indexOf("\n", to);
    const before = text.slice(start, from).trimStart();
    const number = link(`#line-${line}`, String(line));
    number.setAttribute("aria-label", fill(words.lines, { count: 1, lines: line }));
    return element("p", { className: "own" }, number, " ", element("code", {},
      before.length > SEEN ? `…${before.slice(-SEEN)}` : before, element("span", { className: "name" }, text.slice(from, to)),
      text.slice(to, end < 0 ? undefined : end).trimEnd()));
  }

  // ---- what to watch out for -------------------------------------------------------------------

  /**
   * @param {AnsweringRow} answer
   * @param {string} text
   */
  function warning(answer, text) {
    const { row, id, names } = answer;
    const [{ first }] = names;
    return element("li", { id, tabIndex: -1, "data-row": row.id },
      own(first, text),
      pair(answer, (name) => yours(name, name.name, first.line)),
      row.measured ? element("p", { className: "measured" }, quoted(row.measured)) : null,
      ways(answer));
  }

  /**
   * A list of which the first are seen, the others unfolded by those who want them.
   * @param {HTMLElement[]} items
   */
  function folded(items) {
    const some = items.length > OPEN + 2 ? OPEN : items.length;
    const rest = items.slice(some);
    return [
      element("ul", {}, items.slice(0, some)),
      rest.length
        ? element("details", {}, element("summary", {}, fill(words.rest, { count: rest.length })), element("ul", {}, rest))
        : null,
    ];
  }

  /**
   * @param {Sorted} sorted
   * @param {string} text
   */
  function watch({ watch: groups, answers }, text) {
    const count = groups.reduce((sum, [, group]) => sum + group.length, 0);
    const heading = element("h2", { id: "watch", tabIndex: -1 }, words.watch, " ",
      element("span", { className: "count" }, fill(words["watch count"], { count, rows: answers.length })));
    if (!count) return [heading, element("p", {}, words.calm)];
    return [heading, ...groups.map(([harm, group]) =>
      element("div", { className: "harm", "data-harm": harm },
        element("h3", {},
          harm === "gone" ? null : chip(group[0].row.verdict), " ", words.harms[harm], " ",
          element("span", { className: "count" }, String(group.length))),
        folded(group.map((answer) => warning(answer, text)))))];
  }

  // ---- by job ----------------------------------------------------------------------------------

  /**
   * One answer in short, the names as the reader writes them: who must watch out for it is led to
   * the place that says so.
   * @param {AnsweringRow} answer
   * @param {string} text
   */
  function entry(answer, text) {
    const { row, id, harm } = answer;
    const written = (/** @type {Answered} */ { first: { from, to } }) => text.slice(from, to);
    if (harm !== null) {
      const names = pair(answer, (one) =>
        element("span", { className: "yours", title: one.name, "data-name": one.name }, code(written(one))));
      const up = link(`#${id}`, sign(row.verdict));
      up.setAttribute("aria-label", `${window.tandem.verdicts[row.verdict].word}, ${row.title}`);
      return element("li", {}, names, up);
    }
    return element("li", { id, tabIndex: -1, "data-row": row.id },
      pair(answer, (one) => yours(one, written(one))), toRow(row, chip(row.verdict)), ways(answer));
  }

  const lastPart = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);

  /**
   * The plain "same" rows of a job, folded: their names say enough.
   * @param {AnsweringRow[]} answers
   * @param {string} text
   */
  function alike(answers, text) {
    if (!answers.length) return null;
    const names = answers.flatMap(({ names: said }) => said.map(({ name }) => lastPart(name)));
    return element("details", { className: "alike" },
      element("summary", {}, chip("same"), " ",
        fill(words.alike, { count: answers.length, names: [...new Set(names)].join(", ") })),
      element("ul", { className: "entries" }, answers.map((answer) => entry(answer, text))));
  }

  /**
   * @param {Sorted} sorted
   * @param {string} text
   */
  function jobs({ jobs: groups }, text) {
    if (!groups.length) return [];
    return [element("h2", { id: "by-job" }, words["by job"]), ...groups.map(([job, answers]) => {
      const same = answers.filter(({ row, harm }) => row.verdict === "same" && harm === null);
      const other = answers.filter((answer) => !same.includes(answer));
      return element("div", { className: "job", "data-job": job },
        element("h3", {}, words.jobs[job]),
        other.length ? element("ul", { className: "entries" }, other.map((answer) => entry(answer, text))) : null,
        alike(same, text));
    })];
  }

  // ---- names without a row ---------------------------------------------------------------------

  /** The names as plain text, a name a line with its lines. */
  function asText(/** @type {Unanswered[]} */ unknown) {
    return unknown.map(({ name, lines: numbers }) =>
      `${name} (${fill(words.lines, { count: numbers.length, lines: numbers.join(", ") })})\n`).join("");
  }

  function without(/** @type {Unanswered[]} */ unknown) {
    if (!unknown.length) return [];
    const button = element("button", { type: "button", className: "copy" }, words["copy list"]);
    button.addEventListener("click", () => window.tandem.copyFor(button, asText(unknown), words["list copied"]));
    return [
      element("h2", { id: "unknown" }, words.unknown, " ", element("span", { className: "count" }, String(unknown.length))),
      element("p", { className: "hint" }, words["unknown hint"], " ", button),
      element("ul", { className: "unknown" }, unknown.map(({ name, id, lines: numbers, hints, address }) => {
        const reference = address === null ? code(name) : link(address, code(name));
        if (address !== null) reference.setAttribute("rel", "noopener");
        return element("li", { id, tabIndex: -1, "data-name": name }, reference, " ", lines(numbers),
          hints.slice(0, 1).map(({ how, row }) => element("span", { className: "how" },
            ` ${words[/** @type {"uses" | "near"} */ (how)]} `, toRow(row, row.title))));
      })),
    ];
  }

  /** @type {Tandem["listed"]["draw"]} */
  function draw({ text, sorted }) {
    const sides = new Set(sorted.answers.map(({ side }) => side));
    return element("div", { className: "answers", "data-sides": sides.size },
      sorted.answers.length ? watch(sorted, text) : [], jobs(sorted, text), without(sorted.unknown));
  }

  window.tandem.listed = { draw };
}
