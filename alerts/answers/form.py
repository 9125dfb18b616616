"""The page on which one mail is answered by a click: a form, or what became of it. Pure."""

from __future__ import annotations

from html import escape

from pipeline.records import OF_CONTACT_POINT, OF_SEVERAL, AnswerWord, Message

NOTE = 1_000  # characters of it that are kept
_WORDS = {
    AnswerWord.SEEN: "seen",
    AnswerWord.HIT: "goods were found",
    AnswerWord.NONE: "looked, none found",
    AnswerWord.WRONG: "what the mail says is wrong",
}
_STYLE = "body{font:1.1rem/1.5 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}label{display:block;padding:.4rem 0}"


def offered(message: Message) -> tuple[AnswerWord, ...]:
    """The words that may be said of a message here: those that anybody may say who has the mail, and that are clear."""
    words = (word for word in AnswerWord if word not in OF_CONTACT_POINT)
    return tuple(word for word in words if len(message.alerts) == 1 or word in OF_SEVERAL)


def asked(message: Message) -> str:
    """The form."""
    choices = "".join(
        f'<label><input type="radio" name="word" value="{word}" required> <b>{word}</b>: {_WORDS[word]}</label>\n'
        for word in offered(message)
    )
    mail_only = ", ".join(word for word in AnswerWord if word in OF_CONTACT_POINT)
    return _page(
        "Answer",
        f"<p>To the mail of {message.minted_at:%Y-%m-%d} to {escape(message.ally)}:<br><b>{escape(message.subject)}</b></p>\n"
        f'<form method="post">\n<fieldset><legend>Answer</legend>\n{choices}</fieldset>\n'
        f'<label>Note (not needed)<br><textarea name="note" rows="4" cols="40" maxlength="{NOTE}"></textarea></label>\n'
        '<p><button type="submit">Answer</button></p>\n</form>\n'
        f"<p>Opening this page says nothing. {mail_only}: by reply to the mail, from the contact point's own address.</p>\n",
    )


def answered(word: AnswerWord, message: Message, *, before: bool) -> str:
    """What became of an answer."""
    said = "was said before and stands" if before else "is kept"
    return _page("Thank you", f"<p><b>{word}</b> to {escape(message.subject)} {said}. You may close this page.</p>\n")


def refused(why: str) -> str:
    """Why nothing was changed."""
    return _page("Not answered", f"<p>{escape(why)}. Nothing was changed. Please reply to the mail instead.</p>\n")


def _page(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
