"""The line below the findings: how many the filter of the salons keeps out."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import dress, make_label


class Beyond(QFrame):
    """Says how many findings are about salons that the filter hides, and offers to show them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("findingsBeyond")
        dress(self, ground="panel")
        self._language = session.bench.language
        self._text = make_label(role="small", tone="secondary", name="findingsHidden")
        link = QPushButton(self._language.tr("Show all"))
        link.setObjectName("findingsShowAll")
        link.clicked.connect(session.actions[ActionName.CLEAR_FILTERS].trigger)
        dress(link, link=True, small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.DOCK_PADDING, 0, metrics.DOCK_PADDING, 0)
        row.setSpacing(metrics.SPACES[2])
        row.addWidget(self._text)
        row.addWidget(link)
        row.addStretch(1)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many there are; nothing where there is none."""
        self.setHidden(not count)
        if count:
            self._text.setText(
                self._language.ntr(
                    "{n} finding about salons that are hidden ·",
                    "{n} findings about salons that are hidden ·",
                    count,
                )
            )
