"""Fields to choose from in the dialogs of printing."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox

from salonplanner.language import Language
from salonplanner.ui.printing.subject import Subject
from salonplanner.words import counts

WHOLE, FILTERED = "whole", "filter"


def labelled_combo(name: str, label: str, texts: Mapping[str, str], chosen: str) -> QComboBox:
    """A combo box of texts by key, with the key chosen; the first where there is no such one."""
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(label)
    for key, text in texts.items():
        combo.addItem(text, key)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    return combo


def scope_combo(subject: Subject, language: Language, *, whole_plan: bool) -> QComboBox:
    """What the filter shows, or the whole plan; nothing to choose where no filter is set."""
    tr = language.tr
    whole = len(subject.plan.active_salons)
    texts = {WHOLE: language.ntr("Whole plan: {n} salon", "Whole plan: {n} salons", whole)}
    if subject.filter_words:
        shown = counts.shown(len(subject.visible), len(subject.plan.salons), language)
        texts = {FILTERED: tr("As filtered: {shown}", shown=shown), **texts}
    asked = WHOLE if whole_plan or not subject.filter_words else FILTERED
    combo = labelled_combo("fieldScope", tr("Salons printed"), texts, asked)
    if not subject.filter_words:
        combo.setEnabled(False)
        combo.setToolTip(tr("No filter is set."))
    return combo
