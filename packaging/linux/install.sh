#!/bin/sh
# Puts Isnad into the menu of this user; no administrator is needed. With --remove it is taken out again.
# The program stays in the folder it was unpacked into. Projects and settings are not touched.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime" >/dev/null 2>&1 || true; fi
}

entry=$data/applications/isnad.desktop
mime=$data/mime/packages/isnad.xml
icons=$data/icons/hicolor

case ${1:-} in
--remove)
    rm -f "$entry" "$mime"
    for size in 48 128 256; do
        rm -f "$icons/${size}x$size/apps/isnad.png" "$icons/${size}x$size/mimetypes/application-x-isnad.png"
    done
    refresh
    echo "Isnad is no longer in the menu. Delete its folder to remove the program: $here"
    ;;
'')
    mkdir -p "$data/applications" "$data/mime/packages"
    # In a desktop file a quoted path is read twice: once as a string, once as an argument.
    quoted=$(printf '%s' "$here/isnad" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/isnad.desktop" >"$entry"
    cp "$here/share/isnad-mime.xml" "$mime"
    for size in 48 128 256; do
        mkdir -p "$icons/${size}x$size/apps" "$icons/${size}x$size/mimetypes"
        cp "$here/share/isnad-$size.png" "$icons/${size}x$size/apps/isnad.png"
        cp "$here/share/project-$size.png" "$icons/${size}x$size/mimetypes/application-x-isnad.png"
    done
    refresh
    echo "Isnad is in the menu now. $0 --remove takes it out again."
    ;;
*)
    echo "usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac
