"""The look of the window: colours, type, sizes and the style sheet, light or dark."""

import re
from typing import Final, Literal, cast

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from salonplanner import assets
from salonplanner.ui.colours import TOKENS, Colours, Token, load_colours
from salonplanner.ui.fonts import FontRole, load_fonts, make_font, scaled

SchemeChoice = Literal["system", "light", "dark"]
TEXT_SCALES: Final = (100, 115, 130)
DISABLED: Final = 0.45

_PLACEHOLDER = re.compile(
    r"@(?P<token>[A-Za-z0-9]+)(?:/(?P<opacity>\d+))?|\$(?P<length>\d+)(?:-(?P<less>\d+))?"
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SCHEMES: Final[dict[SchemeChoice, Qt.ColorScheme]] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_PALETTE: Final[dict[QPalette.ColorRole, Token]] = {
    QPalette.ColorRole.Window: "win",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "rowalt",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "input",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "err",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accenth",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "line3",
    QPalette.ColorRole.Shadow: "line3",
}
_INKS: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.PlaceholderText,
)


class Theme(QObject):
    """What every view asks for colours, fonts and sizes; ``changed`` tells it to ask again.

    The scheme follows the system's unless light or dark was chosen. Nothing is installed in the
    application before ``apply``.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, *, choice: SchemeChoice = "system", scale: int = 100
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice: SchemeChoice = choice
        self._scale = scale
        self._tables: dict[bool, Colours] = {}
        self._dark = self._wanted_dark()
        self._applied = False

    @property
    def dark(self) -> bool:
        """Whether the dark colours are shown."""
        return self._dark

    @property
    def choice(self) -> SchemeChoice:
        """What the user chose: the system's scheme, light or dark."""
        return self._choice

    @property
    def scale(self) -> int:
        """The text size in per cent."""
        return self._scale

    @property
    def colours(self) -> Colours:
        """The colours of the scheme shown."""
        if self._dark not in self._tables:
            self._tables[self._dark] = load_colours(dark=self._dark)
        return self._tables[self._dark]

    def font(self, role: FontRole, weight: QFont.Weight | None = None) -> QFont:
        """A new font of a role at the chosen text size, in another weight where one is given."""
        font = make_font(role, self._scale)
        if weight is not None:
            font.setWeight(weight)
        return font

    def px(self, length: float) -> int:
        """A length given at 100 %, in pixels at the chosen text size."""
        return scaled(length, self._scale)

    def apply(self) -> None:
        """Give the application its style, fonts, palette and style sheet, and follow the system."""
        if not self._applied:
            self._applied = True
            load_fonts()
            self._app.setStyle("Fusion")
            self._app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._app.styleHints().setColorScheme(_SCHEMES[self._choice])
        self._dark = self._wanted_dark()
        self._install()

    def choose(self, choice: SchemeChoice) -> None:
        """Show the system's scheme, or always light or dark."""
        if choice != self._choice:
            self._choice = choice
            self._renew()

    def set_scale(self, percent: int) -> None:
        """Show texts, and the rows that hold them, at 100, 115 or 130 %."""
        if percent not in TEXT_SCALES:
            raise ValueError(f"a text size is one of {TEXT_SCALES}, not {percent}")
        if percent != self._scale:
            self._scale = percent
            self._renew()

    def style_sheet(self) -> str:
        """The style sheet with the colours and lengths of now."""
        template = assets.resource("style/app.qss").read_text(encoding="utf-8")
        return _PLACEHOLDER.sub(self._value, _COMMENT.sub("", template))

    def palette(self) -> QPalette:
        """The palette for what the style sheet leaves to the style."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colours[token])
        for role in _INKS:
            faint = self.colours.faded(_PALETTE[role], DISABLED)
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        return palette

    def _wanted_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _renew(self) -> None:
        if self._applied:
            self.apply()
        else:
            self._dark = self._wanted_dark()
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._wanted_dark() != self._dark:
            self._dark = self._wanted_dark()
            self._install()
            self.changed.emit()

    def _install(self) -> None:
        folder = assets.resource(f"style/{'dark' if self._dark else 'light'}")
        QDir.setSearchPaths("style", [str(folder)])
        self._app.setPalette(self.palette())
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(self.style_sheet())

    def _value(self, match: re.Match[str]) -> str:
        if match["length"]:
            return f"{self.px(int(match['length'])) - int(match['less'] or 0)}px"
        if match["token"] not in TOKENS:
            raise ValueError(f"app.qss: no colour is called @{match['token']}")
        colour = self.colours[cast("Token", match["token"])]
        if match["opacity"]:
            return f"rgba({colour.red()},{colour.green()},{colour.blue()},{match['opacity']}%)"
        return colour.name()
