// What the rules of a draft in PyTorch share: layers in a row, what passes through them, their training.

/** Where a module needs its channels: second, or last; null where it takes them as they lie. */
type ChannelsAt = "first" | "last" | null;

/** A module that a layer becomes. */
interface LayerStep {
  /** What makes it; null where only `use` is written. */
  text: string | null;
  /** Its form of use with f and x; null for f(x). */
  use: string | null;
  needs: ChannelsAt;
  /** How many spatial axes it has where it needs its channels second. */
  rank: number;
  /** What it is called in a class. */
  name: string;
  /** Whether one module serves every place that has its text. */
  isShared: boolean;
}

/** The modules of a layer, in their order. */
interface LayerMade {
  steps: LayerStep[];
  notes: string[];
  isInput: boolean;
  /** Whether it does one thing in training and another in evaluation. */
  modes: boolean;
  /** Whether no spatial axes are left behind it. */
  ends: boolean;
}

interface ChainModule extends LayerStep {
  /** The arguments of permute, where it only moves axes. */
  turn: string;
}

interface ChainEntry {
  node: SyntaxNode | null;
  modules: ChainModule[];
  notes: string[];
  isLeft: boolean;
  isInput: boolean;
}

/** Layers one behind the other. */
interface Chain {
  entries: ChainEntry[];
  /** How the axes lie behind the last: the number of spatial axes that stand behind the channels. */
  turned: number;
  modes: boolean;
  /** Whether each module is simply called. */
  isPlain: boolean;
}

/** A layer that is added to a model in a line of its own. */
interface Added {
  call: SyntaxNode;
  statement: SyntaxNode;
  layer: SyntaxNode;
}

/** What an input is told: its sizes without the batch, null for any; whether it takes whole numbers. */
interface InputShape {
  items: (string | null)[] | null;
  isWhole: boolean;
}

/** The width of what a model gives, where it is known, and its axes beside the batch and the width. */
interface Output {
  width: PythonTerm | null;
  rank: number | undefined;
}

type TargetKind = "sparse" | "categorical" | "numbers";

interface LossMade {
  /** What makes it; null where a variable of the reader's holds it. */
  make: string | null;
  variable?: string;
  /** Its form of use with f, p and t. */
  use: string;
  kind: TargetKind;
  name: string;
  imports: string[];
  notes: string[];
}

interface OptimizerMade {
  make: string | null;
  variable?: string;
  notes: string[];
  imports: string[];
  below: string[];
}

/** A metric: its name in the history, its value on a batch with p and t. */
interface MetricMade {
  name: string;
  form: string;
}

interface CompiledLoss {
  /** The output that it is for. */
  key: string | null;
  make: string;
  variable: string;
  use: string;
  kind: TargetKind;
  name: string;
  node: SyntaxNode;
}

interface CompiledModel {
  losses: CompiledLoss[];
  metrics: MetricMade[];
  optimizer: string;
  weights: SyntaxNode | null;
  isLeft: boolean;
  /** Lines below the optimizer: its schedule. */
  below?: string[];
}

/** A model of a program, as the rules of its training know it. */
interface Model extends Output {
  node: SyntaxNode;
  name: string;
  /** The function that it is made in. */
  scope: SyntaxNode | null;
  inputs: InputShape[];
  inputNames?: (string | null)[];
  /** How many outputs it has; one if left out. */
  outputs?: number;
  modes: boolean;
  /** The model of a function that gives this one back. */
  aliasOf?: Model;
  compiled?: CompiledModel;
  /** Each time that it is compiled. */
  compiles?: { from: number; made: CompiledModel }[];
  isTrained?: boolean;
  /** Whether its batches come from the reader's own loader. */
  fromLoader?: boolean;
  /** Whether it waits for a first batch to know its sizes. */
  isLazy?: boolean;
  /** Whether it is of a class of the reader's, whose `forward` takes what `call` took. */
  isClass?: boolean;
  /** The steps of training that the reader's class writes itself. */
  ownSteps?: string[];
  /** Whether the program does not show what it is. */
  isUnknown?: boolean;
  /** The keys of the dictionary that its class is given. */
  keys?: string[];
}

/** What is known of a class of the reader's that becomes a module; the rest once it is written. */
interface ClassKnown {
  modes: boolean;
  inputs?: string[];
  /** The inputs that are looked up in a table: whole numbers. */
  wholes?: Set<string>;
  isLazy?: boolean;
  methods?: Map<string, SyntaxNode>;
  out?: Output & { outputs: number };
  write?(): void;
}

/** A tensor's expression; `turned` is undefined where it is none, as far as the text shows it. */
interface TensorValue {
  text: string;
  turned: number | undefined;
  level: number;
  shape?: Shape;
}

/** A layer under a name or in a call. */
interface LayerUsed {
  modules: LayerStep[];
  ends: boolean;
  node: SyntaxNode;
}

/** A function of the reader's that is a class now. */
interface BlockMade {
  className: string;
  tensors: string[];
  parameters: string[];
  turned: number;
  out: number;
  modes: boolean;
}

/** A `forward` while it is written, statement by statement. */
interface Straight {
  draft: Draft;
  prefix: string;
  init: string[];
  lines: string[];
  tensors: Map<string, number>;
  shapes: Map<string, Shape>;
  layers: Map<string, LayerUsed>;
  taken: Set<string>;
  shared: Map<string, string>;
  outsideOf: Map<SyntaxNode, string>;
  parameters: Set<string>;
  before: string[];
  modes: boolean;
  isTurned: boolean;
  loop: { list: string; name: string }[] | null;
  notes: string[];
  word(node: SyntaxNode): string;
  attribute(wanted: string, text: string, isShared: boolean): string;
  made(node: SyntaxNode, wanted?: string): LayerUsed;
  layerFor(callee: SyntaxNode): LayerUsed | null;
  turn(value: TensorValue, wanted: number): TensorValue;
  value(node: SyntaxNode): TensorValue;
  applied(layer: LayerUsed, call: SyntaxNode): TensorValue;
  plain(node: SyntaxNode): TensorValue;
  isTensor(node: SyntaxNode): boolean;
  statement(node: SyntaxNode): void;
}

/** The same with loops and choices. */
interface Forward extends Straight {
  body(nodes: SyntaxNode[]): number | undefined;
}

/** What the loops of a draft call their things. */
type LoopNames = Record<"x" | "y" | "prediction" | "loss" | "epoch" | "count" | "sum", string>;

/** A batch, and how a model and its losses take it. */
interface BatchParts {
  xs: string[];
  ys: string[];
  predictions: string[];
  target(at: number): string;
  predicted(at: number): string;
  /** The lines that call the model. */
  calls: string[];
}

/** A call of `fit` that becomes a loop. */
interface FitLoop {
  call: SyntaxNode;
  model: Model;
  draft: Draft;
  notes: string[];
  names: LoopNames;
}

/** What callbacks write into a loop. */
interface CallbackLines extends Record<"before" | "atStart" | "beforeStep" | "afterStep" | "atEnd" | "last" | "after" | "measures", string[]> {
  /** Whether one reads what is measured. */
  isMeasured: boolean;
}

/** What the rules know together of a program in Keras. */
interface KnownOfKeras {
  models?: Model[];
  classes?: Map<string, ClassKnown>;
  blocks?: Map<string, BlockMade>;
  /** Layers that models share, under the names that they have outside. */
  outside?: Map<SyntaxNode, string>;
  names?: LoopNames;
  loaders?: Set<string>;
  /** The functions that measure: for which model, with what text, above which statement. */
  evaluators?: { owner: Model; scope: SyntaxNode | null; name: string; of: string; at: SyntaxNode; text: string }[];
  /** Functions that call layers and stay functions. */
  layered?: Set<string>;
  /** Statements of models that are not written. */
  unwritten?: Set<SyntaxNode>;
  /** The reader's classes of batches. */
  pyDatasets?: Set<string>;
  /** Statements whose model only predicts. */
  quiet?: Map<SyntaxNode, Model>;
  /** The `with` statements that open tapes. */
  tapes?: Set<SyntaxNode>;
  isPandas?: boolean;
  isPenalised?: boolean;
  saidWeights?: boolean;
}

/** What the scripts of `draft/to_torch` share. */
interface ToTorch {
  // layers.js
  INPUT: RegExp;
  snake(name: string): string;
  axes(rank: number, isBack: boolean): string;
  nameOf(node: SyntaxNode, draft: Draft): string;
  layer(node: SyntaxNode, draft: Draft): LayerMade | null;
  inputShape(node: SyntaxNode, draft: Draft): InputShape | null;
  fits(head: string, parts: string[], tail: string, room?: number): string;

  // penalties.js
  penalty(node: SyntaxNode, draft: Draft): string | null;

  // losses.js
  loss(node: SyntaxNode, draft: Draft, reduction?: string): LossMade | null;
  optimizer(node: SyntaxNode | undefined, draft: Draft, model: string): OptimizerMade | null;
  metric(node: SyntaxNode, draft: Draft, made: CompiledLoss | undefined, model: Model): MetricMade | null;
  each(node: SyntaxNode, draft: Draft): { key: string | null; node: SyntaxNode }[];
  stringOf(node: SyntaxNode | undefined, draft: Draft): string | null;

  // chain.js
  entry(node: SyntaxNode, draft: Draft): LayerMade | null;
  permute(rank: number, isBack: boolean): ChainModule;
  chain(nodes: SyntaxNode[], draft: Draft, turned: number): Chain;
  closed(made: Chain): Chain;
  lines(entry: ChainEntry, draft: Draft): string[];
  sequential(head: string, made: Chain, draft: Draft): string;
  named(wanted: string, taken: Set<string>): string;
  used(use: string | null, module: string, x: string): string;
  classOf(className: string, made: Chain, draft: Draft): string;
  written(className: string, parameters: string, init: string[], inputs: string, forward: string[]): string;
  doorNotes(made: Chain, text: string, draft: Draft): string[];
  firstWeights(text: string, draft: Draft): string[];
  at(key: string, row: string, values?: Record<string, unknown>): string;

  // sequential.js, apart.js
  listOf(call: SyntaxNode, draft: Draft): SyntaxNode[];
  className(name: string, draft: Draft): string;
  models(draft: Draft): Model[];
  modelNamed(word: string, draft: Draft, before?: number): Model | null;
  registered(node: SyntaxNode, name: string, draft: Draft, more: Partial<Model>): Model;
  firstBatch(model: Model, text: string, draft: Draft): string[];
  outputOf(layer: SyntaxNode | undefined, draft: Draft): Output;
  freeIn(statement: SyntaxNode, draft: Draft): string;
  addsOf(name: string, statement: SyntaxNode, draft: Draft): Added[];
  stateOf(made: Pick<Chain, "entries">): DraftPiece["state"];
  apart(call: SyntaxNode, statement: SyntaxNode, name: string, nodes: SyntaxNode[], adds: Added[], draft: Draft): void;

  // forward.js, branches.js, functional.js, classes.js
  MERGES: Record<string, (xs: string[], dim: string) => string>;
  Unwritten: new (notes: string[]) => Error & { notes: string[] };
  Straight: new (draft: Draft, prefix?: string) => Straight;
  Forward: new (draft: Draft, prefix?: string) => Forward;
  parametersOf(list: SyntaxNode, draft: Draft): { word: string; text: string }[];
  classes(draft: Draft): Map<string, ClassKnown>;
  isOwn(callee: SyntaxNode, draft: Draft): boolean;

  // compile.js
  applied(form: string, values: Record<string, string>): string;
  calls(draft: Draft, method: string): Generator<{ node: SyntaxNode; receiver: string; model: Model }, void>;
  variables(model: Model): Pick<CompiledModel, "optimizer" | "losses">;

  // loop.js
  names(draft: Draft): LoopNames;
  tensor(node: SyntaxNode, draft: Draft, isWhole: boolean): string;
  dataset(x: SyntaxNode, y: SyntaxNode | undefined, model: Model, draft: Draft, more?: string[]): { parts: string[]; inputs: number; targets: number };
  inOrder(node: SyntaxNode, model: Model, draft: Draft): SyntaxNode[];
  batch(model: Model, inputs: number, targets: number, draft: Draft, isLoader?: boolean): BatchParts;
  lossOf(model: Model, parts: BatchParts, draft: Draft, name?: string): string;
  measured(model: Model, parts: BatchParts): { name: string; sum: string; added: string }[];
  evaluator(model: Model, statement: SyntaxNode, draft: Draft): string;
  asked(given: string[], model: Model): string;
  placed(text: string, statement: SyntaxNode, draft: Draft): void;

  // fit.js, callbacks.js
  loader(name: string, text: string, size: string, shuffled: string, draft: Draft): string;
  isLoader(node: SyntaxNode | undefined, draft: Draft): boolean;
  loaded(node: SyntaxNode | undefined, fallback: string, draft: Draft, shuffled: string): string;
  textOf(node: SyntaxNode | undefined, fallback: string, draft: Draft): string;
  callbacks(fit: FitLoop, measures: Record<string, string>, history: string): CallbackLines;
}
