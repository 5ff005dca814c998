"""Texts that nobody means well with, for the box of the page `translate`."""

LIMIT = 100_000
"""Characters that the box takes."""

TEXTS = {
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
    "lines": "(\n" * (LIMIT // 2),
    "word": "a" * LIMIT,
}
