// Which public names of the frameworks a program uses, and where: `tandem.names.reading`.
//
// What tandem/read/api.py does for the sheet's own programs, for the files that readers have:
// with classes of their own, parameters, loops, old homes of names, and mistakes. Nothing is
// run. A variable's type is followed as far as the text shows it.
{
  const { clean, plain, mistakes } = window.tandem.source;
  const { MODULES, METHODS, today, last, parent, isUpper } = window.tandem.frameworks;

  // Types that have the methods of another, under whose name those are documented.
  /** @type {Record<string, string>} */
  const FAMILY = {
    "torch.nn.Parameter": "torch.Tensor", "torch.nn.ModuleList": "torch.nn.Module", "torch.nn.ModuleDict": "torch.nn.Module",
    "torch.nn.ParameterList": "torch.nn.Module", "torch.nn.ParameterDict": "torch.nn.Module",
    "torch.nn.Sequential": "torch.nn.Module", "keras.Sequential": "keras.Model", "keras.layers.RNN": "keras.layers.Layer",
    "keras.callbacks.History": "keras.callbacks.Callback",
  };

  /**
   * The sheet's own knowledge, in the shapes that reading asks for.
   * @param {Tandem} tandem
   * @returns {Knowledge}
   */
  function knowledge(tandem) {
    /** @type {Set<string>} */
    const names = new Set();
    const prefixes = new Set(MODULES);
    /** @type {Map<string, string[]>} */
    const owners = new Map();
    const own = (/** @type {string} */ method, /** @type {string} */ owner) => {
      if (!owners.has(method)) owners.set(method, []);
      if (!/** @type {string[]} */ (owners.get(method)).includes(owner)) /** @type {string[]} */ (owners.get(method)).push(owner);
    };
    for (const [owner, methods] of Object.entries(METHODS)) {
      for (const method of methods.split(" ")) own(method, owner);
    }
    for (const row of tandem.rows) {
      for (const side of /** @type {const} */ (["tf", "torch"])) {
        for (const name of [...row[side].names, ...row[side].uses]) {
          if (name.startsWith(".")) continue;
          names.add(today(name));
        }
      }
    }
    const { types } = tandem;
    for (const name of names) {
      const parts = name.split(".");
      for (let size = 1; size < parts.length; size++) {
        if (isUpper(parts[size])) {
          prefixes.add(parts.slice(0, size).join("."));
          break;
        }
        prefixes.add(parts.slice(0, size).join("."));
      }
      const owner = parent(name);
      const method = last(name);
      if (isUpper(last(owner)) && !isUpper(method) && owner in METHODS && !types.properties.includes(method)) {
        own(method, owner);
      }
    }
    /** @type {Map<string, string[]>} */
    const families = new Map();
    for (const [type, members] of Object.entries(types.members)) {
      const family = FAMILY[type] ?? type;
      for (const member of members.split(" ")) {
        const known = families.get(member) ?? [];
        if (!known.includes(family)) families.set(member, [...known, family]);
      }
    }
    const bare = window.tandem.guesses.bareNames(names);
    return { names, prefixes, owners, families, bare, types, properties: new Set(types.properties) };
  }

  /**
   * The names in a parsed text: `{ found: [{ name, from, to, line, keywords }], assumed,
   * mistakes }`, in the order of the text. A generator that yields now and then and returns this.
   * @type {Tandem["names"]["reading"]}
   */
  function* reading(text, tree, tandem) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    const lineOf = (/** @type {number} */ offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    };
    tandem.knowledge ??= knowledge(tandem);
    const nodes = yield* plain(tree);
    yield;
    const reader = new window.tandem.Reader(text, tandem.knowledge);
    yield* reader.read(nodes);
    const found = /** @type {Found[]} */ ([...reader.found.values()].sort((one, other) => one.from - other.from));
    for (const one of found) one.line = lineOf(one.from);
    return { found, assumed: reader.assumed, mistakes: mistakes(text, nodes, lineOf), nodes };
  }

  window.tandem.names = { clean, reading };
}
