"""The tools in the title of the findings: grouping, rules, and all proposed moves at once."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from salonplanner.domain.rules import Code
from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.findings.listing import Grouping
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import dress
from salonplanner.words.findings import title

_COMBO_WIDTH = 116


class FindingsTools(QWidget):
    """Shows as much as there is room for; the menu has what the combo has, and more.

    ``asked`` tells that something else is to be shown: read ``grouping``, ``without`` and
    ``accepted``.
    """

    asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        tr = session.bench.language.tr
        self._names = {
            Grouping.SEVERITY: tr("By severity"),
            Grouping.RULE: tr("By rule"),
            Grouping.REGION: tr("By region"),
            Grouping.SALON: tr("By salon"),
        }
        self._combo = self._made_combo()
        self._groups: dict[Grouping, QAction] = {}
        self._rules: dict[Code, QAction] = {}
        self._hide_accepted = QAction(tr("Hide the accepted ones"), self)
        self._button = self._made_menu_button()
        self.mend_all = self._made_mend_all()
        self._long = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.SPACES[2])
        row.addStretch(1)
        row.addWidget(self.mend_all)
        row.addWidget(self._combo)
        row.addWidget(self._button)
        # It takes the room that is left, and asks for none: the dock may be as narrow as it likes.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def grouping(self) -> Grouping:
        """By what the findings are grouped."""
        return Grouping(self._combo.currentData())

    @property
    def without(self) -> frozenset[Code]:
        """The rules that are not shown."""
        return frozenset(code for code, action in self._rules.items() if not action.isChecked())

    @property
    def accepted(self) -> bool:
        """Whether accepted findings are shown."""
        return not self._hide_accepted.isChecked()

    def show_everything(self) -> None:
        """Show all rules, and the accepted findings too."""
        self._show_all_rules()
        self._hide_accepted.setChecked(False)

    def offer_moves(self, count: int | None) -> None:
        """Say how many moves are proposed; None where they are too many to count at each edit."""
        language = self._session.bench.language
        self.mend_all.setVisible(count != 0)
        if count is None:
            self._long = language.tr("Make the moves proposed")
        else:
            self._long = language.ntr(
                "Make the {n} move proposed", "Make the {n} moves proposed", count
            )
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """No more than the menu needs."""
        return QSize(self._button.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """First the words of the button go, then the combo: the menu has its choices too."""
        gap, room = metrics.SPACES[2], self.width()
        self.mend_all.setText(self._long)
        offered = not self.mend_all.isHidden()
        long = self.mend_all.sizeHint().width() + gap if offered else 0
        menu = self._button.sizeHint().width()
        combo = self._combo.sizeHint().width() + gap
        self._combo.setVisible(room >= combo + menu + (self._short_width() if offered else 0))
        taken = menu + (combo if not self._combo.isHidden() else 0)
        if room < taken + long:
            self.mend_all.setText("")
        layout = self.layout()
        if layout is not None:
            # Qt has laid them out before it tells of the new size.
            layout.activate()
        self.mend_all.setToolTip(self._long)
        self.mend_all.setAccessibleName(self._long)

    def _short_width(self) -> int:
        return self._button.sizeHint().width() + 2 * metrics.SPACES[2]

    def _made_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("findingsGrouping")
        combo.setAccessibleName(self._session.bench.language.tr("Group the findings"))
        for grouping, name in self._names.items():
            combo.addItem(name, grouping.value)
        dress(combo, small=True)
        combo.setMinimumWidth(self._session.bench.theme.px(_COMBO_WIDTH))
        combo.activated.connect(self._choose_group)
        return combo

    def _made_menu_button(self) -> QToolButton:
        session = self._session
        tr = session.bench.language.tr
        menu = QMenu(self)
        menu.setObjectName("findingsMenu")
        menu.addSection(tr("Group the findings"))
        group = QActionGroup(menu)
        for grouping, name in self._names.items():
            action = QAction(name, menu)
            action.setObjectName(f"findings-{grouping.value}")
            action.setCheckable(True)
            action.setChecked(grouping is Grouping.SEVERITY)
            action.setData(grouping.value)
            group.addAction(action)
            self._groups[grouping] = action
        menu.addActions(group.actions())
        group.triggered.connect(self._take_group)
        menu.addSeparator()
        rules = menu.addMenu(tr("Rules shown"))
        for code in Code:
            action = QAction(title(code, session.bench.language), rules)
            action.setObjectName(f"findings-{code.value}")
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._ask)
            rules.addAction(action)
            self._rules[code] = action
        rules.addSeparator()
        everything = rules.addAction(tr("Show all rules"))
        everything.setObjectName("findings-all-rules")
        everything.triggered.connect(self._show_all_rules)
        self._hide_accepted.setObjectName("hideAccepted")
        self._hide_accepted.setCheckable(True)
        self._hide_accepted.toggled.connect(self._ask)
        menu.addAction(self._hide_accepted)
        menu.addSeparator()
        menu.addAction(session.actions[ActionName.MEND_ALL])
        menu.addAction(session.actions[ActionName.CHECK_EXPORT])
        button = QToolButton()
        button.setObjectName("findingsFilter")
        button.setIcon(session.bench.icons.icon("list-filter"))
        button.setIconSize(QSize(metrics.ICON_SMALL, metrics.ICON_SMALL))
        button.setToolTip(tr("Group and filter the findings"))
        button.setAccessibleName(tr("Group and filter the findings"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(menu)
        dress(button, small=True)
        return button

    def _made_mend_all(self) -> QPushButton:
        session = self._session
        button = QPushButton(session.bench.icons.icon("check-check", "accent"), "")
        button.setObjectName("mendAll")
        button.setIconSize(QSize(metrics.ICON_SMALL, metrics.ICON_SMALL))
        button.clicked.connect(session.actions[ActionName.MEND_ALL].trigger)
        dress(button, link=True)
        return button

    def _choose_group(self) -> None:
        self._groups[self.grouping].setChecked(True)
        self.asked.emit()

    def _take_group(self, action: QAction) -> None:
        self._combo.setCurrentIndex(self._combo.findData(action.data()))
        self.asked.emit()

    def _show_all_rules(self) -> None:
        for action in self._rules.values():
            action.setChecked(True)

    def _ask(self) -> None:
        narrowed = bool(self.without) or not self.accepted
        icons = self._session.bench.icons
        self._button.setIcon(icons.icon("list-filter", "accent" if narrowed else "text2"))
        self.asked.emit()
