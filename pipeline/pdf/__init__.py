"""Texts that are set on pages (PDF): letters and their places, put into the order in which a person reads them.

Only `letters` knows the library that opens the files, and only the process of `helper` runs it, under limits: a file may be made
to take a machine's memory, or for ever. What is made of the letters is ours and pure: the same letters give the same paragraphs.
"""
