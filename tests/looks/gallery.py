"""The components on two pages, with words as they appear on the screens."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tests.looks.words import say
from ui import fonts, language, theme, tokens
from ui.widgets import list_row, table
from ui.widgets.bars import ScreenBar, StatusBar
from ui.widgets.buttons import ActionTile, Button, IconButton
from ui.widgets.chain import ChainView, Link
from ui.widgets.checks import CheckRow
from ui.widgets.chips import ArticleChip, FilterChip, LinkChip
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import Labelled, NumberField, TextField
from ui.widgets.key_cap import KeyCap
from ui.widgets.label_bar import LabelBar, LabelChoice
from ui.widgets.layouts import FlowLayout, Hairline
from ui.widgets.logo import Logo
from ui.widgets.nav_bar import NavBar, Tab
from ui.widgets.notice import NoticeBar, NoticeBox
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.section import Card, Heading, Section
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.tags import (
    BadgeLook,
    Stage,
    StageBadge,
    TypeTag,
    relation_look,
    stage_look,
)
from ui.widgets.text import Code, Text

STAGES: tuple[Stage, ...] = ("draft", "submitted", "accepted", "returned", "adjudicated")


def make() -> QWidget:
    """Return the page of small parts."""
    page, column = _page("base")
    column.addLayout(_line(*_buttons()))
    column.addLayout(_line(*_icon_buttons(), *_choices()))
    column.addLayout(_line(*_fields()))
    column.addLayout(_line(*_labelled()))
    column.addLayout(
        _line(*(TypeTag(kind.key, kind.code) for kind in tokens.claim_types()), *map(StageBadge, STAGES))
    )
    column.addWidget(_flow(_chips()))
    column.addWidget(Hairline())
    column.addLayout(
        _line(*(KeyCap(key) for key in ("ctrl+k", "ctrl+shift+z", "f8", "space", "e", "1", "[", "down")))
    )
    column.addLayout(_line(*_type_scale()))
    column.addLayout(_line(*_tiles(), stretch=True))
    column.addLayout(_line(_claims_table(), _event_list(), stretch=True), 1)
    return page


def make_panels() -> QWidget:
    """Return the page of bars, cards, notices and states."""
    page, column = _page("window", margins=0, gap=0)
    column.addWidget(_navigation())
    column.addWidget(_notice())
    column.addWidget(_screen_bar())
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(_filters())
    middle.addWidget(_states(), 1)
    middle.addWidget(_card())
    column.addLayout(middle, 1)
    column.addWidget(_progress())
    bar = LabelBar([_label(kind.code) for kind in tokens.claim_types()])
    bar.set_current("figure")
    column.addWidget(bar)
    column.addWidget(_status())
    return page


def _page(tone: str, *, margins: int = 20, gap: int = 12) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setAutoFillBackground(True)
    palette = page.palette()
    palette.setColor(page.backgroundRole(), theme.colour(tone))
    page.setPalette(palette)
    column = QVBoxLayout(page)
    column.setContentsMargins(margins, margins, margins, margins)
    column.setSpacing(gap)
    return page, column


def _line(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    for widget in widgets:
        line.addWidget(widget, 1 if stretch else 0)
    if not stretch:
        line.addStretch(1)
    return line


def _flow(widgets: list[QWidget]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _buttons() -> list[QWidget]:
    off = Button(say("off"), icon="check", key="enter")
    off.setEnabled(False)
    on = Button(say("shown"), icon="eye")
    on.setCheckable(True)
    on.setChecked(True)
    return [
        Button(say("accept"), kind="primary", icon="check", key="enter"),
        Button(say("compare"), icon="columns-3", key="f9"),
        Button(say("import"), icon="download", key="ctrl+i"),
        Button(say("not_conflict"), kind="ghost"),
        Button(say("delete"), kind="danger", icon="trash-2"),
        off,
        on,
        Button(say("later"), small=True),
    ]


def _icon_buttons() -> list[QWidget]:
    step = IconButton("link", say("scroll"), checkable=True)
    step.setChecked(True)
    return [
        step,
        IconButton("list-filter", say("filter"), checkable=True),
        IconButton("chevron-left", say("next")),
        IconButton("chevron-right", say("previous")),
        IconButton("trash-2", say("delete"), key="delete"),
        Hairline(vertical=True, length=20),
    ]


def _choices() -> list[QWidget]:
    appearance = [
        Segment("light", say("light"), "sun"),
        Segment("dark", say("dark"), "moon"),
        Segment("s", say("system")),
    ]
    check, radio = QCheckBox(say("skip")), QRadioButton(say("all"))
    check.setChecked(True)
    radio.setChecked(True)
    number = QSpinBox()
    number.setValue(20)
    bar = QProgressBar()
    bar.setValue(64)
    bar.setTextVisible(False)
    bar.setFixedWidth(90)
    return [
        Segmented(say("appearance"), appearance),
        check,
        QCheckBox(say("skip")),
        radio,
        QRadioButton(say("shown")),
        number,
        bar,
    ]


def _fields() -> list[QWidget]:
    typed = TextField(icon="search", clearable=True)
    typed.setText(say("evacuation"))
    event = Combo(say("event"), icon="calendar-days")
    event.addItems([say("first_phase"), say("event")])
    modality = Combo()
    modality.addItems([say("asserted"), say("hedged")])
    return [TextField(say("search_project"), icon="search", key="ctrl+k"), typed, event, modality]


def _labelled() -> list[QWidget]:
    title = TextField()
    title.setText(say("first_phase"))
    wrong = TextField()
    wrong.setText("9x")
    named = Labelled(say("value"), wrong)
    named.set_remark(say("not_number"), wrong=True)
    figure = NumberField(lambda text: float(text) if text else None, language.number)
    figure.set_number(9500)
    off = TextField()
    off.setText(say("read_only"))
    off.setEnabled(False)
    claimant = CompletingField(lambda _: [], say("claimant"), icon="user-round")
    return [
        Labelled(say("title"), title),
        named,
        Labelled(say("value"), figure),
        Labelled(say("claimant"), claimant),
        off,
    ]


def _chips() -> list[QWidget]:
    opened = ArticleChip("A001", say("outlet1"), say("day16"))
    opened.setChecked(True)
    link = LinkChip(say("reports"), say("first_phase"))
    return [
        opened,
        ArticleChip("A002", say("outlet2"), say("day18")),
        FilterChip(say("figure"), tag=("1", "figure")),
        FilterChip(say("no_event")),
        link,
    ]


def _type_scale() -> list[QWidget]:
    roles: tuple[fonts.Role, ...] = ("display", "h1", "h2", "h3", "body_medium", "body", "caption", "stat")
    return [Text(f"{say('isnad')} 12,500", role) for role in roles] + [Code("A003-17"), Logo(), Logo(28)]


class _Claims(QAbstractTableModel):
    """Rows as in the claims table, enough to fill the page."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 8

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return [say(word) for word in ("code", "type", "quote", "value", "stage")][section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        row, column = index.row(), index.column()
        kind = tokens.claim_types()[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return (f"A003-{row + 3:02}", say(kind.code), say("sentence"), f"{4500 + row * 377:,}", "")[
                column
            ]
        if role != table.CELL:
            return None
        stage = STAGES[row % 5]
        badge = (
            relation_look("conflict", say("conflict"), confirmed=False)
            if row == 3
            else stage_look(stage, say(stage))
        )
        return (
            table.Cell(muted=True),
            table.Cell(tag=(kind.key, kind.code)),
            table.Cell(quote=True),
            table.Cell(
                before=say("more_than") if row % 2 else "", strong=True, after="+2" if row == 4 else ""
            ),
            table.Cell(badge=badge),
        )[column]


def _claims_table() -> QWidget:
    view = table.Table(say("claims"))
    model = _Claims(view)
    view.setModel(model)
    for column, width in enumerate((84, 120, 250, 130, 110)):
        view.setColumnWidth(column, width)
    view.setCurrentIndex(model.index(2, 0))
    return view


def _event_list() -> QWidget:
    view = QListView()
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setItemDelegate(list_row.TwoLineDelegate(view))
    model = QStandardItemModel(view)
    for at in range(4):
        item = QStandardItem(say("first_phase"))
        item.setData(f"{say('evacuation')}   {say('day16')}", list_row.SECOND)
        item.setData(say("claims_10"), list_row.DETAIL)
        if at == 2:
            item.setData(("1", "figure"), list_row.TAG_ROLE)
            item.setData(BadgeLook(say("reports"), "info", "quote"), list_row.BADGE)
        if at == 3:
            item.setData("book-open", list_row.ICON)
        model.appendRow(item)
    view.setModel(model)
    view.setCurrentIndex(model.index(1, 0))
    view.setMaximumWidth(330)
    return view


def _navigation() -> QWidget:
    bar = NavBar()
    icons = {
        "desk": "book-open",
        "claims": "highlighter",
        "events": "calendar-range",
        "compare": "columns-3",
        "search": "text-search",
    }
    bar.set_tabs(
        [
            Tab(code, say(f"nav_{code}"), icon, f"alt+{at + 1}")
            for at, (code, icon) in enumerate(icons.items())
        ]
    )
    bar.choose("desk")
    search = TextField(say("search_project"), icon="search", key="ctrl+k")
    search.setMinimumWidth(180)
    bar.add_end(search)
    bar.add_end(Button(say("hand_over"), icon="package"))
    return bar


def _notice() -> QWidget:
    bar = NoticeBar("error", say("stick"), say("stick_safe"))
    bar.add_action(say("again"), icon="redo-2")
    bar.add_action(say("copy"), icon="copy")
    return bar


def _screen_bar() -> QWidget:
    bar = ScreenBar()
    event = Combo(say("event"), icon="calendar-days")
    event.addItem(say("first_phase"))
    bar.add(event)
    bar.add_divider()
    for code in ("A000", "A001"):
        bar.add(ArticleChip(code, say("outlet1")))
    bar.add_end(IconButton("between-horizontal-start", say("scroll"), checkable=True))
    return bar


def _filters() -> QWidget:
    panel, column = _page("panel", margins=14, gap=4)
    panel.setFixedWidth(theme.width("filter_panel"))
    kinds = Section(say("type"), "12")
    for at, kind in enumerate(tokens.claim_types()[:6]):
        row = CheckRow(say(kind.code), language.number(29 - 4 * at), tag=(kind.key, kind.code))
        row.setChecked(at == 0)
        kinds.body.addWidget(row)
    folded = Section(say("stage"))
    folded.set_folded(folded=True)
    for part in (kinds, Hairline(), folded, Hairline()):
        column.addWidget(part)
    column.addStretch(1)
    return panel


def _states() -> QWidget:
    page, column = _page("base", margins=20, gap=12)
    empty = EmptyState(say("empty_title"), say("empty_sentence"))
    empty.add_action(say("open_three"), icon="columns-3", key="enter")
    empty.add_action(say("import"), icon="download", key="ctrl+i")
    column.addWidget(empty, 1)
    notice = NoticeBox(say("backup"), say("backup_kept"))
    notice.add_action(Button(say("backups"), icon="history"))
    column.addWidget(notice)
    return page


def _tiles() -> list[QWidget]:
    return [
        ActionTile(say("new_project"), say("one_file"), icon="file-plus-2", key="ctrl+n", primary=True),
        ActionTile(say("open_project"), say("one_file"), icon="folder-open", key="ctrl+o"),
    ]


def _card() -> QWidget:
    panel, column = _page("panel", margins=14, gap=10)
    panel.setFixedWidth(theme.width("claim_card"))
    heading = Heading(say("chain"), say("guessed"))
    heading.add_action(KeyCap("a"))
    column.addWidget(heading)
    links = [
        Link(say("claimant"), say("ministry"), say("cue"), "user-round", guessed=True),
        Link(say("relay"), say("centre"), say("cue"), "radio-tower"),
        Link(say("publisher"), say("outlet1"), "", "newspaper"),
    ]
    column.addWidget(ChainView(links))
    column.addWidget(Hairline())
    column.addWidget(NoticeBox(say("variant"), say("variant_text"), tone="warn", icon="split"))
    card = Card()
    card.body.addWidget(Heading(say("note")))
    note = QPlainTextEdit(say("sentence"))
    note.setFixedHeight(54)
    card.body.addWidget(note)
    column.addWidget(card)
    column.addWidget(EmptyState(say("select"), say("select_text"), icon="text-select"), 1)
    return panel


def _progress() -> QWidget:
    strip = ProgressStrip("diff")
    strip.show_progress(say("aligning"), 0.64, language.percent(0.64), say("aligned_so_far"))
    return strip


def _label(code: str) -> LabelChoice:
    kind = next(each for each in tokens.raw()["claim_types"] if each["code"] == code)
    ar = language.current.code == "ar"
    return LabelChoice(
        code, kind["key"], kind["ar_short" if ar else "en_short"], kind["ar" if ar else "en"], code
    )


def _status() -> QWidget:
    bar = StatusBar()
    bar.set_status(say("words_selected"))
    bar.set_hints(
        [
            ("space", say("grow")),
            ("f8", say("next_figure")),
            ("e", say("link_event")),
            (("up", "down"), say("move")),
        ]
    )
    bar.set_saved(say("saved"))
    return bar
