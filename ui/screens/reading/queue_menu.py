"""The work queue as a menu: what is in progress, to do and done; figures left, and how long the rest may take."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app import articles
from app.articles import QueueRow
from app.session import Session
from ui import bidi, key_caps, language, wording

_MOST = 12
_STATES = ("in_progress", "todo", "done")


class QueueMenu(QMenu):
    """My articles by state; choosing one opens it. ``fill`` puts the articles of the shelf into the queue.

    ``figures_left`` tells how many figures of an article are open, None while they are not counted.
    """

    def __init__(
        self,
        session: Session,
        open_article: Callable[[str], object],
        fill: Callable[[], object] | None,
        figures_left: Callable[[str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open = open_article
        self._figures_left = figures_left
        rows = articles.queue(session)
        for state in _STATES:
            self._add_state(state, [row for row in rows if row.state == state])
        figures = [figures_left(row.article.uid) for row in rows if row.state != "done"]
        left = articles.queue_summary(session).seconds_left
        if not rows:
            self._say(self.tr("No articles were given to me yet."))
        elif left or any(figures):
            self.addSeparator()
            if left:
                self._say(self._time_left(left))
            if any(figures):
                self._say(self._all_figures(figures))
        if fill is not None:
            self.addSeparator()
            choice = self.addAction(self.tr("Put the articles of the shelf into my queue"))
            choice.triggered.connect(lambda _checked=False: fill())
        self.aboutToHide.connect(self.deleteLater)

    def _add_state(self, state: str, rows: Sequence[QueueRow]) -> None:
        if not rows:
            return
        if self.actions():
            self.addSeparator()
        count = bidi.isolated(wording.number(len(rows)))
        self._say(f"{wording.word('assignment_state', state)}  {count}")
        for row in rows[:_MOST]:
            choice = self.addAction(key_caps.menu_text(self._line(row)))
            choice.triggered.connect(lambda _=False, uid=row.article.uid: self._open(uid))
        if len(rows) > _MOST:
            self._say(self.tr("and %n more", "", len(rows) - _MOST))

    def _say(self, words: str) -> None:
        self.addAction(words).setEnabled(False)

    def _line(self, row: QueueRow) -> str:
        name, left = _name(row), self._figures_left(row.article.uid)
        return f"{name}  · {self._figures(left)}" if left and row.state != "done" else name

    def _figures(self, count: int) -> str:
        return language.digits(self.tr("%n figure(s) left", "", count))

    def _all_figures(self, figures: Sequence[int | None]) -> str:
        """Say how many figures are left in all; at least so many while some articles are not read."""
        count = self._figures(sum(each or 0 for each in figures))
        return self.tr("At least %1").replace("%1", count) if None in figures else count

    def _time_left(self, seconds: int) -> str:
        minutes = max(1, round(seconds / 60))
        if minutes < 60:
            return self.tr("About %n minute(s) left", "", minutes)
        return self.tr("About %n hour(s) left", "", round(minutes / 60))


def _name(row: QueueRow) -> str:
    article = row.article
    title = article.headline or article.first_line
    short = title if len(title) <= 60 else f"{title[:58].rstrip()}…"
    name = " ".join(piece for piece in (bidi.ltr(article.code), wording.outlet(article)) if piece)
    return f"{name}: {bidi.isolated(short)}" if short else name
