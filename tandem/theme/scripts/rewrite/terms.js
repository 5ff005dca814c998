// What an expression of a reader's is while it is rewritten: `tandem.terms`. A term is its text in
// Python and, where the text shows it, its value.
//
// A value is a number (an int of Python's), a `Float`, a string, true, false or null (None). A
// tuple or list has `items`, each a term of its own, so that a part can be taken out of it.
{
  /** How tightly the parts of a text hold together, as in Python's grammar; an atom most. */
  const LEVELS = /** @type {const} */ ({
    lambda: 1, if: 2, or: 3, and: 4, not: 5, comparison: 6, "|": 7, "^": 8, "&": 9, shift: 10, "+": 11, "*": 12, unary: 13, "**": 14, call: 15, atom: 16,
  });

  /** A number with a point, so that 1.0 stays one. */
  class Float {
    constructor(/** @type {number} */ number) {
      this.number = number;
    }

    valueOf() {
      return this.number;
    }
  }

  const DIGITS = 10; // of a number that is computed: 1 - 0.9 is 0.1

  /** @param {number} number */
  function floatText(number) {
    const short = Number(number.toPrecision(DIGITS));
    // As Python prints it: 1e-05, and not 0.00001.
    const text = short !== 0 && Math.abs(short) < 1e-4 ? short.toExponential().replace(/e-(\d)$/, "e-0$1") : String(short);
    return /[.e]|Infinity|NaN/.test(text) ? text : `${text}.0`;
  }

  /** @param {PythonValue} value */
  function valueText(value) {
    if (value === null) return "None";
    if (value === true) return "True";
    if (value === false) return "False";
    if (typeof value === "string") return JSON.stringify(value);
    return value instanceof Float ? floatText(value.number) : String(value);
  }

  /**
   * A term that the data or a computation gives.
   * @type {Tandem["terms"]["literal"]}
   */
  function literal(value) {
    const text = valueText(value);
    return { text, level: text.startsWith("-") ? LEVELS.unary : LEVELS.atom, value, isLiteral: true, names: [] };
  }

  /**
   * A text of which nothing else is known.
   * @type {Tandem["terms"]["opaque"]}
   */
  const opaque = (text, level = LEVELS.atom, names = []) => ({ text, level, value: undefined, isLiteral: false, names });

  /**
   * A tuple, or a list, of terms.
   * @type {Tandem["terms"]["sequence"]}
   */
  function sequence(items, isList = false) {
    const inside = items.map(({ text }) => text).join(", ");
    const text = isList ? `[${inside}]` : `(${inside}${items.length === 1 ? "," : ""})`;
    return {
      text, level: LEVELS.atom, value: undefined, items, isList, isLiteral: items.every((item) => item.isLiteral),
      names: items.flatMap(({ names }) => names),
    };
  }

  /** @type {Tandem["terms"]["bracketed"]} The text of a term where something of this level stands around it. */
  const bracketed = (term, level) => (term.level < level ? `(${term.text})` : term.text);

  /** @type {Tandem["terms"]["isKnown"]} Whether the text shows what a term is. */
  const isKnown = (term) => (term.items ? term.items.every(isKnown) : term.value !== undefined);

  const isNumber = (/** @type {unknown} */ value) => typeof value === "number" || value instanceof Float;

  /** @type {Tandem["terms"]["isType"]} Whether a text names a type of numbers: `torch.int64`. */
  const isType = (text) => /^(?:torch|tf)\.(?:bool|b?float\d+|u?int\d+|complex\d+)$/.test(text);

  /**
   * Whether two terms are equal in Python; undefined where the text does not show it. True is no 1 here:
   * nobody gives the one for the other.
   * @type {Tandem["terms"]["equal"]}
   */
  function equal(one, other) {
    if (one.items && other.items) {
      if (one.items.length !== other.items.length) return false;
      const each = one.items.map((item, at) => equal(item, /** @type {PythonTerm[]} */ (other.items)[at]));
      return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
    }
    if (isType(one.text) && isType(other.text)) return one.text === other.text;
    if (isType(one.text) ? isKnown(other) : isType(other.text) && isKnown(one)) return false;
    if (one.items || other.items) {
      const scalar = one.items ? other : one;
      return scalar.value === undefined ? undefined : false;
    }
    if (one.value === undefined || other.value === undefined) {
      return one.text === other.text && one.level === LEVELS.atom && one.isName ? true : undefined;
    }
    if (isNumber(one.value) && isNumber(other.value)) return Number(one.value) === Number(other.value);
    return one.value === other.value;
  }

  /** @type {Tandem["terms"]["truth"]} Whether Python takes a term as true; undefined where the text does not show it. */
  function truth(term) {
    if (term.items) return term.items.length > 0;
    if (term.value === undefined) return undefined;
    return isNumber(term.value) ? Number(term.value) !== 0 : Boolean(term.value);
  }

  /** @type {Record<string, (one: number, other: number) => number>} */
  const ARITHMETIC = {
    "+": (one, other) => one + other,
    "-": (one, other) => one - other,
    "*": (one, other) => one * other,
    "/": (one, other) => one / other,
    "//": (one, other) => Math.floor(one / other),
    "%": (one, other) => one - other * Math.floor(one / other),
    "**": (one, other) => one ** other,
  };

  /** @type {Record<string, number>} */
  const OPERATORS = { "+": LEVELS["+"], "-": LEVELS["+"], "*": LEVELS["*"], "/": LEVELS["*"], "//": LEVELS["*"], "%": LEVELS["*"], "@": LEVELS["*"], "**": LEVELS["**"] };

  /** What changes nothing behind a sign, and before it. @type {Record<string, number>} */
  const NEUTRAL_AFTER = { "+": 0, "-": 0, "*": 1, "**": 1 };
  /** @type {Record<string, number>} */
  const NEUTRAL_BEFORE = { "+": 0, "*": 1 };

  /** @type {(term: PythonTerm, number: number | undefined) => boolean} Whether a term is a whole number as it stands. */
  const isLiterally = (term, number) => term.isLiteral && number !== undefined && term.value === number;

  /**
   * What an operator makes of two terms: computed where both are literal, else spliced. Element
   * by element where one is a tuple.
   * @type {Tandem["terms"]["operate"]}
   */
  function operate(sign, one, other) {
    if (one.items || other.items) {
      const size = /** @type {PythonTerm[]} */ (one.items ?? other.items).length;
      const at = (/** @type {PythonTerm} */ term, /** @type {number} */ index) => (term.items ? term.items[index] : term);
      return sequence(Array.from({ length: size }, (_, index) => operate(sign, at(one, index), at(other, index))));
    }
    const names = [...one.names, ...other.names];
    let value;
    if (isNumber(one.value) && isNumber(other.value) && ARITHMETIC[sign]) {
      const number = ARITHMETIC[sign](Number(one.value), Number(other.value));
      const isFloat = sign === "/" || one.value instanceof Float || other.value instanceof Float || !Number.isInteger(number);
      if (Number.isFinite(number)) value = isFloat ? new Float(number) : number;
    }
    if (value !== undefined && one.isLiteral && other.isLiteral) return { ...literal(value), names };
    // What changes nothing is not written: 1 * m is m.
    if (isLiterally(other, NEUTRAL_AFTER[sign])) return { ...one, names };
    if (isLiterally(one, NEUTRAL_BEFORE[sign])) return { ...other, names };
    const level = OPERATORS[sign];
    const text = `${bracketed(one, sign === "**" ? level + 1 : level)} ${sign} ${bracketed(other, sign === "**" ? level : level + 1)}`;
    return { text, level, value, isLiteral: false, names };
  }

  /** @type {Tandem["terms"]["negative"]} A term with a minus before it. */
  function negative(term) {
    if (term.items) return sequence(term.items.map(negative), term.isList);
    if (isNumber(term.value)) {
      const number = -Number(term.value);
      const value = term.value instanceof Float ? new Float(number) : number;
      if (term.isLiteral) return { ...literal(value), names: term.names };
      return { text: `-${bracketed(term, LEVELS.unary)}`, level: LEVELS.unary, value, isLiteral: false, names: term.names };
    }
    return opaque(`-${bracketed(term, LEVELS.unary)}`, LEVELS.unary, term.names);
  }

  window.tandem.terms = { LEVELS, OPERATORS, Float, literal, opaque, sequence, bracketed, isKnown, isNumber, isType, equal, truth, operate, negative };
}
