"""The chain of attribution on the card: drawn as joined nodes, edited in place, the publisher offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import chains, parties
from app.chains import NodeDraft
from app.claims import ChainNode, ClaimDetail
from ui import wording
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chain import ChainView, Link
from ui.widgets.claim_card.chain_form import ChainForm
from ui.widgets.claim_card.part import Part, Subject
from ui.widgets.completing import Completion
from ui.widgets.layouts import FlowLayout

ICONS = {"claimant": "user-round", "relay": "radio-tower", "publisher": "newspaper"}


@dataclass(frozen=True)
class _Editing:
    """Which node the form is about; ``new`` ones stand before place ``at`` once they have a name."""

    at: int
    new: bool = False


class ChainPart(Part):
    """Claimant, relays, publisher. F3 and Shift+F3 lead here."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self._editing: _Editing | None = None
        self._writable = True
        self._view = ChainView()
        self._view.activated.connect(self._edit)
        self._form = ChainForm(self._complete)
        self._form.changed.connect(self._commit)
        self._form.moved.connect(self._move)
        self._form.removed.connect(self._remove)
        self._form.closed.connect(self.finished)
        self._form.closed.connect(self._close)
        self._claimant = Button(kind="ghost", small=True, icon="user-round", key="f3")
        self._claimant.clicked.connect(self.edit_claimant)
        self._relay = IconButton("plus", "", key="shift+f3", size=26)
        self._relay.clicked.connect(self.add_relay)
        self._publisher = Button(kind="ghost", small=True, icon="newspaper", gives_way=True)
        self._publisher.clicked.connect(self._take_publisher)
        if self.heading is not None:
            self.heading.add_action(self._relay)
        self.body.addWidget(self._view)
        self._offers = QWidget()
        flow = FlowLayout(self._offers, gap=4)
        flow.addWidget(self._claimant)
        flow.addWidget(self._publisher)
        self.body.addWidget(self._offers)
        self.body.addWidget(self._form)
        self._form.hide()
        self.retranslate()

    @property
    def _nodes(self) -> tuple[ChainNode, ...]:
        return self.subject.detail.chain if self.subject.detail is not None else ()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Chain of attribution"))
        self._claimant.setText(self.tr("Name the claimant"))
        self._relay.set_name(self.tr("Add relay"))
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def set_writable(self, *, writable: bool) -> None:
        """Let the chain be changed or only read."""
        self._writable = writable
        self._relay.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Draw the chain; what is being edited stays open while its claim is shown."""
        self._view.set_links([_link(node) for node in detail.chain])
        self._view.setVisible(bool(detail.chain))
        self._claimant.setVisible(self._writable and not detail.chain)
        outlet = wording.outlet(detail.article)
        has_publisher = any(node.attribution.role == "publisher" for node in detail.chain)
        self._publisher.setText(self.tr("Publisher: %1").replace("%1", outlet))
        self._publisher.setToolTip(outlet)
        self._publisher.setVisible(self._writable and bool(outlet) and not has_publisher)
        self._offers.setVisible(self._writable and (not detail.chain or (bool(outlet) and not has_publisher)))
        self._offers.updateGeometry()
        if self._editing is not None:
            self._show_form()

    def claim_changed(self) -> None:
        """Close the form: another claim is shown."""
        self._close()

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._editing is not None:
            self._form.flush()

    def edit_claimant(self) -> None:
        """Edit the origin of the chain, or name it."""
        at = next((i for i, node in enumerate(self._nodes) if node.attribution.role == "claimant"), None)
        self._open(_Editing(0 if at is None else at, new=at is None))

    def add_relay(self) -> None:
        """Name another relay: before the publisher, else at the end."""
        nodes = self._nodes
        ends = bool(nodes) and nodes[-1].attribution.role == "publisher"
        self._open(_Editing(len(nodes) - ends, new=True), role="relay")

    def _edit(self, at: int) -> None:
        if self._writable:
            self._open(_Editing(at))

    def _open(self, editing: _Editing, role: str = "claimant") -> None:
        if self.subject.detail is None or not self._writable:
            return
        self.flush()
        self._editing = editing
        self._show_form(NodeDraft(role=role))
        self._form.show()
        self._form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._form.name.selectAll()

    def _show_form(self, fresh: NodeDraft | None = None) -> None:
        editing, nodes = self._editing, self._nodes
        if editing is None:
            return
        if editing.new:
            if fresh is not None:
                self._form.show_node(fresh, "", first=False, last=False, new=True)
        elif editing.at < len(nodes):
            node = nodes[editing.at]
            self._form.show_node(
                _draft(node),
                wording.party(node.actor),
                first=editing.at == 0,
                last=editing.at == len(nodes) - 1,
                new=False,
            )
        else:
            self._close()

    def _close(self) -> None:
        self._editing = None
        self._form.hide()

    def _complete(self, typed: str) -> Sequence[Completion]:
        session = self.subject.workspace.session
        offers = [
            Completion(
                wording.party(row.actor), wording.word("actor_type", row.actor.actor_type), row.actor.uid
            )
            for row in parties.complete_actors(session, typed, limit=8)
        ]
        name = typed.strip()
        if name and all(offer.display != name for offer in offers):
            offers.append(Completion(name, self.tr("new name")))
        return offers

    def _commit(self, draft: NodeDraft, onward: bool) -> None:  # noqa: FBT001 - a slot
        editing = self._editing
        if editing is None:
            return
        drafts = [_draft(node) for node in self._nodes]
        drafts[editing.at : editing.at + (not editing.new)] = [draft]
        self._editing = _Editing(editing.at)
        if not self._set(drafts):
            self._editing = editing
        elif onward:
            self._close()
            self.finished.emit()

    def _move(self, step: int) -> None:
        editing = self._editing
        if editing is None:
            return
        drafts = [_draft(node) for node in self._nodes]
        target = editing.at + step
        drafts[editing.at], drafts[target] = drafts[target], drafts[editing.at]
        self._editing = _Editing(target)
        self._set(drafts)

    def _remove(self) -> None:
        editing = self._editing
        if editing is None:
            return
        self._close()
        self._set([_draft(node) for at, node in enumerate(self._nodes) if at != editing.at])
        self.finished.emit()

    def _take_publisher(self) -> None:
        if self.subject.detail is None:
            return
        publisher = NodeDraft(
            actor_name=self.subject.detail.article.outlet, role="publisher", actor_type="media"
        )
        self._set([*map(_draft, self._nodes), publisher])

    def _set(self, drafts: Sequence[NodeDraft]) -> bool:
        session, uid = self.subject.workspace.session, self.subject.uid
        return self.subject.attempt(lambda: chains.set_chain(session, uid, drafts))


def _draft(node: ChainNode) -> NodeDraft:
    return NodeDraft(
        actor_uid=node.actor.uid,
        role=node.attribution.role,
        mode=node.attribution.mode,
        cue_text=node.attribution.cue_text,
        span=node.attribution.span,
    )


def _link(node: ChainNode) -> Link:
    cue = f"«{node.attribution.cue_text}»" if node.attribution.cue_text else ""
    kind = wording.word("actor_type", node.actor.actor_type, short=True)
    mode = wording.word("attribution_mode", node.attribution.mode, short=True)
    remark = " · ".join(piece for piece in (kind, mode, cue) if piece)
    return Link(
        wording.word("attribution_role", node.attribution.role),
        wording.party(node.actor),
        remark,
        ICONS.get(node.attribution.role, "user-round"),
        guessed=node.attribution.guessed,
    )
