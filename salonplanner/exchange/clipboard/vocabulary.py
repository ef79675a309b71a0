"""Levels, statuses, regions, events and yes or no by the words people write for them."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from salonplanner.domain.events import Event
from salonplanner.domain.places import Gazetteer, LocalName, RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.language import LANGUAGES, Language
from salonplanner.words.names import Names

T = TypeVar("T")
_NO_WORD = re.compile(r"[\W_]+")
_OF_A_REGION = re.compile(r"^(?:region|jihat|جهة)(?: (?:de|du|des|of|d|l))* ")
_REGION_AFTER = re.compile(r" region$")
_ARTICLE = re.compile(r"^(?:l|la|le) ")
CLOSE = 0.72
"""How alike two words must be, from 0 to 1, for one to be proposed in place of the other."""
MOST_PROPOSALS = 3

_LEVELS = {
    Level.LOCAL: ("local", "locale", "locaux", "loc", "provincial", "l", "محلي"),
    Level.REGIONAL: ("regional", "regionale", "reg", "r", "جهوي"),
    Level.NATIONAL: ("national", "nationale", "nat", "n", "وطني"),
}
_STATUSES = {
    Status.DRAFT: ("draft", "brouillon", "a preparer", "idee", "مسودة"),
    Status.PROPOSED: ("proposed", "propose", "proposee", "proposition", "proposal", "مقترح"),
    Status.PENDING: (
        *("pending", "en validation", "en attente", "a valider", "a confirmer"),
        *("tentative", "to be confirmed", "tbc", "قيد المصادقة"),
    ),
    Status.CONFIRMED: ("confirmed", "confirme", "confirmee", "valide", "validee", "ok", "مؤكد"),
    Status.HELD: ("held", "tenu", "tenue", "realise", "realisee", "done", "منظم"),
    Status.CANCELLED: ("cancelled", "canceled", "annule", "annulee", "ملغى"),
}
_ANSWERS = {
    True: ("oui", "o", "yes", "y", "vrai", "true", "x", "1", "✓", "✔", "☑", "نعم", "wahr"),
    False: ("non", "n", "no", "faux", "false", "0", "☐", "لا", "✗", "✘"),
}


def word_key(text: str) -> str:
    """A word reduced to what identifies it: no case, accents, signs or spaces in a row."""
    small = unicodedata.normalize("NFKD", text.replace("°", "o")).casefold()
    bare = unicodedata.normalize("NFKD", small)
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return _NO_WORD.sub(" ", bare).strip()


class Vocabulary(Generic[T]):
    """Words for values; the first word of a value is the one that is proposed."""

    def __init__(self, words: Mapping[T, Iterable[str]]) -> None:
        self._values: dict[str, T] = {}
        self._shown: dict[str, str] = {}
        for value, known in words.items():
            for word in known:
                key = word_key(word) or word.strip()
                if key:
                    self._values.setdefault(key, value)
                    self._shown.setdefault(key, next(iter(known)))

    def find(self, text: str) -> T | None:
        """What a text means; None where it is not known."""
        return self._values.get(word_key(text) or text.strip())

    def proposals(self, text: str) -> tuple[str, ...]:
        """Known words that the text resembles, the likeliest first."""
        return closest(word_key(text), self._shown)


def closest(key: str, shown: Mapping[str, str]) -> tuple[str, ...]:
    """What is shown for the keys most like one, the likeliest first, each once."""
    if not key or len(key) > 60:
        return ()
    found = difflib.get_close_matches(key, shown, n=2 * MOST_PROPOSALS, cutoff=CLOSE)
    return tuple(dict.fromkeys(shown[match] for match in found))[:MOST_PROPOSALS]


def level_words(languages: Sequence[Language], names: Names) -> Vocabulary[Level]:
    """Levels in the languages, those of the first proposed."""
    return Vocabulary(
        {v: (*(names.level(v, lang) for lang in languages), *_LEVELS[v]) for v in Level}
    )


def status_words(languages: Sequence[Language], names: Names) -> Vocabulary[Status]:
    """Statuses in the languages, those of the first proposed."""
    return Vocabulary(
        {v: (*(names.status(v, lang) for lang in languages), *_STATUSES[v]) for v in Status}
    )


def answer_words() -> Vocabulary[bool]:
    """Yes and no, a cross or a tick."""
    return Vocabulary(_ANSWERS)


class RegionWords:
    """Regions by name, short name, code and abbreviation, with or without the word region."""

    def __init__(self, gazetteer: Gazetteer, language: Language) -> None:
        words: dict[RegionCode, tuple[str, ...]] = {}
        for code, region in gazetteer.regions.items():
            named = _in_all(region.name, language), _in_all(region.short_name, language)
            words[code] = (*named[0], *named[1], code.value, region.abbreviation)
        self._words = Vocabulary(words)
        self._bare = Vocabulary(
            {code: tuple(_bare(word) for word in known) for code, known in words.items()}
        )

    def find(self, text: str) -> RegionCode | None:
        """The region a text names; None where it is not known."""
        return self._words.find(text) or self._bare.find(_bare(text))

    def proposals(self, text: str) -> tuple[str, ...]:
        """Regions whose name the text resembles."""
        return self._words.proposals(_OF_A_REGION.sub("", word_key(text)))


class CityWords:
    """Proposes cities for a name that none has."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._shown: dict[str, str] = {}
        for city in gazetteer.cities:
            for name in (city.name, *city.aliases):
                self._shown.setdefault(word_key(name), city.name)

    def proposals(self, text: str) -> tuple[str, ...]:
        """Cities whose name the text resembles."""
        return closest(word_key(text), self._shown)


class ReadEvents(NamedTuple):
    """Ids of the events a text names, or the piece of it that names none or several."""

    ids: tuple[str, ...] = ()
    unknown: str = ""
    several: str = ""


class EventWords:
    """Events by id and by name; several stand in one cell, parted by commas or the like."""

    def __init__(
        self, events: Iterable[Event], languages: Sequence[Language], names: Names
    ) -> None:
        self._ids: dict[str, set[str]] = {}
        self._exact: set[str] = set()
        self._shown: dict[str, str] = {}
        self._names: dict[str, str] = {}
        for event in events:
            self._exact.add(event.id)
            called = [names.event(event, language) for language in languages]
            self._names[event.id] = called[0]
            for name in (*called, event.name):
                key = word_key(name)
                if key:
                    self._ids.setdefault(key, set()).add(event.id)
                    self._shown.setdefault(key, self._names[event.id])

    def read(self, text: str) -> ReadEvents:
        """The events a cell names."""
        pieces = re.split(r"([,;|\n/])", text)
        found: list[str] = []
        at = 0
        while at < len(pieces):
            if not pieces[at].strip(" \u00a0"):
                at += 2
                continue
            taken = self._longest(pieces, at)
            if taken is None:
                unknown = pieces[at].strip()
                several = len(self._ids.get(word_key(unknown), ())) > 1
                return ReadEvents(several=unknown) if several else ReadEvents(unknown=unknown)
            event_id, at = taken
            found.append(event_id)
        return ReadEvents(tuple(dict.fromkeys(found)))

    def written(self, ids: Iterable[str]) -> str:
        """Events by their names, or by id where the name alone would not be found again."""
        wanted = tuple(ids)
        named = ", ".join(map(self._written, wanted))
        return named if self.read(named).ids == wanted else ", ".join(wanted)

    def proposals(self, text: str) -> tuple[str, ...]:
        """Events whose name the text resembles."""
        return closest(word_key(text), self._shown)

    def _written(self, event_id: str) -> str:
        name = self._names.get(event_id, event_id)
        return name if name.isprintable() and self.read(name).ids == (event_id,) else event_id

    def _longest(self, pieces: list[str], at: int) -> tuple[str, int] | None:
        """The event that most pieces in a row name, as a name may hold a comma."""
        for end in range(min(len(pieces), at + 9), at, -2):
            event_id = self._one("".join(pieces[at:end]).strip())
            if event_id is not None:
                return event_id, end + 1
        return None

    def _one(self, text: str) -> str | None:
        if text in self._exact:
            return text
        ids = self._ids.get(word_key(text), set())
        return next(iter(ids)) if len(ids) == 1 else None


def _bare(text: str) -> str:
    return _ARTICLE.sub("", _REGION_AFTER.sub("", _OF_A_REGION.sub("", word_key(text))))


def _in_all(name: LocalName, language: Language) -> tuple[str, ...]:
    return (name.in_language(language.code), name.fr, name.en, name.ar)


def every_language(language: Language) -> tuple[Language, ...]:
    """The reader's language, then the others."""
    return (language, *(Language(code) for code in LANGUAGES if code != language.code))
