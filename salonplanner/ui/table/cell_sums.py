"""What selected cells add up to, as a spreadsheet says it below the grid. Without Qt."""

from collections.abc import Collection, Sequence

from salonplanner.language import Language
from salonplanner.ui.models.column import Asked, Column

Order = str | float | None


def summed(cells: Sequence[tuple[Column, Order]], language: Language) -> str:
    """How many cells hold something, and the sum and mean of numbers of one kind.

    Empty for less than two cells. A share has no sum worth saying, a mean it has.
    """
    if len(cells) < 2:
        return ""
    filled = [value for _, value in cells if value is not None]
    texts = [language.tr("Count: {n}", n=language.number(len(filled)))]
    columns = {column.key: column for column, _ in cells}
    numbers = [value for value in filled if isinstance(value, int | float)]
    if numbers and _of_one_kind(columns.values()):
        column = next(iter(columns.values()))
        total = sum(numbers)
        if column.unit != "%":
            texts.append(language.tr("Sum: {n}", n=_written(total, column, language)))
        mean = _written(total / len(numbers), column, language)
        texts.append(language.tr("Mean: {n}", n=mean))
    return " · ".join(texts)


def _of_one_kind(columns: Collection[Column]) -> bool:
    numbers = all(column.asked is Asked.NUMBER for column in columns)
    return numbers and (len(columns) == 1 or len({column.unit for column in columns}) == 1)


def _written(value: float, column: Column, language: Language) -> str:
    if column.unit == "%":
        return language.percent(value)
    if column.key == "turnover":
        return language.millions(value, 2)
    return language.number(value, 0 if float(value).is_integer() else 1)
