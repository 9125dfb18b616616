"""Reading national submissions: texts of labelled lines."""
