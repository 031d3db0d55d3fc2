#!/bin/bash
# bare-debian.sh PACKAGE.deb FOLDER: installs the package into a bare Debian 12 without Python, with apt and whatever mirror this
# machine uses, runs it there as an ordinary user without a network, and takes it out again. Needs root and debootstrap.
# FOLDER/base is made when it is missing and kept; FOLDER/root is made from it each time.
set -euo pipefail
package=$(realpath "$1") folder=$(realpath -m "$2")
base=$folder/base root=$folder/root

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# as a user without rights to the program's folder, and without a network
as_user() {
    unshare --net chroot --userspec=1000:1000 "$root" /usr/bin/env -i PATH=/usr/bin HOME="/srv/salma" LANG=C.UTF-8 "$@"
}

mkdir -p "$folder"
[ -d "$base/usr" ] || debootstrap --variant=minbase bookworm "$base" >"$folder/debootstrap.log"
rm -rf "$root"
cp -a "$base" "$root"
cp /etc/resolv.conf "$root/etc/"
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp "$package" "$root/isnad.deb"
mkdir -p "$root/srv/salma/مشاريع أخرى"
chown -R 1000:1000 "$root/srv/salma"

inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends ./isnad.deb >"$folder/apt.log"
for name in python3 python; do
    ! inside which "$name" >/dev/null || { echo "there is a $name in it" >&2; exit 1; }
done
echo "installed: $(inside dpkg-query --show --showformat='${Version}, ${Installed-Size} kB' isnad)"

mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
as_user isnad self-test --json /srv/salma/report.json
cp "$root/srv/salma/report.json" "$folder/"
as_user isnad demo "/srv/salma/مشاريع أخرى" --language ar | tail -1
as_user isnad check "/srv/salma/مشاريع أخرى/sample.isnad" >/dev/null

inside apt-get -qq purge -y isnad >/dev/null
for left in usr/lib/isnad usr/bin/isnad usr/share/applications/isnad.desktop usr/share/mime/packages/isnad.xml usr/share/doc/isnad; do
    [ ! -e "$root/$left" ] || { echo "left behind: $left" >&2; exit 1; }
done
[ -s "$root/srv/salma/مشاريع أخرى/sample.isnad" ] || { echo "the project is gone" >&2; exit 1; }
echo "taken out: nothing of the program is left, the project is"
