"""Templates of messages: what they find, and that no text takes them long."""

import pytest

from tandem.read.templates import KINDS, Mistake, Template, plain


@pytest.mark.parametrize(
    ("template", "text", "values"),
    [
        ("got {a:n} of {b:x} {c}", "Got -3 of 1e-05 of it\nnext", ("-3", "1e-05", "of it")),
        ("size {a:shape} is", "size torch.Size([2, 3]) is", ("torch.Size([2, 3])",)),
        ("size {a:shape} is", "size (None, 4, ?) is", ("(None, 4, ?)",)),
        ("size {a:shape} is", "size <unknown> is", ("<unknown>",)),
        ("module '{a:word}' has", "module `torch.nn` has", ("torch.nn",)),
        ("type {a:dtype} but {b:dtype}", "type torch.cuda.FloatTensor but Long",
         ("torch.cuda.FloatTensor", "Long")),
        ("no '{a:fit|call|run}' here", "no 'call' here", ("call",)),
        ("type {a:dtype} here", "type <dtype: 'float32'> here", ("<dtype: 'float32'>",)),
        ("on {a:device} and {b:device}!", "on cuda:0 and cpu!", ("cuda:0", "cpu")),
        ("not a {{x}} but {a:n}", "not a {x} but 3", ("3",)),
        ("first {*} last {a:n}", "first\nand\nsecond last 3", ("3",)),
        ("two  words and {a:n}", "two\n   words and 3", ("3",)),
        ("{a} of {b} of {c:n}", "x of y of 3", ("x", "y", "3")),
    ],
)  # fmt: skip
def test_a_template_finds_its_values(template, text, values):
    found = Template(template).found(plain(text))
    assert tuple(found[name] for name in sorted(found)) == values


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("scalar type Long but found Int", "scalar type Long but found Integer"),
        ("got {a:n} of them", "got 3.5 of them"),
        ("got {a} of them", "got 3\n3 of them"),
        ("{a:n} is {a:n} again", "3 is 4 again"),
        ("size {a:shape} is", "size (most likely) is"),
        ("type {a:dtype} is", "type Dense is"),
    ],
)
def test_a_template_finds_no_other_message(template, text):
    assert Template(template).found(plain(text)) is None


@pytest.mark.parametrize("text", ["{a}", "{a:b} said", "x {a}{b}", "{*}"])
def test_a_template_that_says_nothing_is_a_mistake(text):
    with pytest.raises(Mistake):
        Template(text)


def test_no_text_takes_long():
    """Each of these would take years if a step were tried again."""
    template = Template("a {a} b {b} c {c} d {d} e {*} f {e} g")
    assert template.found("a " + "b c d e f " * 20_000) is None
    for kind in KINDS:
        found = Template(f"a {{a:{kind}}} b {{b:{kind}}} zz").found(
            "a zz " + "[1, 1, " * 20_000
        )
        assert found is None, kind
