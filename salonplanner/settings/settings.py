"""The settings, each declared once: its default, its bounds and a line of prose."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

MOST_RECENT = 12
"""Files remembered at most."""
_BASE64 = r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"

Path = Annotated[str, Meta(max_length=4096)]
Kind = Annotated[str, Meta(max_length=200)]
RowKey = Annotated[str, Meta(max_length=200)]
Picture = Annotated[str, Meta(max_length=200_000, pattern=_BASE64)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What one user prefers on one machine; change it through a ``SettingsStore``."""

    language: Literal["system", "fr", "en"] = "system"
    """Of the window and of what it exports."""
    appearance: Literal["system", "light", "dark"] = "system"
    """Which of the two looks the window has."""
    text_scale: Literal[100, 115, 130] = 100
    """Size of the texts and rows, in percent."""
    chamber: Annotated[str, Meta(pattern=r"^(?:MA-(?:0[1-9]|1[0-2]))?$")] = ""
    """Code of the region whose chamber this is, empty for all twelve."""
    default_season_year: Annotated[int, Meta(ge=1900, le=2200)] = 2025
    """Year proposed for a new season."""
    show_start_page: bool = True
    """Whether the program opens on its home page."""
    show_free_days: bool = True
    """Whether the calendar shades week-ends, feasts and public holidays."""
    show_events: bool = True
    """Whether the calendar shows the events as bands."""
    show_all_events: bool = False
    """Whether the calendar gives every event a band, not only the most wanted ones."""
    hidden_kinds: Annotated[tuple[Kind, ...], Meta(max_length=200)] = ()
    """Kinds of events the calendars do not show."""
    grouping: Literal["region", "level", "city", "status", "event"] = "region"
    """What a row of the calendar stands for."""
    folded_rows: Annotated[tuple[RowKey, ...], Meta(max_length=2000)] = ()
    """Rows of the calendar folded to a strip, by the keys of their groups."""
    show_pressure: bool = True
    """Whether the calendar shows what each week holds under its rows."""
    pressure: Literal["salons", "visitors", "turnover"] = "salons"
    """What the columns of the weeks measure."""
    show_overview: bool = True
    """Whether the calendar shows the whole season in small under its rows."""
    zoom: Annotated[int, Meta(ge=0, le=100)] = 0
    """How close the calendar is looked at: 0 shows the whole season, 100 single days."""
    table_columns: Annotated[tuple[Kind, ...], Meta(max_length=200)] = ()
    """Columns of the table in their order, by key; empty for those shown at first."""
    table_widths: Annotated[
        dict[Kind, Annotated[int, Meta(ge=1, le=4000)]], Meta(max_length=200)
    ] = msgspec.field(default_factory=dict[str, int])
    """Widths of the table's columns that were changed, by key, at a text size of 100 %."""
    recent_files: Annotated[tuple[Path, ...], Meta(max_length=MOST_RECENT)] = ()
    """Plans opened or saved, the last one first."""
    last_folder: Path = ""
    """Where the file dialogs open."""
    last_exports: Annotated[dict[Path, Path], Meta(max_length=MOST_RECENT)] = msgspec.field(
        default_factory=dict[str, str]
    )
    """The workbook each plan was last exported to, by the plan's file."""
    open_workbook_after_export: bool = False
    """Whether an exported workbook is opened at once."""
    offer_export_check: bool = True
    """Whether an export of a plan with open points offers to look through them."""
    window_geometry: Picture = ""
    """Place and size of the window, as Qt writes it, in base64."""
    window_state: Picture = ""
    """Place of the panels in the window, as Qt writes it, in base64."""
