"""The reference year on the home page."""

from PySide6.QtWidgets import QLabel

from salonplanner.ui.start.marks import BaselineMarks


def test_the_published_figures_stand_there(qtbot, bench):
    marks = BaselineMarks(bench)
    qtbot.addWidget(marks)
    texts = [label.text() for label in marks.findChildren(QLabel)]
    language = bench.language
    for value in ("70", language.number(2_520_000), language.millions(52_500_000), "36\u202f000"):
        assert value in texts
    assert any("2024" in text for text in texts)
