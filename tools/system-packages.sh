#!/usr/bin/env bash
# Installs the Debian packages that hwgen needs and that are missing: as root by apt-get, otherwise it says which and stops.
# Each is looked for by what it provides, so that a machine that has it from elsewhere is left alone.
set -euo pipefail
python=${1:-python3}

missing=()
need() { # PACKAGE COMMAND...: the package is missing when the command fails
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}
header() { echo "#include <$1>" | g++ -E -x c++ -; }
shared_python() { # cocotb starts Python inside the simulator
    "$python" - <<'END'
import ctypes.util, pathlib, sysconfig
variable, version = sysconfig.get_config_var, f"python{sysconfig.get_config_var('py_version_short')}"
in_place = pathlib.Path(variable("LIBDIR") or "/", variable("INSTSONAME") or "none.so")
raise SystemExit(0 if (in_place.is_file() and ".so" in in_place.name) or ctypes.util.find_library(version) else 1)
END
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "hwgen needs Python 3.11 or newer; $python is not. Choose one with: make PYTHON=/path/to/python3.11" >&2
    exit 3
fi
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

need g++ command -v g++
need make command -v make
need perl command -v perl # the verilator command is a Perl script
need iverilog command -v iverilog
need opensta command -v sta
need zlib1g-dev header zlib.h
need liblz4-dev header lz4.h # FST waves from Verilator
need "python$version-venv" "$python" -c 'import ensurepip, venv'
need "libpython$version" shared_python

[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "hwgen needs these Debian packages: sudo apt-get install ${missing[*]}" >&2
    exit 3
fi
echo "installing Debian packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq </dev/null
apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >/dev/null
