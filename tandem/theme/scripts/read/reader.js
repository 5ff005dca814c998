// From a pasted text to what the page says of it: `tandem.reader`. Read in slices, so that the
// page goes on answering; then each name put with the row that answers it.
{
  const SLICE = 12; // milliseconds

  const pause = () => new Promise((resolve) => setTimeout(resolve));

  /** @type {Tandem["reader"]["read"]} Parse and read a text in slices; null once `isStale`. */
  async function read(text, isStale) {
    const parsing = PythonParser.parser.startParse(text);
    let reading = null;
    for (let start = performance.now(); ; ) {
      if (!reading) {
        const tree = parsing.advance();
        if (tree) reading = window.tandem.names.reading(text, tree, window.tandem);
      } else {
        const step = reading.next();
        if (step.done) return step.value;
      }
      if (performance.now() - start > SLICE) {
        await pause();
        if (isStale()) return null;
        start = performance.now();
      }
    }
  }

  /** @type {Tandem["reader"]["sorted"]} The names by their answers: per side the rows with the names they answer; the rest. */
  function sorted(found) {
    /** @type {Map<string, Asked>} */
    const byName = new Map();
    for (const one of found) {
      if (!byName.has(one.name)) byName.set(one.name, { name: one.name, lines: [], keywords: [] });
      const entry = /** @type {Asked} */ (byName.get(one.name));
      if (entry.lines[entry.lines.length - 1] !== one.line) entry.lines.push(one.line);
      entry.keywords.push(...one.keywords);
    }
    /** @type {Sorted["sides"]} */
    const sides = { tf: new Map(), torch: new Map() };
    const used = [];
    const unknown = [];
    /** @type {Sorted["targets"]} */
    const targets = new Map();
    let number = 0;
    for (const entry of byName.values()) {
      const answer = window.tandem.answers.of(entry.name, entry.keywords);
      const [hint] = answer ? [] : window.tandem.answers.hints(entry.name);
      const side = entry.name.startsWith("torch") ? "torch" : "tf";
      if (hint?.how === "uses") {
        used.push({ ...entry, answer: hint });
        targets.set(entry.name, { id: `used-${used.length}`, verdict: hint.row.verdict });
      } else if (!answer) {
        unknown.push(entry);
        targets.set(entry.name, { id: `unknown-${unknown.length}`, verdict: "" });
      } else {
        const rows = sides[side];
        if (!rows.has(answer.row)) rows.set(answer.row, { row: answer.row, id: `answer-${++number}`, names: [], more: [] });
        const group = /** @type {AnsweringRow} */ (rows.get(answer.row));
        group.names.push({ ...entry, answer });
        for (const more of answer.more) if (!group.more.some((one) => one.row === more.row)) group.more.push(more);
        targets.set(entry.name, { id: group.id, verdict: answer.row.verdict });
      }
    }
    for (const side of Object.values(sides)) {
      for (const group of side.values()) {
        group.more = group.more.filter(({ row }) => !side.has(row));
        group.more.sort((one, other) => Number(other.because !== null) - Number(one.because !== null));
        group.more = group.more.slice(0, 2);
      }
    }
    return { names: byName.size, sides, used, unknown, targets };
  }

  /** @type {Tandem["reader"]["short"]} The first sentences of a difference; its row has the rest. */
  function short(text) {
    const sentences = text.split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý`])/);
    let kept = /** @type {string} */ (sentences.shift());
    while (sentences.length && kept.length + sentences[0].length < 170) kept += ` ${sentences.shift()}`;
    return sentences.length ? `${kept} …` : kept;
  }

  window.tandem.reader = { read, sorted, short };
}
