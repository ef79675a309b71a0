"""The table of actions put together: each name once, whatever part it comes from."""

from collections import Counter

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.actions.table import action_specs


def test_each_action_stands_once_in_the_table():
    assert Counter(spec.name for spec in action_specs(Language("fr"))) == Counter(ActionName)
