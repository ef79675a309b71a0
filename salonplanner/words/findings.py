"""Findings in words: a sentence, a title for each rule, and what a mend would do."""

import math
from collections.abc import Callable, Mapping

from salonplanner.domain.events import Event, days_between
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.domain.rules.programme import WOMEN_SHARE_PERCENT, coop_stands
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import covers_days
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.proposals import proposal
from salonplanner.words.subjects import Subjects, takes_elided_article

__all__ = ["build_up", "opportunities", "proposal", "sentence", "title"]


def sentence(finding: Finding, plan: Plan, language: Language, names: Names) -> str:
    """What a finding of the plan says: what, where and when."""
    return _TELLERS[finding.code](_Teller(finding, plan, language, names))


def title(code: Code, language: Language) -> str:
    """A rule's short name, for headings and lists."""
    tr = language.tr
    return {
        Code.DATE_ORDER: tr("Ends before it opens"),
        Code.OUTSIDE_SEASON: tr("Outside the season"),
        Code.UNKNOWN_PLACE: tr("City and region"),
        Code.VENUE_CLASH: tr("Same venue, same days"),
        Code.CITY_CLASH: tr("Same city, same days"),
        Code.REGION_CLASH: tr("Same region, same days"),
        Code.NEIGHBOUR_CLASH: tr("Neighbouring regions, same days"),
        Code.NATIONAL_CLASH: tr("National salons, same days"),
        Code.AVOID_EVENT: tr("Event to avoid"),
        Code.LENGTH: tr("Unusual length"),
        Code.TARGET: tr("Target of the region"),
        Code.TIE_INELIGIBLE: tr("Tie that does not fit"),
        Code.WOMEN_SHARE: tr("Women’s cooperatives"),
        Code.TIE_OPPORTUNITY: tr("Possible tie"),
    }[code]


def build_up(event: Event, plan: Plan, language: Language) -> str:
    """What a tie before an event beyond the season really is; empty for any other event."""
    if event.start <= plan.season.end:
        return ""
    wait = language.days(days_between(plan.season.end, event.start))
    if _is_tournament(event):
        return language.tr(
            "The build-up in a host city: the tournament itself starts {days} after the season.",
            days=wait,
        )
    return language.tr("The build-up: the event itself starts {days} after the season.", days=wait)


def opportunities(event: Event, count: int, plan: Plan, language: Language, names: Names) -> str:
    """That so many salons could be tied to one event, in one sentence."""
    subjects = Subjects(plan, language, names)
    name, season = subjects.event(event), plan.season
    if event.start <= season.end:
        return language.ntr(
            "{n} salon could be tied to an event: {event} ({dates}).",
            "{n} salons could be tied to an event: {event} ({dates}).",
            count,
            event=name,
            dates=subjects.dates(event.start, event.end),
        )
    return language.ntr(
        "{n} salon could be tied to the build-up: {event}; the event itself starts {days} after "
        "the season.",
        "{n} salons could be tied to the build-up: {event}; the event itself starts {days} after "
        "the season.",
        count,
        event=name,
        days=language.days(days_between(season.end, event.start)),
    )


class _Teller:
    """Makes the sentence of one finding."""

    def __init__(self, finding: Finding, plan: Plan, language: Language, names: Names) -> None:
        self._finding = finding
        self._plan = plan
        self._language = language
        self.tr = language.tr
        self._names = names
        self._subjects = Subjects(plan, language, names)

    def date_order(self) -> str:
        salon = self._salon(0)
        return self.tr(
            "{salon} ends on {end}, before it opens on {start}.",
            salon=self._subjects.label(salon),
            end=self._subjects.day(salon.end),
            start=self._subjects.day(salon.start),
        )

    def outside_season(self) -> str:
        salon = self._salon(0)
        season = self._plan.season
        details = {
            "salon": self._subjects.salon(salon),
            "season": self._language.date_range(season.start, season.end, year=True),
        }
        if self._finding.severity is Severity.ERROR:
            return self.tr("{salon} lies outside the season ({season}).", **details)
        return self.tr(
            "{salon} lies outside the season ({season}), beside an event it is tied to.", **details
        )

    def unknown_place(self) -> str:
        salon = self._salon(0)
        if not salon.city.strip():
            return self.tr("{salon} has no city yet.", salon=self._subjects.label(salon))
        details = {
            "salon": self._subjects.label(salon),
            "region": self._region(salon.region),
        }
        if self._finding.region is None:
            return self.tr("{salon}: this city is not known in {region}.", **details)
        return self.tr(
            "{salon}: this city is not in {region} but in {other}.",
            other=self._region(self._finding.region),
            **details,
        )

    def venue_clash(self) -> str:
        one, other = self._salon(0), self._salon(1)
        return self.tr(
            "{one} and {other} overlap by {days} in the same venue, {venue} in {city}.",
            venue=one.venue,
            city=self._subjects.city(one),
            **self._overlap(one, other),
        )

    def city_clash(self) -> str:
        one, other = self._salon(0), self._salon(1)
        return self.tr(
            "{one} and {other} overlap by {days} in {city}.",
            city=self._subjects.city(one),
            **self._overlap(one, other),
        )

    def region_clash(self) -> str:
        one, other = self._salon(0), self._salon(1)
        return self.tr(
            "{one} and {other} overlap by {days} in {region}.",
            region=self._region(one.region),
            **self._overlap(one, other),
        )

    def neighbour_clash(self) -> str:
        one, other = self._salon(0), self._salon(1)
        return self.tr(
            "{one} and {other}, in neighbouring regions, overlap by {days}.",
            **self._overlap(one, other),
        )

    def national_clash(self) -> str:
        one, other = self._salon(0), self._salon(1)
        first, second = self._subjects.pair(one, other)
        return self.tr(
            "Two national salons at the same time, {dates}: {one} and {other}.",
            one=first,
            other=second,
            dates=self._subjects.dates(max(one.start, other.start), min(one.end, other.end)),
        )

    def avoid_event(self) -> str:
        salon, event = self._salon(0), self._event()
        subject, name = self._subjects.salon(salon), self._subjects.event(event)
        elided = takes_elided_article(event, name)
        if salon.start <= event.start and event.end <= salon.end:
            if elided:
                # Translators: "{salon} couvre l’{vowel_feast}."
                return self.tr("{salon} covers {vowel_feast}.", salon=subject, vowel_feast=name)
            return self.tr("{salon} covers {event}.", salon=subject, event=name)
        if elided:
            # Translators: "{salon} empiète sur l’{vowel_feast}."
            return self.tr("{salon} runs into {vowel_feast}.", salon=subject, vowel_feast=name)
        return self.tr("{salon} runs into {event}.", salon=subject, event=name)

    def length(self) -> str:
        salon = self._salon(0)
        fewest, most = self._plan.level_days[salon.level]
        return self.tr(
            "{salon} lasts {days}; a {level} salon usually lasts {fewest} to {most}.",
            salon=self._subjects.salon(salon),
            days=self._language.days(salon.days),
            level=self._subjects.level(salon.level),
            fewest=self._language.number(fewest),
            most=self._language.days(most),
        )

    def target(self) -> str:
        code = self._finding.region
        if code is None:
            raise ValueError(self._finding)
        planned = sum(1 for salon in self._plan.active_salons if salon.region == code)
        return self._language.ntr(
            "{region}: {n} salon planned for a target of {target}.",
            "{region}: {n} salons planned for a target of {target}.",
            planned,
            region=self._region(code),
            target=self._language.number(self._plan.targets[code]),
        )

    def tie_ineligible(self) -> str:
        salon, event = self._salon(0), self._event()
        details = {"salon": self._subjects.salon(salon), "event": self._subjects.event(event)}
        if salon.end < salon.start or covers_days(event, salon):
            return self.tr(
                "{salon} is tied to an event that does not take place there: {event}.", **details
            )
        return self.tr(
            "{salon} is tied to an event that does not reach its days: {event} ({dates}).",
            dates=self._subjects.dates(event.tie_start, event.tie_end),
            **details,
        )

    def women_share(self) -> str:
        exact, mark = coop_stands(self._plan).share, WOMEN_SHARE_PERCENT / 100
        # Rounded down where it would read as the mark it stays under.
        share = exact if round(exact, 3) < mark else math.floor(exact * 1000) / 1000
        return self.tr(
            "Women’s cooperatives hold {share} of the cooperative stands entered; they are over "
            "{mark} of the sector’s cooperatives, a reference mark and not a target.",
            share=self._language.percent(share),
            mark=self._language.percent(mark, decimals=0),
        )

    def tie_opportunity(self) -> str:
        salon, event = self._salon(0), self._event()
        season = self._plan.season
        details = {"salon": self._subjects.salon(salon), "event": self._subjects.event(event)}
        if not (event.start > season.end and event.start > salon.end):
            return self.tr(
                "{salon} could be tied to an event: {event} ({dates}).",
                dates=self._subjects.dates(event.start, event.end),
                **details,
            )
        details["days"] = self._language.days(days_between(season.end, event.start))
        if _is_tournament(event):
            return self.tr(
                "{salon} could be tied to the build-up in a host city: {event}; the tournament "
                "itself starts {days} after the season.",
                **details,
            )
        return self.tr(
            "{salon} could be tied to the build-up: {event}; the event itself starts {days} after "
            "the season.",
            **details,
        )

    def _salon(self, index: int) -> Salon:
        return self._plan.salon(self._finding.salons[index])

    def _event(self) -> Event:
        if self._finding.event is None:
            raise ValueError(self._finding)
        return self._plan.event(self._finding.event)

    def _region(self, code: RegionCode) -> str:
        return self._names.region(code, self._language)

    def _overlap(self, one: Salon, other: Salon) -> dict[str, str]:
        first, second = self._subjects.pair(one, other)
        common = days_between(max(one.start, other.start), min(one.end, other.end)) + 1
        return {"one": first, "other": second, "days": self._language.days(common)}


_TELLERS: Mapping[Code, Callable[[_Teller], str]] = {
    Code.DATE_ORDER: _Teller.date_order,
    Code.OUTSIDE_SEASON: _Teller.outside_season,
    Code.UNKNOWN_PLACE: _Teller.unknown_place,
    Code.VENUE_CLASH: _Teller.venue_clash,
    Code.CITY_CLASH: _Teller.city_clash,
    Code.REGION_CLASH: _Teller.region_clash,
    Code.NEIGHBOUR_CLASH: _Teller.neighbour_clash,
    Code.NATIONAL_CLASH: _Teller.national_clash,
    Code.AVOID_EVENT: _Teller.avoid_event,
    Code.LENGTH: _Teller.length,
    Code.TARGET: _Teller.target,
    Code.TIE_INELIGIBLE: _Teller.tie_ineligible,
    Code.WOMEN_SHARE: _Teller.women_share,
    Code.TIE_OPPORTUNITY: _Teller.tie_opportunity,
}


def _is_tournament(event: Event) -> bool:
    return event.kind == "sport" and bool(event.places.cities)
