// What a question asks, word by word, and where a text says its words: `tandem.question`. No
// document is touched here.
{
  const FRAMEWORKS = ["keras", "pytorch", "tensorflow", "tf", "torch"]; // every row is of both

  // Words of a question that tell nothing.
  const STOP_WORDS = new Set([...window.tandem.words.rows.stop.split(" "), ...FRAMEWORKS]);

  const LONGEST = 200; // letters of a question that are read
  const MOST = 20; // words of it

  // What a language's words end in: layers, padding and stacked are layer, pad, stack.
  const ENDS = new RegExp(`(${window.tandem.words.rows.ends})$`);

  // Where a word begins, or a word inside a name: Norm in BatchNorm, size in kernel_size.
  const BEGINS = /(?<![\p{L}\p{N}])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?=\p{Lu}\p{Ll})/uy;

  /** @type {(text: string) => string} A text without accents and capitals, letter for letter. */
  const fold = (text) =>
    text.replace(/[^\x00-\x7f]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase();

  const wordsOf = (/** @type {string} */ text) => fold(text).match(/[a-z0-9_]+/g) ?? [];

  /** @type {(name: string) => string[]} The words inside a name: batch, norm for BatchNorm1d. */
  const partsOf = (name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g)?.map(fold) ?? [];

  const lastOf = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);

  const stemOf = (/** @type {string} */ word) => word.replace(ENDS, "");

  /** A word of the question, as the vocabulary spells names. */
  function asName(/** @type {string} */ word) {
    return fold(word)
      .replace(/^\.+/, "")
      .replace(/^(tf|tensorflow)\.keras(?=\.|$)/, "keras")
      .replace(/^tf\./, "tensorflow.")
      .replace(/^f\./, "torch.nn.functional.");
  }

  /**
   * The words of a question; arguments and what they are assigned to do not count.
   * @param {string} typed
   */
  function questionOf(typed) {
    const bare = typed
      .slice(0, LONGEST)
      .replace(/(?<=[\w.])\s*\((?:[^()]|\([^()]*\))*(?:\)|$)/g, " ")
      .replace(/^\s*\w+\s*=(?!=)/, " ");
    const found = bare.match(/[\p{L}\p{N}_.]*[\p{L}\p{N}_][\p{L}\p{N}_.]*/gu) ?? [];
    const asked = [...new Set(found.map(asName))].filter(Boolean).slice(0, MOST);
    const telling = asked.filter((word) => !STOP_WORDS.has(word));
    return telling.length ? telling : asked;
  }

  /** @type {(word: string, typed: string) => string} A word of a question, a name's last part, as it was typed. */
  function typedAs(word, typed) {
    const last = lastOf(word);
    const at = fold(typed).lastIndexOf(last);
    return at < 0 ? last : typed.slice(at, at + last.length);
  }

  /**
   * Every place where a word of a text, or a word inside a name, begins with one of some words.
   * @param {string} text
   * @param {string[]} marks
   */
  function placesOf(text, marks) {
    /** @type {{ at: number, length: number }[]} */
    const places = [];
    if (!marks.length) return places;
    const folded = fold(text);
    const longestFirst = marks.toSorted((one, other) => other.length - one.length);
    const said = new RegExp(longestFirst.join("|"), "g");
    for (let found = said.exec(folded); found; found = said.exec(folded)) {
      const [{ length }, at] = [found[0], found.index];
      BEGINS.lastIndex = at;
      if (BEGINS.test(text)) places.push({ at, length });
      else said.lastIndex = at + 1;
    }
    return places;
  }

  window.tandem.question = { LONGEST, fold, wordsOf, partsOf, lastOf, stemOf, questionOf, typedAs, placesOf };
}
