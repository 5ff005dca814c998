// What a name of a program may stand for, and what is known of the frameworks' names.

/** What an expression gives. Null, where it may be missing: the text does not show it. */
type Value =
  | Other
  | Path
  | Foreign
  | Instance
  | Many
  | Group
  | { kind: "class"; own: OwnClass }
  | { kind: "function"; own: OwnFunction; bound?: boolean; name?: string }
  | { kind: "partial"; of: Value }
  | { kind: "append"; to: Many | Group };

/** None of ours. */
interface Other {
  kind: "other";
}

/**
 * A name of the frameworks; `isAlias` where a variable stands for it, `isElement` where that is
 * one of several, `isAssumed` where the text only says its usual name.
 */
interface Path {
  kind: "path";
  name: string;
  isAlias?: boolean;
  isElement?: boolean;
  isAssumed?: boolean;
}

/** A name of another library. */
interface Foreign {
  kind: "foreign";
  name: string;
}

/**
 * An object of a type; `above` for super() where no class of the text is above, `made` by the name
 * that was called, `guessed` from the name of a class that the text does not show.
 */
interface Instance {
  kind: "object";
  type: string | null;
  own: OwnClass | null;
  above?: boolean;
  made?: string;
  guessed?: string;
  isChild?: boolean;
  isNoModel?: boolean;
}

interface Many {
  kind: "many";
  of: Value | null;
}

/** Values side by side; `of` is what was appended to them. */
interface Group {
  kind: "group";
  items: (Value | null)[];
  of?: Value;
}

/** A class that the text defines; `isMixed` where a base of it is not in the text. */
interface OwnClass {
  type: string | null;
  up: OwnClass | null;
  isMixed: boolean;
  methods: Map<string, OwnFunction>;
  attributes: Bindings;
}

/** What names stand for. */
type Bindings = Map<string, Value | null>;

/** A function that the text defines: what it was called with, what it gives. */
interface OwnFunction {
  parameters: string[];
  given: Map<string, Value>;
  gives: Value | null;
  isProperty?: boolean;
}

/** What frameworks.js knows; it says of each what it is. */
interface Frameworks {
  OTHER: Other;
  TENSOR: Instance;
  TF_TENSOR: Instance;
  path(name: string): Path;
  object(type: string | null, own?: OwnClass | null): Instance;
  many(of: Value | null): Many;
  group(items: (Value | null)[]): Group;

  FRAMEWORKS: Set<string>;
  SIDE: Record<string, SideName>;
  USUAL: Record<string, string>;
  BARE: Record<string, string>;
  LIKE: Record<string, string>;
  MODULES: Set<string>;
  METHODS: Record<string, string>;
  CALLED: [RegExp, string][];
  COMMON: Set<string>;
  SHARED: Set<string>;
  MADE: Record<string, string | null>;
  MAKES_TENSORS: [RegExp, string][];
  GIVES: Record<string, Record<string, Value | null>>;
  DERIVED: Record<string, string>;
  ITSELF: Set<string>;
  ELEMENT: Record<string, Value>;
  HAND_ON: Set<string>;
  BUILTINS: Set<string>;
  FOREIGN: Set<string>;
  LITERALS: Set<string>;

  today(name: string): string;
  /** Whether a type has a method or attribute of that name; null for a type that is not recorded. */
  has(type: string, name: string): boolean | null;
  last(name: string): string;
  parent(name: string): string;
  isUpper(text: string): boolean;
}
