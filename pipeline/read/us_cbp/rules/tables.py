"""Rules of `pipeline.read.us_cbp.tables`: the heads of a table's columns, and what stands below them."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Of the first column: which article.
FIRST_HEAD = Rule(
    r"(?:\w+ ){0,3}(?:[Mm]odels?|[Aa]rticles?|[Ii]tems?|[Pp]roducts?|SKUs?|[Pp]arts?|[Ss]tyles?|[Dd]esigns?|[Dd]evices?|[Nn]ame|[Rr]edesigns?|[Vv]ersions?)(?: (?:[Nn]os?\.?|[Nn]umbers?)(?!\w))?(?: at [Ii]ssue)?",
    finds=["‹Model›", "‹Article at Issue›", "‹Orlo Model No.›", "‹Item number›", "‹Product name›", "‹SKU›", "‹Part No›", "‹Style›", "‹Design›", "‹Device›", "‹Name›", "‹Redesign›", "‹Version›", "‹Accused products›", "‹The articles at issue›", "‹Item›", "‹item›", "‹the model›", "‹the part›", "‹a style›",
           "‹a design›", "‹its device›", "‹the name›", "‹a redesign›", "‹a version›", "‹Style Name›", "‹Model Number›", "‹SKU no.›", "‹Orlo Name›"],
    never=["K2", "Result"],
)  # fmt: skip
# Of a column that decides.
RESULT_HEAD = Rule(
    r"\b(?:determination|result|finding|ruling|status|conclusion|disposition|decision|holding|treatment)s?\b",
    any_case=True,
    finds=["‹Determination›", "‹Result›", "CBP ‹finding›", "‹Ruling›", "‹Status› under the LEO", "‹Conclusion›", "‹Disposition›", "‹Decision›", "‹Holding›", "‹Treatment› at entry"],
    never=["Roof"],
)
OUTSIDE_HEAD = Rule(
    r"\b(?:not|outside|non-?infring\w+|admissible|may (?:be )?enter(?:ed)?|released?)\b",
    any_case=True,
    finds=["‹Not› subject to the LEO", "‹Outside› the LEO", "‹Non-infringing›", "‹noninfringing›", "‹Admissible›", "‹May enter›", "‹May be entered›", "‹Release›", "to be ‹released›"],
    never=["Subject to the LEO", "Excluded"],
)
DECIDES = Rule(
    rf"{RESULT_HEAD}|{OUTSIDE_HEAD}|\b(?:subject to|covered|excluded|excludable|within|barred|infring\w+)\b",
    any_case=True,
    finds=["‹Result›", "‹Outside› it", "‹Subject to› the LEO?", "‹Covered›", "‹Excluded›", "‹Excludable›", "‹Within› the scope", "‹Barred›", "‹Infringes› claim 1"],
    never=["Roof", "Description"],
)
# In front of a list of articles, and a colon: on which side they are.
GROUP = Rule(
    r"(?:(?:[Tt]he )?(?:[Aa]rticles?|[Pp]roducts?|[Mm]odels?|[Ii]tems?|[Gg]oods|[Dd]evices?) (?:(?:that|which) (?:is|are) |found (?:to be )?)?)?(?:(?P<outside>(?:[Nn]ot|NOT) (?:subject to|covered|excluded|within|infringing)\b.{0,60}|[Oo]utside\b.{0,60}|[Aa]dmissible|[Nn]on-?infringing)|(?P<inside>(?:[Ss]ubject to|[Cc]overed|[Ee]xcluded|[Ww]ithin|[Ii]nside|[Ii]nfringing)\b.{0,60}))",
    finds=["‹Articles not subject to the LEO›", "‹The products that are covered by the LEO›", "‹Models which are outside the LEO›", "‹items found to be within the LEO›", "‹Goods found excluded›", "‹Devices not infringing claim 1›", "‹Not subject to exclusion›", "‹NOT excluded›", "‹not covered›", "‹not within the LEO›", "‹Outside the LEO›", "‹outside›", "‹Admissible›",
           "‹admissible›", "‹Non-infringing›", "‹noninfringing›", "‹Subject to exclusion›", "‹subject to it›", "‹Covered›", "‹covered›", "‹Excluded›", "‹Within the LEO›", "‹Inside›", "‹inside›", "‹Infringing›", "‹infringing›", "‹the article that is excluded›", "‹articles excluded›", "‹products excluded›", "‹models excluded›", "‹Item excluded›",
           "‹goods excluded›", "‹device excluded›", "‹Products excluded›", "‹Models excluded›", "‹The goods excluded›"],
    never=["Model", "K2"],
)  # fmt: skip
# A row of which the cells stand one behind the other: a name, and a cell that begins as one does.
NAME_THEN_CELL = Rule(
    r"^(?![A-Z0-9]{1,2}\. |Articles|Products|Models)(?P<what>[A-Z0-9][\w./+-]*(?: [A-Z0-9][\w./+-]*){0,3}?) (?P<cell>(?:Not (?:[Ss]ubject|[Cc]overed|[Ww]ithin|[Ee]xcluded)|Subject|Outside|Within|Excluded|Covered|Admissible|Does not infringe|Infringes)\b[^.;:]{0,80})$",
    finds=["‹K2 Not subject to exclusion›", "‹Tern Max Subject to it›", "‹K2 Outside the LEO›", "‹K2 Within the LEO›", "‹K2 Excluded›", "‹K2 Covered›", "‹K2 Admissible›", "‹K2 Does not infringe›", "‹K2 Infringes claim 1›", "‹K2 Not Covered›", "‹K2 Not within it›", "‹K2 Not excluded›", "‹K2 Not Subject to it›", "‹K2 Not Within it›", "‹K2 Not Excluded›", "‹K2 Not covered›"],
    never=["K2 is not subject to it", "The K2 Outside. It", "B. Articles Subject to it", "Articles Excluded", "Products Excluded", "Models Excluded"],
)  # fmt: skip
ANSWER = Rule(r"(?P<yes>[Yy]es|YES|Y|X)|(?:[Nn]o|NO|N)\.?", finds=["‹Yes›", "‹yes›", "‹YES›", "‹Y›", "‹X›", "‹No›", "‹no›", "‹NO›", "‹N›", "‹No.›"], never=["flat"])
