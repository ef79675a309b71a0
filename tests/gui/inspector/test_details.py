"""The details show one salon in full, several by what they share, and none not at all."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.inspector.conftest import Shell

PARTS = ("inspectorTitle", "fieldName", "inspectorProjection", "fieldNotes")


@pytest.mark.parametrize("name", PARTS)
def test_all_parts_are_shown_for_one_salon_and_none_for_none(shell: Shell, name: str) -> None:
    assert shell.box(name).isVisible()
    shell.select()
    assert not shell.box(name).isVisible()


def test_several_salons_have_no_forecast_and_no_name_in_common(shell: Shell) -> None:
    shell.select("OR-01", "OR-02")
    shown = {name for name in PARTS if shell.find(QWidget, name).isVisible()}
    assert shown == {"inspectorTitle"}
    assert shell.box("fieldExhibitors").isVisible()
