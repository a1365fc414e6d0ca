"""Two phones and the desk of the demonstration: proposed, agreed on both, the codes cross, and it stands."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from test_road_in_the_browser import CHROMIUM, browser, demo, last, write

__all__ = ["browser", "demo"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is missing: apt-get install chromium"),
]
CODE = re.compile(r"\b\d{4} \d{4}\b")


def phone_of(browser: Browser, demo: str, look: str, secret: str) -> Page:
    """A phone of somebody who asked for a human and told something."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{demo}/phone?look={look}")
    for words in ("привет", "1", "1", "оператор", "1", "3", "1", secret):
        write(page, words)
    return page


def open_case(desk: Page, demo: str, secret: str) -> int:
    """Take the case in which that stands; its number."""
    desk.goto(f"{demo}/desk")
    for link in desk.locator("#queue a.card").all():
        number = int(re.sub(r"\D", "", (link.get_attribute("href") or "").split("?")[0]))
        desk.goto(f"{demo}/desk/case/{number}")
        if secret in desk.locator("#talk").inner_text():
            desk.locator("#case form[action$=claim] button").click()
            expect(desk.locator("#pane-reply")).to_be_visible()
            return number
        desk.goto(f"{demo}/desk")
    raise AssertionError("no case holds these words")


def code_on(phone: Page) -> str:
    """They say that they are here, are asked, and say yes; what they are shown."""
    write(phone, "я здесь")
    assert "номера" in last(phone)
    write(phone, "1")
    found = CODE.search(last(phone))
    assert found, last(phone)
    return found.group()


def test_a_link_is_true_when_both_phones_say_so(demo: str, browser: Browser) -> None:
    one = phone_of(browser, demo, "telegram", "ромашка полевая")
    two = phone_of(browser, demo, "sms", "василёк луговой")
    desk = browser.new_page(viewport={"width": 1280, "height": 800})
    first, second = open_case(desk, demo, "ромашка"), open_case(desk, demo, "василёк")
    desk.goto(f"{demo}/desk/case/{first}")
    desk.click("#tab-more")
    desk.locator("#more-link summary").click()
    desk.fill("#link-number", str(second))
    desk.locator("#more-link form button").click()
    expect(desk.locator("#more-link")).to_contain_text(str(second))
    codes = code_on(one), code_on(two)
    write(one, codes[1])
    desk.goto(f"{demo}/desk/case/{first}")
    expect(desk.locator(f"#more-link a[href='/desk/case/{first}/both']")).to_have_count(0)
    write(two, codes[0])
    desk.goto(f"{demo}/desk/case/{first}/both")
    everything = desk.locator("main").inner_text()
    assert "ромашка" in everything and "василёк" in everything
    for phone, mine, other, secret in ((one, 0, 1, "василёк"), (two, 1, 0, "ромашка")):
        shown = phone.locator("#bubbles").inner_text()
        assert secret not in shown
        assert shown.count(codes[other]) == 1, "only what they typed themselves"
        assert codes[mine] in shown
