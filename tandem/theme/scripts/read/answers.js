// Which row answers a framework's name: `tandem.answers.of`; what else there is to say of a name
// without an answer: `tandem.answers.hints`.
//
// The rows are chosen in tandem/find/answers.py. Here they are looked up, with the few rules that
// need a pattern: old homes, what a type inherits, TensorFlow 1's names.
{
  const { today, last, parent } = window.tandem.frameworks;
  const { rows, answered } = window.tandem;

  const byId = new Map(rows.map((row) => [row.id, row]));

  const families = window.tandem.families.map(([of, by]) => /** @type {const} */ ([new RegExp(of), by]));

  /**
   * The names that stand for one without an answer of its own, and how.
   * @param {string} name
   * @returns {[other: string, how: Answer["how"]][]}
   */
  function standIns(name) {
    const { inherits } = window.tandem.types;
    const [old, now] = window.tandem.old_homes.versions;
    /** @type {[string, Answer["how"]][]} */
    const others = [];
    if (Object.hasOwn(inherits, parent(name))) others.push([`${inherits[parent(name)]}.${last(name)}`, "kin"]);
    for (const [of, by] of families) if (of.test(name)) others.push([by, "family"]);
    if (name.startsWith(old)) others.push([today(now + name.slice(old.length)), "kin"]);
    return others.filter(([other]) => other !== name);
  }

  /**
   * What is written of a name, or of one that stands for it: "row,other how known"; or null.
   * @param {string} name
   * @returns {string | null}
   */
  function written(name) {
    if (Object.hasOwn(answered, name)) return answered[name];
    for (const [other, how] of standIns(name)) {
      const line = written(other);
      if (line) return line.replace(/ \w+ /, ` ${how} `);
    }
    return null;
  }

  /**
   * Which argument that the reader gave a row's one-liner speaks of, or null.
   * @param {Row} row
   * @param {SideName} side
   * @param {string[]} keywords
   */
  function speaksOf(row, side, keywords) {
    return keywords.find((keyword) => new RegExp(`\\b${keyword}\\b`).test(row[side].one_liner)) ?? null;
  }

  const sideOf = (/** @type {string} */ name) => (name.startsWith("torch") ? "torch" : "tf");

  /**
   * The row for a name and others that say it: `{ row, how, name, more: [{ row, because }] }`, or
   * null. `how` is "about", "kin", "gone" or "family"; `name` is the one that the row knows.
   * @param {string} name
   * @param {string[]} [keywords]
   * @returns {Answer | null}
   */
  function of(name, keywords = []) {
    const line = written(today(name));
    if (!line) return null;
    const [ids, how, known] = line.split(" ");
    const [row, ...others] = ids.split(",").map((id) => /** @type {Row} */ (byId.get(id)));
    const more = others.map((other) => ({ row: other, because: speaksOf(other, sideOf(name), keywords) }));
    more.sort((one, other) => Number(other.because !== null) - Number(one.because !== null));
    return { row, how: /** @type {Answer["how"]} */ (how), name: known, more: more.slice(0, 2) };
  }

  /** @type {Map<string, Row> | null} The first row whose code uses a name. */
  let used = null;

  /** @param {string} name */
  function usedIn(name) {
    if (!used) {
      used = new Map();
      for (const row of rows) {
        for (const { names, uses } of [row.tf, row.torch]) {
          for (const each of [...names, ...uses]) if (!used.has(each)) used.set(each, row);
        }
      }
    }
    return used.get(name);
  }

  /**
   * What helps with a name that no row answers, best first: a row that uses it in its code, a
   * row about another size of it (MaxPooling2D for MaxPooling1D). `how` is "uses" or "near".
   * @param {string} name
   * @returns {Answer[]}
   */
  function hints(name) {
    const asked = today(name);
    const row = usedIn(asked);
    /** @type {Answer[]} */
    const found = row ? [{ row, how: "uses", name: asked, more: [] }] : [];
    const sizes = /\d(?=[dD]$)/.test(asked) ? ["2", "1", "3"] : [];
    const others = sizes.map((size) => asked.replace(/\d(?=[dD]$)/, size));
    const near = others.map((other) => other !== asked && of(other)).find((answer) => answer);
    return near ? [...found, { ...near, how: "near", more: [] }] : found;
  }

  window.tandem.answers = { of, hints };
}
