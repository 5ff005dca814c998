// Where things stand in a program's tree, for the rules of a draft: `tandem.tree`.
{
  const { listed } = window.tandem.callArguments;

  const STATEMENT = /(Statement|Definition|StatementGroup)$/;

  /** @type {Tandem["tree"]["parts"]} The arguments of a call. */
  const parts = (call, program) => (call.children[1]?.name === "ArgList" ? listed(call.children[1], program) : []);

  /** @type {Tandem["tree"]["argument"]} The expression that a call gives for an argument, by its name or its place. */
  function argument(call, program, name, place = -1) {
    const all = parts(call, program);
    return (all.find((part) => part.name === name) ?? all.filter((part) => !part.name && !part.star)[place])?.node;
  }

  /** @type {Tandem["tree"]["statementOf"]} The statement that a node stands in. */
  function statementOf(node) {
    let at = /** @type {SyntaxNode | null} */ (node);
    while (at && !STATEMENT.test(at.name)) at = at.parent;
    return at;
  }

  /** @type {Tandem["tree"]["around"]} The nearest node of a kind around another. */
  function around(node, kind) {
    let at = node.parent;
    while (at && at.name !== kind) at = at.parent;
    return at;
  }

  /** @type {Tandem["tree"]["within"]} The nodes inside a node that a test picks, in the order of the text; not those inside one that is picked where `isOuter`. */
  function within(node, test, isOuter = false) {
    /** @type {SyntaxNode[]} */
    const found = [];
    const open = [node];
    for (let at = open.pop(); at; at = open.pop()) {
      const isPicked = test(at);
      if (isPicked) found.push(at);
      if (!isPicked || !isOuter) open.push(...[...at.children].reverse());
    }
    return found;
  }

  /** @type {Tandem["tree"]["statements"]} The statements of a block. */
  const statements = (block) => block.children.filter(({ name }) => STATEMENT.test(name));

  /** @type {Tandem["tree"]["block"]} The block of a statement that has one. */
  const block = (node) => node.children.find(({ name }) => name === "Body");

  /** @type {Tandem["tree"]["assignment"]} `name = value` of a statement: its target and its value. */
  function assignment(node) {
    if (node.name !== "AssignStatement") return null;
    const { children } = node;
    const at = children.findIndex(({ name }) => name === "AssignOp");
    if (at < 1 || children.length !== at + 2) return null;
    if (at === 1) return { target: children[0], value: children[2] };
    // `one, other = …`: a tuple without brackets.
    const targets = children.slice(0, at);
    if (targets.some(({ name }) => name === "AssignOp" || name === "TypeDef")) return null;
    const [first, last] = [targets[0], targets[targets.length - 1]];
    return { target: { ...first, name: "TupleExpression", to: last.to, children: [first, ...targets, last] }, value: children[at + 1] };
  }

  /** @type {Tandem["tree"]["items"]} What stands in a list or a tuple. */
  const items = (node) =>
    (node.name === "ArrayExpression" || node.name === "TupleExpression" ? node.children.slice(1, -1).filter(({ name }) => name !== ",") : [node]);

  /** @type {Tandem["tree"]["pairs"]} The keys and values of a dictionary. */
  function pairs(node) {
    if (node.name !== "DictionaryExpression") return [];
    const inside = node.children.filter(({ name }) => !["{", "}", ",", ":"].includes(name));
    return inside.flatMap((key, at) => (at % 2 || !inside[at + 1] ? [] : [{ key, value: inside[at + 1] }]));
  }

  window.tandem.tree = { parts, argument, statementOf, around, within, statements, block, assignment, items, pairs };
}
