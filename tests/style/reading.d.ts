// How a program is read for the frameworks' names, and what that gives.

/** The sheet's own knowledge, in the shapes that reading asks for. */
interface Knowledge {
  names: Set<string>;
  prefixes: Set<string>;
  owners: Map<string, string[]>;
  types: Types;
  properties: Set<string>;
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
 * The reading of one text. Four classes, each built on the one before it, make it; a method may
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

  // values.js
  word(node: SyntaxNode): string;
  lookup(name: string): Value | null | undefined;
  isModule(name: string): boolean;
  nameValue(node: SyntaxNode): Value | null;
  emit(name: string, from: number, to: number, call?: Call): void;
  documented(name: string): string;
  made(name: string, args: Args): Value | null;
  gives(value: Instance, attribute: string): Value | null;
  called(value: Value | null, args: Args): Value | null;
  member(own: OwnClass | null, name: string): OwnFunction | null;
  attributeOf(own: OwnClass | null, name: string): Value | null | undefined;
  takes(own: OwnFunction | undefined, args: Args, skip: number): void;
  element(value: Value | null): Value | null;

  // references.js
  reference(node: SyntaxNode, call: Call): Value | null;
  notePath(value: Path, from: number, to: number, dotted: boolean, call: Call): void;
  follow(node: SyntaxNode, call: Call): { value: Value | null; from: number };
  attribute(
    node: SyntaxNode, inner: SyntaxNode, value: Value | null, from: number,
    property: SyntaxNode, call: Call,
  ): Value | null;
  objectAttribute(
    value: Instance, attribute: string, from: number, property: SyntaxNode, call: Call,
  ): Value | null;
  unknown(
    node: SyntaxNode, inner: SyntaxNode, property: SyntaxNode, call: Call, from: number,
  ): Value | null;
  byMethod(
    attribute: string, called: string, inner: SyntaxNode | null, property: SyntaxNode,
    call: Call, from: number,
  ): Value | null;

  // expressions.js
  children(node: SyntaxNode): SyntaxNode[];
  value(node: SyntaxNode, call?: Call): Value | null;
  values(nodes: SyntaxNode[]): Value | null;
  parts(nodes: SyntaxNode[]): SyntaxNode[][];
  lambda(node: SyntaxNode): Value;
  comprehension(nodes: SyntaxNode[]): Value | null;
  call(node: SyntaxNode): Value | null;
  args(list: SyntaxNode): Args;
  bind(target: SyntaxNode, value: Value | null): void;
  destructure(nodes: SyntaxNode[], value: Value | null): void;
  parameters(node: SyntaxNode): Parameter[];

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
  annotation(node: SyntaxNode): void;
  annotated(node: SyntaxNode | undefined): Value | null;
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
