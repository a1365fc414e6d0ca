"""`safar locales`: sheets for readers of a language, their way back, and who has signed which words."""

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click

from bot import settings
from bot.app import ROOT, load, opened_store, picturing
from bot.core.faults import BadFiles, Problem
from bot.core.message import LANGUAGES
from bot.service import filed
from bot.sheets import back, judging, page, readings, sheet, standing
from bot.sheets.judging import Judged
from bot.sheets.rows import Row, parts_of, rows
from bot.store import signed
from bot.store.signed import Signature

HERE = Path("config.toml")
ONE = click.argument("locale", type=click.Choice(LANGUAGES), metavar="LANGUAGE")
FILE = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
ONLY = click.option("--only", default="", metavar="PARTS", help="Files of words, by commas: trouble,human.")
EXCEL = click.option(
    "--excel", is_flag=True, help="Semicolons between columns, as Excel with Russian settings opens it."
)
BY = click.option("--by", default="", metavar="NAME", help="Who filled it in.")
ROOT_OPTION = click.option(
    "--root", type=click.Path(path_type=Path, exists=True, file_okay=False), default=ROOT, hidden=True
)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _day(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter("write it as 2026-12-31") from None
    if day > datetime.now(UTC).date():
        raise click.BadParameter("that day is not yet here")
    return day.isoformat()


DATE = click.option("--date", "day", default=_today, callback=_day, metavar="DAY", help="2026-12-31; today.")


@click.group()
def locales() -> None:
    """Words and their readers: sheets, proposals, back-translations, signatures."""


@locales.command("sheet")
@click.argument("locale", type=click.Choice(LANGUAGES), metavar="LANGUAGE", required=False)
@click.option("--all", "folder", type=click.Path(path_type=Path, file_okay=False), help="All, into a folder.")
@click.option("--pictures", type=click.Path(path_type=Path, file_okay=False), help="Draw the phone into DIR.")
@EXCEL
@ONLY
@ROOT_OPTION
def sheet_(  # noqa: PLR0913
    locale: str | None, folder: Path | None, pictures: Path | None, *, excel: bool, only: str, root: Path
) -> None:
    """A table of every text of LANGUAGE for a reader to check: safar locales sheet ky > ky.csv"""
    if (locale is None) == (folder is None):
        raise click.UsageError("name one LANGUAGE, or --all DIR")
    for each in [locale] if locale else LANGUAGES:
        chosen = _parts(root, each, only)
        drawn = _draw(root, each, chosen, pictures) if pictures else {}
        picture = _pictured(drawn, folder or Path.cwd())
        text = sheet.made(root, each, chosen, picture, ";" if excel else ",")
        if folder is None:
            click.echo(text.encode(), nl=False)
            continue
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{each}.csv").write_bytes(text.encode())
        click.echo(folder / f"{each}.csv")


def _parts(root: Path, locale: str, only: str) -> tuple[str, ...]:
    """The parts asked for. Raises BadParameter for one that is not there."""
    chosen = tuple(filter(None, (part.strip().removesuffix(".ftl") for part in only.split(","))))
    known = parts_of(root, locale)
    for part in chosen:
        if part not in known:
            raise click.BadParameter(f"no {part}.ftl; there are {', '.join(known)}", param_hint="--only")
    return chosen


def _draw(root: Path, locale: str, parts: tuple[str, ...], pictures: Path) -> dict[str, Path]:
    try:
        return asyncio.run(picturing.draw(load(root), rows(root, locale), parts, pictures))
    except picturing.NoBrowser as error:
        click.echo(f"No pictures: {error}", err=True)
        return {}


def _pictured(drawn: dict[str, Path], start: Path) -> sheet.Picture:
    def cell(row: Row, step: str) -> str:
        file = drawn.get(row.id)
        return os.path.relpath(file, start) if file else picturing.how_to_see(row, step)

    return cell


@locales.command("import")
@FILE
@BY
@DATE
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@ROOT_OPTION
def import_(file: Path, by: str, day: str, dry_run: bool, root: Path) -> None:
    """Take the proposals of a filled sheet into the files of words; all of them or none."""
    judged = judging.judge(root, file)
    for change in judged.changes:
        click.echo(_diff(change))
    for remark in judged.remarks:
        click.echo(f"remark on {remark.row.locale} {remark.row.id}: {remark.words}")
    if judged.problems:
        click.echo(f"Nothing was taken over: {len(judged.problems)} rows must be mended first.", err=True)
        raise BadFiles(judged.problems)
    if dry_run:
        click.echo(f"{len(judged.changes)} texts would change, {len(judged.remarks)} remarks would be kept.")
        return
    before = {locale: filed.load(root, locale) for locale in judged.locales}
    files = judging.write(root, judged)
    readings.keep(root, judged, by.strip(), day)
    click.echo(f"{len(judged.changes)} texts changed, {len(judged.remarks)} remarks kept.")
    _tell(root, judged, files, before)


def _diff(change: judging.Change) -> str:
    old = "\n".join(f"  - {line}" for line in change.row.words.split("\n"))
    new = "\n".join(f"  + {line}" for line in change.words.split("\n"))
    where = f"row {change.line}, {change.row.file}:{change.row.line}"
    return f"{change.row.locale} {change.row.id} ({where})\n{old}\n{new}"


def _tell(root: Path, judged: Judged, files: Sequence[str], before: dict[str, list[Signature]]) -> None:
    """What follows from it: files, signatures that hold no more, what may be signed now."""
    for name in files:
        click.echo(f"written: {name}")
    changed = {(each.row.locale, each.row.part) for each in judged.changes}
    for old in [each for found in before.values() for each in found if (each.locale, each.part) in changed]:
        click.echo(
            f"{old.part}.ftl in {old.locale} has changed since {old.by} signed it; it must be read again."
        )
    for locale in sorted({locale for locale, _ in judged.read}):
        for part in parts_of(root, locale):
            if all((locale, row.id) in judged.read for row in rows(root, locale, (part,))):
                click.echo(
                    f"the whole of {part} was in this sheet; its reader may sign: "
                    f"safar locales sign {locale} {part} --by NAME"
                )
    if judged.old:
        click.echo(f"{judged.old} texts without a proposal have changed since this sheet was made.")
    if files:
        click.echo("Now run: safar check, and the tests; what quotes the old words must follow.")


@locales.command("blind")
@ONE
@EXCEL
@ONLY
@ROOT_OPTION
def blind(locale: str, *, excel: bool, only: str, root: Path) -> None:
    """A table of texts without the English, for whoever translates them back."""
    if locale in back.BEHIND:
        raise click.UsageError(f"{locale} is made by code; take {back.BEHIND[locale]}")
    text = back.blind(rows(root, locale, _parts(root, locale, only)), ";" if excel else ",")
    click.echo(text.encode(), nl=False)


@locales.command("back")
@FILE
@BY
@click.option("--not-a-person", "machine", is_flag=True, help="A program translated back, not a reader.")
@DATE
@ROOT_OPTION
def back_(file: Path, by: str, machine: bool, day: str, root: Path) -> None:
    """Keep the back-translations of a filled blind table."""
    if bool(by.strip()) == machine:
        raise click.UsageError("say who translated: --by NAME, or --not-a-person")
    for locale, number in back.take(root, file, back.NO_PERSON if machine else by.strip(), day).items():
        click.echo(f"{number} kept in {back.path(root, locale).relative_to(root)}")


@locales.command("status")
@click.option("--config", type=click.Path(path_type=Path), help="Count what was signed at this desk, too.")
@click.option("--all", "everything", is_flag=True, help="The desk's own words, too.")
@ROOT_OPTION
def status(config: Path | None, everything: bool, root: Path) -> None:
    """Each part of each language: signed, changed since, or never read."""
    stands = standing.everything(root, _at_the_desk(config))
    shown = [each for each in stands if everything or not standing.is_desk(each.part)]
    head = ("language", "part", "texts", "words", "back-translated", "remarks", "state")
    table = [head, *((*_cells(each), each.state) for each in shown)]
    widths = [max(len(row[column]) for row in table) for column in range(len(head) - 1)]
    for row in table:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=True)]
        click.echo("  ".join([*cells, row[-1]]).rstrip())
    lacking = [each for each in stands if each.critical and not each.signed.good]
    click.echo(f"* = may cost a life. Of these, {len(lacking)} parts are not signed as they stand.")


def _cells(each: standing.PartStands) -> tuple[str, ...]:
    stale = f", {each.stale} stale" if each.stale else ""
    name = f"{each.part}{' *' if each.critical else ''}"
    return each.locale, name, str(each.texts), str(each.words), f"{each.back}{stale}", str(each.remarks)


def _at_the_desk(config: Path | None) -> list[Signature]:
    """Signatures in the store of that configuration; without one, of config.toml when it is there."""
    chosen = config or (HERE if HERE.exists() else None)
    if chosen is None:
        return []

    async def read() -> list[Signature]:
        own = settings.load(chosen, settings.WITHOUT_SECRETS)
        async with opened_store(own.store.url, own.store.keys) as store:
            return await store.read(signed.all_of)

    return asyncio.run(read())


@locales.command("sign")
@ONE
@click.argument("part")
@click.option("--by", required=True, metavar="NAME", help="Who has read every word of it.")
@DATE
@click.option("--sheet", "read", type=click.Path(path_type=Path, exists=True), help="The sheet they read.")
@ROOT_OPTION
def sign(locale: str, part: str, *, by: str, day: str, read: Path | None, root: Path) -> None:  # noqa: PLR0913
    """Note that a native reader has read PART of LANGUAGE as it stands, and answers for it.

    With --sheet: refused when a text of the part does not stand in it as it stands in the file.
    """
    name = part.removesuffix(".ftl")
    if name not in parts_of(root, locale):
        raise click.BadParameter(f"there are {', '.join(parts_of(root, locale))}", param_hint="PART")
    if not by.strip():
        raise click.BadParameter("name the person who read it", param_hint="--by")
    if read:
        _all_read(root, locale, name, read)
    signature = filed.sign(root, locale, name, by.strip(), date.fromisoformat(day))
    click.echo(f"{locale} {name}: signed by {signature.by}, {day}. {_meaning(root, locale, name)}")


def _meaning(root: Path, locale: str, part: str) -> str:
    texts = len(rows(root, locale, (part,)))
    return f"It is of these {texts} texts as they stand: whoever changes one must have it read again."


def _all_read(root: Path, locale: str, part: str, file: Path) -> None:
    """Raises BadFiles unless every text of the part stood in that sheet as it is."""
    judged = judging.judge(root, file)
    unread = [row for row in rows(root, locale, (part,)) if (locale, row.id) not in judged.read]
    pending = [each.row for each in judged.changes if (each.row.locale, each.row.part) == (locale, part)]
    what = "does not stand in this sheet as it stands in the file"
    mend = "Import the sheet first, or let the reader see a new one."
    problems = [Problem(row.file, row.line, "sign", f"{row.id}: {what}", mend) for row in [*unread, *pending]]
    if problems:
        raise BadFiles(problems)


@locales.command("page")
@click.option("--write", is_flag=True, help="Into docs/reviews.md instead of the terminal.")
@ROOT_OPTION
def page_(write: bool, root: Path) -> None:
    """The honest page: which languages no native speaker has read, and how a reader works."""
    text = page.made(root)
    if not write:
        click.echo(text, nl=False)
        return
    (root / page.FILE).write_text(text, encoding="utf-8")
    click.echo(page.FILE)
