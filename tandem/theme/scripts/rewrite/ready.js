// What the data of twins leaves to be derived, once a page: `tandem.ready`. The names that a way
// speaks of, and the imports that written code needs.
{
  /** How each root of a name is imported. */
  const IMPORTS = /** @type {Record<string, string>} */ ({
    nn: "from torch import nn", F: "import torch.nn.functional as F", torch: "import torch", v2: "from torchvision.transforms import v2",
    torchvision: "import torchvision", layers: "from keras import layers", keras: "import keras", tf: "import tensorflow as tf", np: "import numpy as np", math: "import math", itertools: "import itertools",
  });

  /** @type {(texts: string[]) => string[]} The imports that some written code needs. */
  function importsOf(texts) {
    const roots = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\w.])([A-Za-z_]\w*)(?=\.)/g)].map(([, root]) => root)));
    return Object.entries(IMPORTS).filter(([root]) => roots.has(root)).map(([, line]) => line);
  }

  /** Each name that a way's expressions say: an argument that is not there is not covered. @type {(way: Way) => Set<string>} */
  function usesOf(way) {
    /** @type {Set<string>} */
    const names = new Set();
    const walk = (/** @type {unknown} */ node) => {
      if (!Array.isArray(node)) return;
      if (node[0] === "name") names.add(node[1]);
      else node.forEach(walk);
    };
    const uses = (/** @type {Use[] | undefined} */ some) => (some ?? []).map(({ when, as }) => [when, as]);
    walk([
      way.write.map(({ when, call, use }) => [when, call, uses(use)]), uses(way.use),
      (way.refuse ?? []).map(({ when }) => when), (way.look ?? []).map(({ when }) => when),
    ]);
    return names;
  }

  /** @type {Twins | null} */
  let ready = null;

  /** Once a page: what the data leaves to be derived. */
  function prepare() {
    if (ready === window.tandem.twins) return;
    for (const way of Object.values(window.tandem.twins.ways)) {
      way.write ??= [];
      way.refuse ??= [];
      way.look ??= [];
      way.no_effect ??= [];
      way.uses = usesOf(way);
    }
    ready = window.tandem.twins;
  }

  window.tandem.ready = { importsOf, prepare };
}
