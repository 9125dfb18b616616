"""Scrapy's settings for every source: polite, verifying, and without the doors that Scrapy leaves open."""

from __future__ import annotations

from typing import Any

from pipeline.source_settings import SourceSettings

REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
_HANDLER = "crawlers.handler.Handler"
AT_ONCE = 16  # documents under way together; one host still gets one request at a time where there is a delay


def scrapy_settings(source: SourceSettings, most_megabytes: int) -> dict[str, Any]:
    """Scrapy's settings for one source's settings. Reasons stand beside what differs from Scrapy 2.19's defaults."""
    robots = "asked with the publisher's permission" if source.permission else "robots.txt obeyed"
    return {
        "USER_AGENT": f"crossmarket/0.1 (public trade-remedy rulings for customs services; {robots})",
        "DOWNLOAD_VERIFY_CERTIFICATES": True,  # off by default: evidence must come from whom it says
        "DOWNLOAD_DELAY": source.delay,
        "RANDOMIZE_DOWNLOAD_DELAY": False,
        "CONCURRENT_REQUESTS": 4 * AT_ONCE,
        "CONCURRENT_REQUESTS_PER_DOMAIN": AT_ONCE if source.delay == 0 else 1,
        "DOWNLOAD_HANDLERS": {"http": _HANDLER, "https": _HANDLER, "file": None, "data": None, "ftp": None, "s3": None},
        "DOWNLOAD_TIMEOUT": source.seconds,
        "DOWNLOAD_MAXSIZE": most_megabytes * 1024 * 1024,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": True,  # a cut body is an error, not a shorter document
        "COOKIES_ENABLED": False,  # else a public suffix list is fetched from elsewhere on first use
        "COMPRESSION_ENABLED": False,  # half a body would be believed (crawlers.coding)
        "REDIRECT_ENABLED": False,  # a redirect is judged before it is followed (crawlers.fetching)
        "METAREFRESH_ENABLED": False,  # on by default: a page would lead anywhere, unjudged
        "RETRY_ENABLED": False,  # retries are ours: they know what was due (crawlers.source)
        "HTTPERROR_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,  # on by default: a local server that runs code in the crawl
        "DOWNLOADER_MIDDLEWARES": {
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "crawlers.robots.Robots": 100,
        },
        "EXTENSIONS": {
            "scrapy.extensions.corestats.CoreStats": None,
            "scrapy.extensions.logstats.LogStats": None,
            "scrapy.extensions.memusage.MemoryUsage": None,
        },
        "LOG_ENABLED": False,
        "TWISTED_REACTOR": REACTOR,
    }
