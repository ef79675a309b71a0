"""The decisions about a paste as a whole: what becomes of the rows, and what is doubtful."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.exchange.clipboard.days import DayOrder
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign
from salonplanner.services.pasting import Choices, Mode, Preview
from salonplanner.ui import metrics
from salonplanner.ui.paste.wording import mode_texts, mode_tips
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.ui.workbench import Workbench

UNDECIDED = ""


class ChoicesBar(QWidget):
    """Shows each decision where it matters; ``decided`` carries its name and value."""

    decided = Signal(str, object)

    def __init__(self, bench: Workbench, preview: Preview) -> None:
        super().__init__()
        self.setObjectName("pasteChoices")
        self._bench = bench
        self._modes = SegmentedControl(bench.theme, bench.icons, height=metrics.BUTTON)
        self._modes.setObjectName("pasteModes")
        texts, tips = mode_texts(bench.language), mode_tips(bench.language)
        for mode in preview.modes:
            button = self._modes.add(mode.value, texts[mode], name=f"pasteMode-{mode}")
            button.setToolTip(tips[mode])
        self._modes.picked.connect(self._pick_mode)
        tr = bench.language.tr
        self._heading = QCheckBox(tr("The first row holds headings"))
        self._heading.setObjectName("pasteHeading")
        self._heading.clicked.connect(self._pick_heading)
        self._combos = self._made_combos()
        self._labels: dict[str, QLabel] = {}
        self._build()

    @property
    def last_input(self) -> QWidget:
        """What the keys reach last."""
        return self._combos["region"]

    def focus_mode(self) -> None:
        """Give the keys to the mode that is taken, not to another one."""
        self._modes.button(self._modes.current()).setFocus()

    def show_state(self, preview: Preview, choices: Choices) -> None:
        """Show what is decided, and ask what is not."""
        self._modes.set_current(preview.mode.value)
        self._heading.setChecked(preview.heading is not None)
        days = preview.days
        asked = {
            "order": bool(days.doubtful),
            "decimal": preview.numbers_doubtful,
            "level": preview.lacks(Field.LEVEL) or choices.level is not None,
            "region": preview.lacks(Field.REGION) or choices.region is not None,
        }
        shown = {
            "order": days.order,
            "decimal": choices.decimal,
            "level": choices.level,
            "region": choices.region,
        }
        for name, combo in self._combos.items():
            with QSignalBlocker(combo):
                value = shown[name]
                combo.setCurrentIndex(combo.findData(UNDECIDED if value is None else value.value))
            # Hiding is explicit: showing a widget without a window would open one.
            combo.setHidden(not asked[name])
            self._labels[name].setHidden(not asked[name])
        self._asked.setHidden(not any(asked.values()))

    def _made_combos(self) -> dict[str, QComboBox]:
        language, names = self._bench.language, self._bench.names
        tr = language.tr
        undecided = (UNDECIDED, tr("Choose…"))
        return {
            "order": self._combo(
                "order",
                tr("Order of day and month"),
                undecided,
                (DayOrder.DAY_FIRST.value, tr("Day, month")),
                (DayOrder.MONTH_FIRST.value, tr("Month, day")),
            ),
            "decimal": self._combo(
                "decimal",
                tr("Decimal sign"),
                undecided,
                (DecimalSign.COMMA.value, tr("Comma (1,5)")),
                (DecimalSign.POINT.value, tr("Point (1.5)")),
            ),
            "level": self._combo(
                "level",
                tr("Level of all"),
                undecided,
                *((level.value, names.level(level, language)) for level in Level),
            ),
            "region": self._combo(
                "region",
                tr("Region of all"),
                undecided,
                *((code.value, names.region_short(code, language)) for code in RegionCode),
            ),
        }

    def _combo(self, name: str, text: str, *entries: tuple[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(f"paste-{name}")
        combo.setAccessibleName(text)
        for key, shown in entries:
            combo.addItem(shown, key)
        combo.activated.connect(self._pick_other)
        return combo

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._modes)
        first.addWidget(self._heading)
        first.addStretch(1)
        self._asked = QWidget()
        second = QHBoxLayout(self._asked)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(metrics.GAP)
        for name, combo in self._combos.items():
            self._labels[name] = label = make_label(combo.accessibleName(), tone="secondary")
            label.setBuddy(combo)
            second.addWidget(label)
            second.addWidget(combo)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP)
        column.addLayout(first)
        column.addWidget(self._asked)

    def _pick_mode(self, key: str) -> None:
        self.decided.emit("mode", Mode(key))

    def _pick_heading(self) -> None:
        self.decided.emit("heading", self._heading.isChecked())

    def _pick_other(self) -> None:
        kinds = {"order": DayOrder, "decimal": DecimalSign, "level": Level, "region": RegionCode}
        for name, combo in self._combos.items():
            if combo is self.sender():
                found = str(combo.currentData())
                self.decided.emit(name, kinds[name](found) if found else None)
