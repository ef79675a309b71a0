"""One key figure: a label, a large value, and what puts it in proportion."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.fonts import FontRole
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import Chip, Tone
from salonplanner.ui.widgets.label import LabelTone, dress, make_label
from salonplanner.ui.widgets.thin_bar import ThinBar

# The fonts of what stands beside the value, for their base lines.
_UNIT: Final[FontRole] = "title"
_NOTE: Final[Literal["small"]] = "small"


class KeyFigure(QWidget):
    """A tile of the key-figure strip; chip, bar and note show once they are given.

    ``name`` is the object name of the label that holds the value.
    """

    def __init__(self, theme: Theme, icons: Icons, *, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self._label = make_label(role="small", tone="hint")
        self._value = make_label(role="figure_l", name=name)
        self._unit = make_label(role="unit", tone="hint")
        self._chip = Chip(theme, icons)
        self._bar = ThinBar(theme)
        self._note = make_label(role=_NOTE, tone="hint")
        self._bar.hide()
        self._unit.hide()
        self._note.hide()
        self._label.setBuddy(self._value)
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._resize)
        self._resize()

    @property
    def value_label(self) -> QLabel:
        """The label that holds the value."""
        return self._value

    def show_value(self, label: str, value: str, unit: str = "", *, plain: bool = True) -> None:
        """Show a value under its label; a ``unit`` is said after it, faint where ``plain``."""
        self._label.setText(label)
        self._value.setText(value)
        self._value.setAccessibleName(f"{label} {value} {unit}".strip())
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        dress(self._unit, tone="hint" if plain else "text")

    def show_chip(self, text: str, tone: Tone = "neutral") -> None:
        """Show a difference beside the value; an empty text hides it."""
        self._chip.show_text(text, tone)

    def show_bar(
        self, share: float | None, *, tone: Tone = "accent", mark: float | None = None
    ) -> None:
        """Show a share between 0 and 1 as a bar, with a mark at another; None hides it."""
        self._bar.setVisible(share is not None)
        if share is not None:
            self._bar.show_share(share, tone=tone, mark=mark)

    def show_note(self, text: str, tone: LabelTone = "hint") -> None:
        """Show what explains the figure; an empty text hides it."""
        self._note.setText(text)
        self._note.setVisible(bool(text) and not self._compact)
        dress(self._note, tone=tone)

    def set_compact(self, compact: bool) -> None:
        """Leave the note out, for a narrow window; its text stays in the tip."""
        self._compact = compact
        self._note.setVisible(bool(self._note.text()) and not compact)
        self.setToolTip(self._note.text() if compact else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines between the tiles."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours["surface"])
        edge = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self._theme.colours["line"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours["line2"])
        painter.end()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP)
        row.addWidget(self._value)
        row.addWidget(self._unit)
        row.addWidget(self._chip)
        row.addWidget(self._bar)
        row.addWidget(self._note)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 12, 6)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addLayout(row)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(metrics.KEY_FIGURES))
        # Labels in one row are centred: this puts the smaller texts on the value's base line.
        value = QFontMetrics(self._theme.font("figure_l"))
        for label, font in (
            (self._unit, self._theme.font(_UNIT)),
            (self._note, self._theme.font(_NOTE)),
        ):
            small = QFontMetrics(font)
            drop = (value.ascent() - value.descent()) - (small.ascent() - small.descent())
            label.setContentsMargins(0, max(drop, 0), 0, 0)
        self._bar.setContentsMargins(0, self._theme.px(5), 0, 0)
