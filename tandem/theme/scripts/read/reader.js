// From a pasted text to what the page says of it: `tandem.reader`. Read in slices, so that the
// page goes on answering; then each name put with the row that answers it, what can hurt first.
{
  const SLICE = 12; // milliseconds
  const PATIENCE = 700; // milliseconds in which half of a text is parsed, or it is no program

  // What of a row a reader must know before the names are exchanged, the worst first.
  /** @type {Harm[]} */
  const HARMS = ["different", "silent", "refused", "gone", "one side"];

  // What a row is for, by its topic; in the order of the page.
  /** @type {[Job, string[]][]} */
  const JOBS = [
    ["model", ["layers", "convolution", "sequences", "activations", "models", "keras-on-torch"]],
    ["loss", ["losses"]],
    ["training", ["start", "old-code", "optimizers", "train", "gradients", "callbacks", "metrics", "fast", "several-processes", "recipes"]],
    ["data", ["data", "files", "text", "tables", "images", "augmentation", "text-recognition"]],
    ["tensors", ["tensors", "tensor-math", "linear-algebra", "tensor-shapes", "axes"]],
    ["saving", ["save", "transfer"]],
  ];

  const pause = () => new Promise((resolve) => setTimeout(resolve));

  /** @type {(parsing: ReturnType<typeof PythonParser.parser.startParse>) => ReturnType<typeof parsing.advance> | "too deep"} A step of the parser; it calls itself for each bracket in a bracket. */
  function advanced(parsing) {
    try {
      return parsing.advance();
    } catch (failure) {
      if (failure instanceof RangeError) return "too deep";
      throw failure;
    }
  }

  /**
   * Parse and read a text in slices: null once `isStale`, and "unreadable" where the parser gets
   * lost in mistakes or brackets stand in one another without end.
   * @type {Tandem["reader"]["read"]}
   */
  async function read(text, isStale) {
    const parsing = PythonParser.parser.startParse(text);
    let reading = null;
    let spent = 0;
    for (let start = performance.now(); ; ) {
      if (!reading) {
        const tree = advanced(parsing);
        if (tree === "too deep") return "unreadable";
        if (tree) reading = window.tandem.program.reading(text, tree);
      } else {
        const step = reading.next();
        if (step.done) return step.value;
      }
      const since = performance.now() - start;
      if (since > SLICE) {
        spent += since;
        if (!reading && spent > PATIENCE && parsing.parsedPos < text.length / 2) return "unreadable";
        await pause();
        if (isStale()) return null;
        start = performance.now();
      }
    }
  }

  const IMPORTS = /^[ \t]*(?:from\s+\S+\s+import\s*(?:\([^)]{0,4000}\)|.*)|import\s.*)/gm;

  /**
   * Each name of a text once, with all its lines and keywords, in the order of the lines that use
   * it: an import shows little of what a reader does with a name.
   * @param {Found[]} found
   * @param {string} text
   */
  function named(found, text) {
    const imports = Array.from(text.matchAll(IMPORTS), ({ 0: { length }, index }) => ({ from: index, to: index + length }));
    const isImported = (/** @type {Found} */ one) => imports.some(({ from, to }) => from <= one.from && one.to <= to);
    /** @type {Map<string, Asked>} */
    const names = new Map();
    for (const one of found) {
      const { name, line, keywords } = one;
      const entry = names.get(name) ?? { name, first: one, lines: [], keywords: [] };
      names.set(name, entry);
      if (entry.lines[entry.lines.length - 1] !== line) entry.lines.push(line);
      entry.keywords.push(...keywords);
      if (entry.first !== one && isImported(entry.first)) entry.first = one;
    }
    return [...names.values()].sort(({ first: one }, { first: other }) => one.from - other.from);
  }

  /**
   * What a row can do to a reader who exchanges the names and nothing else, or null.
   * @param {Row} row
   * @param {Answered[]} names
   * @returns {Harm | null}
   */
  function harmOf(row, names) {
    if (row.verdict === "same after") return row.silent ? "silent" : "refused";
    if (row.verdict === "different" || row.verdict === "one side") return row.verdict;
    return names.some(({ answer }) => answer.how === "gone") ? "gone" : null;
  }

  /** @type {Tandem["reader"]["jobOf"]} */
  const jobOf = (row) => {
    const topic = row.id.slice(0, row.id.indexOf("/"));
    return JOBS.find(([, topics]) => topics.includes(topic))?.[0] ?? null;
  };

  /**
   * Some answers by what a function says of each, in an order that is given; no empty group.
   * @template Kind
   * @param {Kind[]} kinds
   * @param {AnsweringRow[]} answers
   * @param {(answer: AnsweringRow) => Kind | null} kindOf
   * @returns {[Kind, AnsweringRow[]][]}
   */
  function grouped(kinds, answers, kindOf) {
    const groups = kinds.map((kind) => /** @type {[Kind, AnsweringRow[]]} */ ([kind, answers.filter((answer) => kindOf(answer) === kind)]));
    return groups.filter(([, group]) => group.length);
  }

  /**
   * The rows that answer, each once a side, with their names; and the names that none answers.
   * @param {Asked[]} asked
   */
  function answered(asked) {
    /** @type {Map<string, AnsweringRow>} */
    const answers = new Map();
    /** @type {Unanswered[]} */
    const unknown = [];
    for (const entry of asked) {
      const answer = window.tandem.answers.of(entry.name, entry.keywords);
      if (!answer) {
        const hints = window.tandem.answers.hints(entry.name);
        const address = window.tandem.official.address(window.tandem.frameworks.today(entry.name));
        unknown.push({ ...entry, id: `unknown-${unknown.length + 1}`, hints, address });
        continue;
      }
      const side = entry.name.startsWith("torch") ? "torch" : "tf";
      const key = `${side} ${answer.row.id}`;
      const group = answers.get(key) ??
        { id: `answer-${answers.size + 1}`, row: answer.row, side, names: [], more: [], harm: null };
      answers.set(key, group);
      group.names.push({ ...entry, answer });
      for (const more of answer.more) if (!group.more.some((one) => one.row === more.row)) group.more.push(more);
    }
    for (const group of answers.values()) {
      group.harm = harmOf(group.row, group.names);
      group.more = group.more.filter(({ row }) => !answers.has(`${group.side} ${row.id}`));
      group.more.sort((one, other) => Number(other.because !== null) - Number(one.because !== null));
      group.more = group.more.slice(0, 2);
    }
    return { answers: [...answers.values()], unknown };
  }

  /** @type {Tandem["reader"]["sorted"]} The names by their answers: what hurts, then all by job; the rest. */
  function sorted(found, text = "") {
    const asked = named(found, text);
    const { answers, unknown } = answered(asked);
    /** @type {Sorted["targets"]} */
    const targets = new Map();
    for (const { id, row, names } of answers) {
      for (const { name } of names) targets.set(name, { id, verdict: row.verdict });
    }
    for (const { id, name } of unknown) targets.set(name, { id, verdict: "" });
    return {
      names: asked.length,
      answers,
      watch: grouped(HARMS, answers, ({ harm }) => harm),
      jobs: grouped(JOBS.map(([job]) => job), answers, ({ row }) => jobOf(row)),
      unknown,
      targets,
    };
  }

  window.tandem.reader = { read, sorted, jobOf };
}
