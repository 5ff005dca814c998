// What words.js holds: the texts of the language's file, by the script's job.

/** A text with gaps; or its forms for a number. */
type Wording = string | { [form: string]: string };

type Texts<Key extends string> = Record<Key, string>;
type Counted<Key extends string> = Record<Key, Wording>;

interface Words {
  rows: Counted<"all" | "some" | "used">
    & Texts<"stop" | "ends" | "none" | "filtered" | "chosen" | "most" | "nearest" | "or" | "unfilter">
    & Texts<"read" | "as typed">;
  filter: Texts<"some" | "none" | "unfilter">;
  errors: Texts<"loading" | "failed">;
  card: Texts<"both" | "link" | "copied" | "refused" | "failed" | "apart">;
  offline: Texts<"title" | "text" | "again" | "home">;
  shortcuts: Texts<"title" | "close" | "on"> & {
    groups: Record<string, { title: string; keys: Record<string, string> }>;
  };
  translate: Counted<"names" | "with" | "without" | "mistake" | "lines">
    & Texts<"counted" | "loading" | "failed" | "none" | "index" | "binary">
    & Texts<"cut" | "and others" | "assumed" | "as" | "marked" | "marked hint" | "answers">
    & Texts<"yours" | "verdict" | "difference" | "more lines" | "kin" | "family" | "also">
    & Texts<"because" | "copy" | "copied" | "copy label" | "no program" | "used" | "used in" | "unknown">
    & Texts<"unknown hint">
    & { sides: Texts<"tf" | "torch"> };
}
