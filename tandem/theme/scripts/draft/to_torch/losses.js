// Losses, metrics and optimizers as `compile` is given them: by a name, as objects, under a variable.
{
  const { toTorch } = window.tandem;
  const { items, pairs } = window.tandem.tree;

  /** Keras's classes by the short names that `compile` takes. */
  const LOSSES = /** @type {Record<string, string>} */ ({
    mse: "MeanSquaredError", mean_squared_error: "MeanSquaredError", mae: "MeanAbsoluteError", mean_absolute_error: "MeanAbsoluteError",
    mape: "MeanAbsolutePercentageError", mean_absolute_percentage_error: "MeanAbsolutePercentageError", msle: "MeanSquaredLogarithmicError", mean_squared_logarithmic_error: "MeanSquaredLogarithmicError",
    binary_crossentropy: "BinaryCrossentropy", categorical_crossentropy: "CategoricalCrossentropy", sparse_categorical_crossentropy: "SparseCategoricalCrossentropy",
    huber: "Huber", huber_loss: "Huber", kld: "KLDivergence", kl_divergence: "KLDivergence", kullback_leibler_divergence: "KLDivergence", poisson: "Poisson",
    cosine_similarity: "CosineSimilarity", hinge: "Hinge", squared_hinge: "SquaredHinge", categorical_hinge: "CategoricalHinge", log_cosh: "LogCosh", logcosh: "LogCosh", binary_focal_crossentropy: "BinaryFocalCrossentropy",
  });

  const OPTIMIZERS = /** @type {Record<string, string>} */ ({
    adam: "Adam", sgd: "SGD", rmsprop: "RMSprop", adamw: "AdamW", adagrad: "Adagrad", adadelta: "Adadelta", adamax: "Adamax", nadam: "Nadam", lion: "Lion", ftrl: "Ftrl",
  });

  /** @type {(node: SyntaxNode | undefined) => (draft: Draft) => string | null} The text of a string that stands in the program, or null. */
  const text = (node) => (draft) => {
    const value = node && draft.program.valued(node)?.value;
    return typeof value === "string" ? value : null;
  };

  /** @type {(call: string, model?: string) => Rewritten | null} What a call of Keras's becomes that the program does not write out itself. */
  function synthetic(call, model = "model") {
    const [first] = window.tandem.rewrite.calls(`import keras\n${model} = 0\n${model}.compile(optimizer=${call})\n`).filter(({ isCall, name }) => isCall && !name.endsWith(".compile"));
    return first ?? null;
  }

  /** @type {(name: string) => TargetKind} What targets a loss takes: whole numbers that name classes, or numbers like the predictions. */
  const kindOfLoss = (name) => (/Sparse/.test(name) ? "sparse" : /^Categorical/.test(name) ? "categorical" : "numbers");

  /** @type {(written: Written | null, name: string, notes: string[]) => LossMade | null} */
  function ofWritten(written, name, notes) {
    if (!written || written.text === null) return null;
    const step = written.steps[written.steps.length - 1];
    const looks = written.state === "look" ? written.reasons.map((reason) => window.tandem.reasons.sentence(reason)) : [];
    return { make: written.text, use: step?.use ?? "f(p, t)", kind: kindOfLoss(name), name, imports: written.imports, notes: [...notes, ...looks] };
  }

  /**
   * A loss: the text that makes it, its form of use, the kind of its targets. `reduction` asks for one
   * number a sample.
   * @type {ToTorch["loss"]}
   */
  function loss(node, draft, reduction = "") {
    const { program, rewriting } = draft;
    const named = text(node)(draft) ?? "";
    const mentioned = rewriting.mention(node)?.name ?? "";
    const isCall = node.name === "CallExpression";
    const short = LOSSES[named.toLowerCase()] ?? (LOSSES[named.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase()] || (!isCall && /^keras\.(losses|metrics)\./.test(mentioned) ? LOSSES[mentioned.split(".").pop() ?? ""] : undefined));
    if (short) {
      const found = ofWritten(synthetic(`keras.losses.${short}(${reduction})`), short, []);
      if (found && node.name !== "String") draft.taken.set(node, "rewritten");
      return found;
    }
    if (isCall && /^keras\.losses\.[A-Z]/.test(mentioned)) {
      const name = mentioned.split(".").pop() ?? "";
      if (reduction) return ofWritten(synthetic(program.word(node).replace(/^.*?\(/s, `keras.losses.${name}(`).replace(/\)$/, `${/\(\s*\)$/.test(program.word(node)) ? "" : ", "}${reduction})`)), name, []);
      return ofWritten(rewriting.call(node), name, []);
    }
    if (node.name === "VariableName" || node.name === "MemberExpression") {
      const word = program.word(node);
      const value = program.assigned.get(word) ?? valueOf(word, draft);
      const made = value?.name === "CallExpression" ? loss(value, draft, reduction) : null;
      if (made) return reduction ? made : { ...made, make: null, variable: word };
      if (isFunction(word, draft)) return { make: null, variable: word, use: "f(t, p).mean()", kind: "numbers", name: "own", imports: [], notes: [] };
    }
    if (node.name === "LambdaExpression") {
      const { text: own, missing } = rewriting.render(node);
      if (!missing.length) return { make: own, use: "f(t, p).mean()", kind: "numbers", name: "own", imports: [], notes: [] };
    }
    return null;
  }

  /** @type {(word: string, draft: Draft) => SyntaxNode | null} What an attribute is given in the one place where it is. */
  function valueOf(word, draft) {
    const made = draft.program.nodes.filter((node) => node.name === "AssignStatement" && draft.word(node.children[0]) === word);
    return made.length === 1 ? made[0].children[made[0].children.length - 1] : null;
  }

  /** @type {(word: string, draft: Draft) => boolean} Whether a name is a function of the reader's. */
  const isFunction = (word, draft) => draft.program.nodes.some((node) => node.name === "FunctionDefinition" && node.children.some((child) => child.name === "VariableName" && draft.word(child) === word));

  const UNTOLD = "rmsprop"; // the optimizer that `compile` takes when it is given none

  /** @type {ToTorch["optimizer"]} An optimizer for a model: the text that makes it, or the variable that holds it. */
  function optimizer(node, draft, model) {
    const named = node ? text(node)(draft) : UNTOLD;
    if (named !== null) {
      const short = OPTIMIZERS[named.toLowerCase()];
      const made = short ? synthetic(`keras.optimizers.${short}()`, model) : null;
      const notes = node ? [] : [toTorch.at("no optimizer", "optimizers/rmsprop")];
      return made?.text ? { make: made.text, notes, imports: made.imports, below: [] } : null;
    }
    if (node?.name === "CallExpression") {
      const written = toTorch.nameOf(node, draft) ? draft.rewriting.call(node) : null;
      if (!written || written.text === null) return null;
      const looks = written.state === "look" ? written.reasons.map((reason) => window.tandem.reasons.sentence(reason)) : [];
      return { make: written.text, notes: looks, imports: written.imports, below: written.below ?? [] };
    }
    if (node?.name !== "VariableName") return null;
    const value = draft.program.assigned.get(draft.word(node)) ?? valueOf(draft.word(node), draft);
    const written = value && toTorch.nameOf(value, draft) ? draft.rewriting.call(value) : null;
    return written && written.text === null ? null : { make: null, variable: draft.word(node), notes: [], imports: [], below: written?.below ?? [] };
  }

  /** Metrics that are a mean over the samples; `p` predictions, `t` targets that lie like them. */
  const MEANS = /** @type {Record<string, string>} */ ({
    mse: "((p - t) ** 2).mean()", mae: "(p - t).abs().mean()", mape: "((p - t) / t.abs().clamp(min=1e-7)).abs().mean() * 100",
  });

  const METRICS = /** @type {Record<string, string>} */ ({
    meansquarederror: "mse", mean_squared_error: "mse", mse: "mse", meanabsoluteerror: "mae", mean_absolute_error: "mae", mae: "mae",
    mape: "mape", mean_absolute_percentage_error: "mape", meanabsolutepercentageerror: "mape",
  });

  /**
   * A metric as `compile` is given it: the name that the history has for it, its value on one batch as a
   * mean over the samples.
   * @type {ToTorch["metric"]}
   */
  function metric(node, draft, made, model) {
    const word = text(node)(draft);
    const mentioned = (draft.rewriting.mention(node)?.name ?? "").split(".").pop() ?? "";
    const isCall = node.name === "CallExpression";
    const own = isCall ? text(window.tandem.tree.argument(node, draft.program, "name"))(draft) : null;
    const key = (word ?? mentioned).toLowerCase();
    const name = own ?? word ?? toTorch.snake(mentioned);
    const mean = METRICS[key];
    if (mean) return taken(node, draft, { name, form: MEANS[mean] });
    const isAccuracy = /^(acc|accuracy)$|accuracy$/.test(key);
    if (!isAccuracy || /topk|top_k/.test(key)) return null;
    const one = { sparse: "(p.argmax(-1) == t)", categorical: "(p.argmax(-1) == t.argmax(-1))", numbers: "((p > 0.5) == t)" };
    if (/^sparse/.test(key)) return taken(node, draft, { name, form: one.sparse });
    if (/^categorical/.test(key)) return taken(node, draft, { name, form: one.categorical });
    const limit = isCall ? window.tandem.tree.argument(node, draft.program, "threshold", 2) : undefined;
    if (/^binary/.test(key)) return taken(node, draft, { name, form: limit ? one.numbers.replace("0.5", draft.word(limit)) : one.numbers });
    // `accuracy` is chosen by the shapes: one number a sample, a class's number, or a row of numbers.
    if (made?.kind === "sparse") return taken(node, draft, { name, form: one.sparse });
    return taken(node, draft, { name, form: model?.width?.value === 1 ? one.numbers : made?.kind === "categorical" || model?.width?.value ? one.categorical : one.numbers });
  }

  /** @type {(node: SyntaxNode, draft: Draft, made: MetricMade) => MetricMade} */
  function taken(node, draft, made) {
    if (node.name === "CallExpression") draft.taken.set(node, "rewritten");
    return made;
  }

  /** @type {ToTorch["each"]} What a list or a dictionary of losses, metrics or weights gives to each output. */
  function each(node, draft) {
    if (node.name === "DictionaryExpression") return pairs(node).map(({ key, value }) => ({ key: text(key)(draft), node: value }));
    return items(node).map((one) => ({ key: null, node: one }));
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ loss, optimizer, metric, each, stringOf: (/** @type {SyntaxNode | undefined} */ node, /** @type {Draft} */ draft) => (node ? text(node)(draft) : null) }));
}
