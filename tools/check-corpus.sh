#!/bin/sh
# Runs the corpus in all three engines and compares what it prints with what CPython printed.
#
#     tools/check-corpus.sh [--full] [PROGRAM ...]
#
# Every program runs at its small size, with --full also at its default size, two at a time. ENGINES names the
# engines ("off on eager"), SCORIA the command to run (./scoria unless set).
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
full=
[ "${1:-}" != --full ] || { full=yes; shift; }
programs=" $* "
export SCORIA="${SCORIA:-$root/scoria}" corpus="$root/bench/corpus"
"$SCORIA" -c pass || exit 2 # builds on first use
failures=$(mktemp)
export failures
trap 'rm -f "$failures"' EXIT

# the lines `ENGINE NAME SIZE CHECKSUM` of what is to run; the first line of a program has the small size
runs() {
    for engine in ${ENGINES:-off on eager}; do
        previous=
        while read -r name size checksum; do
            small=yes
            [ "$name" != "$previous" ] || small=
            previous=$name
            [ -n "$small$full" ] || continue
            case "$programs" in
                "  " | *" $name "*) printf '%s\n' "$engine $name $size $checksum" ;;
            esac
        done <"$corpus/expected.txt"
    done
}

# shellcheck disable=SC2016 # the inner shell expands
runs | tr '\n' '\0' | xargs -0 -n 1 -P 2 sh -c '
    expected=${1#* }
    engine=${1%% *}
    name=${expected%% *}
    size=${expected#* }
    size=${size%% *}
    printed=$("$SCORIA" -X shadow="$engine" "$corpus/$name.py" "$size" </dev/null 2>&1)
    if [ "$printed" != "$expected" ]; then
        printf "FAILED %s %s in engine %s\n  expected %s\n%s\n" "$name" "$size" "$engine" "$expected" \
            "$(printf "%s\n" "$printed" | tail -n 4)"
        echo >>"$failures"
    fi
' run
echo "$(runs | wc -l) runs, $(wc -l <"$failures") failed"
[ ! -s "$failures" ]
