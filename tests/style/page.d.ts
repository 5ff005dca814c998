// What the scripts of a page find in its window, beside what every browser has.

interface Window {
  tandem: Tandem;
  /** Material's box for news. */
  alert$?: { next(text: string): void };
}

/** What the scripts share: the rows, the words, and the tools that read code and find rows. */
interface Tandem {
  // words.js and say.js, on every page
  words: Words;
  parts<Value>(wording: Wording, values: Record<string, Value | Value[]>): (Value | string)[];
  say(wording: Wording, values?: Record<string, unknown>): string;

  // card.js, on every page
  tell(tool: HTMLElement, word: string, sentence: string): void;
  copyFor(tool: HTMLElement, text: string, said: string): Promise<void>;

  // the boxes to paste into
  kept: { read(box: string): string; write(box: string, text: string): void };

  // programs.js: what both cells of a row show
  programs: Record<string, Record<SideName, string>>;

  // catalogue.js
  rows: Row[];
  verdicts: Record<string, Verdict>;
  types: Types;
  /** The answer of each name: "row,other how known", as tandem/find/lookup.py writes it. */
  answered: Record<string, string>;
  old_homes: OldHomes;
  /** What stands for the names that fit a pattern. */
  families: [of: string, by: string][];

  // the index and the page of errors
  question: Question;
  spelling: Spelling;
  finding: Finding;
  drawing: Drawing;

  // the page of errors, and errors.js that it loads
  sayings: { of(text: string): Saying[]; otherwise(text: string): "binary" | "code" | null };
  matching: {
    explain(saying: Saying, entries: ErrorEntry[]): Explained | null;
    plain(text: string): string;
  };
  nearest: {
    finder<Message extends { kind: string; text: string }>(
      messages: Message[],
    ): (kind: string, said: string) => Message[];
  };
  answering: { answerer(data: Explanations): (text: string) => ErrorAnswer | null };
  mentions: {
    finder(known: Pick<Tandem, "rows" | "types" | "answers" | "answered">): (said: string, text: string) => NamedRow[];
  };
  cards: Cards;
  explanations: Explanations;

  // the filters of the pages of many parts
  narrowing: {
    LONGEST: number;
    narrowed(parts: FilterPart[], typed: string, chosen: [string, string][]): boolean[];
  };

  // the page `translate`
  pasted: {
    LIMIT: number;
    LINES: number;
    fitting(text: string): string;
    isBinary(text: string): boolean;
  };
  examples: Record<SideName, string>;

  // its reader, in the order in which it is loaded
  frameworks: Frameworks;
  source: {
    clean(text: string): string;
    plain(tree: SyntaxTree): Generator<undefined, SyntaxNode[]>;
    mistakes(text: string, nodes: SyntaxNode[], lineOf: (offset: number) => number): number[];
  };
  Values: Reads;
  References: Reads;
  Expressions: Reads;
  Reader: Reads;
  names: {
    clean(text: string): string;
    reading(text: string, tree: SyntaxTree, tandem: Tandem): Generator<undefined, NamesRead>;
  };
  /** Made when the first text is read. */
  knowledge?: Knowledge;
  answers: { of(name: string, keywords?: string[]): Answer | null; hints(name: string): Answer[] };
  reader: {
    read(text: string, isStale: () => boolean): Promise<NamesRead | null>;
    sorted(found: Found[]): Sorted;
    short(text: string): string;
  };
}

/** A part of a page that a filter shows or hides: its names, its text, its kinds and values. */
interface FilterPart {
  names: string;
  text: string;
  kinds: Record<string, string>;
}

/** What an expression's matches give way to; TypeScript's own `replace` takes one kind at a time. */
type Replacement = string | ((match: string, ...groups: string[]) => string);

interface String {
  replace(pattern: RegExp, replacement: Replacement): string;
}
