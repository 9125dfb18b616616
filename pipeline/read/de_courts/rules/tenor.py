"""How the Federal Court of Justice and the Federal Patent Court word what they decide. From general knowledge; unconfirmed."""

from __future__ import annotations

from pipeline.read.rule import Rule

ORDERS = Rule(
    r"\b(?:wird|werden)\b[^.;]{0,200}?\bverurteilt,? [^;]{0,1500}?\bzu unterlassen\b",
    r"\b(?:wird|werden)\b[^.;]{0,200}?\b(?:untersagt|verboten),? ",
    any_case=True,
    finds=["Die Beklagte ‹wird verurteilt, es bei Meidung eines Ordnungsgeldes zu unterlassen›, Lampen", "Die Beklagten ‹werden verurteilt es zu unterlassen›", "Der Beklagten ‹wird untersagt, ›Lampen", "Ihnen ‹werden verboten ›"],
    never=["Die Revision wird zurückgewiesen.", "Die Klage auf Unterlassung wird abgewiesen.", "Die Beklagte wird verurteilt, Auskunft zu erteilen"],
)
SUPPOSES = Rule(r"\b(?:Antrag|Klageantrag|soweit|insoweit|nicht|aufgehoben|abgeändert|zurückgewiesen|abgewiesen)\b", any_case=True, finds=["den ‹Antrag›", "dem ‹Klageantrag›", "‹soweit› die", "‹insoweit›", "‹nicht›", "‹aufgehoben›", "‹abgeändert›", "‹zurückgewiesen›", "‹abgewiesen›"], never=["Die Beklagte wird verurteilt"])
LEAVES = Rule(r"\bunterlass|\buntersag|\bverbot", any_case=True, finds=["zu ‹unterlass›en", "‹untersag›t", "ein ‹Verbot›"], never=["Die Kosten trägt die Beklagte"])
ACTS = Rule(
    r"\b(?:anzubieten|anbieten|in (?:den )?Verkehr (?:zu )?bringen|herzustellen|herstellen|einzuführen|einführen|zu vertreiben|zu gebrauchen|anzuwenden)\b",
    any_case=True,
    finds=["‹anzubieten›", "‹anbieten›", "‹in Verkehr zu bringen›", "‹in den Verkehr bringen›", "‹herzustellen›", "‹herstellen›", "‹einzuführen›", "‹einführen›", "‹zu vertreiben›", "‹zu gebrauchen›", "‹anzuwenden›"],
    never=["zu behaupten"],
)
DISMISSES = Rule(r"\b(?:Revision|Nichtzulassungsbeschwerde|Beschwerde|Berufung)(?:en|n)?\b[^.]{0,300}?\b(?:zurückgewiesen|verworfen|nicht zugelassen)\b", any_case=True, finds=["Die ‹Revision der Beklagten wird zurückgewiesen›.", "Die ‹Nichtzulassungsbeschwerde wird verworfen›", "Die ‹Beschwerden werden zurückgewiesen›", "Die ‹Berufung wird zurückgewiesen›", "Die ‹Revisionen werden verworfen›", "Die ‹Revision wird nicht zugelassen›"], never=["Auf die Revision wird das Urteil aufgehoben."])
UNDOES = Rule(r"\bUrteil\w*\b[^.]{0,400}?\b(?:aufgehoben|abgeändert)\b", any_case=True, finds=["wird das ‹Urteil des Oberlandesgerichts aufgehoben›", "wird das ‹Urteil abgeändert›"], never=["Die Revision wird zurückgewiesen"])
NULLITY = Rule(r"\bNi \d|\bPatentnichtigkeit|\bfür nichtig erklärt\b|\bNichtigkeitsklage\b", any_case=True, finds=["4 ‹Ni 1›2/20 (EP)", "‹Patentnichtigkeit›ssache", "wird ‹für nichtig erklärt›", "Die ‹Nichtigkeitsklage›"], never=["Verletzung des Patents"])
OF_INJUNCTION = Rule(r"\bUnterlassung\w*|\bzu unterlassen\b", any_case=True, finds=["auf ‹Unterlassung›", "der ‹Unterlassungsanspruch›", "‹zu unterlassen›"], never=["hat es unterlassen"])
EP = Rule(r"\b(?:europäische\w* Patents?(?:\s(?:\(EP\)|EP|Nr\.))?|EP)\s?(?P<number>[0-4][\s.]?\d{3}[\s.]?\d{3})(?![\d.]*\d)", finds=["des ‹europäischen Patents 1 234 567›", "das ‹europäische Patent EP 1 234 567›", "das ‹europäische Patent Nr. 1.234.567›", "das ‹europäische Patent (EP) 1234567›", "‹EP 1 234 567›", "‹EP1234567›"], never=["Patent 12 345", "EP 12 345 678"])
DE_PATENT = Rule(r"\b(?:deutsche\w* Patents?(?:\s(?:DE|Nr\.))?|DE)\s?(?P<number>10[\s.]?\d{4}[\s.]?\d{3}[\s.]?\d{3}|(?:19|10)[\s.]?\d{3}[\s.]?\d{3}|\d{2}[\s.]?\d{2}[\s.]?\d{3})(?![\d.]*\d)", finds=["des ‹deutschen Patents 10 2010 123 456›", "das ‹deutsche Patent DE 19 912 345›", "das ‹deutsche Patent Nr. 34 12 345›", "‹DE 10 2011 123 456›", "‹DE 10 123 456›"], never=["DE 12", "Patent 10 2010"])
GOODS = Rule(
    r"\bzu unterlassen,? (?P<goods>[^;\n]{3,300}?)(?=,? (?:in der Bundesrepublik|im Inland|anzubieten|herzustellen|einzuführen)\b)",
    finds=["‹zu unterlassen, Werklampen mit Scharnier› in der Bundesrepublik Deutschland anzubieten", "‹zu unterlassen Pumpen› herzustellen", "‹zu unterlassen, Pumpen› im Inland zu gebrauchen", "‹zu unterlassen, Pumpen› einzuführen", "‹zu unterlassen, Pumpen› anzubieten"],
    never=["zu unterlassen, zu behaupten"],
)
