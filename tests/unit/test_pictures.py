"""Recorded pictures lose bytes on the site, and nothing that one sees."""

import io

import numpy as np
import pytest
from PIL import Image

from tandem.publish.pictures import as_webp
from tests.support import project

RECORDED = sorted(project.SNIPPETS.rglob("*.png"))

NEAR = 4
"""How far a colour may be off, of 255, in the mean of a photograph: its finest grain."""


def pixels(picture: bytes) -> np.ndarray:
    """The colours of a picture's file."""
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), float)


@pytest.mark.parametrize("path", RECORDED, ids=str)
def test_a_picture_is_smaller_and_looks_the_same(path):
    recorded = path.read_bytes()
    shown = as_webp(recorded)
    assert len(shown) < len(recorded)
    one, other = pixels(recorded), pixels(shown)
    assert one.shape == other.shape
    assert np.abs(one - other).mean() < NEAR


def test_a_picture_of_few_colours_keeps_every_one():
    drawn = np.full((40, 60, 3), 255, "uint8")
    drawn[10:12, 5:55] = 31, 119, 180
    file = io.BytesIO()
    Image.fromarray(drawn).save(file, "PNG")
    assert np.array_equal(pixels(as_webp(file.getvalue())), drawn)
