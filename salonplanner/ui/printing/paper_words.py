"""What bars say on paper: number and level too, since nobody can point at them."""

from salonplanner.domain.salon import Salon
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.printing.subject import Subject
from salonplanner.ui.timeline.wording import Wording


class PaperWording(Wording):
    """The calendar's texts on paper."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject.language, subject.names)
        self._subject = subject

    def label(self, salon: Salon) -> str:
        """What stands in or beside a bar."""
        return with_level(self._subject, salon, super().label(salon))


class PaperMonthWording(MonthWording):
    """The month's texts on paper."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject.language, subject.names)
        self._subject = subject

    def labels(self, salon: Salon) -> tuple[str, ...]:
        """What may stand in a bar, the fullest first; each has the number."""
        place = self.label(salon)
        level = with_level(self._subject, salon, place)
        numbered = with_number(self._subject, salon, place)
        return (f"{level} · {salon.name}", level, numbered) if salon.name else (level, numbered)


def number_of(subject: Subject, salon: Salon) -> str:
    """A salon's number, which keeps its direction in Arabic."""
    return f"\u2066{salon.id}\u2069" if subject.language.rtl else salon.id


def with_number(subject: Subject, salon: Salon, place: str) -> str:
    """A place with the salon's number before it."""
    number = number_of(subject, salon)
    return number if place == salon.id else f"{number} {place}"


def with_level(subject: Subject, salon: Salon, place: str) -> str:
    """Number, place and level: a printer without colours tells no levels apart."""
    level = subject.names.level(salon.level, subject.language)
    return f"{with_number(subject, salon, place)} · {level}"
