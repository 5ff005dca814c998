// Layers one behind the other as modules, with the axes turned where a layer needs them so:
// `tandem.toTorch.chain`. As nn.Sequential where every module is simply called, else as a class.
{
  const { toTorch } = window.tandem;
  const { say } = window.tandem;
  const { flow } = window.tandem.holes;
  const words = () => window.tandem.words.draft;

  const PERMUTE = () => `class Permute(nn.Module):
    """${words()["permute"]}"""

    def __init__(self, *axes):
        super().__init__()
        self.axes = axes

    def forward(self, x):
        return x.permute(self.axes)
`;

  /** @type {ToTorch["entry"]} What one place of a list of layers holds. */
  function entry(node, draft) {
    const { program, rewriting } = draft;
    if (toTorch.nameOf(node, draft) === "keras.Sequential") {
      const inner = toTorch.chain(toTorch.listOf(node, draft), draft, 0);
      if (!inner.isPlain || inner.entries.some(({ isLeft }) => isLeft)) return null;
      draft.taken.set(node, "rewritten");
      return { steps: [{ text: toTorch.sequential("", inner, draft), use: null, needs: "last", rank: 0, name: "block", isShared: false }], notes: [], isInput: false, modes: inner.modes, ends: false };
    }
    if (node.name !== "VariableName") return toTorch.layer(node, draft);
    const made = flow(rewriting).layerOf({ children: [node] });
    const name = made ? toTorch.nameOf(made, draft) : "";
    const word = program.word(node);
    if (!/^keras\.layers\./.test(name)) return { steps: [{ text: word, use: null, needs: "last", rank: 0, name: word, isShared: false }], notes: [], isInput: false, modes: toTorch.modelNamed(word, draft)?.modes ?? true, ends: false };
    const layer = made && toTorch.layer(made, draft);
    if (!layer) return null;
    const needs = layer.steps.find((step) => step.needs)?.needs ?? null;
    const last = layer.steps[layer.steps.length - 1];
    return { ...layer, steps: [{ text: word, use: last?.use ?? null, needs, rank: layer.steps[0]?.rank ?? 0, name: word, isShared: false }] };
  }

  /** @type {ToTorch["chain"]} The modules of some layers; `turned` is how the axes lie before the first, and then behind the last. */
  function chain(nodes, draft, turned) {
    /** @type {ChainEntry[]} */
    const entries = [];
    let modes = false;
    const shapes = flow(draft.rewriting);
    /** @type {Shape | null} What comes to the next layer. */
    let shape = null;
    for (const node of nodes) {
      const isLayer = /^keras\.(layers\.|Input$)/.test(toTorch.nameOf(node, draft));
      if (shape && isLayer && !shapes.inputs.has(node)) shapes.inputs.set(node, shape);
      const made = entry(node, draft);
      shape = isLayer ? shapes.output(node, 0) : {};
      if (!made) {
        draft.taken.set(node, "left");
        entries.push({ node, modules: [], notes: draft.reasonsIn(node, [toTorch.nameOf(node, draft) || draft.word(node)]), isLeft: true, isInput: false });
        continue;
      }
      modes ||= made.modes;
      /** @type {ChainModule[]} */
      const modules = [];
      const turn = (/** @type {number} */ wanted) => {
        if (wanted === turned) return;
        if (turned) modules.push(permute(turned, true));
        if (wanted) modules.push(permute(wanted, false));
        turned = wanted;
      };
      for (const step of made.steps) {
        if (step.needs === "first") turn(step.rank);
        else if (step.needs === "last") turn(0);
        modules.push({ ...step, turn: "" });
      }
      if (made.ends) turned = 0;
      if (made.isInput) draft.taken.set(node, "rewritten");
      entries.push({ node, modules, notes: made.notes, isLeft: false, isInput: made.isInput });
    }
    const isPlain = entries.every(({ modules }) => modules.every(({ use }) => !use || use === "f(x)"));
    return { entries, turned, modes, isPlain };
  }

  /** @type {ToTorch["permute"]} */
  function permute(rank, isBack) {
    const turn = toTorch.axes(rank, isBack);
    return { text: `Permute(${turn})`, use: null, needs: null, rank: 0, name: "", isShared: false, turn };
  }

  /** @type {ToTorch["closed"]} A chain whose value lies as Keras has it. */
  function closed(made) {
    if (!made.turned) return made;
    const last = { node: null, modules: [permute(made.turned, true)], notes: [], isLeft: false, isInput: false };
    return { ...made, entries: [...made.entries, last], turned: 0 };
  }

  /** @type {ToTorch["lines"]} The arguments of nn.Sequential that one layer becomes, a line each, with what is said of them. */
  function lines({ node, modules, notes, isLeft }, draft) {
    if (modules.some(({ turn }) => turn)) helped(draft);
    const said = draft.commentLines(notes, "    ");
    if (isLeft && node) return [...said, ...draft.word(node).split("\n").map((line, at) => `# ${at ? line.trim() : line}`)];
    return [...said, ...modules.map(({ text }) => `${text},`)];
  }

  /** @type {(draft: Draft) => void} */
  function helped(draft) {
    draft.helpers.set("Permute", PERMUTE());
    draft.imports.add("from torch import nn");
  }

  /** @type {ToTorch["sequential"]} A chain as nn.Sequential. */
  function sequential(head, made, draft) {
    draft.imports.add("from torch import nn");
    const inside = closed(made).entries.flatMap((one) => lines(one, draft));
    const short = `${head}nn.Sequential(${inside.map((line) => line.replace(/,$/, "")).join(", ")})`;
    if (short.length < 60 && inside.length < 3 && !inside.some((line) => line.startsWith("#"))) return short;
    return `${head}nn.Sequential(\n${inside.map((line) => `    ${line.replaceAll("\n", "\n    ")}`).join("\n")}\n)`;
  }

  /** @type {ToTorch["named"]} A free name for a module of a class. */
  function named(wanted, taken) {
    let name = wanted || "layer";
    for (let number = 1; taken.has(name); number++) name = `${wanted || "layer"}_${number}`;
    taken.add(name);
    return name;
  }

  /** @type {ToTorch["used"]} How a module is used on an input: its form with the names put in. */
  const used = (use, module, x) => (use ?? "f(x)").replace(/(?<![\w.])([fx])(?!\w|\s*=[^=])/g, (_, name) => (name === "f" ? module : x));

  /** @type {ToTorch["classOf"]} A chain as a class. */
  function classOf(className, made, draft) {
    draft.imports.add("from torch import nn");
    /** @type {string[]} */
    const init = [];
    /** @type {string[]} */
    const forward = [];
    const taken = new Set(["forward", "training", "modules", "parameters"]);
    /** @type {Map<string, string>} */
    const shared = new Map();
    for (const { node, modules, notes, isLeft } of closed(made).entries) {
      init.push(...draft.commentLines(notes, "        "));
      if (isLeft && node) forward.push(...draft.word(node).split("\n").map((line) => `# ${line.trim()}`));
      for (const { text, use, name, isShared, turn } of modules) {
        if (turn) {
          forward.push(`x = x.permute(${turn})`);
          continue;
        }
        if (text === null) {
          forward.push(`x = ${used(use, "", "x")}`);
          continue;
        }
        const known = isShared ? shared.get(text) : undefined;
        const own = known ?? named(name, taken);
        if (isShared) shared.set(text, own);
        if (!known) init.push(`self.${own} = ${text}`);
        forward.push(`x = ${used(use, `self.${own}`, "x")}`);
      }
    }
    return written(className, "", init, "x", [...forward, "return x"]);
  }

  /** @type {ToTorch["written"]} A class of its parts. */
  function written(className, parameters, init, inputs, forward) {
    const indented = (/** @type {string[]} */ some) => some.map((line) => `        ${line.replaceAll("\n", "\n        ")}`).join("\n");
    return `class ${className}(nn.Module):
    def __init__(self${parameters && `, ${parameters}`}):
        super().__init__()
${init.length ? `${indented(init)}\n` : ""}
    def forward(self${inputs && `, ${inputs}`}):
${indented(forward)}`;
  }

  /** @type {ToTorch["doorNotes"]} What is said of a model as a whole: its axes, its first weights. */
  function doorNotes(made, text, draft) {
    const notes = [];
    if (made.entries.some(({ modules }) => modules.some(({ turn }) => turn))) notes.push(at("layout", "layers/flatten_order"));
    return [...notes, ...firstWeights(text, draft)];
  }

  /** @type {ToTorch["firstWeights"]} Said once: the first weights are other ones. */
  function firstWeights(text, draft) {
    if (!/Lazy|nn\.(Linear|Conv|LSTM|GRU|RNN|Embedding)/.test(text) || draft.known.saidWeights) return [];
    draft.known.saidWeights = true;
    return [at("first weights", "layers/dense_initial")];
  }

  /** @type {ToTorch["at"]} A sentence of the draft's words, with the address of a row. */
  function at(key, row, values = {}) {
    const address = window.tandem.rows.find(({ id }) => id === row)?.url;
    const text = say(words()[key], values);
    return address ? `${text} (${address})` : text;
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ firstWeights, entry, permute, chain, closed, lines, sequential, classOf, written, used, named, doorNotes, at }));
}
