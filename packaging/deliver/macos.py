"""The disk image for macOS: the application dressed, signed and notarised when the environment has the secrets."""

from __future__ import annotations

import base64
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from deliver import names
from deliver.shell import Shell, StepError

APP = names.FROZEN / "Isnad.app"
_FILES = names.PACKAGING / "macos"
_NAMES = {"ar": "إسناد", "en": "Isnad"}
_NOTARY = ("APPLE_ID", "APPLE_TEAM_ID", "APPLE_APP_PASSWORD")
_ATTEMPTS = 3  # hdiutil fails now and then on busy machines
_TRIED_IN = 1500  # s at the most, for one run
_NOTARISED_IN = 3600  # s at the most
_INSTALLED = Path("Contents/MacOS/isnad")


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: an identity in a keychain, or nobody (``-``, which the processor asks for at least)."""

    identity: str = "-"
    keychain: str = ""

    @property
    def signs(self) -> bool:
        """Whether a person or organisation stands behind the signature."""
        return self.identity != "-"


def deliver(shell: Shell) -> None:
    """Make the disk image in ``dist/``."""
    _dress(shell)
    with _signer(shell) as signer:
        _sign(shell, signer)
        if signer.signs and all(os.environ.get(name) for name in _NOTARY):
            _notarise(shell)
        elif signer.signs:
            shell.say(
                "The application is signed but not notarised: macOS will still warn on other computers."
            )
        else:
            shell.say(
                "Nobody signed this application: its name says «unsigned», and the image says how to open it."
            )
        image = names.DIST / names.macos_image(signed=signer.signs)
        _make_image(shell, image, signed=signer.signs)
        if signer.signs:
            shell.run([*_codesign(signer), image])


def trial(shell: Shell) -> None:
    """Copy the application out of the image into a path with spaces and Arabic letters and run it there."""
    candidates = [names.DIST / names.macos_image(signed=signed) for signed in (True, False)]
    image = next((path for path in candidates if path.is_file()), candidates[-1])
    reports = names.BUILD / "trial"
    with tempfile.TemporaryDirectory(prefix="isnad trial ") as name:
        folder = Path(name) / "تجربة"
        mounted, app, home = folder / "image", folder / "تطبيقات" / "Isnad.app", folder / "home"
        if not shell.dry:
            for each in (mounted, app.parent, home, reports):
                each.mkdir(parents=True, exist_ok=True)
        shell.run(["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", mounted, image])
        try:
            shell.run(["ditto", mounted / "Isnad.app", app])
            shell.run(["codesign", "--verify", "--deep", "--strict", app])
        finally:
            shell.run(["hdiutil", "detach", mounted])
        report = reports / "installed.json"
        environment = {"HOME": str(home), "PATH": ""}
        program = app / _INSTALLED
        shell.run([program, "self-test", "--json", report], environment=environment, timeout=_TRIED_IN)
        shell.run(
            [program, "demo", folder / "مشاريع أخرى", "--language", "ar"],
            environment=environment,
            timeout=_TRIED_IN,
        )


def _dress(shell: Shell) -> None:
    """Put the icon of project files and the Arabic name of the program into the application."""
    shell.say(f"+ dress {APP.name}: icon of projects, names in Arabic and English")
    if shell.dry:
        return
    if not APP.is_dir():
        raise StepError(f"there is no frozen application at {APP}")
    folder = APP / "Contents" / "Resources"
    shutil.copy(names.PACKAGING / "icons" / "project.icns", folder)
    for language, name in _NAMES.items():
        strings = folder / f"{language}.lproj" / "InfoPlist.strings"
        strings.parent.mkdir(exist_ok=True)
        strings.write_text(f'CFBundleDisplayName = "{name}";\nCFBundleName = "{name}";\n', encoding="utf-8")


def _sign(shell: Shell, signer: Signer) -> None:
    """Sign from the inside out: what is signed may not change any more, and the application seals all of it."""
    inner = [] if shell.dry else sorted(_code(APP), key=lambda path: (-len(path.parts), path))
    for start in range(0, len(inner), 50):
        shell.run([*_codesign(signer), *inner[start : start + 50]])
    shell.run([*_codesign(signer), "--entitlements", _FILES / "entitlements.plist", APP])
    shell.run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", APP])


def _code(app: Path) -> Iterator[Path]:
    for path in app.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            magic = file.read(4)
        if magic in {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}:  # Mach-O, for one processor or several
            yield path


def _codesign(signer: Signer) -> list[str | Path]:
    line: list[str | Path] = ["codesign", "--force", "--options", "runtime", "--sign", signer.identity]
    if signer.signs:
        line += ["--timestamp", "--keychain", signer.keychain]
    return line


def _notarise(shell: Shell) -> None:
    """Let Apple look at the application and put its answer into it, so that it opens without a network."""
    archive = names.BUILD / "notarise.zip"
    account, team, password = (os.environ[name] for name in _NOTARY)
    shell.run(["ditto", "-c", "-k", "--keepParent", APP, archive])  # keeps links, which zip would follow
    who = ["--apple-id", account, "--team-id", team, "--password", password]
    shell.run(["xcrun", "notarytool", "submit", archive, *who, "--wait"], timeout=_NOTARISED_IN)
    shell.run(["xcrun", "stapler", "staple", APP])
    shell.run(["spctl", "--assess", "--type", "execute", "--verbose", APP])


def _make_image(shell: Shell, image: Path, *, signed: bool) -> None:
    stage = names.BUILD / "image"
    shell.say(f"+ lay out {stage.name}: the application, a link to the applications folder")
    if not shell.dry:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(parents=True)
        names.DIST.mkdir(exist_ok=True)
        (stage / "Applications").symlink_to("/Applications")
        if not signed:
            shutil.copy(_FILES / "read-me-first.txt", stage / "اقرأني أولًا — Read me first.txt")
    shell.run(["ditto", APP, stage / "Isnad.app"])
    line = [
        "hdiutil",
        "create",
        "-volname",
        "Isnad",
        "-srcfolder",
        stage,
        "-fs",
        "HFS+",
        "-format",
        "UDZO",
        "-ov",
        image,
    ]
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            shell.run(line)
        except StepError:
            if attempt == _ATTEMPTS:
                raise
        else:
            return


@contextmanager
def _signer(shell: Shell) -> Iterator[Signer]:
    """Yield who signs; a certificate from the environment lies in a keychain of its own, which is always removed."""
    certificate = os.environ.get("MACOS_CERTIFICATE", "")
    identity = os.environ.get("MACOS_IDENTITY", "")
    if not certificate or not identity:
        yield Signer()
        return
    keychain, password = names.BUILD / "signing.keychain-db", secrets.token_hex(16)
    quiet = Shell(shell.dry, (*shell.secrets, password))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "certificate.p12"
        if not shell.dry:
            path.write_bytes(base64.b64decode(certificate))
        quiet.run(["security", "create-keychain", "-p", password, keychain])
        try:
            quiet.run(["security", "set-keychain-settings", "-lut", "7200", keychain])
            quiet.run(["security", "unlock-keychain", "-p", password, keychain])
            opened = os.environ.get("MACOS_CERTIFICATE_PASSWORD", "")
            quiet.run(["security", "import", path, "-k", keychain, "-P", opened, "-T", "/usr/bin/codesign"])
            quiet.run(
                [
                    "security",
                    "set-key-partition-list",
                    "-S",
                    "apple-tool:,apple:",
                    "-s",
                    "-k",
                    password,
                    keychain,
                ]
            )
            yield Signer(identity, str(keychain))
        finally:
            quiet.run(["security", "delete-keychain", keychain])
