"""The workbook's words: no two alike in a list that formulas look words up in."""

import datetime as dt

from salonplanner.domain.events import Event
from salonplanner.exchange.workbook.names import Sheet, Terms
from salonplanner.language import Language
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)


def terms(*events: Event, code: str = "en") -> Terms:
    return Terms(Language(code), NAMES, events)


def event(event_id: str, name: str) -> Event:
    return Event(id=event_id, name=name, start=dt.date(2025, 7, 1), end=dt.date(2025, 7, 2))


def test_every_list_has_unique_words() -> None:
    for code in ("fr", "en", "ar"):
        made = terms(code=code)
        for words in (made.sheets, made.regions, made.levels, made.statuses):
            assert len({word.casefold() for word in words.values()}) == len(words)
        assert list(made.sheets) == list(Sheet)


def test_events_of_one_name_are_told_apart() -> None:
    made = terms(event("a", "Fair"), event("b", "fair"), event("c", "Fair (2)"))
    assert list(made.events.values()) == ["Fair", "fair (2)", "Fair (2) (2)"]


def test_a_name_cannot_hold_the_separator() -> None:
    made = terms(event("a", "One; two"), event("b", "Three\nfour"))
    assert made.ties(("a", "b")) == "One, two; Three four"


def test_a_long_name_is_cut_without_a_space_at_its_end() -> None:
    made = terms(event("a", "word " * 60), event("b", " ; "))
    assert made.events["a"] == ("word " * 24).strip()
    assert made.events["b"] == ","
