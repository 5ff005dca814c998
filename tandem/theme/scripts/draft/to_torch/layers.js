// Keras's layers as modules, with the axes that each takes: `tandem.toTorch`.
//
// Keras's images and sequences have their channels last; PyTorch's convolutions and what belongs to
// them take them second. `turned` is the number of spatial axes of what is turned so just now, 0 for
// everything that lies as Keras has it.
{
  const { argument } = window.tandem.tree;
  const { flow } = window.tandem.holes;

  /** Layers that act on each number alone: they take what lies as it lies. */
  const EACH = new Set([
    "Activation", "ReLU", "LeakyReLU", "ELU", "Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout", "Identity", "Rescaling", "ActivityRegularization",
  ]);

  const INPUT = /^keras\.(?:layers\.)?Input(?:Layer)?$/;

  const MODES = /^(Dropout|SpatialDropout\w+|GaussianNoise|GaussianDropout|AlphaDropout|BatchNormalization|Random\w+)$/;

  /** @type {ToTorch["snake"]} A name as Keras makes it of a class's: MaxPooling2D is max_pooling2d. */
  const snake = (name) => name.replace(/\W+/g, "").replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/^re_lu/, "relu");

  /** @type {ToTorch["axes"]} The arguments of permute that put the channels second, or last again. */
  const axes = (rank, isBack) => {
    const spatial = Array.from({ length: rank }, (_, at) => at);
    return (isBack ? [0, ...spatial.map((at) => at + 2), 1] : [0, rank + 1, ...spatial.map((at) => at + 1)]).join(", ");
  };

  /** @type {Set<string> | null} */
  let activations = null;

  /** The classes that activations become. */
  function activationClasses() {
    activations ??= new Set(Object.values(window.tandem.twins.ways).flatMap(({ kind, module }) => (kind === "activation" && module?.[0] === "call" && module[1][0] === "attr" ? [module[1][2]] : [])));
    return activations;
  }

  /** @type {(text: string) => boolean} */
  const isActivation = (text) => activationClasses().has(/^nn\.(\w+)\(/.exec(text)?.[1] ?? "");

  /** @type {ToTorch["nameOf"]} The framework's name that a call calls. */
  const nameOf = (node, draft) => (node.name === "CallExpression" ? (draft.rewriting.mention(node)?.name ?? "") : "");

  /** @type {(text: string, needs: ChannelsAt, own: boolean) => ChannelsAt} What axes a step takes. */
  function needsOf(text, needs, own) {
    if (own || !isActivation(text)) return needs;
    return /^nn\.(Softmax|LogSoftmax|GLU)\(/.test(text) ? "last" : null;
  }

  /**
   * The modules of a layer, in their order; null where it is not written.
   * @type {ToTorch["layer"]}
   */
  function layer(node, draft) {
    const name = nameOf(node, draft);
    const short = name.split(".").pop() ?? "";
    const mine = draft.known.classes?.get(draft.word(node.children[0] ?? node));
    if (mine) {
      const { text } = draft.rewriting.render(node);
      return { steps: [{ text, use: null, needs: "last", rank: 0, name: snake(draft.word(node.children[0])), isShared: false }], notes: [], isInput: false, modes: mine.modes, ends: false };
    }
    if (INPUT.test(name)) return { steps: [], notes: [], isInput: true, modes: false, ends: false };
    if (name === "keras.layers.Lambda") return lambda(node, draft);
    if (name === "keras.layers.TimeDistributed") return everyStep(node, draft);
    const own = shapes(node, short, draft);
    if (own) return own;
    const penalty = name ? window.tandem.toTorch.penalty(node, draft) : null;
    const written = name ? draft.rewriting.call(node) : null;
    if (!written || written.text === null) return null;
    // A wrapper is written with the layer in it: `Bidirectional(LSTM)` alone has no twin.
    const way = window.tandem.twins.ways[window.tandem.joined.of(node, draft.rewriting)?.name ?? name];
    const isPicture = written.steps.some(({ text }) => /^v2\./.test(text));
    const rank = way.rank ?? (isPicture ? 2 : (flow(draft.rewriting).input(node).rank ?? 0));
    const needs = way.axes === "channels" ? "first" : EACH.has(short) ? null : "last";
    const steps = written.steps.map(({ text, use }, at) => {
      const own = at === 0 && !isActivation(text);
      const wanted = isActivation(text) && needs !== "first" ? needsOf(text, null, false) : needsOf(text, needs, own);
      return { text: penalty && own ? `penalised(${text}, ${penalty})` : text, use, needs: wanted, rank: wanted === "first" ? rank : 0, name: own || at === 0 ? snake(short) : snake(/^nn\.(\w+)/.exec(text)?.[1] ?? short), isShared: at > 0 && isActivation(text) };
    });
    written.imports.forEach((line) => draft.imports.add(line));
    const looks = written.state === "look" ? written.reasons.map((reason) => window.tandem.reasons.sentence(reason)) : [];
    const notes = [...looks, ...written.gaps.map((gap) => window.tandem.reasons.gap(gap))];
    draft.taken.set(node, notes.length ? "look" : "rewritten");
    return { steps, notes, isInput: false, modes: MODES.test(short), ends: /^Global/.test(short) && !/\bkeepdims\s*=\s*True/.test(draft.word(node)) };
  }

  /** @type {(node: SyntaxNode, short: string, draft: Draft) => LayerMade | null} Layers that only lay out anew what comes. */
  function shapes(node, short, draft) {
    if (!/^(Flatten|Reshape|Permute|RepeatVector|Identity)$/.test(short) || nameOf(node, draft) !== `keras.layers.${short}`) return null;
    const given = argument(node, draft.program, { Reshape: "target_shape", Permute: "dims", RepeatVector: "n" }[short] ?? "", 0);
    const step = (/** @type {string | null} */ text, /** @type {string | null} */ use = null) => ({ text, use, needs: /** @type {const} */ ("last"), rank: 0, name: snake(short), isShared: false });
    const steps = () => {
      if (short === "Flatten") return [step("nn.Flatten()")];
      if (short === "Identity") return [];
      if (!given) return null;
      const { text } = draft.rewriting.render(given);
      if (short === "Reshape") return [...(flow(draft.rewriting).input(node).rank === 0 ? [] : [step("nn.Flatten()")]), step(`nn.Unflatten(1, ${text})`)];
      if (short === "Permute") return [step(null, `x.permute(0, ${given.name === "TupleExpression" ? text.slice(1, -1) : `*${text}`})`)];
      return [step(null, `x.unsqueeze(1).repeat(1, ${text}, 1)`)];
    };
    const made = steps();
    if (!made) return null;
    draft.imports.add("from torch import nn");
    draft.taken.set(node, "rewritten");
    return { steps: made, notes: [], isInput: false, modes: false, ends: false };
  }

  /** @type {ToTorch["layer"]} A function as a layer: what it does is written where the value passes. */
  function lambda(node, draft) {
    const given = argument(node, draft.program, "function", 0);
    if (!given) return null;
    const { text, missing } = draft.rewriting.render(given);
    if (missing.length) return null;
    draft.needs(given);
    draft.taken.set(node, "rewritten");
    const called = given.name === "VariableName" ? text : `(${text})`;
    return { steps: [{ text: null, use: `${called}(x)`, needs: "last", rank: 0, name: "", isShared: false }], notes: [], isInput: false, modes: false, ends: false };
  }

  /** @type {ToTorch["layer"]} A layer at every step: what works on the last axis does so already. */
  function everyStep(node, draft) {
    const inner = argument(node, draft.program, "layer", 0);
    if (!inner || !/^keras\.layers\.(Dense|Dropout|Activation|LayerNormalization)$/.test(nameOf(inner, draft))) return null;
    const made = layer(inner, draft);
    if (made) draft.taken.set(node, "rewritten");
    return made;
  }

  /** @type {ToTorch["inputShape"]} The shape that a first layer or an Input is told, without the batch; its type. */
  function inputShape(node, draft) {
    const name = nameOf(node, draft);
    const { program } = draft;
    const shape = INPUT.test(name)
      ? argument(node, program, "shape", 0) ?? argument(node, program, "batch_shape") ?? argument(node, program, "input_shape")
      : argument(node, program, "input_shape") ?? argument(node, program, "batch_input_shape");
    const isBatch = shape && /^batch/.test(program.word(shape.parent?.children[Math.max(0, shape.parent.children.indexOf(shape) - 2)] ?? shape));
    const type = argument(node, program, "dtype");
    const whole = INPUT.test(name) && type !== undefined && /int|string/.test(program.word(type));
    if (!shape) {
      const width = argument(node, program, "input_dim");
      return width && !/Embedding$/.test(name) ? { items: [program.word(width)], isWhole: false } : null;
    }
    const term = program.term(shape);
    const known = term.items?.slice(isBatch ? 1 : 0).map((item) => (item.isLiteral && item.value === null ? null : item.text));
    // A name for the whole shape: spread where it is used.
    return { items: known ?? [`*${program.word(shape)}`], isWhole: whole };
  }

  /** @type {ToTorch["fits"]} A line of code, or one argument a line where it would be long. */
  function fits(head, parts, tail, room = 88) {
    const line = `${head}${parts.join(", ")}${tail}`;
    if (line.length <= room && !line.includes("\n")) return line;
    return `${head}\n${parts.map((part) => `    ${part.replaceAll("\n", "\n    ")},`).join("\n")}\n${tail}`;
  }

  // The scripts after this one add the rest.
  window.tandem.toTorch = /** @type {ToTorch} */ ({ INPUT, snake, axes, nameOf, layer, inputShape, fits });
}
