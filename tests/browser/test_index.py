"""Drives the index and the site's search as readers do: type, arrow, Enter, share, reload."""

import re

import lookup
import project
import pytest
from exports import FOLDERS
from name_homes import homes
from playwright.sync_api import Page, expect
from website import DESK, PHONE, every_language

SPELLINGS = {
    "layers/dense": (
        "tf.keras.layers.Dense",
        "tensorflow.keras.layers.Dense",
        "keras.layers.Dense",
        "layers.Dense",
        "Dense",
        "dense",
        "torch.nn.Linear",
        "nn.Linear",
        "Linear",
        "linear",
        "nn.Linear(10, 5)",
        "layer = layers.Dense(units, activation=f(x))",
        "layers.Dense(10,",
    ),
    "activations/relu": (
        "F.relu",
        "nn.functional.relu",
        "torch.nn.functional.relu",
        "f.relu(x)",
    ),
    "train/fit": ("model.fit", "fit", "keras.Model.fit", "model.fit(x, y, epochs=3)"),
    "train/zero_grad": (
        "optimizer.zero_grad()",
        "zero_grad",
        "torch.optim.Optimizer.zero_grad",
    ),
    "data/batch": ("tf.data.Dataset.batch", "dataset.batch(32)", ".batch"),
    "train/loop": ("tf.GradientTape", "GradientTape", "gradienttape"),
    "train/no_gradients": ("torch.no_grad", "no_grad()", "with torch.no_grad():"),
}

TYPOS = {
    "layers/dense": (
        "Dens",
        "Desne",
        "Densse",
        "Liner",
        "nn.Liner",
        "Lienar",
        "torch.nn.Linaer",
    ),
    "layers/batch_norm": ("batchnrom", "BatchNormalisation", "BatchNormalizaton"),
    "losses/sparse_cross_entropy": ("CrossEntropyLos", "CrossEntropyLsos"),
    "train/loop": ("GradentTape", "GradeintTpae"),
}

TITLES = {
    "en": {
        "padding same": "layers/conv_same",
        "freeze layers": "transfer/freeze",
        "how to freeze the layers": "transfer/freeze",
        "Fully connected layer": "layers/dense",
    },
    "fr": {
        "couche entierement connectee": "layers/dense",
        "Couche entièrement connectée": "layers/dense",
        "geler des couches": "transfer/freeze",
        "boucle écrite": "train/loop",
    },
}

QUESTIONS = {
    "en": {
        "What is the PyTorch equivalent of Keras' Dense layer?": "layers/dense",
        "TensorFlow equivalent of PyTorch's transforms.Normalize()": "images/normalize",
        "What is the Keras equivalent of PyTorch's no_grad function?": "train/no_gradients",
        "tf.function vs torch.compile": "train/compile",
        "How do I print the model summary in PyTorch?": "models/summary",
        "clipnorm / global_clipnorm -> PyTorch gradient clipping": "train/clip_norm",
    },
    "fr": {
        "Quel est l'équivalent PyTorch de la couche Dense de Keras ?": "layers/dense",
        "Comment afficher le model.summary de Keras en PyTorch ?": "models/summary",
        "À quoi correspond tf.function en PyTorch ?": "train/compile",
    },
}
"""Questions as people ask them: no row has every word."""

HOSTILE = (
    "<img src=x onerror=window.ran=1><script>window.ran=1</script>",
    '"><svg onload=window.ran=1>',
    "((((((((((((((((((((((((((((((((",
    "[" * 300 + "\\" * 300,
    "\x00\x01\x02\ufffe\udbff\udfff\x7f" * 40,
    "a.b." * 200,
    "constructor __proto__ toString hasOwnProperty",
)

PASTE = """(text) => {
  const box = document.querySelector("#find");
  box.focus();
  const start = performance.now();
  box.value = text;  // a browser keeps to maxlength, a script or an old one does not
  box.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.offsetHeight;
  return performance.now() - start;
}"""

FIRST_OF_EACH = """(questions) => {
  const box = document.querySelector("#find");
  return questions.map((question) => {
    box.value = question;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    return document.querySelector(".found [scope=row] a")?.getAttribute("href") ?? null;
  });
}"""

SEARCH = """async ([base, questions]) => {
  const { search } = JSON.parse(document.querySelector("#__config").textContent);
  const answer = await fetch(new URL("search/search_index.json", base));
  const worker = new Worker(new URL(search, location.href));
  const ask = (message) => new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data.data);
    worker.postMessage(message);
  });
  await ask({ type: 0, data: { ...(await answer.json()), options: { suggest: true } } });
  const found = [];
  for (const data of questions) {
    const { items } = await ask({ type: 2, data });
    found.push(items.slice(0, 3).map(([first]) => first.location));
  }
  return found;
}"""


def rows(language: str) -> list[dict]:
    """Every row as the scripts see it."""
    view = project.view(language)
    return [lookup.as_data(shown, view) for shown in view.shown()]


def names_of(row: dict) -> list[str]:
    """The names that a row answers."""
    return [*row["tf"]["names"], *row["torch"]["names"]]


def link_to(row: str) -> str:
    """The address of a row, from the index."""
    topic, name = row.split("/")
    return f"../{topic}/#{name}"


def wait_until_drawn(page: Page):
    """Until all that was found is in the table: it is drawn over several frames."""
    found = int(page.locator(".finder-count").inner_text().split()[0])
    expect(page.locator(".found tr:not(.topic)")).to_have_count(found)


def open_index(opened, address, language, question="", width=DESK, **options) -> Page:
    """The index of a language, with a question in its address."""
    page = opened(width, **options)
    page.goto(f"{address}{FOLDERS[language]}rows/{question}")
    return page


def first(page: Page):
    """The link of the first row that is found."""
    return page.locator(".found [scope=row] a").first


def question(page: Page, *values: str):
    """The address holds the question so far."""
    for value in values:
        expect(page).to_have_url(re.compile(re.escape(value)))


# What is found


@every_language
@pytest.mark.parametrize("table", [SPELLINGS, TYPOS], ids=["spellings", "typos"])
def test_every_spelling_finds_its_row(opened, address, language, table):
    page = open_index(opened, address, language)
    asked = [(row, spelling) for row, spellings in table.items() for spelling in spellings]
    found = page.evaluate(FIRST_OF_EACH, [spelling for _, spelling in asked])
    wanted = [link_to(row) for row, _ in asked]
    wrong = {
        spelling: got
        for (_, spelling), got, want in zip(asked, found, wanted, strict=True)
        if got != want
    }
    assert not wrong


@every_language
def test_words_of_a_title_find_its_row(opened, address, language):
    page = open_index(opened, address, language)
    found = page.evaluate(FIRST_OF_EACH, list(TITLES[language]))
    assert found == [link_to(row) for row in TITLES[language].values()]


@every_language
def test_a_question_in_plain_words_finds_the_nearest_rows(opened, address, language):
    page = open_index(opened, address, language)
    asked = QUESTIONS[language]
    found = page.evaluate(FIRST_OF_EACH, list(asked))
    assert dict(zip(asked, found, strict=True)) == {
        question: link_to(row) for question, row in asked.items()
    }
    page.locator("#find").fill("Dense nobodyhasheardofthis")
    expect(page.locator(".found tr.topic")).to_be_visible()  # it says that not all is answered
    count = page.locator(".found tr:not(.topic)").count()
    assert 1 <= count <= 10
    page.locator('.finder [data-topic="text-recognition"]').click()
    expect(page.locator(".nothing")).to_be_visible()
    page.locator(".nothing").get_by_role("button").click()
    expect(page.locator(".found tr:not(.topic)")).to_have_count(count)


@every_language
def test_every_name_finds_a_row_that_answers_it(opened, address, language):
    page = open_index(opened, address, language)
    all_rows = rows(language)
    home_of = homes(all_rows)
    answering = {}
    for row in all_rows:
        for name in names_of(row):
            answering.setdefault(name, set()).add(link_to(row["id"]))
    found = page.evaluate(FIRST_OF_EACH, list(answering))
    firsts = dict(zip(answering, found, strict=True))
    # A name without its owner (.batch) may be another's last part (keras.x.batch) as well.
    whole = [name for name in answering if not name.startswith(".")]
    assert not {name: firsts[name] for name in whole if firsts[name] not in answering[name]}
    assert not {name: firsts[name] for name in whole if firsts[name] != link_to(home_of[name])}
    parts = {name: name.rpartition(".")[2].lower() for name in answering}
    same_part = {
        name: set().union(*(answering[other] for other in answering if parts[other] == part))
        for name, part in parts.items()
    }
    assert not {name: got for name, got in firsts.items() if got not in same_part[name]}


@every_language
def test_rows_that_answer_stand_before_those_that_use(opened, address, language):
    page = open_index(opened, address, language, "?find=nn.Linear")
    wait_until_drawn(page)
    links = page.locator(".found tr:not(.topic)").evaluate_all(
        "rows => rows.map((row) => row.dataset.names.includes('torch.nn.Linear'))"
    )
    assert links[0] and True in links and False in links
    assert links == sorted(links, reverse=True)
    assert page.locator(".found tr.topic").count() == 1


@every_language
def test_words_verdicts_and_topics_narrow(opened, address, language):
    page = open_index(opened, address, language)
    total = len(rows(language))
    box, count = page.locator("#find"), page.locator(".finder-count")
    expect(count).to_contain_text(str(total))
    box.fill("dense")
    expect(count).not_to_have_text(re.compile(rf"^{total}\b"))
    some = int(count.inner_text().split()[0])
    page.locator('.finder [data-verdict="same after"]').click()
    page.locator('.finder [data-topic="layers"]').click()
    less = int(count.inner_text().split()[0])
    assert 0 < less < some < total
    shown = page.locator(".found tr:not(.topic)")  # not all are drawn in the first frame
    expect(shown).to_have_count(less)
    expect(shown.locator('[data-verdict="same after"]')).to_have_count(less)
    expect(page.locator(".found [href^='../layers/'][tabindex]")).to_have_count(3 * less)
    question(page, "find=dense", "verdict=same+after", "topic=layers")
    page.locator(".finder-clear").click()
    expect(count).to_have_text(re.compile(rf"^{total}\b"))
    expect(box).to_be_focused()
    expect(page).to_have_url(re.compile(r"/rows/$"))


@every_language
def test_a_verdict_and_a_topic_can_be_typed(opened, address, language):
    words = {"en": ("different layers"), "fr": ("différent couches")}[language]
    page = open_index(opened, address, language)
    page.locator("#find").fill(words)
    expect(first(page)).to_have_attribute("href", re.compile(r"^\.\./layers/#"))
    verdict = page.locator(".found tr:not(.topic)").first.locator("[data-verdict]")
    expect(verdict).to_have_attribute("data-verdict", "different")


# Keys


@every_language
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_type_arrow_enter_and_come_back(opened, address, language, width):
    page = open_index(opened, address, language, width=width)
    box = page.locator("#find")
    box.press_sequentially("layers.Dense")
    expect(first(page)).to_have_attribute("href", link_to("layers/dense"))
    box.press("ArrowDown")
    expect(first(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    second = page.locator(".found [scope=row] a").nth(1)
    expect(second).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.type("x")  # typing goes on in the box
    expect(box).to_be_focused()
    expect(box).to_have_value("layers.Densex")
    page.keyboard.press("Backspace")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}{FOLDERS[language]}layers/#dense")
    expect(page.locator("[data-row='layers/dense'] h2")).to_be_in_viewport()
    page.go_back()
    expect(box).to_have_value("layers.Dense")
    expect(first(page)).to_have_attribute("href", link_to("layers/dense"))


def test_enter_in_the_box_opens_the_first_row(opened, address):
    page = open_index(opened, address, "en")
    page.locator("#find").press_sequentially("F.relu")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}activations/#relu")
    page.go_back()
    expect(page.locator("#find")).to_have_value("F.relu")


def test_escape_clears(opened, address):
    page = open_index(opened, address, "en", "?find=dense&topic=layers")
    box = page.locator("#find")
    expect(box).to_be_focused()
    box.press("Escape")
    expect(box).to_have_value("")
    expect(page.locator(".finder [aria-pressed=true]")).to_have_count(0)
    expect(page.locator(".found")).to_have_count(0)
    expect(page.locator(".index [data-topic]").first).to_be_visible()


@every_language
def test_a_shared_address_shows_the_same(opened, address, language):
    asked = "?find=dense&verdict=same+after&topic=layers"
    page = open_index(opened, address, language)
    page.locator('.finder [data-verdict="same after"]').click()
    page.locator('.finder [data-topic="layers"]').click()
    page.locator("#find").press_sequentially("dense")
    expect(page).to_have_url(f"{address}{FOLDERS[language]}rows/{asked}")
    wait_until_drawn(page)
    texts = page.locator(".found tr").all_inner_texts()
    page.reload()
    expect(page.locator("#find")).to_have_value("dense")
    expect(page.locator(".found tr")).to_have_count(len(texts))
    assert page.locator(".found tr").all_inner_texts() == texts
    other = open_index(opened, address, language, asked)
    expect(other.locator(".found tr")).to_have_count(len(texts))
    expect(other.locator(".found tr")).to_have_count(len(texts))
    assert other.locator(".found tr").all_inner_texts() == texts
    assert other.locator(".finder [aria-pressed=true]").count() == 2


def test_the_filter_works_from_a_disk(opened, site):
    page = opened()
    page.goto(f"{site.as_uri()}/rows/index.html?find=nn.Linear")
    expect(first(page)).to_have_attribute("href", re.compile(r"layers/.*#dense$"))
    page.locator("#find").fill("F.relu")
    question(page, "find=F.relu")
    page.reload()
    expect(page.locator("#find")).to_have_value("F.relu")


# What is not there


@every_language
def test_nothing_found_says_so_and_leads_on(opened, address, language):
    page = open_index(opened, address, language)
    box, said = page.locator("#find"), page.locator(".nothing")
    expect(said).to_be_hidden()
    box.fill("BtachNrmz3d")
    expect(said).to_be_visible()
    expect(said).to_contain_text("BtachNrmz3d")
    expect(page.locator(".finder-count")).to_have_text(re.compile(r"^0\b"))
    for name in ("translate", "errors"):
        expect(said.locator(f"a[href='../{name}/']")).to_be_visible()
    offered = said.get_by_role("button").first
    name = offered.inner_text()
    offered.click()
    expect(box).to_have_value(name)
    expect(first(page)).to_be_visible()
    page.locator('.finder [data-topic="text-recognition"]').click()
    box.fill("GradientTape")
    expect(said).to_be_visible()
    said.get_by_role("button").click()
    expect(first(page)).to_have_attribute("href", link_to("train/loop"))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_text(opened, address, text):
    page = open_index(opened, address, "en")
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    assert page.evaluate(PASTE, text) < 1000
    page.wait_for_timeout(400)  # the address follows
    page.reload()
    assert page.evaluate("window.ran") is None
    assert not complaints
    assert page.locator(".index-page :is(img, script, svg)").count() == 0


@pytest.mark.parametrize("text", ["x", "Dense ", "(", "é<b>", "a.", "\x00"])
def test_a_megabyte_does_not_hang(opened, address, text):
    page = open_index(opened, address, "en")
    million = (text * 1_000_000)[:1_000_000]
    assert page.evaluate(PASTE, million) < 1000
    page.wait_for_timeout(400)
    assert len(page.url) < 2000
    expect(page.locator(".finder-count")).to_be_visible()


# Without scripts, and how it is drawn


@every_language
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_without_scripts_it_is_a_plain_table(opened, address, language, width):
    page = open_index(opened, address, language, width=width, java_script_enabled=False)
    expect(page.locator("#find")).to_be_hidden()
    assert page.locator(".index [scope=row] a").count() == len(rows(language))
    expect(page.locator(".index [scope=row] a").first).to_be_visible()
    page.locator(f".index a[href='{link_to('layers/dense')}']").first.click()
    expect(page.locator("[data-row='layers/dense'] h2")).to_be_in_viewport()


@every_language
def test_the_table_shows_every_row(opened, address, language):
    page = open_index(opened, address, language)
    view = project.view(language)
    shown = page.locator("tbody[data-topic] tr:not(.topic)").evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    wanted = [
        [
            row["title"],
            row["tf"]["one_liner"].replace("`", ""),
            row["torch"]["one_liner"].replace("`", ""),
        ]
        for row in rows(language)
    ]
    assert [cells[:3] for cells in shown] == wanted
    assert all(
        view.words[row["verdict"]] in cells[3]
        for row, cells in zip(rows(language), shown, strict=True)
    )
    heads = page.get_by_role("columnheader")
    assert heads.count() == 4
    assert page.get_by_role("table").count() == 1
    assert page.get_by_role("rowheader").count() == len(wanted) + len(
        {row["id"].split("/")[0] for row in rows(language)}
    )


@every_language
def test_more_rows_come_in_later_frames(opened, address, language):
    page = open_index(opened, address, language)
    at_once = page.evaluate(
        """() => {
          const box = document.querySelector("#find");
          box.value = "keras";
          box.dispatchEvent(new Event("input", { bubbles: true }));
          return document.querySelectorAll(".found tr").length;
        }"""
    )
    count = int(page.locator(".finder-count").inner_text().split()[0])
    assert at_once < count
    expect(page.locator(".found tr:not(.topic)")).to_have_count(count)


def test_matches_are_marked(opened, address):
    page = open_index(opened, address, "fr", "?find=entierement")
    mark = page.locator(".found mark").first
    expect(mark).to_have_text("entièrement")


# The site's search


@every_language
def test_search_leads_to_the_row_of_a_name(opened, address, language):
    page = opened()
    page.goto(address + FOLDERS[language])
    all_rows = rows(language)
    home_of = homes(all_rows)
    url = {row["id"]: f"{row['url'].replace('#', '?row=')}" for row in all_rows}
    ends = {}
    for row in all_rows:
        for name in names_of(row):
            ends.setdefault(name.rpartition(".")[2].lower(), set()).add(url[row["id"]])
    names = list(home_of)
    found = page.evaluate(
        SEARCH, [address + FOLDERS[language], [name.lstrip(".") for name in names]]
    )
    by_name = dict(zip(names, found, strict=True))
    answered = [
        name
        for name, places in by_name.items()
        if places and places[0] in ends[name.rpartition(".")[2].lower()]
    ]
    near = [name for name, places in by_name.items() if url[home_of[name]] in places]
    assert len(answered) >= 0.95 * len(names), set(names) - set(answered)
    assert len(near) >= 0.98 * len(names), set(names) - set(near)


@every_language
def test_search_finds_a_title_by_its_words(opened, address, language):
    page = opened()
    page.goto(address + FOLDERS[language])
    titles = {row["title"]: row["url"].replace("#", "?row=") for row in rows(language)}
    found = page.evaluate(SEARCH, [address + FOLDERS[language], list(titles)])
    near = [
        title
        for (title, url), places in zip(titles.items(), found, strict=True)
        if url in places
    ]
    assert len(near) >= 0.9 * len(titles), set(titles) - set(near)


@every_language
@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("nn.Linear", "layers/dense"),
        ("layers.Dense", "layers/dense"),
        ("F.relu", "activations/relu"),
        ("tf.GradientTape", "train/loop"),
        ("model.fit", "train/fit"),
        ("zero_grad", "train/zero_grad"),
        ("torch.no_grad", "train/no_gradients"),
        ("softmax", "activations/softmax"),
    ],
)
def test_first_result_is_the_row(opened, address, language, words, row):
    page = opened()
    page.goto(address + FOLDERS[language])
    page.locator("input[name=query]").press_sequentially(words)
    topic, name = row.split("/")
    result = page.locator(".md-search-result__link").first
    # The first question waits for the index, which two busy cores take seconds to make.
    expect(result).to_have_attribute("href", re.compile(rf"/{topic}/#{name}$"), timeout=20_000)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}{FOLDERS[language]}{topic}/#{name}")
    expect(page.locator(f"[data-row='{row}'] h2")).to_be_in_viewport()
