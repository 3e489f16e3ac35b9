#!/bin/sh
# Runs golden scripts and compares what they print with what CPython printed.
#
#     tools/check-goldens.sh [SCRIPT.py ...]
#
# SCORIA names the command to run (./scoria unless set), SCORIA_OPTIONS its
# options, for instance "-X shadow=eager". Differences are shown as a diff;
# the exit status tells whether there were any. CPython must pass, too:
#
#     SCORIA=python3 tools/check-goldens.sh
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
scoria=${SCORIA:-$root/scoria}
cd "$root/interpreter/src/test/resources/golden"
[ $# -gt 0 ] || set -- */*.py
output=$(mktemp)
trap 'rm -f "$output"' EXIT
failed=0
for script; do
    script=${script##*/golden/}
    # shellcheck disable=SC2086 # the options are several words
    timeout 120 "$scoria" ${SCORIA_OPTIONS:-} "$script" </dev/null >"$output" 2>/dev/null
    if ! diff -a -u --label expected --label printed "${script%.py}.out" "$output"; then
        echo "FAILED $script"
        failed=$((failed + 1))
    fi
done
echo "$# scripts, $failed failed"
[ "$failed" -eq 0 ]
