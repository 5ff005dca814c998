// What the rules of a draft in Keras share: where the channels stand, the loops and their optimizers.

/** How a value of a module has its axes: an image's channels stand last, nothing else is moved. */
interface Layout {
  kind: "image" | "plain" | "any";
  /** The number of an image's spatial axes. */
  rank: number;
}

/** What a layer takes and gives. */
interface LayoutPassed {
  enters: Layout;
  leaves: Layout;
  /** How the parameters of a module's forward behind the first have their axes. */
  others?: Layout[];
}

/** A class of the program that is a module; whether another is made of it. */
interface OwnModule {
  node: SyntaxNode;
  name: string;
  isPart: boolean;
}

/** The layouts of a program's values. */
interface Layouts {
  made: Map<string, SyntaxNode>;
  classes: Map<string, LayoutPassed>;
  own: OwnModule[];
  doubtful: Set<string>;
  key(node: SyntaxNode): string;
  returned(call: SyntaxNode): SyntaxNode | null;
  name(node: SyntaxNode): string;
  layer(node: SyntaxNode): LayoutPassed;
  layers(call: SyntaxNode): SyntaxNode[];
  joined(node: SyntaxNode, before: Layout): { text: string; after: Layout };
  permute(rank: number, toLast: boolean): string;
  walk(body: SyntaxNode, values: Map<string, Layout>, isTop: boolean): Layout;
  value(node: SyntaxNode, values: Map<string, Layout>): Layout;
}

interface ToKerasLayout {
  PLAIN: Layout;
  ANY: Layout;
  FIRST_TO_LAST: Record<number, string>;
  /** The layouts of a draft's program, the same for every rule. */
  of(draft: Draft): Layouts;
}

/** A training step: its optimizer, the weights that it changes. */
interface TrainingStep {
  optimizer: string;
  variables: string;
  /** What its gradients are called. */
  gradients: string;
}

/** A backward pass, and what steps behind it. */
interface BackwardPass {
  loss: SyntaxNode;
  /** What opens the tape of a loss that is no variable. */
  head: string;
  receivers: string[];
  variables: string[];
  /** Whether its gradients are added to those of the pass before. */
  isMore: boolean;
  /** Whether those of a later one are added to its own. */
  isFollowed: boolean;
  isStepped: boolean;
}

/** What the statements of a program's loops are. */
interface LoopsKnown {
  /** The decay of each optimizer that adds one to the gradients. */
  decay: Map<string, string>;
  /** Statements under a tape. */
  taped: Map<SyntaxNode, { head: string }>;
  backward: Map<SyntaxNode, BackwardPass>;
  /** What the gradients of a second pass are called. */
  more?: string;
  steps: Map<SyntaxNode, TrainingStep>;
  optimizers: Set<string>;
  /** The optimizer of each scheduler. */
  schedulers: Map<string, string>;
  models: string[];
}

/** What the rules know together of a program in PyTorch. */
interface KnownOfTorch {
  layouts?: Layouts;
  /** First statements of models of images, where the channels move to the end. */
  doors?: Map<SyntaxNode, { parameter: string; rank: number }>;
  /** Statements that take apart what a recurrent layer gives. */
  unpacked?: Map<SyntaxNode, { call: SyntaxNode; states: number }>;
  loops?: LoopsKnown;
}
