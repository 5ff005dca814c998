"""Where the sources of the site are, for its readers: addresses at GitHub."""

from dataclasses import dataclass
from urllib.parse import urlencode

BRANCH = "main"
"""What the site is made from, see ``.github/workflows/site.yml``."""

HOST = "https://github.com/"
COLAB = "https://colab.research.google.com/github/"
"""Opens the notebooks of a repository on `HOST`, and of no other
(https://colab.research.google.com/github/)."""


@dataclass(frozen=True)
class Repository:
    """A repository, and the site that is made from it. Paths start at the project's root."""

    url: str
    """``https://github.com/example/tandem``, with no slash at its end."""
    site_url: str
    """Where the site stands; ends in a slash."""

    def edit(self, path: str, line: int | None = None) -> str:
        """Where a file is changed, at a line of it if one is given."""
        return f"{self.url}/edit/{BRANCH}/{path}{'' if line is None else f'#L{line}'}"

    def file(self, path: str) -> str:
        """Where a file is read."""
        return f"{self.url}/blob/{BRANCH}/{path}"

    def folder(self, path: str) -> str:
        """Where a folder is read."""
        return f"{self.url}/tree/{BRANCH}/{path}"

    def report(self, title: str, body: str) -> str:
        """Where an error is reported, with a title and a text to go on from."""
        return f"{self.url}/issues/new?{urlencode({'title': title, 'body': body})}"

    def colab(self, path: str) -> str | None:
        """Where a notebook is opened to run it; None for what Colab cannot read."""
        if not self.url.startswith(HOST):
            return None
        return f"{COLAB}{self.url.removeprefix(HOST)}/blob/{BRANCH}/{path}"


def read(url: str, site_url: str) -> Repository | None:
    """The repository at an address, or None where the setting names none."""
    return Repository(url.rstrip("/"), site_url) if url else None
