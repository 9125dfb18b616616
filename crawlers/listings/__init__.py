"""How sources list their documents: a module a form, each read strictly. Pure."""

from pipeline.more import with_more

__path__ = with_more(__path__, "listings")
