"""Regions and cities, and how a place is recognised however it is spelt."""

import enum
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from salonplanner.domain.value import Value

_IGNORED_IN_NAMES = str.maketrans(dict.fromkeys("'’‘ʼ`´-‐‑–—_./", " "))


class RegionCode(enum.StrEnum):
    """The twelve regions of 2015, by ISO 3166-2 code."""

    MA_01 = "MA-01"
    MA_02 = "MA-02"
    MA_03 = "MA-03"
    MA_04 = "MA-04"
    MA_05 = "MA-05"
    MA_06 = "MA-06"
    MA_07 = "MA-07"
    MA_08 = "MA-08"
    MA_09 = "MA-09"
    MA_10 = "MA-10"
    MA_11 = "MA-11"
    MA_12 = "MA-12"


class LocalName(Value, frozen=True, kw_only=True):
    """One name in the three languages of the product."""

    fr: str
    ar: str
    en: str

    def in_language(self, code: str) -> str:
        """The name in a language by its code, the French one where there is none."""
        return {"fr": self.fr, "ar": self.ar, "en": self.en}.get(code, self.fr)


class Region(Value, frozen=True, kw_only=True):
    """A region as the planner needs it: names, capital, weight, and who touches it."""

    code: RegionCode
    abbreviation: str
    """Prefix of the salons' numbers, such as ``OR`` in ``OR-01``."""
    name: LocalName
    short_name: LocalName
    capital: str
    population: int
    """Inhabitants, census of 2024."""
    neighbours: tuple[RegionCode, ...]


class City(Value, frozen=True, kw_only=True):
    """A city a salon can be held in; a plan may add its own to the known ones."""

    name: str
    region: RegionCode
    lat: float | None = None
    """Degrees north, WGS 84."""
    lon: float | None = None
    """Degrees east, WGS 84."""
    names: LocalName | None = None
    aliases: tuple[str, ...] = ()


class ClosedDays(Value, frozen=True, kw_only=True):
    """A span of days on which a venue cannot be used, both days included."""

    start: date
    end: date


class Venue(Value, frozen=True, kw_only=True):
    """A place within a city, named as the planners name it."""

    name: str
    city: str
    capacity: int | None = None
    """Stands."""
    closed: tuple[ClosedDays, ...] = ()


@lru_cache(maxsize=8192)
def place_key(name: str) -> str:
    """A name reduced to what identifies a place: no case, accents, apostrophes or hyphens."""
    if name.isascii() and name.isalpha():
        return name.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(bare.casefold().translate(_IGNORED_IN_NAMES).split())


def _joined(name: str) -> str:
    """The key of a name, whether its apostrophes and hyphens are written, left out or spaces."""
    return place_key(name).replace(" ", "")


class Gazetteer:
    """The regions and cities in force, and the answers about them.

    Made once from the seeds; ``with_cities`` gives the one that a plan with its own cities sees.
    """

    def __init__(self, regions: Iterable[Region], cities: Iterable[City]) -> None:
        self.regions: Mapping[RegionCode, Region] = {r.code: r for r in regions}
        self.cities: tuple[City, ...] = tuple(cities)
        self._by_key: dict[str, list[City]] = {}
        for city in self.cities:
            names = {city.name, *city.aliases}
            if city.names is not None:
                names |= {city.names.fr, city.names.ar, city.names.en}
            for key in {_joined(name) for name in names}:
                self._by_key.setdefault(key, []).append(city)
        self._keys: dict[str, str] = {}

    def with_cities(self, cities: Iterable[City]) -> "Gazetteer":
        """The same places and a plan's own cities after them; itself where there are none."""
        added = tuple(cities)
        return Gazetteer(self.regions.values(), self.cities + added) if added else self

    def find(self, name: str, region: RegionCode | None = None) -> City | None:
        """The known city of that name, in the region asked for where two share it."""
        found = self._by_key.get(_joined(name), ())
        if region is not None:
            found = [city for city in found if city.region == region]
        return found[0] if found else None

    def regions_of(self, name: str) -> frozenset[RegionCode]:
        """The regions that have a city of that name; empty where it is unknown."""
        return frozenset(city.region for city in self._by_key.get(_joined(name), ()))

    def city_key(self, name: str) -> str:
        """The key two spellings of the same city share; empty for an empty name."""
        key = self._keys.get(name)
        if key is None:
            found = self._by_key.get(_joined(name))
            key = place_key(found[0].name) if found else place_key(name)
            self._keys[name] = key
        return key

    def cities_of(self, region: RegionCode) -> tuple[City, ...]:
        """The cities of a region, in the order of the seeds: the largest first."""
        return tuple(city for city in self.cities if city.region == region)

    def touch(self, one: RegionCode, other: RegionCode) -> bool:
        """Whether two different regions have a border in common."""
        return other in self.regions[one].neighbours
