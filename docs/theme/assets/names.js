// Which public names of the frameworks a program uses, and where: `tandem.names.reading`.
//
// What docs/hooks/api.py does for the sheet's own programs, for the files that readers have:
// with classes of their own, parameters, loops, old homes of names, and mistakes. Nothing is
// run. A variable's type is followed as far as the text shows it; the text is walked twice, so
// that what a class sets up, or what a function is called with, is known above it as well.
{
  const {
    OTHER, TENSOR, TF_TENSOR, path, object, many, group,
    FRAMEWORKS, SIDE, USUAL, MODULES, METHODS, CALLED, COMMON, MADE, MAKES_TENSORS, GIVES,
    DERIVED, ITSELF, ELEMENT, HAND_ON, BUILTINS, FOREIGN, LITERALS,
    today,
  } = window.tandem.frameworks;

  const last = (name) => name.slice(name.lastIndexOf(".") + 1);
  const parent = (name) => name.slice(0, name.lastIndexOf("."));
  const isUpper = (text) => /^_*[A-Z]/.test(text);

  /**
   * A parsed text as plain objects, comments left out: `{ name, from, to, children, isError,
   * parent }`, each node before those inside it. The parser's own nodes are made anew at every
   * question.
   */
  function* plain(tree) {
    const nodes = [];
    const cursor = tree.cursor();
    let parent = null;
    for (;;) {
      const node = { name: cursor.name, from: cursor.from, to: cursor.to, children: [], isError: cursor.type.isError, parent };
      if (node.name !== "Comment") {
        nodes.push(node);
        if (nodes.length % 5000 === 0) yield;
        if (parent) parent.children.push(node);
      }
      if (cursor.firstChild()) {
        parent = node;
        continue;
      }
      while (!cursor.nextSibling()) {
        if (!cursor.parent()) return nodes;
        parent = parent.parent;
      }
    }
  }

  /** The sheet's own knowledge, in the shapes that reading asks for. */
  function knowledge(tandem) {
    const names = new Set();
    const prefixes = new Set(MODULES);
    const owners = new Map();
    const own = (method, owner) => {
      if (!owners.has(method)) owners.set(method, []);
      if (!owners.get(method).includes(owner)) owners.get(method).push(owner);
    };
    for (const [owner, methods] of Object.entries(METHODS)) {
      for (const method of methods.split(" ")) own(method, owner);
    }
    for (const row of tandem.rows) {
      for (const side of ["tf", "torch"]) {
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
    return { names, prefixes, owners, types, properties: new Set(types.properties) };
  }

  class Reader {
    constructor(text, known) {
      this.text = text;
      this.known = known;
      this.emits = false;
      this.found = new Map();
      this.bound = new Set();
      this.classes = new Map();
      this.functions = new Map();
      this.imports = [];
      this.stars = [];
      this.rivals = false;
      this.sides = new Set();
      this.assumed = new Map();
      this.depth = 0;
    }

    /** Walks the text twice; yields between its statements, so that the page can breathe. */
    *read(nodes) {
      this.prepare(nodes);
      this.above = new Map();
      yield* this.run(nodes[0]);
      this.above = this.globals;
      this.emits = true;
      yield* this.run(nodes[0]);
      this.emitImports();
    }

    *run(top) {
      this.globals = new Map();
      this.scope = { names: this.globals, up: null };
      this.self = null;
      for (const child of top.children) {
        this.statement(child);
        yield;
      }
    }

    /** Which names the text binds anywhere, and which frameworks it imports. */
    prepare(nodes) {
      const bind = (node) => {
        if (node.name === "VariableName") this.bound.add(this.word(node));
        else if (node.name === "TupleExpression") node.children.forEach(bind);
      };
      for (const node of nodes) {
        const { children } = node;
        if (node.name === "ImportStatement") {
          this.hasImports = true;
          const text = this.text.slice(node.from, node.to);
          for (const [word] of text.matchAll(/[A-Za-z_]\w*/g)) {
            if (SIDE[word]) this.sides.add(SIDE[word]);
            if (word === "tf_keras") this.sides.add("tf");
          }
          if (/\b(sklearn|xgboost|lightgbm|catboost|statsmodels)\b/.test(text)) this.rivals = true;
          children.forEach(bind);
        } else if (node.name === "AssignStatement" || node.name === "NamedExpression") {
          const end = children.map((child) => child.name).lastIndexOf("AssignOp");
          children.slice(0, end).forEach(bind);
        } else if (/^(FunctionDefinition|ClassDefinition|ParamList)$/.test(node.name)) {
          children.forEach(bind);
        } else if (node.name === "for" || node.name === "as") {
          const siblings = node.parent.children;
          for (let at = siblings.indexOf(node) + 1; at < siblings.length && siblings[at].name !== "in"; at++) {
            bind(siblings[at]);
          }
        }
      }
      if (!this.hasImports) {
        for (const [, name] of this.text.matchAll(/(?:^|[^.\w])([A-Za-z_]\w*)\s*\./gm)) {
          const usual = USUAL[name];
          if (usual && !this.bound.has(name)) this.sides.add(SIDE[usual.split(".")[0]]);
        }
      }
      this.guessing = !this.hasImports && this.sides.size === 0;
      if (this.guessing) this.sides = new Set(["tf", "torch"]);
    }

    // ---- names and values -------------------------------------------------------------

    word(node) {
      return this.text.slice(node.from, node.to);
    }

    lookup(name) {
      for (let scope = this.scope; scope; scope = scope.up) {
        if (scope.names.has(name)) return scope.names.get(name);
      }
      return this.above.get(name);
    }

    isModule(name) {
      return this.known.prefixes.has(name);
    }

    /** The value of a bare name. */
    nameValue(node) {
      const name = this.word(node);
      const value = this.lookup(name);
      if (value !== undefined) return value;
      if (this.classes.has(name)) return { kind: "class", own: this.classes.get(name) };
      if (this.functions.has(name)) return { kind: "function", own: this.functions.get(name) };
      if (BUILTINS.has(name)) return OTHER;
      for (const star of this.stars) {
        const full = today(`${star}.${name}`);
        const alone = this.stars.length === 1 && isUpper(name) && !this.bound.has(name);
        if (this.known.names.has(full) || this.isModule(full) || alone) return path(full);
      }
      if (USUAL[name] && !this.bound.has(name)) {
        if (this.emits) this.assumed.set(name, USUAL[name]);
        return path(USUAL[name]);
      }
      return null;
    }

    emit(name, from, to, call = null) {
      if (!this.emits || !FRAMEWORKS.has(name.split(".")[0]) || /\.__\w+__$/.test(name)) return;
      if (!name.includes(".")) return;
      if (!this.found.has(from)) this.found.set(from, { name, from, to, keywords: [] });
      if (call) this.found.get(from).keywords.push(...call);
    }

    /** Where the methods of what a call of this name makes are documented. */
    documented(name) {
      for (const [prefix, owner] of this.known.types.documented_on) {
        if (name.startsWith(prefix)) return owner;
      }
      return name;
    }

    /** What a call of a framework's name gives. */
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
      if (type !== name || isUpper(last(name))) return object(type);
      return null;
    }

    gives(value, attribute) {
      const gives = GIVES[value.type];
      if (!gives) return null;
      if (value.type === "torch.nn.Module" && ITSELF.has(attribute)) return value;
      return Object.hasOwn(gives, attribute) ? gives[attribute] : gives.default;
    }

    /** What calling a value gives. */
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

    /** A method that the text itself defines, on the class or the ones it derives from. */
    member(own, name) {
      for (let at = own, steps = 0; at && steps < 20; at = at.up, steps++) {
        if (at.methods.has(name)) return at.methods.get(name);
      }
      return null;
    }

    attributeOf(own, name) {
      for (let at = own, steps = 0; at && steps < 20; at = at.up, steps++) {
        if (at.attributes.has(name)) return at.attributes.get(name);
      }
      return undefined;
    }

    /** Remember with what a function was called: its parameters are that. */
    takes(own, args, skip) {
      if (!own) return;
      args.values.forEach((value, at) => {
        const name = own.parameters[at + skip];
        if (name && value && !own.given.get(name)) own.given.set(name, value);
      });
      for (const [name, value] of args.named) if (value && !own.given.get(name)) own.given.set(name, value);
    }

    element(value) {
      if (!value) return null;
      if (value.kind === "other") return OTHER;
      if (value.kind === "many") return value.of;
      if (value.kind === "group") return value.items.find(Boolean) ?? null;
      if (value.kind === "object") {
        const get = this.member(value.own, "__getitem__");
        if (get) return get.gives;
        return ELEMENT[value.type] ?? null;
      }
      return null;
    }

    // ---- expressions --------------------------------------------------------------------

    children(node) {
      return node.children;
    }

    /** The value of an expression; every name in it is noted. */
    value(node, call = null) {
      if (this.depth > 400) return null; // deeper than any program: brackets gone wild
      this.depth++;
      try {
        return this.valueOf(node, call);
      } finally {
        this.depth--;
      }
    }

    valueOf(node, call) {
      if (LITERALS.has(node.name)) return OTHER;
      switch (node.name) {
        case "VariableName":
        case "MemberExpression":
          return this.reference(node, call);
        case "CallExpression":
          return this.call(node);
        case "ParenthesizedExpression":
        case "AwaitExpression":
          return this.children(node).map((child) => this.value(child)).find(Boolean) ?? null;
        case "TupleExpression": {
          const parts = this.parts(this.children(node).slice(1, -1));
          return group(parts.map((part) => this.values(part)));
        }
        case "ArrayExpression":
        case "SetExpression": {
          const values = this.parts(this.children(node).slice(1, -1)).map((part) => this.values(part));
          const of = values.find((value) => value && value.kind !== "other") ?? null;
          return of ? many(of) : OTHER;
        }
        case "DictionaryExpression": {
          let of = null;
          let after = false;
          for (const child of this.children(node).slice(1, -1)) {
            if (child.name === ":") after = true;
            else if (child.name === ",") after = false;
            else {
              const value = this.value(child);
              if (after && value && value.kind !== "other") of = of ?? value;
            }
          }
          return of ? many(of) : OTHER;
        }
        case "ArrayComprehensionExpression":
        case "SetComprehensionExpression":
        case "ComprehensionExpression":
        case "DictionaryComprehensionExpression":
          return this.comprehension(this.children(node).slice(1, -1));
        case "ConditionalExpression": {
          const values = this.children(node).map((child) => this.value(child));
          const chosen = [values[0], values[values.length - 1]];
          return chosen.find((value) => value && value.kind !== "other") ?? chosen.find(Boolean) ?? null;
        }
        case "BinaryExpression": {
          const values = this.children(node).map((child) => this.value(child));
          const objects = values.filter((value) => value?.kind === "object");
          if (objects.length) return objects[0];
          const ends = [values[0], values[values.length - 1]];
          return ends.every((value) => value?.kind === "other") ? OTHER : null;
        }
        case "UnaryExpression":
          return this.children(node).map((child) => this.value(child)).filter(Boolean).pop() ?? null;
        case "NamedExpression": {
          const parts = this.children(node);
          const value = this.value(parts[parts.length - 1]);
          this.bind(parts[0], value);
          return value;
        }
        case "LambdaExpression":
          return this.lambda(node);
        case "FormatString":
        case "ContinuedString":
          for (const child of this.children(node)) this.value(child);
          return OTHER;
        default:
          for (const child of this.children(node)) this.value(child);
          return null;
      }
    }

    /** Several expressions that stand for one: a tuple without brackets. */
    values(nodes) {
      const values = nodes.filter((node) => !["*", "**"].includes(node.name)).map((node) => this.value(node));
      return values.length === 1 ? values[0] : (values.find(Boolean) ?? null);
    }

    /** Nodes, apart at their commas. */
    parts(nodes) {
      const parts = [[]];
      for (const node of nodes) {
        if (node.name === ",") parts.push([]);
        else parts[parts.length - 1].push(node);
      }
      return parts.filter((part) => part.length);
    }

    lambda(node) {
      const own = { parameters: [], given: new Map(), gives: null };
      this.scope = { names: new Map(), up: this.scope };
      for (const child of this.children(node)) {
        if (child.name === "ParamList") {
          for (const name of this.parameters(child)) {
            own.parameters.push(name.name);
            this.scope.names.set(name.name, null);
          }
        } else if (!["lambda", ":"].includes(child.name)) own.gives = this.value(child);
      }
      this.scope = this.scope.up;
      return { kind: "function", own };
    }

    comprehension(nodes) {
      const start = nodes.findIndex((node) => node.name === "for");
      if (start < 0) return this.values(nodes);
      this.scope = { names: new Map(), up: this.scope };
      let targets = [];
      let mode = null;
      for (const node of nodes.slice(start)) {
        if (node.name === "for") {
          mode = "targets";
          targets = [];
        } else if (node.name === "in") mode = "over";
        else if (mode === "targets") targets.push(node);
        else {
          const value = this.value(node);
          if (mode === "over") this.destructure(targets, this.element(value));
          mode = "if";
        }
      }
      const made = nodes.slice(0, start).filter((node) => node.name !== ":").map((node) => this.value(node)).pop() ?? null;
      this.scope = this.scope.up;
      return made?.kind === "other" ? OTHER : many(made);
    }

    /** ``a.b.c``: followed from its left; noted once, as long as it is. */
    reference(node, call) {
      const { value, from } = this.follow(node, call);
      if (value?.kind === "path") this.notePath(value, from, node.to, node.name === "MemberExpression", call);
      return value;
    }

    notePath(value, from, to, dotted, call) {
      const name = today(value.name);
      if (!dotted) {
        const binding = this.imports.find((one) => one.path === value.name && one.alias === this.text.slice(from, to));
        if (binding && this.emits) binding.alone = true;
        // AUTO = tf.data.AUTOTUNE: the variable is the text's own, but Conv(...) is a Conv2D.
        if (!call && (this.isModule(name) || value.isAlias)) return;
      }
      this.emit(name, from, to, call);
    }

    follow(node, call) {
      if (node.name === "VariableName") return { value: this.nameValue(node), from: node.from };
      if (node.name !== "MemberExpression") return { value: this.value(node), from: node.from };
      const parts = this.children(node);
      const inner = parts[0];
      if (parts.some((part) => part.name === "[")) {
        const value = this.value(inner);
        const inside = parts.slice(2, -1).filter((part) => part.name !== "]");
        for (const part of inside) this.value(part);
        const isSlice = parts.some((part) => part.name === ":");
        if (isSlice && (value?.kind === "many" || value?.kind === "group")) return { value, from: node.from };
        if (value?.kind === "group") {
          const at = inside.length === 1 ? Number(this.word(inside[0])) : NaN;
          return { value: value.items.at?.(at) ?? null, from: node.from };
        }
        return { value: value?.kind === "path" ? null : this.element(value), from: node.from };
      }
      const property = parts.find((part) => part.name === "PropertyName");
      if (this.depth > 400) return { value: null, from: node.from };
      this.depth++;
      const { value, from } = this.follow(inner, null);
      this.depth--;
      if (!property) {
        if (value?.kind === "path") this.notePath(value, from, inner.to, inner.name === "MemberExpression", null);
        return { value: null, from };
      }
      return { value: this.attribute(node, inner, value, from, property, call), from };
    }

    attribute(node, inner, value, from, property, call) {
      const attribute = this.word(property);
      const simple = inner.name === "VariableName" ? node.from : property.from;
      if (!value) return this.unknown(node, inner, property, call, simple);
      switch (value.kind) {
        case "path": {
          const owner = last(value.name);
          if (isUpper(last(parent(value.name))) && !this.isModule(value.name)) {
            // What an object holds that a class names: ResNet50_Weights.DEFAULT.transforms().
            this.notePath(value, from, inner.to, true, null);
            return this.attribute(node, inner, object(parent(value.name)), from, property, call);
          }
          if (isUpper(owner) && attribute === "__init__") {
            this.notePath(value, from, inner.to, inner.name === "MemberExpression", null);
            return OTHER;
          }
          return path(`${value.name}.${attribute}`);
        }
        case "class": {
          const method = this.member(value.own, attribute);
          if (method) return { kind: "function", own: method };
          return this.attributeOf(value.own, attribute) ?? null;
        }
        case "object":
          return this.objectAttribute(value, attribute, simple, property, call);
        case "many":
        case "group": {
          const element = this.element(value);
          if (["items", "values", "get", "pop"].includes(attribute)) {
            const pairs = element?.kind === "group" ? element : group([OTHER, element]);
            const gives = attribute === "items" ? many(pairs) : attribute === "values" ? value : element;
            return { kind: "function", own: { parameters: [], given: new Map(), gives } };
          }
          if (["copy"].includes(attribute)) return { kind: "function", own: { parameters: [], given: new Map(), gives: value } };
          if (attribute === "append" && call) return { kind: "append", to: value };
          return OTHER;
        }
        case "foreign":
          return this.foreign({ kind: "foreign", name: `${value.name}.${attribute}` });
        case "other":
          return OTHER;
      }
      return null;
    }

    objectAttribute(value, attribute, from, property, call) {
      if (value.own && !value.above) {
        const method = this.member(value.own, attribute);
        if (method) return method.isProperty ? method.gives : { kind: "function", own: method, bound: true };
        const set = this.attributeOf(value.own, attribute);
        if (set !== undefined) return set;
      }
      if (!value.type) return this.byMethod(attribute, attribute, null, property, call, from);
      const gives = this.gives(value, attribute);
      const isKnown = !value.own?.isMixed || this.known.owners.get(attribute)?.includes(value.type);
      const noted = (call !== null && isKnown) || this.known.properties.has(attribute);
      if (noted && !attribute.startsWith("__")) {
        let owner = value.type;
        const base = DERIVED[owner];
        const has = (type) => METHODS[type]?.split(" ").includes(attribute);
        if (base && has(base) && !has(owner)) owner = base;
        if (this.known.types.on_sequential.includes(attribute)) owner = owner.replace("keras.Model", "keras.Sequential");
        this.emit(today(`${owner}.${attribute}`), from, property.to, call);
      }
      if (call !== null) return { kind: "function", own: { parameters: [], given: new Map(), gives } };
      return gives;
    }

    /** A method of a value whose type the text does not show. */
    unknown(node, inner, property, call, from) {
      const attribute = this.word(property);
      const called = inner.name === "VariableName" ? this.word(inner)
        : inner.name === "MemberExpression" ? this.word(inner.children[inner.children.length - 1]) : "";
      if (call === null) return null;
      return this.byMethod(attribute, called, inner, property, call, from);
    }

    byMethod(attribute, called, inner, property, call, from) {
      const owners = (this.known.owners.get(attribute) ?? []).filter((owner) => this.sides.has(SIDE[owner.split(".")[0]]));
      if (!owners.length || call === null) return null;
      let owner = null;
      for (const [shape, types] of CALLED) {
        if (!shape.test(called)) continue;
        owner = owners.find((one) => types.split(" ").includes(one)) ?? null;
        if (owner) break;
      }
      if (!owner) {
        const shared = this.rivals && owners.includes("keras.Model");
        const tensorOnly = this.known.types.tensor_methods.includes(attribute);
        if (this.guessing || (!tensorOnly && (COMMON.has(attribute) || shared))) return null;
        owner = owners[0];
      }
      this.emit(`${owner}.${attribute}`, from, property.to, call);
      return { kind: "function", own: { parameters: [], given: new Map(), gives: this.gives(object(owner), attribute) } };
    }

    call(node) {
      const [callee, list] = this.children(node);
      if (!list || list.name !== "ArgList") {
        this.value(callee);
        return null;
      }
      const keywords = [];
      list.children.forEach((child, at) => {
        if (child.name === "VariableName" && list.children[at + 1]?.name === "AssignOp") keywords.push(this.word(child));
      });
      // super().build(...) is the base's own build.
      if (callee.name === "VariableName" && this.word(callee) === "super") {
        this.args(list);
        return this.self ? { ...object(this.self.type, this.self.up), above: !this.self.up } : null;
      }
      const called = this.value(callee, keywords);
      const args = this.args(list);
      const said = this.word(callee);
      if (called?.kind === "append") {
        if (args.values[0] && !called.to.of) called.to.of = args.values[0];
        return OTHER;
      }
      if (called?.kind === "partial") return this.called(called, args);
      const known = called?.kind === "other" || called?.kind === "foreign";
      const full = called?.kind === "foreign" ? called.name : said;
      if (full === "functools.partial") return args.values[0] ? { kind: "partial", of: args.values[0] } : null;
      if (HAND_ON.has(full) || last(full) === "tqdm") return args.values[0] ?? OTHER;
      if (called === null || known) {
        if (full === "enumerate") return many(group([OTHER, this.element(args.values[0])]));
        if (full === "zip") return many(group(args.values.map((value) => this.element(value))));
        if (full === "next") return this.element(args.values[0]);
        if (full === "map") return many(this.called(args.values[0], { values: [], named: [] }));
        if (full === "sum") {
          const of = this.element(args.values[0]);
          return of?.kind === "object" ? of : OTHER;
        }
        if (full === "dict") return args.values[0] ? many(this.element(args.values[0])?.items?.[1] ?? null) : OTHER;
      }
      return known ? OTHER : this.called(called, args);
    }

    args(list) {
      const inside = this.children(list).slice(1).filter((node) => node.name !== ")");
      const args = { values: [], named: [] };
      if (inside.some((node) => node.name === "for")) {
        args.values.push(this.comprehension(inside));
        return args;
      }
      let starred = false;
      for (const part of this.parts(inside)) {
        if (part[0].name === "VariableName" && part[1]?.name === "AssignOp") {
          const value = this.values(part.slice(2));
          args.named.push([this.word(part[0]), value]);
        } else {
          const value = this.values(part);
          starred ||= part[0].name === "*" || part[0].name === "**";
          if (!starred) args.values.push(value);
        }
      }
      return args;
    }

    // ---- statements -----------------------------------------------------------------------

    bind(target, value) {
      if (target.name === "VariableName") {
        this.scope.names.set(this.word(target), value);
      } else if (target.name === "TupleExpression" || target.name === "ArrayExpression" || target.name === "ParenthesizedExpression") {
        this.destructure(this.children(target).slice(1, -1), value);
      } else if (target.name === "MemberExpression") {
        const [inner, dot, property] = this.children(target);
        const isSelf = dot?.name === "." && property && this.self && inner.name === "VariableName" && this.word(inner) === this.selfName;
        if (isSelf) {
          const { attributes } = this.self;
          const name = this.word(property);
          if (!attributes.get(name)) attributes.set(name, value);
        } else this.value(target);
      } else this.value(target);
    }

    destructure(nodes, value) {
      const targets = this.parts(nodes.filter((node) => !["*"].includes(node.name))).map((part) => part[0]);
      const commas = nodes.some((node) => node.name === ",");
      if (targets.length === 1 && !commas) return this.bind(targets[0], value);
      targets.forEach((target, at) => {
        const part = value?.kind === "group" ? (value.items[at] ?? null) : this.element(value);
        this.bind(target, part);
      });
    }

    body(node) {
      for (const child of this.children(node)) this.statement(child);
    }

    statement(node) {
      if (this.depth > 400) return;
      this.depth++;
      try {
        this.statementOf(node);
      } finally {
        this.depth--;
      }
    }

    statementOf(node) {
      const parts = this.children(node);
      switch (node.name) {
        case "ImportStatement":
          return this.imported(parts);
        case "AssignStatement":
          return this.assign(parts);
        case "UpdateStatement": {
          const value = this.value(parts[parts.length - 1]);
          this.value(parts[0]);
          if (parts[0].name === "VariableName" && value?.kind === "object") this.bind(parts[0], value);
          return;
        }
        case "ForStatement": {
          const at = parts.findIndex((part) => part.name === "in");
          const start = parts.findIndex((part) => part.name === "for");
          const end = parts.findIndex((part) => part.name === "Body");
          const over = parts.slice(at + 1, end < 0 ? undefined : end);
          const values = this.parts(over).map((part) => this.values(part));
          const value = values.length === 1 ? this.element(values[0]) : (values.find(Boolean) ?? null);
          if (at > 0) this.destructure(parts.slice(start + 1, at), value);
          for (const part of parts.slice(end < 0 ? parts.length : end)) this.statement(part);
          return;
        }
        case "WithStatement": {
          let value = null;
          let as = false;
          for (const part of parts) {
            if (part.name === "Body") this.body(part);
            else if (part.name === "as") as = true;
            else if (as && part.name !== ",") {
              this.bind(part, value);
              as = false;
            } else if (part.name !== "with" && part.name !== ",") value = this.value(part);
          }
          return;
        }
        case "FunctionDefinition":
          return this.define(node, parts, false);
        case "ClassDefinition":
          return this.defineClass(node, parts);
        case "DecoratedStatement": {
          let isProperty = false;
          for (const part of parts) {
            if (part.name === "Decorator") isProperty = this.decorator(part) || isProperty;
            else if (part.name === "FunctionDefinition") this.define(part, this.children(part), isProperty);
            else this.statement(part);
          }
          return;
        }
        case "ReturnStatement": {
          const values = this.parts(parts.slice(1)).map((part) => this.values(part));
          const value = values.length > 1 ? group(values) : (values[0] ?? null);
          if (this.function && value && (!this.function.gives || this.function.gives.kind === "other")) this.function.gives = value;
          return;
        }
        case "Body":
        case "StatementGroup":
        case "IfStatement":
        case "WhileStatement":
        case "MatchStatement":
        case "MatchBody":
        case "MatchClause":
          return this.body(node);
        case "TryStatement": {
          let as = false;
          for (const part of parts) {
            if (part.name === "as") as = true;
            else if (as) as = false;
            else this.statement(part);
          }
          return;
        }
        case "ScopeStatement":
          return;
        default:
          if (/Statement$/.test(node.name)) for (const part of parts) this.value(part);
          else this.value(node);
      }
    }

    decorator(node) {
      const parts = this.children(node).filter((part) => part.name !== "At");
      const names = parts.filter((part) => part.name === "VariableName" || part.name === "PropertyName");
      const list = parts.find((part) => part.name === "ArgList");
      if (names.length) {
        const value = this.nameValue(names[0]);
        const dotted = names.map((part) => this.word(part));
        if (value?.kind === "path") {
          const full = path([value.name, ...dotted.slice(1)].join("."));
          this.notePath(full, names[0].from, names[names.length - 1].to, names.length > 1, list ? [] : null);
        } else if (!names.length || parts.some((part) => part.name === "MemberExpression")) {
          for (const part of parts) this.value(part);
        }
      } else for (const part of parts) if (part !== list) this.value(part);
      if (list) this.args(list);
      return names.length === 1 && /^(property|cached_property)$/.test(this.word(names[0]));
    }

    imported(parts) {
      const words = parts.map((part) => this.word(part));
      const from = words[0] === "from";
      const at = from ? words.indexOf("import") : 0;
      const module = from ? words.slice(1, at).join("") : "";
      const names = parts.slice(at + 1).filter((part) => !"()".includes(this.word(part)));
      for (const part of this.parts(names)) {
        const as = part.findIndex((one) => this.word(one) === "as");
        const said = (as < 0 ? part : part.slice(0, as)).map((one) => this.word(one)).join("");
        const alias = as < 0 ? said : part[as + 1] ? this.word(part[as + 1]) : said;
        if (!said) continue;
        const full = from ? `${module}.${said}` : said;
        const root = full.split(".")[0];
        const ours = FRAMEWORKS.has(root) || root === "tf_keras";
        if (said === "*") {
          if (ours && !this.stars.includes(module)) this.stars.push(module);
          continue;
        }
        let value;
        if (!from && as < 0) value = ours ? path(root === "tf_keras" ? "keras" : root) : { kind: "foreign", name: root };
        else value = ours ? path(full) : { kind: "foreign", name: full };
        this.scope.names.set(from || as >= 0 ? alias : root, value.kind === "foreign" ? this.foreign(value) : value);
        if (ours && from && this.emits) {
          this.imports.push({ path: full, alias, from: part[0].from, to: part[0].to, alone: false });
        }
      }
    }

    /** Another library's: what comes of it is none of ours, except what hands on. */
    foreign(value) {
      if (HAND_ON.has(value.name) || value.name === "functools.partial" || this.handsOn(value.name)) return value;
      return FOREIGN.has(value.name.split(".")[0]) ? OTHER : null;
    }

    handsOn(name) {
      return ["copy", "functools", "tqdm", "tqdm.auto", "tqdm.notebook"].includes(name);
    }

    /** Names that the text imports one by one are noted there as well; modules are not. */
    emitImports() {
      for (const one of this.imports) {
        const name = today(one.path);
        const lower = !isUpper(last(name));
        if (lower && (this.isModule(name) || !(one.alone || this.known.names.has(name)))) continue;
        this.emit(name, one.from, one.to);
      }
    }

    assign(parts) {
      const ops = parts.flatMap((part, at) => (part.name === "AssignOp" ? [at] : []));
      for (const part of parts) if (part.name === "TypeDef") this.annotation(part);
      if (!ops.length) {
        if (parts[0]?.name === "VariableName") this.bind(parts[0], this.annotated(parts[1]));
        return;
      }
      const right = parts.slice(ops[ops.length - 1] + 1);
      const pieces = this.parts(right);
      let value;
      if (pieces.length === 1 && pieces[0].length === 1) {
        const only = pieces[0][0];
        // A variable that starts as None is what it becomes later.
        if (only.name === "None" || only.name === "Ellipsis") return;
        // layers = tf.keras.layers is an import in all but name.
        const alias = only.name === "MemberExpression" || only.name === "VariableName" ? this.follow(only, null) : null;
        if (alias && alias.value?.kind === "path") {
          value = { ...alias.value, isAlias: true };
          const name = today(value.name);
          if (!this.isModule(name) || this.known.names.has(name)) this.notePath(value, alias.from, only.to, only.name === "MemberExpression", null);
        } else value = alias ? alias.value : this.value(only);
      } else {
        const values = pieces.map((piece) => this.values(piece));
        value = values.length > 1 ? group(values) : (values[0] ?? null);
      }
      let start = 0;
      for (const op of ops) {
        const targets = parts.slice(start, op).filter((part) => part.name !== "TypeDef");
        const noted = parts.slice(start, op).find((part) => part.name === "TypeDef");
        this.destructure(targets, value ?? (noted ? this.annotated(noted) : null));
        start = op + 1;
      }
    }

    annotation(node) {
      for (const part of this.children(node)) if (part.name !== ":" && part.name !== "->") this.value(part);
    }

    /** What an annotation says a value is: the first of our classes in it. */
    annotated(node) {
      if (!node || node.name !== "TypeDef") return null;
      const emits = this.emits;
      this.emits = false;
      let found = null;
      const visit = (part) => {
        if (found) return;
        if (part.name === "VariableName" || (part.name === "MemberExpression" && !this.text.slice(part.from, part.to).includes("["))) {
          const { value } = this.follow(part, null);
          if (value?.kind === "path" && isUpper(last(value.name))) {
            const name = today(value.name);
            const type = this.documented(`${name}`);
            found = object(name === "keras.Sequential" ? "keras.Model" : type);
          } else if (value?.kind === "class") found = object(value.own.type, value.own);
          else if (value?.kind === "other") found = null;
        } else for (const child of this.children(part)) visit(child);
      };
      for (const part of this.children(node)) visit(part);
      if (!found && /:\s*(int|float|str|bool|dict|list|tuple|np\.ndarray)\b/.test(this.word(node))) found = OTHER;
      this.emits = emits;
      return found;
    }

    parameters(node) {
      const found = [];
      for (const part of this.parts(this.children(node).filter((child) => !"()".includes(child.name)))) {
        const at = part.findIndex((child) => child.name === "VariableName");
        if (at < 0) continue;
        const stars = part.slice(0, at).some((child) => ["*", "**"].includes(child.name));
        const op = part.findIndex((child) => child.name === "AssignOp");
        found.push({
          name: this.word(part[at]),
          stars,
          type: part.find((child) => child.name === "TypeDef"),
          default: op < 0 ? null : part[op + 1],
        });
      }
      return found;
    }

    define(node, parts, isProperty) {
      const nameNode = parts.find((part) => part.name === "VariableName");
      const list = parts.find((part) => part.name === "ParamList");
      const name = nameNode ? this.word(nameNode) : "";
      const within = this.inClass ? this.self : null;
      const home = within ? within.methods : this.functions;
      const key = within ? name : this.function ? `${node.from}` : name;
      let own = home.get(key);
      if (!own) home.set(key, (own = { parameters: [], given: new Map(), gives: null, isProperty }));
      own.isProperty ||= isProperty;
      const parameters = list ? this.parameters(list) : [];
      own.parameters = parameters.filter((one) => !one.stars).map((one) => one.name);
      if (!within && nameNode) this.scope.names.set(name, { kind: "function", own });
      const names = new Map();
      const before = { scope: this.scope, function: this.function, self: this.self, selfName: this.selfName, inClass: this.inClass };
      parameters.forEach((one, at) => {
        if (one.type) this.annotation(one.type);
        const preset = one.default ? this.value(one.default) : null;
        let value = one.type ? this.annotated(one.type) : null;
        value = value ?? own.given.get(one.name) ?? null;
        if (!value && preset && preset.kind === "object") value = preset;
        if (within && at === 0 && /^(self|this|cls)$/.test(one.name)) value = object(within.type, within);
        else if (within && !value && !one.stars) value = this.handed(within, name, one.name, at);
        names.set(one.name, one.stars ? (own.given.get(one.name) ?? null) : value);
      });
      const returns = parts.find((part) => part.name === "TypeDef");
      if (returns) {
        this.annotation(returns);
        own.gives = own.gives ?? this.annotated(returns);
      }
      this.scope = { names, up: this.scope.isClass ? this.scope.up : this.scope };
      this.function = own;
      this.inClass = false;
      if (within) this.selfName = parameters[0]?.name;
      const body = parts.find((part) => part.name === "Body");
      if (body) this.body(body);
      Object.assign(this, before);
    }

    /** What the framework hands to the methods that it calls. */
    handed(own, method, parameter, at) {
      if (own.type === "torch.nn.Module" && /^(forward|training_step|validation_step)$/.test(method)) return TENSOR;
      if (/^keras\.(layers\.Layer|Model)$/.test(own.type ?? "")) {
        if (method === "call" && at === 1) return TF_TENSOR;
        if (/^(train_step|test_step|build)$/.test(method)) return method === "build" ? OTHER : TF_TENSOR;
      }
      if (/^keras\.(losses\.Loss|metrics\.Metric)$/.test(own.type ?? "") && /^y_/.test(parameter)) return TF_TENSOR;
      return null;
    }

    defineClass(node, parts) {
      const nameNode = parts.find((part) => part.name === "VariableName");
      const name = nameNode ? this.word(nameNode) : "";
      const list = parts.find((part) => part.name === "ArgList");
      const bases = list ? this.args(list).values : [];
      const key = this.function ? `${node.from}` : name;
      let own = this.classes.get(key);
      if (!own) {
        own = { type: null, up: null, isMixed: false, methods: new Map(), attributes: new Map() };
        this.classes.set(key, own);
      }
      own.type = null;
      own.up = null;
      for (const base of bases) {
        if (base?.kind === "path" && !own.type) own.type = this.derived(today(base.name));
        if (base?.kind === "class" && base.own !== own) {
          own.up = own.up ?? base.own;
          own.type = own.type ?? base.own.type;
        }
      }
      // What a base that is not in the text may define is not the framework's for sure.
      own.isMixed = bases.some((base) => base === null || base?.kind === "other");
      if (nameNode) this.scope.names.set(name, { kind: "class", own });
      const before = { scope: this.scope, self: this.self, inClass: this.inClass, function: this.function, selfName: this.selfName };
      this.scope = { names: own.attributes, up: this.scope, isClass: true };
      this.self = own;
      this.inClass = true;
      this.function = null;
      const body = parts.find((part) => part.name === "Body");
      if (body) this.body(body);
      Object.assign(this, before);
    }

    derived(name) {
      return this.documented(name);
    }
  }

  /** Python as it can be read: prompts, magics and a common margin taken away, line for line. */
  function clean(text) {
    let lines = text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ").replace(/\u00a0/g, " ").split("\n");
    if (lines.some((line) => /^\s*>>> /.test(line))) {
      lines = lines.map((line) => {
        const prompt = line.match(/^\s*(>>>|\.\.\.)( |$)/);
        return prompt ? line.slice(prompt[0].length) : line.trim() ? `# ${line}` : line;
      });
    }
    lines = lines.map((line) => (/^\s*[%!]/.test(line) ? line.replace(/[%!]/, "# $&") : line));
    const margins = lines.filter((line) => line.trim()).map((line) => line.match(/^ */)[0].length);
    const margin = margins.reduce((least, one) => Math.min(least, one), Infinity);
    if (margin > 0 && margin < Infinity) lines = lines.map((line) => line.slice(margin));
    return lines.join("\n");
  }

  /** Where Python stops being Python: the lines of the first mistakes. */
  function mistakes(text, nodes, lineOf) {
    const lines = new Set();
    for (const node of nodes) {
      if (lines.size > 50) break;
      const isOpen = /^(Format)?String$/.test(node.name) && !/["']/.test(text[node.to - 1]);
      if (node.name === "PrintStatement" || isOpen) lines.add(lineOf(node.from));
      if (!node.isError) continue;
      // with (a as b, c as d): is Python, and more than the parser knows.
      const around = [node.parent, node.parent?.parent];
      if (around.some((at) => at?.name === "WithStatement" && /^with\s*\(/.test(text.slice(at.from, at.from + 20)))) continue;
      // A mistake stands where the text before it ends.
      let at = node.from;
      while (at > 0 && /\s/.test(text[at - 1])) at--;
      lines.add(lineOf(Math.max(0, at - 1)));
    }
    return [...lines];
  }

  /**
   * The names in a parsed text: `{ found: [{ name, from, to, line, keywords }], assumed,
   * mistakes }`, in the order of the text. A generator that yields now and then and returns this.
   */
  function* reading(text, tree, tandem) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    const lineOf = (offset) => {
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
    const reader = new Reader(text, tandem.knowledge);
    yield* reader.read(nodes);
    const found = [...reader.found.values()].sort((one, other) => one.from - other.from);
    for (const one of found) one.line = lineOf(one.from);
    return { found, assumed: reader.assumed, mistakes: mistakes(text, nodes, lineOf) };
  }

  window.tandem.names = { clean, reading };
}
