"""Rows of the docket of the US International Trade Commission (EDIS): what the title of a document says, by its type."""
