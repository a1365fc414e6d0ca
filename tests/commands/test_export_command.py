"""`safar export fallback`: files for a second host hold numbers of the directory, and only verified ones."""

import asyncio
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

from click.testing import CliRunner, Result

from bot.app import clock, load, opened_store
from bot.commands.export import export
from bot.core.message import LANGUAGES
from bot.core.numbers import dialable
from bot.service import pack
from bot.store import numbers
from bot.store.database import Tx

LOADED = load()
DIALS = {
    key: number.e164 or number.dial
    for service in LOADED.directory.services.values()
    for key, number in ((f"{service.id}#{index}", number) for index, number in enumerate(service.numbers))
}
CODES = {
    number.dial
    for service in LOADED.directory.services.values()
    if service.kind == "emergency"
    for number in service.numbers
}


class Page(HTMLParser):
    """What a page holds: numbers by the country they stand under, links, text, and tags that are open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.numbers: dict[str, list[str]] = {}
        self.links: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        given = dict(attrs)
        if tag == "h2":
            self.ids.append(given["id"] or "")
            self.numbers[self.ids[-1]] = []
        if tag == "a":
            self.links.append(given["href"] or "")
            if self.links[-1].startswith("tel:"):
                self.numbers[self.ids[-1]].append(self.links[-1][4:])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def config_in(home: Path) -> Path:
    file = home / "config.toml"
    file.write_text(
        f'[service]\nname = "X"\n[store]\nurl = "sqlite:///{home}/safar.db"\nkeys = "{home}/safar.keys"\n'
    )
    return file


def verify(home: Path, *keys: str) -> None:
    async def work() -> None:
        async with opened_store(f"sqlite:///{home}/safar.db", home / "safar.keys") as store:
            for key in keys:

                def one(tx: Tx, key: str = key) -> None:
                    numbers.verify(tx, key, "A", "KG", clock())

                await store.write(one)

    asyncio.run(work())


def run(folder: Path, *more: str) -> Result:
    result = CliRunner().invoke(export, ["fallback", str(folder), *more])
    assert result.exit_code == 0, result.output
    return result


def pages(folder: Path) -> dict[str, Page]:
    return {code: Page((folder / f"{code}.html").read_text(encoding="utf-8")) for code in LANGUAGES}


def test_every_number_is_from_the_directory_and_can_be_dialled_where_it_stands(tmp_path: Path) -> None:
    run(tmp_path, "--demo", "--config", str(config_in(tmp_path)))
    for page in pages(tmp_path).values():
        assert set(page.ids) == {*LOADED.directory.countries, "ZZ"}
        for country, dials in page.numbers.items():
            here = "" if country == "ZZ" else country
            services = LOADED.directory.services.values()
            can = {dialable(each, service.country, here) for service in services for each in service.numbers}
            assert dials, country
            assert set(dials) <= can


def test_only_verified_numbers_and_emergency_codes_are_published(tmp_path: Path) -> None:
    verify(tmp_path, "kg-ct-189#2")
    result = run(tmp_path / "out", "--config", str(config_in(tmp_path)))
    assert "1 verified numbers" in result.output
    for page in pages(tmp_path / "out").values():
        given = {dial for dials in page.numbers.values() for dial in dials}
        assert given - CODES == {DIALS["kg-ct-189#2"]}
        assert DIALS["kg-ct-189#2"] in page.numbers["RU"], "a line of home stands where its people are"
        assert LOADED.renderer.line("numbers-open", page_locale(page)) not in page.words


def page_locale(page: Page) -> str:
    return next(code for code in LANGUAGES if f"{code}.html" not in page.links)


def test_the_pages_ask_nobody_anything_and_are_whole(tmp_path: Path) -> None:
    run(tmp_path, "--demo", "--config", str(config_in(tmp_path)))
    for code, page in pages(tmp_path).items():
        assert page.open == []
        assert {"script", "img", "link", "iframe", "form"}.isdisjoint(page.tags)
        outside = [link for link in page.links if not link.startswith(("#", "tel:"))]
        assert all((tmp_path / link).exists() for link in outside)
        assert {link[1:] for link in page.links if link.startswith("#")} == set(page.ids)
        assert re.search(r"\d{4}-\d{2}-\d{2}", page.words), "the day it was made"
        question = page.words.split("?")[0]
        assert question.strip(), code
    index = Page((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert index.links == [f"{code}.html" for code in LANGUAGES]


def test_twilio_is_answered_with_a_number_in_every_language(tmp_path: Path) -> None:
    verify(tmp_path, "kg-ct-189#2")
    run(tmp_path / "out", "--config", str(config_in(tmp_path)))
    for code in LANGUAGES:
        root = ET.fromstring((tmp_path / "out" / f"sms-{code}.xml").read_text(encoding="utf-8"))
        assert root.tag == "Response"
        (message,) = root
        assert message.tag == "Message"
        assert "112" in (message.text or "")


def test_with_the_store_gone_the_file_of_verified_numbers_serves(tmp_path: Path) -> None:
    config = config_in(tmp_path)
    verify(tmp_path, "kg-ct-189#2")
    known = pack.Pack.of({"kg-ct-189#2": clock()}, LOADED.directory)
    pack.write(tmp_path / pack.NAME, known, clock())
    (tmp_path / "safar.db").write_bytes(b"no database" * 500)
    result = run(tmp_path / "out", "--config", str(config))
    assert "cannot be asked" in result.output
    given = {dial for page in pages(tmp_path / "out").values() for dial in page.numbers["RU"]}
    assert DIALS["kg-ct-189#2"] in given


def test_a_copy_for_trying_out_says_so(tmp_path: Path) -> None:
    run(tmp_path, "--demo", "--config", str(config_in(tmp_path)))
    assert "Never put it" in (tmp_path / "README.txt").read_text(encoding="utf-8")
