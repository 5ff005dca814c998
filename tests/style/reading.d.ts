// How a program is read for the frameworks' names, and what that gives.

/** The sheet's own knowledge, in the shapes that reading asks for. */
interface Knowledge {
  names: Set<string>;
  prefixes: Set<string>;
  owners: Map<string, string[]>;
  types: Types;
  properties: Set<string>;
  /** The types that have a method, each under the one that documents it. */
  families: Map<string, string[]>;
  /** Names that are written without their imports, each with what it may be. */
  bare: Map<string, string[]>;
}

/** Some lines of what was pasted: a program's, or others, which become comments. */
interface Piece {
  isCode: boolean;
  text: string;
}

/** A name where it stands in the text, with the keywords that its call is given. */
interface Mention {
  name: string;
  from: number;
  to: number;
  keywords: string[];
}

interface Found extends Mention {
  line: number;
}

/** What is read in a text; `assumed` are names that it does not import, `mistakes` lines. */
interface NamesRead {
  found: Found[];
  assumed: Map<string, string>;
  mistakes: number[];
}

/** The same with the parsed text. */
interface NodesRead extends NamesRead {
  nodes: SyntaxNode[];
}

interface TextRead extends NamesRead {
  program: ProgramRead;
}

interface Scope {
  names: Bindings;
  up: Scope | null;
  isClass?: boolean;
}

/** A name that is imported; `alone` once the text says it without a dot. */
interface Imported {
  path: string;
  alias: string;
  from: number;
  to: number;
  alone: boolean;
}

interface Parameter {
  name: string;
  stars: boolean;
  type: SyntaxNode | undefined;
  default: SyntaxNode | null | undefined;
}

/** What a call is given. */
interface Args {
  values: (Value | null)[];
  named: [name: string, value: Value | null][];
}

/** The keywords of the call that a name is in; null where it is not called. */
type Call = string[] | null;

/**
 * The reading of one text. Six classes, each built on the one before it, make it; a method may
 * call those of a later class.
 */
interface Reading {
  text: string;
  known: Knowledge;
  emits: boolean;
  found: Map<number, Mention>;
  bound: Set<string>;
  classes: Map<string, OwnClass>;
  functions: Map<string, OwnFunction>;
  imports: Imported[];
  stars: string[];
  rivals: boolean;
  sides: Set<SideName>;
  assumed: Map<string, string>;
  depth: number;
  scope: Scope;
  above: Bindings;
  globals: Bindings;
  self: OwnClass | null;
  selfName?: string;
  function?: OwnFunction | null;
  inClass?: boolean;
  hasImports?: boolean;
  guessing?: boolean;
  /** Whether another library's names are imported all at once. */
  hasForeignStar?: boolean;
  /** The functions and methods that the text defines. */
  defined: Set<string>;

  // values.js
  word(node: SyntaxNode): string;
  lookup(name: string): Value | null | undefined;
  isModule(name: string): boolean;
  emit(name: string, from: number, to: number, call?: Call): void;
  documented(name: string): string;
  made(name: string, args: Args): Value | null;
  gives(value: Instance, attribute: string): Value | null;
  called(value: Value | null, args: Args): Value | null;
  member(own: OwnClass | null, name: string): OwnFunction | null;
  attributeOf(own: OwnClass | null, name: string): Value | null | undefined;
  takes(own: OwnFunction | undefined, args: Args, skip: number): void;
  element(value: Value | null): Value | null;

  // guesses.js
  nameValue(node: SyntaxNode): Value | null;
  assumption(name: string): string | null;
  chosen(names: string[]): string | null;
  hinted(nodes: SyntaxNode[]): Set<SideName>;
  unknownClass(name: string): Instance | null;
  owner(value: Instance, attribute: string): string | null;
  owners(attribute: string): string[];
  byMethod(
    attribute: string, called: string, property: SyntaxNode, call: Call, from: number,
  ): Value | null;

  // references.js
  reference(node: SyntaxNode, call: Call): Value | null;
  notePath(value: Path, from: number, to: number, dotted: boolean, call: Call): void;
  follow(node: SyntaxNode, call: Call): { value: Value | null; from: number };
  attribute(
    node: SyntaxNode, inner: SyntaxNode, value: Value | null, from: number,
    property: SyntaxNode, call: Call,
  ): Value | null;
  objectAttribute(
    value: Instance, attribute: string, from: number, inner: SyntaxNode, property: SyntaxNode,
    call: Call,
  ): Value | null;
  isModel(inner: SyntaxNode, name: string, attribute: string): boolean;
  calls(node: SyntaxNode): string;
  unknown(inner: SyntaxNode, property: SyntaxNode, call: Call, from: number): Value | null;

  // expressions.js
  children(node: SyntaxNode): SyntaxNode[];
  value(node: SyntaxNode, call?: Call): Value | null;
  operands(node: SyntaxNode): SyntaxNode[];
  values(nodes: SyntaxNode[]): Value | null;
  parts(nodes: SyntaxNode[]): SyntaxNode[][];
  lambda(node: SyntaxNode): Value;
  comprehension(nodes: SyntaxNode[]): Value | null;
  call(node: SyntaxNode): Value | null;
  attributeByString(node: SyntaxNode, list: SyntaxNode, args: Args): Value | null;
  namedByStrings(called: Value | null, list: SyntaxNode): void;
  strings(node: SyntaxNode): SyntaxNode[];
  args(list: SyntaxNode): Args;
  bind(target: SyntaxNode, value: Value | null): void;
  destructure(nodes: SyntaxNode[], value: Value | null): void;
  parameters(node: SyntaxNode): Parameter[];

  // annotations.js
  annotation(node: SyntaxNode): void;
  annotated(node: SyntaxNode | undefined): Value | null;
  instance(node: SyntaxNode): Value | null;
  instanceIn(node: SyntaxNode): Value | null;
  quoted(text: string): Value | null;
  instanceOf(value: Value | null): Value | null;

  // statements.js
  read(nodes: SyntaxNode[]): Generator<undefined, void>;
  run(top: SyntaxNode): Generator<undefined, void>;
  prepare(nodes: SyntaxNode[]): void;
  body(node: SyntaxNode): void;
  statement(node: SyntaxNode): void;
  statementOf(node: SyntaxNode): void;
  decorator(node: SyntaxNode): boolean;
  imported(parts: SyntaxNode[]): void;
  foreign(value: Foreign): Value | null;
  handsOn(name: string): boolean;
  emitImports(): void;
  assign(parts: SyntaxNode[]): void;
  define(node: SyntaxNode, parts: SyntaxNode[], isProperty: boolean): void;
  handed(own: OwnClass, method: string, parameter: string, at: number): Value | null;
  defineClass(node: SyntaxNode, parts: SyntaxNode[]): void;
  derived(name: string): string;
}

/** A class of them. */
interface Reads {
  new (text: string, known: Knowledge): Reading;
  readonly prototype: Reading;
}
