"""Scripts are published without the comments that fill lines, and are else as they were."""

from tandem import ROOT
from tandem.publish.scripts import lightened

SCRIPT = """// What it does.
{
  /**
   * A sum.
   * @param {number} one
   */
  const sum = (one, /** @type {number} */ other) => one + other; // of two
  /** @type {Box} */ (box).value = "/* no comment */";
  const address = "https://example.org"; // stays
}
"""

LIGHT = """
{




  const sum = (one, /** @type {number} */ other) => one + other; // of two
  /** @type {Box} */ (box).value = "/* no comment */";
  const address = "https://example.org"; // stays
}
"""


def test_lines_of_comment_are_left_empty():
    assert lightened(SCRIPT) == LIGHT


def test_what_is_left_of_each_script_stands_in_its_line():
    for path in (ROOT / "tandem" / "theme" / "scripts").glob("*/*.js"):
        before = path.read_text(encoding="utf-8").splitlines()
        after = lightened(path.read_text(encoding="utf-8")).splitlines()
        assert len(before) == len(after)
        changed = [line for line, left in zip(before, after, strict=True) if line != left]
        assert all(line.strip().startswith(("//", "/*", "*")) for line in changed), path
