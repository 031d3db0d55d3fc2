"""The report of a comparison: what it says, and how it is written as a page of HTML."""
