// keras.Sequential, of a list or layer by layer with `add`.
{
  const { toTorch } = window.tandem;
  const { argument, statementOf, around, within, statements, assignment, items } = window.tandem.tree;
  const { flow } = window.tandem.holes;

  /** @type {ToTorch["listOf"]} The layers that a call of Sequential lists. */
  function listOf(call, draft) {
    const list = argument(call, draft.program, "layers", 0);
    return list ? items(list) : [];
  }

  /** @type {ToTorch["className"]} A class's name of a variable's: small_cnn is SmallCnn. */
  function className(name, draft) {
    const short = name.split(".").pop() ?? "";
    const made = short.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^\d+|\W/g, "");
    return draft.unique(made || "Model");
  }

  /** @type {ToTorch["models"]} The models of a program. */
  const models = (draft) => (draft.known.models ??= []);

  /** @type {ToTorch["classes"]} The classes of a program that become modules, under their names. */
  const classes = (draft) => (draft.known.classes ??= new Map());

  /** @type {ToTorch["modelNamed"]} The model that an expression names: the last of that name before a place. */
  function modelNamed(word, draft, before = Infinity) {
    const all = models(draft).filter(({ name, node }) => name === word && node.from < before);
    return all[all.length - 1] ?? models(draft).find(({ name }) => name === word) ?? null;
  }

  /** @type {ToTorch["registered"]} A model as the rules of its training know it. */
  function registered(node, name, draft, more) {
    const model = {
      node, name, scope: around(node, "FunctionDefinition"), inputs: [], modes: false, width: null, rank: undefined, ...more,
    };
    models(draft).push(model);
    return model;
  }

  const oneBias = () => `def one_bias(model):
    """${window.tandem.words.draft["one bias"]}"""
    for module in model.modules():
        if isinstance(module, (nn.LSTM, nn.RNN)):
            for name, parameter in module.named_parameters():
                if name.startswith("bias_hh"):
                    nn.init.zeros_(parameter).requires_grad_(False)
`;

  /** @type {ToTorch["firstBatch"]} The lines that give a model's Lazy modules their sizes. */
  function firstBatch(model, text, draft) {
    if (/^self\./.test(model.name)) return [];
    const lines = model.modes ? [`${model.name}.eval()`] : [];
    if (/\bnn\.(LSTM|RNN)\(/.test(text)) {
      draft.helpers.set("one_bias", oneBias());
      lines.push(`one_bias(${model.name})`);
    }
    const isLazy = /\bnn\.Lazy/.test(text);
    const known = model.inputs.flatMap(({ items: sizes, isWhole }) => (sizes ? [{ sizes, isWhole }] : []));
    if (!isLazy || !known.length || known.length < model.inputs.length) return lines;
    const zeros = known.map(({ sizes, isWhole }) => `torch.zeros(${["1", ...sizes.map((size) => size ?? "64")].join(", ")}${isWhole ? ", dtype=torch.long" : ""})`);
    draft.imports.add("import torch");
    const line = `${model.name}(${zeros.join(", ")})`;
    const said = `# ${window.tandem.words.draft["first batch"]}`;
    lines.push(...(line.length + said.length < 90 ? [`${line}  ${said}`] : [said, toTorch.fits(`${model.name}(`, zeros, ")")]));
    return lines;
  }

  /** @type {ToTorch["outputOf"]} What is known of what a layer gives: its width, its axes beside the batch. */
  function outputOf(layer, draft) {
    if (!layer || layer.name !== "CallExpression") return { width: null, rank: undefined };
    const { width, rank } = flow(draft.rewriting).output(layer, 0);
    return { width: width ?? null, rank };
  }

  /** @type {ToTorch["freeIn"]} A name for a model that a function gives back without one. */
  function freeIn(statement, draft) {
    const scope = around(statement, "FunctionDefinition");
    return scope && !/\bmodel\b/.test(draft.word(scope)) ? "model" : draft.unique("model", "network");
  }

  /** @type {(nodes: SyntaxNode[], made: Chain, draft: Draft) => Partial<Model>} What the layers of a chain tell of the model. */
  function toldBy(nodes, made, draft) {
    const first = nodes[0]?.name === "CallExpression" ? nodes[0] : null;
    const shape = first && toTorch.inputShape(first, draft);
    const names = nodes.map((node) => toTorch.nameOf(node, draft));
    const isWhole = names.find((name) => name && !toTorch.INPUT.test(name)) === "keras.layers.Embedding";
    const real = nodes.filter((node, at) => !toTorch.INPUT.test(names[at]));
    const last = real[real.length - 1];
    return {
      inputs: [shape ? { ...shape, isWhole: shape.isWhole || isWhole } : { items: null, isWhole }],
      modes: made.modes, ...outputOf(last, draft),
    };
  }

  /** @type {(call: SyntaxNode, draft: Draft) => void} A model that is listed whole. */
  function whole(call, draft) {
    const statement = statementOf(call);
    if (!statement) return;
    const set = assignment(statement);
    const isReturned = statement.name === "ReturnStatement" && statement.children[1] === call;
    if (set?.value !== call && !isReturned) return partOf(call, draft);
    const name = set ? draft.word(set.target) : freeIn(statement, draft);
    const nodes = listOf(call, draft);
    const adds = set ? addsOf(name, statement, draft) : [];
    const layers = [...nodes, ...adds.map(({ layer }) => layer)];
    if (layers.some((node) => !node || /Comprehension|Conditional/.test(node.name))) return;
    const isApart = adds.length && !isRun(statement, adds, draft);
    if (isApart) return toTorch.apart(call, statement, name, nodes, adds, draft);
    const made = toTorch.chain(layers, draft, 0);
    const model = registered(statement, name, draft, toldBy(layers, made, draft));
    const back = isReturned ? [`return ${name}`] : [];
    draft.taken.set(call, made.entries.some(({ isLeft }) => isLeft) ? "left" : "rewritten");
    for (const add of adds) draft.taken.set(add.call, "rewritten");
    if (adds.length && made.isPlain) return open(statement, name, nodes, adds, made, model, draft);
    const isPlain = made.isPlain;
    const own = isPlain ? "" : className(name, draft);
    const head = isPlain ? "" : toTorch.classOf(own, made, draft);
    if (head) toTorch.placed(head, statement, draft);
    const built = isPlain ? toTorch.sequential(`${name} = `, made, draft) : `${name} = ${own}()`;
    const text = [built, ...firstBatch(model, built + head, draft), ...back].join("\n");
    draft.ready.set(statement, { text, notes: toTorch.doorNotes(made, built + head, draft), state: stateOf(made) });
    for (const add of adds) draft.ready.set(add.statement, { text: "", notes: [], state: "rewritten" });
  }

  /** @type {(made: Chain) => DraftPiece["state"]} */
  const stateOf = ({ entries }) => (entries.some(({ isLeft }) => isLeft) ? "left" : entries.some(({ notes }) => notes.length) ? "look" : "rewritten");

  /** @type {(call: SyntaxNode, draft: Draft) => void} A Sequential inside an expression: what it becomes is put there. */
  function partOf(call, draft) {
    if (toTorch.nameOf(call.parent?.parent ?? call, draft) === "keras.Sequential" || call.parent?.name === "ArrayExpression") return;
    const made = toTorch.chain(listOf(call, draft), draft, 0);
    if (!made.isPlain || made.entries.some(({ isLeft }) => isLeft)) return;
    draft.taken.set(call, "rewritten");
    draft.put(call, toTorch.sequential("", made, draft));
  }

  /** @type {(name: string, statement: SyntaxNode, draft: Draft) => Added[]} The layers added to a model under its name, until the name is given anew. */
  function addsOf(name, statement, draft) {
    const scope = around(statement, "FunctionDefinition") ?? draft.program.nodes[0];
    /** @type {Added[]} */
    const adds = [];
    for (const node of within(scope, (one) => one.name === "CallExpression" || one.name === "AssignStatement")) {
      if (node.from <= statement.from) continue;
      if (node.name === "AssignStatement") {
        if (draft.word(node.children[0]) === name) break;
        continue;
      }
      if (draft.word(node.children[0]) !== `${name}.add`) continue;
      const own = statementOf(node);
      const layer = argument(node, draft.program, "layer", 0);
      if (own && layer) adds.push({ call: node, statement: own, layer });
    }
    return adds;
  }

  /** @type {(statement: SyntaxNode, adds: Added[], draft: Draft) => boolean} Whether nothing stands between a model and its layers. */
  function isRun(statement, adds) {
    const { parent } = statement;
    if (!parent) return false;
    const between = statements(parent);
    const first = between.indexOf(statement);
    return adds.every((add, at) => between[first + 1 + at] === add.statement);
  }

  /** @type {(statement: SyntaxNode, name: string, nodes: SyntaxNode[], adds: Added[], made: Chain, model: Model, draft: Draft) => void} One nn.Sequential over the lines of `add`: a line for each. */
  function open(statement, name, nodes, adds, made, model, draft) {
    draft.imports.add("from torch import nn");
    const all = toTorch.closed(made).entries;
    const indented = (/** @type {ChainEntry[]} */ some) => some.flatMap((one) => toTorch.lines(one, draft)).map((line) => `    ${line.replaceAll("\n", "\n    ")}`);
    const text = [`${name} = nn.Sequential(`, ...indented(all.slice(0, nodes.length))].join("\n");
    const everything = made.entries.flatMap(({ modules }) => modules.map((one) => one.text)).join("\n");
    draft.ready.set(statement, { text, notes: toTorch.doorNotes(made, everything, draft), state: "rewritten" });
    adds.forEach((add, at) => {
      const isLast = at === adds.length - 1;
      const entries = all.slice(nodes.length + at, isLast ? undefined : nodes.length + at + 1);
      const end = isLast ? [")", ...firstBatch(model, everything, draft)] : [];
      draft.ready.set(add.statement, { text: [...indented(entries), ...end].join("\n"), notes: [], state: stateOf({ ...made, entries }) });
    });
  }

  window.tandem.draftRules.tf.push({
    name: "sequential",
    prepare(draft) {
      // Classes of the reader's that are modules in the draft: known by their names already here.
      const known = classes(draft);
      for (const node of draft.program.nodes) {
        const base = node.name === "ClassDefinition" && node.children.find(({ name }) => name === "ArgList")?.children.find((one) => /^keras\.(Model|layers\.Layer|Layer)$/.test(draft.rewriting.mention(one)?.name ?? ""));
        if (base) known.set(draft.word(node.children[1]), { modes: true });
      }
      for (const node of draft.program.nodes) if (toTorch.nameOf(node, draft) === "keras.Sequential") whole(node, draft);
    },
    write: () => null,
  });

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ freeIn, listOf, className, models, classes, modelNamed, registered, firstBatch, outputOf, addsOf, stateOf }));
}
