"""An answer that came over the phrase board, in the language of whoever looks."""

from bot.store.story import StoryLine
from bot.web.words import Words


def board_answer(words: Words, line: StoryLine) -> dict[str, str]:
    """An answer to a phrase: which it was, to which question, and what they typed if they typed."""
    phrase = words.console.phrases.board.of_step(line.step)
    question = words.console.renderer.line(phrase.text, words.locale) if phrase else line.step
    typed = [words.t("desk_board-wrote", words=line.words)] if line.words else []
    who = [words.t("desk-author-person"), words.t("desk_board-to", question=question), *typed]
    answer = words.console.renderer.answer(line.step, line.choice, words.locale)
    return {"words": answer, "who": " · ".join(who), "side": "them picked"}
