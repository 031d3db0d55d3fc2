#!/bin/sh
# alone.sh HIDDEN TOOLS USER COMMAND…: runs a program where there is no Python, no network and no tree of sources.
# Called inside private namespaces (unshare --mount --net), so that nothing of it is seen outside.
# HIDDEN: folder to be empty; TOOLS: folder that takes the place of /usr/bin; USER: number of the user to become, or -.
set -eu
hidden=$1 tools=$2 user=$3
shift 3
for folder in /usr/local /opt /usr/lib/python3* /usr/lib/pypy* "$hidden"; do
    [ ! -d "$folder" ] || mount -t tmpfs -o mode=755 none "$folder"
done
mount --bind "$tools" /usr/bin
for name in python3 python python3.11 pip make git; do
    ! command -v "$name" >/dev/null || { echo "alone.sh: $name is still there" >&2; exit 3; }
done
if [ "$user" = - ]; then
    exec "$@"
fi
exec setpriv --reuid="$user" --regid="$user" --clear-groups "$@"
