"""Which command of the desk does what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.screens.reading.suggesting import EVERY_KIND

if TYPE_CHECKING:
    from ui.screens.reading.desk import ReadingDesk

_MOST = 5


def bind(desk: ReadingDesk) -> None:
    """Bind every command that acts on the desk."""
    for ident, act in _always(desk).items():
        desk.commands.bind(ident, act, owner=desk)
    for ident, act in _with_pane(desk).items():
        desk.commands.bind(ident, act, owner=desk, enabled=lambda: desk.pane is not None)
    for ident, act in _with_claim(desk).items():
        desk.commands.bind(ident, act, owner=desk, enabled=lambda: bool(desk.claim))
    suggesting = desk.suggesting
    desk.commands.bind("claim.confirm", suggesting.confirm, owner=desk, enabled=lambda: desk.guessed)
    desk.commands.bind(  # owned by the panes: the same key removes a claim where no suggestion is current
        "suggestion.dismiss",
        suggesting.dismiss,
        owner=desk.panes,
        enabled=lambda: suggesting.current is not None,
    )
    for number in range(1, _MOST + 1):
        _bind_number(desk, number - 1)


def _bind_number(desk: ReadingDesk, at: int) -> None:
    desk.commands.bind(
        f"pane.{at + 1}",
        lambda: desk.go_to_pane(at),
        owner=desk,
        enabled=lambda: at < len(desk.panes.shown()),
    )
    desk.commands.bind(
        f"shelf.{at + 1}",
        lambda: desk.toggle_shelf(at),
        owner=desk,
        enabled=lambda: desk.bar.shelf.article(at) is not None,
    )


def _always(desk: ReadingDesk) -> dict[str, Callable[[], object]]:
    return {
        "article.open": desk.choose_article,
        "card.toggle": desk.toggle_card,
        "scroll.step": desk.bar.step.toggle,
        "passages.light": desk.bar.light.toggle,
        "claim.undo_label": desk.labeller.undo_label,
        "suggestion.toggle": desk.suggesting.toggle,
    }


def _with_pane(desk: ReadingDesk) -> dict[str, Callable[[], object]]:
    nudge = desk.labeller.nudge
    return {
        "find": desk.find_here,
        "pane.next": desk.next_pane,
        "pane.close": desk.close_active,
        "pane.forward": lambda: desk.move_pane(-1 if desk.reads_rtl() else 1),
        "pane.backward": lambda: desk.move_pane(1 if desk.reads_rtl() else -1),
        "article.done": desk.finish_article,
        "claim.next": lambda: desk.walk(1),
        "claim.previous": lambda: desk.walk(-1),
        "claim.advance": desk.advance,
        "passage.counterparts": desk.show_counterparts,
        "suggestion.next": lambda: desk.suggesting.walk(1),
        "suggestion.previous": lambda: desk.suggesting.walk(-1),
        "suggestion.next_any": lambda: desk.suggesting.walk(1, EVERY_KIND),
        "suggestion.previous_any": lambda: desk.suggesting.walk(-1, EVERY_KIND),
        "text.larger": lambda: desk.change_size(1),
        "text.smaller": lambda: desk.change_size(-1),
        "text.normal": lambda: desk.change_size(0),
        "selection.grow": desk.grow,
        "selection.shrink": desk.shrink,
        "selection.start_earlier": lambda: nudge("start", -1),
        "selection.start_later": lambda: nudge("start", 1),
        "selection.end_later": lambda: nudge("end", 1),
        "selection.end_earlier": lambda: nudge("end", -1),
    }


def _with_claim(desk: ReadingDesk) -> dict[str, Callable[[], object]]:
    card, labeller = desk.card, desk.labeller
    return {
        "claim.first_field": lambda: desk.on_card(card.details.focus_first),
        "claim.claimant": lambda: desk.on_card(card.chain.edit_claimant),
        "claim.relay": lambda: desk.on_card(card.chain.add_relay),
        "claim.figure": lambda: desk.on_card(lambda: card.figures.add(desk.words_selected())),
        "claim.event": lambda: desk.on_card(card.events.open_by_key),
        "claim.question": lambda: desk.on_card(card.questions.open_by_key),
        "claim.note": lambda: desk.on_card(card.note.focus_note),
        "claim.confidence": desk.cycle_confidence,
        "claim.submit": labeller.submit,
        "claim.repeat": labeller.repeat,
        "claim.add_span": labeller.add_span,
        "claim.set_span": labeller.set_span,
        "claim.remove_span": labeller.remove_span,
        "claim.remove": labeller.remove,
        "claim.mark_cue": lambda: labeller.mark("cue"),
        "claim.mark_source": lambda: labeller.mark("source"),
        "claim.mark_figure": lambda: labeller.mark("figure"),
    }
