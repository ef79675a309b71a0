#!/usr/bin/env bash
# Installs the Debian and Ubuntu packages that the program needs and no Python wheel brings.
#
#   bash packaging/debian_packages.sh            what Qt loads to open a window
#   bash packaging/debian_packages.sh --venv     the same, and python3's venv module
#   bash packaging/debian_packages.sh --tests    the same, and what the whole test suite drives
#
# Says nothing when everything is there. Run it as often as you like.
set -euo pipefail

window=(
    fontconfig
    libdbus-1-3
    libegl1
    libfontconfig1
    libfreetype6
    libgl1
    libglib2.0-0
    libx11-xcb1
    libxcb-cursor0
    libxcb-icccm4
    libxcb-image0
    libxcb-keysyms1
    libxcb-randr0
    libxcb-render-util0
    libxcb-shape0
    libxcb-shm0
    libxcb-sync1
    libxcb-xfixes0
    libxcb-xkb1
    libxkbcommon-x11-0
    libxkbcommon0
)
venv=(python3-venv)
# Calc recalculates the workbooks; Xvfb, xdotool and xclip drive the real window; poppler reads the
# PDF; Node.js runs the second reader of calendar files.
# Carlito has the widths of Calibri, DejaVu stands in where a glyph is missing.
tests=(
    fonts-crosextra-carlito
    fonts-dejavu-core
    libreoffice-calc
    poppler-utils
    x11-utils
    xauth
    xclip
    xdotool
    xvfb
)

# Node.js from elsewhere brings its own npm, and refuses Debian's beside it.
command -v node > /dev/null || tests+=(nodejs)
command -v npm > /dev/null || tests+=(npm)

wanted=("${window[@]}")
for option in "$@"; do
    case "$option" in
        --venv) wanted+=("${venv[@]}") ;;
        --tests) wanted+=("${tests[@]}") ;;
        *)
            echo "debian_packages.sh: unknown option $option; there are --venv and --tests." >&2
            exit 2
            ;;
    esac
done

if ! command -v apt-get > /dev/null; then
    echo "No apt-get here: on this system nothing is installed beside the Python packages." >&2
    exit 0
fi

is_installed() {
    # A package that was renamed (libglib2.0-0t64) still provides the name it had.
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2> /dev/null)" = installed ] ||
        [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1t64" 2> /dev/null)" = installed ]
}

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "These packages are missing, and only root can install them: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
    # Without a terminal nobody can type a password.
    [ -t 0 ] || as_root+=(--non-interactive)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" >> "$log" 2>&1 < /dev/null
}

echo "Installing ${#missing[@]} system packages: ${missing[*]}" >&2
# A list that cannot be refreshed in part may still hold what is wanted.
apt update || true
if ! apt install --no-install-recommends "${missing[@]}"; then
    tail -n 15 "$log" >&2
    echo "The system packages could not be installed; try: sudo apt-get install ${missing[*]}" >&2
    exit 1
fi
