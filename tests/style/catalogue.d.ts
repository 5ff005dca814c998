// What catalogue.js holds: tandem/find/lookup.py writes it.

type SideName = "tf" | "torch";

/** A row as the scripts see it. */
interface Row {
  id: string;
  title: string;
  url: string;
  verdict: string;
  difference: string;
  /** What its proof found, in one line of Markdown; empty where it compared nothing. */
  measured: string;
  /** The plain translation runs, and gives other numbers. */
  silent: boolean;
  tf: Side;
  torch: Side;
}

interface Side {
  one_liner: string;
  names: string[];
  uses: string[];
}

/** How a verdict is shown. */
interface Verdict {
  sign: string;
  word: string;
}

/** The methods of types, as tandem/read/api.py knows them. */
interface Types {
  documented_on: [prefix: string, owner: string][];
  properties: string[];
  tensor_methods: string[];
  on_sequential: string[];
  /** The public methods and attributes of each type that is recorded, with spaces between. */
  members: Record<string, string>;
  /** By a type, the one whose members it has. */
  inherits: Record<string, string>;
}

/** What old names are called today: rules for one after the other, and TensorFlow 1's home. */
interface OldHomes {
  rules: [old: string, today: string][];
  versions: [old: string, today: string];
}

/** Where the frameworks' own references are: tandem/find/official.py writes it. */
interface References {
  pages: Record<string, string>;
  listed: Record<string, string>;
  rules: { of: string[]; at: string }[];
}
