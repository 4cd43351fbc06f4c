"""Tables of cells on their way out: as workbook, CSV or clipboard."""
