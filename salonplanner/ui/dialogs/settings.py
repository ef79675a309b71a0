"""The settings: language, appearance, text size and my chamber."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.language import LANGUAGES, system_language
from salonplanner.ui import metrics
from salonplanner.ui.dialogs.new_season import year_field
from salonplanner.ui.theme import TEXT_SCALES
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench


class SettingsDialog(QDialog):
    """Shows the settings; what is confirmed takes effect at once, also another language."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self._bench = bench
        tr = bench.language.tr
        self.setWindowTitle(tr("Settings"))
        settings = bench.settings
        self._language = self._combo(
            "fieldLanguage",
            {"system": tr("As the system"), "fr": "Français", "en": "English"},
            settings.language,
        )
        self._appearance = self._combo(
            "fieldAppearance",
            {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")},
            settings.appearance,
        )
        sizes = {
            str(scale): bench.language.percent(scale / 100, decimals=0) for scale in TEXT_SCALES
        }
        self._scale = self._combo("fieldTextSize", sizes, str(settings.text_scale))
        chambers = {"": tr("All regions")} | {
            code.value: bench.names.region(code, bench.language) for code in RegionCode
        }
        self._chamber = self._combo("fieldChamber", chambers, settings.chamber)
        self._open_workbook = QCheckBox(tr("Open the workbook once it is made"))
        self._open_workbook.setObjectName("fieldOpenWorkbook")
        self._open_workbook.setChecked(settings.open_workbook_after_export)
        self._offer_check = QCheckBox(tr("Offer to see what is still open after an export"))
        self._offer_check.setObjectName("fieldOfferCheck")
        self._offer_check.setChecked(settings.offer_export_check)
        self._year = year_field(bench)
        self._year.setValue(settings.default_season_year)
        self._start = QCheckBox(tr("Show the home page at start"))
        self._start.setObjectName("fieldShowStart")
        self._start.setChecked(settings.show_start_page)
        self._build()

    @property
    def language_differs(self) -> bool:
        """Whether a language was chosen that is not the one shown."""
        chosen: str = self._language.currentData()
        code = chosen if chosen in LANGUAGES else system_language()
        return chosen != self._before and code != self._bench.language.code

    def accept(self) -> None:
        """Keep what was chosen and show it."""
        self._bench.remember(
            language=self._language.currentData(),
            appearance=self._appearance.currentData(),
            text_scale=int(self._scale.currentData()),
            chamber=self._chamber.currentData(),
            default_season_year=self._year.value(),
            show_start_page=self._start.isChecked(),
            open_workbook_after_export=self._open_workbook.isChecked(),
            offer_export_check=self._offer_check.isChecked(),
        )
        self._bench.theme.choose(self._appearance.currentData())
        self._bench.theme.set_scale(int(self._scale.currentData()))
        super().accept()

    def _build(self) -> None:
        self._before = self._bench.settings.language
        tr = self._bench.language.tr
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.addRow(tr("Language"), self._language)
        form.addRow(tr("Appearance"), self._appearance)
        form.addRow(tr("Text size"), self._scale)
        form.addRow(tr("My chamber"), self._chamber)
        hint = make_label(
            tr("A new plan opens on this region, and new salons are added there."), "small", "hint"
        )
        hint.setWordWrap(True)
        form.addRow("", hint)
        form.addRow(tr("Usual season"), self._year)
        form.addRow("", self._start)
        form.addRow("", self._open_workbook)
        form.addRow("", self._offer_check)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.DIALOG_PADDING)
        column.addLayout(form)
        column.addWidget(ConfirmButtons(self, self._bench.language, tr("Apply")))
        self.setMinimumWidth(self._bench.theme.px(420))

    def _combo(self, name: str, choices: dict[str, str], current: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        for key, text in choices.items():
            combo.addItem(text, key)
        combo.setCurrentIndex(max(combo.findData(current), 0))
        return combo
