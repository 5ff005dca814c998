"""Which row answers a name: decided once, here, for every tool.

In this order: the row that the name is pinned to, or that replaces it where it is gone; of the
rows whose one-liners say it or a relative (``F.relu`` of ``nn.ReLU``), the one that is about
it; the row of a name that answers it as well; of the type that it inherits from; of what
stands for its family. That a program uses a name is no answer.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from tandem.find import tables
from tandem.read import installed
from tandem.read.catalogue import SIDES

PLACES = [
    (re.compile(pattern), place)
    for pattern, place in (
        (
            r"^torch\.(nn\.(?=[A-Z])|(nn\.functional\.|Tensor\.|linalg\.|special\.)?(?=[a-z]))"
            r"(?=\w+$)",
            "torch",
        ),
        (r"^torchvision\.transforms\.(v2\.)?(functional\.)?(?=\w+$)", "transforms"),
        (
            r"^(tensorflow\.(math\.|nn\.|linalg\.|image\.|io\.|experimental\.numpy\.)?"
            r"|keras\.(ops|activations|layers|losses)\.)(?=\w+$)",
            "tensorflow",
        ),
        (r"^(tensorflow|keras)\.random\.(?=\w+$)", "random"),
        (r"^keras\.metrics\.(?=\w+$)", "metrics"),
        (r"^keras\.regularizers\.(?=\w+$)", "regularizers"),
        (r"^keras\.initializers\.(?=\w+$)", "initializers"),
        (r"^torch\.nn\.init\.(?=\w+$)", "init"),
        (r"^keras\.(Model|layers\.Layer)\.(?=\w+$)", "layer"),
        (r"^(tensorflow\.(Tensor|Variable)|keras\.Variable)\.(?=\w+$)", "value"),
    )
]
"""Places where one operation stands under one name, as a class, a function or a method."""

OWN = ("build", "call", "deserialize", "get", "serialize")
"""What is another thing in each place."""

TOPICS = [
    (re.compile(pattern), topics.split())
    for pattern, topics in (
        (r"[Ll]oss|entropy", "losses"),
        (
            r"^keras\.layers\.|^torch\.nn\.[A-Z]|^torch\.nn\.functional\.",
            "layers convolution sequences",
        ),
        (r"optim", "optimizers"),
        (r"^keras\.metrics\.", "metrics"),
        (r"^torchvision\.transforms\.|^tensorflow\.image\.", "images augmentation"),
        (r"^torch\.(save|load)$|state_dict$|_weights$", "save"),
        (r"\.data\.", "data files text tables"),
        (
            r"^(torch|tensorflow)\.([a-z]\w*|Tensor\.\w+)$",
            "tensors tensor-math linear-algebra tensor-shapes axes",
        ),
    )
]
"""The topics of which a row comes first, of several about a name."""


@dataclass(frozen=True)
class Answer:
    """The row that answers a name."""

    row: str
    how: str
    """``about``: it says the name, or is pinned to it; ``kin``: it says another that stands for
    it; ``gone``: it replaces the name; ``family``: it is about many of its kind."""
    name: str
    """The name that the row knows."""
    others: tuple[str, ...] = ()
    """Other rows that say it, best first."""


@dataclass(frozen=True)
class Saying:
    """Where a row says a name: what it says before, how many it says, the row's place."""

    name: str
    row: str
    before: int
    of: int
    order: int


def key(name: str) -> str | None:
    """What relatives share: torch.nn.ReLU, F.relu, torch.relu and x.relu_() have one key."""
    if last(name) in OWN:
        return None
    for pattern, place in PLACES:
        if match := pattern.match(name):
            word = bare(name[match.end() :])
            word = re.sub(r"^reduce(?=.)", "", word)
            return f"{place} {re.sub(r'(?<=.)loss$', '', word)}"
    return None


def bare(text: str) -> str:
    """A name's letters and digits alone, in small."""
    return text.lower().replace("_", "")


def last(name: str) -> str:
    """The last part of a name."""
    return name.rpartition(".")[2]


class Answers:
    """The answers of the rows, as `lookup.as_data` makes them, in the order of the pages."""

    def __init__(self, rows: list[dict]):
        self.sayings: dict[str, list[Saying]] = {}
        self.relatives: dict[str, list[Saying]] = {}
        for order, row in enumerate(rows):
            for side in SIDES:
                names = row[side]["names"]
                for before, name in enumerate(names):
                    saying = Saying(name, row["id"], before, len(names), order)
                    self.sayings.setdefault(name, []).append(saying)
                    if name not in tables.asides() and (its := key(name)):
                        self.relatives.setdefault(its, []).append(saying)
        self.known: dict[str, Answer | None] = {}

    def answer(self, name: str) -> Answer | None:
        """The row that answers a full public name, also by an old one; None where none does."""
        name = tables.today(name)
        if name not in self.known:
            self.known[name] = self.decide(name) or self.in_other_version(name)
        return self.known[name]

    def decide(self, name: str) -> Answer | None:
        """The row that answers a name as it is called today."""
        if row := tables.pins().get(name):
            return Answer(row, "about", name, self.others(name, row))
        if gone := tables.gone().get(name):
            return Answer(gone.row, "gone", gone.today, self.others(gone.today, gone.row))
        return (
            self.said(name)
            or self.as_another(self.stands_for.get(name), "kin")
            or self.as_relative(name)
            or self.as_another(self.inherited(name), "kin")
            or self.of_family(name)
        )

    def said(self, name: str) -> Answer | None:
        """The best row of those that say a name, or a relative of it and that first."""
        own = self.sayings.get(name, [])
        if not own or name in tables.asides():
            return None
        best = self.ranked(name, [*own, *self.relatives.get(key(name) or "", [])])[0]
        how = "about" if any(saying.row == best.row for saying in own) else "kin"
        known = name if how == "about" else best.name
        return Answer(best.row, how, known, self.others(name, best.row))

    def as_relative(self, name: str) -> Answer | None:
        """The row of the nearest relative of a name that there is; where one is pinned, its."""
        if name not in installed.names() or name in installed.blocks()["module"]:
            return None
        its = key(name) or ""
        found = self.relatives.get(its, [])
        names = [*dict.fromkeys(saying.name for saying in found), *self.in_tables.get(its, [])]
        pinned = [each for each in names if each in tables.pins()]
        if pinned or not found:
            return self.as_another(next(iter(pinned or names), None), "kin")
        best = self.ranked(name, found)[0]
        return Answer(best.row, "kin", best.name, self.others(best.name, best.row))

    @cached_property
    def in_tables(self) -> dict[str, list[str]]:
        """The names that are pinned or kin, by what relatives share."""
        found: dict[str, list[str]] = {}
        for name in (*tables.pins(), *self.stands_for):
            if its := key(name):
                found.setdefault(its, []).append(name)
        return found

    @cached_property
    def stands_for(self) -> dict[str, str]:
        """By each name of the table of kin, the name that answers it."""
        found = {other: name for name, others in tables.kin().items() for other in others}
        older = {old: newer for old, newer in map(other_transform, self.sayings) if old}
        return older | found

    def as_another(self, other: str | None, how: str) -> Answer | None:
        """The row of another name that stands for the one that is asked."""
        found = self.answer(other) if other else None
        return found and Answer(found.row, how, found.name, found.others)

    def inherited(self, name: str) -> str | None:
        """The same member of the type that a name's owner inherits from."""
        owner, _, member = name.rpartition(".")
        base = tables.inherits().get(owner)
        return f"{base}.{member}" if base else None

    def of_family(self, name: str) -> Answer | None:
        """The row of what stands for all names of a kind."""
        for pattern, by in tables.families():
            if by != name and pattern.match(name):
                return self.as_another(by, "family")
        return None

    def in_other_version(self, name: str) -> Answer | None:
        """The row of what a name of TensorFlow 1 is called today."""
        return self.as_another(self.other_version(name), "kin")

    @staticmethod
    def other_version(name: str) -> str | None:
        """What TensorFlow 1's name is called today."""
        old, new = tables.table("old_homes")["versions"].values()
        now = tables.today(new + name.removeprefix(old))
        return now if name.startswith(old) and now != name else None

    def others(self, name: str, row: str) -> tuple[str, ...]:
        """The other rows that say a name, best first."""
        ranked = self.ranked(name, self.sayings.get(name, []))
        return tuple(dict.fromkeys(saying.row for saying in ranked if saying.row != row))

    @staticmethod
    def ranked(name: str, sayings: list[Saying]) -> list[Saying]:
        """Best first: of the name's own row, of its topic, said first and so, among few."""
        word = bare(last(name))
        topics = next((topics for shape, topics in TOPICS if shape.search(name)), ())

        def order(saying: Saying):
            page, own = saying.row.split("/")
            own = bare(own)
            return (
                own != word,
                not own.startswith(word),
                page not in topics,
                saying.before > 0,
                saying.name != name,
                saying.of,
                saying.before,
                saying.order,
            )

        return sorted(sayings, key=order)

    def homes(self) -> dict[str, str]:
        """The row of each name that a row says: the one that answers it; of what is only
        mentioned, the best that does."""
        return {
            name: answer.row if (answer := self.answer(name)) else self.others(name, "")[0]
            for name in self.sayings
        }

    def names(self) -> dict[str, Answer]:
        """Every name that has an answer of its own: those that rows say, those of the tables,
        and those of the installed packages but what a type inherits."""
        asked = {*self.sayings, *tables.pins(), *tables.gone(), *self.stands_for}
        modules = installed.blocks()["module"]
        asked |= {
            name
            for name in installed.names()
            if tables.today(name) == name and name not in modules
        }
        found = {}
        for name in sorted(asked):
            answer = self.answer(name)
            if answer and not self.is_by_rule(name, answer):
                found[name] = answer
        return found

    def is_by_rule(self, name: str, answer: Answer) -> bool:
        """Whether a name has its answer by the rules that the scripts know as well."""
        if name in self.sayings or name in tables.pins() or name in tables.gone():
            return False
        if answer.how == "family":
            return True
        base = self.other_version(name) or self.inherited(name)
        return bool(base) and answer.how == "kin" and self.as_another(base, "kin") == answer


NEWER, OLDER = "torchvision.transforms.v2.", "torchvision.transforms."


def other_transform(name: str) -> tuple[str | None, str]:
    """The older of the two homes of a transform; None where there is none."""
    older = OLDER + name.removeprefix(NEWER)
    has = name.startswith(NEWER) and older in installed.names()
    return (older if has else None), name
