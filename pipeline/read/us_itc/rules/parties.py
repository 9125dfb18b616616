"""Rules of `pipeline.read.us_itc.parties`: the words that say in which role a company is named."""

from __future__ import annotations

from pipeline.read.prose.rules.apposed import WHO
from pipeline.read.rule import Rule

DAY = Rule(
    r"[A-Z][a-z]+ \d{1,2}, \d{4}",
    finds=["on ‹May 3, 2019›, Orlo filed"],
    never=["in May 2019", "on 3 May 2019", "on the 3, 2019"],
)

# --- words before those named, by the role that they say ------------------------------------------------------------------

COMPLAINANT = Rule(
    r"complainants?",
    r"on behalf of(?=\s)",
    r"complaint(?: for [a-z]+| and an? [a-z ]{3,40}?)?,? (?:as [\w ]{3,40}, )?(?:(?:was|were|has|had|having|been|originally) )*(?:jointly )?"
    rf"(?:filed|submitted|brought|lodged|made)(?: with the (?:[\w.]+ ){{0,4}}Commission)?,?(?: on {DAY},?)? by",
    r"complaint (?:of|by|that)(?= [A-Z])",
    rf"complaint,? (?:was )?filed on {DAY},?(?: and (?:\w+ ){{1,3}}on {DAY},?){{0,3}} by",
    any_case=True,
    finds=[
        "the ‹complainants› Orlo and Fenwick",
        "filed ‹on behalf of› Orlo, Inc.",
        "a ‹complaint, as supplemented and amended, filed by› Orlo, Inc.",
        "a ‹complaint was submitted by› Orlo, Inc.",
        "a ‹complaint originally brought by› Orlo, Inc.", "a ‹complaint for enforcement having been lodged by› Orlo, Inc.",
        "a ‹complaint and a motion for temporary relief were jointly filed with the U.S. International Trade Commission on May 3, 2019, by› Orlo, Inc.",
        "a ‹complaint had been made by› Orlo, Inc.", "a ‹complaint has been filed by› Orlo, Inc.", "‹complaint were filed by› Orlo, Inc.", "a ‹complaint was jointly filed by› Orlo, Inc.",
        "based on the ‹complaint of› Orlo, Inc.",
        "based on the ‹complaint by› Orlo, Inc.",
        "the ‹complaint that› Orlo, Inc. filed",
        "a ‹complaint filed on May 3, 2019, and twice amended on June 3, 2019, by› Orlo, Inc.",
        "a ‹complaint was filed on May 3, 2019, by› Orlo, Inc.",
    ],
    never=[
        "the complaint alleges a violation",
        "on its own behalf",
        "a complaint filed on that day by Orlo, Inc.",
        "Orlo complained",
    ],
)
RESPONDENT = Rule(
    r"notice of investigation (?:also )?name[sd](?= [A-Z])",
    r"(?:and|also) added(?= [A-Z])",
    r"(?:found|finds?|finding|determin\w+|affirm\w*|conclud\w+|agree[sd]|h[eo]ld(?:s|ing)?|complaint(?:, as \w+,)? alleg\w+) that(?= [A-Z].{3,400}?\b(?:violat|infring))",
    r"found(?= (?-i:[A-Z]).{3,300}?\bin (?:default|violation)\b)",
    r"whether(?= (?:the respondents? |respondents? )?(?-i:[A-Z]).{3,300}?\b(?:violated?|violates|(?:is|are|was|were|be) in violation) )",
    r"among them(?= [A-Z].{3,160}?\bdefault)",
    r"one,(?= [A-Z].{3,160}?, was terminated)",
    r"respondents?",
    r"against (?:certain|infringing) (?:[a-z]+ ){1,5}?of(?= [A-Z])",
    r"(?:directed|issued) (?:to|at)",
    r"against",
    r"violation of (?:section 337|19 U\.S\.C\. (?:§\s?|Sec\. )?1337)\b[^.;]{0,60}?\bby(?! reason)",
    r"imported by",
    r"posted by",
    r"as to",
    r"with respect to",
    r"remov\w+ reference to",
    r"find(?:s|ing)?(?=\s)",
    any_case=True,
    finds=[
        "The ‹notice of investigation named› Orlo, Inc.",
        "The ‹notice of investigation also names› Orlo, Inc.",
        "‹and added› Orlo, Inc.",
        "The Commission ‹also added› Orlo, Inc.",
        "The judge ‹found that› Orlo, Inc. violated section 337",
        "The Commission ‹finds that› Orlo, Inc. infringes claim 3",
        "To ‹find that› Orlo, Inc. infringed claim 3",
        "‹Finding that› Orlo, Inc. violated section 337",
        "It was ‹determined that› Orlo, Inc. violated section 337", "It ‹affirms that› Orlo, Inc. violated section 337",
        "It ‹concludes that› Orlo, Inc. infringed claim 3", "It ‹agrees that› Orlo, Inc. infringed claim 3", "It ‹agreed that› Orlo, Inc. infringes claim 3",
        "It ‹holds that› Orlo, Inc. infringes claim 3", "It ‹held that› Orlo, Inc. infringes claim 3", "‹holding that› Orlo, Inc. infringes claim 3",
        "the ‹determination that› Orlo, Inc. violated section 337",
        "The ‹complaint, as amended, alleged that› Orlo, Inc. violated section 337",
        "to determine ‹whether› Orlo, Inc. has violated the order", "‹whether› Orlo, Inc. and Fenn have violated it", "‹whether› Orlo, Inc. violated it", "‹whether› Orlo and Fenn violate it",
        "‹whether› Orlo, Inc. violates it", "‹whether› Orlo, Inc. is in violation of it", "‹whether› Orlo and Fenn are in violation of it", "‹whether› Orlo was in violation of it",
        "‹whether› Orlo and Fenn were in violation of it", "‹whether› Orlo may be in violation of it", "‹whether› the respondent Orlo violates it", "‹whether› respondents Orlo violate it",
        "two others, ‹among them› Orlo, Inc., are in default",
        "Having ‹found› Orlo, Inc. of Logan, Utah, in default", "The Commission ‹found› Orlo, Inc. to be in violation of section 337",
        "‹One,› Orlo, Inc., was terminated",
        "the ‹respondents› Orlo and Fenwick",
        "a GEO ‹against certain folding lanterns of› Orlo, Inc.",
        "a GEO ‹against infringing kettles of› Orlo, Inc.",
        "a CDO ‹directed to› Orlo, Inc.",
        "a CDO ‹issued at› Orlo, Inc.",
        "a CDO ‹against› Orlo, Inc.",
        "the ‹violation of section 337 in selling kettles by› Orlo, Inc.",
        "a ‹violation of 19 U.S.C. 1337 by› Orlo, Inc.", "a ‹violation of 19 U.S.C. § 1337 by› Orlo, Inc.", "a ‹violation of 19 U.S.C. Sec. 1337 by› Orlo",
        "kettles ‹imported by› Orlo, Inc.",
        "the bond ‹posted by› Orlo, Inc.",
        "terminated ‹as to› Orlo, Inc.",
        "terminated ‹with respect to› Orlo, Inc.",
        "amended by ‹removing reference to› Orlo, Inc.",
        "An initial determination to ‹find› Orlo, Inc. in default",
        "An initial determination that ‹finds› Orlo, Inc. in default",
        "An initial determination ‹finding› Orlo, Inc. in default",
    ],
    never=[
        "two others, among them 3 of Texas",
        "the notice of investigation was named",
        "one, the claim, remains",
        "a finder of lamps",
        "lamps bought from Orlo, Inc.",
        "violation of section 337 by reason of infringement",
    ],
)
INTERVENOR = Rule(
    r"intervenors?",
    r"interven(?:e|tion) (?:by|of)",
    any_case=True,
    finds=[
        "the ‹intervenors› Orlo and Fenwick",
        "a motion to ‹intervene by› Orlo, Inc.",
        "the ‹intervention of› Orlo, Inc.",
    ],
    never=["a motion to intervene in this case"],
)
PARTY = Rule(
    r"(?:requested|filed|sought|submitted|lodged)(?: [a-z]+ly)? by",
    r"at the request of",
    r"petitioners?",
    r"requesters?",
    r"non-?part(?:y|ies)",
    r"third part(?:y|ies)",
    any_case=True,
    finds=[
        "as ‹requested by› Orlo, Inc.",
        "a petition ‹filed by› Orlo, Inc.",
        "an opinion ‹sought by› Orlo, Inc.", "requests ‹submitted separately by› Orlo, Inc.", "a request ‹lodged by› Orlo, Inc.", "‹At the request of› Orlo, Inc.",
        "the ‹petitioner› Orlo, Inc.",
        "the ‹requester› Orlo, Inc.",
        "the ‹non-party› Orlo, Inc.",
        "the ‹nonparties› Orlo and Fenwick",
        "a ‹third party›, Orlo, Inc.",
        "‹third parties› Orlo and Fenwick",
    ],
    never=["a petition of Orlo, Inc.", "a party of three", "made by Orlo, Inc."],
)
ROLE = Rule(
    rf"\b(?P<complainant>{COMPLAINANT})",
    rf"\b(?P<respondent>{RESPONDENT})",
    rf"\b(?P<intervenor>{INTERVENOR})",
    rf"\b(?P<party>{PARTY})",
    any_case=True,
    finds=[
        "the ‹complainant› Orlo, Inc.",
        "the ‹respondent› Orlo, Inc.",
        "the ‹intervenor› Orlo, Inc.",
        "the ‹petitioner› Orlo, Inc.",
    ],
    never=["Orlo, Inc. of Logan, Utah"],
)
ON_BEHALF = Rule(  # "imported by or on behalf of Orlo": who imports, not who complains
    r"or on behalf of,?$",
    any_case=True,
    finds=["lanterns imported by ‹or on behalf of›", "lanterns made by, ‹or on behalf of,›"],
    never=["a complaint filed on behalf of"],
)
ADD = Rule(
    r"\b(?:add(?:ing|s)?|substitut(?:e|ing)|join(?:ing)?|replac(?:e|ing)) (?=[A-Z])(?:an? |the )?",
    any_case=True,
    finds=[
        "to ‹add ›Orlo, Inc. as a respondent",
        "by ‹adding ›Orlo, Inc. as a respondent",
        "which ‹adds the ›Orlo Group as a respondent",
        "to ‹substitute an ›Orlo company for Fenwick",
        "by ‹substituting ›Orlo, Inc. for Fenwick",
        "to ‹join ›Orlo, Inc. as a complainant",
        "by ‹joining ›Orlo, Inc. as a complainant",
        "to ‹replace ›Orlo, Inc.",
        "by ‹replacing ›Orlo, Inc.",
    ],
    never=["the addition of Orlo, Inc.", "added Orlo, Inc.", "joint respondents"],
)
RENAMED = Rule(
    r"\bname of (?:the )?(?:respondents?\s*|complainants?\s*)?$",
    finds=[
        "to change the ‹name of the respondent ›",
        "to change the ‹name of complainant ›",
        "to correct the ‹name of ›",
    ],
    never=["to change the name to ", "in the name of all "],
)

# --- words behind those named ---------------------------------------------------------------------------------------------

TO = Rule(
    r" to \"?(?=[A-Z])",
    finds=["from Orlo, Inc.‹ to ›Orlo Lamps, Inc.", 'from "Orlo, Inc."‹ to "›Orlo Lamps, Inc."'],
    never=["Orlo, Inc. to intervene"],
)
AS_ROLE = Rule(
    r",?\s*(?:\([^()]*\)\s*)?as (?!to\b)(?:an? |the )?(?:\w+ )?(?P<role>complainant|respondent|intervenor|party subject to)s?\b",
    any_case=True,
    finds=[
        "to add Orlo, Inc.‹ as an additional complainant›",
        'to add Orlo, Inc.‹ ("Orlo") as respondent›',
        "to add Orlo, Inc.‹ as the new intervenor›",
        "to add Orlo, Inc.‹ as a party subject to› the LEO",
    ],
    never=["terminated as to respondent Orlo, Inc.", "Orlo, Inc. as a seller of kettles"],
)
TO_INTERVENE_AS = Rule(
    r"(?:'s?)?\s*(?:\([^()]*\)\s*)?(?:motions? )?to intervene as (?:an? )?(?P<role>complainant|respondent)s?\b",
    any_case=True,
    finds=[
        "granting Orlo, Inc.‹'s motion to intervene as a respondent›",
        'Orlo, Inc.‹ ("Orlo") to intervene as complainant›',
    ],
    never=["Orlo, Inc.'s motion to intervene", "Orlo, Inc. to intervene as a party"],
)
TO_INTERVENE = Rule(
    r"(?:'s?)?\s*(?:\([^()]*\)\s*)?(?:motions? )?to intervene\b",
    any_case=True,
    finds=["granting Orlo, Inc.‹'s motion to intervene›", 'Orlo, Inc.‹ ("Orlo") to intervene›'],
    never=["the intervention of Orlo, Inc."],
)
FOR_ANOTHER = Rule(
    r"\s*(?:\([^()]*\)\s*)?(?:for|in place of) (?:the )?(?:(?:named|current|original|existing|former) )?(?:(?P<role>complainant|respondent)s? )?(?=[A-Z])",
    any_case=True,
    finds=[
        'to substitute Orlo, Inc.‹ ("Orlo") for the respondent ›Fenwick, Inc.',
        "to substitute Orlo, Inc.‹ in place of complainant ›Fenwick, Inc.",
        "to substitute Orlo, Inc.‹ for ›Fenwick, Inc.", "to substitute Orlo, Inc.‹ in place of named respondent ›Fenwick, Inc.",
        "to substitute Orlo, Inc.‹ for the current respondent ›Fenwick", "to substitute Orlo‹ for original complainant ›Fenn", "to substitute Orlo‹ for existing respondent ›Fenn",
        "to substitute Orlo‹ for the former respondent ›Fenn",
    ],
    never=["to substitute Orlo, Inc. as of 2019", "to substitute Orlo, Inc. for 3 others"],
)
IN_DEFAULT = Rule(
    r" in default",
    finds=["Orlo, Inc.‹ in default›"],
    never=["Orlo, Inc., a defaulting respondent"],
)
A_ROLE = Rule(
    r"respondent",
    r"complainant",
    r"intervenor",
    r"petitioner",
    any_case=True,
    finds=["the ‹Respondent›s", "the ‹complainant› and", "the ‹intervenor›", "the ‹petitioner›"],
    never=["a company", "as to"],
)

# --- who asks, in a sentence that begins with the name --------------------------------------------------------------------

PETITIONS = Rule(
    r"\b(?:filed|submitted) (?:an? )?(?:\w+ ){0,3}petition\b",
    r"\bpetitioned\b",
    any_case=True,
    finds=[
        "Orlo, Inc. ‹filed a second and timely petition›",
        "Orlo, Inc. ‹filed a timely petition›",
        "Orlo, Inc. ‹submitted a petition›",
        "Orlo, Inc. ‹petitioned› for a modification",
    ],
    never=["Orlo, Inc. opposed the petition", "a petition filed in May"],
)
COMPLAINS = Rule(
    r"\bfiled (?:the|an?) (?:\w+ )?complaint (?:in this investigation|with the Commission|under section 337)\b",
    finds=[
        "Orlo, Inc. ‹filed the complaint in this investigation›",
        "Orlo, Inc. ‹filed an enforcement complaint with the Commission›",
        "Orlo, Inc. ‹filed a complaint under section 337›",
    ],
    never=["Orlo, Inc. filed its complaint in 2019", "a complaint filed with the Commission"],
)
DATED = Rule(
    rf"(?:SUPPLEMENTARY INFORMATION: )?(?:On {DAY}, )?(?=[A-Z])",
    finds=[
        "‹SUPPLEMENTARY INFORMATION: On May 3, 2019, ›Orlo, Inc. filed",
        "‹On May 3, 2019, ›Orlo, Inc. filed",
        "‹›Orlo, Inc. filed",
    ],
    never=["on that day it was filed"],
)
TO_INTERVENE_BY = Rule(
    r"\bto intervene (?:filed |made |submitted )?by (?:non-?party |third party )?$",
    any_case=True,
    finds=["a motion ‹to intervene filed by non-party ›", "‹to intervene made by ›", "‹to intervene submitted by third party ›", "‹to intervene by nonparty ›"],
    never=["a motion to terminate filed by "],
)
PETITIONED_BY = Rule(
    r"\b(?:petitions?|requests?|motions?)\b[^.;]{0,40}\bon behalf of $",
    any_case=True,
    finds=["‹petitions filed by counsel on behalf of ›", "a ‹request on behalf of ›", "the ‹motion made on behalf of ›", "‹requests on behalf of ›",
           "‹motions on behalf of ›", "the ‹petition on behalf of ›"],
    never=["a complaint filed on behalf of "],
)  # fmt: skip
# Between a role and its names: where all of them sit.
OF_ALL = Rule(
    r"\s*\((?:all|both|each) of (?:the )?[A-Z][\w .,]{2,60}\):?\s*",
    r",?\s*(?:(?:all|both|each|none) |who |which )[a-z][^:;.()\"]{3,160}:\s*",
    finds=["‹ (all of Mexico): ›Orlo", "‹(both of Austin, Texas) ›Orlo", "‹ (each of the Netherlands): ›Orlo", "‹, all of whom were in default and sit in Mexico: ›Orlo",
           "‹, both of which defaulted: ›Orlo", "‹, each of them in default: ›Orlo", "‹ none of whom answered: ›Orlo", "‹, all in default: ›Orlo", "‹ who never answered: ›Orlo",
           "‹, which never answered: ›Orlo"],
    never=["(all of them): ", ", all in default, Orlo", ", who left. Others: "],
)
# Before a role: somebody of the one who is named behind it, not the one himself.
WHOSE_MAN = Rule(
    rf"{WHO} (?:of|at|for|to|with) (?:the )?$",
    finds=["‹two former employees of ›", "‹an officer at the ›", "‹an agent for ›", "‹a supplier to ›", "‹a manager with ›"],
    never=["the order of ", "the motion of ", "an officer, "],
)
# Whose motion or complaint it is: behind a name.
WHOSE = Rule(
    r"(?:['’]s?)?(?:\s*\([^()]*\)(?:['’]s)?)? (?:(?:unopposed|joint|second|amended|renewed|original|corrected|motion|and) ){0,3}"
    r"(?P<what>motions? to intervene|motions?|petitions?|requests?|complaint)\b",
    any_case=True,
    finds=["granting Orlo, Inc.‹'s (\"Orlo\") motion to intervene›", "Orlo Lamps‹’ unopposed motions to intervene›", "Fenn Co.‹'s joint motion›", "Krom AG‹'s second renewed petition›", "Krom AG‹'s amended requests›",
           "Krom AG‹'s original complaint›", "Krom AG‹'s motions›", "Krom AG‹'s petitions›", "Krom AG‹'s request›", "Krom AG‹'s corrected motion›", "Krom AG‹ (\"Krom\")'s motion›",
           "Krom AG‹'s motion and petition›"],
    never=["Orlo, Inc. moved", "Orlo, Inc.'s lamps"],
)  # fmt: skip
GRANTED = Rule(
    r"\b(?:grant|deny|denie)\w*(?: in part)? $",
    any_case=True,
    finds=["‹granting in part ›", "‹denying ›", "had ‹denied ›", "it ‹grants ›"],
    never=["a grant of ", "filed "],
)
# A short form that says what its bearers are.
ROLE_NAMED = Rule(
    r"[\"'](?:the )?(?P<role>Complainant|Respondent|Intervenor)s?,?[\"']",
    finds=['(‹"Complainant"›)', "(collectively, ‹'the Respondents'›)", '(‹"Intervenors,"›)'],
    never=['("Settling Respondents")', "the Complainant"],
)
# Before a list: where all of it sit.
ALL_OF_A_LAND = Rule(
    r"\((?:all|both|each) of (?:the )?(?P<place>[A-Z][\w .,]{2,60})\):? $",
    r"\b(?:(?:all|both|each) of (?:whom|which) (?:are|is|were) |all |both )(?:located|based|situated|resident|domiciled) in (?:the )?(?P<seat>[A-Z][\w .]{2,60}?)(?:: |, (?:namely,? )?)$",
    finds=["the following respondents ‹(all of Mexico): ›", "‹(both of Austin, Texas) ›", "‹(each of the Netherlands): ›", "‹all of whom are located in Mexico: ›",
           "‹each of which is based in the Netherlands, ›", "‹both of whom were situated in Fenn, namely, ›", "‹all resident in Mexico: ›", "‹both domiciled in Mexico, ›"],
    never=["(all of them): ", "all located in Mexico and "],
)
ASKED = Rule(
    r"\b(?:petitions?|motions?|requests?|applications?)\b|\bco-?complainant",
    any_case=True,
    finds=["the ‹petition› of", "‹Petitions›", "a ‹motion›", "‹motions›", "a ‹request›", "‹requests›", "an ‹application›", "‹applications›", "a ‹co-complainant›", "‹cocomplainant›s"],
    never=["the complaint"],
)
# Before somebody who asks, in whatever role.
ASKED_BY = Rule(
    r"\b(?:petitions?|motions?|requests?|applications?) (?:\([^()]*\) )?(?:of|by|from|filed by|submitted by|made by) (?:(?:a |the )?(?:non-?part(?:y|ies)|third part(?:y|ies)|proposed intervenors?),? )?$",
    any_case=True,
    finds=["the ‹petition of ›", "the ‹motions by ›", "a ‹request from ›", "the ‹application (No. 4) filed by ›", "a ‹petition submitted by nonparty ›", "the ‹motion made by the non-parties ›",
           "the ‹request of third party, ›", "the ‹motion by proposed intervenor ›", "the ‹requests of the third parties ›", "the ‹motion by a nonparty, ›", "the ‹applications by the proposed intervenors ›"],
    never=["the petition of May", "the motion of respondent "],
)  # fmt: skip
# Behind him: he would take part.
WOULD_INTERVENE = Rule(
    r"(?:, [^;]{2,160}?,)? (?:for leave )?to intervene\b",
    any_case=True,
    finds=["Orlo‹ to intervene›", "Orlo‹, the owner of U.S. Patent No. 11 277, to intervene›", "Orlo‹ for leave to intervene›"],
    never=["Orlo to modify it"],
)
# Before whom he would complain with.
BESIDE_WHOM = Rule(
    r"\bco-?complainants? (?:alongside|with|beside|together with|in addition to) (?:complainants? )?$",
    any_case=True,
    finds=["as a ‹co-complainant alongside ›", "‹co-complainants with complainant ›", "a ‹cocomplainant beside ›", "as ‹co-complainant together with ›", "as ‹co-complainant in addition to complainants ›"],
    never=["the complainant with ", "co-respondent with "],
)
# Words by which a sentence may tell something of whole lists: who is in default, as to whom the case ended.
TOLD_OF = Rule(
    r"\b(?:default|never (?:answered|responded|appeared)|did not (?:answer|respond|appear)|failed to (?:answer|respond|appear)|remain|settle|withdr[ae]w|dismiss|violations? (?:of section \d+ )?by)",
    any_case=True,
    finds=["a ‹violation by› Orlo", "‹violations of section 337 by› Orlo", "found in ‹default›", "‹Default›ing", "they ‹remain›", "who ‹settle›d", "‹withdraw›n", "‹withdrew›", "was ‹dismiss›ed", *(f"‹never {one}›" for one in ("answered", "responded", "appeared")),
           *(f"‹{how} {one}›" for how in ("did not", "failed to") for one in ("answer", "respond", "appear"))],
    never=["a fault"],
)  # fmt: skip
