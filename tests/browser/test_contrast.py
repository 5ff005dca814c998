"""Every colour of code can be read: 7:1 on the ground that it stands on, as WCAG AAA asks."""

import pytest

from tandem.tools.browser import DESK, PHONE
from tests.support import rules

PAGES = ("layers/", "examples/digits/", "notes/", "errors/", "verdicts/", "exports/", "")
"""One of each kind that shows code."""

LEAST = 7

PALE = """(least) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const looks = new Map();
  for (const details of document.querySelectorAll("details")) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (!data.trim() || !element.closest("pre, code")) continue;
    const grounds = [];
    for (let at = element; at; at = at.parentElement) {
      grounds.unshift(getComputedStyle(at).backgroundColor);
    }
    const ground = over(["white", ...grounds]);
    const ink = over([`rgb(${ground})`, getComputedStyle(element).color]);
    const [light, dark] = [luminance(ink), luminance(ground)].sort((one, two) => two - one);
    const contrast = (light + 0.05) / (dark + 0.05);
    const text = data.trim().slice(0, 40);
    const look = `${contrast.toFixed(2)}, rgb(${ink}) on rgb(${ground})`;
    looks.set(look, { contrast, place: `${look}: ${element.className} ${text}` });
  }
  const pale = [...looks.values()].filter(({ contrast }) => contrast < least);
  return { looks: looks.size, pale: pale.map(({ place }) => place) };
}"""


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_code_is_never_pale(opened, address, scheme, width):
    page = opened(width, color_scheme=scheme, reduced_motion="reduce")
    pale = []
    for url in PAGES:
        page.goto(address + url)
        found = page.evaluate(PALE, LEAST)
        assert found["looks"], f"{url}: no code was looked at"
        pale += [f"{url}: {place}" for place in found["pale"]]
    rules.hold(pale)


def test_a_pale_colour_is_seen(opened, address):
    page = opened()
    page.goto(f"{address}layers/")
    page.add_style_tag(content=".setup { color: #767676 !important }")
    assert page.evaluate(PALE, LEAST)["pale"]
