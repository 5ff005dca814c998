"""What other programs read of the site: ``rows.json``, ``llms.txt``, programs as files."""

import json
import re
import shutil
from pathlib import Path

from cards import differences
from catalogue import EXAMPLES, SIDES, Program, Row
from problem import Problem, nearest
from view import Shown, View

FOLDERS = {"en": "", "fr": "fr/"}

PROGRAMS = ("snippets/*/*.py", "tests/notes/*.py")
"""The programs that have an address of their own: their path in the repository."""

PARTS = {"tf": "TensorFlow/Keras", "torch": "PyTorch"}

WORDS = {
    "en": {
        "colon": ":",
        "about": "The same deep-learning job in TensorFlow/Keras and in PyTorch, as whole "
        "programs that are run by tests, with what they printed and whether they agree.",
        "how": "Each row is two programs and a proof. The proof runs both on the same numbers "
        "and ends in a verdict:",
        "stories": "Whole stories",
        "story": "a notebook with what it printed and drew; its source is {0}",
        "files": "Everything at once",
        "full": "every program, what it printed, the proof and the prose",
        "json": "the same rows for programs, in English and French",
        "exports": "what each of these files holds",
        "verdict": "Verdict",
        "file": "File",
        "printed": "It printed:",
        "proof": "Proof",
        "know": "What to know",
    },
    "fr": {
        "colon": "\N{NO-BREAK SPACE}:",
        "about": "Le même travail d'apprentissage profond en TensorFlow/Keras et en PyTorch : "
        "des programmes entiers, exécutés par des tests, avec ce qu'ils affichent, et une "
        "preuve qui dit s'ils s'accordent.",
        "how": "Chaque ligne, ce sont deux programmes et une preuve. La preuve exécute les "
        "deux sur les mêmes nombres et finit par un verdict :",
        "stories": "Exemples complets",
        "story": "un notebook avec ce qu'il affiche et dessine ; sa source est {0}",
        "files": "Tout d'un coup",
        "full": "chaque programme, ce qu'il affiche, la preuve et le texte",
        "json": "les mêmes lignes pour les programmes, en anglais et en français",
        "exports": "ce que contient chacun de ces fichiers",
        "verdict": "Verdict",
        "file": "Fichier",
        "printed": "Il affiche :",
        "proof": "Preuve",
        "know": "À savoir",
    },
}

LINK = re.compile(r"\]\((?P<page>[\w/-]+)\.(?:md|ipynb)(?P<anchor>#[\w-]+)?\)")
"""A link of a page's prose to another page."""

CUT = 60
"""Characters that the example of the page ``exports`` shows of a text."""


def row_urls(row: Row) -> dict[str, str]:
    """Where a row is shown, by language, from the site's root: ``train/#fit``."""
    return {
        language: f"{folder}{row.topic}/#{row.name}" for language, folder in FOLDERS.items()
    }


def program_url(program: Program) -> str:
    """Where a program stands as a file, from the site's root: ``snippets/train/fit_tf.py``."""
    return f"snippets/{program.row.partition('/')[0]}/{program.path.name}"


def as_data(row: Row, titles: dict[str, str]) -> dict:
    """One row as ``rows.json`` lists it."""
    cells = {side: getattr(row, side) for side in SIDES}
    return {
        "id": row.id,
        "title": titles,
        "url": row_urls(row),
        **{
            side: {
                "one_liner": cell.one_liner,
                "api": cell.api,
                "code": cell.code,
                "output": cell.output,
            }
            for side, cell in cells.items()
        },
        "verdict": row.verdict,
        "differences": [
            {
                "what": measure.what,
                "value": measure.value,
                "relation": measure.relation,
                "bound": measure.bound,
            }
            for measure in row.measures
        ],
    }


def example(argument: str, where: str, view: View) -> str:
    """``::: json layers/dense``: a row as ``rows.json`` lists it, its long texts cut."""
    if argument not in view.rows:
        raise Problem(
            where, f'there is no row "{argument}".{nearest(argument, list(view.rows))}'
        )
    data = as_data(view.rows[argument], view.row_titles[argument])
    text = json.dumps(cut(data), ensure_ascii=False, indent=1)
    return f"```text\n{text}\n```"


def cut(data):
    """Data with its long texts cut."""
    match data:
        case dict():
            return {name: cut(value) for name, value in data.items()}
        case list():
            return [cut(value) for value in data]
        case str() if len(data) > CUT:
            return data[:CUT] + "…"
    return data


def verdict_line(row: Row, view: View) -> str:
    """The verdict of a row, and the differences that it rests on."""
    measured = differences(row, view.language)
    return f"{view.words[row.verdict]}{f' ({measured})' if measured else ''}"


def opening(view: View) -> list[str]:
    """The title and the summary that open both texts, and what the verdicts mean."""
    words = WORDS[view.language]
    colon = words["colon"]
    means = [
        f"- {view.words[verdict]}{colon} {meaning}"
        for verdict, meaning in view.words["means"].items()
    ]
    return [
        "# Tandem",
        view.typeset(f"> {words['about']}"),
        view.typeset(words["how"]),
        view.typeset("\n".join(means)),
    ]


def llms_text(view: View, root_url: str, stories: dict[str, str]) -> str:
    """The site's contents for a language model, see https://llmstxt.org.

    A section for each topic, a link for each row. `stories` are the titles of the worked
    examples by name.
    """
    words = WORDS[view.language]
    colon = words["colon"]
    here = root_url + FOLDERS[view.language]
    parts = opening(view)
    for page, rows in view.summaries.items():
        if rows:
            parts.append(f"## {view.titles[page]}")
            parts.append("\n".join(link_line(shown, view, root_url) for shown in rows))
    parts.append(f"## {words['stories']}")
    lines = []
    for name, title in stories.items():
        about = words["story"].format(f"{root_url}snippets/{EXAMPLES}/{name}.py")
        lines.append(f"- [{title}]({here}{EXAMPLES}/{name}/{name}.ipynb){colon} {about}")
    parts.append("\n".join(lines))
    parts.append(f"## {words['files']}")
    parts.append(
        f"- [llms-full.txt]({here}llms-full.txt){colon} {words['full']}\n"
        f"- [rows.json]({root_url}rows.json){colon} {words['json']}\n"
        f"- [{view.titles['exports']}]({here}exports/){colon} {words['exports']}"
    )
    return "\n\n".join(parts) + "\n"


def link_line(shown: Shown, view: View, root_url: str) -> str:
    """A row in one line: its title as a link, both one-liners, the verdict."""
    row = view.rows[shown.row]
    sides = [f"{PARTS[side]} {getattr(row, side).one_liner}" for side in SIDES]
    url = root_url + row_urls(row)[view.language]
    colon = WORDS[view.language]["colon"]
    about = f"{colon.replace(':', ';')} ".join([*sides, verdict_line(row, view)])
    return f"- [{view.typeset(shown.title)}]({url}){colon} {about}"


def full_text(view: View, root_url: str) -> str:
    """The site for a language model: every row's programs, outputs, proof and prose."""
    parts = opening(view)
    for page, rows in view.summaries.items():
        if rows:
            parts.append(f"## {view.titles[page]}")
            for shown in rows:
                parts += row_parts(shown, view, root_url)
    return "\n\n".join(parts) + "\n"


def row_parts(shown: Shown, view: View, root_url: str) -> list[str]:
    """A row in full; each block says its side before it, and its language at its fence."""
    words = WORDS[view.language]
    row = view.rows[shown.row]
    prose = "\n".join(map(view.typeset, shown.prose.splitlines()))
    parts = [
        f"### {view.typeset(shown.title)}",
        f"{root_url}{row_urls(row)[view.language]}",
        f"{words['verdict']}{words['colon']} {verdict_line(row, view)}",
    ]
    for program in row.programs:
        side = PARTS.get(program.part, words["proof"])
        parts += [
            f"#### {side}{words['colon']} {program.one_liner}",
            f"{words['file']}{words['colon']} {root_url}{program_url(program)}",
            f"```python\n{program.code.rstrip()}\n```",
        ]
        if program.output:
            parts += [words["printed"], f"```text\n{program.output.rstrip()}\n```"]
    here = root_url + FOLDERS[view.language]
    prose = LINK.sub(lambda link: f"]({here}{link['page']}/{link['anchor'] or ''})", prose)
    return [*parts, f"#### {words['know']}", prose]


def write_texts(folder: Path, view: View, root_url: str, stories: dict[str, str]):
    """Write the two texts of a language beside its pages."""
    text = llms_text(view, root_url, stories)
    (folder / "llms.txt").write_text(text, encoding="utf-8")
    (folder / "llms-full.txt").write_text(full_text(view, root_url), encoding="utf-8")


def write(folder: Path, view: View, root: Path):
    """Write what the site has once: ``rows.json``, rows in the order of the pages, and every
    program of the project at `root`, byte for byte."""
    data = [as_data(view.rows[shown.row], view.row_titles[shown.row]) for shown in view.shown()]
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (folder / "rows.json").write_text(text + "\n", encoding="utf-8")
    for pattern in PROGRAMS:
        for path in sorted(root.glob(pattern)):
            target = folder / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
