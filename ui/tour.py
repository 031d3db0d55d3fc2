"""The tour: a few steps through the screens, at the first start or whenever it is asked for; it can be left at any."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui import key_caps, language
from ui.action_map import ActionMap
from ui.commands import BY_IDENT
from ui.main_window import MainWindow
from ui.screens.reading.desk import ReadingDesk
from ui.widgets.coach import CoachCard, Ring


class _Step(NamedTuple):
    """What a step speaks of: a region of a screen, the navigation (no region), or nothing in particular (no screen)."""

    screen: str
    region: int | None
    keys: tuple[str, ...] = ()
    does: str = ""
    """A command that brings what the step speaks of before the reader's eyes."""
    opens: str = ""
    """A command that shows the region where the window is too narrow for it."""


_STEPS = (
    _Step("", None),
    _Step("reading", 0, ("scroll.step",)),
    _Step("reading", -2, ("selection.grow", "claim.undo_label")),
    _Step(
        "reading",
        -3,
        ("claim.claimant", "claim.figure", "claim.event"),
        does="claim.next",
        opens="card.toggle",
    ),
    _Step("reading", 0, ("suggestion.next", "claim.confirm"), does="suggestion.next"),
    _Step("compare", 0, ("compare.open",)),
    _Step("search", 0, ("palette",)),
    _Step("search", None, ("export", "keys", "help")),
)


class Tour(QObject):
    """Leads through the window. ``open_sample`` is called to begin with where no project is open."""

    def __init__(self, window: MainWindow, actions: ActionMap, open_sample: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._open_sample = open_sample
        self._at = 0
        self._offered = False
        self._ground = ground = window.ground
        self._ring = Ring(ground)
        self._card = CoachCard(ground)
        self._card.on.connect(lambda: self._go(1))
        self._card.back.connect(lambda: self._go(-1))
        self._card.ended.connect(self.end)
        actions.bind_key("enter", lambda: self._go(1), owner=self._card)
        actions.bind_key("escape", self.end, owner=self._card)
        language.current.changed.connect(self._say_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        ground.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        self._wanted = QTimer(self)
        self._wanted.setSingleShot(True)
        self._wanted.timeout.connect(self._card.setFocus)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self._card.isVisible()

    def start(self) -> None:
        """Begin with the first step."""
        self._at = 0
        self._show_step()

    def offer(self) -> None:
        """Begin with the first step, which goes when a project is opened instead."""
        self.start()
        self._offered = True

    def project_opened(self) -> None:
        """Take back what was only offered: somebody has begun to work."""
        if self._offered and self.running:
            self.end()

    def end(self) -> None:
        """Take ring and card away."""
        self._later.stop()
        self._wanted.stop()
        self._ring.hide()
        self._card.hide()
        shown = self._window.current_screen()
        regions = shown.regions() if shown is not None else []
        (regions[0] if regions else self._window).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window as it is resized."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.running:
            self._later.start(0)  # when what is in the window has been laid out
        return super().eventFilter(watched, event)

    def _keep_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take back the focus that an article takes when it has been read; a click of the reader may have it."""
        if not self.running or now is None or now.window() is not self._window:
            return
        inside = now is self._card or self._card.isAncestorOf(now)
        if not inside and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._wanted.start(0)

    def _go(self, way: int) -> None:
        if self._at == 0 and self._window.workspace is None:
            self._offered = False
            self._open_sample()
            if self._window.workspace is None:  # it could not be made; the notice bar says why
                self.end()
                return
        self._at += way
        if 0 <= self._at < len(_STEPS):
            self._show_step()
        else:
            self.end()

    def _show_step(self) -> None:
        step = _STEPS[self._at]
        if step.screen:
            self._window.show_screen(step.screen)
        shown = self._window.current_screen()
        if isinstance(shown, ReadingDesk) and not shown.panes.shown():
            shown.open_together()
        if step.does:
            self._actions.trigger(step.does)
        if step.opens and self._spoken_of() is None:
            self._actions.trigger(step.opens)
        self._offered = False
        self._say()
        self._place()
        self._later.start(0)
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_again(self) -> None:
        if self.running:
            self._say()
            self._later.start(0)

    def _say(self) -> None:
        title, words = self._words()[self._at]
        for number, ident in enumerate(_STEPS[self._at].keys, 1):
            words = words.replace(f"%{number}", key_caps.cap(BY_IDENT[ident].keys[0]))
        of_all = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(_STEPS)))
        self._card.say(title, words, language.digits(of_all))
        last = self._at == len(_STEPS) - 1
        on = self.tr("Begin") if self._at == 0 else self.tr("Finish") if last else self.tr("Next")
        self._card.name_buttons(
            on, self.tr("Back") if self._at else "", "" if last else self.tr("Skip the tour")
        )

    def _place(self) -> None:
        part = self._part()
        if part is None:
            self._ring.hide()
        else:
            self._ring.put_around(part)
        self._card.put_beside(part)

    def _part(self) -> QRect | None:
        """Return where the thing spoken of lies in the window's ground."""
        spoken_of = self._spoken_of()
        if spoken_of is None:
            return None
        corner = spoken_of.mapTo(self._ground, spoken_of.rect().topLeft())
        return QRect(corner, spoken_of.size())

    def _spoken_of(self) -> QWidget | None:
        step = _STEPS[self._at]
        shown = self._window.current_screen()
        if not step.screen or shown is None:
            return None
        regions = shown.regions()
        found = self._window.nav if step.region is None else regions[step.region % len(regions)]
        return found if found.isVisible() else None

    def _words(self) -> tuple[tuple[str, str], ...]:
        """Return title and words of each step; %1, %2, %3 stand for its keys."""
        if self._window.workspace is None:
            begin = self.tr(
                "Two minutes through the screens, in a sample project: a flood in a town that does not exist,"
                " told by eight outlets. Whatever you try there can be undone."
            )
        else:
            begin = self.tr(
                "Two minutes through the screens of the open project. The tour changes nothing in it."
            )
        return (
            (self.tr("A short tour"), begin),
            (
                self.tr("Read side by side"),
                self.tr(
                    "Two to five articles, each paragraph in its own direction. %1 lets them scroll in step."
                ),
            ),
            (
                self.tr("Select and press a key"),
                self.tr(
                    "%1 selects word, clause, sentence. The key of a type makes a claim, and it is saved."
                    " %2 takes it back."
                ),
            ),
            (
                self.tr("Who said it, and through whom"),
                self.tr(
                    "The card keeps the chain of attribution and the figures. %1 names the claimant, %2 adds a figure,"
                    " %3 links an event."
                ),
            ),
            (
                self.tr("The program reads along"),
                self.tr(
                    "Dotted words are figures and statements nobody has handled. %1 goes to the next one. What is"
                    " filled in stays a guess until %2 confirms it."
                ),
            ),
            (
                self.tr("Compare the accounts"),
                self.tr(
                    "Question by question: who agrees, who contradicts, who is silent, and what cannot be compared."
                    " %1 opens the words an answer rests on."
                ),
            ),
            (
                self.tr("Find any word"),
                self.tr("Whatever its spelling, in every article and claim. %1 finds any command or place."),
            ),
            (
                self.tr("Hand it on"),
                self.tr(
                    "%1 writes workbook or report, %2 shows all keys, %3 explains the screen in front of you."
                ),
            ),
        )
