// What is known of the frameworks beyond the sheet's rows, for reading pasted programs:
// `tandem.frameworks`. Usual aliases, methods of types, and what comes out
// of a call. A value is `{ kind }`: a path (a name of the API), an object of a type, many of a
// value, a group of values, or other (none of ours).
{
  const FRAMEWORKS = new Set(["tensorflow", "keras", "torch", "torchvision"]);

  /** @type {Frameworks["SIDE"]} */
  const SIDE = { tensorflow: "tf", keras: "tf", torch: "torch", torchvision: "torch" };

  // What everybody calls them: a pasted piece often comes without its imports.
  /** @type {Frameworks["USUAL"]} */
  const USUAL = {
    tf: "tensorflow", tensorflow: "tensorflow", keras: "keras", torch: "torch",
    torchvision: "torchvision", nn: "torch.nn", F: "torch.nn.functional",
    optim: "torch.optim", layers: "keras.layers", K: "keras.backend", transforms: "torchvision.transforms",
    optimizers: "keras.optimizers", callbacks: "keras.callbacks", regularizers: "keras.regularizers",
    initializers: "keras.initializers", activations: "keras.activations", lr_scheduler: "torch.optim.lr_scheduler",
    losses: "keras.losses", models: "keras.models|torchvision.models", datasets: "keras.datasets|torchvision.datasets",
  };

  // Names that are often written without their imports, by the module of each; the sheet adds its own.
  /** @type {Frameworks["BARE"]} */
  const BARE = {
    "keras": "Model Sequential Input",
    "keras.layers":
      "Dense Dropout Activation Flatten Conv1D Conv2D Conv3D Conv2DTranspose MaxPooling1D MaxPooling2D MaxPooling3D " +
      "AveragePooling2D GlobalAveragePooling2D GlobalMaxPooling2D GlobalAveragePooling1D GlobalMaxPooling1D " +
      "BatchNormalization LayerNormalization LSTM GRU SimpleRNN Bidirectional TimeDistributed Embedding Reshape " +
      "Concatenate concatenate Add Multiply Lambda LeakyReLU PReLU SpatialDropout1D SpatialDropout2D UpSampling2D " +
      "ZeroPadding2D SeparableConv2D DepthwiseConv2D RepeatVector Permute Masking GaussianNoise Attention " +
      "MultiHeadAttention TextVectorization Rescaling RandomFlip RandomRotation RandomZoom",
    "keras.optimizers": "Adam SGD RMSprop Adagrad Adadelta Adamax Nadam AdamW",
    "keras.callbacks": "EarlyStopping ModelCheckpoint ReduceLROnPlateau LearningRateScheduler TensorBoard CSVLogger",
    "keras.utils": "to_categorical pad_sequences plot_model load_img img_to_array",
    "keras.models": "load_model",
    "keras.preprocessing.image": "ImageDataGenerator",
    "torch.nn": "Linear Conv1d Conv2d ConvTranspose2d MaxPool2d AvgPool2d AdaptiveAvgPool2d BatchNorm1d BatchNorm2d LayerNorm Dropout2d ReLU",
    "torch.utils.data": "DataLoader TensorDataset Dataset random_split Subset",
    "torch.optim": "Adam SGD AdamW RMSprop Adagrad",
    "torch.optim.lr_scheduler": "StepLR CosineAnnealingLR MultiStepLR ExponentialLR ReduceLROnPlateau OneCycleLR",
    "torchvision.transforms": "ToTensor Normalize Compose",
  };

  // Classes of other libraries, and what they are.
  /** @type {Frameworks["LIKE"]} */
  const LIKE = { LightningModule: "torch.nn.Module", PreTrainedModel: "torch.nn.Module", TFPreTrainedModel: "keras.Model" };

  // Modules of which the sheet may show no name.
  const MODULES = new Set(
    ("tensorflow.data tensorflow.keras tensorflow.nn tensorflow.math tensorflow.image tensorflow.io " +
      "tensorflow.random tensorflow.linalg tensorflow.losses tensorflow.metrics tensorflow.optimizers " +
      "tensorflow.initializers tensorflow.config tensorflow.distribute tensorflow.summary " +
      "tensorflow.compat tensorflow.compat.v1 tensorflow.experimental tensorflow.strings tensorflow.train " +
      "keras.activations keras.applications keras.backend keras.callbacks keras.constraints " +
      "keras.datasets keras.datasets.mnist keras.datasets.cifar10 keras.datasets.fashion_mnist " +
      "keras.datasets.imdb keras.initializers keras.layers keras.losses keras.metrics " +
      "keras.mixed_precision keras.models keras.ops keras.optimizers keras.optimizers.schedules " +
      "keras.preprocessing keras.preprocessing.image keras.preprocessing.sequence " +
      "keras.preprocessing.text keras.random keras.regularizers keras.saving keras.utils " +
      "torch.amp torch.autograd torch.backends torch.cuda torch.cuda.amp torch.distributed " +
      "torch.distributions torch.fft torch.func torch.jit torch.linalg torch.nn torch.nn.functional " +
      "torch.nn.init torch.nn.parallel torch.nn.utils torch.nn.utils.rnn torch.onnx torch.optim " +
      "torch.optim.lr_scheduler torch.profiler torch.special torch.utils torch.utils.data " +
      "torch.utils.tensorboard torch.multiprocessing torch.hub torchvision.datasets torchvision.io " +
      "torchvision.models torchvision.models.detection torchvision.models.segmentation " +
      "torchvision.ops torchvision.transforms torchvision.transforms.functional " +
      "torchvision.transforms.v2 torchvision.utils").split(" "),
  );

  // Methods by which a value shows what it is, where nothing else does; the sheet adds its own.
  /** @type {Frameworks["METHODS"]} */
  const METHODS = {
    "torch.Tensor":
      "argmax backward clone contiguous cpu cuda detach dim div_ expand flatten float fill_ gather half item " +
      "log_softmax long masked_fill matmul mean mul_ norm normal_ numel numpy permute requires_grad_ " +
      "reshape sigmoid size softmax squeeze sum to tolist topk transpose uniform_ unsqueeze view view_as zero_",
    "torch.nn.Module":
      "apply buffers children cpu cuda eval float half load_state_dict modules named_buffers " +
      "named_children named_modules named_parameters parameters register_buffer " +
      "register_forward_hook register_parameter requires_grad requires_grad_ state_dict to train zero_grad",
    "torch.optim.Optimizer": "add_param_group load_state_dict state_dict step zero_grad",
    "torch.optim.lr_scheduler.LRScheduler": "get_last_lr load_state_dict state_dict step",
    "keras.Model":
      "build compile count_params evaluate evaluate_generator export fit fit_generator get_config get_layer get_weights " +
      "load_weights predict predict_classes predict_generator predict_proba reset_states predict_on_batch save save_weights set_weights summary test_on_batch to_json train_on_batch",
    "keras.Sequential": "add pop",
    "keras.layers.Layer": "add_loss add_weight",
    "keras.metrics.Metric": "reset_state reset_states result update_state",
    "keras.optimizers.Optimizer": "apply apply_gradients minimize",
    "tensorflow.GradientTape": "batch_jacobian gradient jacobian stop_recording watch",
    "tensorflow.data.Dataset":
      "as_numpy_iterator batch cache cardinality filter make_initializable_iterator make_one_shot_iterator map padded_batch prefetch repeat shuffle skip take unbatch window",
    "tensorflow.Variable": "assign assign_add assign_sub",
    "tensorflow.Tensor": "numpy",
    "keras.callbacks.History": "history",
    "keras.layers.Normalization": "adapt",
    "keras.layers.Discretization": "adapt",
    "keras.layers.IntegerLookup": "adapt get_vocabulary set_vocabulary vocabulary_size",
    "keras.layers.StringLookup": "adapt get_vocabulary set_vocabulary vocabulary_size",
    "keras.layers.TextVectorization": "adapt get_vocabulary set_vocabulary vocabulary_size",
    "torch.nn.RNN": "flatten_parameters",
    "torch.nn.LSTM": "flatten_parameters",
    "torch.nn.GRU": "flatten_parameters",
    "torch.nn.Transformer": "generate_square_subsequent_mask",
  };

  // What a variable's name says of its type, where a method is of several.
  /** @type {Frameworks["CALLED"]} */
  const CALLED = [
    [/sched/i, "torch.optim.lr_scheduler.LRScheduler"],
    [/optim|^opt/i, "torch.optim.Optimizer keras.optimizers.Optimizer"],
    [/tape/i, "tensorflow.GradientTape"],
    [/model|net(work)?\d*$|encoder|decoder|classifier|critic$|generator|discriminator|backbone|criterion|head$/i,
      "torch.nn.Module keras.Model keras.Sequential"],
    [/dataset|^ds|_ds$|^(train|val|valid|test)(_data|_set)?$/i, "tensorflow.data.Dataset"],
    [/metric|accuracy|_acc$|tracker/i, "keras.metrics.Metric"],
    [/layer/i, "keras.layers.Layer torch.nn.Module"],
    [/loss|logits|output|pred|grad|image|label|target|mask|weight|tensor|^(x|y|z|h|xb|yb|inputs?)\d*$/i,
      "torch.Tensor tensorflow.Tensor"],
  ];

  // Methods that text, lists, files, arrays or other libraries' models have as well: they count
  // on a value of unknown type only where its name speaks for it.
  const COMMON = new Set(
    ("add all any append apply batch build cache clear clip compile copy count decode encode eval export extend " +
      "fill filter find fit flatten float format get index insert items join keys map open pop predict read repeat replace " +
      "remove round save score shuffle skip sort split step strip summary take train unique update values " +
      "window write").split(" "),
  );

  // Methods of a tensor that arrays and tables of other libraries have too.
  const SHARED = new Set(
    ("abs absolute add all any argmax argmin argsort clip conj cov cummax cummin cumprod cumsum data detach device " +
      "diagonal diff div divide dot dtype eq flatten ge gt imag index item itemsize le lt max mean median min mode " +
      "mul multinomial multiply name nbytes ndim ne nonzero pow prod put quantile ravel real repeat reshape resize " +
      "round select shape size sort split squeeze std sub subtract sum swapaxes take tolist trace transpose unique " +
      "values var view where").split(" "),
  );

  // What comes out, where it is not a tensor or the object itself.
  /** @type {Frameworks["MADE"]} */
  const MADE = {
    "torch.compile": "same", "torch.jit.script": "torch.jit.ScriptModule", "torch.nn.DataParallel": "same",
    "torch.jit.trace": "torch.jit.ScriptModule", "tensorflow.function": "same", "torch.utils.data.DataLoader": "torch.utils.data.DataLoader",
    "torch.device": "torch.device", "torch.load": null, "torch.save": "other", "torch.manual_seed": "other",
    "torch.is_tensor": "other", "torch.equal": "other", "torch.allclose": "other", "torch.numel": "other",
    "torch.set_default_dtype": "other", "torch.set_num_threads": "other", "torch.set_printoptions": "other",
    "torch.no_grad": "other", "torch.enable_grad": "other", "torch.inference_mode": "other",
    "torch.set_grad_enabled": "other", "torch.autocast": "other", "torch.hub.load": "torch.nn.Module",
    "torch.from_numpy": "torch.Tensor", "torch.utils.data.random_split": "many torch.utils.data.Subset",
    "torchvision.utils.make_grid": "torch.Tensor", "torchvision.io.read_image": "torch.Tensor",
    "torchvision.io.decode_image": "torch.Tensor", "torch.autograd.grad": "torch.Tensor",
    "torch.nn.Parameter": "torch.Tensor", "tensorflow.py_function": "tensorflow.Tensor",
    "keras.Input": "tensorflow.Tensor", "keras.models.clone_model": "keras.Model",
    "keras.models.model_from_json": "keras.Model", "keras.saving.load_model": "keras.Model",
    "keras.utils.image_dataset_from_directory": "tensorflow.data.Dataset",
    "keras.utils.text_dataset_from_directory": "tensorflow.data.Dataset",
    "keras.utils.timeseries_dataset_from_array": "tensorflow.data.Dataset",
    "keras.backend.backend": "other", "tensorflow.saved_model.load": null, "tensorflow.py_func": null,
    "torchvision.models.list_models": "other", "torch.initial_seed": "other", "torch.get_default_dtype": "other",
  };

  /** @type {Frameworks["MAKES_TENSORS"]} */
  const MAKES_TENSORS = [
    [/^torch\.(cuda\.)?[A-Z][a-z]+Tensor$|^torch\.autograd\.Variable$/, "torch.Tensor"],
    [/^torch\.((nn\.functional|linalg|fft|special)\.)?[a-z]\w*$/, "torch.Tensor"],
    [/^torchvision\.(transforms\.(v2\.)?functional|ops)\.[a-z]\w*$/, "torch.Tensor"],
    [/^tensorflow\.((math|nn|random|image|io|linalg|signal|strings|experimental\.numpy)\.)?[a-z]\w*$/, "tensorflow.Tensor"],
    [/^keras\.(ops|random|activations|backend|losses|metrics)\.[a-z]\w*$/, "tensorflow.Tensor"],
    [/^tensorflow\.data\.(Dataset\.\w+|\w+Dataset)$/, "tensorflow.data.Dataset"],
  ];

  /** @type {Other} */
  const OTHER = { kind: "other" };
  /** @type {Frameworks["path"]} */
  const path = (name) => ({ kind: "path", name });
  /** @type {Frameworks["object"]} */
  const object = (type, own = null) => ({ kind: "object", type, own });
  /** @type {Frameworks["many"]} */
  const many = (of) => ({ kind: "many", of });
  /** @type {Frameworks["group"]} */
  const group = (items) => ({ kind: "group", items });

  const TENSOR = object("torch.Tensor");
  const TF_TENSOR = object("tensorflow.Tensor");

  // What a method or an attribute of a type is; a tensor's, a dataset's and a module's methods
  // otherwise give one of their own kind.
  /** @type {Frameworks["GIVES"]} */
  const GIVES = {
    "torch.Tensor": {
      default: TENSOR, item: OTHER, tolist: OTHER, numpy: OTHER, size: OTHER, dim: OTHER, numel: OTHER,
      shape: OTHER, dtype: OTHER, device: OTHER, ndim: OTHER, requires_grad: OTHER, is_cuda: OTHER,
      backward: OTHER, stride: OTHER, is_contiguous: OTHER, element_size: OTHER, data_ptr: OTHER,
    },
    "tensorflow.Tensor": { default: TF_TENSOR, numpy: OTHER, shape: OTHER, dtype: OTHER, ndim: OTHER, get_shape: OTHER },
    "tensorflow.Variable": { default: TF_TENSOR, numpy: OTHER, shape: OTHER, dtype: OTHER },
    "keras.Variable": { default: TF_TENSOR, numpy: OTHER, shape: OTHER, dtype: OTHER },
    "tensorflow.data.Dataset": {
      default: object("tensorflow.data.Dataset"), as_numpy_iterator: many(OTHER), cardinality: TF_TENSOR,
      reduce: TF_TENSOR, class_names: OTHER, element_spec: OTHER,
    },
    "tensorflow.GradientTape": { default: TF_TENSOR, watch: OTHER },
    "torch.nn.Module": {
      default: null, parameters: many(TENSOR), buffers: many(TENSOR),
      named_parameters: many(group([OTHER, TENSOR])), named_buffers: many(group([OTHER, TENSOR])),
      state_dict: many(TENSOR), children: many(object("torch.nn.Module")), modules: many(object("torch.nn.Module")),
      named_children: many(group([OTHER, object("torch.nn.Module")])),
      named_modules: many(group([OTHER, object("torch.nn.Module")])),
      get_submodule: object("torch.nn.Module"), weight: TENSOR, bias: TENSOR, running_mean: TENSOR,
      running_var: TENSOR, training: OTHER, in_features: OTHER, out_features: OTHER,
      in_channels: OTHER, out_channels: OTHER, load_state_dict: OTHER, device: OTHER,
    },
    "torch.optim.Optimizer": { default: OTHER, step: OTHER },
    "torch.optim.lr_scheduler.LRScheduler": { default: OTHER },
    "keras.Model": {
      default: OTHER, fit: object("keras.callbacks.History"), fit_generator: object("keras.callbacks.History"), layers: many(object("keras.layers.Layer")),
      get_layer: object("keras.layers.Layer"), trainable_variables: many(object("keras.Variable")),
      trainable_weights: many(object("keras.Variable")), weights: many(object("keras.Variable")),
      variables: many(object("keras.Variable")), optimizer: object("keras.optimizers.Optimizer"),
      input: TF_TENSOR, output: TF_TENSOR, inputs: many(TF_TENSOR), outputs: many(TF_TENSOR),
      compute_loss: TF_TENSOR, compiled_loss: null, metrics: many(object("keras.metrics.Metric")),
    },
    "keras.layers.Layer": {
      default: OTHER, add_weight: object("keras.Variable"), weights: many(object("keras.Variable")),
      trainable_variables: many(object("keras.Variable")), trainable_weights: many(object("keras.Variable")),
      kernel: object("keras.Variable"), bias: object("keras.Variable"), input: TF_TENSOR, output: TF_TENSOR,
    },
    "keras.optimizers.Optimizer": { default: OTHER, learning_rate: object("keras.Variable"), iterations: object("keras.Variable") },
    "keras.metrics.Metric": { default: OTHER, result: TF_TENSOR },
    "keras.callbacks.Callback": { default: OTHER, model: object("keras.Model") },
    "keras.callbacks.History": { default: OTHER },
    "torch.utils.data.DataLoader": { default: null },
    "torch.Generator": { default: object("torch.Generator") },
  };

  // Where the methods are documented that a type has from the one that it derives from.
  /** @type {Frameworks["DERIVED"]} */
  const DERIVED = { "keras.Model": "keras.layers.Layer", "torch.jit.ScriptModule": "torch.nn.Module" };

  // Modules that return themselves, so that model.to(device) stays the model.
  const ITSELF = new Set("to cuda cpu train eval float half double apply requires_grad_ share_memory compile type bfloat16".split(" "));

  // What looping over a value gives.
  /** @type {Frameworks["ELEMENT"]} */
  const ELEMENT = {
    "torch.utils.data.DataLoader": TENSOR,
    "torch.Tensor": TENSOR,
    "torch.nn.Module": object("torch.nn.Module"),
    "tensorflow.data.Dataset": TF_TENSOR,
    "tensorflow.Tensor": TF_TENSOR,
    "tensorflow.Variable": TF_TENSOR,
    "torch.utils.data.Subset": TENSOR,
    "torch.utils.data.TensorDataset": TENSOR,
  };

  // Python's own, and others that hand on what they are given.
  const HAND_ON = new Set("list tuple reversed sorted iter copy.deepcopy copy.copy tqdm.tqdm tqdm.auto.tqdm tqdm.notebook.tqdm tqdm.trange".split(" "));
  const BUILTINS = new Set(
    ("abs all any bin bool bytes chr dict dir divmod float format frozenset getattr hasattr hash hex id " +
      "input int isinstance issubclass len map max min object oct open ord pow print range repr round set " +
      "setattr slice str sum type vars zip enumerate filter Exception ValueError RuntimeError " +
      "NotImplementedError True False").split(" "),
  );

  // Libraries whose values are none of ours for sure; a module of the reader's own may hold any.
  const FOREIGN = new Set(
    ("numpy pandas scipy sklearn matplotlib seaborn PIL cv2 skimage imageio h5py plotly xgboost lightgbm " +
      "catboost statsmodels nltk spacy requests yaml wandb joblib albumentations polars pyarrow cupy jax " +
      "argparse abc ast asyncio base64 bisect collections concurrent contextlib csv dataclasses datetime " +
      "decimal enum fractions gc getpass glob gzip hashlib heapq html http inspect io itertools json " +
      "logging math multiprocessing operator os pathlib pickle platform pprint queue random re shutil " +
      "signal socket sqlite3 statistics string struct subprocess sys tarfile tempfile textwrap threading " +
      "time timeit traceback types typing typing_extensions unittest urllib uuid warnings weakref xml zipfile __future__ six absl").split(" "),
  );

  const LITERALS = new Set(["String", "Number", "Boolean", "CompareOp"]);

  // Of a name its last part, what is before it, and whether a part is a class's.
  const last = (/** @type {string} */ name) => name.slice(name.lastIndexOf(".") + 1);
  const parent = (/** @type {string} */ name) => name.slice(0, name.lastIndexOf("."));
  const isUpper = (/** @type {string} */ text) => /^_*[A-Z]/.test(text);

  /** @type {Map<string, string>} */
  const homes = new Map();
  /** @type {[RegExp, string][] | undefined} What a name is called today, rule after rule. */
  let rules;

  /**
   * A name as it is called today: keras.layers.Dense for tf.keras.layers.Dense.
   * @param {string} name
   */
  function today(name) {
    let now = homes.get(name);
    if (now === undefined) {
      rules ??= window.tandem.old_homes.rules.map(([old, home]) => [new RegExp(old), home]);
      now = rules.reduce((so, [old, home]) => so.replace(old, home), name);
      homes.set(name, now);
    }
    return now;
  }

  /** @type {Map<string, Set<string>>} */
  const members = new Map();

  /**
   * Whether a type has a public method or attribute of that name, in the installed packages;
   * null for a type that is not recorded.
   * @param {string} type
   * @param {string} name
   */
  function has(type, name) {
    const { members: recorded } = window.tandem.types;
    if (!Object.hasOwn(recorded, type)) return null;
    if (!members.has(type)) members.set(type, new Set(recorded[type].split(" ")));
    return /** @type {Set<string>} */ (members.get(type)).has(name);
  }

  // Looked up by words of pasted code: `constructor` and `toString` are no entries of theirs.
  for (const table of [SIDE, USUAL, LIKE, METHODS, MADE, GIVES, DERIVED, ELEMENT]) Object.setPrototypeOf(table, null);

  window.tandem.frameworks = {
    OTHER, TENSOR, TF_TENSOR, path, object, many, group,
    FRAMEWORKS, SIDE, USUAL, BARE, LIKE, MODULES, METHODS, CALLED, COMMON, SHARED, MADE, MAKES_TENSORS, GIVES,
    DERIVED, ITSELF, ELEMENT, HAND_ON, BUILTINS, FOREIGN, LITERALS,
    today, has, last, parent, isUpper,
  };
}
