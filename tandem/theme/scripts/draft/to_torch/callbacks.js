// The callbacks of `fit`, written into its loop.
{
  const { toTorch } = window.tandem;
  const { argument, assignment, items } = window.tandem.tree;

  /** @typedef {{ fit: FitLoop, measures: Record<string, string>, made: CallbackLines, history: string }} Place */

  /** @type {(place: Place, node: SyntaxNode, name: string, at?: number) => string | null} The text of an argument of a callback. */
  function given({ fit }, node, name, at) {
    const found = argument(node, fit.draft.program, name, at);
    return found ? fit.draft.rewriting.render(found).text : null;
  }

  /** @type {(place: Place, node: SyntaxNode, fallback: string) => { value: string, isMore: boolean, name: string } | null} What a callback watches. */
  function watched(place, node, fallback) {
    const found = argument(node, place.fit.draft.program, "monitor", fallback === "at 1" ? 1 : 0);
    const name = found ? toTorch.stringOf(found, place.fit.draft) : "val_loss";
    const value = name === null ? undefined : place.measures[name];
    if (!name || !value) return null;
    const mode = given(place, node, "mode")?.replace(/['"]/g, "") ?? "auto";
    return { value, name, isMore: mode === "max" || (mode !== "min" && /acc|auc/.test(name)) };
  }

  const first = (/** @type {boolean} */ isMore) => (isMore ? "-math.inf" : "math.inf");

  /** @type {(value: string, best: string, isMore: boolean, delta: string | null) => string} */
  const isBetter = (value, best, isMore, delta) => `${value} ${isMore ? ">" : "<"} ${best}${delta && !/^0(\.0*)?$/.test(delta) ? ` ${isMore ? "+" : "-"} ${delta}` : ""}`;

  /** Each callback's lines; false where it is not written. @type {Record<string, (place: Place, node: SyntaxNode) => boolean>} */
  const KNOWN = {
    EarlyStopping(place, node) {
      const watch = watched(place, node, "");
      const { fit, made } = place;
      if (!watch || given(place, node, "baseline") || given(place, node, "start_from_epoch")) return false;
      const { draft, model, names } = fit;
      const [best, waited, kept] = [draft.unique("best"), draft.unique("waited"), draft.unique("best_weights")];
      const restores = given(place, node, "restore_best_weights") === "True";
      draft.imports.add("import math");
      if (restores) draft.imports.add("import copy");
      made.before.push(`${best}, ${waited} = ${first(watch.isMore)}, 0`);
      made.last.push(
        `${waited} += 1`, `if ${isBetter(watch.value, best, watch.isMore, given(place, node, "min_delta", 1))}:`,
        `    ${best}, ${waited} = ${watch.value}, 0`, ...(restores ? [`    ${kept} = copy.deepcopy(${model.name}.state_dict())`] : []),
        `elif ${waited} >= ${given(place, node, "patience", 2) ?? "0"}${/^[01]$/.test(given(place, node, "patience", 2) ?? "0") ? ` and ${names.epoch} > 0` : ""}:`, "    break",
      );
      if (restores) made.after.push(`${model.name}.load_state_dict(${kept})`);
      return true;
    },
    ModelCheckpoint(place, node) {
      const { fit, made } = place;
      const { draft, model, names } = fit;
      const path = given(place, node, "filepath", 0);
      const isBest = given(place, node, "save_best_only") === "True";
      const watch = watched(place, node, "at 1");
      if (!path || given(place, node, "save_freq") || (isBest && !watch)) return false;
      draft.imports.add("import torch");
      const named = path.includes("{") && /^['"]/.test(path) ? `${path}.format(epoch=${names.epoch} + 1, ${Object.entries(place.measures).filter(([name]) => path.includes(`{${name}`)).map(([name, value]) => `${name}=${value}`).join(", ")})`.replace(", )", ")") : path;
      // What the program reads as a whole model is written as one.
      const isRead = given(place, node, "save_weights_only") !== "True" && draft.program.found.some(({ name }) => /^keras\.(models|saving)\.load_model$/.test(name));
      const save = `torch.save(${model.name}${isRead ? "" : ".state_dict()"}, ${named})`;
      if (!isBest || !watch) return Boolean(made.atEnd.push(save));
      const best = draft.unique("best_saved");
      draft.imports.add("import math");
      made.before.push(`${best} = ${first(watch.isMore)}`);
      made.atEnd.push(`if ${isBetter(watch.value, best, watch.isMore, null)}:`, `    ${best} = ${watch.value}`, `    ${save}`);
      return true;
    },
    ReduceLROnPlateau(place, node) {
      const { fit, made } = place;
      const watch = watched(place, node, "");
      const patience = fit.draft.program.valued(argument(node, fit.draft.program, "patience", 2) ?? node)?.value;
      if (!watch || (given(place, node, "patience", 2) && typeof patience !== "number")) return false;
      const { optimizer } = toTorch.variables(fit.model);
      const plateau = fit.draft.unique("plateau");
      const parts = [
        optimizer, ...(watch.isMore ? ['mode="max"'] : []), `factor=${given(place, node, "factor", 1) ?? "0.1"}`, `patience=${(typeof patience === "number" ? patience : 10) - 1}`,
        `threshold=${given(place, node, "min_delta") ?? "1e-4"}`, 'threshold_mode="abs"',
        ...["cooldown", "min_lr"].flatMap((name) => (given(place, node, name) ? [`${name}=${given(place, node, name)}`] : [])),
      ];
      fit.draft.imports.add("import torch");
      made.before.push(toTorch.fits(`${plateau} = torch.optim.lr_scheduler.ReduceLROnPlateau(`, parts, ")"));
      rate(place, optimizer);
      made.atEnd.push(`${plateau}.step(${watch.value})`);
      return true;
    },
    LearningRateScheduler(place, node) {
      const schedule = argument(node, place.fit.draft.program, "schedule", 0);
      if (!schedule) return false;
      const { draft, names } = place.fit;
      const { text, missing } = draft.rewriting.render(schedule);
      if (missing.length) return false;
      const { optimizer } = toTorch.variables(place.fit.model);
      const called = schedule.name === "VariableName" ? text : `(${text})`;
      const rateToo = parameters(schedule, draft) > 1 ? ', group["lr"]' : "";
      place.made.atStart.push(`for group in ${optimizer}.param_groups:`, `    group["lr"] = ${called}(${names.epoch}${rateToo})`);
      rate(place, optimizer);
      return true;
    },
  };

  /** @type {(place: Place, optimizer: string) => void} The history has the rate of each epoch. */
  function rate({ made, history }, optimizer) {
    if (!history || made.measures.includes("learning_rate")) return;
    made.measures.push("learning_rate");
    made.atEnd.push(`${history}["learning_rate"].append(${optimizer}.param_groups[0]["lr"])`);
  }

  /** @type {(node: SyntaxNode, draft: Draft) => number} How many arguments a function of the reader's takes. */
  function parameters(node, draft) {
    const own = node.name === "LambdaExpression" ? node
      : draft.program.nodes.find((one) => one.name === "FunctionDefinition" && one.children.some((child) => child.name === "VariableName" && draft.word(child) === draft.word(node)));
    const list = own?.children.find(({ name }) => name === "ParamList");
    return list ? list.children.filter(({ name }) => name === "VariableName").length : 1;
  }

  /** @type {(node: SyntaxNode, draft: Draft) => SyntaxNode} What a variable is given, or the expression itself. */
  const behind = (node, draft) => (node.name === "VariableName" ? (draft.program.assigned.get(draft.word(node)) ?? node) : node);

  /** @type {ToTorch["callbacks"]} */
  function callbacks(fit, measures, history) {
    const { draft } = fit;
    /** @type {CallbackLines} */
    const made = { before: [], atStart: [], beforeStep: [], afterStep: [], atEnd: [], last: [], after: [], measures: [], isMeasured: false };
    const list = argument(fit.call, draft.program, "callbacks", 5);
    if (!list) return made;
    const whole = behind(list, draft);
    const place = { fit, measures, made, history };
    let isWritten = true;
    for (const item of items(whole)) {
      const node = behind(item, draft);
      const name = (toTorch.nameOf(node, draft).split(".").pop() ?? "");
      const isKnown = Object.hasOwn(KNOWN, name) && KNOWN[name](place, node);
      if (isKnown) draft.taken.set(node, "rewritten");
      else {
        draft.taken.set(node, "left");
        fit.notes.push(toTorch.at("callback", "train/callbacks", { name: node.name === "CallExpression" ? draft.word(node.children[0]) : draft.word(node) }));
      }
      if (item !== node) gone(node, isKnown, draft);
      else isWritten &&= isKnown;
    }
    if (whole !== list) gone(whole, isWritten, draft);
    made.isMeasured = made.atEnd.length + made.last.length > 0;
    return made;
  }

  /** @type {(value: SyntaxNode, isWritten: boolean, draft: Draft) => void} A line that made a callback: it is in the loop now. */
  function gone(value, isWritten, draft) {
    const { parent } = value;
    if (!parent || assignment(parent)?.value !== value) return;
    draft.ready.set(parent, isWritten ? { text: "", notes: [], state: "rewritten" } : { text: null, notes: [], state: "left" });
  }

  Object.assign(toTorch, /** @satisfies {Partial<ToTorch>} */ ({ callbacks }));
}
