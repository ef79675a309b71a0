"""The list of what is refused."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.ui.paste.problem_list import PROBLEM_ROLE, ProblemModel
from salonplanner.ui.paste.wording import ProblemLine


def test_it_shows_sentences_with_a_shape(qapp, bench) -> None:
    model = ProblemModel(bench, qapp)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = [ProblemLine(0, 1, "one", bad=True), ProblemLine(2, -1, "two", bad=False)]
    model.show_lines(lines)
    model.show_lines(lines)
    assert [model.index(row, 0).data() for row in range(2)] == ["one", "two"]
    assert model.index(1, 0).data(PROBLEM_ROLE) == lines[1]
    assert not model.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    model.show_lines([])
    assert model.rowCount() == 0
    tester.deleteLater()
    model.deleteLater()
