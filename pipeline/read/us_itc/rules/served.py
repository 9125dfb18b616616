"""Rules of `pipeline.read.us_itc.served`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import LEGAL_FORM
from pipeline.read.rule import Rule

# The line above a list of parties.
HEAD = Rule(
    r"^\([a-z]\) The (?P<role>complainant|respondent)s?\b",
    finds=["‹(a) The complainant› is:", "‹(b) The respondents› are the following entities:"],
    never=["(1) The complainants are:", "(c) The Office of Unfair Import Investigations", "The respondents are:"],
)
# A line that ends a list of parties.
NEXT = Rule(
    r"^\((?:[a-z]|\d)\)\s",
    r"^(?:By order\b|Issued:|Dated:|The authority\b|Authority:|For the investigation\b|Responses? to\b|"
    r"Extensions? of\b|Failure of\b|\[FR Doc|BILLING CODE)",
    finds=[
        "‹(c) ›The Office of Unfair Import Investigations",
        "‹(3) ›For the investigation so instituted",
        "‹By order› of the Commission.",
        "‹Issued:› June 4, 2019.",
        "‹Dated:› June 4, 2019.",
        "‹The authority› for institution of this investigation is section 337.",
        "‹Authority:› Section 337 of the Tariff Act.",
        "‹For the investigation› so instituted, a judge is named.",
        "‹Responses to› the complaint must be submitted by the respondents.",
        "‹Extensions of› time will not be granted.",
        "‹Failure of› a respondent to answer may be deemed a waiver.",
        "‹[FR Doc›. 2019-01234 Filed 6-4-19]",
        "‹BILLING CODE› 7020-02-P",
    ],
    never=[
        "Fenwick Lamps, Inc., (c) 12 Mill Road",
        "By Orderly Lamps, Inc., 12 Mill Road, Dayton, OH",
        "Authority Lamps, Inc., 12 Mill Road",
        "(a)Fenwick",
    ],
)
# A party's name at the beginning of its line, up to its legal form and what other name it goes by.
NAME = Rule(
    rf"^(?P<name>.+?(?:,? {LEGAL_FORM})+"
    r"(?:,? (?:d/b/a|f/k/a|a/k/a|a\.k\.a\.) [^,]+| \((?:d/b/a|f/k/a|a/k/a|a\.k\.a\.|formerly)[^()]+\))?)"
    r"(?:,|$)",
    finds=[
        "‹Fenwick Lamps, Inc.,› 12 Mill Road, Dayton, OH 45499",
        "‹Shenzhen Orlo Co., Ltd.›",
        "‹Fenwick Lamps, Inc. d/b/a Fenwick Lights,› 12 Mill Road",
        "‹Fenwick Lamps, Inc., f/k/a Dayton Lamps,› 12 Mill Road",
        "‹Fenwick Lamps, Inc. a/k/a Fenwick,› 12 Mill Road",
        "‹Fenwick Lamps, Inc. a.k.a. Fenwick,› 12 Mill Road",
        "‹Fenwick Lamps, Inc. (d/b/a Fenwick Lights),› 12 Mill Road",
        "‹Fenwick Lamps, Inc. (f/k/a Dayton Lamps),› 12 Mill Road",
        "‹Fenwick Lamps, Inc. (a/k/a Fenwick),› 12 Mill Road",
        "‹Fenwick Lamps, Inc. (a.k.a. Fenwick),› 12 Mill Road",
        "‹Fenwick Lamps, Inc. (formerly Dayton Lamps),› 12 Mill Road",
    ],
    never=["Fenwick Lamps, 12 Mill Road, Dayton, OH 45499", "Fenwick Lamps, Inc. of Dayton", "Incandescent Lamps, 12 Mill Road"],
)
POSTCODE = Rule(
    r"\b\d{4}[ ][A-Z]{2}\b",
    r"\b(?:[A-Z]{1,2}-?)?\d[\d -]{2,9}\b\.?",
    r"\b[A-Z]\d[A-Z][ ]?\d[A-Z]\d\b",
    r"\b[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}\b",
    finds=["‹1234 ZX› Utrecht", "Dayton, OH ‹45499-1234›", "‹D-12345 ›Berlin", "Toronto, Ontario ‹M4X 2T9›", "London ‹SW4 7QX›"],
    never=["Room 12", "Unit 4B", "Dayton, OH"],
)
# The last part of an address before the country, where it is no city.
REGION = Rule(
    r"\b(?:Province|Prefecture|State|County)$",
    r"[a-z]-do$",
    finds=["Guangdong ‹Province›", "Aichi ‹Prefecture›", "Penang ‹State›", "Hsinchu ‹County›", "Gyeongg‹i-do›"],
    never=["State Street", "Province of Milan", "Countyline", "Karate-dojo"],
)
CITY = Rule(
    r"\bCity$",
    r"-shi$",
    r"-si$",
    finds=["Shenzhen ‹City›", "Nagoya‹-shi›", "Suwon‹-si›"],
    never=["City Road", "Shenzhen", "Mansi", "Suwon-si Plant"],
)
# What stands behind a party of the list, before the next.
BETWEEN = Rule(
    r"[;.]?\s*(?:and)?$",
    finds=["Dayton, OH 45499‹; and›", "Dayton, OH 45499‹;›", "Dayton, OH 45499‹.›", "and Dayton; OH 45499‹›"],
)
# A part of an address that is no city.
STREET = Rule(
    r"\d",
    r"\b(?:Road|Rd|Street|St|Avenue|Ave|Floor|Room|Building|Tower|Zone|Park|Suite|No|District|Town|Village|Block|Unit|"
    r"Lane|Area|Township|Community|Industrial|Plaza|Centre|Center)\b",
    r"-ku\b",
    r"-dong\b",
    r"-gu\b",
    finds=[
        "‹1›2 Mill", "Mill ‹Road›", "Mill ‹Rd›", "Mill ‹Street›", "Mill ‹St›.", "Mill ‹Avenue›", "Mill ‹Ave›.", "Third ‹Floor›",
        "‹Room› A", "‹Building› A", "Orlo ‹Tower›", "Export ‹Zone›", "Science ‹Park›", "‹Suite› A", "Gate ‹No›. A",
        "Baoan ‹District›", "Liaobu ‹Town›", "Orlo ‹Village›", "‹Block› A", "‹Unit› A", "Mill ‹Lane›", "Third ‹Area›",
        "Orlo ‹Township›", "Orlo ‹Community›", "Orlo ‹Industrial› Estate", "Orlo ‹Plaza›", "Orlo ‹Centre›", "Orlo ‹Center›",
        "Minato‹-ku›", "Yeoksam‹-dong›", "Gangnam‹-gu›",
    ],
    never=["Dayton", "Parkville", "Suwon-si", "Norwich", "Streetly", "Stow", "Kunshan"],
)  # fmt: skip
