"""What could stand in a cell instead, each as a button; it stays as high when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench


class ProposalRow(QWidget):
    """``picked`` carries the text that the user takes."""

    picked = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("pasteProposals")
        self._bench = bench
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._label = make_label(tone="secondary")
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self._buttons: list[QPushButton] = []
        self.setMinimumHeight(bench.theme.px(metrics.BUTTON_SMALL))
        self.show_texts(())

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The buttons, in the order they are shown in."""
        return tuple(self._buttons)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Offer other texts."""
        tr = self._bench.language.tr
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._made(text) for text in texts]
        self._label.setText(
            tr("Did you mean") if texts else tr("F2 corrects the chosen cell right here.")
        )

    def _made(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("pasteProposal")
        button.setAutoDefault(False)
        dress(button, small=True)
        button.clicked.connect(self._pick)
        self._row.insertWidget(self._row.count() - 1, button)
        # At once, so that the keys reach it: the layout would show it a moment later.
        button.setVisible(True)
        return button

    def _pick(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.picked.emit(button.text())
