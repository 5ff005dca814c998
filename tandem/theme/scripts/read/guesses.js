// What a program does not say itself: names that it does not import, classes of other files, values
// whose type it does not show. `tandem.Guesses`, between `Values` and `References`.
{
  const {
    OTHER, FRAMEWORKS, SIDE, USUAL, METHODS, CALLED, COMMON, SHARED, BARE, BUILTINS, path, object, has, today,
    last, parent, isUpper,
  } = window.tandem.frameworks;

  // Classes that are no model, by what they are called.
  const NO_MODEL = new RegExp(
    "(config|args|arguments?|options?|params?|trainer|tokenizer|logger|log|dataset|datamodule|loader|data|sampler|meter|" +
      "optim(izer)?|scheduler|env|environment|agent|buffer|memory|manager|writer|reader|parser|timer|error|" +
      "exception|warning|callback|metrics?|evaluator|processor|transforms?|augment\\w*|data\\w*generator|datagen|" +
      "experiment|runner|solver|visualizer|saver|monitor|queue|pool|thread|process|path|file|image|counter|client|" +
      "server|vocab(ulary)?|state|results?|stopp(ing|er)|scaler|history|iterator|registry|builder|factory|handler|" +
      "context|session|matcher|accelerator|policy|history|stats|info|type|enum|mapping|dict|list|set|api|app)$",
    "i",
  );

  // Variables that hold no tensor, whatever they are asked to do.
  const NO_TENSOR =
    /^(accelerator|fabric|dist|comm|trainer|logger|writer|wandb|args|opt|cfg|config|tokenizer|parser|plt|axe?s?|fig|df|sess|client|server|redis|pool)$/i;

  class Guesses extends window.tandem.Values {
    /** @type {Reading["nameValue"]} The value of a bare name. */
    nameValue(node) {
      const name = this.word(node);
      const value = this.lookup(name);
      if (value !== undefined) return value;
      if (this.classes.has(name)) return { kind: "class", own: /** @type {OwnClass} */ (this.classes.get(name)) };
      if (this.functions.has(name)) return { kind: "function", own: /** @type {OwnFunction} */ (this.functions.get(name)) };
      if (BUILTINS.has(name)) return OTHER;
      const stars = this.stars.map((star) => today(`${star}.${name}`));
      const said = stars.find((full) => this.known.names.has(full) || this.isModule(full));
      if (said) return path(said);
      // Of several such imports the layers are the most.
      const layers = this.stars.findIndex((star) => /\.(layers|nn)$/.test(star));
      if (stars.length && isUpper(name) && !this.bound.has(name)) return path(stars[Math.max(0, layers)]);
      const usual = this.assumption(name);
      if (usual) {
        if (this.emits) this.assumed.set(name, usual);
        return { ...path(usual), isAssumed: /^[a-z_]{5,}$/.test(name) && !FRAMEWORKS.has(name) };
      }
      return null;
    }

    /** @type {Reading["assumption"]} What a name is usually called, that the text neither binds nor imports. */
    assumption(name) {
      if (this.bound.has(name) || this.hasForeignStar) return null;
      const usual = USUAL[name];
      if (usual) return usual.includes("|") ? this.chosen(usual.split("|")) : usual;
      const bare = this.known.bare.get(name);
      return bare ? this.chosen(bare) : null;
    }

    /** @type {Reading["chosen"]} The one of several that is of a framework which the text uses. */
    chosen(names) {
      const fit = names.filter((name) => this.sides.has(SIDE[name.split(".")[0]]));
      return fit[0] ?? null;
    }

    /** @type {Reading["hinted"]} The frameworks that a text without their imports speaks of. */
    hinted(nodes) {
      const found = /** @type {Set<SideName>} */ (new Set());
      const side = (/** @type {string} */ name) => SIDE[name.split(".")[0]];
      for (const [, name] of this.text.matchAll(/(?:^|[^.\w])([A-Za-z_]\w*)\s*\./gm)) {
        if (USUAL[name] && !USUAL[name].includes("|") && !this.bound.has(name)) found.add(side(USUAL[name]));
      }
      if (found.size) return found;
      for (const node of nodes) {
        if (node.name !== "VariableName") continue;
        const name = this.word(node);
        if (this.bound.has(name)) continue;
        const names = this.known.bare.get(name) ?? (node.parent?.name === "MemberExpression" ? USUAL[name]?.split("|") : null);
        const sides = new Set((names ?? []).map(side));
        if (sides.size === 1) sides.forEach((one) => found.add(one));
      }
      if (found.size) return found;
      if (/\.(zero_grad|backward|state_dict|parameters)\(/.test(this.text)) found.add("torch");
      else if (/\.(add|compile|fit|predict)\(/.test(this.text)) found.add("tf");
      return found;
    }

    /** @type {Reading["unknownClass"]} What a class of another file makes: a model of the framework that the text uses. */
    unknownClass(name) {
      if (!isUpper(name)) return null;
      if (NO_MODEL.test(name)) return { ...object(null), guessed: name, isNoModel: true };
      const [side] = this.sides.size === 1 && !this.guessing ? this.sides : [];
      return { ...object(side === "torch" ? "torch.nn.Module" : side === "tf" ? "keras.Model" : null), guessed: name };
    }

    /** @type {Reading["owner"]} The type under which a method or attribute of an object is documented; null where it has none. */
    owner(value, attribute) {
      const type = /** @type {string} */ (value.type);
      if (type === "keras.Model" && this.known.types.on_sequential.includes(attribute)) return "keras.Sequential";
      for (const one of value.made ? [type, value.made] : [type]) {
        if (has(one, attribute) || this.known.owners.get(attribute)?.includes(one)) return one;
      }
      return has(type, attribute) === null ? type : null;
    }

    /** @type {Reading["owners"]} The types that a method may be of, in the frameworks that the text uses. */
    owners(attribute) {
      const known = this.known.owners.get(attribute) ?? [];
      const owners = known.filter((owner) => this.sides.has(SIDE[owner.split(".")[0]]));
      if (owners.length) return owners;
      // Of one type alone, and no word that anything may be asked to do.
      if (this.guessing || COMMON.has(attribute) || SHARED.has(attribute) || !/\w_/.test(attribute)) return [];
      const families = (this.known.families.get(attribute) ?? []).filter((owner) => this.sides.has(SIDE[owner.split(".")[0]]));
      return families.length === 1 ? families : [];
    }

    /** @type {Reading["byMethod"]} A method of a value whose type the text does not show. */
    byMethod(attribute, called, property, call, from) {
      if (call === null) return null;
      const owners = this.owners(attribute);
      if (!owners.length) return null;
      let owner = null;
      for (const [shape, types] of CALLED) {
        if (!shape.test(called)) continue;
        owner = owners.find((one) => types.split(" ").includes(one)) ?? null;
        if (owner) break;
      }
      const isSure = owner !== null;
      if (!owner) {
        const shared = this.rivals && owners.includes("keras.Model");
        const tensorOnly = this.known.types.tensor_methods.includes(attribute);
        if (this.guessing || NO_TENSOR.test(called) || this.defined.has(attribute) || (!tensorOnly && (COMMON.has(attribute) || shared))) return null;
        owner = owners[0];
        // A word that only the sheet's rows know of a tensor may be any other object's.
        if (!/\w_/.test(attribute) && !METHODS[owner]?.split(" ").includes(attribute)) return null;
      }
      const name = `${owner}.${attribute}`;
      this.emit(name, from, property.to, call);
      // A tensor and a module are both moved: what comes of it may be either.
      const gives = isSure || owners.length === 1 ? this.gives(object(owner), attribute) : null;
      return { kind: "function", own: { parameters: [], given: new Map(), gives }, name };
    }
  }

  /**
   * Names that readers write without what they are imported from, each with what it may be.
   * @param {Set<string>} names
   */
  function bareNames(names) {
    /** @type {Map<string, string[]>} */
    const found = new Map();
    const add = (/** @type {string} */ full) => {
      const short = last(full);
      const known = found.get(short) ?? [];
      if (!known.some((one) => SIDE[one.split(".")[0]] === SIDE[full.split(".")[0]])) found.set(short, [...known, full]);
    };
    for (const [module, words] of Object.entries(BARE)) {
      for (const word of words.split(" ").filter(Boolean)) add(today(`${module}.${word}`));
      for (const name of names) if (parent(name) === module && isUpper(last(name)) && last(name).length > 2) add(name);
    }
    return found;
  }

  window.tandem.Guesses = /** @type {Reads} */ (Guesses);
  window.tandem.guesses = { bareNames };
}
