"""What the readers of all authorities that write English share: sentences, names, places, rosters."""
