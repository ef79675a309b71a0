"""Which salon it is: its name, number, region, length and week-ends."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salonplanner.domain.salon import Salon
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench

_SATURDAY = 5


def weekends(start: date, end: date) -> int:
    """How many week-ends have a day between two days, both included; 0 where none lies between."""
    days = (end - start).days + 1
    if days <= 0:
        return 0
    saturdays = {
        day - timedelta(days=day.weekday() - _SATURDAY)
        for day in (start + timedelta(days=n) for n in range(min(days, 7)))
        if day.weekday() >= _SATURDAY
    }
    first = min(saturdays, default=None)
    return 0 if first is None else (end - first).days // 7 + 1


class Heading(QWidget):
    """The name of one salon, or how many are selected."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._title = make_label(role="title", name="inspectorTitle")
        self._title.setWordWrap(True)
        self._line = make_label(role="small", tone="hint", name="inspectorLine")
        self._line.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._line)

    def show_salons(self, salons: Sequence[Salon]) -> None:
        """Name one salon, or count several."""
        if len(salons) == 1:
            self._show(salons[0].name or salons[0].id, self._describe(salons[0]))
        else:
            language = self._bench.language
            title = language.ntr("{n} salon selected", "{n} salons selected", len(salons))
            self._show(title, language.tr("What is changed here is changed in all of them."))

    def _describe(self, salon: Salon) -> str:
        language = self._bench.language
        region = self._bench.names.region_short(salon.region, language)
        if salon.days <= 0:
            return language.tr("{number} · {region}", number=salon.id, region=region)
        return language.tr(
            "{number} · {region} · {days}, {weekends}",
            number=salon.id,
            region=region,
            days=language.days(salon.days),
            weekends=language.ntr("{n} weekend", "{n} weekends", weekends(salon.start, salon.end)),
        )

    def _show(self, title: str, line: str) -> None:
        if title != self._title.text():
            self._title.setText(title)
        if line != self._line.text():
            self._line.setText(line)
