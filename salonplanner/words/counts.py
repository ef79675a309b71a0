"""How many salons of a plan are shown."""

from salonplanner.language import Language


def shown(visible: int, whole: int, language: Language) -> str:
    """How many of all salons a filter leaves in sight: "61 of 70 salons shown"."""
    return language.ntr(
        "{n} of {all} salons shown",
        "{n} of {all} salons shown",
        visible,
        all=language.number(whole),
    )
