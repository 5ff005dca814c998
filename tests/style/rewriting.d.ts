// How a reader's calls are written for the other side, and their program with them.

/** A Python value that a text shows; a Float is a number with a point, null is None. */
type PythonValue = number | Float | string | boolean | null;

interface Float {
  number: number;
  valueOf(): number;
}

/** An expression while it is rewritten: its text, how tightly it holds together, its value if known. */
interface PythonTerm {
  text: string;
  level: number;
  value: PythonValue | undefined;
  /** The parts of a tuple or a list. */
  items?: PythonTerm[];
  isList?: boolean;
  /** Whether the value stands in the text itself; a variable's is known, and no literal. */
  isLiteral: boolean;
  /** The arguments that it hangs on. */
  names: string[];
  isName?: boolean;
  isCall?: boolean;
  /** Names of the frameworks in it that are not written: nobody may read it. */
  missing?: string[];
  /** Whether it is all that a star takes: one of it, or a tuple of all. */
  isSole?: boolean;
}

/** An expression of a twin, as tandem/read/expressions.py compiles it; its first item is its kind. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Compiled = any[];

/** An argument of a signature: name, kind ("", "p", "k", "v", "kw"), default. */
type Parameter3 = [name: string, kind: string, fallback?: Compiled];

interface Use {
  when?: Compiled;
  as: Compiled;
}

interface WayReason {
  when?: Compiled;
  why: string;
  row?: string;
}

/** How the calls of one name are written for the other side. */
interface Way {
  to: string;
  kind: string;
  row?: string;
  axes?: string;
  width?: string;
  rank?: number;
  module?: Compiled;
  write: { when?: Compiled; call: Compiled; use?: Use[] }[];
  use?: Use[];
  refuse: (WayReason & { when: Compiled })[];
  look: WayReason[];
  no_effect: string[];
  /** The names that its expressions say. */
  uses: Set<string>;
}

interface Twins {
  ways: Record<string, Way>;
  signatures: Record<string, Parameter3[]>;
}

type RewriteState = "rewritten" | "look" | "refused" | "unknown" | "same";

interface Reason {
  why: string;
  values: Record<string, unknown>;
  row: string | undefined;
}

/** A call to write, and how what it makes is used where that is not plain. */
interface WrittenStep {
  text: string;
  level?: number;
  /** What a line of its own calls it. */
  name?: string;
  use: string | null;
}

/** What a call or a name becomes; `text` is null where it is not written. */
interface Written {
  state: RewriteState;
  text: string | null;
  /** How tightly its text holds together; a call's if left out. */
  level?: number;
  /** Lines that stand below its statement. */
  below?: string[];
  steps: WrittenStep[];
  reasons: Reason[];
  gaps: string[];
  imports: string[];
  trace: string[];
  row: string | undefined;
}

interface Rewritten extends Written {
  name: string;
  line: number;
  from: number;
  to: number;
  isCall: boolean;
}

interface Rendered {
  text: string;
  level: number;
  /** The names in it that are not written. */
  missing: string[];
}

/** An argument as it stands in a call. */
interface Listed {
  name: string;
  node: SyntaxNode;
  star: string;
}

/** A program with the names of the frameworks in it. */
interface ProgramRead {
  text: string;
  nodes: SyntaxNode[];
  found: Found[];
  names: Map<number, Found>;
  assigned: Map<string, SyntaxNode | null>;
  word(node: SyntaxNode): string;
  level(node: SyntaxNode): number;
  called(node: SyntaxNode): SyntaxNode | null;
  term(node: SyntaxNode, written?: string): PythonTerm;
  valued(node: SyntaxNode): PythonTerm | null;
}

/** The expressions of a way with one call's arguments. */
interface Writing {
  given: Map<string, PythonTerm>;
  written: Set<string>;
  trace: string[];
  gaps: Set<string>;
  roots: Set<string>;
  evaluate(node: Compiled): PythonTerm;
  used(node: Compiled): string;
  test(node: Compiled): { holds: boolean | undefined; names: string[] };
}

interface Rewriting {
  program: ProgramRead;
  done: Map<SyntaxNode, Written>;
  apart: Set<SyntaxNode>;
  overrides: Map<SyntaxNode, (own: () => Rendered) => Rendered>;
  depth: number;
  mention(node: SyntaxNode): Found | null;
  render(node: SyntaxNode): Rendered;
  termOf(node: SyntaxNode): PythonTerm;
  rendered(node: SyntaxNode): Rendered;
  asText(node: SyntaxNode, written: Written): Rendered;
  call(node: SyntaxNode): Written;
  reference(node: SyntaxNode): Written;
  constant(way: Way): Written;
  constantOf(node: SyntaxNode): Way | null;
  attribute(node: SyntaxNode, way: Way): Written;
  twin(node: SyntaxNode, name: string, way: Way): Written;
  written(node: SyntaxNode, name: string, way: Way, refuse: (why: string, names: string[], row?: string) => Written): Written;
  typed(term: PythonTerm, way: Way): PythonTerm;
  writing(node: SyntaxNode, way: Way, parameters: Parameter3[], given: Map<string, PythonTerm>): Writing;
  filled(hole: string, node: SyntaxNode, way: Way, writing: Writing): PythonTerm | undefined;
  unread(object: SyntaxNode): string | null;
  isCovered(way: Way, argument: string, term: PythonTerm, parameters: Parameter3[]): boolean;
  steps(way: Way, writing: Writing): Written;
  holds(when: Compiled | undefined, writing: Writing): boolean;
  outcome(way: Way, writing: Writing, steps: WrittenStep[]): Written;
  activation(term: PythonTerm): string | null;
  module(way: Way): string;
  isPlainFunction(node: SyntaxNode, way: Way): boolean;
}

interface Shape {
  rank?: number;
  width?: PythonTerm;
}

interface Flow {
  /** What is known of the input of each layer; a rule that knows more says so here. */
  inputs: Map<SyntaxNode, Shape>;
  argument(call: SyntaxNode, name: string, place?: number): SyntaxNode | undefined;
  name(call: SyntaxNode): string;
  input(layer: SyntaxNode, steps?: number): Shape;
  layerOf(use: Pick<SyntaxNode, "children">): SyntaxNode | null;
  output(call: SyntaxNode, steps: number): Shape;
  through(layer: SyntaxNode, steps: number, from: SyntaxNode | null): Shape;
}

interface DraftPiece {
  from: number;
  to: number;
  text: string;
  state: "kept" | "import" | "gone" | "rewritten" | "look" | "left";
  notes?: string[];
}

interface DraftMade {
  pieces: DraftPiece[];
  text: string;
  counts: { rewritten: number; look: number; left: number };
}

/** What a statement becomes; `text` is null where it stays as a comment. */
interface DraftWritten {
  text: string | null;
  notes: string[];
  state: DraftPiece["state"];
  /** Whether its lines have the reader's own indent already. */
  isOwn?: boolean;
}

interface DraftRule {
  name: string;
  prepare?(draft: Draft): void;
  write(node: SyntaxNode, draft: Draft): DraftWritten | null;
  /** Writes the pieces of a statement itself; false where it does not. */
  open?(node: SyntaxNode, draft: Draft): boolean;
}

interface Draft {
  program: ProgramRead;
  side: SideName;
  rewriting: Rewriting;
  imports: Set<string>;
  pieces: DraftPiece[];
  taken: Map<SyntaxNode, "rewritten" | "look" | "left">;
  /** What rules know of the program together. */
  known: KnownOfKeras & KnownOfTorch;
  /** Statements that a rule wrote before their turn; what stands above and behind one; heads of functions. */
  ready: Map<SyntaxNode, DraftWritten>;
  above: Map<SyntaxNode, string[]>;
  behind: Map<SyntaxNode, string[]>;
  heads: Map<SyntaxNode, string>;
  helpers: Map<string, string>;
  unique(...wanted: string[]): string;
  put(node: SyntaxNode, text: string): void;
  commentLines(notes: string[], indent?: string): string[];
  captured(write: () => void): { text: string; state: DraftPiece["state"] };
  word(node: SyntaxNode): string;
  made(): DraftMade;
  statements(nodes: SyntaxNode[], from: number, to: number): void;
  statement(node: SyntaxNode): void;
  plain(node: SyntaxNode): DraftWritten;
  needs(node: SyntaxNode): void;
  writtenIn(node: SyntaxNode): Written[];
  looksIn(node: SyntaxNode): string[];
  /** Why nodes are not written, where a rule says it. */
  whys: Map<SyntaxNode, string>;
  reasonsIn(node: SyntaxNode, missing: string[]): string[];
  write(node: SyntaxNode, written: DraftWritten): void;
  indent(node: SyntaxNode): string;
  commented(node: SyntaxNode): string;
  leavesEmpty(node: SyntaxNode, texts: string[]): boolean;
  filled: Set<SyntaxNode>;
  compound(node: SyntaxNode): void;
  finished(): DraftMade;
}

/** Where things stand in a program's tree. */
interface Tree {
  parts(call: SyntaxNode, program: ProgramRead): Listed[];
  argument(call: SyntaxNode, program: ProgramRead, name: string, place?: number): SyntaxNode | undefined;
  statementOf(node: SyntaxNode): SyntaxNode | null;
  around(node: SyntaxNode, kind: string): SyntaxNode | null;
  within(node: SyntaxNode, test: (node: SyntaxNode) => boolean, isOuter?: boolean): SyntaxNode[];
  statements(block: SyntaxNode): SyntaxNode[];
  block(node: SyntaxNode): SyntaxNode | undefined;
  assignment(node: SyntaxNode): { target: SyntaxNode; value: SyntaxNode } | null;
  items(node: SyntaxNode): SyntaxNode[];
  pairs(node: SyntaxNode): { key: SyntaxNode; value: SyntaxNode }[];
}

/** What the scripts of rewriting share. */
interface RewritingTools {
  twins: Twins;
  terms: {
    LEVELS: Record<string, number>;
    OPERATORS: Record<string, number>;
    Float: new (number: number) => Float;
    literal(value: PythonValue): PythonTerm;
    opaque(text: string, level?: number, names?: string[]): PythonTerm;
    sequence(items: PythonTerm[], isList?: boolean): PythonTerm;
    bracketed(term: PythonTerm, level: number): string;
    isKnown(term: PythonTerm): boolean;
    isType(text: string): boolean;
    isNumber(value: unknown): boolean;
    equal(one: PythonTerm, other: PythonTerm): boolean | undefined;
    truth(term: PythonTerm): boolean | undefined;
    operate(sign: string, one: PythonTerm, other: PythonTerm): PythonTerm;
    negative(term: PythonTerm): PythonTerm;
  };
  asked: {
    not(value: boolean | undefined): boolean | undefined;
    verdict(value: boolean | undefined, names: string[]): PythonTerm;
    COMPARE: Record<string, (one: PythonTerm, other: PythonTerm) => boolean | undefined>;
    TESTS: Record<string, (term: PythonTerm) => boolean | undefined>;
    NUMERIC: Record<string, (...numbers: number[]) => number>;
    SEQUENCES: Record<string, (args: PythonTerm[]) => PythonTerm | undefined>;
    numeric(name: string, args: PythonTerm[]): PythonTerm;
  };
  templates: {
    Refused: new (why: string, names: string[]) => Error & { why: string; names: string[] };
    Writing: new (way: Way, given: Map<string, PythonTerm>, fill: (hole: string) => PythonTerm | undefined) => Writing;
    full(spelled: string): string;
    spelled(name: string): string;
  };
  joined: {
    of(node: SyntaxNode, rewriting: Rewriting): { name: string; inner: SyntaxNode; isArgument: boolean; object: SyntaxNode | null } | null;
    isInside(node: SyntaxNode, rewriting: Rewriting): boolean;
  };
  callArguments: {
    listed(list: SyntaxNode, program: ProgramRead): Listed[];
    bound(
      parts: Listed[], parameters: Parameter3[], termOf: (node: SyntaxNode, name: string) => PythonTerm,
    ): { given: Map<string, PythonTerm>; left: string[] } | null;
    withNames(term: PythonTerm, name: string): PythonTerm;
  };
  below: {
    KINDS: Set<string>;
    optimizer(node: SyntaxNode, rewriting: Rewriting): string | undefined;
    add(written: Written, node: SyntaxNode, rewriting: Rewriting): void;
    drop(node: SyntaxNode, rewriting: Rewriting): void;
  };
  program: {
    Program: new (text: string, nodes: SyntaxNode[], found: Found[]) => ProgramRead;
    reading(text: string, tree: SyntaxTree): Generator<undefined, TextRead>;
  };
  ready: { importsOf(texts: string[]): string[]; prepare(): void };
  draftCounts: { of(draft: Draft): DraftMade["counts"] };
  draftImports: { byFramework(one: string, other: string): number; merged(lines: string[]): string[]; tidied(text: string): string; apartFromLayers(pieces: DraftPiece[], imports: Set<string>): void; withoutEmptyLines(pieces: DraftPiece[], program: string): DraftPiece[]; helpersAt(pieces: DraftPiece[], first: number, importsAt: Set<number>, lastImport: number): number; isThere(line: string, pieces: DraftPiece[], last: number, helpers: Map<string, string>): boolean };
  holes: {
    NAMES: Set<string>;
    fill(hole: string, node: SyntaxNode, rewriting: Rewriting): PythonTerm | undefined;
    flow(rewriting: Rewriting): Flow;
  };
  rewrite: {
    of(program: ProgramRead): Rewriting;
    all(program: ProgramRead): Rewritten[];
    calls(text: string): Rewritten[];
    importsOf(texts: string[]): string[];
  };
  reasons: { sentence(reason: Reason): string; gap(name: string): string };
  tree: Tree;
  draftRules: Record<SideName, DraftRule[]>;
  toTorch: ToTorch;
  toKerasLayout: ToKerasLayout;
  draft: { of(program: ProgramRead, side?: SideName): DraftMade; read(text: string): DraftMade };
}
