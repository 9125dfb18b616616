"""National submissions: what an allied authority says of a product: the record, its file, what of it leaves."""

SOURCE = "submission"  # of their documents
