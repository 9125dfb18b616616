"""A mail server on loopback that repeats, in each refusal, the password it was given: as it is, in base64, and in a list of words.

echoing_mail_server.py PASSWORD       prints its port; refuses the login
"""

from __future__ import annotations

import base64
import socketserver
import sys
from urllib.parse import quote

PASSWORD = sys.argv[1]


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.say("220 mail.example")
        while line := self.rfile.readline().decode("latin-1").strip():
            verb = line.upper().split()[0]
            if verb == "EHLO":
                self.say("250-mail.example", "250 AUTH PLAIN LOGIN")
            elif verb == "AUTH" and len(line.split()) < 3:
                self.say("334 UGFzc3dvcmQ6")
            elif verb == "QUIT":
                return self.say("221 bye")
            else:
                encoded = base64.b64encode(b"\0user\0" + PASSWORD.encode()).decode()
                self.say(f"535 no: {PASSWORD} {quote(PASSWORD)} {encoded} {base64.b64encode(PASSWORD.encode()).decode()} is wrong")
        return None

    def say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


if __name__ == "__main__":
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
