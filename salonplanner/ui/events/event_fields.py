"""Inputs for what events have and salons have not: kind, attitude, certainty, effects, places."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Provenance
from salonplanner.ui.events.places_dialog import ask_places
from salonplanner.ui.inspector.choice_fields import ComboField
from salonplanner.ui.inspector.field import Complaint, Field
from salonplanner.ui.inspector.text_fields import LineField, read_text
from salonplanner.ui.widgets.chip import PROVENANCE, Chip
from salonplanner.ui.widgets.elided_button import ElidedButton
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.segmented import SegmentedControl
from salonplanner.ui.workbench import Workbench
from salonplanner.words import events as event_words
from salonplanner.words import provenance as provenance_words

ATTITUDES = (Attitude.SEEK, Attitude.AVOID, Attitude.NEUTRAL)
CERTAINTIES = (Certainty.OBSERVED, Certainty.FIXED, Certainty.ANNOUNCED, Certainty.ESTIMATED)
_LOWEST = -100


class KindField(Field):
    """The known kinds, and any other that is typed."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self.combo = QComboBox()
        self._line = QLineEdit()
        super().__init__(bench, key, label, self.combo, name)
        self._shown = ""
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(6)
        self.combo.setLineEdit(self._line)
        for kind in event_words.KINDS:
            self.combo.addItem(event_words.kind(kind, bench.language), kind)
        completer = QCompleter(self.combo.model(), self.combo)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.combo.setCompleter(completer)
        self.combo.activated.connect(self.commit)
        self._line.setObjectName(f"{name}Line")
        self._line.setAccessibleName(label)
        self._line.editingFinished.connect(self.commit)
        self.take("")

    @property
    def pending(self) -> bool:
        """Whether another kind was typed or chosen."""
        return self.combo.currentText() != self._shown

    def take(self, value: object) -> None:
        """Show a kind by its name in the language of the window."""
        kind = value if isinstance(value, str) else ""
        self._shown = event_words.kind(kind, self.bench.language)
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(self.combo.findData(kind) if kind else -1)
            self.combo.setEditText(self._shown)
        self._line.setCursorPosition(0)

    def read(self) -> object:
        """The kind, a known one by its own name."""
        text = read_text(self.combo.currentText().strip(), self.bench.language)
        return event_words.kind_typed(text, self.bench.language) if isinstance(text, str) else text


class AttitudeField(Field):
    """The three attitudes side by side."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self._control = SegmentedControl(bench.theme, bench.icons, even=True)
        super().__init__(bench, key, label, self._control, name)
        for attitude in ATTITUDES:
            text = event_words.attitude(attitude, bench.language)
            self._control.add(attitude.value, text, name=f"{name}-{attitude.value}")
        self._control.picked.connect(self.commit)
        self._shown = self._control.current()
        self.setFocusProxy(self._control.button(ATTITUDES[0]))

    @property
    def pending(self) -> bool:
        """Whether an attitude was taken that the plan does not have yet."""
        return self._control.current() != self._shown

    def take(self, value: object) -> None:
        """Show an attitude."""
        if isinstance(value, Attitude):
            self._control.set_current(value.value)
        self._shown = self._control.current()

    def read(self) -> object:
        """The attitude taken."""
        return Attitude(self._control.current())


class CertaintyField(ComboField):
    """How sure the days are; what that means stands below."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        super().__init__(bench, key, label, name)
        for certainty in CERTAINTIES:
            text = event_words.certainty(certainty, bench.language)
            self.combo.addItem(text, certainty.value)

    def take(self, value: object) -> None:
        """Show a certainty, and say what it means."""
        super().take(value)
        if isinstance(value, Certainty):
            self.hint(event_words.certainty_meaning(value, self.bench.language))

    def read(self) -> object:
        """The certainty chosen."""
        return Certainty(self.combo.currentData())


class EffectField(LineField):
    """A share in percent, such as +8, with where it comes from beside it."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self._chip = Chip(bench.theme, bench.icons, small=True)
        self._chip.setObjectName(f"{name}Origin")
        super().__init__(bench, key, label, name, note=self._chip)

    def show_origin(self, origin: Provenance | None) -> None:
        """Say what kind of figure it is; its source is the chip's tip."""
        language = self.bench.language
        if origin is None:
            self._chip.show_text("")
            return
        status = provenance_words.status(origin.status, language)
        self._chip.show_text(status, PROVENANCE[origin.status])
        self._chip.setToolTip(provenance_words.origin(origin, language))

    def written(self, value: object) -> str:
        """The share with its sign, decimals only where it has some."""
        if not isinstance(value, int | float):
            return ""
        percent = round(value * 100, 6)
        decimals = 0 if float(percent).is_integer() else 1
        return self.bench.language.percent(value, decimals, signed=True)

    def read(self) -> object:
        """The share, 0 where the line is blank."""
        language = self.bench.language
        text = self.line.text().strip().removesuffix("%").strip().removeprefix("+")
        if not text:
            return 0.0
        number = language.parse_number(text)
        if number is None:
            return Complaint(language.tr("Enter a number of percent, such as 8."))
        if number <= _LOWEST:
            lowest = language.number(_LOWEST)
            return Complaint(language.tr("Enter more than {lowest} percent.", lowest=lowest))
        return round(number / 100, 6)


class PlacesField(Field):
    """Where an event is felt, in words, on a button that opens the choice."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self.button = ElidedButton()
        dress(self.button, field=True)
        super().__init__(bench, key, label, self.button, name)
        self._gazetteer = bench.gazetteer
        self._chosen: EventPlaces | None = None
        self.button.clicked.connect(self._ask)

    @property
    def pending(self) -> bool:
        """Whether other places were chosen than the plan has."""
        return self._chosen is not None

    def know(self, gazetteer: Gazetteer) -> None:
        """Offer the cities the plan knows."""
        self._gazetteer = gazetteer

    def take(self, value: object) -> None:
        """Show places."""
        self._chosen = None
        if isinstance(value, EventPlaces):
            text = event_words.places(value, self.bench.language, self.bench.names)
            self.button.show_text(text)

    def read(self) -> object:
        """The places chosen."""
        return self._chosen

    def _ask(self) -> None:
        value = self.value
        if not isinstance(value, EventPlaces):
            return
        chosen = ask_places(self.window(), self.bench, self._gazetteer, value)
        if chosen is not None and chosen != value:
            self._chosen = chosen
            self.commit()
