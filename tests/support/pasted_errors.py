"""What readers paste into the box of errors: tracebacks, single lines, and what is neither."""

from tests.support import project

TRACEBACKS = project.ROOT / "tests" / "tracebacks"
"""What wrong programs printed, with shapes, numbers and names of their own."""

EXPLAINED = {
    "backward_twice": "backward_a_second_time",
    "batch_mismatch": "input_and_target_batch_size",
    "broadcast_warning": "target_size_differs_warning",
    "channels_last": "channels_are_last",
    "double_input": "mat1_and_mat2_double_and_float",
    "inplace": "modified_by_an_inplace_operation",
    "keras_cardinality": "data_cardinality",
    "keras_dense_input": "last_axis_value",
    "keras_label_range": "label_outside_range",
    "keras_lr": "argument_lr",
    "keras_missing_file": "h5_not_opened",
    "keras_no_gradients": "no_gradients_provided",
    "keras_not_compiled": "compile_first",
    "keras_one_hot": "sparse_target_rank",
    "linear_shape": "mat1_mat2_shapes",
    "no_grad_backward": "does_not_require_grad",
    "notebook_embedding": "index_out_of_range_in_self",
    "numpy_of_grad": "cannot_call_numpy_on_grad",
    "one_row_batch_norm": "more_than_1_value_per_channel",
    "state_dict_prefix": "module_prefix_in_file",
    "target_out_of_bounds": "target_is_out_of_bounds",
    "target_size": "target_size_must_be_the_same",
    "tf_map_numpy": "symbolic_to_numpy",
    "tf_symbolic_bool": "symbolic_as_bool",
    "uneven_batch": "stack_expects_equal_size",
    "weights_only": "weights_only_global",
    "worker_pil": "cannot_collate_image",
}
"""The entry that explains each."""

LINES = {
    "mat1 and mat2 shapes cannot be multiplied (32x10 and 20x5)": "mat1_mat2_shapes",
    "RuntimeError: element 0 of tensors does not require grad": "does_not_require_grad",
    "Adam.__init__() got an unexpected keyword argument 'learning_rate'": "learning_rate_is_lr",
    "E   IndexError: Target 7 is out of bounds.": "target_is_out_of_bounds",
    "[1mInput 0 of layer 'dense_4' is incompatible with the layer: expected axis -1 of input "
    "shape to have value 784, but received input with shape (32, 28, 28)[0m": (
        "last_axis_value"
    ),
}
"""Single lines, as readers copy them."""

CHAINED = (
    "\nDuring handling of the above exception, another exception occurred:\n\n"
    'Traceback (most recent call last):\n  File "run.py", line 3, in <module>\n'
    "    main()\nSystemError: training has stopped\n"
)
"""The end of a traceback whose first exception is the one that is explained."""

UNKNOWN = "RuntimeError: the quince has no more than a pip"
"""What no framework says."""

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
    "This is a sentence about nothing in particular.",
)
"""What no framework raised: at most a general entry catches it."""


def traceback(name: str) -> str:
    """What a wrong program printed."""
    return (TRACEBACKS / f"{name}.txt").read_text(encoding="utf-8")
