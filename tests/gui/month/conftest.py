"""A month on a small plan."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.month_layout import MonthContent
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.theme import Theme
from tests.gui.month.months import JULY, wording
from tests.gui.timeline.plans import NAMES


@pytest.fixture
def make_stage(theme: Theme, icons: Icons) -> Callable[..., MonthStage]:
    """Makes stages of 900 by 620 pixels on July 2025."""

    def made(what: MonthContent, *, rtl: bool = False) -> MonthStage:
        stage = MonthStage(theme, icons, wording(rtl=rtl))
        stage.width, stage.height = 900.0, 620.0
        stage.month = JULY
        stage.take(what)
        return stage

    return made


@pytest.fixture
def make_view(qtbot: QtBot, theme: Theme, icons: Icons) -> Callable[..., MonthView]:
    """Makes months of 900 by 620 pixels, shown, on July 2025."""

    def made(what: MonthContent, *, rtl: bool = False) -> MonthView:
        language = Language("en")
        language.rtl = rtl
        view = MonthView(theme, icons, language, NAMES)
        qtbot.addWidget(view)
        view.resize(900, 620)
        view.set_content(what)
        view.show_month(JULY)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return made
