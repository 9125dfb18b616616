"""Numbers as offices, databases and lawyers print them, and the one record that each must find among its neighbours.

The forms are those that people typed, and those that Espacenet, Google Patents, EDIS and the gazette print.
"""

from __future__ import annotations

from typing import Any

from search_engines import entry

# Each with a neighbour one digit away, which no spelling of it may find.
RECORDS: dict[str, dict[str, Any]] = {
    "plain": {"patent": ["US.98113703", "US.9113703", "US.9277809"], "claim": ["9113703:1", "98113703:2"]},
    "plain-beside": {"patent": ["US.98113704", "US.9113704", "US.9277808"], "claim": ["9113703:11", "9113704:1", "98113704:2"]},
    "eight": {"patent": ["US.10813517"], "claim": ["10813517:9", "10813517:12"]},
    "eight-beside": {"patent": ["US.10813518"], "claim": ["10813518:9", "10813517:1"]},
    "design": {"patent": ["US.D767124", "US.D659208"]},
    "design-beside": {"patent": ["US.D767125", "US.D659209", "US.767124", "US.RE767124"]},
    "reissue": {"patent": ["US.RE45117"]},
    "reissue-beside": {"patent": ["US.RE45118", "US.D45117"]},
    "mark": {"trademark": ["US.4206026"]},
    "mark-beside": {"trademark": ["US.4206027"]},
    "europe": {"patent": ["EP.9812345"]},
    "europe-beside": {"patent": ["EP.9812346", "US.9812345"]},
    "copyright": {"copyright": ["VA2142287"]},
    "copyright-beside": {"copyright": ["VA2142288", "TX2142287"]},
    "case": {"case": ["337-TA-1276"]},
    "case-beside": {"case": ["337-TA-1277"]},
    "docket": {"docket": "DN 3530"},
    "docket-beside": {"docket": "DN 3531"},
    "tariff": {"hts": ["0709.93.20"]},
    "tariff-beside": {"hts": ["0709.93.10"]},
    "document": {"number": "2023-24071"},
    "document-beside": {"number": "2023-24072"},
    "model": {"model": ["WF-50 A"]},
    "model-beside": {"model": ["WF-50 B"]},
}
KINDS = {"docket": "notices", "tariff": "notices"}
NUMBERS = [
    entry(KINDS.get(name.removesuffix("-beside"), "flags"), name, title=f"goods number {n}", article=f"goods number {n}", **fields)
    for n, (name, fields) in enumerate(RECORDS.items())
]

# By the record, what people type for it. Apart by bars, for some forms have commas.
TYPED: dict[str, str] = {
    # The rows that found nothing.
    "plain": "9,113,703 B2|US9113703 (B2)|US9113703(B2)|9113703,9277809|USPAT 9113703|pat 9113703|USPN 9,113,703|USP 9113703"
    "|https://patents.google.com/patent/US9113703B2/en|patents.google.com/patent/US9113703B2|9113703;9277809"
    "|9,113,703,9,277,809|US9113703B2,US9277809B1|9,113,703, 9,277,809|9,113,703 and 9,277,809|9113703/9277809|9,113,703/9,277,809"
    "|https://worldwide.espacenet.com/patent/search?q=pn%3DUS9113703B2"
    "|https://worldwide.espacenet.com/publicationDetails/biblio?CC=US&NR=9113703B2&KC=B2&FT=D"
    "|https://worldwide.espacenet.com/patent/search/family/049876543/publication/US9113703B2?q=guards"
    "|https://patents.google.com/patent/US9113703"
    "|claim:9113703:1|claim:\"9113703:1\"|claim:\"US 9,113,703:1\"|claim:\"US9113703B2:1\"|claim:9,113,703:1|claim:US9113703B2:1"
    "|'703 patent|the ’703 patent|claim 1 of the '703 patent"
    '|claim:"claim 1 of U.S. Patent No. 9,113,703"|claim:"9,113,703 claim 1"|claim:"9113703, cl. 1"|claim:US 9,113,703:1'
    # Forms that were right.
    "|9,113,703|9113703|US-9113703-B2|US 9,113,703 B2|US9113703B2|us9113703b2|U.S. Patent No. 9,113,703"
    "|U.S. Patent Nos. 9,113,703 and 9,277,809|9.113.703|Patent No. 9113703|U.S. Pat. No. 9,113,703|98,113,703|US98113703B2"
    "|98,113,703 B2|US 98,113,703 (B2)|patent:9113703|patent:\"9,113,703 B2\"|patent:9,113,703 B2|９，１１３，７０３"
    "|Pat. No: 9,113,703|U.S. Patent No.: 9,113,703|US Pat No: 9,113,703",
    "eight": "USPN 10,813,517|claim:10813517:9|claim:\"10,813,517:9\"|claim:\"US10813517:9\"|US-10813517-B2|10.813.517"
    "|US10813517B2|10,813,517 B2|10813517 B2|US10813517 (B2)|10,813,517 (B2)|US 10813517 B2"
    "|U.S. Pat. 10,813,517",
    "design": "D767,124 S|US D767,124 S|Des. 659,208|Des. 767,124|USD0659208S1|D767,124 S1|US D767124 S1|Design Patent D767,124"
    "|U.S. Design Patent No. 767,124|USD767124S|D767124|D 767,124|D'767,124|US Des. 767,124|D767124 (S)|D767,124,D659,208"
    "|https://patents.google.com/patent/USD767124S1/en",
    "reissue": "US RE45,117 E|Re. 45,117|\"Re. 45,117\"|RE45,117 E|USRE45117E1|RE45117|RE 45,117|Reissue Patent No. 45,117"
    "|US RE45117 (E1)|Re 45,117|U.S. Reissue Patent No. RE45,117|https://patents.google.com/patent/USRE45117E1/en",
    "mark": "US TM 4206026|TM 4206026|Reg. No. 4,206,026|U.S. Trademark Registration No. 4,206,026|4,206,026|US TM 4,206,026"
    "|TM Reg. No. 4206026|trademark:4206026|Trademark 4206026"
    "|https://tsdr.uspto.gov/#caseNumber=4206026&caseType=US_REGISTRATION_NO&searchType=statusSearch"
    "|Reg. No: 4,206,026|Reg. No.: 4,206,026|Registration Number: 4,206,026",
    "europe": "EP 9 812 345 B1|EP9812345|EP9812345B1|EP9812345 (B1)|EP 9812345 A1|European Patent No. 9,812,345"
    "|https://patents.google.com/patent/EP9812345B1/de|EP-9812345-B1"
    "|https://worldwide.espacenet.com/publicationDetails/biblio?CC=EP&NR=9812345B1",
    "copyright": "VA0002142287|VA 2-142-287|VA2142287|Copyright Reg. No. VA 2-142-287|VA 0002142287|VA0002142287,VA2142287",
    "case": "ITC-1276|337TA1276|337-TA-1276|337-1276|Inv. No. 337-TA-1276|ITC 1276|ITC Inv. No. 337-TA-1276|the 1276 investigation"
    "|337 TA 1276|USITC-1276|337–TA–1276|case:ITC-1276|Investigation No. 337-TA-1276|337-TA-1276 (Remand)|case:1276"
    "|TA-337-1276|Inv. No. TA-337-1276"
    "|Inv. No: 337-TA-1276|Inv. No.: 337–TA–1276|Investigation No: 337‒TA‒1276|Inv: 337-TA-1276|Case: 337-TA-1276",
    "docket": "DN3530|DN 3530|Docket No. 3530|docket:3530|DN-3530|337-TA-3530|D.N. 3530"
    "|Docket No: 3530|Docket No.: 3530|Dkt. No: 3530|DN: 3530",
    "tariff": "HTS 0709.93.20|0709.93.20|07099320|HTSUS 0709.93.20|HS 0709.93.20|hts:0709.93.20|0709.9320",
    "document": "FR Doc. 2023-24071|2023-24071|FR Doc. No. 2023-24071|https://www.federalregister.gov/d/2023-24071"
    "|https://www.federalregister.gov/documents/2023/11/02/2023-24071/certain-goods|number:2023-24071|[FR Doc. 2023-24071]"
    "|federalregister.gov/d/2023-24071|FR Doc No: 2023–24071|FR Doc. No.: 2023-24071|Document No: 2023-24071"
    "|Document Number: 2023-24071|Federal Register Document Number: 2023-24071",
    "model": "wf50a|WF-50A|Model No. WF-50A|model:wf50a|WF50A,WF-50A",
}  # fmt: skip
