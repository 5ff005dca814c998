// Keras's strings as the names they stand for: `loss="mse"` is keras.losses.mean_squared_error.
// `tandem.strings.named` tells what a string is, by the argument that it is given as.
{
  /** @type {Record<string, Record<string, string>>} */
  const SHORT = {
    losses: {
      mse: "mean_squared_error", mae: "mean_absolute_error", mape: "mean_absolute_percentage_error",
      msle: "mean_squared_logarithmic_error", bce: "binary_crossentropy", kld: "kl_divergence",
      kullback_leibler_divergence: "kl_divergence", cosine_proximity: "cosine_similarity", logcosh: "log_cosh",
    },
    optimizers: { sgd: "SGD", rmsprop: "RMSprop", adamw: "AdamW" },
    activations: { swish: "silu", hard_swish: "hard_silu" },
    initializers: {
      normal: "RandomNormal", uniform: "RandomUniform", zero: "Zeros", one: "Ones", orthogonal: "Orthogonal",
      identity: "Identity",
    },
    metrics: {
      mse: "MeanSquaredError", mae: "MeanAbsoluteError", mape: "MeanAbsolutePercentageError",
      msle: "MeanSquaredLogarithmicError", auc: "AUC", AUC: "AUC", kld: "KLDivergence", bce: "BinaryCrossentropy",
    },
    regularizers: { l1: "L1", l2: "L2", l1_l2: "L1L2", L1: "L1", L2: "L2" },
    constraints: { max_norm: "MaxNorm", non_neg: "NonNeg", unit_norm: "UnitNorm", min_max_norm: "MinMaxNorm" },
  };

  // Modules in which a string stands for a function; in the others for a class.
  const FUNCTIONS = new Set(["losses", "activations"]);

  /** @type {[RegExp, string][]} */
  const ARGUMENTS = [
    [/^(recurrent_)?activation$/, "activations"],
    [/^loss$/, "losses"],
    [/^optimizer$/, "optimizers"],
    [/^(weighted_)?metrics$/, "metrics"],
    [/^(\w+_)?initializer$/, "initializers"],
    [/^\w+_regularizer$/, "regularizers"],
    [/^\w+_constraint$/, "constraints"],
  ];

  // The arguments that are given by their place.
  /** @type {[RegExp, string[]][]} */
  const PLACES = [
    [/^keras\.(Model|Sequential)\.compile$/, ["optimizer", "loss", "metrics", "metrics"]],
    [/^keras\.layers\.Activation$/, ["activation"]],
    [/^keras\.layers\.(Dense|LSTM|GRU|SimpleRNN)$/, ["", "activation"]],
  ];

  /**
   * The argument that a place of a call stands for.
   * @param {string} callee
   * @param {number} place
   */
  function argumentAt(callee, place) {
    const module = callee.match(/^keras\.(\w+)\.get$/)?.[1];
    if (module && place === 0) return { activations: "activation", losses: "loss", optimizers: "optimizer", initializers: "initializer" }[module] ?? "";
    return PLACES.find(([shape]) => shape.test(callee))?.[1][place] ?? "";
  }

  /**
   * The name that a string stands for; null where it stands for none.
   * @param {string} argument
   * @param {string} string
   * @param {string} loss how the call says its loss, which "accuracy" is chosen by
   */
  function named(argument, string, loss) {
    const module = ARGUMENTS.find(([shape]) => shape.test(argument))?.[1];
    if (!module || !/^[A-Za-z]\w*$/.test(string)) return null;
    if (module === "metrics" && /^(acc|accuracy)$/.test(string)) {
      const kind = loss.match(/sparse|binary|categorical/i)?.[0].toLowerCase() ?? "";
      const start = { sparse: "SparseCategorical", binary: "Binary", categorical: "Categorical" }[kind] ?? "";
      return `keras.metrics.${start}Accuracy`;
    }
    const short = Object.hasOwn(SHORT[module], string) ? SHORT[module][string] : null;
    if (short) return `keras.${module}.${short}`;
    const isClass = /^[A-Z]/.test(string);
    const words = string.split("_").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
    return `keras.${module}.${isClass || FUNCTIONS.has(module) ? string : words.join("")}`;
  }

  window.tandem.strings = { argumentAt, named };
}
