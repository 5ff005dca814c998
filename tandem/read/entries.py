"""The index of errors: what each kind of message means, why it comes and what to write.

An entry stands in three places, by its group (``torch_shapes``: a framework and a theme) and
its own name: its facts in ``snippets/errors/torch_shapes.toml``, the program that raises it in
``snippets/errors/torch_shapes/<name>.py``, what that said in ``torch_shapes.json`` beside it,
its prose in ``tandem/language/errors/<language>/torch_shapes.toml``.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from tandem import ROOT
from tandem.language import data
from tandem.language.words import LANGUAGES, MAIN
from tandem.problem import Problem, nearest
from tandem.read.templates import Mistake, Template

FOLDER = Path("snippets/errors")
PROSE = ROOT / "tandem/language/errors"

FRAMEWORKS = ("torch", "torchvision", "keras", "tensorflow", "python")
"""What the name of a group begins with."""

NEEDS = ("gpu", "release", "system", "process", "log")
"""Why no program raises a message here: it needs a GPU, an old release, another system, a
process of its own, or it is printed and not raised."""

KINDLESS = ("system", "process", "log")
"""Of these, what is printed without a class of exception."""

KEYS = {
    "kind": (str, list),
    "messages": list,
    "rows": list,
    "needs": str,
    "example": str,
    "source": str,
    "general": bool,
    "short": bool,
}

PARTS = ("means", "causes", "fix", "other")
"""Of an entry's prose; the last may be left out."""

TELLING = 3
"""Words that a template always says, unless its entry is short."""

VALUE = re.compile(r"\{\{|\}\}|\{(?P<name>[A-Za-z_]\w*)(?:\[(?P<at>-?\d+)\])?\}")
"""A value in prose: ``{columns}``, or one size of a shape, ``{input[-1]}``. A brace that would
read as one is written twice."""

CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Said:
    """What a program raised or warned: the class, the message, the package."""

    kind: str
    message: str
    by: str


@dataclass(frozen=True)
class Prose:
    """What an entry says in one language; values of the message stand in braces."""

    means: str
    causes: tuple[str, ...]
    fix: str
    other: str | None

    @property
    def texts(self) -> list[str]:
        """All of it."""
        return [self.means, *self.causes, self.fix, self.other or ""]


@dataclass(frozen=True, eq=False)
class Entry:
    """One kind of message, and what is known of it."""

    name: str
    group: str
    kinds: tuple[str, ...]
    """Classes of exceptions and warnings, without their modules; none for what is printed."""
    templates: tuple[Template, ...]
    """Today's wording first."""
    rows: tuple[str, ...]
    needs: str | None
    example: str | None
    source: str | None
    general: bool
    short: bool
    code: str | None
    """The program that raises it."""
    said: Said | None
    """What that program raised when it was last recorded."""
    prose: dict[str, Prose]
    """By language."""

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """Of each message, what a text must hold to be it."""
        return tuple(template.sign for template in self.templates)

    @property
    def framework(self) -> str:
        """One of `FRAMEWORKS`."""
        return self.group.partition("_")[0]

    @property
    def theme(self) -> str:
        """What its group is about."""
        return self.group.partition("_")[2]

    @property
    def path(self) -> Path:
        """Where its program is, or would be."""
        return FOLDER / self.group / f"{self.name}.py"


@cache  # both languages and the tests ask
def load(root: Path) -> dict[str, Entry]:
    """All entries by name, group by group. Raises `Problem` for one that is not whole, but
    for a program that was not recorded yet."""
    found: dict[str, Entry] = {}
    for path in sorted((root / FOLDER).glob("*.toml")):
        for entry in read_group(root, path.stem):
            if entry.name in found:
                where = f"{FOLDER / path.name}, [{entry.name}]"
                other = found[entry.name].group
                raise Problem(where, f"the group {other} has this name too; find another")
            found[entry.name] = entry
    return found


def read_group(root: Path, group: str) -> Iterator[Entry]:
    """The entries of one group, in their order. Raises `Problem` as `load` does."""
    path = FOLDER / f"{group}.toml"
    framework, _, theme = group.partition("_")
    if framework not in FRAMEWORKS or not theme:
        known = ", ".join(FRAMEWORKS)
        raise Problem(str(path), f"call it a framework ({known}), _ and a theme: torch_shapes")
    facts = read_facts(root / path, path)
    prose = {language: read_prose(group, language) for language in LANGUAGES}
    check_names(group, facts, prose)
    said = recorded(root, group)
    programs = {file.stem: file for file in sorted((root / FOLDER / group).glob("*.py"))}
    for name in programs:
        if name not in facts:
            where = f"{FOLDER / group / name}.py"
            raise Problem(where, f"{path} has no [{name}].{nearest(name, facts)}")
    for name, fact in facts.items():
        code = programs[name].read_text(encoding="utf-8") if name in programs else None
        yield entry(name, group, fact, {lang: prose[lang][name] for lang in prose}, code, said)


def read_facts(path: Path, shown: Path) -> dict[str, dict]:
    """What a group's file says; raises `Problem` where it is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as mistake:
        raise Problem(str(shown), f'{mistake}. Write kind = "ValueError", for one') from None


def read_prose(group: str, language: str) -> dict[str, dict]:
    """What a group's prose in one language says."""
    return data.read(
        PROSE / language / f"{group}.toml",
        missing=f"the prose of {FOLDER / group}.toml stands here, in each language",
        form='means = "one line"',
    )


@cache
def themes(language: str) -> dict[str, str]:
    """What each theme of a group is called in a language."""
    return data.read(
        PROSE / language / "themes.toml",
        missing="what groups are about is called something in each language",
        form='shapes = "shapes"',
    )


def check_names(group: str, facts: dict, prose: dict[str, dict]):
    """Raise `Problem` unless facts and the prose of every language have the same entries."""
    for language, texts in prose.items():
        where = f"tandem/language/errors/{language}/{group}.toml"
        for name in facts:
            if name not in texts:
                raise Problem(where, f"it has no [{name}].{nearest(name, texts)} Write it")
        for name in texts:
            if name not in facts:
                raise Problem(where, f"[{name}] is no entry.{nearest(name, facts)}")


def recorded(root: Path, group: str) -> dict[str, Said]:
    """What the programs of a group raised when they were last recorded."""
    path = root / FOLDER / f"{group}.json"
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {name: Said(**said) for name, said in found.items()}
    except (ValueError, TypeError, AttributeError) as error:
        where = str(FOLDER / path.name)
        raise Problem(where, f"it cannot be read ({error}). Delete it, record again") from None


def entry(
    name: str, group: str, fact: dict, texts: dict, code: str | None, said: dict[str, Said]
) -> Entry:
    """One entry from what its files say; raises `Problem` where it is not whole."""
    where = f"{FOLDER / group}.toml, [{name}]"
    for key, value in fact.items():
        if not isinstance(value, KEYS.get(key, ())):
            known = "" if key in KEYS else nearest(key, KEYS)
            raise Problem(where, f"{key} = {value!r} is not what it may say.{known}")
    if fact.get("needs", NEEDS[0]) not in NEEDS:
        raise Problem(where, f"needs is one of {', '.join(NEEDS)}")
    kinds = fact.get("kind", [])
    kinds = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    if not kinds and fact.get("needs") not in KINDLESS:
        raise Problem(where, 'it has no kind. Write kind = "ValueError", for one')
    if not fact.get("messages"):
        raise Problem(where, "it has no messages. Write today's wording first")
    try:
        templates = tuple(map(Template, fact["messages"]))
    except Mistake as mistake:
        raise Problem(where, f"in a message, {mistake}") from None
    for template in templates:
        if template.words < TELLING and not fact.get("short"):
            way_out = "write more of it, or short = true"
            raise Problem(where, f"{template.text!r} says fewer than 3 words: {way_out}")
    if fact.get("needs") and not fact.get("example"):
        raise Problem(where, "what no program raises has an example: a whole wording")
    if fact.get("needs") and code:
        raise Problem(where, f"it needs a {fact['needs']} and has a program: leave one out")
    return Entry(
        name=name,
        group=group,
        kinds=tuple(kind.rpartition(".")[2] for kind in kinds),
        templates=templates,
        rows=tuple(fact.get("rows", ())),
        needs=fact.get("needs"),
        example=fact.get("example"),
        source=fact.get("source"),
        general=fact.get("general", False),
        short=fact.get("short", False),
        code=code,
        said=said.get(name),
        prose=whole(group, name, templates, texts),
    )


def whole(group: str, name: str, templates: tuple[Template, ...], texts: dict) -> dict:
    """The prose of an entry by language; raises `Problem` where a part is missing, where a
    template lacks a value, and where two languages show other code."""
    prose: dict[str, Prose] = {}
    for language, said in texts.items():
        where = f"tandem/language/errors/{language}/{group}.toml, [{name}]"
        for part in PARTS[:3]:
            if not said.get(part):
                raise Problem(where, f"it has no {part}. Write it")
        for part, text in said.items():
            right = list if part == "causes" else str
            if part not in PARTS or not isinstance(text, right):
                known = ", ".join(PARTS)
                raise Problem(where, f"{part} = {text!r}: it says {known}, causes as a list")
        prose[language] = Prose(
            said["means"], tuple(said["causes"]), said["fix"], said.get("other")
        )
        for value in values_of(" ".join(prose[language].texts)):
            for template in templates:
                if value not in template.names:
                    way_out = "name it in every message, or write the prose without it"
                    lacks = f"{template.text!r} has no {{{value}}}"
                    raise Problem(where, f"{lacks}: {way_out}")
    main = prose[MAIN]
    for language, said in prose.items():
        if [len(said.causes), not said.other] != [len(main.causes), not main.other]:
            where = f"tandem/language/errors/{language}/{group}.toml, [{name}]"
            raise Problem(where, f"it has other parts than {MAIN}'s: as many causes, other too")
        for text, its in zip(said.texts, main.texts, strict=True):
            if unlike := set(CODE.findall(text)) ^ set(CODE.findall(its)):
                where = f"tandem/language/errors/{language}/{group}.toml, [{name}]"
                raise Problem(where, f"its code is not {MAIN}'s: {', '.join(sorted(unlike))}")
    return prose


def values_of(text: str) -> list[str]:
    """The names of the values that some prose uses."""
    return [found["name"] for found in VALUE.finditer(text) if found["name"]]


def filled(text: str, values: dict[str, str]) -> str:
    """Prose with the values of a message in it; of a shape, one size where it is asked for."""

    def value(found: re.Match) -> str:
        if not found["name"]:
            return found[0][0]
        whole = values[found["name"]]
        if found["at"] is None:
            return whole
        sizes = re.findall(r"None|[su]?\d+|\?", whole)
        at = int(found["at"])
        return sizes[at] if -len(sizes) <= at < len(sizes) else "…"

    return VALUE.sub(value, text)


def check_rows(entries: dict[str, Entry], rows: Iterable[str]):
    """Raise `Problem` for an entry that names a row which is not there."""
    known = set(rows)
    for entry in entries.values():
        for row in entry.rows:
            if row not in known:
                where = f"{FOLDER / entry.group}.toml, [{entry.name}]"
                raise Problem(where, f'there is no row "{row}".{nearest(row, known)}')
