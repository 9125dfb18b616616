"""What allies' officers may do, by the law of each: a row a kind of right, its conditions, and what is missing."""
