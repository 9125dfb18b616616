"""The rights on which English courts decide, as their judgments write them."""

from __future__ import annotations

from pipeline.read.rule import Rule

NO = Rule(r"[Rr]egistration [Nn]os?\.?", r"[Nn]os?\.?", "NO\\.?", "[Nn]umber(?:s|ed)?", finds=["‹Registration No.›", "‹Nos›", "‹No.›", "‹NO.›", "‹number›", "‹numbers›", "‹numbered›"], never=["and"])
_NO = rf"(?:\s?{NO})?\s?"
_SEVEN = r"\d[\s,.]?\d{3}[\s,.]?\d{3}(?![\d,.]*\d)"
EP = Rule(
    rf"\b(?:[Ee]uropean [Pp]atents?(?:\s?\((?:UK|GB)\))?{_NO}(?:EP\s?)?(?:\((?:UK|GB)\)\s?)?|EP\s?(?:\((?:UK|GB)\)\s?)?{_NO})(?P<number>{_SEVEN})",
    finds=["‹EP (UK) 1 234 567›", "‹EP(UK) No. 1,234,567›", "‹EP1234567›", "‹EP (GB) 1.234.567›", "‹European Patent (UK) No. 1 234 567›", "‹European patent (GB) number 1234567›", "‹european patent 1 234 567›", "‹European Patents Nos. 1 234 567›", "‹European Patent Number 1 234 567›", "‹European Patent numbered 1234567›", "‹European Patent no EP (UK) 1234567›", "‹European Patent EP (GB) 1234567›", "‹EP NO. 1234567›"],
    never=["EP 567", "1 234 567", "EP 12 345 678.9"],
)
GB = Rule(
    rf"\b(?:(?:UK|United Kingdom|British|GB) [Pp]atents?{_NO}(?:GB\s?)?(?:\(UK\)\s?)?|GB\s?(?:[Nn]o\.?\s?)?)(?P<number>{_SEVEN})",
    finds=["‹GB 2 345 678›", "‹GB2345678›", "‹UK Patent No. 2,345,678›", "‹United Kingdom Patent No. GB 2 345 678›", "‹British patent 2345678›", "‹GB Patent 2345678›", "‹UK patents Nos 2345678›", "‹GB No. 2345678›", "‹UK Patent number 2345678›", "‹UK Patent numbered 2345678›", "‹UK Patent NO. 2345678›"],
    never=["GB 234", "European Patent 2345678"],
)
_MARK = r"(?:(?:[Rr]egistered\s)?(?:[Tt]rade\s?[Mm]arks?|TM|TRADE MARKS?)(?:\s[Rr]egistrations?)?)"
_CALLED = r"(?:[Nn]os?\.|[^.;\d]){0,60}?"
GB_MARK = Rule(
    r"\bUK\s?(?P<number>00\d{9})\b",
    rf"\b(?:UK|United Kingdom|U\.K\.)\s{_MARK}{_CALLED}(?P<number2>\d[\s,]?\d{{3}}[\s,]?\d{{3}}(?![\d,]*\d))",
    finds=["‹UK00003012345›", "‹UK 00003012345›", "‹UK Trade Mark No. 3012345›", "‹UK Registered Trade Mark No 3,012,345›", "‹United Kingdom trademark registration number 2 345 678›", "‹U.K. TM 2345678›", "‹UK TRADE MARK 2345678›"],
    never=["EU trade mark 012345678", "UK trade mark"],
)
EU_MARK = Rule(
    rf"\b(?:(?:EU|European Union|Community)\s{_MARK}|EUTM|CTM)\b{_CALLED}(?P<number>0?\d{{2}}[\s,]?\d{{3}}[\s,]?\d{{3}}|\d[\s,]?\d{{3}}[\s,]?\d{{3}})(?![\d,]*\d)",
    finds=["‹EU Trade Mark No. 018 123 456›", "‹EUTM 18123456›", "‹CTM 5 781 745›", "‹Community Trade Mark Registration No 5 781 745›", "‹European Union trade mark 018123456›", "‹EU TM 18123456›", "‹EU TRADE MARK 18123456›"],
    never=["UK trade mark 3012345"],
)
WO_MARK = Rule(
    rf"\b(?:[Ii]nternational (?:[Tt]rade\s?[Mm]ark )?[Rr]egistrations?|IR(?:\s?\((?:UK|EU)\))?){_NO}(?P<number>\d[\s,]?\d{{3}}[\s,]?\d{{3}}|\d{{6}})(?![\d,]*\d)",
    finds=["‹International Registration No. 1 234 567›", "‹international trade mark registration 987654›", "‹IR (UK) 1234567›", "‹IR (EU) 1234567›", "‹IR 1,234,567›", "‹International Trade Mark Registrations Nos 1234567›", "‹International registration number 1234567›", "‹International Registration numbered 1234567›", "‹IR NO. 1234567›"],
    never=["international law 1", "UK trade mark 3012345"],
)
GB_DESIGN = Rule(
    rf"\b(?:UK|United Kingdom|GB) (?:[Rr]egistered\s)?[Dd]esigns?(?: [Rr]egistrations?)?{_NO}(?P<number>9\d{{10}}-?\d{{4}}|\d{{7}}|\d[ ,]\d{{3}}[ ,]\d{{3}})(?!\d)",
    finds=["‹UK Registered Design No. 6012345›", "‹UK registered design 900123456780001›", "‹UK registered design 90012345678-0001›", "‹GB design 90012345678-0001›", "‹United Kingdom Design Registration No 4 012 345›", "‹UK designs Nos 6012345›", "‹UK Design number 6012345›", "‹UK Design numbered 6012345›", "‹UK Design NO. 6012345›"],
    never=["Community design 001234567-0001", "UK design right"],
)
EU_DESIGN = Rule(
    rf"\b(?:(?:[Rr]egistered )?(?:Community|EU) [Dd]esigns?(?: [Rr]egistrations?)?|RCDs?)\b{_NO}(?P<number>\d{{6,9}}-\d{{4}})\b",
    finds=["‹Registered Community Design No. 001234567-0001›", "‹registered EU design 001234567-0001›", "‹RCD 001234567-0001›", "‹Community designs Registration No 001234567-0001›", "‹Community design numbered 001234567-0001›", "‹RCD NO. 001234567-0001›", "‹Community design number 001234567-0001›"],
    never=["UK Registered Design No. 6012345"],
)
SPC = Rule(r"\bSPC/(?P<number>GB\d{2}/\d{3})\b", finds=["‹SPC/GB12/034›"], never=["SPC 12"])
# A further number behind one, in a list of rights of one kind.
FURTHER = Rule(
    r"^(?:\s?\([^()]{1,60}\))?(?:, | and |, and | & )(?:(?:EP|GB|UK)\s?)?(?:\((?:UK|GB)\)\s?)?(?:[Nn]os?\.? )?(?P<number>00\d{9}|0?\d{2}[\s,]\d{3}[\s,]\d{3}|\d[\s,]?\d{3}[\s,]?\d{3}|\d{8,9})(?![\d,]*\d)",
    finds=["‹ and 2 345 678›", "‹, EP 2 345 678›", "‹, and GB2345678›", "‹ & UK00003012346›", "‹ (“the 567 Patent”) and EP (UK) 2 345 678›", "‹ and EP (GB) 2345678›", "‹ and 018 123 457›", "‹ and 018123457›", "‹ and No. 2345678›", "‹ and Nos 2345678›"],
    never=["; 2 345 678", " of 2345678"],
)
DEFINED = Rule(r"^[^.;()]{0,80}?\((?:[^()“\"]{0,40})[“\"](?:[Tt]he )?(?P<term>[^”\"]{2,40}?)[”\"]\)", finds=["‹ (“the Patent”)›", "‹ (\"EP 567\")›", "‹ B1 (the “567 Patent”)›"], never=[". (“the Patent”)", "(the Patent)"])
TERM_OF_RIGHT = Rule(
    r"(?:[Pp]atent|[Mm]ark|[Dd]esign|EP|GB|SPC|TM|[Rr]egistration|RCD|\d{3})", finds=["the ‹Patent›", "‹patent›s", "the ‹Mark›", "‹mark›", "‹Design›", "‹design›", "‹EP› 5", "‹GB› 5", "‹SPC›", "‹TM›", "‹Registration›", "‹registration›", "‹RCD›", "‹567›"], never=["Holt"]
)
LAST_THREE = Rule(r"(?:\b(?:EP|GB)\s?(?:\((?:UK|GB)\)\s?)?['’‘]?(?P<last>\d{3})\b(?![\s,.]?\d)|(?<![\d,.])['’‘]?\b(?P<last2>\d{3}) [Pp]atents?\b)", finds=["‹EP 567›", "‹GB 678›", "‹EP'567›", "‹EP(UK) ’567›", "‹EP (GB) 567›", "the ‹567 Patent›", "the ‹'567 patents›", "the ‹‘567 Patent›"], never=["EP 1 234 567", "567 lamps"])
PATENT = Rule(r"\b(?:[Pp]atents?|SPCs?|supplementary protection certificates?)\b", finds=["the ‹Patent›", "‹patents›", "the ‹SPC›", "‹SPCs›", "a ‹supplementary protection certificate›"], never=["trade mark"])
MARK = Rule(r"(?:(?<=['’]s)|(?<=s['’]))\s(?:registered )?marks?\b", r"\b(?:[Tt]rade\s?[Mm]arks?|TRADE MARKS?|Marks?|EUTMs?|CTMs?|Signs?)\b", finds=["a ‹trade mark›", "the ‹Trade Marks›", "‹trademark›", "‹TRADE MARK›", "the ‹Mark›", "the ‹Marks›", "the ‹EUTM›", "the ‹CTM›", "the ‹Sign›", "Orlo's‹ mark›", "the Claimants’‹ marks›", "Orlo’s‹ registered mark›", "the Claimants'‹ mark›"], never=["market", "remark"])
DESIGN = Rule(r"\b(?:(?:[Rr]egistered )(?:Community |EU )?[Dd]esigns?|RCDs?|Designs?)\b", finds=["a ‹registered design›", "‹registered Community design›", "‹Registered EU Designs›", "the ‹RCD›", "the ‹Design›", "the ‹Designs›"], never=["unregistered design right", "designer"])
DESIGN_RIGHT = Rule(r"\b(?:[Uu]nregistered (?:[Cc]ommunity )?[Dd]esigns?(?: [Rr]ights?)?|[Dd]esign [Rr]ights?|UKUDR|UCD)\b", finds=["‹unregistered design right›", "‹Unregistered Community design›", "the ‹design rights›", "‹Design Right›", "‹UKUDR›", "‹UCD›"], never=["registered design"])
COPYRIGHT = Rule(r"\bcopyright\w*", finds=["‹copyright›", "‹Copyrights›"], never=["the Patent"], any_case=True)
PASSING = Rule(r"\bpass(?:ing|ed)?[ -]off\b", finds=["‹passing off›", "to ‹pass off›", "‹passed-off›"], never=["the Mark"], any_case=True)
SECRET = Rule(r"\b(?:trade secrets?|confidential information|database rights?|plant (?:breeders'|variety) rights?)\b", finds=["a ‹trade secret›", "‹confidential information›", "‹database rights›", "‹plant breeders' rights›", "‹plant variety right›"], never=["the Mark"], any_case=True)
