#!/bin/sh
# Records the expected output of every golden script with CPython 3.11.
#
#     tools/record-goldens.sh [SCRIPT.py ...]
#
# Golden scripts are interpreter/src/test/resources/golden/AREA/NAME.py; what
# CPython prints on stdout goes into NAME.out next to the script. Each script
# runs twice with different hash seeds: a script whose output depends on the
# seed is no golden script, and is reported. Set PYTHON to choose the CPython.
set -eu
cd "$(dirname "$0")/../interpreter/src/test/resources/golden"
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || {
    echo "$python is not Python 3.11" >&2
    exit 2
}
[ $# -gt 0 ] || set -- */*.py
bad=0
for script; do
    script=${script##*/golden/}
    out=${script%.py}.out
    if ! PYTHONHASHSEED=1 PYTHONUTF8=1 "$python" -B "$script" </dev/null >"$out.new"; then
        echo "$script failed" >&2
        bad=1
    fi
    PYTHONHASHSEED=4321 PYTHONUTF8=1 "$python" -B "$script" </dev/null >"$out.again" || bad=1
    if ! cmp -s "$out.new" "$out.again"; then
        echo "$script prints something else under another hash seed" >&2
        bad=1
    fi
    rm -f "$out.again"
    mv "$out.new" "$out"
done
exit $bad
