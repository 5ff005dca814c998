"""Where the frameworks' own references describe a public name: keras.io, tensorflow.org,
docs.pytorch.org.

``official.toml`` is the one table: the pages of keras.io, and rules for the others. A name
that no rule fits has no address.
"""

import re
import tomllib
from fnmatch import fnmatchcase
from functools import cache

from tandem import ROOT
from tandem.read.api import PROPERTIES

TABLE = ROOT / "tandem" / "find" / "official.toml"

KERAS_IO = "https://keras.io/api"
FUNCTIONS = ("keras.Input", "keras.applications.")
"""What begins so is a function, though it is written as a class."""


@cache
def table() -> dict:
    """The whole table, as it is written."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@cache
def keras_pages() -> dict[str, str]:
    """The page of keras.io that describes each name, by the name."""
    return {name: page for page, names in table()["keras_io"].items() for name in names}


@cache
def address(name: str) -> str | None:
    """The address of a full public name's official reference; None where no rule is sure.

    ``keras.Model.fit`` has one at keras.io, ``tf.data.Dataset.map`` at tensorflow.org,
    ``torch.nn.Linear`` at docs.pytorch.org.
    """
    name = whole(name)
    if page := keras_address(name):
        return page
    name = listed_as(name)
    if page := keras_address(name):
        return page
    for rule in table()["rules"]:
        if any(fits(name, pattern) for pattern in rule["of"]):
            return rule["at"].format(**parts(name))
    return None


def as_data() -> dict:
    """The table for ``scripts/read/official.js``, which looks names up as `address` does."""
    return {
        "pages": {name: keras_address(name) for name in keras_pages()},
        "listed": table()["listed_as"],
        "rules": table()["rules"],
    }


def whole(name: str) -> str:
    """A public name with the framework's own: ``tensorflow.Variable`` of ``tf.Variable``."""
    return re.sub(r"^tf\.", "tensorflow.", name)


def listed_as(name: str) -> str:
    """The name under which its reference lists what a name stands for."""
    for pattern, listed in table()["listed_as"].items():
        if pattern.endswith("*") and name.startswith(pattern[:-1]):
            return listed[:-1] + name.removeprefix(pattern[:-1])
        if name == pattern:
            return listed
    return name


def keras_address(name: str) -> str | None:
    """The address at keras.io, with the heading of the name on its page.

    A heading says name and kind (`load_model` function); its anchor has no underscores.
    """
    page = keras_pages().get(name)
    if page is None:
        return None
    kind = keras_kind(name)
    if kind == "module":
        return f"{KERAS_IO}/{page}/"
    last = name.rpartition(".")[2].lower().replace("_", "")
    return f"{KERAS_IO}/{page}/#{last}-{kind}"


def keras_kind(name: str) -> str:
    """What a public name of Keras is, as the headings of keras.io say it."""
    *_, owner, last = name.split(".")
    if owner[0].isupper():
        return "property" if last in PROPERTIES else "method"
    if name.startswith(FUNCTIONS):
        return "function"
    if last[0].isupper():
        return "class"
    return "module" if owner == "keras" else "function"


def fits(name: str, pattern: str) -> bool:
    """Whether a name has the parts of a pattern: ``torch.nn.[A-Z]*`` fits its classes."""
    said, wanted = name.split("."), pattern.split(".")
    return len(said) == len(wanted) and all(map(fnmatchcase, said, wanted))


def parts(name: str) -> dict[str, str]:
    """What a rule may put into an address."""
    owner, _, last = name.rpartition(".")
    return {
        "name": name,
        "last": last,
        "owner": owner,
        "path": without_framework(name),
        "owner_path": without_framework(owner),
    }


def without_framework(name: str) -> str:
    """A name as a path: ``data/Dataset`` of ``tensorflow.data.Dataset``."""
    return "/".join(name.split(".")[1:])
