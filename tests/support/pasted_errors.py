"""What readers paste into the box of errors: tracebacks, single lines, and what is neither."""

from tests.support import project

TRACEBACKS = project.ROOT / "tests" / "tracebacks"
"""What wrong programs printed, with shapes, numbers and names of their own."""

EXPLAINED = {
    "backward_twice": "train/zero_grad",
    "batch_mismatch": "losses/sparse_cross_entropy",
    "broadcast_warning": "losses/broadcast",
    "channels_last": "models/channels_first",
    "double_input": "data/arrays",
    "inplace": "train/loss_value",
    "keras_cardinality": "train/fit",
    "keras_dense_input": "models/input_shape",
    "keras_label_range": "losses/ignore_index",
    "keras_lr": "optimizers/learning_rate",
    "keras_missing_file": "save/h5",
    "keras_no_gradients": "losses/custom_loss",
    "keras_not_compiled": "start/compile_or_not",
    "keras_one_hot": "losses/one_hot_labels",
    "linear_shape": "models/input_shape",
    "no_grad_backward": "start/metrics_are_reported",
    "notebook_embedding": "layers/embedding",
    "numpy_of_grad": "tensors/to_numpy",
    "one_row_batch_norm": "layers/batch_norm_one",
    "state_dict_prefix": "save/partial",
    "target_out_of_bounds": "losses/ignore_index",
    "target_size": "losses/broadcast",
    "tf_map_numpy": "data/map_numpy",
    "tf_symbolic_bool": "train/compile",
    "uneven_batch": "data/pad_batches",
    "weights_only": "save/pickle",
    "worker_pil": "data/folder",
}
"""The row that explains each."""

LINES = {
    "mat1 and mat2 shapes cannot be multiplied (32x10 and 20x5)": "models/input_shape",
    "RuntimeError: element 0 of tensors does not require grad": "start/metrics_are_reported",
    "Adam.__init__() got an unexpected keyword argument 'learning_rate'": (
        "optimizers/learning_rate"
    ),
    "E   IndexError: Target 7 is out of bounds.": "losses/ignore_index",
    "[1mInput 0 of layer 'dense_4' is incompatible with the layer: expected axis -1 of input "
    "shape to have value 784, but received input with shape (32, 28, 28)[0m": (
        "models/input_shape"
    ),
}
"""Single lines, as readers copy them."""

CHAINED = (
    "\nDuring handling of the above exception, another exception occurred:\n\n"
    'Traceback (most recent call last):\n  File "run.py", line 3, in <module>\n'
    "    main()\nSystemError: training has stopped\n"
)
"""The end of a traceback whose first exception is the one that is explained."""

UNRELATED = (
    "ModuleNotFoundError: No module named 'pandas'",
    "KeyError: 'loss'",
    "IndentationError: expected an indented block after 'for' statement on line 3",
    "SyntaxError: invalid syntax",
    "ZeroDivisionError: division by zero",
    "IndexError: list index out of range",
    "NameError: name 'foo' is not defined",
    "AttributeError: 'NoneType' object has no attribute 'shape'",
    "TypeError: 'int' object is not callable",
    "TypeError: 'NoneType' object is not subscriptable",
    "TypeError: 'tuple' object does not support item assignment",
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
    "TypeError: main() missing 1 required positional argument: 'path'",
    "TypeError: Object of type Tensor is not JSON serializable",
    "ValueError: too many values to unpack (expected 2)",
    "ValueError: could not convert string to float: 'abc'",
    "ValueError: invalid literal for int() with base 10: 'one'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
    "OSError: [Errno 28] No space left on device",
    "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0",
    "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "RuntimeError: dictionary changed size during iteration",
    "RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB",
    "This is a sentence about nothing in particular.",
)
"""What no program of the site raised."""


def traceback(name: str) -> str:
    """What a wrong program printed."""
    return (TRACEBACKS / f"{name}.txt").read_text(encoding="utf-8")
