#!/bin/sh
# Runs the corpus and compares its checksums with those of CPython.
#
#     tools/check-corpus.sh [--full] [PROGRAM ...]
#
# Every program runs at its small size, with --full also at its default size.
# SCORIA names the command to run (./scoria unless set), SCORIA_OPTIONS its
# options, for instance "-X shadow=off".
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
scoria=${SCORIA:-$root/scoria}
corpus=$root/bench/corpus
full=
[ "${1:-}" != --full ] || { full=yes; shift; }
count=0
failed=0
previous=
while read -r expected; do
    name=${expected%% *}
    rest=${expected#* }
    small=yes
    [ "$name" != "$previous" ] || small=
    previous=$name
    [ -n "$small$full" ] || continue
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    count=$((count + 1))
    # shellcheck disable=SC2086 # the options are several words
    printed=$("$scoria" ${SCORIA_OPTIONS:-} "$corpus/$name.py" "${rest%% *}" </dev/null 2>&1)
    if [ "$printed" != "$expected" ]; then
        echo "FAILED $name ${rest%% *}"
        printf '%s\n' "  expected $expected" "$printed" | tail -n 5
        failed=$((failed + 1))
    fi
done <"$corpus/expected.txt"
echo "$count runs, $failed failed"
[ "$failed" -eq 0 ]
