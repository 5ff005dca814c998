// The parts of a loop over batches: what is measured, the data of arrays, `evaluate`.
{
  const { toTorch } = window.tandem;
  const { items, pairs, around } = window.tandem.tree;

  /** @type {ToTorch["names"]} What the loops of a draft call their things: the reader's own names stay theirs. */
  function names(draft) {
    return draft.known.names ??= {
      x: draft.unique("x", "x_batch", "inputs"), y: draft.unique("y", "y_batch", "targets"), prediction: draft.unique("prediction", "predicted"),
      loss: draft.unique("loss", "batch_loss"), epoch: draft.unique("epoch", "epoch_number"), count: draft.unique("count", "seen"), sum: draft.unique("loss_sum"),
    };
  }

  /** @type {(node: SyntaxNode, draft: Draft) => string} The text of an expression that is data. */
  function data(node, draft) {
    const { text } = draft.rewriting.render(node);
    return draft.known.isPandas ? `np.asarray(${text})` : text;
  }

  /** @type {ToTorch["tensor"]} An array as a tensor of the type that a model or a loss takes. */
  function tensor(node, draft, isWhole) {
    draft.imports.add("import torch");
    draft.needs(node);
    draft.known.isPandas ??= /\bimport pandas\b/.test(draft.program.text);
    return `torch.as_tensor(${data(node, draft)}, dtype=torch.${isWhole ? "long" : "float32"})`;
  }

  /** @type {(node: SyntaxNode, order: SyntaxNode[]) => SyntaxNode[]} The parts of what is given for all inputs, or all outputs, in their order. */
  function several(node, order) {
    if (node.name === "ArrayExpression") return items(node);
    if (node.name !== "DictionaryExpression") return [node];
    const found = pairs(node);
    return found.every(({ key }) => key) ? found.map(({ value }) => value) : [node, ...order];
  }

  /** @type {ToTorch["dataset"]} Arrays as a TensorDataset: inputs, targets, what weighs each sample. */
  function dataset(x, y, model, draft, more = []) {
    draft.imports.add("from torch.utils.data import TensorDataset");
    const inputs = inOrder(x, model, draft).map((node, at) => tensor(node, draft, Boolean(model.inputs[at]?.isWhole)));
    const kinds = toTorch.variables(model).losses.map(({ kind }) => kind);
    const targets = y ? outputsOf(y, model, draft).map((node, at) => labels(tensor(node, draft, kinds[at] === "sparse" || (kinds.length === 1 && kinds[0] === "sparse")), model, draft)) : [];
    return { parts: [...inputs, ...targets, ...more], inputs: inputs.length, targets: targets.length };
  }

  /** @type {(text: string, model: Model, draft: Draft) => string} Labels that have an axis of their own, as those of CIFAR do. */
  const labels = (text, model, draft) => {
    const isColumn = /\bcifar100?\b/.test(draft.program.text) || (model.rank === 0 && /size=\([^()]*, *1\)|\(-1, *1\)/.test(draft.program.text));
    return /torch\.long/.test(text) && isColumn ? `${text}.flatten()` : text;
  };

  /** @type {ToTorch["inOrder"]} What is given to the inputs of a model, in the order of its inputs. */
  function inOrder(node, model, draft) {
    if (node.name !== "DictionaryExpression") return several(node, []);
    model.keys = pairs(node).map(({ key }) => draft.word(key));
    const found = pairs(node).map(({ key, value }) => ({ key: toTorch.stringOf(key, draft), value }));
    const order = model.inputNames ?? [];
    const sorted = order.map((name) => found.find(({ key }) => key === name)?.value).filter((value) => value !== undefined);
    return sorted.length === found.length ? sorted : found.map(({ value }) => value);
  }

  /** @type {(node: SyntaxNode, model: Model, draft: Draft) => SyntaxNode[]} */
  function outputsOf(node, model, draft) {
    if (node.name !== "DictionaryExpression") return (model.outputs ?? 1) > 1 ? several(node, []) : [node];
    const found = pairs(node).map(({ key, value }) => ({ key: toTorch.stringOf(key, draft), value }));
    const order = (model.compiled?.losses ?? []).map(({ key }) => key);
    const sorted = order.map((name) => found.find(({ key }) => key === name)?.value).filter((value) => value !== undefined);
    return sorted.length === found.length ? sorted : found.map(({ value }) => value);
  }

  /** @type {ToTorch["batch"]} How a batch of a model's data is taken apart, and how the model and its losses take it. */
  function batch(model, inputs, targets, draft, isLoader = false) {
    const { x, y, prediction } = names(draft);
    const numbered = (/** @type {string} */ name, /** @type {number} */ count) => Array.from({ length: count }, (_, at) => (count > 1 ? `${name}_${at + 1}` : name));
    const xs = numbered(x, inputs);
    const ys = numbered(y, targets);
    const { losses } = toTorch.variables(model);
    const predictions = losses.length > 1 || (model.outputs ?? 1) > 1 ? numbered(prediction, Math.max(losses.length, model.outputs ?? 1)) : [prediction];
    const target = (/** @type {number} */ at) => {
      const one = losses[at] ?? losses[0];
      const t = ys[at] ?? ys[0] ?? xs[0];
      if (one?.kind === "sparse") return (isLoader ? `${t}.long()` : t) + (((model.rank ?? 0) > 0) ? ".flatten()" : "");
      const typed = isLoader && one?.name !== "own" ? `${t}.float()` : t;
      return isAlike(at) ? t : typed;
    };
    // Targets without the axis of length 1 that the predictions have would be broadcast.
    const isAlike = (/** @type {number} */ at) => {
      const one = losses[at] ?? losses[0];
      const width = model.width?.value;
      if (!targets || !one || one.kind === "sparse" || (typeof width === "number" && width !== 1)) return false;
      return one.name !== "own" || width === 1;
    };
    const alike = ys.flatMap((t, at) => (isAlike(at) ? [`${t} = ${t}${isLoader ? ".float()" : ""}.view_as(${predictions[at] ?? prediction})`] : []));
    const predicted = (/** @type {number} */ at) => `${predictions[at] ?? prediction}${(losses[at] ?? losses[0])?.kind === "sparse" && (model.rank ?? 0) > 0 ? ".flatten(0, -2)" : ""}`;
    const given = xs.map((name, at) => (isLoader ? `${name}.${model.inputs[at]?.isWhole ? "long" : "float"}()` : name));
    return { xs, ys, predictions, target, predicted, calls: [`${predictions.join(", ")} = ${model.name}(${asked(given, model)})`, ...alike] };
  }

  /** @type {ToTorch["asked"]} What a model is called with: the `forward` of a reader's class takes a list where `call` took one. */
  function asked(given, model) {
    if (!model.isClass || model.inputs.length !== 1) return given.join(", ");
    if (model.keys?.length === given.length) return `{${given.map((text, at) => `${model.keys?.[at]}: ${text}`).join(", ")}}`;
    return given.length > 1 ? `[${given.join(", ")}]` : given.join(", ");
  }

  /** @type {ToTorch["lossOf"]} The loss of a batch: the sum over the outputs, each with its weight. */
  function lossOf(model, parts, draft, name = model.name) {
    const added = draft.known.isPenalised ? ` + penalties(${name})` : "";
    return lossesOf(model, parts, draft) + added;
  }

  /** @type {(model: Model, parts: BatchParts, draft: Draft) => string} */
  function lossesOf(model, parts, draft) {
    const { losses } = toTorch.variables(model);
    if (!losses.length) return toTorch.applied("loss_fn(p, t)", { f: "loss_fn", p: parts.predicted(0), t: parts.target(0) });
    const count = Math.max(losses.length, parts.predictions.length);
    const weights = weightsOf(model, count, draft);
    return Array.from({ length: count }, (_, at) => {
      const { use, variable } = losses[at] ?? losses[0];
      const one = toTorch.applied(use, { f: variable, p: parts.predicted(at), t: parts.target(at) });
      return weights[at] ? `${weights[at]} * ${one}` : one;
    }).join(" + ");
  }

  /** @type {(model: Model, count: number, draft: Draft) => string[]} What the losses of several outputs weigh. */
  function weightsOf(model, count, draft) {
    const node = model.compiled?.weights;
    if (!node) return [];
    const found = toTorch.each(node, draft);
    const keys = (model.compiled?.losses ?? []).map(({ key }) => key);
    return Array.from({ length: count }, (_, at) => {
      const one = found[0]?.key === null ? found[at] : found.find(({ key }) => key === keys[at]);
      return one ? draft.word(one.node) : "";
    });
  }

  /** @type {ToTorch["measured"]} What a batch adds to the sums: each with its name, as a mean over the batch. */
  function measured(model, parts) {
    const metrics = model.compiled?.metrics ?? [];
    // One answer a sample: the right ones are counted.
    const isOne = model.rank === 0 && (model.width?.value === 1 || model.compiled?.losses[0]?.kind !== "numbers");
    return metrics.map(({ name, form }) => {
      const value = toTorch.applied(form, { p: parts.predicted(0), t: parts.target(0) });
      const isShare = form.includes("==");
      const added = !isShare ? `${value}.item() * len(${parts.xs[0]})` : isOne ? `${value}.sum().item()` : `${value}.float().mean().item() * len(${parts.xs[0]})`;
      return { name, sum: `${name.replace(/\W/g, "_")}_sum`, added };
    });
  }

  /** @type {ToTorch["evaluator"]} The function that gives loss and metrics over a loader: its name; written before what uses it first. */
  function evaluator(model, statement, draft) {
    const scope = around(statement, "FunctionDefinition");
    const owner = model.aliasOf ?? model;
    const known = draft.known.evaluators ??= [];
    const of = evaluatorText("", model, draft);
    const at = outermost(statement, scope);
    const there = known.find((one) => one.owner === owner && (one.scope === scope || one.scope === null) && one.of === of);
    if (there) {
      if (there.scope === scope && at.from < there.at.from) {
        draft.above.set(there.at, (draft.above.get(there.at) ?? []).filter((one) => one !== there.text));
        placed(there.text, at, draft);
        there.at = at;
      }
      return there.name;
    }
    const name = known.find((one) => one.owner === owner && one.of === of)?.name ?? draft.unique("evaluate", `evaluate_${model.name.replace(/\W+/g, "_")}`);
    const text = evaluatorText(name, model, draft);
    known.push({ owner, scope, name, of, at, text });
    placed(text, at, draft);
    return name;
  }

  /** @type {(statement: SyntaxNode, scope: SyntaxNode | null) => SyntaxNode} The statement around another that stands in no loop or branch of its function. */
  function outermost(statement, scope) {
    let found = statement;
    for (let at = statement.parent; at && at !== scope; at = at.parent) if (/Statement$/.test(at.name) && !/^Decorated/.test(at.name)) found = at;
    return found;
  }

  /** @type {(name: string, model: Model, draft: Draft) => string} */
  function evaluatorText(name, model, draft) {
    const { count, sum } = names(draft);
    const inputs = Math.max(1, model.inputs.length);
    const targets = Math.max(1, toTorch.variables(model).losses.length);
    const own = { ...model, name: "model" };
    const parts = batch(own, inputs, targets, draft, model.fromLoader);
    const sums = measured(model, parts);
    const text = lossOf(model, parts, draft, "model");
    draft.imports.add("import torch");
    const all = [sum, ...sums.map((one) => one.sum)];
    return `def ${name}(model, loader):
    """${window.tandem.words.draft["evaluate"]}"""
    model.eval()
    ${[...all, count].join(", ")} = ${[...all.map(() => "0.0"), "0"].join(", ")}
    with torch.no_grad():
        for ${[...parts.xs, ...parts.ys].join(", ")} in loader:
${parts.calls.map((line) => `            ${line}\n`).join("")}            ${sum} += ${/^[\w.]+\([^()]*(\([^()]*\)[^()]*)*\)$/.test(text) ? text : `(${text})`}.item() * len(${parts.xs[0]})
${sums.map((one) => `            ${one.sum} += ${one.added}\n`).join("")}            ${count} += len(${parts.xs[0]})
    return ${all.map((one) => `${one} / ${count}`).join(", ")}
`;
  }

  /** @type {ToTorch["placed"]} Puts a function of the draft's own before a statement. */
  function placed(text, statement, draft) {
    draft.above.set(statement, [...(draft.above.get(statement) ?? []), text]);
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ asked, placed, names, tensor, dataset, inOrder, batch, lossOf, measured, evaluator }));
}
