"""A dead man's switch: who speaks when nobody looks any more. A process of its own, which imports nothing of the crawl.

It reads what stands in the database, and nothing else; that it cannot read it is the first thing that it says.
"""
