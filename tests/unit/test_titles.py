"""A title leads with the name that people know, and says the job after it."""

import re

import pytest

from tandem.language.words import LANGUAGES
from tests.support import project, rules

KNOWN = {
    "activations/argmax": "argmax",
    "activations/leaky_relu": "LeakyReLU",
    "activations/prelu": "PReLU",
    "activations/relu": "ReLU",
    "activations/sigmoid": "sigmo[iï]d",
    "activations/softmax": "softmax",
    "layers/batch_norm": "BatchNorm",
    "sequences/bidirectional": "Bidirectional",
    "sequences/embedding": "Embedding",
    "layers/group_norm": "GroupNorm",
    "layers/layer_norm": "LayerNorm",
    "convolution/pixel_shuffle": "PixelShuffle",
    "sequences/time_distributed": "TimeDistributed",
    "convolution/upsample": "UpSampling",
    "losses/ignore_index": "ignore_index",
    "save/inspect": "state_dict|safetensors|poids|weights",
    "tensor-math/clip": "clip",
    "tensor-shapes/gather": "gather",
    "tensors/ragged": "ragged",
    "tensor-shapes/scatter": "scatter",
    "tensor-shapes/where": "where",
    "train/deterministic": "determin|détermin",
    "gradients/stop_gradient": "stop_gradient|detach",
}
"""What the titles of some rows begin with; a choice of words, as the languages have them."""

LONGEST = 60
"""Letters of a title: a line of the tables that lead to it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_leads_with_the_name_that_people_know(language):
    titles = {shown.row: shown.title for shown in project.view(language).shown()}
    rules.hold(
        f"{language}, {row}: {titles[row]!r} begins with {name}"
        for row, name in KNOWN.items()
        if not re.search(name, titles[row].partition(":")[0], re.IGNORECASE)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_is_short(language):
    rules.hold(
        f"{language}, {shown.row}: {len(shown.title)} letters in {shown.title!r}"
        for shown in project.view(language).shown()
        if len(shown.title) > LONGEST
    )
