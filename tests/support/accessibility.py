"""What axe finds wrong on a page."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SOME_OF_EACH_LOOK = """() => {
  const seen = new Map();
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return "";
  };
  for (const element of document.querySelectorAll("body *")) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (!texts.some((node) => node.data.trim()) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const look = [color, ground(element), fontSize, fontWeight, opacity].join();
    seen.set(look, [...(seen.get(look) ?? []), element].slice(0, 5));
  }
  return [...seen.values()].flat();
}"""


WITHOUT_WORDS = """() => {
  for (const code of document.querySelectorAll("pre code")) {
    if (!code.querySelector("a, button, [id], [tabindex]")) code.textContent = code.textContent;
  }
}"""
"""Leaves the coloured words of programs, half of a page's elements, to ``test_contrast``: they
have nothing but their colour."""

COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: the others find the same whatever the scheme."""


LOOK = f"""([colours, all]) => {{
  for (const element of ({SOME_OF_EACH_LOOK})()) element.dataset.look = "";
  axe.configure({{ rules: [{{ id: "color-contrast", selector: "[data-look]" }}] }});
  const options = {{ resultTypes: ["violations"], ...(all ? {{}} : {{ runOnly: colours }}) }};
  window.found = axe.run(document, options).then(({{ violations }}) => violations);
}}"""


def start(page: Page, colours: bool = False):
    """Let axe look at a page, or only at its colours, and do not wait for it.

    The contrast of text follows from its colours and size, so that rule sees five elements
    for each combination of them (axe passes over one that something overlaps): on all of
    them it would take ten times as long as all other rules together.
    """
    page.evaluate(WITHOUT_WORDS)
    page.evaluate(Axe().axe_script)
    page.evaluate(LOOK, [COLOURS, not colours])


def found(page: Page) -> str:
    """What axe found wrong since `start`, once it is done: the rules, the first places."""
    lines = []
    for violation in page.evaluate("window.found"):
        places = [node["html"][:120] for node in violation["nodes"][:3]]
        lines.append(f"  {violation['id']} ({len(violation['nodes'])}): {'  '.join(places)}")
    return "\n".join(lines)


def violations(page: Page, colours: bool = False) -> str:
    """What axe finds wrong, or only what is wrong with colours: the rules, the first places."""
    start(page, colours)
    return found(page)
