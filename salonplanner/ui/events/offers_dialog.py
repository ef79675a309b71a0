"""What the dialogs that offer events have in common: the table, the ticks, the button."""

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.edits import Edit
from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Provenance
from salonplanner.services.event_offers import Offer, take_in
from salonplanner.ui import metrics
from salonplanner.ui.events.event_fields import ATTITUDES
from salonplanner.ui.events.offers_model import OffersModel
from salonplanner.ui.events.offers_view import OffersView
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.words import events as event_words


class OffersDialog(QDialog):
    """Shows offers before any of them is taken in; ``head`` is what a kind of offers adds."""

    def __init__(self, parent: QWidget, session: Session, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.session = session
        self.model = OffersModel(session.bench, self)
        self.view = OffersView(session.bench, self.model)
        self.provenance: Mapping[str, Provenance] = {}
        tr = session.bench.language.tr
        self.note = make_label(role="small", tone="hint", name="offersNote")
        self.note.setWordWrap(True)
        self._all = QCheckBox(tr("Tick all"))
        self._all.setObjectName("offersAll")
        self._attitude = QComboBox()
        self._attitude.setObjectName("offersAttitude")
        self._attitude.setAccessibleName(tr("Attitude of all that are ticked"))
        self._attitude.setPlaceholderText(tr("Attitude of all ticked…"))
        for attitude in ATTITUDES:
            text = event_words.attitude(attitude, session.bench.language)
            self._attitude.addItem(text, attitude.value)
        self._attitude.setCurrentIndex(-1)
        self.head = QHBoxLayout()
        self.head.setSpacing(metrics.GAP)
        self._build()
        self.model.ticked.connect(self._count)
        self._all.clicked.connect(self.model.tick_all)
        self._attitude.activated.connect(self._choose_attitude)

    def show_offers(self, offers: tuple[Offer, ...], wanted: frozenset[str]) -> None:
        """Show offers, those wanted ticked."""
        self.model.show_offers(offers, wanted)
        if offers:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def edit(self) -> Edit:
        """What takes in the ticked offers, as one step."""
        return take_in(self.model.chosen(), self.model.attitudes, self.provenance)

    def asked(self) -> Edit | None:
        """The edit, once the dialog is confirmed; None where it is left."""
        taken = self.exec() == QDialog.DialogCode.Accepted
        edit = self.edit() if taken else None
        self.deleteLater()
        return edit

    def _build(self) -> None:
        bench = self.session.bench
        buttons = ConfirmButtons(self, bench.language, name="offersConfirm")
        self._confirm = buttons.confirm
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        foot.addWidget(self._all)
        foot.addWidget(self._attitude)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(10)
        column.addLayout(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addLayout(foot)
        px = bench.theme.px
        self.resize(px(860), px(500))
        self._count()

    def _choose_attitude(self) -> None:
        self.model.set_attitude(Attitude(self._attitude.currentData()))

    def _count(self) -> None:
        language = self.session.bench.language
        ticked, useful = len(self.model.chosen()), self.model.useful()
        self._all.setEnabled(useful > 0)
        self._all.setChecked(0 < useful == ticked)
        self._confirm.setEnabled(ticked > 0)
        self._confirm.setToolTip("" if ticked else language.tr("Tick an event first."))
        self._confirm.setText(
            language.ntr("Take in {n} event", "Take in {n} events", ticked)
            if ticked
            else language.tr("Take in")
        )
