"""A calendar on a small plan."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.icons import Icons
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.stage import Stage
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.gui.timeline.desk import Desk, made_plan
from tests.gui.timeline.plans import NAMES, wording


@pytest.fixture
def make_stage(theme: Theme, icons: Icons) -> Callable[..., Stage]:
    """Makes stages of 1000 by 600 pixels, of time from right to left where asked for."""

    def made(*, rtl: bool = False) -> Stage:
        stage = Stage(theme, icons, wording(rtl=rtl))
        stage.width, stage.height = 1000.0, 600.0
        return stage

    return made


@pytest.fixture
def make_view(qtbot: QtBot, theme: Theme, icons: Icons) -> Callable[..., TimelineView]:
    """Makes calendars of 1000 by 600 pixels, shown, on a plan."""

    def made(plan: Plan | None, *, rtl: bool = False) -> TimelineView:
        language = Language("en")
        language.rtl = rtl
        view = TimelineView(theme, icons, language, NAMES)
        qtbot.addWidget(view)
        view.resize(1000, 600)
        if plan is not None:
            view.set_plan(plan, {})
        with qtbot.waitExposed(view):
            view.show()
        return view

    return made


@pytest.fixture
def desk(qtbot, make_window: Callable[..., MainWindow]) -> Desk:
    window = make_window(made_plan())
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made = Desk(window)
    made.view.setFocus()
    return made


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """What is answered when it is asked whether a settled salon may move."""
    given: list[bool] = []
    monkeypatch.setattr(Messages, "ask_go_on", lambda *_args: given.pop(0))
    yield given
    assert given == []
