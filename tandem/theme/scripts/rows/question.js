// What a question asks, word by word, and where a text says its words: `tandem.question`. A pasted
// line of code asks for what it calls. No document is touched here.
{
  const { fold } = window.tandem.text;

  const FRAMEWORKS = ["keras", "pytorch", "tensorflow", "tf", "torch"]; // every row is of both

  // Words of a question that tell nothing.
  const STOP_WORDS = new Set([...window.tandem.words.rows.stop.split(" "), ...FRAMEWORKS]);

  // And words that tell nothing in a sentence.
  const FILLERS = new Set(window.tandem.words.rows.filler.split(" ").map(fold));
  const SENTENCE = 4; // words

  // And beside a name: the no_grad function.
  const KINDS = new Set(window.tandem.words.rows.kinds.split(" ").map(fold));

  const SIDE = "(keras|tensorflow|tf|pytorch|torch)";
  const FROM_TO = new RegExp(`\\b${SIDE}\\b.*(?:\\b(?:to|into|vers|en)|[à→]|->)\\s+(?:\\w+\\s+)?${SIDE}\\b`, "i");

  // Words that turn a phrase into its opposite.
  const NEGATIONS = new Set(window.tandem.words.rows.negations.split(" "));

  // Words of Python that stand before what is called.
  const PYTHON = new Set("async await class def del lambda return self super yield".split(" "));

  const LONGEST = 200; // letters of a question that are read
  const MOST = 20; // words of it

  // What a language's words end in: layers, padding and stacked are layer, pad, stack.
  const ENDS = new RegExp(`(${window.tandem.words.rows.ends})$`);

  // Where a word begins, or a word inside a name: Norm in BatchNorm, size in kernel_size.
  const BEGINS = /(?<![\p{L}\p{N}])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?=\p{Lu}\p{Ll})/uy;

  const WORD = /[\p{L}\p{N}_.]*[\p{L}\p{N}_][\p{L}\p{N}_.]*/gu;

  const NUMBER = /^[\d.]+(e-?\d+)?$/;

  const NAME = /\w[._]\w|[a-z\d][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d|^[A-Z]{3,}$/; // as code writes them
  const isName = (/** @type {string} */ written) => NAME.test(written);

  // What people import modules as, and where names stood before.
  /** @type {[RegExp, string][]} */
  const SPELLINGS = [
    [/^\.+|\.+$/g, ""],
    [/^tf1\./i, "tensorflow.compat.v1."],
    [/^tf\./i, "tensorflow."],
    [/^tensorflow\.(python\.)?keras(?=\.|$)/i, "keras"],
    [/^f\./i, "torch.nn.functional."],
    [/^k\./i, "keras.backend."],
    [/^l\./i, "keras.layers."],
    [/^(t|v2)\./i, "transforms."],
  ];

  /** @type {(name: string) => string[]} The words inside a name: batch, norm for BatchNorm1d. */
  const partsOf = (name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g)?.map(fold) ?? [];

  const lastOf = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);

  const stemOf = (/** @type {string} */ word) => word.replace(ENDS, "");

  /** A word of the question, as names are spelt in full. */
  const asName = (/** @type {string} */ word) =>
    SPELLINGS.reduce((name, [shape, spelt]) => name.replace(shape, spelt), word);

  /**
   * A text without what stands in the brackets of its calls; that; whether there are any.
   * @param {string} text
   */
  function withoutArguments(text) {
    let [bare, inside, depth, isCode] = ["", "", 0, false];
    for (let at = 0; at < text.length; at++) {
      const letter = text[at];
      if (letter === "(" && (depth || /[\w.)\]]/.test(text[at - 1] ?? ""))) {
        isCode ||= /\w/.test(text[at - 1] ?? "");
        if (!depth++) bare += " ";
      } else if (letter === ")" && depth) {
        depth--;
      }
      if (depth) inside += letter;
      else bare += letter;
    }
    return { bare, inside, isCode };
  }

  /** Code that imports, as the names that it brings; a class, as what it is made from; model.add(Dense(8)), as Dense. */
  const brought = (/** @type {string} */ code) =>
    code
      .replace(/^\s*from\s+([\w.]+)\s+import\s+([^#]+)/, (_, module, names) =>
        names.replace(/\s+as\s+\w+|[()]/g, " ").replace(/[\w.]+/g, (/** @type {string} */ name) => `${module}.${name}`))
      .replace(/^\s*import\s+([\w.]+)(\s+as\s+\w+)?/, "$1 ")
      .replace(/^\s*class\s+\w+\(([^()]*)\):?/, "$1 ")
      .replace(/^\s*for\s+[\w\s,()]+\s+in\s+[\w.(]*(loader|dataset|_d[ls])\b.*:\s*$/, "loader")
      .replace(/^\s*for\s+[\w\s,()]+\s+in\s+(?!range\b)([\w.]+\(.*\))\s*:\s*$/, "$1")
      .replace(/^\s*\w+\.(add|append|add_module)\((?:["'][\w.]*["'],\s*)?([\w.]*[A-Z]\w*\(.*)\)\s*;?\s*$/, "$2");

  /** The way that a question goes, from one side to the other: as rows are called. */
  function wayOf(/** @type {string} */ text) {
    const [from, to] = text.match(FROM_TO)?.slice(1).map((side) => /torch/i.test(side)) ?? [];
    return from === to ? null : from ? "torch_to_keras" : "keras_to_torch";
  }

  /** The words of a text, folded, each as it was written. */
  function wordsIn(/** @type {string} */ text) {
    /** @type {Map<string, string>} */
    const found = new Map();
    for (const written of (text.match(WORD) ?? []).map(asName)) {
      const word = fold(written);
      if (word && !found.has(word)) found.set(word, written);
    }
    return found;
  }

  /**
   * What is asked: the words of a question, or what a line of code calls, with what it is given.
   * @param {string} typed
   * @returns {Wanted}
   */
  function questionOf(typed) {
    const { bare, inside, isCode } = withoutArguments(brought(typed.slice(0, LONGEST)));
    const said = isCode
      ? bare.replace(/^[\s\w.,:*[\]]+=(?!=)/, " ") // what it is assigned to
      : bare.replace(/(?<=\w\s*=\s*)(-?\d[\d.]*(e-?\d+)?|true|false|none)\b/gi, " "); // a value
    const written = wordsIn(said);
    const asked = [...written.keys()].slice(0, MOST);
    const tells = (/** @type {string} */ word) => !STOP_WORDS.has(word) && !(isCode && PYTHON.has(word));
    const telling = asked.filter(tells);
    const isSentence = telling.length >= SENTENCE && !isCode;
    const isNamed = telling.some((word) => NAME.test(written.get(word) ?? ""));
    const most = telling.filter((word) => !(isSentence && FILLERS.has(word)) && !(isNamed && KINDS.has(word)));
    const words = [most, telling].find(({ length }) => length) ?? asked;
    const given = [...wordsIn(inside).keys()].filter((word) => tells(word) && !NUMBER.test(word));
    return {
      words,
      written: words.map((word) => /** @type {string} */ (written.get(word))),
      way: wayOf(said),
      denied: asked.filter((word) => NEGATIONS.has(word)),
      asked,
      given: given.slice(0, MOST),
      isCode,
    };
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

  window.tandem.question = { LONGEST, SENTENCE, isName, partsOf, lastOf, stemOf, questionOf, typedAs, placesOf };
}
