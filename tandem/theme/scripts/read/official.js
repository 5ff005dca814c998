// Where the frameworks' own references describe a name: `tandem.official.address`, by the table
// that tandem/find/official.py reads too (assets/official.js).
{
  const { pages, listed, rules } = window.tandem.references;

  /** A part of a pattern as an expression: `[A-Z]*` is any class. */
  function expression(/** @type {string} */ part) {
    const escaped = part.split(/(\[[^\]]*\])/).map((piece, at) =>
      at % 2 ? piece : piece.replace(/[.+^${}()|\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", "."),
    );
    return new RegExp(`^${escaped.join("")}$`);
  }

  const READ = rules.map(({ of, at }) => ({ at, patterns: of.map((pattern) => pattern.split(".").map(expression)) }));

  /** The name under which its reference lists what a name stands for. */
  function listedAs(/** @type {string} */ name) {
    for (const [pattern, other] of Object.entries(listed)) {
      const start = pattern.endsWith("*") ? pattern.slice(0, -1) : null;
      if (start !== null && name.startsWith(start)) return other.slice(0, -1) + name.slice(start.length);
      if (name === pattern) return other;
    }
    return name;
  }

  /**
   * What a rule may put into an address.
   * @param {string} name
   * @returns {Record<string, string>}
   */
  function parts(name) {
    const said = name.split(".");
    const path = said.slice(1);
    return {
      name,
      last: said[said.length - 1],
      owner: said.slice(0, -1).join("."),
      path: path.join("/"),
      owner_path: path.slice(0, -1).join("/"),
    };
  }

  /**
   * The address of a full public name's official reference; null where no rule is sure.
   * @param {string} name
   */
  function address(name) {
    const whole = name.replace(/^tf\./, "tensorflow.");
    if (Object.hasOwn(pages, whole)) return pages[whole];
    const known = listedAs(whole);
    if (Object.hasOwn(pages, known)) return pages[known];
    const said = known.split(".");
    const rule = READ.find(({ patterns }) =>
      patterns.some((pattern) => pattern.length === said.length && pattern.every((part, at) => part.test(said[at]))));
    return rule ? rule.at.replace(/\{(\w+)\}/g, (_, part) => parts(known)[part]) : null;
  }

  window.tandem.official = { address };
}
