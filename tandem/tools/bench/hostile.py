"""Texts that nobody means well with, for the boxes of `translate` and `errors`."""

LIMIT = 100_000
"""Characters that the box of `translate` takes."""

CODE = {
    "html": "<img src=x onerror='window.ran = 1'><b>bold</b>" * 100,
    "script": "<script>window.ran = 1</script>\nimport torch\ntorch.ones(1)  # </pre><i>\n",
    "names": "import torch\ntorch.ones['<img src=x onerror=\"window.ran = 1\">'].ones(1)\n"
    * 50,
    "megabyte": "import torch\nx = torch.zeros(1)\n" * 35_000,
    "one line": "torch.zeros(1)+" * 70_000,
    "brackets": "(" * LIMIT,
    "closing": ")]}" * (LIMIT // 3),
    "quotes": '"""' * (LIMIT // 3),
    "chain": "import torch\nx = torch.ones(1)" + ".view(1)" * (LIMIT // 9),
    "unions": "import torch\nx: torch.Tensor" + " | torch.Tensor" * 6_000 + " = y\n",
    "lines": "(\n" * (LIMIT // 2),
    "word": "a" * LIMIT,
}
"""For `translate`."""

MESSAGES = {
    "script": "RuntimeError: <script>window.ran = 1</script> <img src=x onerror='ran = 1'>",
    "found": "IndexError: Target 3 is out of bounds. <img src=x onerror='window.ran = 1'>",
    "binary": "".join(map(chr, range(256))) * 200,
    "brackets": "RuntimeError: " + "([{<'\"" * 20_000,
    "one line": "ValueError: " + "word " * 200_000,
    "many errors": "RuntimeError: mat1 and mat2 have a word\n" * 25_000,
    "many lines": "x = 1\n" * 170_000,
    "slashes": "ValueError: " + "/a" * 500_000,
    "colons": ":1" * 500_000 + ": Warning",
    "quotes": "TypeError: '" + "a' " * 300_000,
}
"""For `errors`: markup, and what is long where expressions look twice."""
