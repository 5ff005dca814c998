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

  /** @type {(pieces: DraftPiece[]) => DraftPiece[]} A statement that is gone takes its line with it. */
  function withoutEmptyLines(pieces) {
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      const next = pieces[at + 1];
      if ((piece.state !== "import" && piece.state !== "gone") || piece.text || next?.state !== "kept") return;
      if (!/^[ \t]*\n/.test(next.text)) return;
      next.text = next.text.replace(/^[ \t]*\n/, "");
      if (before?.state === "kept" && next.text) before.text = before.text.replace(/[ \t]+$/, "");
    });
    return pieces;
  }

  window.tandem.draftImports = { byFramework, merged, tidied, apartFromLayers, withoutEmptyLines };
}
