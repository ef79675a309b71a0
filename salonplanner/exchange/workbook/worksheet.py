"""A worksheet that takes formulas as they are written."""

from xlsxwriter.worksheet import Worksheet


class FormulaSheet(Worksheet):
    """Leaves formulas alone; XlsxWriter looks each one over for some thirty newer functions.

    None of ours uses them, and the search takes two thirds of the time of a workbook. Where a
    later XlsxWriter no longer asks this method, the workbook is the same and slower.
    """

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        del expand_future_functions
        return formula.removeprefix("=")
