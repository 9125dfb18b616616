"""The authorities that rule: what their orders are called, whom and where they bind, how they end. One TOML file each.

The fold, the mails and the search ask here and name no authority themselves.
"""

from pipeline.more import with_more

__path__ = with_more(__path__, "authorities")
