"""Salons and events of 2025, each pair looked up in a calendar by hand."""

from datetime import date, timedelta

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import Reach, Relation, When, can_tie, relation
from tests.unit.domain.rules.programmes import GAZETTEER, SEEDS, salon

EVENTS = {event.id: event for event in SEEDS.events(2025)}
CUP = EVENTS["can2025"]
HOSTS = {"Rabat": "04", "Casablanca": "06", "Tanger": "01", "Marrakech": "07", "Agadir": "09"}

# event; city; region; first day; last day; when; days; by which place; can be tied
PAIRS = """
ete2025        ; Sefrou         ; 03 ; 06-20 ; 06-22 ; during ; 3  ; country   ; yes
ete2025        ; Larache        ; 01 ; 06-13 ; 06-22 ; during ; 8  ; country   ; yes
ete2025        ; Tata           ; 09 ; 06-01 ; 06-14 ; before ; 1  ; country   ; no
ete2025        ; Agadir         ; 09 ; 09-15 ; 09-21 ; during ; 1  ; country   ; yes
ete2025        ; Agadir         ; 09 ; 09-16 ; 09-21 ; after  ; 1  ; country   ; no
ete2025        ; Oujda          ; 02 ; 06-01 ; 10-31 ; during ; 93 ; country   ; yes
gnaoua2025     ; Essaouira      ; 07 ; 06-19 ; 06-22 ; during ; 3  ; city      ; yes
gnaoua2025     ; Essaouira      ; 07 ; 06-12 ; 06-17 ; before ; 2  ; city      ; yes
gnaoua2025     ; Essaouira      ; 07 ; 06-11 ; 06-16 ; before ; 3  ; city      ; no
gnaoua2025     ; Essaouira      ; 07 ; 06-22 ; 06-25 ; after  ; 1  ; city      ; yes
gnaoua2025     ; Essaouira      ; 07 ; 06-23 ; 06-25 ; after  ; 2  ; city      ; no
gnaoua2025     ; Safi           ; 07 ; 06-19 ; 06-21 ; during ; 3  ; elsewhere ; no
mawazine2025   ; Rabat          ; 04 ; 06-27 ; 07-06 ; during ; 2  ; city      ; yes
mawazine2025   ; Salé           ; 04 ; 06-20 ; 06-28 ; during ; 9  ; city      ; yes
mawazine2025   ; Témara         ; 04 ; 06-20 ; 06-28 ; during ; 9  ; elsewhere ; no
mawazine2025   ; RABAT          ; 04 ; 06-29 ; 07-02 ; after  ; 1  ; city      ; yes
fnap2025       ; Marrakech      ; 07 ; 07-08 ; 07-12 ; after  ; 1  ; city      ; yes
fnap2025       ; Marrakech      ; 07 ; 07-09 ; 07-12 ; after  ; 2  ; city      ; no
jazzablanca2025; Casablanca     ; 06 ; 07-11 ; 07-20 ; during ; 2  ; city      ; yes
jazzablanca2025; Casablanca     ; 06 ; 06-24 ; 06-30 ; before ; 3  ; city      ; no
wafcon2024     ; Oujda          ; 02 ; 07-05 ; 07-13 ; during ; 9  ; city      ; yes
wafcon2024     ; Berkane        ; 02 ; 07-16 ; 07-20 ; during ; 5  ; city      ; yes
wafcon2024     ; Mohammedia     ; 06 ; 06-25 ; 07-02 ; before ; 3  ; city      ; yes
wafcon2024     ; Mohammedia     ; 06 ; 06-24 ; 07-01 ; before ; 4  ; city      ; no
wafcon2024     ; Casablanca     ; 06 ; 07-27 ; 07-31 ; after  ; 1  ; city      ; no
wafcon2024     ; Jerada         ; 02 ; 07-05 ; 07-13 ; during ; 9  ; elsewhere ; no
wafcon2024     ; Fès            ; 03 ; 07-01 ; 07-31 ; during ; 22 ; elsewhere ; no
wafcon2024     ; Oujda          ; 02 ; 07-13 ; 07-05 ; never  ; 0  ; city      ; no
plages2025     ; Tanger         ; 01 ; 08-10 ; 08-19 ; during ; 10 ; city      ; yes
plages2025     ; M'diq          ; 01 ; 08-22 ; 08-24 ; after  ; 1  ; city      ; yes
plages2025     ; Martil         ; 01 ; 08-14 ; 08-17 ; during ; 4  ; elsewhere ; no
ahidous2025    ; Azrou          ; 03 ; 07-18 ; 07-20 ; during ; 3  ; city      ; yes
ahidous2025    ; Ifrane         ; 03 ; 07-21 ; 07-23 ; after  ; 1  ; city      ; yes
ifrane2025     ; Ifrane         ; 03 ; 07-18 ; 07-22 ; before ; 1  ; city      ; yes
ifrane2025     ; Azrou          ; 03 ; 07-23 ; 07-26 ; during ; 4  ; elsewhere ; no
amghar2025     ; El Jadida      ; 06 ; 08-09 ; 08-17 ; during ; 8  ; city      ; yes
amghar2025     ; El Jadida      ; 06 ; 08-18 ; 08-20 ; after  ; 2  ; city      ; yes
amghar2025     ; El Jadida      ; 06 ; 08-01 ; 08-05 ; before ; 3  ; city      ; no
plages_est2025 ; Martil         ; 01 ; 08-14 ; 08-17 ; during ; 3  ; city      ; yes
plages_est2025 ; Saïdia         ; 02 ; 08-10 ; 08-13 ; before ; 2  ; city      ; yes
plages_est2025 ; Tanger         ; 01 ; 08-15 ; 08-21 ; during ; 7  ; elsewhere ; no
ajdir2025      ; Khénifra       ; 05 ; 08-24 ; 08-26 ; after  ; 1  ; city      ; yes
imilchil2025   ; Imilchil       ; 08 ; 09-21 ; 09-24 ; after  ; 1  ; city      ; yes
imilchil2025   ; Midelt         ; 08 ; 09-18 ; 09-20 ; during ; 3  ; elsewhere ; no
assilah_aut2025; Asilah         ; 01 ; 09-20 ; 09-27 ; during ; 2  ; city      ; yes
cheval2025     ; El Jadida      ; 06 ; 10-06 ; 10-07 ; after  ; 1  ; city      ; yes
moga2025       ; Essaouira      ; 07 ; 10-07 ; 10-09 ; after  ; 2  ; city      ; no
u17w2025       ; Salé           ; 04 ; 10-10 ; 10-14 ; before ; 3  ; city      ; yes
u17w2025       ; Rabat          ; 04 ; 10-20 ; 10-31 ; during ; 12 ; city      ; yes
u17w2025       ; Salé           ; 04 ; 09-27 ; 10-05 ; before ; 12 ; city      ; no
sidattes2025   ; Erfoud         ; 08 ; 10-25 ; 10-27 ; before ; 2  ; city      ; yes
sidattes2025   ; Erfoud         ; 08 ; 10-24 ; 10-26 ; before ; 3  ; city      ; no
sidattes2025   ; Errachidia     ; 08 ; 10-29 ; 10-31 ; during ; 3  ; elsewhere ; no
can2025        ; Rabat          ; 04 ; 10-09 ; 10-18 ; before ; 64 ; city      ; yes
can2025        ; Rabat          ; 04 ; 10-22 ; 10-31 ; before ; 51 ; city      ; yes
can2025        ; Agadir         ; 09 ; 09-25 ; 09-28 ; before ; 84 ; city      ; yes
can2025        ; Fez            ; 03 ; 09-12 ; 09-21 ; before ; 91 ; city      ; yes
can2025        ; Marrakech      ; 07 ; 10-03 ; 10-12 ; before ; 70 ; city      ; yes
can2025        ; Tanger         ; 01 ; 08-28 ; 09-01 ; before ; 111; city      ; yes
can2025        ; Tanger         ; 01 ; 08-25 ; 08-31 ; before ; 112; city      ; no
can2025        ; Settat         ; 06 ; 10-09 ; 10-18 ; before ; 64 ; elsewhere ; no
can2025        ; Casablanca     ; 06 ; 12-20 ; 12-23 ; during ; 3  ; city      ; yes
can2025        ; Casablanca     ; 06 ; 2026-01-19 ; 2026-01-21 ; after ; 1 ; city ; no
adha2025       ; Guelmim        ; 10 ; 06-05 ; 06-16 ; during ; 2  ; country   ; yes
mawlid2025     ; Tétouan        ; 01 ; 08-28 ; 09-05 ; during ; 1  ; country   ; yes
trone2025      ; Laâyoune       ; 11 ; 07-28 ; 08-03 ; during ; 1  ; country   ; yes
mohar2025      ; Boujdour       ; 11 ; 06-25 ; 06-29 ; during ; 1  ; country   ; yes
ramadan2025    ; Oujda          ; 02 ; 06-01 ; 06-05 ; after  ; 63 ; country   ; no
tantan2025     ; Tan-Tan        ; 10 ; 06-01 ; 06-04 ; after  ; 14 ; city      ; no
timitar2025    ; Agadir         ; 09 ; 09-25 ; 09-28 ; before ; 80 ; city      ; no
""".strip().splitlines()


def held_in(city: str, region: str, first: str, last: str) -> Salon:
    return salon(first=first, last=last, city=city, region=RegionCode(f"MA-{region}"))


def test_the_table_is_long_enough_and_meets_most_of_the_events_of_the_season() -> None:
    assert len(PAIRS) >= 40
    assert len({line.split(";")[0].strip() for line in PAIRS}) >= 20


@pytest.mark.parametrize("line", PAIRS)
def test_a_pair_stands_as_the_calendar_says(line: str) -> None:
    event_id, *place_and_days, when, days, reach, tied = (part.strip() for part in line.split(";"))
    event, fair = EVENTS[event_id], held_in(*place_and_days)
    found = relation(event, fair, GAZETTEER)
    assert (found.when, found.days, found.reach) == (When(when), int(days), Reach(reach))
    assert found.eligible == can_tie(event, fair, GAZETTEER) == (tied == "yes")
    assert found.overlap == (int(days) if when == "during" else 0)


def test_no_day_of_the_season_overlaps_the_cup_of_2025() -> None:
    season = SEEDS.empty_plan(2025).season
    assert (season.start, season.end) == (date(2025, 6, 1), date(2025, 10, 31))
    for number in range(season.days):
        day = season.start + timedelta(days=number)
        for city, region in HOSTS.items():
            fair = salon(city=city, region=RegionCode(f"MA-{region}"), start=day, end=day)
            found = relation(CUP, fair, GAZETTEER)
            assert found.overlap == 0
            assert found.when is When.BEFORE
            assert found.days == (date(2025, 12, 21) - day).days
            assert found.eligible == (day >= date(2025, 9, 1))


def test_a_salon_of_the_whole_season_does_not_overlap_the_cup_either() -> None:
    fair = held_in("Rabat", "04", "06-01", "10-31")
    assert relation(CUP, fair, GAZETTEER) == Relation(When.BEFORE, 51, Reach.CITY, in_time=True)
