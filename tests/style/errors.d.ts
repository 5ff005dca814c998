// What is known of error messages, as tandem/write/explained.py writes it into errors.js.

interface Explanations {
  entries: ErrorEntry[];
  /** Messages that rows' programs caught and no entry shows with their row. */
  caught: Pick<ErrorEntry, "kind" | "example" | "by" | "messages" | "rows">[];
  rows: Record<string, { title: string; url: string; says?: string; verdict?: string; chip?: string }>;
  words: Texts<"nothing" | "near" | "no message" | "code" | "binary" | "then" | "translate" | "rows">
    & Texts<"names" | "near names" | "caught" | "copy" | "copied" | "causes" | "see" | "entry" | "general" | "part">
    & Counted<"found">;
}

interface ErrorEntry {
  name: string;
  kinds: string[];
  by: string;
  url: string;
  general: boolean;
  short: boolean;
  messages: { pattern: string; sign: string; weight: number }[];
  kind: string;
  example: string;
  /** Null of a message that only its rows explain. */
  means: string | null;
  causes: string[];
  fix: [label: string, text: string] | null;
  other: [label: string, text: string] | null;
  rows: string[];
  from: string;
}

/** What an exception, a warning or a log line said; `beside`, what stood around them. */
interface Saying {
  kind: string;
  said: string;
  beside: boolean;
}

/** An entry that explains a message: what of it was recognised, and its own values. */
interface Explained {
  entry: ErrorEntry;
  score: number;
  kind: string;
  said: string;
  values: Record<string, string>;
  /** Whether no more than a part of its message was said: the values are its example's. */
  isPart?: boolean;
  /** The entry's rows, and those whose programs raised this very message. */
  rows?: string[];
}

/** A framework's name in a message; `near`, one spelt nearly as one that is not there. */
interface NamedRow {
  name: string;
  near: boolean;
  row: Row | null;
}

interface NearMessage {
  kind: string;
  text: string;
  entry: ErrorEntry | null;
  row: string | null;
}

interface ErrorAnswer {
  what: "explained" | "nothing" | "no message" | "code" | "binary";
  found: Explained[];
  near: NearMessage[];
}

interface Cards {
  cardOf(
    explained: Explained,
    mentions: NamedRow[],
    data: Explanations,
    home: URL,
  ): (Node | string)[];
  mentioned(mentions: NamedRow[], data: Explanations, home: URL): HTMLElement[];
  element(
    name: string,
    children: (Node | string)[],
    attributes?: Record<string, string>,
  ): HTMLElement;
}
