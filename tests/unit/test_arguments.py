"""The page of arguments: what a twin's arguments are on the other side, and what it claims."""

import re

import pytest
from bs4 import BeautifulSoup

from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.read import arguments, compared, signatures
from tandem.read.arguments import Argument
from tandem.read.evaluating import Unknown, evaluated
from tandem.read.expressions import compiled, printed
from tandem.read.pages import TOLD
from tandem.read.proven import Proven
from tandem.read.view import View
from tandem.write import arguments as shown
from tandem.write import claims, twins
from tests.support import project

KNOWN = signatures.read(project.ROOT)

OLD_ANCHORS = """
    dense conv1d conv2d conv3d conv2dtranspose depthwiseconv2d maxpooling2d averagepooling2d
    batchnormalization layernormalization groupnormalization rmsnormalization embedding dropout
    spatialdropout2d lstm gru multiheadattention upsampling2d relu leakyrelu leaky_relu prelu
    elu softmax gelu sparsecategoricalcrossentropy categoricalcrossentropy binarycrossentropy
    meansquarederror meanabsoluteerror huber kldivergence poisson cosinesimilarity ctc
    binaryfocalcrossentropy sgd adam adamw rmsprop adagrad adadelta adamax nadam adafactor
    reducelronplateau fit image_dataset_from_directory randomflip randomrotation resizing resize
    normalization load_weights load_model
"""
"""Those of the page of defaults, which this one was: links lead to them."""


def of(keras: str, torch: str) -> dict[tuple[str | None, str | None], Argument]:
    """The arguments of a twin of the project, by their names."""
    (twin,) = (
        twin for twin in project.view("en").twins if (twin.keras, twin.torch) == (keras, torch)
    )
    return {(item.keras, item.torch): item for item in arguments.of_twin(twin, KNOWN)}


def test_arguments_are_paired_as_a_twin_writes_them():
    found = of("keras.layers.Dense", "torch.nn.Linear")
    assert found["units", "out_features"].plain and found["use_bias", "bias"].plain
    assert (None, "in_features") in found and ("activation", None) in found


def test_a_value_that_turns_is_shown_and_held_against_the_other_default():
    found = of("keras.layers.BatchNormalization", "torch.nn.BatchNorm2d")
    momentum = found["momentum", "momentum"]
    assert momentum.to_torch == "momentum=1 - momentum" and momentum.differs
    assert found["epsilon", "eps"].differs
    padding = of("keras.layers.Conv2D", "torch.nn.Conv2d")["padding", "padding"]
    assert padding.to_torch and not padding.differs
    pool = of("keras.layers.MaxPooling2D", "torch.nn.MaxPool2d")["pool_size", "kernel_size"]
    assert pool.differs, "one side needs it, the other does not"


def test_arguments_that_become_one_are_paired_with_it_each():
    found = of("keras.optimizers.Adam", "torch.optim.Adam")
    assert {("beta_1", "betas"), ("beta_2", "betas")} <= set(found)
    assert found["beta_1", "betas"].to_torch == "betas=(beta_1, beta_2)"
    assert (
        not found["beta_1", "betas"].differs and found["learning_rate", "lr"].differs is False
    )


@pytest.mark.parametrize(
    ("text", "values", "value"),
    [
        ("1 - m", {"m": 0.75}, 0.25),
        ("0 if p == 'valid' else p", {"p": "same"}, "same"),
        ("{'sum': 'add'}[r]", {"r": "sum"}, "add"),
        ("tuple(2, k)[1]", {"k": 3}, 3),
        ("one(s) and not zero(s)", {"s": (1, 1)}, True),
        ("a is None or a in (1, 2)", {"a": 2}, True),
    ],
)
def test_what_an_expression_says_of_defaults(text, values, value):
    assert evaluated(compiled(text), values) == value


@pytest.mark.parametrize("text", ["n_in", "1 / 0", "f(x)", "{'a': 1}['b']", "-'a'"])
def test_what_no_default_tells_is_unknown(text):
    with pytest.raises(Unknown):
        evaluated(compiled(text), {})


@pytest.mark.parametrize("text", ["-(a + b) * c", "f(*x, k=1)[..., 1:]", "lambda s: s ** 2"])
def test_an_expression_is_printed_as_it_was_read(text):
    assert compiled(printed(compiled(text))) == compiled(text)


ITEMS = [
    Argument("units", None, "out_features", None),
    Argument("epsilon", "1e-7", "eps", "1e-8", True, "eps=epsilon / 2"),
    Argument("dropout", "0.0", "dropout", "0.0", True),
    Argument("rate", None, "p", "0.5", True, None, f"rate={'p + ' * 30}p"),
    Argument(None, None, "in_features", None),
    Argument("seed", "...", None, None),
]
VIEW = View("fr", {}, {})


def texts(html: str) -> list[list[str]]:
    """The cells of each row of a table."""
    table = BeautifulSoup(html, "html.parser")
    return [[cell.get_text() for cell in row.find_all(["th", "td"])] for row in table("tr")]


def test_a_table_says_what_is_required_what_differs_and_how_a_value_turns():
    assert texts("".join(shown.table(ITEMS, VIEW))) == [
        ["Argument", "Keras", "PyTorch"],
        ["epsilon · eps", "1e-7", "1e-8 ≠ diffère"],
        ["→ eps=epsilon / 2"],
        ["dropout", "0.0", "0.0 ≠ autre sens"],
        ["rate · p", "obligatoire", "0.5 ≠ diffère"],
        ["← rate d'après p"],
    ]


def test_what_is_copied_and_what_one_side_alone_has_stands_below():
    lines = [
        BeautifulSoup(line, "html.parser").get_text() for line in shown.others(ITEMS, VIEW)
    ]
    assert lines == [
        "Repris tels quels\N{NO-BREAK SPACE}: units · out_features.",
        "Seulement dans Keras\N{NO-BREAK SPACE}: seed.",
        "Seulement dans PyTorch\N{NO-BREAK SPACE}: in_features.",
    ]
    assert shown.table(ITEMS[:1], VIEW) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_family_stands_under_a_heading_of_its_own_or_others(language):
    sources = project.sources()[language]
    lines = f"{sources['defaults.md']}\n{sources['functions.md']}".splitlines()
    directives = (
        line.removeprefix("::: twins ") for line in lines if line.startswith("::: twins ")
    )
    named = [family for directive in directives for family in directive.split(", ")]
    families = {twin.family for twin in project.view(language).twins}
    assert families == set(named), f"put it behind ::: twins: {families - set(named)}"
    assert len(named) == len(set(named))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_twin_has_a_section_and_every_difference_of_a_pair_is_explained(language):
    view = project.view(language)
    sections, explained = [], set()
    for name in ("defaults.md", "functions.md"):
        page = project.published(project.DOCS / language / name)
        sections += [
            each["data-pair"]
            for each in BeautifulSoup(page, "html.parser")(attrs={"data-pair": True})
        ]
        told = None
        for line in project.sources()[language][name].splitlines():
            if match := TOLD.match(line):
                told = match.group("keras", "torch")
            elif line.startswith(("#", ":::")):
                told = None
            elif line.strip() and told:
                explained.add(told)
    assert sorted(sections) == sorted(" | ".join(names) for names in twins.compared(view))
    assert view.told == explained
    for pair in view.pairs:
        assert (pair.keras, pair.torch) in explained


def test_addresses_of_the_page_of_defaults_still_lead_somewhere():
    view = project.view("en")
    anchors = twins.anchors(view)
    assert len(set(anchors.values())) == len(anchors)
    assert {anchors[names] for names in view.told} >= set(OLD_ANCHORS.split())


def test_no_compared_pair_is_a_twin():
    claimed = {(twin.keras, twin.torch) for twin in project.view("en").twins}
    pairs = {(pair.keras, pair.torch) for pair in compared.read(project.ROOT)}
    assert not pairs & claimed, "leave it out of compared.toml: a twin says it"


def test_a_twin_says_what_it_refuses_and_what_was_proven():
    view = project.view("en")
    (twin,) = (twin for twin in view.twins if twin.keras == "keras.layers.Dense")
    proven = {(twin.keras, twin.torch): Proven(27, "3.3e-16", "2.4e-07")}
    view = View(
        "en",
        view.rows,
        {},
        row_titles=view.row_titles,
        twins=(twin,),
        signatures=KNOWN,
        shown_by_calls=proven,
    )
    *_, refused, look, proof = (
        BeautifulSoup(line, "html.parser") for line in claims.lines(twin, view)
    )
    assert "kernel_constraint, bias_constraint: PyTorch's layers take no" in refused.get_text()
    assert look.a["href"] == "../layers/#dense_initial"
    assert (
        proof.get_text()
        == "Proof: to PyTorch 27 random calls, at most 3.3e-16 apart. To Keras none yet."
    )


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda view: twins.family("convolutio", "here", view),
            'here: .*"convolutio".*"convolution"',
        ),
        (
            lambda view: twins.twin(
                "::: twin keras.layers.Dens | torch.nn.Linear", "here", view
            ),
            "here: there is no twin",
        ),
        (
            lambda view: twins.twin("::: twin keras.layers.Dense", "here", view),
            "write ::: twin",
        ),
    ],
)
def test_a_mistake_on_the_page_names_its_place(call, said):
    with pytest.raises(Problem, match=said):
        call(project.view("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_no_function_that_twins_alone_know(language):
    view = project.view(language)
    sections = "".join(twins.section(one, "anchor", view) for one in view.twins)
    own = r"(?<![.\w])(known|tensor|zero|given|one|is_[a-z]+)\(|\btuple\(\d"
    soup = BeautifulSoup(sections, "html.parser")
    assert not [code.text for code in soup.find_all("code") if re.search(own, code.text)]
