# Sourced by the scripts beside it: what they all do alike. Not run by itself.

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
NAME=$(basename "$0")
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/crossmarket

say() { echo "$NAME: $*" >&2; }
fail() { say "$*"; exit 1; }

# The comment at the head of the script is its usage text.
usage() { sed -n '2,/^[^#]/{/^#/!d;s/^# \{0,1\}//;p}' "$0" >&2; exit "${1:-2}"; }

need() { local tool; for tool; do command -v "$tool" >/dev/null || fail "needs $tool, which is not on the PATH"; done; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# find_java LEAST [jdk]: the first Java of at least that release in JAVA_HOME, on the PATH, in /usr/lib/jvm; prints its folder.
# With jdk only a whole JDK will do.
find_java() {
  local folder release
  for folder in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java)" || echo /nowhere/bin/java)")")" /usr/lib/jvm/*; do
    [ -n "$folder" ] && [ -x "$folder/bin/java" ] || continue
    [ "${2:-}" != jdk ] || [ -e "$folder/jmods" ] || [ -e "$folder/bin/jlink" ] || continue
    release=$("$folder/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    case $release in '' | *[!0-9]*) continue ;; esac
    [ "$release" -lt "$1" ] || { echo "$folder"; return; }
  done
  return 1
}

# cached FOLDER FUNCTION: has FUNCTION fill a folder of the cache, once, whoever else wants it at the same time.
# FUNCTION gets an empty folder beside it, which takes its place only when all is there: that is the mark. Its first step that
# fails ends it (set -e does not hold under && and ||, so it stands under none).
cached() {
  mkdir -p "$CACHE"
  exec 9>"$CACHE/.$1.lock"
  flock 9
  if [ ! -d "$CACHE/$1" ]; then
    trap "rm -rf '$CACHE/$1.new'; say 'could not fetch $1'; exit 1" EXIT
    rm -rf "$CACHE/$1.new"
    mkdir "$CACHE/$1.new"
    "$2" "$CACHE/$1.new"
    chmod -R a+rX "$CACHE/$1.new"
    mv "$CACHE/$1.new" "$CACHE/$1"
    trap - EXIT
  fi
  exec 9>&-
}

# The folder for a server's files: what --data names, kept, or a new one, which goes when the server ends (REMOVE).
data_folder() {
  if [ -n "$DATA" ]; then mkdir -p "$DATA"; RUN=$(cd "$DATA" && pwd); REMOVE=()
  else RUN=$(mktemp -d "${TMPDIR:-/tmp}/crossmarket-$NAME.XXXXXX"); REMOVE=(--remove "$RUN"); fi
}

# take_certificates FOLDER: what --tls names (a server's folder that `certificates` made) is copied there, for the server alone;
# sets CA.
take_certificates() {
  [ -n "$TLS" ] || return 0
  CA=$(cd "$TLS/.." && pwd)/ca.crt
  [ -r "$TLS/server.key" ] && [ -r "$CA" ] || fail "--tls $TLS: no server.key there, or no ca.crt beside it (deploy/local/certificates makes them)"
  mkdir -p "$1"
  install -m 0600 "$TLS"/server.{crt,key,pem} "$1"
}

# start SUPERVISE-OPTIONS -- COMMAND…: runs the command under `supervise`, its output in $RUN/server.log; sets PID.
start() {
  rm -f "$RUN/server.pid"
  : >"$RUN/server.log"
  setsid "$HERE/supervise" --pid-file "$RUN/server.pid" ${WHILE:+--while "$WHILE"} "$@" </dev/null >"$RUN/server.log" 2>&1 &
  PID=$!
}

# until_ready SECONDS TEST…: waits until the test succeeds; the end of the server or of the time is told with its last words.
until_ready() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    kill -0 "$PID" 2>/dev/null || { say "the server ended:"; tail -20 "$RUN/server.log" >&2 2>/dev/null; exit 1; }
    [ $SECONDS -lt $end ] || { say "not ready in time:"; tail -20 "$RUN/server.log" >&2; kill "$PID"; exit 1; }
    sleep 0.1
  done
}

# Sets AS, the words before a command that must not run as root. As root: a user namespace, in which the process is somebody
# else yet reaches root's own folders; where the kernel allows none, user nobody, who then gets $RUN.
not_as_root() {
  AS=()
  [ "$(id -u)" = 0 ] || return 0
  AS=(unshare --user --map-user=65534 --map-group=65534)
  if ! "${AS[@]}" true 2>/dev/null; then
    AS=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    chown -R 65534:65534 "$RUN"
    "${AS[@]}" test -w "$RUN" || fail "user nobody cannot reach $RUN, and a user namespace is not allowed here; name another --data"
  fi
}
