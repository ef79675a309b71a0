"""The strip of key figures: the whole programme, whatever the filters show."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salonplanner.domain.rules.programme import WOMEN_SHARE_PERCENT, coop_stands
from salonplanner.ui import metrics
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.chip import Tone
from salonplanner.ui.widgets.key_figure import KeyFigure

AS_IN_BASELINE = 0.0005
"""A difference from the baseline that is no difference."""


class KeyFigures(QWidget):
    """Salons, visitors, turnover, ties and women's cooperatives, against the baseline."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("keyFigures")
        self._bench = session.bench
        self._document = session.document
        self._figures = session.figures
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._salons, self._visitors, self._turnover, self._tied, self._women = (
            self._tile(row, name)
            for name in ("kpiSalons", "kpiVisitors", "kpiTurnover", "kpiTied", "kpiWomen")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figures.renewed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present figures."""
        self._show_salons()
        self._show_visitors()
        self._show_turnover()
        self._show_tied()
        self._show_women()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the notes out where the window is narrow."""
        super().resizeEvent(event)
        for tile in (self._salons, self._visitors, self._turnover, self._tied, self._women):
            tile.set_compact(self.width() < metrics.COMPACT_BELOW)

    def _tile(self, row: QHBoxLayout, name: str) -> KeyFigure:
        tile = KeyFigure(self._bench.theme, self._bench.icons, name=name)
        row.addWidget(tile, 1)
        return tile

    def _show_salons(self) -> None:
        language = self._bench.language
        count = self._figures.forecast.totals.salons
        target = sum(self._document.plan.targets.values())
        self._salons.show_value(
            language.tr("Salons planned"), language.number(count), f"/ {language.number(target)}"
        )
        self._salons.show_bar(count / target if target else None)
        missing = target - count
        if missing > 0:
            note = language.ntr("{n} to plan", "{n} to plan", missing)
        elif missing < 0:
            note = language.ntr("{n} over target", "{n} over target", -missing)
        else:
            note = language.tr("target met")
        self._salons.show_note(note)

    def _show_visitors(self) -> None:
        language = self._bench.language
        baseline = self._document.plan.baseline
        visitors = self._figures.forecast.totals.visitors
        self._visitors.show_value(language.tr("Visitors forecast"), language.number(visitors))
        self._show_gap(self._visitors, visitors, baseline.visitors)
        self._visitors.show_note(
            language.tr(
                "{year}: {value}", year=str(baseline.year), value=language.number(baseline.visitors)
            )
        )

    def _show_turnover(self) -> None:
        language = self._bench.language
        baseline = self._document.plan.baseline
        turnover = self._figures.forecast.totals.turnover
        label = language.tr("Turnover forecast")
        self._turnover.show_value(label, language.number(turnover), language.tr("MAD"), plain=False)
        self._show_gap(self._turnover, turnover, baseline.turnover_mad)
        self._turnover.show_note(
            language.tr(
                "{year}: {value}",
                year=str(baseline.year),
                value=language.millions(baseline.turnover_mad),
            )
        )

    def _show_gap(self, tile: KeyFigure, value: float, reference: float) -> None:
        gap = value / reference - 1
        if abs(gap) < AS_IN_BASELINE:
            tile.show_chip("=")
            return
        tone: Tone = "ok" if gap > 0 else "warning"
        tile.show_chip(self._bench.language.percent(gap, signed=True), tone)

    def _show_tied(self) -> None:
        language = self._bench.language
        salons = self._document.plan.active_salons
        tied = sum(1 for salon in salons if salon.ties)
        self._tied.show_value(language.tr("Salons tied to an event"), language.number(tied))
        share = tied / len(salons) if salons else 0.0
        self._tied.show_bar(share)
        part = language.percent(share, decimals=0)
        self._tied.show_note(language.tr("{share} of the programme", share=part))

    def _show_women(self) -> None:
        language = self._bench.language
        label = language.tr("Women’s cooperatives’ stands")
        stands = coop_stands(self._document.plan)
        if not stands.all:
            self._women.show_value(label, "–")
            self._women.show_bar(None)
            self._women.show_note(language.tr("no stands entered"))
            return
        mark = WOMEN_SHARE_PERCENT / 100
        self._women.show_value(label, language.percent(stands.share))
        self._women.show_bar(stands.share, mark=mark)
        text = language.percent(mark, decimals=0)
        self._women.show_note(language.tr("reference mark {share}", share=text))
