"""The shapes that lists of documents have; a source says addresses and rows, its shape asks, pages, believes and accounts."""
