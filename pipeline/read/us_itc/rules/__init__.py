"""The rules of reading, by the module that uses them."""
