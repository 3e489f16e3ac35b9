# Shared by the commands ./scoria and ./scoria-bench, which source it: finds a JDK and builds on first use.
# Expects $command (the command's name) and $here (the root of the repository); sets $jdk.

is_jdk25() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk() {
    for jdk in "$SCORIA_JAVA_HOME" "$JAVA_HOME" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$jdk" ] && is_jdk25 "$jdk"; then
            return
        fi
    done
    jdk=$(command -v java) || jdk=
    jdk=$(readlink -f "$jdk" 2>/dev/null) || jdk=
    jdk=${jdk%/bin/java}
    if [ -z "$jdk" ] || ! is_jdk25 "$jdk"; then
        echo "$command: no JDK 25 or later found." >&2
        echo "Install one (for instance the package temurin-25-jdk or openjdk-25-jdk) or set JAVA_HOME to it." >&2
        exit 1
    fi
}

# build MARKER WHAT MODULES PHASE: builds the modules up to the phase unless the file MARKER is there. When two
# commands want that at the same time, one builds and the other waits.
build() {
    [ ! -f "$1" ] || return 0
    if ! command -v mvn >/dev/null; then
        echo "$command: Maven (mvn, 3.8.7 or later) is needed to build on first use." >&2
        exit 1
    fi
    lock="$here/.build.lock"
    log="$here/build.log"
    [ -w "$here" ] || { echo "$command: cannot build, $here is not writable" >&2; exit 1; }
    until mkdir "$lock" 2>/dev/null; do
        builder=$(cat "$lock/pid" 2>/dev/null) || builder=
        if [ -n "$builder" ] && ! kill -0 "$builder" 2>/dev/null; then
            rm -rf "$lock" # left behind by a build that was killed
        else
            sleep 1
        fi
    done
    echo $$ >"$lock/pid"
    maven=
    trap 'rm -rf "$lock"' EXIT
    trap '[ -z "$maven" ] || kill "$maven"; exit 130' INT TERM HUP
    if [ ! -f "$1" ]; then
        run_maven "$2" "$3" "$4"
    fi
    trap - EXIT INT TERM HUP
    rm -rf "$lock"
}

run_maven() {
    echo "$command: building $1 on first use, this takes a minute or two ..." >&2
    # the toolchain finds the JDK by this variable wherever it is
    (cd "$here" && JAVA25_HOME="$jdk" exec mvn -B -ntp -Dmaven.test.skip=true -pl "$2" -am "$3") </dev/null >"$log" 2>&1 &
    maven=$!
    while [ -t 2 ] && kill -0 "$maven" 2>/dev/null; do
        printf '\r%-40s' "$(sed -n 's/^\[INFO\] Building Scoria \([^ ]*\).*\(\[.*\]\)/  \2 \1/p' "$log" | tail -n 1)" >&2
        sleep 1
    done
    if ! wait "$maven"; then
        echo "$command: the build failed; the whole story is in $log" >&2
        grep '^\[ERROR\]' "$log" | head -n 8 >&2
        if grep -qE 'Could not transfer|Unknown host|offline mode|Connection refused' "$log"; then
            echo "$command: Maven could not download what it needs. The first build needs the network." >&2
        fi
        exit 1
    fi
    [ ! -t 2 ] || printf '\r%-40s\r' "" >&2
    rm -f "$log"
}
