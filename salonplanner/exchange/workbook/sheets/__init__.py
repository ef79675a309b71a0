"""One module a sheet of the workbook."""
