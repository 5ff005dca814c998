"""Why a call is not rewritten, or needs a look: one sentence a reason, in each language.

``tandem/language/twins/<language>/<family>.toml`` holds those of one family of twins,
``common.toml`` those of all of them. Outside its file a family's reason is ``family/key``.
"""

from functools import cache
from pathlib import Path

from tandem.language import data

FOLDER = Path(__file__).parent / "twins"

COMMON = "common"

FORM = 'one reason a line under [reasons]: "same with strides" = "…"'


@cache
def reasons(language: str) -> dict[str, str]:
    """What every reason says, by its key, in the order of the files' names."""
    found = {}
    for path in sorted((FOLDER / language).glob("*.toml")):
        said = data.read(path, "the words of its reasons are missing", FORM).get("reasons", {})
        prefix = "" if path.stem == COMMON else f"{path.stem}/"
        found |= {prefix + key: text for key, text in said.items()}
    return found


def full_key(family: str, key: str, language: str) -> str | None:
    """The key of a family's reason, else of the common one, or None where neither is there."""
    known = reasons(language)
    return next((full for full in (f"{family}/{key}", key) if full in known), None)
