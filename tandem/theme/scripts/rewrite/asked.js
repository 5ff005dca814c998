// What a twin's expressions ask and compute of an argument: `tandem.asked`. A test is true, false, or
// undefined where the text does not show it.
{
  const { LEVELS, Float, literal, opaque, sequence, isKnown, isNumber, isType, equal } = window.tandem.terms;

  /** A comparison of two terms, or undefined. @type {Record<string, (one: PythonTerm, other: PythonTerm) => boolean | undefined>} */
  const COMPARE = {
    "==": equal,
    "!=": (one, other) => not(equal(one, other)),
    is: equal,
    "is not": (one, other) => not(equal(one, other)),
    "<": (one, other) => ordered(one, other, (first, second) => first < second),
    "<=": (one, other) => ordered(one, other, (first, second) => first <= second),
    ">": (one, other) => ordered(one, other, (first, second) => first > second),
    ">=": (one, other) => ordered(one, other, (first, second) => first >= second),
    in: contained,
    "not in": (one, other) => not(contained(one, other)),
  };

  const not = (/** @type {boolean | undefined} */ value) => (value === undefined ? undefined : !value);

  /**
   * @param {PythonTerm} one
   * @param {PythonTerm} other
   * @param {(one: number, other: number) => boolean} test
   */
  function ordered(one, other, test) {
    if (!isNumber(one.value) || !isNumber(other.value)) return undefined;
    return test(Number(one.value), Number(other.value));
  }

  /**
   * @param {PythonTerm} one
   * @param {PythonTerm} other
   */
  function contained(one, other) {
    const each = (other.items ?? []).map((item) => equal(one, item));
    if (each.includes(true)) return true;
    return !other.items || each.includes(undefined) ? undefined : false;
  }

  /** @type {(value: boolean | undefined, names: string[]) => PythonTerm} */
  const verdict = (value, names) =>
    value === undefined ? { ...opaque("undecided"), names } : { ...literal(value), names };

  /** @type {(term: PythonTerm, test: (item: PythonTerm) => boolean | undefined) => boolean | undefined} */
  function every(term, test) {
    const each = (term.items ?? [term]).map(test);
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
  }

  const isValue = (/** @type {number} */ wanted) => (/** @type {PythonTerm} */ item) =>
    item.value === undefined ? undefined : isNumber(item.value) && Number(item.value) === wanted;

  const ofType = (/** @type {(value: PythonValue) => boolean} */ test) => (/** @type {PythonTerm} */ term) =>
    term.items ? false : term.value === undefined ? undefined : test(term.value);

  /** @type {(term: PythonTerm, test: (value: PythonValue) => boolean) => boolean} Whether all that a term holds, lists in lists, is known and passes. */
  const leaves = ({ items, value }, test) =>
    items ? items.length > 0 && items.every((item) => leaves(item, test)) : value !== undefined && test(value);

  /** The tests that a twin may ask of an argument. @type {Record<string, (term: PythonTerm) => boolean | undefined>} */
  const TESTS = {
    one: (term) => every(term, isValue(1)),
    zero: (term) => every(term, isValue(0)),
    is_list: (term) => (term.items ? Boolean(term.isList) : term.value === undefined ? undefined : false),
    is_tuple: (term) => (term.items ? true : term.value === undefined ? undefined : false),
    is_int: ofType((value) => typeof value === "number"),
    is_number: ofType(isNumber),
    is_string: ofType((value) => typeof value === "string"),
    is_call: (term) => Boolean(term.isCall),
    is_named: (term) => /^[A-Za-z_][\w.]*$/.test(term.text),
    is_plain: (term) => Boolean(term.isCall) || /^[A-Za-z_][\w.]*$/.test(term.text),
    makes_tensor: (term) => Boolean(term.isCall) && /^(?:torch|nn|F|tf|keras)\./.test(term.text),
    is_dtype: (term) => isType(term.text),
    is_device: (term) => typeof term.value === "string" || typeof term.value === "number" || /device$/i.test(term.text),
    is_whole: (term) => leaves(term, (value) => typeof value === "number"),
    is_text: (term) => leaves(term, (value) => typeof value === "string"),
    known: isKnown,
    // The weights of a whole model: `model.parameters()`, some of them, and no list of groups of them.
    parameters: (term) => /\.(parameters\(\)|trainable_(variables|weights))$|^(filter|list)\(.*\.parameters\(\)\)$/.test(term.text),
    tensor: (term) => !term.items && term.value === undefined,
    all_equal: (term) => every(term, (item) => equal(item, /** @type {PythonTerm[]} */ (term.items ?? [term])[0])),
  };

  /** @type {Record<string, (...numbers: number[]) => number>} */
  const NUMERIC = {
    min: Math.min, max: Math.max, abs: Math.abs, int: Math.trunc, round: Math.round,
  };

  /**
   * A function of Python's on numbers: computed where all are literal, element by element.
   * @param {string} name
   * @param {PythonTerm[]} args
   * @returns {PythonTerm}
   */
  function numeric(name, args) {
    const size = args.find((term) => term.items)?.items?.length;
    if (size !== undefined && !(args.length === 1 && name !== "abs" && name !== "int" && name !== "round")) {
      return sequence(Array.from({ length: size }, (_, at) => numeric(name, args.map((term) => (term.items ? term.items[at] : term)))));
    }
    const flat = args.length === 1 && args[0].items ? args[0].items : args;
    const names = flat.flatMap((term) => term.names);
    if (flat.every((term) => isNumber(term.value))) {
      const number = NUMERIC[name](...flat.map((term) => Number(term.value)));
      const isFloat = !["int", "round"].includes(name) && flat.some((term) => term.value instanceof Float);
      const value = isFloat ? new Float(number) : number;
      if (flat.every((term) => term.isLiteral)) return { ...literal(value), names };
      return { ...opaque(`${name}(${flat.map(({ text }) => text).join(", ")})`, LEVELS.call, names), value };
    }
    return opaque(`${name}(${args.map(({ text }) => text).join(", ")})`, LEVELS.call, names);
  }

  /** Functions on what has parts. @type {Record<string, (args: PythonTerm[]) => PythonTerm | undefined>} */
  const SEQUENCES = {
    tuple: ([size, term]) =>
      term.items ? term : sequence(Array.from({ length: Number(size.value) }, () => term)),
    reverse: ([term]) => (term.items ? sequence([...term.items].reverse(), term.isList) : undefined),
    sorted: ([term]) =>
      term.items && isKnown(term)
        ? sequence([...term.items].sort((one, other) => Number(one.value) - Number(other.value)), term.isList)
        : undefined,
    list: ([term]) => (term.items ? sequence(term.items, true) : undefined),
    axes: ([term]) => (term.items ? sequence(term.items.flatMap((item) => item.items ?? [item])) : undefined),
    len: ([term]) => (term.items ? { ...literal(term.items.length), names: term.names } : undefined),
    float: ([term]) =>
      isNumber(term.value) && term.isLiteral ? { ...literal(new Float(Number(term.value))), names: term.names } : undefined,
    str: ([term]) => (term.isLiteral && !term.items ? literal(String(term.value)) : undefined),
  };

  window.tandem.asked = { not, verdict, COMPARE, TESTS, NUMERIC, SEQUENCES, numeric };
}
