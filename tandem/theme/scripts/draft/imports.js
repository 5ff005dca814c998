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

  window.tandem.draftImports = { byFramework, merged, tidied };
}
