// What stands behind a name of a program, and what comes out of it: `tandem.Values`.
//
// A value is what frameworks.js says; it knows no grammar. Classes and functions of the text's
// own are remembered with what they are called with, and with what they give.
{
  const {
    OTHER, TENSOR, TF_TENSOR, object, many, FRAMEWORKS, MADE, MAKES_TENSORS, GIVES,
    ITSELF, ELEMENT, today, last, parent, isUpper,
  } = window.tandem.frameworks;

  class Values {
    constructor(/** @type {string} */ text, /** @type {Knowledge} */ known) {
      this.text = text;
      this.known = known;
      this.emits = false;
      /** @type {Reading["found"]} */
      this.found = new Map();
      /** @type {Reading["bound"]} */
      this.bound = new Set();
      /** @type {Reading["classes"]} */
      this.classes = new Map();
      /** @type {Reading["functions"]} */
      this.functions = new Map();
      /** @type {Reading["imports"]} */
      this.imports = [];
      /** @type {Reading["stars"]} */
      this.stars = [];
      this.rivals = false;
      /** @type {Reading["sides"]} */
      this.sides = new Set();
      /** @type {Reading["assumed"]} */
      this.assumed = new Map();
      /** @type {Reading["defined"]} */
      this.defined = new Set();
      this.depth = 0;
      /** @type {Reading["scope"] | null} */
      this.scope = null;
      /** @type {Reading["above"]} */
      this.above = new Map();
    }

    /** @type {Reading["word"]} */
    word(node) {
      return this.text.slice(node.from, node.to);
    }

    /** @type {Reading["lookup"]} */
    lookup(name) {
      for (let scope = this.scope; scope; scope = scope.up) {
        if (scope.names.has(name)) return scope.names.get(name);
      }
      return this.above.get(name);
    }

    /** @type {Reading["isModule"]} */
    isModule(name) {
      return this.known.prefixes.has(name);
    }

    /** @type {Reading["emit"]} */
    emit(name, from, to, call = null) {
      if (!this.emits || !FRAMEWORKS.has(name.split(".")[0]) || /\.__\w+__$/.test(name)) return;
      if (!name.includes(".")) return;
      if (!this.found.has(from)) this.found.set(from, { name, from, to, keywords: [] });
      if (call) /** @type {Mention} */ (this.found.get(from)).keywords.push(...call);
    }

    /** @type {Reading["documented"]} Where the methods of what a call of this name makes are documented. */
    documented(name) {
      for (const [prefix, owner] of this.known.types.documented_on) {
        if (name.startsWith(prefix)) return owner;
      }
      return name;
    }

    /** @type {Reading["made"]} What a call of a framework's name gives. */
    made(name, args) {
      name = today(name);
      if (name in MADE) {
        const what = MADE[name];
        if (what === "same") return args.values[0] ?? null;
        if (what === "other") return OTHER;
        if (what?.startsWith("many ")) return many(object(what.slice(5)));
        return what ? object(what) : null;
      }
      if (/^keras\.applications\.\w+\.(preprocess_input|decode_predictions)$/.test(name)) return null;
      if (/^keras\.(datasets|utils)\./.test(name) && !isUpper(last(name))) return OTHER;
      for (const [shape, type] of MAKES_TENSORS) if (shape.test(name)) return object(type);
      const owner = parent(name);
      if (isUpper(last(owner))) return this.gives(object(this.documented(owner)), last(name));
      const type = this.documented(name);
      if (type !== name || isUpper(last(name))) return { ...object(type), made: name };
      return null;
    }

    /** @type {Reading["gives"]} */
    gives(value, attribute) {
      const gives = GIVES[/** @type {string} */ (value.type)];
      if (!gives) return null;
      if (value.type === "torch.nn.Module" && ITSELF.has(attribute)) return value;
      return Object.hasOwn(gives, attribute) ? gives[attribute] : gives.default;
    }

    /** @type {Reading["called"]} What calling a value gives. */
    called(value, args) {
      if (!value) return null;
      switch (value.kind) {
        case "path":
          return this.made(value.name, args);
        case "class":
          this.takes(value.own.methods.get("__init__"), args, 1);
          return object(value.own.type, value.own);
        case "function":
          this.takes(value.own, args, value.bound ? 1 : 0);
          return value.own.gives;
        case "partial":
          return this.called(value.of, args);
        case "object": {
          const names = ["forward", "call", "__call__"];
          const method = names.map((name) => this.member(value.own, name)).find(Boolean);
          if (method) {
            this.takes(method, args, 1);
            if (method.gives) return method.gives;
          }
          if (value.type === "torch.nn.Module" || /^torchvision\.transforms\./.test(value.type ?? "")) return TENSOR;
          if (/^keras\.(Model|layers|losses|metrics|optimizers\.schedules)/.test(value.type ?? "")) return TF_TENSOR;
          return null;
        }
        case "other":
          return OTHER;
      }
      return null;
    }

    /** @type {Reading["member"]} A method that the text itself defines, on the class or the ones it derives from. */
    member(own, name) {
      for (let at = own, steps = 0; at && steps < 20; at = at.up, steps++) {
        if (at.methods.has(name)) return /** @type {OwnFunction} */ (at.methods.get(name));
      }
      return null;
    }

    /** @type {Reading["attributeOf"]} */
    attributeOf(own, name) {
      for (let at = own, steps = 0; at && steps < 20; at = at.up, steps++) {
        if (at.attributes.has(name)) return at.attributes.get(name);
      }
      return undefined;
    }

    /** @type {Reading["takes"]} Remember with what a function was called: its parameters are that. */
    takes(own, args, skip) {
      if (!own) return;
      const give = (/** @type {string} */ name, /** @type {Value | null} */ value) => {
        if (!value || own.given.get(name)) return;
        own.given.set(name, value.kind === "path" ? { ...value, isElement: true } : value);
      };
      args.values.forEach((value, at) => {
        const name = own.parameters[at + skip];
        if (name) give(name, value);
      });
      for (const [name, value] of args.named) give(name, value);
    }

    /** @type {Reading["element"]} */
    element(value) {
      if (!value) return null;
      if (value.kind === "other") return OTHER;
      if (value.kind === "many" || value.kind === "group") {
        const of = value.kind === "many" ? value.of : (value.items.find(Boolean) ?? null);
        // One of several: where it is called, none is named.
        return of?.kind === "path" ? { ...of, isElement: true } : of;
      }
      if (value.kind === "object") {
        const get = this.member(value.own, "__getitem__");
        if (get) return get.gives;
        return ELEMENT[/** @type {string} */ (value.type)] ?? null;
      }
      return null;
    }
  }

  window.tandem.Values = /** @type {Reads} */ (Values);
}
