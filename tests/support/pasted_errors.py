"""What readers paste into the box of errors: tracebacks, single lines, and what is neither."""

from tests.support import project

TRACEBACKS = project.ROOT / "tests" / "tracebacks"
"""What wrong programs printed, with shapes, numbers and names of their own."""

EXPLAINED = {
    "linear_shape": "mat1_mat2_shapes",
}
"""The entry that explains each."""

LINES = {
    "mat1 and mat2 shapes cannot be multiplied (32x10 and 20x5)": "mat1_mat2_shapes",
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
