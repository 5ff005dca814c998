"""The page of error messages lists all that is recorded; a pasted traceback finds its row."""

from pathlib import Path

import errors
import lookup
import problem
import project
import pytest
from exports import FOLDERS
from playwright.sync_api import Locator, Page, expect
from website import DESK, PHONE, every_language, parse

TRACEBACKS = project.ROOT / "tests" / "tracebacks"
"""What wrong programs printed, with shapes, numbers and names of their own."""

EXPLAINED = {
    "backward_twice": "train/zero_grad",
    "batch_mismatch": "losses/sparse_cross_entropy",
    "broadcast_warning": "losses/broadcast",
    "channels_last": "models/channels_first",
    "double_input": "data/arrays",
    "inplace": "train/loss_value",
    "keras_cardinality": "train/fit",
    "keras_dense_input": "models/input_shape",
    "keras_label_range": "losses/ignore_index",
    "keras_lr": "optimizers/learning_rate",
    "keras_missing_file": "save/h5",
    "keras_no_gradients": "train/train_step",
    "keras_not_compiled": "start/compile_or_not",
    "keras_one_hot": "losses/one_hot_labels",
    "linear_shape": "models/input_shape",
    "no_grad_backward": "start/metrics_are_reported",
    "notebook_embedding": "layers/embedding",
    "numpy_of_grad": "tensors/to_numpy",
    "one_row_batch_norm": "layers/batch_norm_one",
    "state_dict_prefix": "save/partial",
    "target_out_of_bounds": "losses/ignore_index",
    "target_size": "losses/broadcast",
    "tf_map_numpy": "data/map_numpy",
    "tf_symbolic_bool": "train/compile",
    "uneven_batch": "data/pad_batches",
    "weights_only": "save/pickle",
    "worker_pil": "data/folder",
}
"""The row that explains each."""

UNRELATED = (
    "ModuleNotFoundError: No module named 'pandas'",
    "KeyError: 'loss'",
    "IndentationError: expected an indented block after 'for' statement on line 3",
    "SyntaxError: invalid syntax",
    "ZeroDivisionError: division by zero",
    "IndexError: list index out of range",
    "NameError: name 'foo' is not defined",
    "AttributeError: 'NoneType' object has no attribute 'shape'",
    "TypeError: 'int' object is not callable",
    "TypeError: 'NoneType' object is not subscriptable",
    "TypeError: 'tuple' object does not support item assignment",
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
    "TypeError: main() missing 1 required positional argument: 'path'",
    "TypeError: Object of type Tensor is not JSON serializable",
    "ValueError: too many values to unpack (expected 2)",
    "ValueError: could not convert string to float: 'abc'",
    "ValueError: invalid literal for int() with base 10: 'one'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
    "OSError: [Errno 28] No space left on device",
    "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0",
    "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "RuntimeError: dictionary changed size during iteration",
    "RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB",
    "This is a sentence about nothing in particular.",
)

NOTHING = {
    "en": "No program here raised this.",
    "fr": "Aucun programme d'ici n'a levé cette erreur.",
}


def traceback(name: str) -> str:
    """What a wrong program printed."""
    return (TRACEBACKS / f"{name}.txt").read_text(encoding="utf-8")


def test_every_traceback_has_its_row():
    assert {path.stem for path in TRACEBACKS.iterdir()} == set(EXPLAINED)
    assert set(EXPLAINED.values()) <= set(project.rows())


@pytest.fixture
def box(opened, address):
    """Opens the page of errors in a language."""

    def open_box(language: str = "en", width: int = DESK) -> Page:
        page = opened(width)
        failures = page.failures = []
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.goto(f"{address}{FOLDERS[language]}errors/")
        return page

    return open_box


def status(page: Page) -> Locator:
    """What the box says of how many were found."""
    return page.locator(".errors-box [role=status]")


def found(page: Page, text: str) -> list[str]:
    """Paste a text: the rows that are found, the best one first."""
    page.locator("#traceback").fill(text)
    links = page.locator(".errors-row").evaluate_all("links => links.map(link => link.href)")
    return [f"{link.split('/')[-2]}/{link.partition('#')[2]}" for link in links]


@every_language
def test_the_table_lists_every_recorded_message(language, site):
    table = parse(site / FOLDERS[language] / "errors/index.html").select_one("table.errors")
    shown = [code.text for code in table.select("td:first-child code")]
    recorded = [
        f"{entry['kind'].rpartition('.')[2]}: {entry['message']}"
        for folder in (project.SNIPPETS, Path("tests"))
        for path in folder.glob(f"*/recorded/*{errors.ENDING}")
        for entry in errors.read(path)
        if entry["message"]
    ]
    assert len(recorded) > 350
    assert set(shown) <= set(recorded)
    kept = {errors.normalised(text) for text in shown}
    assert {errors.normalised(text) for text in recorded} == kept
    assert len(shown) == len(project.view(language).messages)


@every_language
def test_each_message_leads_to_where_it_is_explained(language, site):
    folder = site / FOLDERS[language] / "errors"
    table = parse(folder / "index.html").select_one("table.errors")
    assert [head["scope"] for head in table.select("th")] == ["col"] * 3
    for row in table.select("tbody tr"):
        links = row.select("td:last-child a")
        assert links, row.text
        for link in links:
            target, _, anchor = link["href"].partition("#")
            assert parse((folder / target / "index.html").resolve()).find(id=anchor), link


def test_messages_of_one_framework_stand_together(site):
    table = parse(site / "errors/index.html").select_one("table.errors")
    by = [row.select("td")[1].text for row in table.select("tbody tr")]
    turns = [name for before, name in zip(["", *by], by, strict=False) if name != before]
    assert turns[:4] == ["PyTorch", "torchvision", "Keras", "TensorFlow"]
    assert turns[-1] == "Python" and len(turns) == len(set(turns))


def test_what_was_never_recorded_stops_the_build(tmp_path):
    rows, proofs = project.rows(), project.proofs()
    place, path = next(errors.places(rows, proofs))
    with pytest.raises(problem.Problem, match=f"{path}: .*make record ROW={place}"):
        errors.check(tmp_path, rows, proofs)


def test_a_recording_that_is_something_else_is_named(tmp_path):
    for text in ("nothing", '[{"kind": "ValueError"}]', "[3]"):
        path = tmp_path / "fit_tf.errors.json"
        path.write_text(text)
        with pytest.raises(problem.Problem, match="cannot be read"):
            assert errors.read(path) and not text


def test_the_row_whose_cell_raises_comes_before_proofs_and_notes():
    by_text = {message.text: message.places for message in project.view("en").messages}
    batch = by_text["'DataLoader' object is not subscriptable"]
    assert batch[0] == "data/one_element"
    compiled = by_text["You must call `compile()` before using the model."]
    assert compiled[0] == "start/compile_or_not" and compiled[-1] == "GE-04"


def test_what_differs_from_program_to_program_is_one_message():
    one, two = (
        f"'{name}' object has no layer conv_{n}: {n}" for n, name in enumerate("ab", start=8)
    )
    assert errors.normalised(one) == errors.normalised(two)
    assert errors.normalised("got Int") != errors.normalised("got Float")


@pytest.mark.parametrize("name", EXPLAINED)
def test_a_traceback_finds_its_row_first(name, box):
    page = box()
    assert found(page, traceback(name))[:1] == [EXPLAINED[name]]
    assert not page.failures


LINES = {
    "mat1 and mat2 shapes cannot be multiplied (32x10 and 20x5)": "models/input_shape",
    "RuntimeError: element 0 of tensors does not require grad": "start/metrics_are_reported",
    "Adam.__init__() got an unexpected keyword argument 'learning_rate'": (
        "optimizers/learning_rate"
    ),
    "E   IndexError: Target 7 is out of bounds.": "losses/ignore_index",
    "[1mInput 0 of layer 'dense_4' is incompatible with the layer: expected axis -1 of input "
    "shape to have value 784, but received input with shape (32, 28, 28)[0m": (
        "models/input_shape"
    ),
}
"""Single lines, as readers copy them."""


def test_its_last_line_is_enough(box):
    page = box("fr")
    for line, row in LINES.items():
        assert found(page, line)[:1] == [row]


def test_of_chained_exceptions_each_counts(box):
    text = traceback("channels_last") + (
        "\nDuring handling of the above exception, another exception occurred:\n\n"
        'Traceback (most recent call last):\n  File "run.py", line 3, in <module>\n'
        "    main()\nSystemError: training has stopped\n"
    )
    assert found(box(), text)[0] == "models/channels_first"


@every_language
def test_what_no_program_raised_is_not_found(language, box):
    page = box(language)
    for text in UNRELATED:
        assert found(page, text) == [], text
        expect(status(page)).to_contain_text(NOTHING[language])
    links = status(page).get_by_role("link")
    addresses = links.evaluate_all("links => links.map(link => link.href)")
    base = page.url.removesuffix("errors/")
    assert addresses == [f"{base}translate/", f"{base}rows/"]


@every_language
def test_a_reader_pastes_goes_down_and_enters(language, box):
    page = box(language)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", traceback("channels_last"))
    page.get_by_role("textbox", name=LABELS[language]).focus()
    page.keyboard.press("Control+V")
    first = page.locator(".errors-row").first
    expect(first).to_be_visible()
    assert "messages" in status(page).inner_text()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".errors-row").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#traceback")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{FOLDERS[language]}models/#channels_first")


@every_language
def test_a_result_says_what_its_row_teaches(language, box):
    page = box(language)
    assert found(page, traceback("channels_last"))[0] == "models/channels_first"
    view = project.view(language)
    shown = next(shown for shown in view.shown() if shown.row == "models/channels_first")
    says = page.locator(".errors-box li").first.locator(".errors-says")
    expect(says).to_have_text(lookup.as_data(shown, view)["difference"].replace("`", ""))


def test_arrows_move_the_caret_inside_a_text(box):
    page = box()
    found(page, traceback("channels_last"))
    page.locator("#traceback").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.id") == "traceback"


def test_what_is_pasted_stays_in_the_browser(box):
    page = box()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    before = page.url
    assert found(page, traceback("inplace"))
    assert page.url == before
    assert not [url for url in asked if "inplace" in url or "?" in url]


def test_a_phone_shows_what_is_found_without_scrolling_sideways(box):
    page = box("fr", PHONE)
    assert found(page, traceback("keras_label_range"))[0] == "losses/ignore_index"
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    low = page.locator(".errors-box li").first.bounding_box()
    assert low["x"] >= 0 and low["x"] + low["width"] <= PHONE


LABELS = {"en": "Paste a traceback", "fr": "Collez une erreur"}
HOSTILE = {
    "script": "RuntimeError: <script>window.ran = 1</script> <img src=x onerror='ran = 1'>",
    "found": "IndexError: Target 3 is out of bounds. <img src=x onerror='window.ran = 1'>",
    "binary": "".join(map(chr, range(256))) * 200,
    "brackets": "RuntimeError: " + "([{<'\"" * 20_000,
    "one line": "ValueError: " + "word " * 200_000,
    "many errors": "RuntimeError: mat1 and mat2 have a word\n" * 25_000,
    "many lines": "x = 1\n" * 170_000,
    "slashes": "ValueError: " + "/a" * 500_000,
    "colons": ":1" * 500_000 + ": Warning",
    "quotes": "TypeError: '" + "a' " * 300_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_is_only_text_and_is_read_at_once(kind, box):
    page = box()
    page.evaluate("document.querySelector('#traceback').value = 'read the table first'")
    page.locator("#traceback").dispatch_event("input")
    seconds = page.evaluate(
        """text => {
          const box = document.querySelector("#traceback");
          box.value = text;
          const start = performance.now();
          box.dispatchEvent(new Event("input", { bubbles: true }));
          return (performance.now() - start) / 1000;
        }""",
        HOSTILE[kind],
    )
    assert seconds < 1
    assert page.evaluate("window.ran") is None
    assert page.locator(".errors-box :is(img, script)").count() == 0
    assert status(page).inner_text()
    assert not page.failures


def test_without_scripts_the_table_is_there_and_the_box_is_not(opened, address):
    page = opened(java_script_enabled=False)
    page.goto(f"{address}errors/")
    expect(page.locator("#traceback")).to_be_hidden()
    assert page.get_by_role("row").count() > 200
