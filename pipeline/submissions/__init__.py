"""National submissions: what an allied authority says of a product: the record, its file, what of it leaves."""

SOURCE = "submission"  # of their documents
FINDING = "finding"  # of what another ordered: the kind of its notice, and of that by which it is withdrawn
FINDING_WITHDRAWN = "finding_withdrawn"
