"""One file a source, found by its name."""

from pipeline.more import with_more

__path__ = with_more(__path__, "sources")
