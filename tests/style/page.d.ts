// What the scripts of a page find in its window, beside what every browser has.

/** A row as the scripts see it: tandem/find/lookup.py writes it. */
interface Row {
  id: string;
  title: string;
  url: string;
  verdict: string;
  difference: string;
  tf: Side;
  torch: Side;
}

interface Side {
  one_liner: string;
  names: string[];
  kin: string[];
  uses: string[];
}

interface Window {
  /** What the scripts share: the rows, and the tools that read code and find rows. */
  tandem: any;
  /** Material's box for news. */
  alert$?: { next(text: string): void };
}

/** The vendored parser of Python. */
declare const PythonParser: any;
