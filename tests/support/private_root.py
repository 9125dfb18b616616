"""A view of this machine in which a few folders lie elsewhere, for one process: what names a fixed path runs as it stands.

Folders are laid over in a mount namespace of its own (`unshare`), so nothing on the machine is changed, and nobody else sees it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

# Over the parent of each path a copy of it is laid, made of what is in it and of the path.
_LAY = """
set -eu
scratch=$1 count=$2; shift 2
while [ "$count" -gt 0 ]; do
  path=$1 target=$2 parent=${1%/*}; shift 2; count=$((count - 1))
  over=$scratch/$count; mkdir -p "$over"; mount -t tmpfs none "$over"
  for entry in "$parent"/*; do
    [ -e "$entry" ] && [ "$entry" != "$path" ] || continue
    if [ -d "$entry" ]; then mkdir "$over/${entry##*/}"; else : > "$over/${entry##*/}"; fi
    mount --rbind "$entry" "$over/${entry##*/}"
  done
  mkdir "$over/${path##*/}"; mount --rbind "$target" "$over/${path##*/}"
  mount --rbind "$over" "$parent"
done
cd /
exec "$@"
"""
WAYS = (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"])


class NoNamespace(Exception):
    """This machine lets us have no mount namespace, and why."""


def command(laid: Mapping[str, Path], scratch: Path, arguments: Sequence[str]) -> list[str]:
    """The command that runs the arguments where each path of `laid` is that folder. Raises NoNamespace."""
    pairs = [str(part) for pair in laid.items() for part in pair]
    why = []
    for way in WAYS:
        tried = subprocess.run([*way, "mount", "-t", "tmpfs", "none", str(scratch)], capture_output=True, text=True)
        if tried.returncode == 0:
            return [*way, "sh", "-c", _LAY, "lay", str(scratch), str(len(laid)), *pairs, *arguments]
        why.append(tried.stderr.strip())
    raise NoNamespace("; ".join(why))
