// Which entries of the index of errors explain a message: `tandem.matching`.
//
// Each entry has its messages as regular expressions that a build has made of templates, see
// tandem/read/templates.py: none goes back over what it has read. What is looked up here is
// ranked as tandem/find/explained.py does it.
{
  const OTHER_KIND = 15; // what it costs in letters that an entry names another class
  const LONGEST = 12_000; // characters of one message that are read
  const PART = 18; // characters of a part of a message that tell
  const PART_WORDS = 4;
  const MOST_PARTS = 3; // a part of more messages than these tells none of them

  /** @type {Map<string, RegExp>} */
  const compiled = new Map();

  /** @param {string} source */
  function expression(source) {
    let made = compiled.get(source);
    if (!made) compiled.set(source, (made = new RegExp(source, "i")));
    return made;
  }

  /**
   * A text in which runs of white space and the kinds of quotes are one.
   * @param {string} text
   */
  const plain = (text) => text
    .slice(0, LONGEST)
    .replace(/["`\u2018\u2019\u201c\u201d\u00b4]/g, "'")
    .replace(/\{\{\w+ [^}\n]*\}\} ?/g, "")
    .replace(/\s+/g, (run) => (run.includes("\n") ? "\n" : " "));

  /** @param {string} text */
  const folded = (text) => text.toLowerCase().replaceAll("\n", " ");

  /**
   * The values in the holes of a template; the groups `once0` are steps of its matching.
   * @param {RegExpExecArray} match
   */
  function valuesOf(match) {
    const groups = Object.entries(match.groups ?? {}).filter(([name]) => !/^once\d+$/.test(name));
    return Object.fromEntries(groups.map(([name, value]) => [name, value.trim()]));
  }

  /**
   * What was recognised of a text, from the beginning of its sentence on, if that is near.
   * @param {string} text
   * @param {RegExpExecArray} match
   */
  function sentence(text, match) {
    const before = /(?:^|\n|[.:] )([^\n]{0,80})$/.exec(text.slice(Math.max(0, match.index - 90), match.index));
    return (before?.[1].split(/[.:] /).at(-1) ?? "") + match[0];
  }

  /**
   * How an entry explains a text, by the message of it that says most; null if none fits.
   * @param {string} kind
   * @param {string} text
   * @param {string} low
   * @param {ErrorEntry} entry
   * @returns {Explained | null}
   */
  function fits(kind, text, low, entry) {
    const same = entry.kinds.includes(kind);
    if (entry.short && !same) return null;
    const cost = kind && entry.kinds.length && !same ? OTHER_KIND : 0;
    // AssertionError alone is a message, and so is KeyError with a number.
    const before = entry.short ? `${kind}: ` : "";
    const [whole, lower] = [before + text, before.toLowerCase() + low];
    /** @type {Explained | null} */
    let best = null;
    for (const { sign, pattern, weight } of entry.messages) {
      const score = weight - cost;
      if ((best && score <= best.score) || !lower.includes(sign)) continue;
      const match = expression(pattern).exec(whole);
      if (!match) continue;
      const said = entry.short ? text : sentence(text, match).replace(/\s+/g, " ").trim();
      best = { entry, score, kind, said, values: valuesOf(match) };
    }
    return best;
  }

  /**
   * The entry that explains a message best; null if none does.
   * @param {string} kind
   * @param {string} said
   * @param {ErrorEntry[]} entries
   */
  function best(kind, said, entries) {
    const text = plain(said);
    const low = folded(text);
    /** @type {Explained | null} */
    let found = null;
    for (const entry of entries) {
      const one = fits(kind, text, low, entry);
      if (one && (!found || before(one, found))) found = one;
    }
    return found;
  }

  /** @param {Explained} one @param {Explained} other */
  function before(one, other) {
    if (one.entry.general !== other.entry.general) return !one.entry.general;
    return one.score > other.score;
  }

  /**
   * The entry that explains what was said, also where its lines were broken at a width.
   * @param {{ kind: string, said: string }} saying
   * @param {ErrorEntry[]} entries
   */
  function explain({ kind, said }, entries) {
    let general = null;
    for (const joined of said.includes("\n") ? ["\n", " ", ""] : [" "]) {
      const found = best(kind, said.replaceAll("\n", joined), entries);
      if (found && !found.entry.general) return found;
      general ??= found;
    }
    return general;
  }

  /**
   * The longest piece of a line between dots that leave something out, without the numbers at
   * its ends: "... except in dimension 0".
   * @param {string} line
   */
  const middle = (line) => folded(plain(line))
    .split(/\.\.\.|\u2026/)
    .map((piece) => piece.replace(/^[^a-z']+|[^a-z')]+$/g, ""))
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");

  /**
   * The entries of whose messages no more than a part was said: its beginning, or a line of it.
   * Their values are those of their examples.
   * @param {Saying} saying
   * @param {ErrorEntry[]} entries
   * @returns {Explained[]}
   */
  function partly({ kind, said }, entries) {
    const [line] = said.split("\n");
    const part = middle(line);
    if (part.length < PART || (part.match(/[a-z]{2,}/g) ?? []).length < PART_WORDS) return [];
    const found = entries.filter((entry) => !entry.general && !entry.short
      && (!kind || entry.kinds.includes(kind))
      && (entry.messages.some(({ sign }) => sign.includes(part)) || folded(plain(entry.example)).includes(part)));
    if (found.length > MOST_PARTS) return [];
    return found.map((entry) => {
      const text = plain(entry.example);
      const values = fits(entry.kind, text, folded(text), entry)?.values ?? {};
      return { entry, score: 0, kind, said: line.trim(), values, isPart: true };
    });
  }

  window.tandem ??= /** @type {Tandem} */ ({});
  window.tandem.matching = { explain, partly, plain };
}
