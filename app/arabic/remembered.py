"""What was asked of a word before: texts repeat their words, and most rules ask the same of each."""

from collections.abc import Callable
from typing import Final, TypeVar

Answer = TypeVar("Answer")

_MOST: Final = 100_000


class Remembered(dict[str, Answer]):
    """Answers to one question by word, each found once; all are forgotten when they become too many.

    May be asked from several threads: at worst a word is asked for twice.
    """

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        if len(self) >= _MOST:
            self.clear()
        answer = self[word] = self._ask(word)
        return answer
