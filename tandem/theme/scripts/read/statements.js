// What the statements of a program bind, define and import: `tandem.Reader`, which reads a whole
// text. It is walked twice, so that what a class sets up, or what a function is called with, is
// known above it as well.
{
  const {
    OTHER, TENSOR, TF_TENSOR, path, object, group, FRAMEWORKS, SIDE, HAND_ON, FOREIGN, LIKE, today,
    last, isUpper,
  } = window.tandem.frameworks;

  class Reader extends window.tandem.Annotations {
    /** @type {Reading["read"]} Walks the text twice; yields between its statements, so that the page can breathe. */
    *read(nodes) {
      this.prepare(nodes);
      this.above = new Map();
      yield* this.run(nodes[0]);
      this.above = this.globals;
      this.emits = true;
      yield* this.run(nodes[0]);
      this.emitImports();
    }

    /** @type {Reading["run"]} */
    *run(top) {
      this.globals = new Map();
      this.scope = { names: this.globals, up: null };
      this.self = null;
      for (const child of top.children) {
        this.statement(child);
        yield;
      }
    }

    /** @type {Reading["prepare"]} Which names the text binds anywhere, and which frameworks it imports. */
    prepare(nodes) {
      const bind = (/** @type {SyntaxNode} */ node) => {
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
          if (/\*\s*$/.test(text) && !/^from\s+(tensorflow|keras|tf_keras|torch|torchvision)\b/.test(text)) this.hasForeignStar = true;
          if (/\b(sklearn|xgboost|lightgbm|catboost|statsmodels)\b/.test(text)) this.rivals = true;
          children.forEach(bind);
        } else if (node.name === "AssignStatement" || node.name === "NamedExpression") {
          const end = children.map((child) => child.name).lastIndexOf("AssignOp");
          children.slice(0, end).forEach(bind);
        } else if (/^(FunctionDefinition|ClassDefinition|ParamList)$/.test(node.name)) {
          children.forEach(bind);
          const name = children.find((child) => child.name === "VariableName");
          if (node.name === "FunctionDefinition" && name) this.defined.add(this.word(name));
        } else if (node.name === "for" || node.name === "as") {
          const siblings = /** @type {SyntaxNode} */ (node.parent).children;
          for (let at = siblings.indexOf(node) + 1; at < siblings.length && siblings[at].name !== "in"; at++) {
            bind(siblings[at]);
          }
        }
      }
      if (!this.sides.size) for (const side of this.hinted(nodes)) this.sides.add(side);
      this.guessing = this.sides.size === 0;
      if (this.guessing) /** @type {Reading} */ (this).sides = new Set(["tf", "torch"]);
    }

    /** @type {Reading["body"]} */
    body(node) {
      for (const child of this.children(node)) this.statement(child);
    }

    /** @type {Reading["statement"]} */
    statement(node) {
      if (this.depth > 400) return;
      this.depth++;
      try {
        this.statementOf(node);
      } finally {
        this.depth--;
      }
    }

    /** @type {Reading["statementOf"]} */
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

    /** @type {Reading["decorator"]} Whether it makes a property. */
    decorator(node) {
      const [said] = this.children(node).filter((part) => part.name !== "At");
      if (!said) return false;
      if (said.name === "CallExpression") this.value(said);
      else if (said.name === "VariableName" || said.name === "MemberExpression") {
        // What decorates is called.
        const { value, from } = this.follow(said, []);
        if (value?.kind === "path") this.notePath(value, from, said.to, said.name === "MemberExpression", []);
      } else this.value(said);
      return /^(functools\.)?(cached_)?property$/.test(this.word(said));
    }

    /** @type {Reading["imported"]} */
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
        let /** @type {Path | Foreign} */ value;
        if (!from && as < 0) value = ours ? path(root === "tf_keras" ? "keras" : root) : { kind: "foreign", name: root };
        else value = ours ? path(full) : { kind: "foreign", name: full };
        // A module of another library is no tensor, whatever it is asked to do.
        const bound = value.kind === "foreign" ? (this.foreign(value) ?? (from ? null : value)) : value;
        this.scope.names.set(from || as >= 0 ? alias : root, bound);
        if (ours && from && this.emits) {
          this.imports.push({ path: full, alias, from: part[0].from, to: part[0].to, alone: false });
        }
      }
    }

    /** @type {Reading["foreign"]} Another library's: what comes of it is none of ours, except what hands on. */
    foreign(value) {
      if (LIKE[last(value.name)] || HAND_ON.has(value.name) || value.name === "functools.partial" || this.handsOn(value.name)) return value;
      return FOREIGN.has(value.name.split(".")[0]) ? OTHER : null;
    }

    /** @type {Reading["handsOn"]} */
    handsOn(name) {
      return /^(copy|functools|tqdm(\.auto|\.notebook)?|lightning(\.pytorch)?|pytorch_lightning|transformers)$/.test(name);
    }

    /** @type {Reading["emitImports"]} Names that the text imports one by one are noted there as well; modules are not. */
    emitImports() {
      for (const one of this.imports) {
        const name = today(one.path);
        const lower = !isUpper(last(name));
        if (lower && (this.isModule(name) || !(one.alone || this.known.names.has(name)))) continue;
        this.emit(name, one.from, one.to);
      }
    }

    /** @type {Reading["assign"]} */
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
        if (only.name === "None" || only.name === "Ellipsis") {
          const noted = this.annotated(parts.find((part) => part.name === "TypeDef"));
          if (noted) this.bind(parts[0], noted);
          return;
        }
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

    /** @type {Reading["define"]} */
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
      const names = /** @type {Bindings} */ (new Map());
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

    /** @type {Reading["handed"]} What the framework hands to the methods that it calls. */
    handed(own, method, parameter, at) {
      if (own.type === "torch.nn.Module" && /^(forward|training_step|validation_step)$/.test(method)) return TENSOR;
      if (/^keras\.(layers\.Layer|Model)$/.test(own.type ?? "")) {
        if (method === "call" && at === 1) return TF_TENSOR;
        if (/^(train_step|test_step|build)$/.test(method)) return method === "build" ? OTHER : TF_TENSOR;
      }
      if (/^keras\.(losses\.Loss|metrics\.Metric)$/.test(own.type ?? "") && /^y_/.test(parameter)) return TF_TENSOR;
      return null;
    }

    /** @type {Reading["defineClass"]} */
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
        if (base?.kind === "foreign") own.type = own.type ?? LIKE[last(base.name)];
        if (base?.kind === "path" && !own.type) own.type = this.derived(today(base.name));
        if (base?.kind === "class" && base.own !== own) {
          own.up = own.up ?? base.own;
          own.type = own.type ?? base.own.type;
        }
      }
      // What a base that is not in the text may define is not the framework's for sure.
      own.isMixed = bases.some((base) => base === null || base.kind === "other" || base.kind === "foreign");
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

    /** @type {Reading["derived"]} */
    derived(name) {
      return this.documented(name);
    }
  }

  window.tandem.Reader = Reader;
}
