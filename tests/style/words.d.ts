// What assets/words.js and the words.js of each tool hold: the texts of the language's file, by
// the script's job.

/** A text with gaps; or its forms for a number. */
type Wording = string | { [form: string]: string };

type Texts<Key extends string> = Record<Key, string>;
type Counted<Key extends string> = Record<Key, Wording>;

interface Words {
  rows: Counted<"all" | "some" | "used" | "only used">
    & Texts<"stop" | "filler" | "kinds" | "negations" | "ends" | "none" | "filtered" | "chosen" | "most" | "nearest" | "or" | "unfilter">
    & Texts<"read" | "as typed">;
  filter: Texts<"some" | "none" | "unfilter">;
  errors: Texts<"loading" | "failed">;
  draft: Record<string, string>;
  rewrite: Texts<"no twin" | "gap">
    & { reasons: Record<string, string> }
    & { gaps: Record<string, string> };
  card: Texts<"both" | "link" | "copied" | "refused" | "failed" | "apart">;
  offline: Texts<"title" | "text" | "again" | "home">;
  shortcuts: Texts<"title" | "close" | "on"> & {
    groups: Record<string, { title: string; keys: Record<string, string> }>;
  };
  translate: Counted<"draft rewritten" | "draft look" | "draft left"> & Texts<"draft" | "draft hint" | "draft copy" | "draft copied" | "draft download">
    & Counted<"names" | "rows" | "without" | "mistake" | "lines" | "watch count" | "rest" | "alike">
    & Texts<"counted" | "loading" | "failed" | "none" | "index" | "binary" | "unreadable" | "traceback" | "errors">
    & Texts<"cut" | "and others" | "assumed" | "as" | "skip" | "marked" | "watch" | "calm">
    & Texts<"by job" | "more lines" | "kin" | "family" | "gone" | "also" | "because">
    & Texts<"copy" | "copied" | "copy label" | "no program" | "uses" | "near">
    & Texts<"unknown" | "unknown hint" | "copy list" | "list copied">
    & { harms: Texts<"different" | "silent" | "refused" | "gone" | "one side"> }
    & { jobs: Texts<"model" | "loss" | "training" | "data" | "tensors" | "saving"> };
}
