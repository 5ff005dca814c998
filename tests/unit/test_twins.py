"""Twins are read with all that they say; each mistake names its place and the way out."""

import json
import re
import shutil

import pytest

from tandem.find import rewriting
from tandem.language import reasons
from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.read import signatures, spelling, twins
from tests.support import project

TWIN = """
kind = "layer"

[[twin]]
keras = "keras.layers.Dense"
torch = "torch.nn.Linear"
row = "layers/dense"

[twin.to_torch]
write = [
  "nn.LazyLinear(units, bias=use_bias)",
  { when = "given(activation)", call = "activation(activation)" },
]
refuse = [{ when = "bias_regularizer is not None", why = "regularizer" }]

[twin.to_keras]
write = "layers.Dense(out_features, use_bias=bias)"
use = "f(x)[0]"
no_effect = ["in_features"]
"""


@pytest.fixture
def read(tmp_path):
    """Read a project that has these files of twins and the recorded signatures."""
    shutil.copytree(project.ROOT / "snippets/layers/dense", tmp_path / "snippets/layers/dense")
    (tmp_path / signatures.FOLDER).mkdir(parents=True)
    shutil.copy(project.ROOT / signatures.RECORDED, tmp_path / signatures.RECORDED)

    def read_files(*texts):
        for number, text in enumerate(texts):
            path = tmp_path / signatures.FOLDER / f"family_{number}.toml"
            path.write_text(text, encoding="utf-8")
        return twins.read(tmp_path)

    return read_files


def test_a_twin_has_what_its_table_says(read):
    (twin,) = read(TWIN)
    assert (twin.family, twin.kind, twin.row) == ("family_0", "layer", "layers/dense")
    assert [(way.source, way.target) for way in twin.ways] == [
        ("keras.layers.Dense", "torch.nn.Linear"),
        ("torch.nn.Linear", "keras.layers.Dense"),
    ]
    linear, activation = twin.to_torch.write
    assert linear.call.text == "nn.LazyLinear(units, bias=use_bias)"
    assert activation.when.data == ["call", ["name", "given"], [["name", "activation"]], []]
    (refused,) = twin.to_torch.refuse
    assert (refused.why, refused.row) == ("regularizer", None)
    assert [use.form.text for use in twin.to_keras.use] == ["f(x)[0]"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('row = "layers/dense"', 'rows = "layers/dense"', 'no key "rows".* Did you mean "row"'),
        ('row = "layers/dense"', 'row = "layers/dens"', 'no row "layers/dens".*"layers/dense"'),
        ('row = "layers/dense"', "row = 1", "row = 1 is of another type"),
        ('kind = "layer"', 'kind = "layers"', "its kind is 'layers'"),
        ('keras = "keras.layers.Dense"\n', "", 'the key "keras" is missing'),
        ('"keras.layers.Dense"', '"keras.layers.Dens"', 'no "keras.layers.Dens".*Dense'),
        ("units,", "unit,", "`unit` in .*neither an argument.*units"),
        ("bias=use_bias", "biased=use_bias", 'no argument "biased".*bias'),
        ("(units,", "(units, 1, 2, 3, 4,", "takes 4 arguments by position"),
        ("nn.LazyLinear", "nn.LazyLinea", 'no "torch.nn.LazyLinea".*LazyLinear'),
        ("units, bias", "units for units, bias", "no Python expression"),
        ('why = "regularizer"', 'why = "regulariser"', "put its words into"),
        ('why = "regularizer"', 'row = "layers/dense"', 'the key "why" is missing'),
        ('"in_features"]', '"n_features"]', 'no argument "n_features".*in_features'),
        ("[twin.to_keras]", "[twin.to_kera]", 'no key "to_kera".*to_keras'),
        ("[[twin]]", "[[twin]", "Write it as TOML"),
    ],
)
def test_a_mistake_names_its_place_and_the_way_out(read, old, new, said):
    assert old in TWIN
    with pytest.raises(Problem) as problem:
        read(TWIN.replace(old, new))
    assert re.search(f"(?s)^snippets/twins/family_0.toml.*{said}", str(problem.value))


def test_a_mistake_says_the_line_of_its_twin(read):
    with pytest.raises(Problem, match=r"^snippets/twins/family_0\.toml:4 .*to_torch, write: "):
        read(TWIN.replace("units,", "unit,"))


def test_a_call_is_rewritten_by_one_twin_alone(read):
    with pytest.raises(Problem, match=r"family_1.*keras\.layers\.Dense is rewritten already"):
        read(TWIN, TWIN)


def test_a_twin_goes_some_way(read):
    with pytest.raises(Problem, match="it goes no way"):
        read(
            '[[twin]]\nkind = "layer"\nkeras = "keras.layers.Dense"\ntorch = "torch.nn.Linear"'
        )


def test_the_script_has_every_way_and_the_signature_of_all_that_it_reads_and_writes(read):
    data = json.loads(json.dumps(rewriting.as_data(read(TWIN), signatures.read(project.ROOT))))
    assert list(data["ways"]) == ["keras.layers.Dense", "torch.nn.Linear"]
    assert "refuse" not in data["ways"]["torch.nn.Linear"]
    assert set(data["signatures"]) == {
        *("keras.layers.Dense", "torch.nn.Linear", "torch.nn.LazyLinear"),
    }
    assert data["signatures"]["torch.nn.LazyLinear"][:2] == [
        ["out_features", ""],
        ["bias", "", ["const", True]],
    ]


def test_every_name_in_the_list_has_a_recorded_signature():
    assert signatures.names(project.ROOT) == list(signatures.read(project.ROOT))


def test_a_reason_has_the_same_keys_in_every_language():
    first, *others = ([*reasons.reasons(language)] for language in LANGUAGES)
    assert first and all(other == first for other in others)


def test_every_reason_of_a_family_is_given_by_one_of_its_twins():
    given = {
        reason.why
        for twin in twins.read(project.ROOT)
        for way in twin.ways
        for reason in (*way.refuse, *way.look)
    }
    said = {key for key in reasons.reasons(LANGUAGES[0]) if "/" in key}
    assert said <= given, f"no twin gives: {said - given}"


@pytest.mark.parametrize(
    ("spelled", "name"),
    [
        ("nn.Linear", "torch.nn.Linear"),
        ("F.relu", "torch.nn.functional.relu"),
        ("torch.optim.Adam", "torch.optim.Adam"),
        ("v2.Resize", "torchvision.transforms.v2.Resize"),
        ("layers.Dense", "keras.layers.Dense"),
        ("keras.losses.Huber", "keras.losses.Huber"),
        ("tf.reduce_sum", "tensorflow.reduce_sum"),
        ("math.pi", None),
    ],
)
def test_a_spelled_name_is_a_public_one(spelled, name):
    assert spelling.full_name(spelled) == name


def test_a_signature_says_how_each_argument_is_given():
    known = signatures.read(project.ROOT)
    assert [(one.name, one.kind, one.default) for one in known["torch.einsum"]] == [
        ("equation", "", None),
        ("operands", "v", None),
    ]
    total = {one.name: (one.kind, one.default) for one in known["torch.sum"]}
    assert total["dim"] == ("", "None") and total["dtype"] == ("k", "None")
    assert known["keras.layers.Dense"][-1].kind == "kw"
