// What a call needs in lines of its own below its statement: `tandem.below`. PyTorch's scheduler is
// made after the optimizer whose rate it changes; what clips gradients is hooked to the optimizer.
{
  const { Refused } = window.tandem.templates;

  /** Kinds of which only the first step stands where the call stood; the others are lines below. */
  const KINDS = new Set(["optimizer", "schedule"]);

  /** @type {(node: SyntaxNode, rewriting: Rewriting, kind: string) => boolean} */
  function isOf(node, rewriting, kind) {
    if (node.name !== "CallExpression") return false;
    const { name } = rewriting.mention(node) ?? { name: "" };
    return Object.hasOwn(window.tandem.twins.ways, name) && window.tandem.twins.ways[name].kind === kind;
  }

  /** @type {(node: SyntaxNode, program: ProgramRead) => string} What a statement calls the value of a whole expression. */
  function targetOf(node, program) {
    const { parent } = node;
    const isPlain = parent?.name === "AssignStatement" && parent.children.length === 3 && parent.children[2] === node;
    return isPlain && parent ? program.word(parent.children[0]) : "";
  }

  /** @type {Tandem["below"]["optimizer"]} What the text calls the optimizer that a call is, or belongs to. */
  function optimizer(node, rewriting) {
    const { program } = rewriting;
    for (let at = /** @type {SyntaxNode | null} */ (node); at; at = at.parent) {
      // Inside of `compile` it has no name: a draft gives it this one.
      if (isOf(at, rewriting, "optimizer")) return targetOf(at, program) || "optimizer";
    }
    const own = targetOf(node, program);
    const isGiven = (/** @type {SyntaxNode} */ one) => new RegExp(`(?<![\\w.])${own}(?![\\w.])`).test(program.word(one.children[1]));
    const user = own && /^\w+$/.test(own) ? program.nodes.find((one) => isOf(one, rewriting, "optimizer") && isGiven(one)) : undefined;
    return user ? targetOf(user, program) || "optimizer" : undefined;
  }

  /** @type {(node: SyntaxNode, program: ProgramRead) => boolean} Whether a call makes an object of a class of the reader's. */
  function isOwnClass(node, program) {
    if (node.name !== "CallExpression") return false;
    const name = program.word(node.children[0]);
    return program.nodes.some((one) => one.name === "ClassDefinition" && one.children.some((child) => child.name === "VariableName" && program.word(child) === name));
  }

  /** @type {(parts: Listed[], rewriting: Rewriting) => WrittenStep[]} The steps that an optimizer's arguments ask for below it: those of its schedule. */
  function asked(parts, rewriting) {
    const { program } = rewriting;
    return parts.flatMap(({ node, name }) => {
      const made = node.name === "VariableName" ? (program.assigned.get(program.word(node)) ?? node) : node;
      // A schedule of the reader's own is no number, and no scheduler either.
      if (isOwnClass(made, program)) throw new Refused("undecided", [name || "learning_rate"]);
      if (!isOf(made, rewriting, "schedule")) return [];
      const written = rewriting.call(made);
      if (written.text === null) throw new Refused("part", [/** @type {Found} */ (rewriting.mention(made)).name]);
      return written.steps.slice(1).map((step) => ({ ...step, name: "scheduler" }));
    });
  }

  /**
   * The lines that stand below a statement: a scheduler has a name; what else an optimizer asks for
   * runs before each of its updates.
   * @type {(steps: WrittenStep[], made: string) => string[]}
   */
  function lines(steps, made) {
    const named = steps.flatMap(({ name, text }) => (name ? [`${name} = ${text}`] : []));
    const before = steps.filter(({ name }) => !name).map(({ text }) => `    ${text}`);
    if (!before.length) return named;
    return ["", "def before_step(optimizer, args, kwargs):", ...before, "", `${made}.register_step_pre_hook(before_step)`, ...named];
  }

  /** @type {Tandem["below"]["add"]} Add to an optimizer what its schedule asks for, and the lines below it. */
  function add(written, node, rewriting) {
    written.steps.push(...asked(window.tandem.callArguments.listed(node.children[1], rewriting.program), rewriting));
    written.imports = window.tandem.rewrite.importsOf(written.steps.map(({ text }) => text));
    written.below = lines(written.steps.slice(1), optimizer(node, rewriting) ?? "optimizer");
  }

  /** @type {Tandem["below"]["drop"]} What an argument calls that is not written: nothing is left to do about it. */
  function drop(node, rewriting) {
    if (node.name === "CallExpression" && rewriting.mention(node)) {
      rewriting.done.set(node, { state: "same", text: rewriting.program.word(node), steps: [], reasons: [], gaps: [], imports: [], trace: [], row: undefined });
    }
    node.children.forEach((child) => drop(child, rewriting));
  }

  window.tandem.below = { KINDS, optimizer, add, drop };
}
