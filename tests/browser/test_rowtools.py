"""Uses what a row, the verdicts, the keyboard and the first page offer, as readers do."""

import datetime

import catalogue
import home
import project
import pytest
import words
from accessibility import violations
from catalogue import SIDES
from exports import FOLDERS
from playwright.sync_api import Page, expect
from website import DESK, PHONE, every_language, parse
from words import PACKAGE_NAMES, WORDS

ROW = "train/zero_grad"
"""A row in the middle of a long page."""

CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
READ = "navigator.clipboard.readText()"

every_width = pytest.mark.parametrize("width", [DESK, PHONE])


def row_url(address: str, language: str, row: str = ROW) -> str:
    """The address of a row."""
    topic, name = row.split("/")
    return f"{address}{FOLDERS[language]}{topic}/#{name}"


def row_of(page: Page, row: str = ROW):
    """The element of a row."""
    return page.locator(f"[data-row='{row}']")


def titles(language: str) -> dict[str, str]:
    """Each row's heading, as it is read."""
    view = project.view(language)
    return {shown.row: view.typeset(shown.title).replace("`", "") for shown in view.shown()}


def expect_both(copied: str, row: catalogue.Row, language: str):
    """Both programs were copied whole, each under its framework's name and its file's."""
    head, *programs = copied.split("\n# TensorFlow: ")
    assert len(programs) == 1
    left, right = programs[0].split("\n# PyTorch: ")
    assert titles(language)[row.id] in head
    assert all(line.startswith("#") for line in head.strip().splitlines())
    for side, text in zip(SIDES, (left, right), strict=True):
        program = getattr(row, side)
        assert text.strip() == f"{program.path.name}\n\n{program.code.strip()}"
    compile(copied, "both.py", "exec")  # what is no program is a comment


# A row's tools


@every_language
@every_width
def test_both_programs_are_copied(opened, address, language, width):
    page = opened(width, **CLIPBOARD)
    page.goto(row_url(address, language))
    row = row_of(page)
    button = row.get_by_role("button", name=WORDS[language]["copy both"])
    before = button.bounding_box()
    button.click()
    expect(button).to_have_attribute("data-said", "copied" if language == "en" else "copié")
    assert button.bounding_box() == before, "the button moved"
    news = page.get_by_role("status").filter(
        has_text="Both programs copied" if language == "en" else "Les deux programmes"
    )
    expect(news).to_be_visible()
    expect_both(page.evaluate(READ), project.rows()[ROW], language)
    expect(button).not_to_have_attribute("data-said", "copied", timeout=5000)


def test_both_programs_are_copied_of_every_row(opened, address):
    """Of one side only is seen, and rows far from the screen."""
    page = opened(**CLIPBOARD)
    page.goto(address + "train/")
    page.keyboard.press("1")
    for element in page.locator("[data-row]").all():
        row = project.rows()[element.get_attribute("data-row")]
        element.locator(".tools button").click()
        expect(element.locator(".tools [data-said]")).to_have_count(1)
        expect_both(page.evaluate(READ), row, "en")


@every_language
@every_width
def test_a_row_gives_its_address(opened, address, language, width):
    page = opened(width, **CLIPBOARD)
    page.goto(row_url(address, language).partition("#")[0])
    row_of(page).get_by_role("link", name=WORDS[language]["link"], exact=True).click()
    assert page.evaluate(READ) == row_url(address, language)
    expect(page).to_have_url(row_url(address, language))
    expect(row_of(page).locator("h2")).to_be_in_viewport(ratio=1)


def test_copying_works_without_a_clipboard(opened, address):
    """A site that is not served securely has none."""
    page = opened(**CLIPBOARD)
    page.add_init_script("delete Navigator.prototype.clipboard")
    page.goto(row_url(address, "en"))
    page.evaluate(
        "document.addEventListener('copy', () => { window.taken = String(getSelection()) })"
    )
    button = row_of(page).locator(".tools button")
    button.click()
    expect(button).to_have_attribute("data-said", "copied")
    assert "loss.backward()" in page.evaluate("window.taken")
    expect(button).to_be_focused()


def test_a_refused_copy_is_said(opened, address):
    page = opened()
    page.add_init_script(
        "delete Navigator.prototype.clipboard; document.execCommand = () => false"
    )
    page.goto(row_url(address, "en"))
    button = row_of(page).locator(".tools button")
    button.click()
    expect(button).to_have_attribute("data-said", "not copied")
    expect(page.get_by_role("status").filter(has_text="does not allow")).to_be_visible()


def test_tools_need_a_script(opened, address):
    page = opened(java_script_enabled=False)
    page.goto(row_url(address, "en"))
    expect(row_of(page).locator(".tools button")).to_be_hidden()
    expect(row_of(page).locator(".tools a")).to_be_visible()
    expect(page.locator(".keys-open").first).to_be_hidden()


def test_the_tools_leave_the_heading_its_room(opened, address):
    page = opened(PHONE)
    for language in FOLDERS:
        for topic in {row.topic for row in project.rows().values()}:
            page.goto(f"{address}{FOLDERS[language]}{topic}/")
            overlapping = page.evaluate(
                """() => [...document.querySelectorAll(".row")].filter((row) => {
                  const text = document.createRange();
                  text.selectNodeContents(row.querySelector("h2"));
                  const tools = row.querySelector(".tools").getBoundingClientRect();
                  return [...text.getClientRects()].some(({ right }) => right > tools.left);
                }).map((row) => row.id)"""
            )
            assert not overlapping, f"{language}/{topic}"


# What a verdict means


@every_language
def test_a_verdict_is_explained_where_it_is_pointed_at(opened, address, language):
    page = opened()
    page.goto(row_url(address, language))
    row = row_of(page)
    verdict = project.rows()[ROW].verdict
    means = project.view(language).typeset(WORDS[language]["means"][verdict])
    chip, tip = row.locator("a.chip"), page.get_by_role("tooltip")
    described = chip.get_attribute("aria-describedby")
    assert page.locator(f"#{described}").text_content() == means
    expect(tip).to_have_count(0)
    chip.hover()
    expect(tip).to_have_text(means)
    expect(tip).to_be_in_viewport(ratio=1)
    tip.hover()
    page.wait_for_timeout(400)  # longer than it takes to go
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    chip.hover()
    row.locator("h2").hover()
    expect(tip).to_have_count(0)


@every_language
@every_width
def test_a_verdict_is_explained_to_the_keyboard(opened, address, language, width):
    page = opened(width)
    page.goto(row_url(address, language))
    chip, tip = row_of(page).locator("a.chip"), page.get_by_role("tooltip")
    row_of(page).locator("summary").focus()
    page.keyboard.press("Shift+Tab")
    expect(chip).to_be_focused()
    expect(tip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    expect(chip).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(tip).to_be_visible()
    page.keyboard.press("Enter")
    verdict = project.rows()[ROW].verdict.replace(" ", "-")
    expect(page).to_have_url(f"{address}{FOLDERS[language]}verdicts/#{verdict}")
    expect(page.locator(f"h2#{verdict}")).to_be_in_viewport()


def test_a_summary_explains_its_verdicts_too(opened, address):
    page = opened()
    page.goto(address + "train/")
    page.locator(".summary .chip").first.hover()
    expect(page.get_by_role("tooltip")).to_be_visible()


@every_language
def test_the_page_of_verdicts_counts_the_rows(site, language):
    html = parse(site / FOLDERS[language] / "verdicts" / "index.html")
    rows = project.rows().values()
    said = [dd.get_text() for dd in html.select(".verdicts dd .count")]
    numbers = [sum(row.verdict == verdict for row in rows) for verdict in catalogue.VERDICTS]
    assert [int(text.split()[0]) for text in said] == numbers
    for verdict in catalogue.VERDICTS:
        heading = html.find(id=verdict.replace(" ", "-"))
        facts = heading.find_next_sibling()
        assert facts.select_one(".chip")["data-verdict"] == verdict
        topic, _, name = facts.select("a")[0]["href"].removeprefix("../").partition("/#")
        example = project.rows()[f"{topic}/{name}"]
        assert example.verdict == verdict
        assert facts.select_one("pre").get_text().strip() == example.parity.output.strip()


# The keyboard


def expect_page(page: Page, address: str, path: str):
    """The page at a path of the site is open."""
    page.wait_for_url(address + path, wait_until="load")


@every_language
def test_keys_lead_everywhere(opened, address, language):
    page, folder = opened(), FOLDERS[language]
    page.goto(f"{address}{folder}train/")
    for key, path in (("i", "rows/"), ("t", "translate/"), ("e", "errors/"), ("h", "")):
        page.keyboard.press(key)
        expect_page(page, address, folder + path)
        page.evaluate("document.activeElement.blur()")
    other = next(there for there in FOLDERS if there != language)
    page.goto(f"{address}{folder}train/")
    page.keyboard.press("l")
    expect_page(page, address, FOLDERS[other] + "train/")


def test_the_box_of_a_way_in_is_ready(opened, address):
    page = opened()
    page.goto(address + "rows/")
    box = page.locator(".md-content :is(textarea, input[type=text], input[type=search])").first
    if not box.count():
        pytest.fail("the index has no box")
    page.goto(address + "train/")
    page.keyboard.press("i")
    expect_page(page, address, "rows/")
    expect(box).to_be_focused()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("i")
    expect(box).to_be_focused()
    expect(box).to_have_value("")


def test_a_key_turns_to_the_search(opened, address):
    page = opened()
    page.goto(address + "train/")
    page.keyboard.press("/")
    search = page.locator("input[name=query]")
    expect(search).to_be_focused()
    page.keyboard.type("jkthe1?")
    expect(search).to_have_value("jkthe1?")
    expect(page).to_have_url(address + "train/")


@every_width
def test_keys_go_from_row_to_row(opened, address, width):
    page = opened(width, **CLIPBOARD)
    page.goto(address + "train/")
    rows = [shown.row for shown in project.summaries("en")["train"]]
    for row in rows:
        page.keyboard.press("j")
        expect(row_of(page, row)).to_be_focused()
        expect(row_of(page, row).locator("h2")).to_be_in_viewport(ratio=1)
    page.keyboard.press("j")  # there is none after the last
    expect(row_of(page, rows[-1])).to_be_focused()
    for row in rows[-2::-1]:
        page.keyboard.press("k")
        expect(row_of(page, row)).to_be_focused()
        expect(row_of(page, row).locator("h2")).to_be_in_viewport(ratio=1)
    page.keyboard.press("j")
    page.keyboard.press("c")
    expect(row_of(page, rows[1]).locator(".tools [data-said]")).to_have_count(1)
    expect_both(page.evaluate(READ), project.rows()[rows[1]], "en")


def test_keys_show_one_side_and_the_dark(opened, address):
    page = opened(color_scheme="light")
    page.goto(address + "train/")
    cells = {side: page.locator(f"td[data-side={side}]").first for side in SIDES}
    for key, shown in (("1", ("tf",)), ("3", ("torch",)), ("2", SIDES)):
        page.keyboard.press(key)
        for side in SIDES:
            expect(cells[side]).to_be_visible(visible=side in shown)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.keyboard.press("d")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.keyboard.press("d")
    expect(body).to_have_attribute("data-md-color-scheme", "default")


@every_language
@every_width
def test_the_keys_are_listed(opened, address, language, width):
    page = opened(width)
    page.goto(row_url(address, language))
    dialog = page.get_by_role("dialog").and_(page.locator(".keys"))
    row_of(page).locator(".tools button").focus()
    page.keyboard.press("?")
    expect(dialog).to_be_visible()
    listed = dialog.locator("kbd").all_text_contents()
    assert sorted(listed) == sorted("/itehjkcnp123ld?")
    page.keyboard.press("j")
    page.keyboard.press("h")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(row_of(page).locator(".tools button")).to_be_focused()
    place = ".md-header" if width == DESK else ".md-footer"
    opener = page.locator(f"{place} .keys-open")
    opener.click()
    expect(dialog).to_be_visible()
    dialog.get_by_role("button").click()
    expect(opener).to_be_focused()


@every_language
def test_the_keys_can_be_switched_off(opened, address, language):
    page = opened()
    page.goto(row_url(address, language))
    url = page.url
    page.locator(".md-header .keys-open").click()
    page.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    for _ in range(2):
        for key in "itehjkc13ld?/snpf,.":
            page.keyboard.press(key)
        page.wait_for_timeout(300)
        assert page.url == url
        expect(page.locator(".keys[open]")).to_have_count(0)
        expect(page.locator("input[name=query]")).not_to_be_focused()
        assert page.evaluate("document.documentElement.dataset.sides") == "both"
        page.reload()
    page.locator(".md-header .keys-open").click()
    page.get_by_role("checkbox").check()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator(".keys[open]")).to_be_visible()


def test_keys_are_text_in_a_field(opened, address):
    page = opened()
    page.goto(address)
    box = page.locator("#by-name")
    box.click()
    page.keyboard.type("itehjkc123ld?/")
    expect(box).to_have_value("itehjkc123ld?/")
    expect(page).to_have_url(address)
    box.blur()
    for combination in ("Control+i", "Alt+t", "Control+j", "Meta+e"):
        page.keyboard.press(combination)
    page.wait_for_timeout(300)
    expect(page).to_have_url(address)
    assert page.evaluate("document.documentElement.dataset.sides") == "both"


# The language, remembered


def test_the_home_page_opens_in_the_chosen_language(opened, address):
    page = opened()
    french = address + "fr/"
    page.goto(address)
    page.locator("a.twin").click()
    expect_page(page, address, "fr/")
    page.goto(address)
    expect_page(page, address, "fr/")
    page.goto(address + "train/")  # a link that somebody sent
    expect(page).to_have_url(address + "train/")
    page.locator(".md-header .md-logo").click()
    expect_page(page, address, "")
    page.wait_for_timeout(300)
    expect(page).to_have_url(address)
    page.goto(french)
    page.locator("a.twin").click()
    expect_page(page, address, "")
    page.goto(address)
    page.wait_for_timeout(300)
    expect(page).to_have_url(address)
    page.goto(french)
    expect(page).to_have_url(french)


def test_nothing_is_seen_of_the_other_language(opened, address):
    page = opened()
    page.goto(address)
    page.evaluate("localStorage.setItem('tandem.language', 'fr')")
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () => {
          if (document.documentElement.lang === "en" && document.body.checkVisibility())
            sessionStorage.setItem("seen", "yes");
        })"""
    )
    page.goto(address)
    expect_page(page, address, "fr/")
    assert page.evaluate("sessionStorage.getItem('seen')") is None


def test_the_language_is_remembered_on_a_disk(opened, site):
    page = opened()
    home_page = (site / "index.html").as_uri()
    page.goto(home_page)
    page.evaluate("localStorage.setItem('tandem.language', 'fr')")
    page.goto("about:blank")
    page.goto(home_page)
    page.wait_for_url((site / "fr" / "index.html").as_uri())


def test_without_storage_the_page_is_whole(opened, address):
    page, complaints = opened(**CLIPBOARD), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(window, name, { get() { throw new Error("no storage") } });"""
    )
    page.goto(row_url(address, "en"))
    page.keyboard.press("3")
    expect(row_of(page).locator("td[data-side=tf]")).to_be_hidden()
    page.keyboard.press("c")
    assert "TensorFlow" in page.evaluate(READ)
    page.locator("a.twin").click()
    expect_page(page, address, "fr/train/#zero_grad")
    ours = [text for text in complaints if "no storage" not in text]
    assert not ours


def test_the_other_language_shows_the_same_row(opened, address):
    page = opened()
    page.goto(row_url(address, "en"))
    page.locator("a.twin").click()
    expect(page).to_have_url(row_url(address, "fr"))


# The first page


@every_language
def test_one_screen_says_it_all(opened, address, language):
    page = opened(DESK, 900)
    page.goto(address + FOLDERS[language])
    for part in ("h1", ".lead", ".by-name", ".ways-in", ".live", ".verified"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)


@every_language
@every_width
def test_the_live_row_is_a_real_one(opened, address, language, width):
    page = opened(width, **CLIPBOARD)
    page.goto(address + FOLDERS[language])
    live = page.locator("[data-live]")
    row = project.rows()[live.get_attribute("data-live")]
    assert live.get_attribute("data-row") is None
    live.locator(".tools button").click()
    expect(live.locator(".tools [data-said]")).to_have_count(1)
    expect_both(page.evaluate(READ), row, language)
    for side in SIDES:
        cell = live.locator(f"td[data-side={side}]")
        assert cell.locator("code").nth(1).inner_text().strip() == (
            getattr(row, side).output.strip()
        )
        cell.locator("code").first.hover()
        cell.get_by_role("button").first.click()
        copied = page.evaluate(READ)
        assert copied.rstrip("\n") == getattr(row, side).code.rstrip()
    live.locator("summary").click()
    expect(live.locator(".proof pre").first).to_be_visible()
    assert live.locator("a.chip").get_attribute("data-verdict") == row.verdict
    live.locator(".live-title a").click()
    expect(row_of(page, row.id)).to_be_in_viewport()


@every_language
@every_width
def test_the_ways_in_lead_there(opened, address, language, width):
    page, folder = opened(width), FOLDERS[language]
    page.goto(address + folder)
    box = page.get_by_role("searchbox")
    box.fill("nn.Linear & <b>")
    box.press("Enter")
    expect(page).to_have_url(f"{address}{folder}rows/?find=nn.Linear+%26+%3Cb%3E")
    for path in ("translate/", "errors/"):
        page.goto(address + folder)
        page.locator(f".ways-in a[href='{path}']").click()
        expect(page).to_have_url(address + folder + path)
    page.goto(address + folder)
    page.locator(".ways-in a[href='#topics']").click()
    expect(page.locator("#topics")).to_be_in_viewport()


@every_language
@every_width
def test_the_ways_in_are_on_every_page(opened, address, language, width):
    page, folder = opened(width), FOLDERS[language]
    for path in ("rows/", "translate/", "errors/"):
        page.goto(f"{address}{folder}notes/")
        place = page.locator(".ways" if width == DESK else ".ways-below")
        place.locator(f"a[href='../{path}']").click()
        expect(page).to_have_url(address + folder + path)


@every_language
def test_the_first_page_counts(site, language):
    html = parse(site / FOLDERS[language] / "index.html")
    names = [dt.get_text() for dt in html.select(".verified dt")]
    facts = dict(zip(names, (dd.get_text() for dd in html.select(".verified dd")), strict=True))
    view, said = project.view(language), WORDS[language]["verified"]
    rows = len(project.rows())
    assert facts[said["rows"]] == str(rows)
    assert facts[said["programs"]] == str(2 * rows)
    assert facts[said["proofs"]] == str(rows + len(project.proofs()))
    assert html.select_one(".verified time")["datetime"] == view.verified.date.isoformat()
    versions = view.verified.versions
    assert {facts[PACKAGE_NAMES[name]] for name in versions} == set(versions.values())
    for item in html.select(".topics li"):
        topic = item.a["href"].rstrip("/")
        assert item.get_text() == f"{view.titles[topic]} {len(view.summaries[topic])}"
    assert len(html.select(".topics li")) == len({row.topic for row in project.rows().values()})
    ids = [tag["id"] for tag in html.select("[id]")]
    assert len(ids) == len(set(ids)), "an id stands twice"


def test_numbers_and_days_are_written_as_the_language_does():
    first, second = datetime.date(2026, 8, 1), datetime.date(2026, 8, 2)
    assert words.day(first, "en") == "1\u00a0August\u00a02026"
    assert words.day(first, "fr") == "1er\u00a0août\u00a02026"
    assert words.day(second, "fr") == "2\u00a0août\u00a02026"
    assert home.figure(12345, "en") == "12,345"
    assert home.figure(12345, "fr") == "12\u202f345"


def test_wrong_directives_are_named():
    view = project.view("en")
    with pytest.raises(Exception, match=r'home:1: there is no row "losses/brodcast".*mean'):
        home.live("losses/brodcast", "home:1", view)


# Accessibility


@every_language
@pytest.mark.parametrize("scheme", ["light", "dark"])
@every_width
def test_axe_finds_no_violation(opened, address, language, scheme, width):
    page, folder = opened(width, color_scheme=scheme), FOLDERS[language]
    reports = {}
    for path in ("", "verdicts/"):
        page.goto(address + folder + path)
        reports[path or "home"] = violations(page)
    page.goto(row_url(address, language))
    chip = row_of(page).locator("a.chip")
    row_of(page).locator("summary").focus()
    page.keyboard.press("Shift+Tab")
    expect(chip).to_be_focused()
    expect(page.get_by_role("tooltip")).to_be_visible()
    reports["a verdict explained"] = violations(page)
    row_of(page).locator(".tools button").click()
    reports["copied"] = violations(page)
    page.keyboard.press("?")
    expect(page.locator(".keys")).to_be_visible()
    reports["the keys listed"] = violations(page)
    assert not "\n".join(f"{name}:\n{text}" for name, text in reports.items() if text)


def test_less_movement_is_none(opened, address):
    page = opened(reduced_motion="reduce")
    page.goto(address + "train/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || !/^(0s(, )?)+$/.test(transitionDuration);
        }).length"""
    )
    assert moving == 0
