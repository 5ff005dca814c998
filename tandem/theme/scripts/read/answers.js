// Which row answers a framework's name: `tandem.answers.of`.
//
// First the rows whose one-liner is about the name, then those about its nearest relative
// (F.relu for nn.ReLU), then those that use it in their code, then those about its family.
{
  const { today, last } = window.tandem.frameworks;

  /** @typedef {{ row: Row, order: number, at: number, size: number, name: string }} Entry */

  /** @typedef {Map<string | null, Entry[]>} Entries By a name or a key; none are under null. */

  // Other spellings of one thing, and successors.
  /** @type {Record<string, string>} */
  const SAME = {
    "keras.Model.fit_generator": "keras.Model.fit",
    "keras.Model.add_weight": "keras.layers.Layer.add_weight",
    "keras.metrics.Metric.reset_states": "keras.metrics.Metric.reset_state",
    "keras.optimizers.Optimizer.apply_gradients": "keras.optimizers.Optimizer.apply",
    "keras.saving.load_model": "keras.models.load_model",
    "keras.utils.register_keras_serializable": "keras.saving.register_keras_serializable",
    "tensorflow.data.experimental.AUTOTUNE": "tensorflow.data.AUTOTUNE",
    "tensorflow.image.decode_jpeg": "tensorflow.io.decode_jpeg",
    "tensorflow.random.set_seed": "keras.utils.set_random_seed",
    "torch.double": "torch.float64",
    "torch.float": "torch.float32",
    "torch.int": "torch.int32",
    "torch.long": "torch.int64",
    "torch.jit.script": "torch.compile",
    "torch.nn.functional.binary_cross_entropy": "torch.nn.BCELoss",
    "torch.nn.functional.binary_cross_entropy_with_logits": "torch.nn.BCEWithLogitsLoss",
    "torch.nn.functional.interpolate": "torch.nn.Upsample",
    "torch.nn.Module.cuda": "torch.nn.Module.to",
    "torch.Tensor.cuda": "torch.Tensor.to",
    "torch.Tensor.view_as": "torch.Tensor.view",
    "torchvision.io.read_image": "torchvision.io.decode_image",
    "torchvision.transforms.ToTensor": "torchvision.transforms.v2.ToDtype",
  };

  // Places where one operation stands under one name, as a class, a function or a method.
  /** @type {[RegExp, string][]} */
  const PLACES = [
    [/^torch\.(nn\.functional\.|nn\.|Tensor\.|linalg\.|special\.)?(?=\w+$)/, "torch"],
    [/^torchvision\.transforms\.(v2\.)?(functional\.)?(?=\w+$)/, "transforms"],
    [/^(tensorflow\.(math\.|nn\.|linalg\.|experimental\.numpy\.)?|keras\.(ops|activations|backend|layers|losses)\.)(?=\w+$)/, "tensorflow"],
    [/^(tensorflow|keras)\.random\.(?=\w+$)/, "random"],
    [/^keras\.(metrics|regularizers|initializers)\.(?=\w+$)/, "$1"],
    [/^keras\.(Model|layers\.Layer)\.(?=\w+$)/, "layer"],
    [/^(tensorflow\.(Tensor|Variable)|keras\.Variable)\.(?=\w+$)/, "value"],
  ];

  // What stands for many of its kind.
  /** @type {[RegExp, string][]} */
  const FAMILIES = [
    [/^keras\.applications\.[A-Z]\w+$/, "keras.applications.ResNet50"],
    [/^keras\.applications\.\w+\.preprocess_input$/, "keras.applications.resnet50.preprocess_input"],
    [/^tensorflow\.data\.Dataset$/, "tensorflow.data.Dataset.from_tensor_slices"],
    [/^torchvision\.models\.[a-z]\w+$/, "torchvision.models.resnet50"],
    [/^torchvision\.models\.\w+_Weights(\.\w+)?$/, "torchvision.models.ResNet50_Weights.DEFAULT"],
  ];

  // Of several rows about a name, the one on its own page comes first; and a few that no rule finds.
  /** @type {[RegExp, string][]} */
  const TOPICS = [
    [/[Ll]oss|entropy/, "losses"],
    [/^keras\.layers\.|^torch\.nn\.[A-Z]|^torch\.nn\.functional\./, "layers"],
    [/optim/, "optimizers"],
    [/^keras\.metrics\./, "metrics"],
    [/^torchvision\.transforms\.|^tensorflow\.image\./, "images"],
    [/^torch\.(save|load)$|state_dict$/, "save"],
    [/\.data\./, "data"],
  ];
  /** @type {Record<string, string>} */
  const FIRST = {
    "tensorflow.GradientTape": "train/loop",
    "tensorflow.GradientTape.gradient": "train/loop",
    "torch.Tensor.backward": "train/one_step",
    "torch.optim.Optimizer.step": "train/one_step",
    "torch.inference_mode": "train/no_gradients",
    "torch.nn.Flatten": "models/flatten_batch",
    "torch.save": "save/whole_model",
    "torch.load": "save/weights",
    "torch.nn.Module.state_dict": "save/weights",
    "torch.nn.Module.load_state_dict": "save/weights",
    "tensorflow.random.uniform": "tensors/random",
    "torch.rand": "tensors/random",
    "torch.nn.Module": "models/subclass",
    "keras.Model": "models/subclass",
    "torch.nn.Module.to": "tensors/device",
    "torch.Tensor.to": "tensors/device",
    "torch.nn.Module.train": "train/modes",
    "torch.nn.Module.eval": "train/modes",
    "torch.nn.Module.parameters": "models/parameters",
    "keras.Model.compile": "train/three_steps",
  };

  const bare = (/** @type {string} */ text) => text.toLowerCase().replaceAll("_", "");
  const sideOf = (/** @type {string} */ name) => (name.startsWith("torch") ? "torch" : "tf");

  /**
   * What relatives share: torch.nn.ReLU, F.relu, torch.relu and x.relu_() have one key.
   * @param {string} name
   */
  function kinKey(name) {
    for (const [place, kin] of PLACES) {
      const match = name.match(place);
      if (!match) continue;
      const word = bare(name.slice(match[0].length)).replace(/^reduce(?=.)/, "").replace(/(?<=.)loss$/, "");
      return `${kin.replace("$1", match[1])} ${word}`;
    }
    return null;
  }

  /**
   * The same in any number of dimensions: BatchNorm1d for BatchNorm2d.
   * @param {string | null} key
   */
  const flatKey = (key) => (/\dd$/.test(key ?? "") ? /** @type {string} */ (key).slice(0, -2) : key);

  /**
   * @param {Entries} map
   * @param {string | null} key
   * @param {Entry} value
   */
  const add = (map, key, value) => {
    if (key === null) return;
    if (!map.has(key)) map.set(key, []);
    /** @type {Entry[]} */ (map.get(key)).push(value);
  };

  /** @type {Entries} */
  const about = new Map();
  /** @type {Entries} */
  const methods = new Map();
  /** @type {Entries} */
  const kin = new Map();
  /** @type {Entries} */
  const anyDimension = new Map();
  /** @type {Entries} */
  const uses = new Map();
  /** @type {Entries} */
  const kinUses = new Map();

  /**
   * The names in a one-liner's code that are no arguments: `step` of `step(loss)`.
   * @param {string} oneLiner
   */
  function spoken(oneLiner) {
    const found = [];
    for (const [, code] of oneLiner.replace(/"[^"]*"/g, "").matchAll(/`([^`]+)`/g)) {
      for (const { 0: word, index } of code.matchAll(/[A-Za-z_][\w.]*/g)) {
        const before = code.slice(0, index);
        const isInside = before.split("(").length > before.split(")").length;
        if (!isInside || code[index + word.length] === "(") found.push(word);
      }
    }
    return found;
  }

  window.tandem.rows.forEach((row, order) => {
    for (const side of /** @type {const} */ (["tf", "torch"])) {
      const { names, kin: relatives, one_liner: oneLiner } = row[side];
      // A method that the one-liner says without its variable: `register_buffer`, `add_weight`.
      const said = spoken(oneLiner);
      for (const word of new Set(said.map(last))) {
        const isNamed = names.some((name) => last(name) === word);
        if (!isNamed && word.length > 3) add(methods, `${side} ${word}`, { row, order, at: 9, size: 9, name: `.${word}` });
      }
      [...names, ...relatives].forEach((said, at) => {
        const entry = { row, order, at, size: names.length, name: today(said) };
        if (said.startsWith(".")) return add(methods, `${side} ${said.slice(1)}`, entry);
        add(about, entry.name, entry);
        add(kin, kinKey(entry.name), entry);
        add(anyDimension, flatKey(kinKey(entry.name)), entry);
      });
      for (const name of row[side].uses) {
        const entry = { row, order, at: 0, size: names.length + row[side].uses.length, name: today(name) };
        add(uses, entry.name, entry);
        add(kinUses, kinKey(entry.name), entry);
      }
    }
  });

  /**
   * The best first: the row of that name, the name said first, few names, order of the pages.
   * @param {Entry[]} entries
   * @param {string} name
   */
  function ranked(entries, name) {
    const word = bare(last(name));
    const topic = TOPICS.find(([shape]) => shape.test(name))?.[1];
    const score = (/** @type {Entry} */ { row, at, size, order }) => {
      const [page, own] = row.id.split("/");
      const firsts = [FIRST[name] === row.id, bare(own) === word, page === topic, at === 0];
      return [...firsts.map((first) => (first ? 0 : 1)), size, at, order];
    };
    const scored = entries.map((entry) => /** @type {const} */ ([score(entry), entry]));
    scored.sort(([one], [other]) => {
      const at = one.findIndex((part, index) => part !== other[index]);
      return at < 0 ? 0 : one[at] - other[at];
    });
    /** @type {Set<Row>} */
    const seen = new Set();
    return scored.map(([, entry]) => entry).filter(({ row }) => !seen.has(row) && seen.add(row));
  }

  /**
   * Which argument that the reader gave a row's one-liner speaks of, or null.
   * @param {Row} row
   * @param {SideName} side
   * @param {string[]} keywords
   */
  function speaksOf(row, side, keywords) {
    return keywords.find((keyword) => new RegExp(`\\b${keyword}\\b`).test(row[side].one_liner)) ?? null;
  }

  function direct(/** @type {string} */ name) {
    const found = about.get(name) ?? [];
    const owner = name.slice(0, name.lastIndexOf("."));
    const isMethod = /^_*[A-Z]/.test(last(owner)) && !/^_*[A-Z]/.test(last(name));
    const all = isMethod ? [...found, ...(methods.get(`${sideOf(name)} ${last(name)}`) ?? [])] : found;
    const first = window.tandem.rows.find(({ id }) => id === FIRST[name]);
    // Its code may not show whose method it is: model.to stands for x.to too.
    if (!first || all.some(({ row }) => row === first)) return all;
    return [{ row: first, order: 0, at: 0, size: 1, name }, ...all];
  }

  /**
   * The rows for a name: `{ row, how, name, more: [{ row, because }] }`, or null. `how` is
   * "about", "kin", "uses" or "family"; `name` is the one that the row knows.
   * @param {string} name
   * @param {string[]} [keywords]
   * @returns {Answer | null}
   */
  function of(name, keywords = []) {
    const side = sideOf(name);
    /**
     * @param {Entry[] | undefined} entries
     * @param {Answer["how"]} how
     * @param {string} [known]
     */
    const answer = (entries, how, known) => {
      if (!entries?.length) return null;
      const [first, ...rest] = ranked(entries, name);
      const more = rest.map(({ row }) => ({ row, because: speaksOf(row, side, keywords) }));
      more.sort((one, other) => Number(other.because !== null) - Number(one.because !== null));
      return { row: first.row, how, name: known ?? first.name, more: more.slice(0, 2) };
    };
    const successor = SAME[name];
    const key = kinKey(name);
    const family = FAMILIES.find(([shape]) => shape.test(name))?.[1];
    const module = about.get(name.slice(0, name.lastIndexOf(".")));
    return (
      answer(direct(name), "about", name) ??
      (successor ? answer(direct(successor), "kin", successor) : null) ??
      answer(kin.get(key), "kin") ??
      (/^torch \w/.test(key ?? "") ? answer(methods.get(key), "kin", `torch.Tensor.${last(name)}`) : null) ??
      answer(anyDimension.get(flatKey(key)), "kin") ??
      answer(uses.get(name), "uses", name) ??
      (successor ? answer(uses.get(successor), "uses", successor) : null) ??
      answer(kinUses.get(key), "uses") ??
      (family ? answer(direct(family) ?? [], "family", family) ?? answer(uses.get(family), "uses", family) : null) ??
      (/^(keras\.optimizers|torch\.optim)\.[A-Z]\w+$/.test(name) ? answer(module, "family") : null)
    );
  }

  window.tandem.answers = { of };
}
