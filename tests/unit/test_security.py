"""The content security policy, while the site is built: what a page may hold."""

import pytest

from tandem.problem import Problem
from tandem.publish import security
from tandem.tools.browser import FOLDER

SCOPE = f"/{FOLDER}/"
HEAD = f"<!doctype html><html><head>{security.CHARSET}</head>"


@pytest.mark.parametrize(
    "stranger",
    [
        "<script>alert(1)</script>",
        '<script type="module">alert(1)</script>',
        "<SCRIPT\n>alert(1)</SCRIPT >",
        "<script>alert(1)",
        '<script data-src="x.js">alert(1)</script>',
        "<script>{}</script>".format(min(security.material_scripts(SCOPE)) + "alert(1)"),
        '<p onclick="alert(1)">',
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        '<a title="a > b" OnFocus = alert(1)>',
        '<a href="javascript:alert(1)">',
        '<a href=" JavaScript:alert(1)">',
        "<a href=javascript:alert(1)>",
        '<iframe srcdoc="&lt;script>alert(1)&lt;/script>">',
    ],
)
def test_a_strangers_script_stops_the_build(stranger):
    with pytest.raises(Problem, match=r"^docs/en/train\.md: "):
        security.protect(f"{HEAD}<p>Text</p>{stranger}", "docs/en/train.md", SCOPE)


@pytest.mark.parametrize(
    "harmless",
    [
        '<script src="assets/tandem.js"></script>',
        '<script id="__config" type="application/json">{"on": "onclick="}</script>',
        '<a title="how onclick=x is written" href="train/">onclick="alert(1)"</a>',
        "<code>model.fit(on_epoch_end=print, onload = 1)</code>",
        '<input data-on="1" name="on" value="javascript">',
        '<a href="train/#javascript:">',
    ],
)
def test_harmless_markup_passes(harmless):
    protected = security.protect(HEAD + harmless, "docs/en/train.md", SCOPE)
    assert harmless in protected and "script-src 'self' ;" in protected


def test_a_page_without_a_place_for_its_policy_stops_the_build():
    with pytest.raises(Problem, match="charset"):
        security.protect("<!doctype html><html><head></head>", "docs/en/train.md", SCOPE)
