"""Every command of the program as data: its words, its menu, its keys. Menus, palette, key sheet and filter read it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  (the name lupdate looks for; Qt's is untyped)
    """Mark ``text`` for translation and return it."""
    return text


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Commands", "File")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "Edit")),
    ("view", QT_TRANSLATE_NOOP("Commands", "View")),
    ("article", QT_TRANSLATE_NOOP("Commands", "Article")),
    ("claim", QT_TRANSLATE_NOOP("Commands", "Claim")),
    ("event", QT_TRANSLATE_NOOP("Commands", "Event")),
    ("compare", QT_TRANSLATE_NOOP("Commands", "Comparison")),
    ("help", QT_TRANSLATE_NOOP("Commands", "Help")),
)


class Command(NamedTuple):
    """One command. ``keys`` are physical (see ``physical_keys``), the first is shown; ``needs`` is what must be there.

    ``needs``: "" nothing, "project" an open one, "write" an open one that may be changed. ``separated``: a line above
    it in its menu. Without ``menu`` it stands in the palette and the key sheet only.
    """

    ident: str
    text: str
    menu: str = ""
    keys: tuple[str, ...] = ()
    icon: str | None = None
    needs: str = "project"
    separated: bool = False
    in_text: bool | None = None
    repeats: bool = False

    @property
    def words(self) -> str:
        """The words in the language of the interface."""
        return QCoreApplication.translate("Commands", self.text)


def _command(  # noqa: PLR0913  (a table of commands reads best as one call a line)
    ident: str,
    text: str,
    menu: str = "",
    *keys: str,
    icon: str | None = None,
    needs: str = "project",
    separated: bool = False,
    in_text: bool | None = None,
    repeats: bool = False,
) -> Command:
    return Command(ident, text, menu, keys, icon, needs, separated, in_text, repeats)


COMMANDS: tuple[Command, ...] = (
    # file
    _command("project.new", QT_TRANSLATE_NOOP("Commands", "New project…"), "file", "ctrl+n", icon="file-plus-2", needs=""),
    _command("project.open", QT_TRANSLATE_NOOP("Commands", "Open project…"), "file", "ctrl+o", icon="folder-open", needs=""),
    _command("project.sample", QT_TRANSLATE_NOOP("Commands", "Try the sample"), "file", icon="star", needs=""),
    _command(
        "import.files", QT_TRANSLATE_NOOP("Commands", "Import articles…"), "file", "ctrl+i", icon="download", needs="write", separated=True
    ),
    _command("import.paste", QT_TRANSLATE_NOOP("Commands", "Import from the clipboard"), "file", "ctrl+shift+v", needs="write"),
    _command("export", QT_TRANSLATE_NOOP("Commands", "Export…"), "file", "ctrl+e", icon="file-spreadsheet"),
    _command("project.copy", QT_TRANSLATE_NOOP("Commands", "Save a copy…"), "file", icon="copy", separated=True),
    _command("project.back_up", QT_TRANSLATE_NOOP("Commands", "Back up now"), "file", icon="history", needs="write"),
    _command("project.restore", QT_TRANSLATE_NOOP("Commands", "Restore a backup…"), "file", needs=""),
    _command("project.check", QT_TRANSLATE_NOOP("Commands", "Check the project"), "file", icon="shield-check"),
    _command("words.edit", QT_TRANSLATE_NOOP("Commands", "Word lists…"), "file", icon="list-filter", needs="write"),
    _command("settings", QT_TRANSLATE_NOOP("Commands", "Settings…"), "file", "ctrl+,", icon="settings", needs="", separated=True),
    _command("project.close", QT_TRANSLATE_NOOP("Commands", "Close project"), "file", "ctrl+shift+w", icon="x"),
    _command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "file", "ctrl+q", needs=""),
    # edit
    _command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "edit", "ctrl+z", icon="undo-2", needs="write", repeats=True),
    _command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "edit", "ctrl+shift+z", "ctrl+y", icon="redo-2", needs="write", repeats=True),
    _command("find", QT_TRANSLATE_NOOP("Commands", "Find here"), "edit", "ctrl+f", icon="search", separated=True),
    _command("search.next", QT_TRANSLATE_NOOP("Commands", "Next place found"), "edit", "f3", "ctrl+g", repeats=True),
    _command("search.previous", QT_TRANSLATE_NOOP("Commands", "Previous place found"), "edit", "shift+f3", "ctrl+shift+g", repeats=True),
    _command("search.copy", QT_TRANSLATE_NOOP("Commands", "Copy the places with attribution"), "", "ctrl+c", icon="copy"),
    _command("search.all", QT_TRANSLATE_NOOP("Commands", "Select all places shown"), "", "ctrl+a"),
    _command("search.save", QT_TRANSLATE_NOOP("Commands", "Save the search…"), "edit", icon="star", needs="write"),
    _command("search.label", QT_TRANSLATE_NOOP("Commands", "Claims from the places…"), "claim", icon="highlighter", needs="write"),
    _command("palette", QT_TRANSLATE_NOOP("Commands", "Find a command or a place"), "edit", "ctrl+k", icon="text-search", needs=""),
    # view
    _command("screen.reading", QT_TRANSLATE_NOOP("Commands", "Reading desk"), "view", "alt+1", icon="book-open"),
    _command("screen.claims", QT_TRANSLATE_NOOP("Commands", "Claims"), "view", "alt+2", icon="highlighter"),
    _command("screen.events", QT_TRANSLATE_NOOP("Commands", "Events"), "view", "alt+3", icon="calendar-range"),
    _command("screen.compare", QT_TRANSLATE_NOOP("Commands", "Compare"), "view", "alt+4", icon="columns-3"),
    _command("screen.search", QT_TRANSLATE_NOOP("Commands", "Search"), "view", "alt+5", icon="text-search"),
    _command("screen.articles", QT_TRANSLATE_NOOP("Commands", "Articles"), "view", "alt+6", icon="files"),
    _command("screen.parties", QT_TRANSLATE_NOOP("Commands", "People and outlets"), "view", "alt+7", icon="users"),
    _command("screen.history", QT_TRANSLATE_NOOP("Commands", "History"), "view", "alt+8", icon="history"),
    _command("screen.labels", QT_TRANSLATE_NOOP("Commands", "Coding scheme"), "view", icon="tags"),
    _command("region.next", QT_TRANSLATE_NOOP("Commands", "Next region"), "view", "f6", "ctrl+;", separated=True, needs=""),
    _command("region.previous", QT_TRANSLATE_NOOP("Commands", "Previous region"), "view", "shift+f6", "ctrl+shift+;", needs=""),
    _command("text.larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "view", "ctrl+=", "ctrl+plus", icon="zoom-in", needs=""),
    _command("text.smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), "view", "ctrl+-", icon="zoom-out", needs=""),
    _command("text.normal", QT_TRANSLATE_NOOP("Commands", "Normal text size"), "view", "ctrl+0", needs=""),
    _command("theme.toggle", QT_TRANSLATE_NOOP("Commands", "Light or dark"), "view", icon="moon", needs="", separated=True),
    _command("language.toggle", QT_TRANSLATE_NOOP("Commands", "العربية / English"), "view", needs=""),
    _command("full_screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "view", "f11", "ctrl+shift+f", needs=""),
    # article
    _command("pane.next", QT_TRANSLATE_NOOP("Commands", "Next pane"), "article", "ctrl+tab"),
    *(
        _command(f"pane.{n}", QT_TRANSLATE_NOOP("Commands", "Go to pane"), "", f"ctrl+{n}")
        for n in range(1, 6)
    ),
    *(
        _command(f"shelf.{n}", QT_TRANSLATE_NOOP("Commands", "Open or close an article of the shelf"), "", f"ctrl+shift+{n}")
        for n in range(1, 6)
    ),
    _command("article.open", QT_TRANSLATE_NOOP("Commands", "Open an article…"), "article", "ctrl+shift+o", icon="folder-open"),
    _command("pane.close", QT_TRANSLATE_NOOP("Commands", "Close pane"), "article", "ctrl+w", icon="x"),
    _command("pane.forward", QT_TRANSLATE_NOOP("Commands", "Move pane forward"), "article", "ctrl+alt+right"),
    _command("pane.backward", QT_TRANSLATE_NOOP("Commands", "Move pane backward"), "article", "ctrl+alt+left"),
    _command("scroll.step", QT_TRANSLATE_NOOP("Commands", "Scroll in step"), "article", "shift+f5", "ctrl+shift+t", icon="link"),
    _command("passages.light", QT_TRANSLATE_NOOP("Commands", "Light up what answers the passage"), "article", "f5", "ctrl+t", icon="between-horizontal-start"),
    _command("article.done", QT_TRANSLATE_NOOP("Commands", "Done, next article"), "article", "ctrl+enter", icon="circle-check", needs="write", separated=True),
    _command("article.remove", QT_TRANSLATE_NOOP("Commands", "Remove the article"), "article", "delete", icon="trash-2", needs="write", separated=True),
    # claim
    _command("card.toggle", QT_TRANSLATE_NOOP("Commands", "Claim card"), "claim", "f4", "ctrl+b", icon="panel-left"),
    _command("claim.next", QT_TRANSLATE_NOOP("Commands", "Next claim"), "claim", "f7", "ctrl+down", repeats=True, separated=True),
    _command("claim.previous", QT_TRANSLATE_NOOP("Commands", "Previous claim"), "claim", "shift+f7", "ctrl+up", repeats=True),
    _command("claim.advance", QT_TRANSLATE_NOOP("Commands", "Go on to the next claim"), "", "enter"),
    _command("claim.open", QT_TRANSLATE_NOOP("Commands", "Open in Reading"), "claim", "enter", icon="book-open", separated=True),
    _command("claim.copy", QT_TRANSLATE_NOOP("Commands", "Copy with attribution"), "claim", "ctrl+c", icon="copy"),
    _command("claim.all", QT_TRANSLATE_NOOP("Commands", "Select all claims shown"), "claim", "ctrl+a"),
    _command("claim.filter_column", QT_TRANSLATE_NOOP("Commands", "Filter by this column"), "claim", "alt+down", icon="list-filter", in_text=False),
    _command("claim.first_field", QT_TRANSLATE_NOOP("Commands", "Edit the first field"), "claim", "f2", "ctrl+d", needs="write", separated=True),
    _command("claim.claimant", QT_TRANSLATE_NOOP("Commands", "Claimant"), "claim", "f3", "ctrl+j", icon="user-round", needs="write"),
    _command("claim.relay", QT_TRANSLATE_NOOP("Commands", "Add relay"), "claim", "shift+f3", "ctrl+shift+j", icon="radio-tower", needs="write"),
    _command("claim.figure", QT_TRANSLATE_NOOP("Commands", "Figure"), "claim", "q", icon="hash", needs="write"),
    _command("claim.event", QT_TRANSLATE_NOOP("Commands", "Link to an event"), "claim", "e", icon="link", needs="write"),
    _command("claim.question", QT_TRANSLATE_NOOP("Commands", "Let it answer a question"), "claim", "w", icon="circle-question-mark", needs="write"),
    _command("passage.counterparts", QT_TRANSLATE_NOOP("Commands", "Passages that speak of the same thing…"), "claim", "f9", "ctrl+shift+m", icon="diff"),
    _command("claim.confidence", QT_TRANSLATE_NOOP("Commands", "Next degree of confidence"), "claim", "c", needs="write"),
    _command("claim.note", QT_TRANSLATE_NOOP("Commands", "Note"), "claim", "n", icon="message-square-text", needs="write"),
    _command("claim.submit", QT_TRANSLATE_NOOP("Commands", "Send for review"), "claim", "s", icon="upload", needs="write"),
    _command("claim.repeat", QT_TRANSLATE_NOOP("Commands", "Repeat chain, date and place of the previous claim"), "claim", "r", icon="copy-check", needs="write"),
    _command("claim.add_span", QT_TRANSLATE_NOOP("Commands", "Add the selection to the claim"), "claim", "p", icon="plus", needs="write"),
    _command("claim.set_span", QT_TRANSLATE_NOOP("Commands", "Give the claim the selected bounds"), "claim", "shift+p", needs="write"),
    _command("claim.remove_span", QT_TRANSLATE_NOOP("Commands", "Take the nearest passage out of the claim"), "claim", "shift+delete", needs="write"),
    _command("claim.mark_source", QT_TRANSLATE_NOOP("Commands", "The selection is the speaker"), "claim", "k", needs="write"),
    _command("claim.mark_cue", QT_TRANSLATE_NOOP("Commands", "The selection is the attribution cue"), "claim", "g", needs="write"),
    _command("claim.mark_figure", QT_TRANSLATE_NOOP("Commands", "The selection is a figure"), "claim", "v", needs="write"),
    _command("claim.remove", QT_TRANSLATE_NOOP("Commands", "Remove the claim"), "claim", "delete", icon="trash-2", needs="write", separated=True),
    _command("suggestion.next", QT_TRANSLATE_NOOP("Commands", "Next open figure"), "claim", "f8", "ctrl+r", icon="circle-dot", repeats=True, separated=True),
    _command("suggestion.previous", QT_TRANSLATE_NOOP("Commands", "Previous open figure"), "claim", "shift+f8", "ctrl+shift+r", repeats=True),
    _command("suggestion.next_any", QT_TRANSLATE_NOOP("Commands", "Next open figure, statement or date"), "claim", "ctrl+f8", ".", repeats=True),
    _command("suggestion.previous_any", QT_TRANSLATE_NOOP("Commands", "Previous open figure, statement or date"), "claim", "ctrl+shift+f8", "shift+.", repeats=True),
    _command("claim.confirm", QT_TRANSLATE_NOOP("Commands", "Confirm what was guessed"), "claim", "a", icon="check", needs="write"),
    _command("suggestion.dismiss", QT_TRANSLATE_NOOP("Commands", "Dismiss the suggestion"), "claim", "delete", icon="circle-slash", needs="write"),
    _command("suggestion.toggle", QT_TRANSLATE_NOOP("Commands", "Show or hide suggestions"), "claim", "ctrl+shift+s", icon="eye"),
    _command("claim.undo_label", QT_TRANSLATE_NOOP("Commands", "Undo the last label"), "claim", "backspace", needs="write"),
    # selection
    _command("selection.grow", QT_TRANSLATE_NOOP("Commands", "Select word, clause, sentence, paragraph"), "", "space", repeats=True),
    _command("selection.shrink", QT_TRANSLATE_NOOP("Commands", "Select less"), "", "shift+space", repeats=True),
    _command("selection.start_earlier", QT_TRANSLATE_NOOP("Commands", "Start one word earlier"), "", "[", repeats=True),
    _command("selection.start_later", QT_TRANSLATE_NOOP("Commands", "Start one word later"), "", "shift+[", repeats=True),
    _command("selection.end_later", QT_TRANSLATE_NOOP("Commands", "End one word later"), "", "]", repeats=True),
    _command("selection.end_earlier", QT_TRANSLATE_NOOP("Commands", "End one word earlier"), "", "shift+]", repeats=True),
    # event
    _command("event.new", QT_TRANSLATE_NOOP("Commands", "New event"), "event", "ctrl+shift+e", icon="plus", needs="write"),
    _command("event.compare", QT_TRANSLATE_NOOP("Commands", "Compare the accounts"), "event", "f9", "ctrl+shift+m", icon="columns-3"),
    _command("event.merge", QT_TRANSLATE_NOOP("Commands", "Merge events…"), "event", icon="merge", needs="write"),
    _command("event.split", QT_TRANSLATE_NOOP("Commands", "Split the event…"), "event", icon="split", needs="write"),
    _command("event.remove", QT_TRANSLATE_NOOP("Commands", "Remove the event"), "event", icon="trash-2", needs="write"),
    # comparison
    _command("question.new", QT_TRANSLATE_NOOP("Commands", "New question"), "compare", icon="plus", needs="write"),
    _command("question.answers", QT_TRANSLATE_NOOP("Commands", "Tie claims to the question…"), "compare", "ctrl+shift+q", icon="link", needs="write"),
    _command("question.edit", QT_TRANSLATE_NOOP("Commands", "Word the question…"), "compare", "f2", needs="write"),
    _command("question.remove", QT_TRANSLATE_NOOP("Commands", "Remove the question"), "compare", icon="trash-2", needs="write"),
    _command("compare.matrix", QT_TRANSLATE_NOOP("Commands", "Matrix"), "compare", "ctrl+1", icon="table-2", separated=True),
    _command("compare.figures", QT_TRANSLATE_NOOP("Commands", "Figures and timeline"), "compare", "ctrl+2", icon="chart-gantt"),
    _command("compare.passages", QT_TRANSLATE_NOOP("Commands", "Aligned passages"), "compare", "ctrl+3", icon="diff"),
    _command("compare.framing", QT_TRANSLATE_NOOP("Commands", "Names used"), "compare", "ctrl+4", icon="tags"),
    _command("compare.pin", QT_TRANSLATE_NOOP("Commands", "Keep as first passage"), "compare", "shift+space", separated=True),
    _command("compare.arrange", QT_TRANSLATE_NOOP("Commands", "Sort, filter and pin"), "compare", "alt+down", icon="list-filter", in_text=False),
    _command("compare.pin_question", QT_TRANSLATE_NOOP("Commands", "Pin the question, or let it go"), "compare", "p", icon="pin"),
    _command("compare.pin_account", QT_TRANSLATE_NOOP("Commands", "Pin the account, or let it go"), "compare", "shift+p", icon="pin"),
    _command("compare.sort_account", QT_TRANSLATE_NOOP("Commands", "Sort by this account"), "compare", "s", icon="chevron-down"),
    _command("compare.waiting", QT_TRANSLATE_NOOP("Commands", "Claims without a question"), "compare", "f4", "ctrl+b", icon="quote"),
    _command("compare.open", QT_TRANSLATE_NOOP("Commands", "Open the answer in Reading"), "compare", "ctrl+enter", icon="book-open"),
    _command("figures.judge", QT_TRANSLATE_NOOP("Commands", "The lead's figure…"), "compare", "j", icon="user-round-check", needs="write", separated=True),
    _command("figures.copy", QT_TRANSLATE_NOOP("Commands", "Copy the chart as a picture"), "compare", "ctrl+shift+c", icon="copy"),
    _command("timeline.turn", QT_TRANSLATE_NOOP("Commands", "Timeline by the other date"), "compare", "t", icon="calendar-range"),
    _command("referent.new", QT_TRANSLATE_NOOP("Commands", "New referent"), "compare", icon="plus", needs="write", separated=True),
    _command("referent.edit", QT_TRANSLATE_NOOP("Commands", "Edit the names of the referent…"), "compare", "f2", needs="write"),
    _command("referent.remove", QT_TRANSLATE_NOOP("Commands", "Remove the name or the referent"), "compare", "delete", icon="trash-2", needs="write"),
    # help
    _command("keys", QT_TRANSLATE_NOOP("Commands", "Keys"), "help", "f1", "ctrl+/", needs=""),
    _command("help", QT_TRANSLATE_NOOP("Commands", "Help"), "help", "shift+f1", "ctrl+shift+/", icon="circle-question-mark", needs=""),
    _command("tour", QT_TRANSLATE_NOOP("Commands", "A short tour"), "help", needs=""),
    _command("log", QT_TRANSLATE_NOOP("Commands", "Open the log folder"), "help", needs="", separated=True),
    _command("about", QT_TRANSLATE_NOOP("Commands", "About Isnad"), "help", icon="info", needs=""),
)  # fmt: skip

BY_IDENT: dict[str, Command] = {command.ident: command for command in COMMANDS}
