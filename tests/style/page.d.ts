// What the scripts of a page find in its window, beside what every browser has.

interface Window {
  tandem: Tandem;
  /** Material's box for news. */
  alert$?: { next(text: string): void };
}

/** What the scripts share: the rows, the words, and the tools that read code and find rows. */
interface Tandem extends RewritingTools {
  // words.js and say.js, on every page; the words of a tool, where it is loaded
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

  // what is typed: in every box that finds
  text: {
    fold(text: string): string;
    wordsOf(text: string): string[];
  };
  address: Addressing;

  // found_by.js: what each row is found by
  foundBy: (Findable & Row)[];

  // the index and the search
  question: Question;
  spelling: Spelling;
  vocabulary: {
    /** A row with fewer points answers another question, and has the word in its code. */
    ANSWERS: number;
    /** A name with more is answered by the row. */
    ANSWERED: number;
    /** A name with more has its home in the row. */
    AT_HOME: number;
    Vocabulary: new (rows: Findable[], answered: Record<string, string>) => RowWords;
  };
  finding: Finding;
  drawing: Drawing;

  // the page of errors, and errors.js that it loads
  sayings: { of(text: string): Saying[]; otherwise(text: string): "binary" | "code" | null };
  matching: {
    explain(saying: Saying, entries: ErrorEntry[]): Explained | null;
    partly(saying: Saying, entries: ErrorEntry[]): Explained[];
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
    isNotebook(text: string): boolean;
    isTraceback(text: string): boolean;
  };
  loading: {
    reader(): Promise<unknown>;
    shared(name: "programs"): Promise<unknown>;
  };
  elements: {
    element(
      name: string, properties?: Record<string, unknown>, ...children: (Part | null | (Part | null)[])[]
    ): HTMLElement;
    link(href: string, ...children: Part[]): HTMLElement;
    code(text: string): HTMLElement;
    quoted(text: string): Part[];
    address(url: string): string;
    toRow(row: Row, ...children: Part[]): HTMLElement;
    chip(verdict: string): HTMLElement;
    sign(verdict: string): HTMLElement;
    lines(numbers: number[]): HTMLElement;
  };
  marked: {
    draw(result: Result): HTMLElement;
    /** Lights what leads to an answer, and a line. */
    light(line: number | null, id: string): void;
    /** Brings a line into sight beside the answers; false where they do not stand side by side. */
    show(line: number): boolean;
  };
  listed: { draw(result: Result): HTMLElement };
  drafted: { draw(result: Result): HTMLElement | null };
  examples: Record<SideName, string>;

  // its reader, in the order in which it is loaded
  frameworks: Frameworks;
  wrapping: { unwrapped(text: string): Piece[] };
  lines: { program(text: string): string };
  source: {
    clean(text: string): string;
    plain(tree: SyntaxTree): Generator<undefined, SyntaxNode[]>;
    mistakes(text: string, nodes: SyntaxNode[], lineOf: (offset: number) => number): number[];
  };
  strings: {
    argumentAt(callee: string, place: number): string;
    named(argument: string, string: string, loss: string): string | null;
  };
  Values: Reads;
  guesses: { bareNames(names: Set<string>): Map<string, string[]> };
  Guesses: Reads;
  References: Reads;
  Expressions: Reads;
  Annotations: Reads;
  Reader: Reads;
  names: {
    clean(text: string): string;
    reading(text: string, tree: SyntaxTree, tandem: Tandem): Generator<undefined, NodesRead>;
  };
  /** Made when the first text is read. */
  knowledge?: Knowledge;
  /** official.js, in assets: the table of the references. */
  references: References;
  official: { address(name: string): string | null };
  answers: { of(name: string, keywords?: string[]): Answer | null; hints(name: string): Answer[] };
  reader: {
    read(text: string, isStale: () => boolean): Promise<TextRead | "unreadable" | null>;
    sorted(found: Found[], text?: string): Sorted;
    /** What a row is for; null for a topic that no job has. */
    jobOf(row: Row): Job | null;
  };
}

/** What an element takes. */
type Part = Node | string | number;

/** What is typed and chosen on a page, in its address. */
interface Addressing {
  kept(
    kinds: string[],
    asked: () => { typed: string; chosen: [kind: string, value: string][] },
  ): {
    write(): void;
    /** Writes soon. */
    remember(): void;
    read(): { typed: string; isChosen(kind: string, value: string): boolean };
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
