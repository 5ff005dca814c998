// `fit` as the loop that it is.
{
  const { toTorch } = window.tandem;
  const { argument, statementOf, assignment, items } = window.tandem.tree;

  const BATCHES = /\bdata\.(experimental\.)?(Dataset|make_csv)|from_tensor_slices|_dataset_from_directory|\.batch\(|ImageDataGenerator|\.flow\(/;

  /** @type {(draft: Draft) => Set<string>} The names of datasets and loaders. */
  function loaders(draft) {
    if (draft.known.loaders) return draft.known.loaders;
    /** @type {Set<string>} */
    const found = draft.known.loaders = new Set();
    for (const node of draft.program.nodes) {
      const set = assignment(node);
      if (!set) continue;
      const word = draft.word(set.value);
      const isMade = BATCHES.test(word) || [...word.matchAll(/(?<![\w.])(\w+)\.\w+\(/g)].some(([, name]) => found.has(name));
      if (isMade) for (const target of items(set.target)) found.add(draft.word(target));
    }
    return found;
  }

  /** @type {(node: SyntaxNode | undefined, draft: Draft) => boolean} Whether what is given are batches already: a dataset, a loader. */
  function isLoader(node, draft) {
    if (!node || node.name === "DictionaryExpression" || node.name === "ArrayExpression" || node.name === "TupleExpression") return false;
    return loaders(draft).has(draft.word(node)) || BATCHES.test(draft.word(node)) || isPyDataset(node, draft);
  }

  /** @type {(node: SyntaxNode | undefined, draft: Draft, notes: string[]) => boolean} Whether what is given alone, without targets, are batches: data that the text does not show are taken for them. */
  function batches(node, draft, notes) {
    if (!node || isLoader(node, draft)) return Boolean(node);
    if (/^(Dictionary|Array|Tuple)Expression$/.test(node.name)) return false;
    notes.push(toTorch.at("batches", "data/batch", { name: draft.word(node) }));
    return true;
  }

  /** @type {(node: SyntaxNode | undefined, draft: Draft) => boolean} Whether a name holds a `PyDataset` of the reader's: each of its items is a batch. */
  const isPyDataset = (node, draft) => Boolean(node?.name === "VariableName" && draft.known.pyDatasets?.has(draft.word(draft.program.nodes.find((one) => assignment(one)?.value.name === "CallExpression" && draft.word(one.children[0]) === draft.word(node))?.children.at(-1)?.children[0] ?? node)));

  /** @type {ToTorch["loaded"]} What is gone through for batches. */
  function loaded(node, fallback, draft, shuffled) {
    const text = textOf(node, fallback, draft);
    if (!isPyDataset(node, draft)) return text;
    draft.imports.add("from torch.utils.data import DataLoader");
    return `DataLoader(${[text, "batch_size=None", ...(shuffled && shuffled !== "False" ? [`shuffle=${shuffled}`] : [])].join(", ")})`;
  }

  /** @type {(node: SyntaxNode | undefined, fallback: string, draft: Draft) => string} */
  const textOf = (node, fallback, draft) => (node ? draft.rewriting.render(node).text : fallback);

  /** @type {ToTorch["loader"]} A DataLoader of some tensors. */
  function loader(name, text, size, shuffled, draft) {
    draft.imports.add("from torch.utils.data import DataLoader");
    return toTorch.fits(`${name}DataLoader(`, [text, `batch_size=${size}`, ...(shuffled ? [`shuffle=${shuffled}`] : [])], ")");
  }

  class Fit {
    constructor(/** @type {SyntaxNode} */ call, /** @type {Model} */ model, /** @type {Draft} */ draft) {
      this.call = call;
      this.model = model;
      this.draft = draft;
      this.statement = /** @type {SyntaxNode} */ (statementOf(call));
      /** @type {string[]} */
      this.notes = [];
      /** @type {string[]} What stands above the loop: losses of its own, tables. */
      this.before = [];
      this.names = toTorch.names(draft);
      this.size = textOf(this.argument("batch_size", 2), "32", draft);
    }

    argument(/** @type {string} */ name, place = -1) {
      return argument(this.call, this.draft.program, name, place);
    }

    /** What holds the history afterwards, or nothing. */
    history() {
      const set = assignment(this.statement);
      if (set) return this.draft.word(set.target);
      return this.statement.name === "ReturnStatement" ? this.draft.unique("history") : "";
    }

    /** @type {() => { lines: string[], train: string, valid: string, inputs: number, targets: number, weighted: boolean }} The loaders. */
    loaders() {
      const { draft, model } = this;
      const x = this.argument("x", 0);
      const y = this.argument("y", 1);
      const share = this.argument("validation_split", 6);
      const given = this.argument("validation_data", 7);
      const weights = this.argument("sample_weight", 10);
      const shuffled = textOf(this.argument("shuffle", 8), "True", draft);
      /** @type {string[]} */
      const lines = [];
      const isReady = !y && batches(x, draft, this.notes);
      let train;
      let inputs = Math.max(1, model.inputs.length);
      let targets = Math.max(1, toTorch.variables(model).losses.length);
      if (isReady || !x) {
        train = loaded(x, "train_loader", draft, shuffled);
        model.fromLoader = true;
      } else {
        const more = weights ? [toTorch.tensor(weights, draft, false)] : [];
        const made = toTorch.dataset(x, y, model, draft, more);
        ({ inputs, targets } = made);
        const set = draft.unique("train_set");
        lines.push(toTorch.fits(`${set} = TensorDataset(`, made.parts, ")"));
        train = draft.unique("train_loader");
        let from = set;
        if (share && !given) {
          draft.imports.add("from torch.utils.data import Subset");
          const split = draft.unique("split");
          lines.push(`${split} = int(len(${set}) * (1 - ${textOf(share, "", draft)}))  # ${window.tandem.words.draft["last share"]}`);
          from = `Subset(${set}, range(${split}))`;
          lines.push(loader(`${train} = `, from, this.size, shuffled === "False" ? "" : shuffled, draft));
          const valid = draft.unique("val_loader");
          lines.push(loader(`${valid} = `, `Subset(${set}, range(${split}, len(${set})))`, this.size, "", draft));
          return { lines, train, valid, inputs, targets, weighted: Boolean(weights) };
        }
        lines.push(loader(`${train} = `, from, this.size, shuffled === "False" ? "" : shuffled, draft));
      }
      let valid = "";
      if (given) {
        if (given.name === "TupleExpression" || given.name === "ArrayExpression") {
          const [first, second] = items(given);
          if (first) {
            valid = draft.unique("val_loader");
            const made = toTorch.dataset(first, second, model, draft);
            const set = toTorch.fits("TensorDataset(", made.parts, ")", 70);
            lines.push(loader(`${valid} = `, set, this.size, "", draft));
          }
        } else valid = loaded(given, "", draft, "");
      }
      return { lines, train, valid, inputs, targets, weighted: Boolean(weights) };
    }

    /** The number of epochs: of `epochs`, from `initial_epoch` on. */
    epochs() {
      const first = this.argument("initial_epoch", 11);
      const last = textOf(this.argument("epochs", 3), "1", this.draft);
      return first ? `${textOf(first, "", this.draft)}, ${last}` : last;
    }

    /** @type {(parts: BatchParts, weighted: string) => string} The loss of a batch. */
    loss(parts, weighted) {
      const { model, draft } = this;
      const byClass = this.argument("class_weight", 9);
      if (!byClass && !weighted) return toTorch.lossOf(model, parts, draft);
      const [own] = model.compiled?.losses ?? [];
      const each = own && toTorch.loss(own.node, draft, "reduction='none'");
      if (!each?.make) {
        this.notes.push(toTorch.at("weights", "train/class_weight"));
        return toTorch.lossOf(model, parts, draft);
      }
      const variable = draft.unique("each_loss");
      this.before.push(`${variable} = ${each.make}`);
      each.imports.forEach((line) => draft.imports.add(line));
      const form = toTorch.applied(each.use, { f: variable, p: parts.predicted(0), t: parts.target(0) });
      const added = draft.known.isPenalised ? ` + penalties(${model.name})` : "";
      if (weighted) return `(${form} * ${weighted}).mean()${added}`;
      const table = draft.unique("class_weight", "weight_of_class");
      const node = /** @type {SyntaxNode} */ (byClass);
      draft.needs(node);
      this.before.push(`${table} = ${draft.rewriting.render(node).text}`, `${table} = torch.tensor([${table}[one] for one in sorted(${table})], dtype=torch.float32)`);
      const label = own.kind === "categorical" ? `${parts.ys[0]}.argmax(-1)` : own.kind === "sparse" ? parts.ys[0] : `${parts.ys[0]}.long()`;
      return `(${form} * ${table}[${label}]).mean()${added}`;
    }

    /** What follows each step: the rate of a schedule goes on. */
    scheduled() {
      return (this.model.compiled?.below ?? []).flatMap((line) => {
        const [, name] = /^(\w+) = torch\.optim\.lr_scheduler\./.exec(line) ?? [];
        return name ? [`${name}.step()`] : [];
      });
    }

    /** @type {() => string} The whole loop. */
    written() {
      const { draft, model, names } = this;
      const history = this.history();
      const verbose = textOf(this.argument("verbose", 4), "1", draft);
      const prints = verbose !== "0" && verbose !== "False";
      const { lines, train, valid, inputs, targets, weighted } = this.loaders();
      const weight = weighted ? draft.unique("weight") : "";
      const parts = toTorch.batch(model, inputs, targets, draft, Boolean(model.fromLoader));
      const sums = toTorch.measured(model, parts);
      const loss = this.loss(parts, weight);
      const all = [{ name: "loss", sum: names.sum, added: `${names.loss}.item() * len(${parts.xs[0]})` }, ...sums];
      const values = Object.fromEntries(all.map(({ name, sum }) => [name, `${sum} / ${names.count}`]));
      const valued = valid ? Object.fromEntries(all.map(({ name }) => [`val_${name}`, `val_${name.replace(/\W/g, "_")}`])) : {};
      const called = toTorch.callbacks(this, { ...values, ...valued }, history);
      const isMeasured = Boolean(history || prints || called.isMeasured);
      const { optimizer } = toTorch.variables(model);
      const evaluator = valid && isMeasured ? toTorch.evaluator(model, this.statement, draft) : null;
      const inside = [
        `${optimizer}.zero_grad()`, ...parts.calls, `${names.loss} = ${loss}`, `${names.loss}.backward()`, ...called.beforeStep, `${optimizer}.step()`, ...called.afterStep, ...this.scheduled(),
        ...(isMeasured ? [...all.map(({ sum, added }) => `${sum} += ${added}`), `${names.count} += len(${parts.xs[0]})`] : []),
      ];
      const measures = [...all.map(({ name }) => name), ...(valid && isMeasured ? all.map(({ name }) => `val_${name}`) : [])];
      const valNames = all.map(({ name }) => `val_${name.replace(/\W/g, "_")}`);
      const epoch = [
        ...called.atStart, ...(model.modes || model.isUnknown || valid ? [`${model.name}.train()`] : []),
        ...(isMeasured ? [`${[...all.map(({ sum }) => sum), names.count].join(", ")} = ${[...all.map(() => "0.0"), "0"].join(", ")}`] : []),
        `for ${[...parts.xs, ...parts.ys, ...(weight ? [weight] : [])].join(", ")} in ${train}:`,
        ...inside.map((line) => `    ${line.replaceAll("\n", "\n    ")}`),
        ...(evaluator ? [`${valNames.join(", ")} = ${evaluator}(${model.name}, ${valid})`] : []),
        ...(history ? measures.map((name) => `${history}["${name}"].append(${values[name] ?? name.replace(/\W/g, "_")})`) : []),
        ...(prints ? [this.printed(measures, values)] : []),
        ...called.atEnd, ...called.last,
      ];
      const end = [...called.after, ...(this.statement.name === "ReturnStatement" ? [`return ${history}`] : [])];
      const open = history ? [toTorch.fits(`${history} = {`, [...measures, ...called.measures].map((name) => `"${name}": []`), "}")] : [];
      const text = [
        ...this.before, ...lines, ...open, ...called.before,
        `for ${names.epoch} in range(${this.epochs()}):`, ...epoch.map((line) => `    ${line.replaceAll("\n", "\n    ")}`), ...end,
      ];
      return text.join("\n");
    }

    /** @type {(measures: string[], values: Record<string, string>) => string} */
    printed(measures, values) {
      const shown = measures.map((name) => `${name} {${values[name] ?? name.replace(/\W/g, "_")}:.4f}`);
      const line = `print(f"epoch {${this.names.epoch} + 1}: ${shown.join(", ")}")`;
      if (line.length < 80) return line;
      const half = shown.length / 2;
      return `print(\n    f"epoch {${this.names.epoch} + 1}: ${shown.slice(0, half).join(", ")},"\n    f" ${shown.slice(half).join(", ")}"\n)`;
    }
  }

  /** @type {(call: SyntaxNode, model: Model, draft: Draft) => void} */
  function fitted(call, model, draft) {
    const statement = statementOf(call);
    if (!statement) return;
    const set = assignment(statement);
    const isStatement = (statement.name === "ExpressionStatement" && statement.children[0] === call) || set?.value === call || (statement.name === "ReturnStatement" && statement.children[1] === call)
      || (set?.value.name === "MemberExpression" && set.value.children[0] === call && /\.history$/.test(draft.word(set.value)));
    if (!isStatement) return;
    model.isTrained = true;
    if (ownTraining(model)) {
      draft.taken.set(call, "left");
      draft.ready.set(statement, { text: null, notes: [toTorch.at("own training", "train/loop")], state: "left" });
      return;
    }
    const fit = new Fit(call, model, draft);
    if (!model.compiled) fit.notes.push(toTorch.at("not compiled", "train/fit"));
    const text = fit.written();
    draft.taken.set(call, fit.notes.length ? "look" : "rewritten");
    draft.ready.set(statement, { text, notes: fit.notes, state: fit.notes.length ? "look" : "rewritten" });
  }

  /** @type {(model: Model) => boolean} Whether the text does not say what is learned: no loss is given to `compile`, or the class has steps of its own. */
  const ownTraining = (model) => Boolean(model.ownSteps?.includes("train_step") || (model.compiled && !model.compiled.isLeft && !model.compiled.losses.length));

  /** @type {(draft: Draft) => void} What `fit` gave back has the lists themselves. */
  function histories(draft) {
    for (const node of draft.program.nodes) {
      if (node.name !== "MemberExpression" || draft.rewriting.mention(node)?.name !== "keras.callbacks.History.history") continue;
      if (node.children[0].name !== "CallExpression") draft.put(node, draft.word(node.children[0]));
    }
  }

  window.tandem.draftRules.tf.push({
    name: "fit",
    prepare(draft) {
      histories(draft);
      for (const { node, model } of toTorch.calls(draft, "fit")) fitted(node, model, draft);
    },
    write: () => null,
  });

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ loader, loaded, isLoader, textOf }));
}
