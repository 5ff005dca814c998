// The imports of a draft, in the order in which people write them: `tandem.draftImports`.
{
  const ORDER = ["import math", "import numpy", "import torch", "import torch.nn.functional", "import torchvision", "import tensorflow", "import keras", "from torch ", "from torch.", "from torchvision", "from keras"];

  /** @type {(one: string, other: string) => number} Imports in the order in which they are written. */
  function byFramework(one, other) {
    const place = (/** @type {string} */ line) => ORDER.findLastIndex((start) => line.startsWith(start));
    return place(one) - place(other) || (one < other ? -1 : 1);
  }

  /** @type {(lines: string[]) => string[]} Imports of one module in one line. */
  function merged(lines) {
    /** @type {Map<string, Set<string>>} */
    const from = new Map();
    for (const line of lines) {
      const [, module, names] = /^from (\S+) import (.+)$/.exec(line) ?? [];
      if (module) from.set(module, new Set([...(from.get(module) ?? []), ...names.split(", ")]));
    }
    return [...lines.filter((line) => !line.startsWith("from ")), ...[...from].map(([module, names]) => `from ${module} import ${[...names].sort().join(", ")}`)];
  }

  /** @type {(text: string) => string} A program without the gaps that what is gone leaves behind. */
  const tidied = (text) => `${text.replace(/\n{4,}/g, "\n\n\n").trim()}\n`;

  /** @type {(pieces: DraftPiece[], imports: Set<string>) => void} Where the reader calls something `layers`, Keras's are written with their whole name. */
  function apartFromLayers(pieces, imports) {
    if (!imports.delete("from keras import layers")) return;
    imports.add("import keras");
    for (const piece of pieces) if (piece.state !== "kept") piece.text = piece.text.replace(/(?<![\w.])layers\.(?=[A-Z])/g, "keras.layers.");
  }

  /** @type {(pieces: DraftPiece[], program: string) => DraftPiece[]} A statement that is gone takes its line with it. */
  function withoutEmptyLines(pieces, program) {
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      const next = pieces[at + 1];
      // A block took the end of its last line with it, and its indent stands before nothing.
      if (piece.state === "gone" && before?.state === "kept" && program.slice(piece.from, piece.to).endsWith("\n")) before.text = before.text.replace(/[ \t]+$/, "");
      if ((piece.state !== "import" && piece.state !== "gone") || piece.text || next?.state !== "kept") return;
      if (!/^[ \t]*\n/.test(next.text)) return;
      next.text = next.text.replace(/^[ \t]*\n/, "");
      if (before?.state === "kept") before.text = before.text.replace(/[ \t]+$/, "");
    });
    return pieces;
  }

  /** @type {Tandem["draftImports"]["helpersAt"]} The piece behind which functions of the draft's own stand: the last of the imports that follow the first of the frameworks', so that they are there before any line uses them. */
  function helpersAt(pieces, first, importsAt, lastImport) {
    if (first < 0) return lastImport;
    let place = first;
    for (let at = first + 1; at < pieces.length; at++) {
      if (importsAt.has(at)) place = at;
      else if (!/^(\s|#.*)*$/.test(pieces[at].text)) break;
    }
    return place;
  }

  /** @type {Tandem["draftImports"]["isThere"]} Whether the reader's own imports, which stay, bring what a line does, up to a piece. */
  function isThere(line, pieces, last, helpers) {
    const at = pieces.findIndex(({ state, text }) => state === "kept" && text.split("\n").includes(line));
    if (at <= last) return at >= 0;
    // It comes too late for what uses it, itself or in one of the draft's own functions.
    const root = / (\w+)$/.exec(line)?.[1] ?? "";
    const own = [...helpers].filter(([, text]) => text.includes(`${root}.`)).map(([name]) => `${name}\\(`);
    const use = new RegExp(`(?<![\\w.])(?:${[`${root}\\.`, ...own].join("|")})`);
    return !pieces.slice(0, at).some(({ state, text }) => state !== "kept" && use.test(text));
  }

  window.tandem.draftImports = { byFramework, merged, tidied, apartFromLayers, withoutEmptyLines, helpersAt, isThere };
}
