"""What an office that keeps a register says of a right of its own: shown beside the order that rests on it, and ends none.

What is particular to one office's service stands in a module of its source's name, found by its place (`forms`).
"""
