"""Words and integers exactly, floats within their printed digits, pictures by content."""

import io

import pytest

from tandem.record import recording


@pytest.mark.parametrize(
    ("printed", "recorded"),
    [
        ("loss: 0.364", "loss: 0.364"),
        ("loss: 0.365", "loss: 0.364"),
        ("gap: 2.3e-07", "gap: 2.2e-07"),
        ("kernel: 9.9e-06 (at most 1e-05)", "kernel: 1.2e-09 (at most 1e-05)"),
        ("steps: 0 (at most 0)", "steps: 0 (at most 0)"),
        ("naive: 0.20 (at least 0.01)", "naive: 0.19 (at least 0.01)"),
        ("[-0.00  0.12]", "[-0.01  0.12]"),
    ],
)
def test_the_same(printed, recorded):
    assert recording.difference(printed, recorded) is None


@pytest.mark.parametrize(
    ("printed", "recorded"),
    [
        ("loss: 0.366", "loss: 0.364"),
        ("loss: 0.3640", "losses: 0.3640"),
        ("steps: 21", "steps: 20"),
        ("shape: (2, 3)", "shape: (3, 2)"),
        ("gap: 3.2e-07", "gap: 2.2e-07"),
        ("kernel: 1.2e-07 (at most 1e-04)", "kernel: 1.2e-07 (at most 1e-05)"),
        ("naive: 0.30 (at least 0.01)", "naive: 0.19 (at least 0.01)"),
        ("torch 2.15.1", "torch 2.15.0"),
        ("epoch 3.", "epoch 4."),
        ("loss: nan", "loss: 0.1"),
        ("one\ntwo", "one"),
        ("", "one"),
    ],
)
def test_another(printed, recorded):
    assert recording.difference(printed, recorded)


@pytest.mark.parametrize(
    ("printed", "recorded", "broken"),
    [
        (
            "gap: 5.0e+00 (at most 1e-06)",
            "gap: 1.2e-07 (at most 1e-06)",
            "5.0e+00 is not at most 1e-06",
        ),
        (
            "gap: nan (at most 1e-06)",
            "gap: 1.2e-07 (at most 1e-06)",
            "nan is not at most 1e-06",
        ),
        ("gap: nan (at most 1e-06)", "gap: nan (at most 1e-06)", "nan is not at most 1e-06"),
        ("gap: inf (at most 1e-06)", "gap: inf (at most 1e-06)", "inf is not at most 1e-06"),
        (
            "naive: 0.099 (at least 0.1)",
            "naive: 0.100 (at least 0.1)",
            "0.099 is not at least 0.1",
        ),
        ("naive: nan (at least 0.1)", "naive: 0.19 (at least 0.1)", "nan is not at least 0.1"),
        ("steps: 1 (at most 0)", "steps: 0 (at most 0)", "1 is not at most 0"),
        ("rate: 2 (at most nan)", "rate: 2 (at most nan)", "2 is not at most nan"),
    ],
)
def test_a_value_keeps_its_bound_whatever_was_recorded(printed, recorded, broken):
    said = recording.difference(f"one\ntwo\n{printed}", f"one\ntwo\n{recorded}")
    assert said == f"line 3: {broken}"


@pytest.mark.parametrize(
    "line",
    [
        "gap: .5 (at most 1e-06)",
        "gap: 5 % (at most 1e-06)",
        "gap: [5. 5.] (at most 1e-06)",
        "gap: 5.0 (at most 1e-06, rounded)",
        "gap: 5.0 (less than 1e-06)",
    ],
)
def test_a_bound_that_cannot_be_read_is_none(line):
    assert "is not read as a value and its bound" in recording.broken_bound(f"one\n{line}\n")


def test_a_limit_in_words_is_no_bound():
    assert recording.broken_bound("at most 6: [0. 6.]\nmore than 9 of 10 right: True") is None


def curve(height: float, shift: float = 0.0, label: str = "loss") -> bytes:
    """A small plot of one falling curve, as a PNG file."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 3))
    axes = figure.subplots()
    axes.plot([0, 1, 2, 3], [height, height / 2 + shift, height / 4, height / 8])
    axes.set_xlabel(label)
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=100)
    return buffer.getvalue()


def test_pictures_are_compared_by_what_they_show(tmp_path):
    recorded = tmp_path / "curve_tf.png"
    recorded.write_bytes(curve(1.0))
    same = recording.picture_difference
    assert same(curve(1.0), recorded, tmp_path) is None
    assert same(curve(1.0, shift=0.002), recorded, tmp_path) is None
    assert "differs" in same(curve(1.0, shift=0.4), recorded, tmp_path)
    assert "drew nothing" in same(None, recorded, tmp_path)
    assert "none is recorded" in same(curve(1.0), None, tmp_path)
    assert same(None, None, tmp_path) is None
