"""The scenario whose figures are shown."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.session import Session
from salonplanner.words import scenarios as scenario_words


class ScenarioCombo(QComboBox):
    """Lists the plan's scenarios; choosing one changes what is shown, not the plan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        bench = session.bench
        self.setObjectName("scenarioCombo")
        self.setAccessibleName(bench.language.tr("Scenario"))
        self.setToolTip(bench.language.tr("The assumptions behind the figures shown"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bench = bench
        self._document = session.document
        self._figures = session.figures
        self.currentIndexChanged.connect(self._choose)
        self._figures.renewed.connect(self._refresh)
        self._refresh(None)

    def _choose(self, index: int) -> None:
        if index >= 0:
            self._figures.choose_scenario(self.itemData(index))

    def _refresh(self, changes: ChangeSet | None) -> None:
        if changes is not None and "scenarios" not in changes.other:
            return
        with QSignalBlocker(self):
            self.clear()
            for scenario in self._document.plan.scenarios:
                name = scenario_words.name(scenario, self._bench.language)
                self.addItem(name, scenario.id)
            self.setCurrentIndex(self.findData(self._figures.scenario))
