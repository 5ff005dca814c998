"""Templates of messages: what is always said, and what differs from one program to the next.

``mat1 and mat2 shapes cannot be multiplied ({rows:n}x{columns:n} and {in_features:n}x{out:n})``

A template becomes one regular expression, the same in Python and in the browser. It is found
anywhere in a text that `plain` has made ready. It never goes back over what it has read: each
hole and the words behind it are one step that is not tried again, so that no text takes long.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

TOKEN = re.compile(r"\{\{|\}\}|\{(?P<name>\w*)(?::(?P<kind>\w+(?:\|\w+)*))?\}|\{\*\}")

SHAPE = r"(?:[\[(](?:None|[su]\d|[A-Z]\b|[\d?*.,:\s+-])*[\])]|<shape>)"

DTYPES = (
    r"(?:u?int|q?u?int|float|complex|bfloat)\d{1,3}(?:_\w+)?",
    r"(?:Complex)?(?:Float|Double|Half|BFloat16|Long|Int|Short|Byte|Char|Bool)(?:Tensor)?",
    r"(?:signed |unsigned )?(?:char|long long|long int|long|__int64|short|int)",
    r"DT_[A-Z0-9_]+|bool|str|string|object|Variant",
)

KINDS = {
    "n": r"(?:[-+]?\d+|(?!a [^x])[A-Za-z](?=\b|x)|<\w+>)",  # people quote AxB, N, <n>
    "x": r"(?:[-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+|inf|nan)|(?!a )[A-Z]\b|<\w+>)",
    "shape": rf"(?:(?:torch\.|tf\.)?\w*(?:Size|Shape)\({SHAPE}\)|{SHAPE}|<unknown>|unknown)",
    "word": r"(?:[A-Za-z_]\w*(?:\.\w+)*|<\w+>)",
    "dtype": (
        r"(?:(?:struct |class )?(?:torch\.cuda\.|torch\.|tf\.|np\.|numpy\.|c10::|<?dtype: ?'?"
        rf"|dtype\('|<class 'numpy\.)?(?:{'|'.join(DTYPES)})(?:_ref)?(?:'\)|'>|>)?)"
    ),
    "device": (
        r"(?:/job:\w+/replica:\d+/task:\d+/device:)?"
        r"(?:cpu|cuda|gpu|mps|xpu|xla|meta|tpu|privateuseone)(?::\d+)?"
    ),
}
"""What may stand in a hole that says what it holds."""

LINE = r"[^\n]{0,400}?"
"""What stands in a hole that does not say: as little of one line as will do."""

ANY = {"line": LINE, "lines": r"[\s\S]{0,4000}?"}
"""The holes that do not say what they hold, the second over several lines."""

TO_THE_END = r"[^\n]{0,400}"
"""What a hole holds that ends its template."""

WORD = re.compile(r"\w+")


class Mistake(Exception):
    """A template that cannot be read: one sentence for whoever wrote it."""


@dataclass(frozen=True)
class Hole:
    """A place in a template for what differs; one without a name is not kept."""

    name: str
    kind: str
    """One of `KINDS`, ``line`` or ``lines``; or words, one of which it holds: ``fit|call``."""

    @property
    def tells(self) -> bool:
        """Whether it says what it holds."""
        return self.kind not in ANY

    @property
    def body(self) -> str:
        """What it holds, as a regular expression."""
        return (ANY | KINDS).get(self.kind, f"(?:{self.kind})")


@dataclass(frozen=True)
class Template:
    """A message with holes."""

    text: str
    parts: tuple[str | Hole, ...] = field(init=False, compare=False)

    def __post_init__(self):
        object.__setattr__(self, "parts", tuple(parsed(self.text)))

    @property
    def literals(self) -> list[str]:
        """What it always says, hole by hole."""
        return [part for part in self.parts if isinstance(part, str)]

    @cached_property
    def names(self) -> set[str]:
        """The values that it keeps."""
        return {part.name for part in self.parts if isinstance(part, Hole) and part.name}

    @cached_property
    def names_things(self) -> bool:
        """Whether a hole holds a name or any text: then two messages may be of two things."""
        holes = [part for part in self.parts if isinstance(part, Hole)]
        return any(hole.kind in ("word", *ANY) or "|" in hole.kind for hole in holes)

    @cached_property
    def weight(self) -> int:
        """How much it says: its letters, and a little for each hole that says what it holds."""
        letters = sum(len(re.sub(r"\s", "", text)) for text in self.literals)
        return letters + sum(isinstance(part, Hole) and part.tells for part in self.parts)

    @property
    def words(self) -> int:
        """How many words it always says."""
        return sum(len(WORD.findall(text)) for text in self.literals)

    @cached_property
    def sign(self) -> str:
        """Its longest literal as `folded` leaves it: a text without it need not be searched."""
        return max((folded(plain(text)).strip() for text in self.literals), key=len)

    def pattern(self, script: bool = False) -> str:
        """The regular expression, for Python or for a script; letters' case counts not."""
        name, again = ("?<{}>", r"\k<{}>") if script else ("?P<{}>", "(?P={})")
        seen: set[str] = set()
        steps = [""]  # each but the first begins with a hole for any text
        for part in self.parts:
            if isinstance(part, str):
                steps[-1] += literal(part)
                continue
            if part.kind in ANY:
                steps.append("")
            if part.name in seen:
                steps[-1] += again.format(part.name)
                continue
            body = part.body
            if part is self.parts[-1] and part.kind == "line":
                body = TO_THE_END
            seen |= {part.name} - {""}
            steps[-1] += f"({name.format(part.name)}{body})" if part.name else f"(?:{body})"
        once = [
            f"(?=({name.format(f'once{at}')}{step})){again.format(f'once{at}')}"
            for at, step in enumerate(steps[1:])
        ]
        before = r"(?<!\w)" if is_word(self.parts[0], 0) else ""
        after = r"(?!\w)" if is_word(self.parts[-1], -1) else ""
        return before + steps[0] + "".join(once) + after

    @cached_property
    def compiled(self) -> re.Pattern:
        """The regular expression for Python."""
        return re.compile(self.pattern(), re.I | re.A)

    def found(self, text: str) -> dict[str, str] | None:
        """The values in the holes, of a text that `plain` has left; None if it differs."""
        return self.found_in(text, folded(text))

    def found_in(self, text: str, low: str) -> dict[str, str] | None:
        """The same of a text and what `folded` makes of it, where many templates ask."""
        if self.sign not in low:
            return None
        match = self.compiled.search(text)
        if not match:
            return None
        return {name: match[name].strip() for name in self.names}


def parsed(text: str) -> list[str | Hole]:
    """The parts of a template. Raises `Mistake` for a hole of an unknown kind, and where two
    holes stand side by side."""
    parts: list[str | Hole] = []
    rest, said = 0, ""
    for token in TOKEN.finditer(text):
        said += text[rest : token.start()]
        rest = token.end()
        if token[0] in ("{{", "}}"):
            said += token[0][0]
            continue
        kind = "lines" if token[0] == "{*}" else token["kind"] or "line"
        if kind not in (*KINDS, *ANY) and "|" not in kind:
            raise Mistake(f"{token[0]} holds nothing known: one of {', '.join(KINDS)}")
        if said:
            parts.append(said)
        elif parts:
            raise Mistake(f"{token[0]} stands right behind another hole: put words between")
        parts.append(Hole(token["name"] or "", kind))
        said = ""
    if said + text[rest:]:
        parts.append(said + text[rest:])
    if not any(isinstance(part, str) and part.strip() for part in parts):
        raise Mistake("it says no word")
    return parts


NUMBERS = re.compile(
    rf"(?P<shape>{SHAPE})|(?<![\w.#])(?P<x>\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w.]*\w)"
)
"""What differs in a recorded message, as far as its own text shows it."""


def of_message(message: str) -> Template:
    """The template of a whole message: its numbers and its shapes of numbers may differ.

    What a recording has cut off, or left out, is not asked for.
    """
    text = plain(message).replace("{", "{{").replace("}", "}}")
    text = NUMBERS.sub(lambda found: f"{{:{found.lastgroup}}}", text)
    text = re.sub(r"\s*…$", "", text)
    text = re.sub(r"0x…|…", "{*}", text)
    return Template(re.sub(r"(\{(?:\*|:\w+)\})\s*(?:\{(?:\*|:\w+)\}\s*)+", r"\1 ", text))


def is_word(part: str | Hole, at: int) -> bool:
    """Whether a template begins (at 0) or ends (at -1) as a word does: no longer one fits."""
    if isinstance(part, Hole):
        return part.tells and part.kind != "shape"
    return bool(WORD.match(part[at]))


def literal(text: str) -> str:
    """A literal as a regular expression: white space is any, as much as there is."""
    pieces = re.split(r"\s+", plain(text))
    return r"\s".join(re.sub(r"[\\^$.*+?()\[\]{}|/]", r"\\\g<0>", piece) for piece in pieces)


@lru_cache(4096)  # the same messages are held against every entry
def plain(text: str) -> str:
    """A text in which runs of white space and the kinds of quotes are one, without the nodes
    of a graph: ``{{function_node f}} ``."""
    text = re.sub(r"\{\{\w+ [^}\n]*\}\} ?", "", text)
    text = re.sub(r"[\"`\u2018\u2019\u201c\u201d\u00b4]", "'", text)
    return re.sub(r"\s+", lambda run: "\n" if "\n" in run[0] else " ", text)


def folded(text: str) -> str:
    """A text whose letters' case and ends of lines count not."""
    return text.lower().replace("\n", " ")
