#!/bin/sh
# Runs modules of CPython's own test suite, and compares what fails with the list of what is known to fail.
#
#     tools/run-cpython-tests.sh [--update] TEST_DIR [MODULE ...]
#
# TEST_DIR is the `test` package of a CPython 3.11, for instance what
# `python3 -c "import test; print(test.__path__[0])"` prints. Without modules, those of
# tools/cpython-tests/modules.txt run, each in a process of its own, two at a time. Failures that are not in
# tools/cpython-tests/known-failures.txt make the exit status 1. The list may only shrink: --update takes off
# what no longer fails.
#
# SCORIA names the command to run (./scoria unless set), SCORIA_OPTIONS its options; TIMEOUT is the number of seconds
# that a module may take (900), RESULTS the directory that keeps what the tests print (a temporary one unless set).
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
tools=$root/tools/cpython-tests
known=$tools/known-failures.txt
update=
[ "${1:-}" != --update ] || { update=yes; shift; }
if [ $# -eq 0 ] || [ ! -f "$1/support/__init__.py" ]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
suite=$(cd "$1" && pwd)
shift
# shellcheck disable=SC2046 # one word per module
[ $# -gt 0 ] || set -- $(cat "$tools/modules.txt")
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
results=${RESULTS:-$temporary/results}
mkdir -p "$results" "$temporary/path"
# only the tests come from that CPython, not the rest of its library
ln -s "$suite" "$temporary/path/test"

export SCORIA="${SCORIA:-$root/scoria}" SCORIA_OPTIONS="${SCORIA_OPTIONS:-}" PYTHONPATH="$temporary/path"
export PYTHONDONTWRITEBYTECODE=1 results tools TIMEOUT="${TIMEOUT:-900}"
"$SCORIA" -c pass || exit 2 # builds on first use
# shellcheck disable=SC2016 # the inner shell expands
printf '%s\n' "$@" | xargs -n 1 -P 2 sh -c '
    cd "$(mktemp -d)" || exit
    timeout "$TIMEOUT" "$SCORIA" $SCORIA_OPTIONS "$tools/run_module.py" "$1" "$results/$1" \
        </dev/null >"$results/$1.log" 2>&1
    status=$?
    rm -rf "$PWD"
    [ $status -ne 124 ] || echo "$1: stopped after $TIMEOUT s" >&2
' module

export LC_ALL=C # for sort and comm
# ids FILE WORD ...: the tests of which FILE says one of the words
ids() {
    file=$1
    shift
    for word; do sed -n "s/^$word //p" "$file"; done | sort -u
}
printf '%-24s %6s %6s %6s %6s\n' module tests passed failed skipped
for module; do
    file=$results/$module
    [ -f "$file" ] || echo "fail $module" >"$file"
    ids "$file" fail >"$temporary/fail"
    ids "$file" pass fail skip >"$temporary/ended"
    ids "$file" plan >"$temporary/plan"
    # what has failed, and what was never reached; a test may pass after one of its subtests failed
    { cat "$temporary/fail"; comm -23 "$temporary/plan" "$temporary/ended"; } | sort -u >"$temporary/failed"
    ids "$file" skip | comm -23 - "$temporary/failed" >"$temporary/skipped"
    ids "$file" pass | comm -23 - "$temporary/failed" >"$temporary/passed"
    printf '%-24s %6d %6d %6d %6d\n' "$module" $(cat "$temporary/failed" "$temporary/passed" "$temporary/skipped" |
        sort -u | wc -l) $(wc -l <"$temporary/passed") $(wc -l <"$temporary/failed") $(wc -l <"$temporary/skipped")
    cat "$temporary/failed" >>"$temporary/all-failed"
    cat "$temporary/passed" >>"$temporary/all-passed"
    cat "$temporary/skipped" >>"$temporary/all-skipped"
done
sort -u -o "$temporary/all-failed" "$temporary/all-failed"
sort -u -o "$temporary/all-passed" "$temporary/all-passed"
awk -v passed="$(wc -l <"$temporary/all-passed")" -v failed="$(wc -l <"$temporary/all-failed")" \
    -v skipped="$(wc -l <"$temporary/all-skipped")" 'BEGIN {
        printf "%d passed, %d failed: %.1f %% of those that ran; %d skipped\n",
            passed, failed, 100 * passed / (passed + failed), skipped }'

touch "$known"
comm -23 "$temporary/all-failed" "$known" >"$temporary/new"
comm -12 "$temporary/all-passed" "$known" >"$temporary/gone"
if [ -s "$temporary/gone" ]; then
    if [ -n "$update" ]; then
        comm -23 "$known" "$temporary/gone" >"$temporary/known"
        cp "$temporary/known" "$known"
        echo "$(wc -l <"$temporary/gone") taken off the list of known failures"
    else
        echo "No longer failing (tools/run-cpython-tests.sh --update takes them off the list):"
        sed 's/^/  /' "$temporary/gone"
    fi
fi
if [ -s "$temporary/new" ]; then
    echo "Failing, but not known to:"
    sed 's/^/  /' "$temporary/new"
    exit 1
fi
