"""Traps met in real notices, each in words of our own.

Whose text it is, which number is meant, who is who, what is only asked for, what is taken back, and slips of the pen.
"""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

HEAD = "INTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9871]\n"
TAIL = "\nBy order of the Commission.\nIssued: March 3, 2031.\n[FR Doc. 2031-00871 Filed 3-6-31; 8:45 am]\nBILLING CODE 7020-02-P"


def read(title: str, abstract: str, text: str = "", *, before: str = "", after: str = "") -> Notice:
    full = f"{before}{HEAD}{title}\nAGENCY: U.S. International Trade Commission.\nSUMMARY: {abstract}\n{text}{TAIL}{after}"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document("2031-00871", "2031-03-07", texts), texts)


ISSUED = (
    "Certain Juice Presses; Issuance of a Limited Exclusion Order; Termination of the Investigation",
    (
        "Notice is hereby given that the U.S. International Trade Commission has found a violation of section 337 in this "
        "investigation and has issued a limited exclusion order against Vetchling Press Co., Ltd. of Ningbo, China. "
        "The investigation is terminated."
    ),
)


def people(notice: Notice) -> set[tuple[str, str]]:
    return {(p.name, p.role) for p in notice.parties}


def orders(notice: Notice) -> dict[tuple[str, str], tuple[str, ...]]:
    return {(m.type, m.action): m.directed_to for m in notice.measures}


class TestWhoseText:
    def test_the_tail_of_the_notice_printed_before_is_not_ours(self):
        before = (
            "[Investigation No. 337-TA-9855 (Remand)]\nCertain Flocked Brushes; Notice of Remand\n"
            "The Commission has issued a general exclusion order on infringing brushes of Hollowmere Brush Inc. under "
            "U.S. Patent No. 9,111,222.\n[FR Doc. 2031-00870 Filed 3-6-31; 8:45 am]\nBILLING CODE 7020-02-P\n"
        )
        notice = read(*ISSUED, before=before)
        assert notice.investigation == "337-TA-9871"
        assert notice.further_investigations == ()
        assert set(orders(notice)) == {("LEO", "issued")}
        assert notice.rights == ()
        assert people(notice) == {("Vetchling Press Co., Ltd.", "respondent")}

    def test_nor_is_the_head_of_the_next_one(self):
        after = (
            "\nINTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9866]\nCertain Kites; Issuance of a General Exclusion "
            "Order\nThe Commission has determined to issue a general exclusion order against kites that infringe claim 1 of U.S. "
            "Patent No. 9,333,444."
        )
        notice = read(*ISSUED, after=after)
        assert notice.investigation == "337-TA-9871"
        assert set(orders(notice)) == {("LEO", "issued")}
        assert notice.rights == ()

    def test_a_number_in_the_text_is_not_the_number_of_the_notice(self):
        text = "See Certain Older Presses, Inv. No. 337-TA-360, Comm'n Op. at 9, where U.S. Patent No. 4,000,111 was in issue."
        notice = read(*ISSUED, text)
        assert notice.investigation == "337-TA-9871"
        assert notice.rights == ()

    @pytest.mark.parametrize(
        "bracket",
        [
            "[Investigation No. 337-TA-9871 / 337-TA-9872 (Consolidated)]",
            "[Investigation Nos. 337-TA-9871 and 337-TA-9872 (Consolidated)]",
            "[Investigation No. 337-TA-9871 Investigation No. 337-TA-9872 (Consolidated)]",
            "[Investigation Nos. 337-TA-9871, 9872 (Consolidated)]",
            "[Inv. No. 337-TA-9871/TA-9872]",
            "[Investigation No. 337-TA-9871]\n[Investigation No. 337-TA-9872]",
        ],
    )
    def test_consolidated_ones_are_those_of_the_bracket_line_and_no_others(self, bracket: str):
        title, abstract = ISSUED
        full = f"INTERNATIONAL TRADE COMMISSION\n{bracket}\n{title}\nSUMMARY: {abstract}\n{TAIL}"
        texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
        notice = reader.read(document("2031-00871", "2031-03-07", texts), texts)
        assert (notice.investigation, notice.further_investigations) == ("337-TA-9871", ("337-TA-9872",))

    def test_another_case_of_the_same_parties_adds_no_order(self):
        text = "In Certain Juice Strainers, Inv. No. 337-TA-9860, the Commission issued a general exclusion order that stands."
        assert set(orders(read(*ISSUED, text))) == {("LEO", "issued")}


class TestWhoIsWho:
    def test_who_was_a_respondent_elsewhere_is_the_complainant_here(self):
        title = "Certain Lamps; Notice of Institution of Investigation"
        abstract = (
            "Notice is hereby given that a complaint was filed with the U.S. International Trade Commission on January 8, 2031, "
            "under section 337 of the Tariff Act of 1930, as amended, on behalf of Gullwort LLC of Mesa, Arizona."
        )
        text = (
            "SUPPLEMENTARY INFORMATION: (a) The complainant is: Gullwort LLC, 4 Low Street, Mesa, AZ 85201.\n"
            "(b) The respondents are the following entities alleged to be in violation of section 337:\n"
            "Sonderby Inc., 9 High Street, Bend, OR 97701.\n"
            "Hanbit Co., Ltd., 12 Hanbit-ro, Suwon-si, Gyeonggi-do 16677 Republic of Korea\n"
        )
        assert people(read(title, abstract, text)) == {
            ("Gullwort LLC", "complainant"),
            ("Sonderby Inc.", "respondent"),
            ("Hanbit Co., Ltd.", "respondent"),
        }
        hanbit = next(p for p in read(title, abstract, text).parties if p.name == "Hanbit Co., Ltd.")
        assert (hanbit.city, hanbit.region, hanbit.country) == ("Suwon-si", "Gyeonggi-do", "KR")

    def test_whose_motion_is_granted_as_to_others_stays_the_complainant(self):
        title = "Certain Needles; Issuance of a Temporary Limited Exclusion Order"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to modify in part an initial "
            "determination on temporary relief. The Commission has determined to grant the motion of complainant Larkfen "
            'Needle, Inc. ("Larkfen") as to respondents Busan Jaram Co., Ltd. and Jaram America, Inc. and to issue a temporary '
            'limited exclusion order ("TEO") against them.'
        )
        notice = read(title, abstract)
        assert ("Larkfen Needle, Inc.", "complainant") in people(notice)
        assert orders(notice) == {("TEO", "issued"): ("Busan Jaram Co., Ltd.", "Jaram America, Inc.")}

    def test_active_respondents_are_cleared_where_the_defaulting_one_is_barred(self):
        title = "Certain Beads; Notice of a Final Determination; Issuance of a Limited Exclusion Order"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has found no violation of section 337 by "
            "respondent Craftholm Stores, Inc. and has determined to issue a limited exclusion order against defaulting respondent "
            "Perlin Mode Ltd. The investigation is terminated."
        )
        assert orders(read(title, abstract)) == {("LEO", "issued"): ("Perlin Mode Ltd.",)}

    def test_who_files_the_complaint_and_who_is_told_of_among_many(self):
        text = (
            'SUPPLEMENTARY INFORMATION: Boreal Auger Company of Duluth, Minnesota ("Boreal") filed the complaint in this '
            "investigation on February 20, 2030. Nineteen respondents were named. Of these, seventeen, among them Yiwu Pingbo "
            'Tools Co., Ltd. of Yiwu, China ("Pingbo"), defaulted.'
        )
        notice = read(*ISSUED, text)
        assert ("Boreal Auger Company", "complainant") in people(notice)
        assert ("Yiwu Pingbo Tools Co., Ltd.", "respondent") in people(notice)
        assert str(notice.complaint_filed) == "2030-02-20"

    def test_a_company_of_america_and_no_company_called_from(self):
        title = "Certain Tapes; Determination Terminating Active Respondents From the Investigation"
        abstract = (
            "Notice is hereby given that the presiding administrative law judge recommends a limited exclusion order against "
            "respondents Ansel Corporation, Ansel Corporation of America, and Ansel Optics Inc."
        )
        names = {p.name for p in read(title, abstract).parties}
        assert names == {"Ansel Corporation", "Ansel Corporation of America", "Ansel Optics Inc."}

    def test_whom_an_order_prohibits_and_no_company_called_by_a_verb(self):
        title = "Certain Phones; Determination To Issue an Exclusion Order, To Grant a Motion, and To Indicate Ruling on Another"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has issued a limited exclusion order prohibiting "
            "respondent Pomona Inc. of Lodi, California, from importing telephones."
        )
        assert orders(read(title, abstract)) == {("LEO", "issued"): ("Pomona Inc.",)}

    def test_names_in_quotes_with_a_state_in_them_or_after_another_respondent(self):
        title = "Certain Alloys; Decision Not To Review an Initial Determination Amending the Notice of Investigation"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined not to review an initial "
            "determination granting a motion of complainant United States Pewter Corporation to amend the notice of inquiry to "
            'correct the name of respondent "Dagang Group" to "Dagang Corporation." The motion also names Respondent Nano Tin '
            "Co., Ltd. of Zhejiang, China, and Respondent Alisan (A-P) Ltd. of Port Louis, Mauritius."
        )
        assert people(read(title, abstract)) == {
            ("United States Pewter Corporation", "complainant"),
            ("Dagang Group", "respondent"),
            ("Dagang Corporation", "respondent"),
            ("Nano Tin Co., Ltd.", "respondent"),
            ("Alisan (A-P) Ltd.", "respondent"),
        }

    def test_those_whose_products_are_barred(self):
        title = "Certain Splints; Issuance of a Limited Exclusion Order Against Two Respondents Found in Default"
        abstract = (
            "Notice is hereby given that the Commission has issued a limited exclusion order against certain "
            "products of Splintax Co., Ltd. and Bonewell Supply, LLC. The investigation is terminated."
        )
        notice = read(title, abstract)
        assert orders(notice) == {("LEO", "issued"): ("Splintax Co., Ltd.", "Bonewell Supply, LLC")}
        assert people(notice) == {("Splintax Co., Ltd.", "respondent"), ("Bonewell Supply, LLC", "respondent")}


class TestAskedIsNotOrdered:
    def test_what_would_be_ordered_in_an_event_that_has_not_come(self):
        title = "Certain Trackers; Notice of Request for Statements on the Public Interest"
        abstract = (
            "Notice is hereby given that the presiding administrative law judge has issued a recommended determination. The "
            "Commission solicits comments on the recommended relief, in the event the Commission finds a violation, specifically a "
            "limited exclusion order against certain trackers imported by respondent Bitfit, Inc. of Novato, California."
        )
        notice = read(title, abstract)
        assert notice.violation_found is None
        assert notice.measures == ()
        assert notice.event == "submissions_requested"

    def test_what_a_complaint_asks_for_is_not_ordered(self):
        title = "Certain Lamps; Notice of Receipt of Complaint; Solicitation of Comments Relating to the Public Interest"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has received a complaint entitled Certain Lamps, "
            "DN 9876. The complainant requests that the Commission issue a limited exclusion order and cease and desist orders."
        )
        notice = read(title, abstract)
        assert notice.measures == ()
        assert set(notice.relief_requested) == {"LEO", "CDO"}

    def test_a_denied_motion_to_stay_an_order_does_not_deny_the_order(self):
        title = "Certain Rings; Commission Determination To Deny a Petition for Reconsideration"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to deny a petition for "
            "reconsideration. The general exclusion order remains in effect."
        )
        text = (
            "The request for oral argument and the motion to stay the GEO, which the Commission has considered, are denied as well."
        )
        assert read(title, abstract, text).measures == ()

    def test_a_finding_that_is_reversed_in_part_and_sent_back_is_none_yet(self):
        title = (
            "Certain Blinds; Commission Determination To Review in Part and, on Review, To Reverse in Part and To Vacate in Part a "
            "Final Initial Determination Finding a Violation of Section 337, and To Remand the Investigation in Part"
        )
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined, on review, to "
            "reverse in part and to vacate in part the final initial determination. The investigation is remanded in part."
        )
        notice = read(title, abstract)
        assert notice.violation_found is None
        assert notice.measures == ()

    def test_a_vacated_finding_of_the_judge_is_not_the_commission_s(self):
        title = "Certain Scanners; Determination To Vacate a Final Initial Determination Finding No Violation of Section 337"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to vacate the final initial "
            "determination finding no violation of section 337 and to terminate the investigation in its entirety."
        )
        notice = read(title, abstract)
        assert notice.violation_found is None
        assert notice.event == "investigation_terminated"


class TestTakenBack:
    def test_orders_vacated_together_with_the_finding_are_not_merely_modified(self):
        title = (
            "Certain Horns; Notice of Commission Determination To Vacate Remedial Orders and To Find No Violation of Section 337"
        )
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to vacate its finding of a "
            "violation of section 337 of the Tariff Act of 1930, as amended, together with the limited exclusion order and the "
            "cease and desist order that rested on it, and to find no violation. The investigation is terminated."
        )
        notice = read(title, abstract)
        assert set(orders(notice)) == {("LEO", "vacated"), ("CDO", "vacated")}
        assert notice.event == "order_rescinded"
        assert notice.violation_found is False

    def test_each_of_two_orders_rescinded_in_one_breath_goes_to_its_own(self):
        title = "Certain Augers; Determination To Rescind Remedial Orders in Part; Termination of the Rescission Proceeding"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to rescind, in part, a limited "
            "exclusion order and a cease and desist order against respondents Hulan Tools Co., Ltd. and Dovre Supply, Inc."
        )
        text = (
            "The LEO directed to Hulan Tools Co., Ltd. and Dovre Supply, Inc. and the CDO directed to Dovre Supply, Inc. are "
            "rescinded as to claims 1-5 of U.S. Patent No. 9,556,999."
        )
        found = orders(read(title, abstract, text))
        assert found["LEO", "rescinded"] == ("Hulan Tools Co., Ltd.", "Dovre Supply, Inc.")

    def test_orders_that_are_not_suspended_or_modified_stand(self):
        title = "Certain Switches; Determination Not To Suspend or Modify the Remedial Orders; End of the Modification Proceeding"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined not to modify or suspend the "
            "remedial orders. The modification proceeding is terminated."
        )
        assert read(title, abstract).measures == ()

    def test_a_motion_that_is_granted_late_in_a_long_sentence_takes_the_orders_back(self):
        title = "Certain Sounders; Determination To Grant Two Motions; Termination of the Investigation"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to grant a joint motion to "
            "terminate the enforcement proceeding based on a settlement agreement and an unopposed motion to rescind the remedial "
            "orders."
        )
        notice = read(title, abstract)
        assert set(orders(notice)) == {("REMEDIAL_ORDERS", "rescinded")}
        assert notice.event == "order_rescinded"

    def test_a_modified_consent_order_is_not_a_new_one(self):
        title = "Certain Bags; Notice of Commission Determination To Modify a Consent Order"
        abstract = (
            "Notice is hereby given that the U.S. International Trade Commission has determined to modify the consent order that "
            "was entered on March 10, 2026, against Kaveri Sacks Private Limited so as to permit one kind of bag."
        )
        text = "The modified consent order is issued with this notice and takes the place of the former one."
        assert orders(read(title, abstract, text)) == {("CONSENT_ORDER", "modified"): ("Kaveri Sacks Private Limited",)}


class TestSlips:
    def test_a_stop_for_a_comma_and_a_quote_that_is_not_closed(self):
        text = (
            "The complaint alleges infringement of claims 1 and 2 of U.S. Patent Nos. 9,876,501 (\"the '501 patent) and "
            '9,876.502 ("the `502 patent").'
        )
        notice = read(*ISSUED, text)
        assert [r.number for r in notice.rights] == ["9876501", "9876502"]
        assert notice.rights[0].claims == (1, 2)

    def test_what_is_blacked_out_is_neither_a_page_mark_nor_a_number(self):
        text = "The bond during the period of Presidential review is set at [[          ]] percent of the entered value."
        assert read(*ISSUED, text).bond is None

    def test_a_company_spelled_with_and_without_its_comma_is_one_party(self):
        text = "The Commission issued the order against Vetchling Press Co. Ltd. on the same day."
        names = [p.name for p in read(*ISSUED, text).parties]
        assert names == ["Vetchling Press Co., Ltd."]


def test_a_patent_of_another_country_is_no_right_of_this_market():
    abstract = (
        "Notice is hereby given that the Commission has instituted an investigation of the infringement of certain claims of "
        "U.S. Patent No. 9,871,345. Complainant says that the same press is covered by Japanese Patent No. 9871346, European "
        "Patent Nos. 9,871,347 and 9,871,348, and Canadian Trademark Registration No. 871,349."
    )
    notice = read("Certain Juice Presses; Institution of Investigation", abstract)
    assert [r.number for r in notice.rights] == ["9871345"]
