"""The numbers as files for a second host: pages and Twilio's answers, when all of us is out of reach.

Nothing in them asks a server anything: no script, no picture, nothing from elsewhere. A page asks where the
reader is and gives what can be dialled from there; a short code of one country is somebody else in another.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import escape
from xml.sax.saxutils import escape as xml_escape

from bot.core.lines import ANYWHERE, dialable
from bot.core.message import FIVE, LANGUAGES, Millis
from bot.core.numbers import NO_CHECKED, NOT_VERIFIED, PAPERS, Checked, Purpose, Query, find
from bot.phrasebook import Phrasebook
from bot.service.lifeline import Ground, Lifeline
from bot.service.render import Reader

MOST = 12  # lines of one country: a page is read on a small phone, on a slow network
SAID = (NO_CHECKED, NOT_VERIFIED, PAPERS)
STYLE = (
    "body{font:18px/1.45 system-ui,sans-serif;max-width:40em;margin:0 auto;padding:1em;color:#1a1a1a;"
    "background:#fff}h1{font-size:1.4em;margin:.4em 0}h2{font-size:1.15em;margin:1.6em 0 .3em;"
    "border-top:1px solid #bbb;padding-top:.6em}p{margin:.4em 0}ul{padding:0;margin:.3em 0;list-style:none}"
    "li{margin:.55em 0}nav a,.where a{display:inline-block;padding:.35em .6em .35em 0}a{color:#0b57a4}"
    ".call{font-size:1.25em;font-weight:700;white-space:nowrap}.note,footer{color:#555;font-size:.9em}"
    "@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8ab8ff}"
    ".note,footer{color:#aaa}h2{border-color:#444}}"
)


class Fallback:
    """Every file by its name, as text."""

    def __init__(self, ground: Ground, words: Phrasebook, checked: Checked, now: Millis) -> None:
        self._ground, self._words, self._checked, self._now = ground, words, checked, now
        self._made = datetime.fromtimestamp(now / 1000, UTC).strftime("%Y-%m-%d")

    def files(self) -> dict[str, str]:
        """The pages, Twilio's answers and what to do with them."""
        lifeline = Lifeline(self._ground, self._checked)
        files = {"index.html": self._index(), "README.txt": self._readme()}
        for locale in LANGUAGES:
            files[f"{locale}.html"] = self._page(locale)
            files[f"sms-{locale}.xml"] = _twiml(lifeline.number(Purpose.DANGER, locale, ""))
        return files

    def _index(self) -> str:
        links = "".join(
            f'<p><a class="call" lang="{code}" href="{code}.html">{escape(self._language(code))}</a></p>'
            for code in LANGUAGES
        )
        return _html("ru", self._words.text("ru", "telegram-name"), f"{links}<footer>{self._made}</footer>")

    def _page(self, locale: str) -> str:
        name = self._words.text(locale, "telegram-name")
        countries = sorted(
            self._ground.directory.countries.values(),
            key=lambda each: (each.code not in FIVE, each.names.get(locale, each.code)),
        )
        named = [(each.code, each.names.get(locale, each.names["en"])) for each in countries]
        links = "".join(f'<a href="#{code}">{escape(country)}</a> ' for code, country in named)
        other = self._words.text(locale, "common-other_country")
        body = [
            self._languages(locale),
            f"<h1>{escape(self._where(locale))}</h1>",
            f'<p class="where">{links}<a href="#{ANYWHERE}">{escape(other)}</a></p>',
            *(self._country(code, country, locale) for code, country in named),
            self._country("", other, locale),
            f'<p class="note">{escape(self._words.text(locale, "numbers-trace"))}</p>',
            f"<footer>{self._made}</footer>",
        ]
        return _html(locale, name, "\n".join(body))

    def _languages(self, locale: str) -> str:
        links = (
            f'<a lang="{code}" href="{code}.html">{escape(self._language(code))}</a> '
            for code in LANGUAGES
            if code != locale
        )
        return f"<nav>{''.join(links)}</nav>"

    def _language(self, code: str) -> str:
        return self._words.label(code, "languages", code)

    def _where(self, locale: str) -> str:
        """The question alone: here nobody can write the answer."""
        return self._words.text(locale, "numbers-stays_in").partition("?")[0] + "?"

    def _country(self, code: str, name: str, locale: str) -> str:
        lines = "".join(f"<li>{line}</li>" for line in self._lines(code, locale))
        head = f'<h2 id="{code or ANYWHERE}">{escape(name)}</h2>'
        notes = "".join(f'<p class="note">{escape(note)}</p>' for note in self._notes(code, locale))
        return f"{head}<p>{escape(self._words.text(locale, 'numbers-found'))}</p><ul>{lines}</ul>{notes}"

    def _keys(self, code: str, locale: str) -> list[str]:
        """The emergency code, the organisation's own lines, lines there, and those of each home."""
        ground = self._ground
        picks: list[str] = []
        for origin in ("", *FIVE):
            query = Query(code, origin, Purpose.DANGER, locale, self._now, ground.own)
            picks += find(ground.directory, query, self._checked).picks
        return list(dict.fromkeys(picks))[:MOST]

    def _lines(self, code: str, locale: str) -> Iterator[str]:
        renderer = self._ground.renderer
        for key in self._keys(code, locale):
            service, number = self._ground.directory.number(key)
            dial = dialable(number, service.country, code)
            line = renderer.number(key, code, Reader(locale), None) if dial else ""
            if dial and line:
                label = escape(line).replace(escape(dial), "", 1).replace(": ", "", 1).strip()
                yield f'<a class="call" href="tel:{escape(dial)}">{escape(dial)}</a><br>{label}'

    def _notes(self, code: str, locale: str) -> list[str]:
        query = Query(code, "", Purpose.DANGER, locale, self._now, self._ground.own)
        notes = find(self._ground.directory, query, self._checked).notes
        return [self._words.text(locale, f"numbers-note-{note}") for note in notes if note in SAID]

    def _readme(self) -> str:
        hooks = "\n".join(f"  sms-{code}.xml" for code in LANGUAGES)
        return README.format(made=self._made, known=len(self._checked.numbers), hooks=hooks) + (
            DEMO if self._checked.everything else ""
        )


README = """Numbers for a second host, made on {made} with {known} numbers that a person verified.

What this is for: when the server of the service cannot be reached at all, people still get a number.

1. Put all files on a web host somewhere else, by another provider. They need no server program.
2. In Twilio, for your number or messaging service, set "Primary handler fails" (the fallback URL) for
   incoming messages to one of these files, with method GET, in the language most of your people read:
{hooks}
   Twilio answers with it when the service does not answer within 15 seconds.
3. Give the address of index.html to partners, and put it where people look when the bot is silent.
4. Make the files anew when a number is verified, and at least once a month: a number is good for 90 days
   after somebody dialled it. Look at the date at the foot of a page before you trust an old copy.

Try it: open ru.html on a phone, then ask for the .xml address in a browser; it must show a <Message>.
"""
DEMO = """
FOR TRYING OUT ONLY: this copy holds numbers that nobody has verified. Never put it where people can find it.
"""


def _html(locale: str, title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{locale}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _twiml(words: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"{head}<Response><Message>{xml_escape(words)}</Message></Response>\n"


def fallback_files(ground: Ground, words: Phrasebook, checked: Checked, now: Millis) -> Mapping[str, str]:
    """All files by name."""
    return Fallback(ground, words, checked, now).files()
