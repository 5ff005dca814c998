"""Makes the site's search lead to rows.

Material finds sections and shows them under their page, whose link comes first. Here each row
is a result of its own: only pages are, so its location looks like one (``layers/?row=dense``),
and ``every_page/page.js`` makes it ``layers/#dense`` in the results. Its title shows both
one-liners. Which rows answer a question, and which of them comes first, the search asks the
index: ``scripts/search/worker.js`` takes the place of Material's worker and puts them before
the texts that Material finds.
"""

import json
import re
import shutil
import unicodedata
from html import escape, unescape
from pathlib import Path

import material

from tandem.find import lookup
from tandem.language.typography import as_html
from tandem.language.words import WORDS
from tandem.read.catalogue import SIDES
from tandem.read.view import View

FIELDS = {
    "words": 300,  # of a page's title
    "text": 1,
    "plain": 1,  # the text's words without their accents
    "title": 0.1,  # as it is shown
    "tags": 1,
}
"""How much a word counts, by where it stands. Only title and text are ever shown."""

WORKERS = Path("assets", "javascripts", "workers")
"""Where Material has its worker; there stands ours, and its own beside it."""

OURS = Path("scripts", "search", "worker.js")

SEPARATORS = (
    r"""[\s\u200b\-,:;!?=+*<>\[\](){}"'’`/«»…|]+""",
    r"\.(?!\w)|(?<!\w)\.|&[lg]t;",
    # A name is known by its end, whatever stands before: batch for dataset.batch. F. stays.
    r"(?<![\w.])(?!F\.)(?:[A-Za-z_]\w*\.)+(?=\w)",
)

BODY = re.compile(
    r'(?s)(<section [^>]*class="row"[^>]*>\s*<h2.*?</h2>).*?(?=</section>)'
    r'|(<article class="explained"[^>]*>\s*<h3.*?</h3>).*?(?=</article>)'
)
"""What stands below the heading of a row, or of a message that is explained."""

TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-ZÀ-Ý`])")


def headings(html: str) -> str:
    """A page without the bodies of its rows and explanations.

    `write` makes their entries from the index of rows and from titles; for Material to read
    two megabytes of programs first took a tenth of a build.
    """
    return BODY.sub(lambda found: found[1] or found[2], html)


def write(folder: Path, view: View):
    """Rewrite ``search/search_index.json`` of a language, after Material wrote it, and put our
    worker before Material's."""
    path = folder / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    index["docs"] = documents(index["docs"], view)
    index["config"]["fields"] = {name: {"boost": boost} for name, boost in FIELDS.items()}
    index["config"]["separator"] = separator(view.language)
    index["config"]["pipeline"] = []  # no name is too common: torch.where, any, all
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")
    (theirs,) = (Path(material.__file__).parent / "templates" / WORKERS).glob("search.*.js")
    shutil.copyfile(theirs, folder / WORKERS / "material.js")
    shutil.copyfile(folder / OURS, folder / WORKERS / theirs.name)


def separator(language: str) -> str:
    """What stands between words, for Material: a regular expression of JavaScript."""
    stop_words = "|".join(
        f"[{word[0].upper()}{word[0]}]{word[1:]}"
        for word in WORDS[language]["search"]["stop"].split()
    )
    letter = r"[\wÀ-ÿ]"
    return "|".join([*SEPARATORS, rf"(?<!{letter}|\.)(?:{stop_words})(?!{letter}|\.)"])


def documents(docs: list[dict], view: View) -> list[dict]:
    """The index's entries: those of rows written anew, others with their title's words."""
    of_rows = {f"{row['url']}-title": row_entry(row) for row in lookup.rows(view)}
    return [of_rows.get(doc["location"]) or page_entry(doc) for doc in docs]


def row_entry(row: dict) -> dict:
    """One row: what it shows as a result, and what its text is found by."""
    topic, _, name = row["id"].partition("/")
    shown = "".join(f"<span>{as_html(row[side]['one_liner'])}</span>" for side in SIDES)
    accents = [word for word in WORD.findall(row["difference"]) if not word.isascii()]
    sentences = SENTENCE.split(row["difference"])
    return {
        "location": f"{topic}/?row={name}",
        "title": f"{escape(row['title'], quote=False)} <small>{shown}</small>",
        # Of the paragraphs, those are shown that say a word of the question.
        "text": "".join(f"<p>{as_html(each)}</p>" for each in sentences),
        "plain": " ".join(dict.fromkeys(without_accents(word.lower()) for word in accents)),
    }


MESSAGE = re.compile(r"errors[\w-]*/#")
"""Where a section is that explains a message: the names in it are mentioned, no more."""


def page_entry(doc: dict) -> dict:
    """A page or section that is no row."""
    if MESSAGE.match(doc["location"]):
        return {**doc, "text": doc["title"]}
    words = [word.lower() for word in WORD.findall(unescape(TAG.sub(" ", doc["title"])))]
    bare = map(without_accents, words)
    return {**doc, "words": " ".join(dict.fromkeys([*words, *bare]))}


def without_accents(word: str) -> str:
    """``réseau`` as ``reseau``."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
