"""Reading: from a document's texts to its notice, by the rules of who wrote it. Pure functions only.

A folder with a `reader` in it reads the documents of its sources (`pipeline.read.readers`).
"""

from pipeline.more import with_more

__path__ = with_more(__path__, "read")
