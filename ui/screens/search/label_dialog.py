"""Before all places become claims: which type, which bounds, and how many claims that makes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.searching.labelling_all import Passage, Passages, Unit, passages_job
from app.searching.places import Place
from db.records import Label
from ui import language, scaling, wording
from ui.dialogs.dialog import Dialog
from ui.jobs import JobHandle, JobRunner
from ui.screens.claims.columns import Types
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.fields import Labelled
from ui.widgets.layouts import row
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text
from ui.workspace import Workspace

_MEMORY = "search.unit"


def remembered_unit(workspace: Workspace) -> Unit:
    """Return the bounds that were chosen last: the clause at first."""
    return "sentence" if workspace.preferences.recall(_MEMORY) == "sentence" else "clause"


class LabelAllDialog(Dialog):
    """Counts, off the screen's thread, what the places make; ``passages`` and ``claim_type`` once accepted."""

    def __init__(
        self, workspace: Workspace, places: Sequence[Place], types: Types, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=520)
        self._workspace = workspace
        self._places = list(places)
        self._labels: list[Label] = [each for each in types.labels if each.active and each.parent is None]
        self._runner = JobRunner(self)
        self._handle: JobHandle | None = None
        self._made: dict[str, Passages] = {}
        self._title = Text("", "h2", wrap=True)
        self._type = Combo()
        self._unit = Segmented("")
        self._type_field, self._unit_field = Labelled("", self._type), Labelled("", self._unit)
        self._says = Text("", wrap=True)
        self._left_out = Text("", "caption", "ink2", wrap=True)
        self.act, self._cancel = Button("", kind="primary", icon="highlighter"), Button("")
        self._lay_out()
        self._type.activated.connect(lambda _at: self._say())
        self._unit.chosen.connect(self._unit_chosen)
        self.finished.connect(lambda _result: self._runner.close())
        workspace.closing.connect(self.reject)
        self.retranslate()
        self._unit.choose(remembered_unit(workspace))
        self._count()
        self._says.setMinimumHeight(scaling.px(40))
        self.fit()

    def _lay_out(self) -> None:
        fields = row(gap=16)
        fields.addWidget(self._type_field, 1)
        fields.addWidget(self._unit_field)
        self.body.addWidget(self._title)
        self.body.addLayout(fields)
        self.body.addWidget(self._says)
        self.body.addWidget(self._left_out)
        self.body.addStretch(1)
        self.add_button(self.act).clicked.connect(self.accept)
        self.add_button(self._cancel).clicked.connect(self.reject)

    @property
    def ready(self) -> bool:
        """Whether it is known how many claims there would be."""
        return self._unit.current() in self._made

    @property
    def claim_type(self) -> str:
        """The code of the type chosen."""
        return str(self._type.currentData() or "")

    @property
    def passages(self) -> list[Passage]:
        """The passages to label."""
        made = self._made.get(self._unit.current())
        return made.left(self.claim_type) if made else []

    def choose_type(self, code: str) -> None:
        """Choose a type, as if the reader had."""
        at = self._type.findData(code)
        if at >= 0:
            self._type.setCurrentIndex(at)
            self._say()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        title = self.tr("Claims from the places found")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._type_field.set_caption(self.tr("Claim type"))
        self._unit_field.set_caption(self.tr("Bounds of each claim"))
        at = max(0, self._type.currentIndex())
        self._type.clear()
        for label in self._labels:
            key = f"{label.shortcut.upper()}  " if label.shortcut else ""
            self._type.addItem(f"{key}{wording.label(label)}", label.code)
        self._type.setCurrentIndex(at)
        self._unit.set_segments(
            [Segment("clause", self.tr("Clause")), Segment("sentence", self.tr("Sentence"))]
        )
        self._cancel.setText(self.tr("Cancel"))
        self._say()

    def _unit_chosen(self, code: str) -> None:
        self._workspace.preferences.remember(_MEMORY, code)
        self._count()

    def _count(self) -> None:
        """Work out the passages of the bounds chosen, unless they are known."""
        self._say()
        if self.ready:
            return
        if self._handle is not None:
            self._handle.stop()
        unit: Unit = "sentence" if self._unit.current() == "sentence" else "clause"
        job = passages_job(self._workspace.session, self._places, unit)
        self._handle = self._runner.start(job, "")
        self._handle.setProperty("unit", unit)
        self._handle.finished.connect(self._counted)
        self._handle.failed.connect(self._failed)

    def _counted(self, made: Passages) -> None:
        handle = self.sender()
        if isinstance(handle, JobHandle):
            self._made[str(handle.property("unit"))] = made
        self._handle = None
        self._say()

    def _failed(self, problem: object) -> None:
        self._workspace.editor.refused.emit(problem)
        self.reject()

    def _say(self) -> None:
        if not self.ready:
            self._says.setText(self.tr("Counting…"))
            self._left_out.setText("")
            self.act.setText(self.tr("Make the claims"))
            self.act.setEnabled(False)
            return
        made = self._made[self._unit.current()]
        count = len(self.passages)
        left_out = len(made.passages) - count
        self._says.setText(language.digits(self.tr("%n claim(s) will be made, all as one step.", "", count)))
        words = language.digits(
            self.tr("%n passage(s) left out: you labelled them with this type.", "", left_out)
        )
        self._left_out.setText(words if left_out else self.tr("Ctrl+Z takes all of it back."))
        self.act.setText(language.digits(self.tr("Make %n claim(s)", "", count)))
        self.act.setEnabled(count > 0)
