"""The table of claims: filters, columns, what surrounds each claim, editing of many at once."""
