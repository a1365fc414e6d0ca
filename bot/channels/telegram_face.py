"""What a person sees of the bot before the first word: commands, name, descriptions, in each language.

Telegram allows few changes of these a day, so each is read first and written only where it differs. Nothing
here is worth a failing start: what could not be set is named by method and language.
"""

import logging
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, BotCommand

from bot.channels.telegram_errors import FAILURES, judge

log = logging.getLogger(__name__)

Commands = Sequence[tuple[str, str]]
Setting = tuple[str, Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Face:
    """Keys are ISO 639-1 codes, "" = everybody else; others (uz-Cyrl) are passed over.

    descriptions  before the first message; abouts = on the bot's own page, and wherever its link is shared
    """

    commands: Mapping[str, Commands]
    names: Mapping[str, str]
    descriptions: Mapping[str, str]
    abouts: Mapping[str, str] = field(default_factory=dict)


async def set_up(bot: Bot, face: Face) -> tuple[str, ...]:
    """Set what differs; "method:language" for each that failed."""
    failed = []
    for what, setting in _settings(bot, face):
        try:
            await setting
        except FAILURES as err:
            log.warning("%s failed (%s)", what, judge(err)[1])
            failed.append(what)
    return tuple(failed)


def _settings(bot: Bot, face: Face) -> Iterator[Setting]:
    for language in filter(_short, face.commands):
        yield f"setMyCommands:{language}", _commands(bot, language, face.commands[language])
    for language in filter(_short, face.names):
        yield f"setMyName:{language}", _name(bot, language, face.names[language])
    for language in filter(_short, face.descriptions):
        yield f"setMyDescription:{language}", _description(bot, language, face.descriptions[language])
    for language in filter(_short, face.abouts):
        yield f"setMyShortDescription:{language}", _about(bot, language, face.abouts[language])


def _short(language: str) -> bool:
    return len(language) in (0, 2)


async def _commands(bot: Bot, language: str, wanted: Commands) -> None:
    standing = await bot.get_my_commands(language_code=language or None)
    if [(command.command, command.description) for command in standing] != list(wanted):
        await bot.set_my_commands([BotCommand(*one) for one in wanted], language_code=language or None)


async def _name(bot: Bot, language: str, wanted: str) -> None:
    if (await bot.get_my_name(language_code=language or None)).name != wanted:
        await bot.set_my_name(wanted, language_code=language or None)


async def _description(bot: Bot, language: str, wanted: str) -> None:
    if (await bot.get_my_description(language_code=language or None)).description != wanted:
        await bot.set_my_description(wanted, language_code=language or None)


async def _about(bot: Bot, language: str, wanted: str) -> None:
    standing = await bot.get_my_short_description(language_code=language or None)
    if standing.short_description != wanted:
        await bot.set_my_short_description(wanted, language_code=language or None)
