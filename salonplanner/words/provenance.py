"""Where a figure comes from, in words."""

from datetime import date

from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.language import Language


def status(value: ProvenanceStatus, language: Language) -> str:
    """What kind of figure it is: ``publié``, ``dérivé`` or ``hypothèse``."""
    tr = language.tr
    return {
        ProvenanceStatus.PUBLISHED: tr("published"),
        ProvenanceStatus.DERIVED: tr("derived"),
        ProvenanceStatus.ASSUMPTION: tr("assumption"),
    }[value]


def origin(provenance: Provenance, language: Language) -> str:
    """Source and date on one line, the note below; empty where nothing is known."""
    day = _day(provenance.date, language)
    if provenance.source and day:
        source = language.tr("{source} ({date})", source=provenance.source, date=day)
    else:
        source = provenance.source or day
    return "\n".join(line for line in (source, provenance.note) if line)


def _day(text: str, language: Language) -> str:
    """A provenance's date as the language writes it; as it stands where it is no whole day."""
    try:
        return language.date(date.fromisoformat(text))
    except ValueError:
        return text
