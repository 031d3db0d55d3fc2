"""What a comparison says in documents: the sheets of the workbook, the page of HTML, the pages of a PDF."""
