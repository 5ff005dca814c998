"""What the pages of one language are written from."""

from dataclasses import dataclass, field

from tandem.language import typography
from tandem.language.words import WORDS
from tandem.problem import Problem, nearest
from tandem.read.catalogue import Row
from tandem.read.compared import Pair
from tandem.read.entries import Entry
from tandem.read.errors import Message
from tandem.read.notes import Proof
from tandem.read.proven import Proven
from tandem.read.repository import Repository
from tandem.read.signatures import Signature
from tandem.read.twins import Twin
from tandem.read.verified import Verified


@dataclass(frozen=True)
class Shown:
    """One row on a page: where its directive stands, its heading, and the prose under it."""

    row: str
    line: int
    title: str
    prose: str
    """Markdown, as the source has it."""


@dataclass(frozen=True, eq=False)
class View:
    """Everything that a build reads, as the pages of one language need it.

    One is itself alone: what is reckoned from it can be kept.
    """

    language: str
    rows: dict[str, Row]
    summaries: dict[str, tuple[Shown, ...]]
    """The rows that each page shows, by the page's name, pages in the order of the menu."""
    titles: dict[str, str] = field(default_factory=dict)
    """Each page's own title, by the page's name."""
    proofs: dict[str, Proof] = field(default_factory=dict)
    """Those of the notes, by the statement's id."""
    verified: Verified | None = None
    messages: list[Message] = field(default_factory=list)
    """The errors and warnings that programs catch."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """What is known of each kind of message, by its name."""
    row_titles: dict[str, dict[str, str]] = field(default_factory=dict)
    """The heading of every row as plain text, by its id and the language."""
    twins: tuple[Twin, ...] = ()
    """How calls of one framework are written for the other."""
    pairs: tuple[Pair, ...] = ()
    """Names that are compared and are no twins."""
    told: frozenset[tuple[str, str]] = frozenset()
    """The pairs of names of which a page says more."""
    signatures: dict[str, Signature] = field(default_factory=dict)
    shown_by_calls: dict[tuple[str, str], Proven] = field(default_factory=dict)
    """What random calls have shown, by source and target."""
    repository: Repository | None = None
    """Where the sources are, if it is known."""

    @property
    def words(self) -> dict:
        """What the site itself says, in this language."""
        return WORDS[self.language]

    def typeset(self, text: str) -> str:
        """A line of prose with this language's typography."""
        return typography.typeset(text, self.language)

    def shown(self) -> list[Shown]:
        """Every row that a page shows, in the order of the pages."""
        return [shown for page in self.summaries.values() for shown in page]

    def links(self, places: str, where: str) -> list[str]:
        """Markdown links to rows and pages, named in a directive with commas between them.

        Raises `Problem` for a place that is not there; `where` is named in it.
        """
        titles = {shown.row: shown.title for shown in self.shown()}
        links = []
        for place in places.split(", "):
            page, _, row = place.partition("/")
            if place in titles:
                links.append(f"[{self.typeset(titles[place])}]({page}.md#{row})")
            elif place in self.summaries:
                links.append(f"[{self.words['every page']['page']} {place}]({place}.md)")
            else:
                near = nearest(place, [*titles, *self.summaries])
                raise Problem(where, f'there is no row or page "{place}".{near}')
        return links
