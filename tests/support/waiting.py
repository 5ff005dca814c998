"""Shows that something happens after a delay, or that nothing does, without waiting for it."""

from playwright.sync_api import Page

HOUR = 3600
"""Seconds: later than a page that is still loading can be."""

NOTE_MOVES = """
window.navigation.addEventListener("navigate", ({ destination }) => {
  const moves = JSON.parse(sessionStorage.getItem("moves") ?? "[]");
  sessionStorage.setItem("moves", JSON.stringify([...moves, destination.url]));
});
"""

TAKE_MOVES = """() => {
  const moves = JSON.parse(sessionStorage.getItem("moves") ?? "[]");
  sessionStorage.removeItem("moves");
  return moves;
}"""


def note_moves(page: Page):
    """Note each address that a page, a link or a key of it is about to lead to."""
    page.add_init_script(NOTE_MOVES)


def moves(page: Page) -> list[str]:
    """The addresses that were noted since this was asked last.

    A script that leads elsewhere is noted when it asks for that, not when it gets there: so an
    empty list says that nobody asked.
    """
    return page.evaluate(TAKE_MOVES)


def install_clock(page: Page):
    """Give a page a clock that the test can stop; before it is opened."""
    page.clock.install(time=0)


def stop_clock(page: Page):
    """From now on a delay passes only when the test says so: `page.clock.run_for`."""
    page.clock.pause_at(HOUR)
