"""What is told of an order, and whether it is new, changed, narrower or over: records, before any word is chosen."""
