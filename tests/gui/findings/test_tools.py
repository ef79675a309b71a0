"""The tools in the findings' title: what is asked for, and what gives way where it is narrow."""

import pytest
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton

from salonplanner.domain.rules import Code
from salonplanner.ui.findings.listing import Grouping
from salonplanner.ui.findings.tools import FindingsTools


@pytest.fixture
def tools(qtbot, window):
    made = FindingsTools(window.session)
    qtbot.addWidget(made)
    # In the title its neighbours decide; alone its own layout would keep it wide.
    made.setMinimumWidth(1)
    made.show()
    return made


def test_at_first_all_is_shown_by_severity(tools):
    assert tools.grouping is Grouping.SEVERITY
    assert tools.without == frozenset()
    assert tools.accepted


def test_rules_and_the_accepted_are_left_out_and_come_back(qtbot, tools):
    actions = {a.objectName(): a for m in tools.findChildren(QMenu) for a in m.actions()}
    with qtbot.waitSignal(tools.asked):
        actions[f"findings-{Code.LENGTH.value}"].trigger()
    actions["hideAccepted"].trigger()
    assert tools.without == {Code.LENGTH}
    assert not tools.accepted
    tools.show_everything()
    assert tools.without == frozenset()
    assert tools.accepted


def test_what_there_is_no_room_for_gives_way(tools):
    tools.offer_moves(5)
    button = tools.findChild(QPushButton, "mendAll")
    combo = tools.findChild(QComboBox, "findingsGrouping")
    tools.resize(600, 30)
    assert button.text()
    assert not combo.isHidden()
    tools.resize(200, 30)
    assert not button.text()
    assert button.toolTip() == button.accessibleName() != ""
    tools.resize(60, 30)
    assert combo.isHidden()


def test_without_a_move_nothing_is_offered(tools):
    tools.offer_moves(0)
    assert tools.mend_all.isHidden()
    tools.offer_moves(None)
    assert not tools.mend_all.isHidden()
