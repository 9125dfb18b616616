"""Status lines, redirects, interim answers and header lines."""

from __future__ import annotations

import base64
import hashlib

from odd_answers.codings import any_case
from odd_answers.making import Msg, Part, Rng, Verdict, part


def p_start(rng: Rng) -> Part:
    """Status lines with the good body after them."""
    long = rng.choice([100, 3000])
    cases: list[tuple[bytes, Verdict, str]] = [
        (b"HTTP/1.1 200 ", "whole", "RFC 9112 4: the reason may be empty"),
        (b"HTTP/1.1 200 Tr\xe8s bien \xff", "whole", "RFC 9112 4: the reason may hold obs-text and is ignored"),
        (b"HTTP/1.1 200 404 Not Found", "whole", "RFC 9112 4: the reason is ignored"),
        (b"HTTP/1.1 200 " + b"r" * long, "whole", "RFC 9112 4: the reason is ignored"),
        (b"HTTP/1.0 200 OK", "whole", "RFC 9112 2.3: an older version; length as usual"),
        (b"HTTP/1.1 200 " + b"r" * 300_000, "either", "RFC 9112 4: a limit is prudent"),
        (b"HTTP/1.1 200", "either", "RFC 9112 4: the space is missing, taken by most"),
        (b"HTTP/1.1  200 OK", "either", "RFC 9112 4: white space, taken by some"),
        (b"HTTP/1.1\t200\tOK", "either", "RFC 9112 4: white space, taken by some"),
        (b"HTTP/1.9 200 OK", "either", "RFC 9110 2.5: a higher minor version"),
        (b"HTTP/2 200", "either", "RFC 9112 2.3: not an HTTP/1 version"),
        (b"HTTP/9.9 200 OK", "either", "RFC 9112 2.3: not an HTTP/1 version"),
        (b"http/1.1 200 OK", "either", "RFC 9112 2.3: the name is case-sensitive"),
        (b"ICY 200 OK", "either", "RFC 9112 4: not HTTP"),
        (b"\r\nHTTP/1.1 200 OK", "either", "RFC 9112 2.2: an empty line is only foreseen before a request"),
        (b"HTTP/1.1 2OO OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 +200 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 200.0 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 2_00 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 -200 OK", "not", "RFC 9112 4: no status code"),
        ("HTTP/1.1 \u0662\u0660\u0660 OK".encode(), "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 20 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 2000 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 " + b"2" * 5000 + b" OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1 OK", "not", "RFC 9112 4: no status code"),
        (b"HTTP/1.1", "not", "RFC 9112 4: no status code"),
        (b"SSH-2.0-odd", "not", "RFC 9112 4: not HTTP"),
        (b"220 odd.invalid ESMTP", "not", "RFC 9112 4: not HTTP"),
    ]
    line, verdict, why = rng.choice(cases)

    def apply(msg: Msg) -> None:
        msg.start = line

    return part(f"status line {line[:40]!r} ({len(line)})", verdict, why, "start", apply)


def p_status(rng: Rng) -> Part:
    """Other statuses, with the good body or with header fields that tempt."""
    wait = rng.choice(
        [
            "",
            "Retry-After: 999999999",
            "Retry-After: -5",
            "Retry-After: " + "9" * 5000,
            "Retry-After: NaN",
            "Retry-After: 1e9",
            "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
            "Retry-After: Mon, 32 Foo 2025 99:99:99 GMT",
            "Retry-After: inf",
            "Retry-After: \u00b2",
            "Retry-After: 0",
            "Retry-After:",
            "Retry-After: 0\r\nRetry-After: 86400",
            "Retry-After: Fri, 31 Dec 99999999 23:59:59 GMT",
            "Retry-After: 0x10",
        ]
    )
    cases: list[tuple[int | str, Verdict, str, str]] = [
        *[
            (n, "not", "RFC 9110 15.5, 15.6: an error, the content is no document", wait)
            for n in (
                400,
                401,
                403,
                404,
                406,
                407,
                408,
                410,
                416,
                418,
                421,
                426,
                429,
                429,
                451,
                499,
                500,
                502,
                503,
                503,
                504,
                511,
                520,
                599,
            )
        ],
        *[(n, "not", "RFC 9110 15: not a valid status code", "") for n in (600, 700, 999, "099", "000")],
        (201, "either", "RFC 9110 15.3.2: no answer to a GET", ""),
        (202, "either", "RFC 9110 15.3.3: not yet done, the content may not be the document", wait),
        (203, "either", "RFC 9110 15.3.4: changed by a proxy", ""),
        (204, "not", "RFC 9110 15.3.5: there is no content", ""),
        (205, "not", "RFC 9110 15.3.6: there is no content", ""),
        (206, "not", "RFC 9110 15.3.7: a part, nobody asked for one", "Content-Range: bytes 0-9/99999999"),
        (206, "not", "RFC 9110 15.3.7: a part without saying which", ""),
        (206, "not", "RFC 9110 15.3.7: a part that begins later", "Content-Range: bytes 100-999999/1000000"),
        (226, "either", "RFC 3229: a delta, nobody asked for one", ""),
        (299, "either", "RFC 9110 15: unknown 2xx counts as 200", ""),
        (200, "either", "RFC 9110 14.4: Content-Range has no meaning with 200", "Content-Range: bytes 0-99/99999999"),
        (300, "not", "RFC 9110 15.4.1: a choice, not the document", ""),
        (304, "not", "RFC 9110 15.4.5: nobody asked whether it changed; there is no content", 'ETag: "x"'),
        (305, "not", "RFC 9110 15.4.6: use of a proxy, deprecated", "Location: http://127.0.0.1:9/"),
        (302, "either", "RFC 9110 15.4: a redirect without Location; browsers show the content", ""),
        (399, "not", "RFC 9110 15: counts as 300", ""),
        (401, "not", "RFC 9110 15.5.2: asks for credentials", 'WWW-Authenticate: Basic realm="odd"'),
        (407, "not", "RFC 9110 15.5.8: asks for credentials", "Proxy-Authenticate: Negotiate"),
        (101, "not", "RFC 9110 15.2.2: nobody asked for another protocol", "Upgrade: odd\r\nConnection: upgrade"),
    ]
    status, verdict, why, extra = rng.choice(cases)

    def apply(msg: Msg) -> None:
        msg.start = f"HTTP/1.1 {status} Odd".encode()
        msg.heads += [line.encode("latin-1") for line in extra.split("\r\n") if line]

    return part(f"status {status}, {extra[:50] or 'no more'}", verdict, why, "start", apply)


def p_redirect(rng: Rng) -> Part:
    """Redirects to where no reader may go."""
    n, port = rng.randint(1, 250), rng.choice(["99999", "-1", "abc", "0", "\u0661", "9 9", "65536"])
    where = (
        rng.choice(
            [
                "file:///etc/passwd",
                "file:///dev/zero",
                "file:///proc/self/environ",
                "FILE:///dev/stdin",
                "file://localhost/etc/hostname",
                "file:/tmp/odd.fifo",
                "/dev/zero",
                "//203.0.113.{n}/x",
                "\\\\203.0.113.{n}\\share\\x",
                "http://203.0.113.{n}/x",
                "https://203.0.113.{n}/x",
                "https://127.0.0.1:9/x",
                "http://127.0.0.1:9/x",
                "http://odd{n}.invalid/x",
                "http://\u00f6dd.invalid/\u00e9",
                "http://xn--{n}.invalid/",
                "http://[::1",
                "http://[::1]:9/x",
                "http://[v9.odd]/",
                "http://127.0.0.1:{port}/x",
                "http://user:secret@127.0.0.1:9/x",
                "http:///x",
                "http:",
                "http://",
                "://x",
                "ftp://127.0.0.1:9/x",
                "gopher://127.0.0.1:9/_x",
                "data:text/xml,<RULE>odd</RULE>",
                "javascript:alert(1)",
                "jar:file:///tmp/x!/y",
                "unix:/run/odd.sock",
                "ldap://127.0.0.1:9/",
                "mailto:x@odd.invalid",
                "",
                "#odd",
                "?",
                ".",
                "/nowhere-{n}",
                "/../../../etc/passwd",
                "/" + "a" * 30_000,
                "/a b\tc",
                "/%00%ff%zz",
                "http://2130706433:9/",
                "http://0x7f.1:9/",
                "http://127.0.0.1:9\\@x/",
                "http://127.0.0.1:9#@localhost/",
                "http://odd.invalid:80:90/",
                "HTTP://127.0.0.1:9/\u0000",
                "view-source:http://127.0.0.1:9/",
                "about:blank",
                "http://%31%32%37.0.0.1:9/",
                "/\u0000",
                "/\u0085x",
                "http://" + "a." * 5000 + "invalid/",
            ]
        )
        .replace("{n}", str(n))
        .replace("{port}", port)
    )
    status = rng.choice([301, 302, 303, 307, 308])
    raw = where.encode("utf-8") if rng.random() < 0.7 else where.encode("latin-1", "replace")
    twice = rng.random() < 0.1
    verdict: Verdict = "not"
    why = "RFC 9110 15.4, 10.2.2: leads to another place, to nothing or in a circle; no document there may be taken"

    def apply(msg: Msg) -> None:
        msg.start = b"HTTP/1.1 %d Moved" % status
        msg.heads += [b"Location: " + raw] * (2 if twice else 1)
        if msg.rng.random() < 0.5:
            msg.body = b"<html><body>moved</body></html>"

    return part(f"{status} to {where[:60]!r} ({len(raw)}){' twice' if twice else ''}", verdict, why, "start content", apply)


def p_before(rng: Rng) -> Part:
    """Interim answers before the real one."""
    codes = [rng.choice([100, 102, 103, 103, 104, 199]) for _ in range(rng.choice([1, 1, 2, 5]))]
    head = rng.choice(
        [b"", b"Link: </x.css>; rel=preload\r\n", b"Content-Length: 5\r\n", b"Content-Encoding: br\r\n", b"X: \xff\r\n"]
    )
    many = rng.random() < 0.15
    codes = codes * 400 if many else codes

    def apply(msg: Msg) -> None:
        msg.before = b"".join(b"HTTP/1.1 %d Odd\r\n" % c + head + b"\r\n" for c in codes)

    verdict: Verdict = "either" if many else "whole"
    return part(
        f"{len(codes)} interim answers first, {codes[:5]} {head[:20]!r}",
        verdict,
        "RFC 9110 15.2: a client must be able to read one or more 1xx before the final answer",
        "before",
        apply,
    )


def p_heads(rng: Rng) -> Part:
    """Header lines that mean nothing here, or that are written oddly."""
    many = rng.choice([200, 2000])
    digest = rng.random() < 0.5
    cases: list[tuple[list[bytes], Verdict, str]] = [
        ([b"X-Odd: %d" % i for i in range(rng.choice([20, 70]))], "whole", "RFC 9110 5.1: unknown fields are ignored"),
        (
            [b"Set-Cookie: a=b; Domain=.odd.invalid; Path=/", b"Set-Cookie: \xff=;;;", b"Set-Cookie:"],
            "whole",
            "RFC 6265 5.2: ignored",
        ),
        (
            [b'Content-Disposition: attachment; filename="../../etc/passwd"'],
            "whole",
            "RFC 6266: a name for a file, the content is the same",
        ),
        ([b"Location: http://127.0.0.1:9/"], "whole", "RFC 9110 10.2.2: Location has no meaning with 200"),
        ([b"Content-Location: file:///etc/passwd"], "whole", "RFC 9110 8.7: does not change what is read"),
        (
            [b'Alt-Svc: h2="127.0.0.1:9"; ma=9999', b"Upgrade: h2c", b"Strict-Transport-Security: max-age=9"],
            "whole",
            "RFC 7838: may be ignored",
        ),
        (
            [b'Link: <http://203.0.113.9/x>; rel="canonical preload describedby"'],
            "whole",
            "RFC 8288: a link need not be followed",
        ),
        (
            [b"Last-Modified: not a date", b"Expires: -1", b"Age: -99", b'ETag: \xff"', b"Warning: 299"],
            "whole",
            "RFC 9110 5.5: of no weight here",
        ),
        ([b"Retry-After: 99999999"], "whole", "RFC 9110 10.2.3: only of use with 503 and 3xx"),
        ([b"Keep-Alive: timeout=99999999, max=-1", b"Vary: *", b"Accept-Ranges: odd"], "whole", "RFC 9110: of no weight here"),
        ([b"X-Empty:", b"X-Empty: ", b"X:\t"], "whole", "RFC 9110 5.5: a value may be empty"),
        ([b"X-Obs: \xe9\xff\x80 " + "\u2028\u202e".encode()], "whole", "RFC 9110 5.5: obs-text is opaque data"),
        ([b"!#$%&'*+-.^_`|~1: odd"], "whole", "RFC 9110 5.6.2: a token"),
        ([b"X-Fold: a\r\n b\r\n\tContent-Length: 3"], "whole", "RFC 9112 5.2: obs-fold is to be taken as spaces"),
        ([b"X-Long: " + b"x" * 7000], "whole", "RFC 9110 5.4: of a size servers do send"),
        ([b"Refresh: 0; url=file:///etc/passwd"], "either", "no standard: browsers would go elsewhere"),
        ([b"X-Long: " + b"x" * rng.choice([70_000, 300_000, 1_500_000])], "either", "RFC 9110 5.4: a limit is prudent"),
        ([b"X-Odd-%d: 1" % i for i in range(many)], "either", "RFC 9110 5.4: a limit is prudent"),
        ([b"X-Space : 1"], "either", "RFC 9112 5.1: white space before the colon, refused or taken"),
        ([b"no colon here"], "either", "RFC 9112 5: not a field line"),
        ([b": no name"], "either", "RFC 9112 5: not a field line"),
        ([b"X-Nul: a\0b"], "either", "RFC 9110 5.5: refused or replaced"),
        ([b"X-Cr: a\rb"], "either", "RFC 9112 2.2: a bare CR is refused or replaced"),
        (["X-\u00d6dd: 1".encode()], "either", "RFC 9110 5.6.2: not a token"),
        ([b"Trailer: Content-Length"], "either", "RFC 9110 6.6.2: announces what may not be a trailer"),
    ]
    lines, verdict, why = rng.choice(cases)
    if digest and rng.random() < 0.2:

        def apply_digest(msg: Msg) -> None:
            found = base64.b64encode(hashlib.sha256(b"other").digest())
            msg.heads.append(b"Content-Digest: sha-256=:" + found + b":")

        return part("a digest that is wrong", "either", "RFC 9530 2: a recipient may ignore it", "heads", apply_digest)

    def apply(msg: Msg) -> None:
        for line in lines:
            msg.heads.insert(0 if rng_at else len(msg.heads), line)

    rng_at = rng.random() < 0.5
    return part(f"{len(lines)} lines {lines[0][:44]!r} ({sum(map(len, lines))})", verdict, why, "heads", apply)


def p_names(rng: Rng) -> Part:
    """Names of header fields in another case, or other line ends."""
    kind = rng.choice(["lower", "UPPER", "rAnDoM", "no space", "tabs", "bare LF"])
    salt = rng.randrange(10**6)

    def rename(line: bytes) -> bytes:
        name, colon, value = line.partition(b":")
        if not colon or not name.strip():
            return line
        if kind == "no space":
            return name + b":" + value.lstrip()
        if kind == "tabs":
            return name + b":\t\t" + value.lstrip() + b"\t"
        if kind == "lower":
            return name.lower() + colon + value
        if kind == "UPPER":
            return name.upper() + colon + value
        return any_case(name.decode("latin-1"), Rng(salt)).encode("latin-1", "replace") + colon + value

    def apply(msg: Msg) -> None:
        if kind == "bare LF":
            msg.eol = b"\n"
        else:
            msg.rename = rename

    if kind == "bare LF":
        return part(
            "header lines that end with LF alone",
            "either",
            "RFC 9112 2.2: a recipient may take LF as an end of line",
            "names",
            apply,
        )
    return part(
        f"field names and spaces {kind} ({salt % 1000})",
        "whole",
        "RFC 9110 5.1: names in any case; RFC 9112 5: white space is optional",
        "names",
        apply,
    )
