"""From archived bytes to the one text that evidence points into: a module a form, found by its file. Pure.

Whatever form a document reaches us in, it becomes the same text: one paragraph a line, one blank between words, straight quotes,
hyphens for en-dashes, no file heads and page marks.
"""

from pipeline.more import with_more

__path__ = with_more(__path__, "texts")
