"""Inputs that choose from a list: level, status and region."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QSizePolicy

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.inspector.elided_combo import ElidedCombo
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.workbench import Workbench

LEVELS: Final = (Level.NATIONAL, Level.REGIONAL, Level.LOCAL)
STATUSES: Final = (
    Status.DRAFT,
    Status.PROPOSED,
    Status.PENDING,
    Status.CONFIRMED,
    Status.HELD,
    Status.CANCELLED,
)
SWATCH: Final = QSize(22, 12)


class LevelField(Field):
    """The three levels side by side; none is taken where the salons differ."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self._control = SegmentedControl(bench.theme, bench.icons, even=True)
        super().__init__(bench, key, label, self._control, name)
        for level in LEVELS:
            text = bench.names.level(level, bench.language)
            self._control.add(level.value, text, name=f"{name}-{level.value}")
        self._control.picked.connect(self.commit)
        self._shown = self._control.current()
        self.setFocusProxy(self._control.button(LEVELS[0]))

    @property
    def pending(self) -> bool:
        """Whether a level was taken that the plan does not have yet."""
        return self._control.current() != self._shown

    def take(self, value: object) -> None:
        """Show a level, or that none is shared."""
        if isinstance(value, Level):
            self._control.set_current(value.value)
        else:
            self._take_none()
        self._shown = self._control.current()

    def read(self) -> object:
        """The level taken."""
        return Level(self._control.current())

    def _take_none(self) -> None:
        group = self._control.button(LEVELS[0]).group()
        group.setExclusive(False)
        for level in LEVELS:
            self._control.button(level.value).setChecked(False)
        group.setExclusive(True)


class ComboField(Field):
    """A list of choices by value; picking one commits it."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self.combo = ElidedCombo()
        super().__init__(bench, key, label, self.combo, name)
        # A long name must not push the panel wide; the list itself shows it whole.
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(6)
        self.combo.setPlaceholderText(bench.language.tr("multiple values"))
        self._shown = -1
        self.combo.activated.connect(self.commit)

    @property
    def pending(self) -> bool:
        """Whether a choice was made that the plan does not have yet."""
        return self.combo.currentIndex() != self._shown

    def take(self, value: object) -> None:
        """Show a choice, or none where the salons differ."""
        self._shown = self.combo.findData(value) if isinstance(value, str) else -1
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(self._shown)


class StatusField(ComboField):
    """The statuses, each with its swatch."""

    def __init__(self, bench: Workbench, bars: BarPainter, key: str, label: str, name: str) -> None:
        super().__init__(bench, key, label, name)
        self._bars = bars
        for status in STATUSES:
            self.combo.addItem(bench.names.status(status, bench.language), status.value)
        bench.theme.changed.connect(self._paint_swatches)
        self._paint_swatches()

    def read(self) -> object:
        """The status chosen."""
        return Status(self.combo.currentData())

    def _paint_swatches(self) -> None:
        theme = self.bench.theme
        self.combo.setIconSize(QSize(theme.px(SWATCH.width()), theme.px(SWATCH.height())))
        for row, status in enumerate(STATUSES):
            self.combo.setItemIcon(row, self._bars.icon(None, status))


class RegionField(ComboField):
    """The twelve regions."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        super().__init__(bench, key, label, name)
        for code in RegionCode:
            self.combo.addItem(bench.names.region(code, bench.language), code.value)

    def read(self) -> object:
        """The region chosen."""
        return RegionCode(self.combo.currentData())
