"""The settings: shown as they are, kept when confirmed, and in force at once."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from salonplanner.ui.dialogs.settings import SettingsDialog
from tests.gui.search import found


@pytest.fixture
def dialog(parent, bench):
    return SettingsDialog(bench, parent)


def choose(dialog, name: str, data: object) -> None:
    combo = found(dialog, QComboBox, name)
    index = combo.findData(data)
    assert index >= 0
    combo.setCurrentIndex(index)


def test_what_is_confirmed_is_kept(dialog, bench):
    choose(dialog, "fieldLanguage", "en")
    choose(dialog, "fieldChamber", "MA-03")
    found(dialog, QSpinBox, "fieldYear").setValue(2027)
    found(dialog, QCheckBox, "fieldShowStart").setChecked(False)
    found(dialog, QCheckBox, "fieldOpenWorkbook").setChecked(True)
    dialog.accept()
    for settings in (bench.settings, bench.store.load()):
        assert settings.language == "en"
        assert settings.chamber == "MA-03"
        assert settings.default_season_year == 2027
        assert not settings.show_start_page
        assert settings.open_workbook_after_export
    assert dialog.language_differs


def test_look_and_size_change_at_once(dialog, bench):
    choose(dialog, "fieldAppearance", "dark")
    choose(dialog, "fieldTextSize", "115")
    assert not bench.theme.dark
    dialog.accept()
    assert bench.theme.dark
    assert bench.theme.scale == 115
    assert not dialog.language_differs


def test_what_is_left_changes_nothing(dialog, bench):
    before = bench.settings
    choose(dialog, "fieldAppearance", "dark")
    dialog.reject()
    assert bench.settings == before
    assert not bench.theme.dark


def test_it_shows_what_is_set(bench, parent):
    bench.remember(language="fr", chamber="MA-11", appearance="light", show_start_page=False)
    dialog = SettingsDialog(bench, parent)
    assert found(dialog, QComboBox, "fieldLanguage").currentData() == "fr"
    assert found(dialog, QComboBox, "fieldChamber").currentData() == "MA-11"
    assert found(dialog, QComboBox, "fieldAppearance").currentData() == "light"
    assert not found(dialog, QCheckBox, "fieldShowStart").isChecked()


def test_all_twelve_chambers_can_be_chosen(dialog):
    assert found(dialog, QComboBox, "fieldChamber").count() == 13


def test_a_setting_read_as_the_system_s_language_does_not_differ(bench, parent):
    """From "as the system" to the language shown already: the window stays."""
    dialog = SettingsDialog(bench, parent)
    choose(dialog, "fieldLanguage", bench.language.code)
    dialog.accept()
    assert not dialog.language_differs
