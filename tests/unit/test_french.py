"""One term a concept, in French that a teacher of the field would write."""

import re

from tandem.language import fr, phrases
from tandem.language.scripts import fr as scripts_fr
from tandem.read import stories
from tandem.read.pages import read_lines
from tests.support import project, rules

INSTEAD = {
    r"\bpareils?(?: après)?\b": "égal, égal après correction",
    r"\bsans erreur": "sans lever d'erreur, sans rien signaler",
    r"\bfeuilles?\b|\bfiches? sur papier": "aide-mémoire",
    r"\b[Cc]es lignes (?:l'écri|montr|traduis)|\blignes? (?:du site|de Tandem)": "fiche",
    r"\b(?:couche|perte|classe|gradient|code)s? à (?:soi|vous)\b": "personnalisée",
    r"\b[Pp]ertes? courantes?\b": "perte moyenne au fil de l'époque",
    r"\bprogrammes? (?:de|du) taux\b": "plan de variation du taux",
    r"\b[Pp]ort(?:er|ez|e) (?:des|les|ses) poids\b": "transférer",
    r"\b[Pp]ort(?:er|ez) le masque\b": "propagez le masque",
    r"\bde telle forme\b": "variante",
    r"\bvaleurs? de vérité\b": "booléens",
    r"\bD'un seul nombre\b": "pour un seul nombre",
    r"\bhors de 0 à 1\b": "hors de [0, 1]",
    r"\b(?:Retourner|Tourner) au hasard\b": "retournement, rotation aléatoire",
    r"\bsans écraser\b": "sans la déformer",
    r"\bCertain et faux\b": "sûr de lui et dans l'erreur",
    r"\brépétables?\b": "reproductible",
    r"\b(?:votre|tout) Python\b": "votre code, n'importe quel code Python",
    r"\bexactitude flatte\b": "est trompeuse",
    r"\bni l'une ni l'autre\b": "ni l'un ni l'autre, ou le nom",
    r"\bH, L, C\b|\bH, L\)": "(N, H, W, C), comme partout",
    r"\bbatch[- ]norm\b": "normalisation par lot",
    r"\bbroadcast(?:ing|é|er)?\b": "diffusion, être diffusé",
    r"\bfloats?\b": "flottant",
    r"\bdépréciée?s?\b": "obsolète",
    r"\bfeatures?\b": "caractéristique",
    r"\b[Pp]oids de départ\b": "poids initiaux",
    r"\b(?:[Ll]a|[Uu]ne) ReLU\b": "le ReLU",
    r"\b[Uu]ne callback\b": "un callback",
    r"\ble source\b": "le code source",
    r"\bsplitt(?:er|é)": "séparer",
    r"\bles uns\b(?! (?:des|les|aux|par|après|et|dans|sur))": "les 1",
    r"\bmoyennes? mobiles?\b": "moyenne glissante",
    r"\bpesée?s? par\b": "pondérée",
    r"\bsaut(?:e|ent|ez) le pas\b": "renoncer à ce pas",
}
"""Words that the French pages do not use but as names in code or quoted in italics, and what
they say instead."""

BROKEN = re.compile(r"[;?!»%]|:\s(?!  )|[^`]*`([^`]*`[^`]*`)*[^`]*$")
"""A line that begins with a sign of the one before, or ends inside code."""

WANTS = 15
"""How many things may want something: attend, exige, demande say it too."""

CODE = re.compile(
    r"`[^`]*`|(?<!\*)\*[^*\s][^*]*\*|\]\([^)]*\)|\{[^}]*\}|^::: .*$|https?://\S+", re.M
)


def prose(source: str, path: str) -> str:
    """What a page says in words, its code left out."""
    lines = [line.text for line in read_lines(source, path) if not line.fenced]
    text = re.sub(r"\A---.*?^---$", "", "\n".join(lines), count=1, flags=re.S | re.M)
    return " ".join(CODE.sub(" ", text).split())


def said(words: dict | str) -> list[str]:
    """Every text of a language's words."""
    return [words] if isinstance(words, str) else [t for v in words.values() for t in said(v)]


def texts() -> dict[str, str]:
    """Everything that is said in French, by where it is said."""
    found = {
        f"docs/fr/{name}": prose(source, f"docs/fr/{name}")
        for name, source in project.sources()["fr"].items()
    }
    for name, path in stories.paths(project.ROOT).items():
        cells = stories.read(path, "fr")["cells"]
        words = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
        found[f"stories/{name}"] = CODE.sub(" ", "\n".join(words))
    found["fr.py"] = "\n".join(said(fr.WORDS))
    found["scripts/fr.py"] = "\n".join(said(scripts_fr.SCRIPTS))
    found["proofs/fr.toml"] = "\n".join(phrases.phrases("fr").values())
    return found


def entries_said() -> dict[str, str]:
    """What the index of errors says in French, by entry."""
    return {
        f"errors/fr/{entry.group}.toml, [{entry.name}]": CODE.sub(" ", "\n".join(prose.texts))
        for entry in project.view("fr").entries.values()
        for prose in (entry.prose["fr"],)
    }


def test_french_says_one_word_for_one_thing():
    rules.hold(
        f"{place}: {instead!r}, not ...{text[max(found.start() - 30, 0) : found.end() + 30]}..."
        for place, text in (texts() | entries_said()).items()
        for pattern, instead in INSTEAD.items()
        for found in re.finditer(pattern, text)
    )


def test_what_is_needed_is_not_always_wanted():
    wanted = [
        place for place, text in texts().items() for _ in re.findall(r"\bveu(?:t|lent)\b", text)
    ]
    assert len(wanted) <= WANTS, wanted


def test_what_is_said_instead_is_itself_allowed():
    rules.hold(
        f"{instead!r} is what {pattern} forbids"
        for pattern, instead in INSTEAD.items()
        if re.search(pattern, instead)
    )


def test_no_line_ends_in_code_or_before_a_sign():
    """Spaces are set line by line, and a colon that begins one would make a definition."""
    rules.hold(
        f"docs/fr/{name}:{line.number}: {line.text[:40]}"
        for name, source in project.sources()["fr"].items()
        for line in read_lines(source, f"docs/fr/{name}")
        if not line.fenced and BROKEN.match(line.text)
    )
