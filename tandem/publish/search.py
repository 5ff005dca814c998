"""Rewrites the site's search index, so that a name of either side leads to its row.

Material finds sections and shows them under their page, whose link comes first. Here each row
is a result of its own: only pages are, so its location looks like one (``layers/?row=dense``),
and ``every_page/page.js`` makes it ``layers/#dense`` in the results. Its title shows both
one-liners, and names weigh more than words: where a name is at home, where a row answers it,
where code uses it.
"""

import json
import re
import unicodedata
from collections import defaultdict
from html import escape, unescape
from pathlib import Path

from tandem.find import everyday, lookup
from tandem.find.homes import homes
from tandem.language.typography import as_html
from tandem.language.words import WORDS
from tandem.read.answer import IDENTIFIER
from tandem.read.catalogue import SIDES
from tandem.read.view import View

FIELDS = {
    "short": 1500,  # a name at home that others begin with (AdamW: Adam), or its row's own
    "home": 400,
    "names": 30,
    "words": 300,  # of the title
    "first": 500,  # what people call it who know no name, where it answers best
    "phrases": 250,  # the same in several words
    "everyday": 60,  # both, where another row answers better
    "more": 10,  # of the other language's title; the words inside names
    "uses": 3,
    "text": 1,
    "plain": 1,  # the text's words without their accents
    "title": 0.1,  # as it is shown
    "tags": 1,
}
"""How much a word counts, by where it stands. Only title and text are ever shown."""

SEPARATORS = (
    r"""[\s\u200b\-,:;!?=+*<>\[\](){}"'’`/«»…|]+""",
    r"\.(?!\w)|(?<!\w)\.|&[lg]t;",
    # A name is known by its end, whatever stands before: batch for dataset.batch. F. stays.
    r"(?<![\w.])(?!F\.)(?:[A-Za-z_]\w*\.)+(?=\w)",
)

TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-ZÀ-Ý`])")
HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+")


def write(folder: Path, views: list[View], language: str):
    """Rewrite ``search/search_index.json`` of a language, after Material wrote it."""
    path = folder / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    index["docs"] = documents(index["docs"], views, language)
    index["config"]["fields"] = {name: {"boost": boost} for name, boost in FIELDS.items()}
    index["config"]["separator"] = separator(language)
    index["config"]["pipeline"] = []  # no name is too common: torch.where, any, all
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")


def separator(language: str) -> str:
    """What stands between words, for Material: a regular expression of JavaScript."""
    stop_words = "|".join(
        f"[{word[0].upper()}{word[0]}]{word[1:]}"
        for word in WORDS[language]["search"]["stop"].split()
    )
    letter = r"[\wÀ-ÿ]"
    return "|".join([*SEPARATORS, rf"(?<!{letter}|\.)(?:{stop_words})(?!{letter}|\.)"])


def documents(docs: list[dict], views: list[View], language: str) -> list[dict]:
    """The index's entries: those of rows written anew, others with their title's words."""
    view = next(view for view in views if view.language == language)
    others = defaultdict(list)
    for other in views:
        for shown in other.shown() if other.language != language else ():
            others[shown.row].append(shown.title)
    rows = lookup.rows(view)
    home_of = homes(rows)
    at_home = {last(name) for name in home_of}
    called = {
        last(name): row for name, row in home_of.items() if row.endswith(f"/{last(name)}")
    }
    of_rows = {}
    for row in rows:
        entry = row_entry(row, " ".join(others[row["id"]]), home_of)
        entry |= everyday_words(row["id"], language, at_home)
        short = [
            name
            for name in entry["home"].split()
            if called.get(name, row["id"]) == row["id"]
            and (name in called or begins_others(name, at_home))
        ]
        of_rows[f"{row['url']}-title"] = entry | ({"short": " ".join(short)} if short else {})
    return [of_rows.get(doc["location"]) or page_entry(doc) for doc in docs]


def row_entry(row: dict, other_titles: str, home_of: dict[str, str]) -> dict:
    """One row: what it shows as a result, and what it is found by."""
    topic, _, name = row["id"].partition("/")
    said = " ".join(row[side]["one_liner"] for side in SIDES)
    names = [each for side in SIDES for each in row[side]["names"]]
    uses = [each for side in SIDES for each in row[side]["uses"]]
    kin = [each for side in SIDES for each in row[side]["kin"]]
    home = [each for each in names if home_of[each] == row["id"]] + kin
    shown = "".join(f"<span>{as_html(row[side]['one_liner'])}</span>" for side in SIDES)
    parts = [part for each in names for part in HUMP.findall(last(each, False))]
    accents = [word for word in WORD.findall(row["difference"]) if not word.isascii()]
    sentences = SENTENCE.split(row["difference"])
    return {
        "location": f"{topic}/?row={name}",
        "title": f"{escape(row['title'], quote=False)} <small>{shown}</small>",
        # Of the paragraphs, Material shows those that say a word of the question.
        "text": "".join(f"<p>{as_html(each)}</p>" for each in sentences),
        "plain": listed(map(without_accents, accents)),
        "home": listed(spellings(home)),
        "names": listed(spellings(names + kin)),
        "words": listed(WORD.findall(row["title"]), folded=True),
        "more": listed([*WORD.findall(other_titles), *parts], folded=True),
        "uses": listed([*spellings(uses), *map(last, IDENTIFIER.findall(said))]),
    }


def everyday_words(row: str, language: str, names: set[str]) -> dict[str, str]:
    """The words of the everyday phrases that a row answers, by the field they stand in.

    Of several words, those that begin as a name does are left out: who types one means it.
    """
    fields: dict[str, list[str]] = {"first": [], "phrases": [], "everyday": []}
    for place, phrase in everyday.of_rows(language).get(row, ()):
        words = WORD.findall(phrase)
        if len(words) > 1:
            telling = [word for word in words if not begins_as(word.lower(), names)]
            fields["everyday" if place else "phrases"] += telling
            if not place and len(telling) < len(words):
                fields["everyday"] += words
        else:
            fields["everyday" if place else "first"] += words
    return {name: listed(words, folded=True) for name, words in fields.items() if words}


def begins_as(word: str, names: set[str]) -> bool:
    """Whether a word is a name, or begins with one that is no syllable."""
    return any(word[:length] in names for length in (len(word), *range(4, len(word))))


MESSAGE = re.compile(r"errors[\w-]*/#")
"""Where a section is that explains a message: the names in it are mentioned, no more."""


def page_entry(doc: dict) -> dict:
    """A page or section that is no row."""
    if MESSAGE.match(doc["location"]):
        return {**doc, "text": doc["title"]}
    words = WORD.findall(unescape(TAG.sub(" ", doc["title"])))
    return {**doc, "words": listed(words, folded=True)}


def last(name: str, lower: bool = True) -> str:
    """The last part of a name, by which the search knows it."""
    end = name.rpartition(".")[2]
    return end.lower() if lower else end


def spellings(names: list[str]) -> list[str]:
    """Names as the search's separator leaves them: their ends, and ``F.relu`` besides."""
    functional = "torch.nn.functional."
    behind_f = [f"F.{last(name)}" for name in names if name.startswith(functional)]
    return [*map(last, names), *behind_f]


def begins_others(name: str, names: set[str]) -> bool:
    """Whether longer names begin with this one."""
    return any(other != name and other.startswith(name) for other in names)


def listed(words: list[str], folded: bool = False) -> str:
    """Words as an entry holds them, each once; `folded`, also without their accents."""
    lower = [word.lower() if not word.startswith("F.") else word for word in words]
    bare = [without_accents(word) for word in lower] if folded else []
    return " ".join(dict.fromkeys([*lower, *bare]))


def without_accents(word: str) -> str:
    """``réseau`` as ``reseau``."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
