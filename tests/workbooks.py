"""Reading workbooks back in tests, and having LibreOffice calculate them anew."""

import datetime as dt
import math
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

# LibreOffice trusts the values of a workbook that another program wrote unless told otherwise.
_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_EPOCH = dt.date(1899, 12, 30)
Value = str | float | int | None


def opened(path: Path, *, values: bool = False) -> Any:
    """The workbook with its formulas, or with the values they have."""
    with warnings.catch_warnings():
        # openpyxl tells that it cannot keep data bars and the like: nobody saves what they read.
        warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
        return load_workbook(path, data_only=values)


def recalculated(soffice: Path, source: Path, folder: Path) -> Path:
    """The workbook as LibreOffice calculates it, in a folder of its own."""
    return all_recalculated(soffice, [source], folder)[0]


def all_recalculated(soffice: Path, sources: list[Path], folder: Path) -> list[Path]:
    """Workbooks of different names as LibreOffice calculates them, in one launch."""
    profile, out = folder / "profile", folder / "recalculated"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS_RECALCULATE)
    subprocess.run(
        [
            str(soffice),
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(out),
            *map(str, sources),
        ],
        check=True,
        capture_output=True,
        timeout=150,
    )
    return [out / source.name for source in sources]


def formula_cells(book: Any) -> Iterator[Any]:
    """Each cell that holds a formula."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.data_type == "f")


def value_of(cell: Any) -> Value:
    """What a cell holds, days as the numbers they are stored as, escaped letters as themselves."""
    value = cell.value
    if isinstance(value, str):
        return unescape(value)
    if isinstance(value, dt.datetime):
        return (value.date() - _EPOCH).days
    if isinstance(value, dt.time):
        return 0
    return value


def same(one: Value, other: Value) -> bool:
    """Whether two values agree, numbers to a billionth."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)
    return one == other


def named(book: Any, name: str) -> Any:
    """The one cell a defined name stands for."""
    sheet, address = book.defined_names[name].attr_text.rsplit("!", 1)
    return book[sheet.strip("'").replace("''", "'")][address.replace("$", "")]


def table_sheet(book: Any) -> Any:
    """The sheet with the salons' table."""
    return next(sheet for sheet in book.worksheets if "Salons" in sheet.tables)


def columns(sheet: Any) -> dict[str, int]:
    """The column number of each heading of the salons' table."""
    top = sheet[sheet.tables["Salons"].ref][0]
    return {str(cell.value): cell.column for cell in top}
