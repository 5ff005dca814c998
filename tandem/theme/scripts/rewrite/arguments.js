// What a call of the reader's gives to each argument: `tandem.callArguments`.
{
  const { sequence } = window.tandem.terms;

  /**
   * The expressions of an argument list: `{ name, node, star }`, a name where it is given by keyword.
   * @type {Tandem["callArguments"]["listed"]}
   */
  function listed(list, program) {
    /** @type {SyntaxNode[][]} */
    const parts = [[]];
    for (const node of list.children) {
      if (node.name === ",") parts.push([]);
      else if (node.name !== "(" && node.name !== ")") parts[parts.length - 1].push(node);
    }
    return parts.filter((part) => part.length).map((part) => {
      if (part[0].name === "*" || part[0].name === "**") return { name: "", node: part[1], star: part[0].name };
      if (part[1]?.name === "AssignOp") return { name: program.word(part[0]), node: part[2], star: "" };
      // A generator without brackets of its own is several nodes: nothing here reads it.
      return { name: "", node: part[0], star: part.length > 1 ? "for" : "" };
    });
  }

  /**
   * Each argument that was given, by its name in the signature: `given`; what is in no signature:
   * `left`. Null where a star hides what is given.
   * @type {Tandem["callArguments"]["bound"]}
   */
  function bound(parts, parameters, termOf) {
    if (parts.some(({ star, node }) => star || !node)) return null;
    /** @type {Map<string, PythonTerm>} */
    const given = new Map();
    /** @type {string[]} */
    const left = [];
    const positional = parts.filter(({ name }) => !name);
    const places = parameters.filter(([, kind]) => kind === "" || kind === "p");
    const [variadic] = parameters.find(([, kind]) => kind === "v") ?? [];
    const named = (/** @type {PythonTerm} */ term, /** @type {string} */ name) => withNames(term, name);
    const taken = positional.splice(0, places.length);
    taken.forEach(({ node }, at) => given.set(places[at][0], named(termOf(node, places[at][0]), places[at][0])));
    if (variadic) {
      const items = positional.map(({ node }) => termOf(node, /** @type {string} */ (variadic)));
      // One alone may be a tuple of all: `x.view(shape)`. What it is only running shows.
      const isWhole = items.length === 1 && (items[0].items || items[0].value === undefined);
      const whole = isWhole ? { ...items[0], isSole: !items[0].items } : sequence(items);
      if (items.length || !parts.some(({ name }) => name === variadic)) given.set(variadic, named(whole, variadic));
    } else if (positional.length) {
      left.push(`${places.length + positional.length}.`);
    }
    for (const { name, node } of parts) {
      if (!name) continue;
      if (parameters.some(([parameter, kind]) => parameter === name && kind !== "p")) given.set(name, named(termOf(node, name), name));
      else left.push(name);
    }
    return { given, left };
  }

  /** @type {Tandem["callArguments"]["withNames"]} A term that says which argument it is: so do its parts. */
  function withNames(term, name) {
    return { ...term, names: [name], items: term.items?.map((item) => withNames(item, name)) };
  }

  window.tandem.callArguments = { listed, bound, withNames };
}
