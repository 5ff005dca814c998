// PyTorch's modules as Keras's models: nn.Sequential, and classes with their forward.
{
  const { say } = window.tandem;
  const { of, PLAIN, ANY, FIRST_TO_LAST } = window.tandem.toKerasLayout;

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} */
  const isModule = (draft, node) => /^torch\.nn\.Module$/.test(draft.rewriting.mention(node)?.name ?? "");

  /** @type {(node: SyntaxNode, name: string) => SyntaxNode | undefined} */
  const child = (node, name) => node.children.find((one) => one.name === name);

  /** @type {DraftRule} */
  const modules = {
    name: "modules",

    prepare(draft) {
      const layouts = of(draft);
      const { nodes } = draft.program;
      const classes = nodes.filter((node) => node.name === "ClassDefinition" && (child(node, "ArgList")?.children ?? []).some((base) => isModule(draft, base)));
      for (const node of nodes) {
        if (node.name !== "AssignStatement" || node.children.length !== 3) continue;
        const [target, , value] = node.children;
        if (value.name === "CallExpression") note(layouts, layouts.key(target), moduleIn(draft, value));
      }
      const used = nodes.filter((node) => node.name === "CallExpression" && node.children[0].name === "VariableName").map((node) => ({ name: draft.word(node.children[0]), node }));
      layouts.own = classes.map((node) => {
        const name = draft.word(/** @type {SyntaxNode} */ (child(node, "VariableName")));
        // A class that another module is made of is no model: what enters it has its axes moved already.
        const isUsed = used.some((one) => one.name === name && classes.some((other) => other !== node && other.from <= one.node.from && one.node.to <= other.to));
        const isPart = isUsed || (isHanded(draft, name) && classes.some((other) => other !== node && makesItsBlocks(draft, other)));
        return { node, name, isPart };
      });
      for (const one of layouts.own) classLayout(draft, layouts, one);
      for (const node of nodes) {
        if (node.name === "CallExpression" && layouts.name(node) === "torch.nn.Sequential") sequential(draft, layouts, node);
      }
      withNames(draft, layouts);
    },

    write(node, draft) {
      const door = draft.known.doors?.get(node);
      if (!door) return null;
      draft.known.doors?.delete(node);
      const { parameter, rank } = door;
      draft.imports.add("import keras");
      const indent = draft.indent(node);
      const { text, state } = draft.captured(() => draft.statement(node));
      const move = `${parameter} = keras.ops.transpose(${parameter}, ${FIRST_TO_LAST[rank]})`;
      return { text: `${move}\n${indent}${text}`, notes: [say(window.tandem.words.draft["channels last"])], state: state === "kept" ? "rewritten" : state, isOwn: true };
    },
  };

  /** @type {(draft: Draft, layouts: Layouts, one: OwnModule) => void} What enters a class and leaves it; its base and its `forward` as Keras calls them. */
  function classLayout(draft, layouts, { node, name, isPart }) {
    const body = child(node, "Body");
    const forward = body?.children.find((one) => one.name === "FunctionDefinition" && draft.word(one.children[1]) === "forward");
    const parameters = forward && child(forward, "ParamList")?.children.filter((one) => one.name === "VariableName");
    const inside = forward && child(forward, "Body");
    if (!forward || !inside || !parameters?.[1]) return;
    const parameter = draft.word(parameters[1]);
    const enters = entering(draft, layouts, inside, parameter);
    const start = enters.kind === "image" ? enters : PLAIN;
    // Of the other parameters only those move that are seen to be images.
    const others = parameters.slice(2).map((one) => (start.kind === "image" && isImage(draft, layouts, inside, draft.word(one)) ? (isPart ? start : PLAIN) : ANY));
    const values = new Map([[parameter, start], ...others.map((one, at) => /** @type {const} */ ([draft.word(parameters[at + 2]), one]))]);
    layouts.classes.set(name, { enters: start, leaves: start, others });
    layouts.doubtful = new Set(parameters.slice(2).filter((_, at) => others[at].kind === "any").map((one) => draft.word(one)));
    const leaves = layouts.walk(inside, values, !isPart);
    layouts.doubtful.clear();
    layouts.classes.set(name, { enters: start, leaves, others });
    for (const one of body?.children ?? []) if (one.name === "FunctionDefinition" && one !== forward) methodLayout(draft, layouts, one);
    draft.rewriting.overrides.set(forward.children[1], (own) => ({ ...own(), text: "call" }));
    for (const base of child(node, "ArgList")?.children ?? []) {
      if (!isModule(draft, base)) continue;
      draft.imports.add(isPart ? "from keras import layers" : "import keras");
      draft.rewriting.overrides.set(base, (own) => ({ ...own(), text: isPart ? "layers.Layer" : "keras.Model", missing: [] }));
    }
    const top = first(inside);
    if (enters.kind === "image" && !isPart && top) (draft.known.doors ??= new Map()).set(top, { parameter, rank: enters.rank });
  }

  /** @type {(layouts: Layouts, name: string, value: SyntaxNode | null) => void} */
  function note(layouts, name, value) {
    const known = layouts.made.get(name);
    // An empty shortcut that is filled later is what it is filled with.
    if (value && (!known || layouts.layers(known).length === 0)) layouts.made.set(name, value);
  }

  /** @type {(draft: Draft, value: SyntaxNode) => SyntaxNode | null} The call that makes a module, without what is asked of it: Net().to(device). */
  function moduleIn(draft, value) {
    let at = value;
    while (at.children[0]?.name === "MemberExpression" && /\.(to|cuda|cpu|float|double|train|eval)$/.test(draft.word(at.children[0])) && at.children[0].children[0].name === "CallExpression") {
      at = at.children[0].children[0];
    }
    const name = draft.rewriting.mention(at)?.name ?? "";
    return /^torch\.nn\.[A-Z]/.test(name) || /^[A-Z]/.test(draft.word(at.children[0])) || of(draft).returned(at) ? at : null;
  }

  /** @type {(draft: Draft, layouts: Layouts, node: SyntaxNode) => void} A method beside `forward`: encode, decode. From outside its channels stand second, as before. */
  function methodLayout(draft, layouts, node) {
    const names = (child(node, "ParamList")?.children ?? []).filter((one) => one.name === "VariableName").map((one) => draft.word(one));
    const body = child(node, "Body");
    if (!body || names[0] !== "self" || draft.word(node.children[1]) === "__init__") return;
    const values = new Map(names.slice(1).map((name, at) => /** @type {const} */ ([name, at === 0 || isImage(draft, layouts, body, name) ? PLAIN : ANY])));
    layouts.walk(body, values, true);
  }

  /** @type {(draft: Draft, layouts: Layouts) => void} Keras takes tensors by position and whatever else by name: model(x, True). */
  function withNames(draft, layouts) {
    for (const call of draft.program.nodes) {
      if (call.name !== "CallExpression") continue;
      const made = layouts.made.get(layouts.key(call.children[0]));
      const own = made && layouts.own.find((one) => one.name === draft.word(made.children[0]));
      const forward = own && child(own.node, "Body")?.children.find((one) => one.name === "FunctionDefinition" && draft.word(one.children[1]) === "forward");
      const names = forward ? (child(forward, "ParamList")?.children ?? []).filter((one) => one.name === "VariableName").map((one) => draft.word(one)).slice(1) : [];
      const given = window.tandem.callArguments.listed(call.children[1], draft.program).filter((part) => !part.name && !part.star);
      const from = given.findIndex(({ node }) => /^(Boolean|Number|String|None)$/.test(node.name));
      if (from < 0 || given.length > names.length) continue;
      given.slice(from).forEach(({ node }, at) => {
        const inner = draft.rewriting.overrides.get(node);
        draft.rewriting.overrides.set(node, (plain) => {
          const written = inner ? inner(plain) : plain();
          return { ...written, text: `${names[from + at]}=${written.text}` };
        });
      });
    }
  }

  /** @type {(draft: Draft, name: string) => boolean} Whether a class is given to a call that makes modules of it: ResNet(Block, [2, 2]). */
  const isHanded = (draft, name) =>
    draft.program.nodes.some((node) => node.name === "VariableName" && draft.word(node) === name
      && (node.parent?.name === "ParamList" || (node.parent?.name === "ArgList" && node.parent.parent?.name === "CallExpression" && !/^(super|isinstance|issubclass|type|print)$/.test(draft.word(node.parent.parent.children[0])))));

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} Whether a class calls what its methods are given: `block(16, 32)`. */
  const makesItsBlocks = (draft, node) =>
    window.tandem.tree.within(node, ({ name, children }) => name === "CallExpression" && children[0].name === "VariableName").some((call) => {
      const made = window.tandem.tree.around(call, "FunctionDefinition");
      const parameters = made && child(made, "ParamList")?.children.filter((one) => one.name === "VariableName").map((one) => draft.word(one));
      return Boolean(made && draft.word(made.children[1]) !== "forward" && parameters?.includes(draft.word(call.children[0])));
    });

  /** @type {(draft: Draft, layouts: Layouts, body: SyntaxNode, name: string) => boolean} Whether a parameter is an image: a layer of images takes it, or it is joined to one. */
  const isImage = (draft, layouts, body, name) =>
    entering(draft, layouts, body, name).kind === "image"
      || window.tandem.tree.within(body, (node) => node.name === "CallExpression" && /^torch\.(cat|concat)$/.test(layouts.name(node)))
        .some((call) => window.tandem.tree.within(call, (node) => node.name === "VariableName" && draft.word(node) === name).length > 0);

  /** @type {(body: SyntaxNode) => SyntaxNode | undefined} The first statement of a body that is no docstring. */
  const first = (body) => body.children.find((one) => /Statement$|StatementGroup$/.test(one.name) && one.children[0]?.name !== "String");

  /** @type {(draft: Draft, layouts: Layouts, body: SyntaxNode, parameter: string) => Layout} What the first layer that takes the input takes. */
  function entering(draft, layouts, body, parameter) {
    for (const node of draft.program.nodes) {
      if (node.from < body.from || node.to > body.to || node.name !== "CallExpression") continue;
      const [given] = (node.children[1]?.children ?? []).slice(1);
      if (!given || draft.word(given) !== parameter) continue;
      const made = layouts.made.get(layouts.key(node.children[0]));
      if (made) {
        const { enters } = layouts.layer(made);
        if (enters.kind !== "any") return enters;
      } else if (/^torch\.nn\.functional\.(conv|max_pool|avg_pool|interpolate)/.test(layouts.name(node))) {
        return { kind: "image", rank: Number(/(\d)d$/.exec(layouts.name(node))?.[1] ?? 2) };
      }
    }
    return PLAIN;
  }

  /** @type {(draft: Draft, layouts: Layouts, node: SyntaxNode) => void} nn.Sequential(...) is keras.Sequential([...]), each layer in its line. */
  function sequential(draft, layouts, node) {
    const { rewriting } = draft;
    const parts = layouts.layers(node);
    const isInside = isInFunction(draft, node) || isWithin(node, layouts.own.map((one) => one.node)) || isWithin(node, [...layouts.made.values()].filter((one) => one !== node && layouts.name(one) === "torch.nn.Sequential"));
    const start = layouts.layer(node).enters;
    let at = isInside && start.kind === "image" ? start : PLAIN;
    /** @type {Map<SyntaxNode, string>} */
    const before = new Map();
    for (const part of parts) {
      const { text, after } = layouts.joined(part, at);
      if (text) before.set(part, text);
      at = after;
    }
    const back = !isInside && at.kind === "image" ? layouts.permute(at.rank, false) : "";
    rewriting.overrides.set(node, () => {
      const list = node.children[1];
      const isList = list.children[1]?.name === "ArrayExpression";
      const holder = isList ? list.children[1] : list;
      const missing = [];
      let text = "";
      let from = holder.from + 1;
      for (const child of holder.children.slice(1, -1)) {
        text += draft.program.text.slice(from, child.from);
        if (parts.includes(child)) {
          const made = asLayers(draft, child);
          missing.push(...made.missing);
          text += [before.get(child), ...made.texts].filter(Boolean).join(`, `);
        } else text += draft.word(child);
        from = child.to;
      }
      text += draft.program.text.slice(from, holder.to - 1);
      if (back) text = `${text.trimEnd().replace(/,$/, "")}, ${back}${/\n\s*$/.exec(text)?.[0] ?? ""}`;
      draft.imports.add("import keras");
      if (before.size || back) draft.imports.add("from keras import layers");
      if (!parts.length) {
        draft.imports.add("from keras import layers");
        return { text: "layers.Identity()", level: 15, missing };
      }
      return { text: `keras.Sequential([${text}])`, level: 15, missing };
    });
    draft.taken.set(node, "rewritten");
  }

  /** @type {(draft: Draft, node: SyntaxNode) => boolean} Whether a function makes it for modules that call the function: their axes are moved already. */
  function isInFunction(draft, node) {
    const made = window.tandem.tree.around(node, "FunctionDefinition");
    const name = made ? draft.word(made.children[1]) : "";
    const uses = draft.program.nodes.filter((one) => one.name === "CallExpression" && draft.word(one.children[0]) === name);
    return uses.some((one) => isWithin(one, of(draft).own.map((each) => each.node)));
  }

  /** @type {(draft: Draft, node: SyntaxNode) => { texts: string[], missing: string[] }} A layer as those that it becomes. */
  function asLayers(draft, node) {
    const { rewriting } = draft;
    if (node.name === "CallExpression" && rewriting.mention(node) && !rewriting.overrides.has(node)) {
      const written = rewriting.call(node);
      if (written.text !== null && written.steps.length && written.steps.every(({ use }) => use === null || use === "f(x)")) {
        draft.needs(node);
        return { texts: written.steps.map(({ text }) => text), missing: [] };
      }
      if (written.text !== null && written.steps.length) return { texts: [], missing: [/** @type {Found} */ (rewriting.mention(node)).name] };
    }
    const { text, missing } = rewriting.render(node);
    draft.needs(node);
    return { texts: [text], missing };
  }

  /** @type {(node: SyntaxNode, holders: SyntaxNode[]) => boolean} */
  const isWithin = (node, holders) => holders.some((holder) => holder !== node && holder.from <= node.from && node.to <= holder.to);

  window.tandem.draftRules.torch.push(modules);
}
