# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by run and test: packages, timed steps, builds. The caller has set -euo pipefail and stands in the checkout.

# The packages of the named groups that dpkg does not have, one a line.
missing_packages() {
    local groups=" $* " group package
    while read -r group package; do
        [[ $groups == *" $group "* ]] || continue
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) == installed ]] || echo "$package"
    done < <(grep -v '^#' packaging/packages.txt)
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Asks apt for nothing when nothing is missing, so that a second run needs no network and no password.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    echo "Cài đặt (installing): ${missing[*]}"
    as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
}

build_preset() {
    cmake --preset "$1" && cmake --build --preset "$1"
}

step_names=() step_seconds=() step_results=()

# step NAME COMMAND…: runs it, remembers how long it took, and returns what it returned.
step() {
    local name=$1 start=$SECONDS status=0
    shift
    printf '\n== %s\n' "$name"
    "$@" || status=$?
    step_names+=("$name")
    step_seconds+=($((SECONDS - start)))
    step_results+=("$([[ $status -eq 0 ]] && echo ok || echo FAILED)")
    return "$status"
}

print_steps() {
    local i
    printf '\n%-28s %8s\n' "Step" "minutes"
    for i in "${!step_names[@]}"; do
        printf '%-28s %5d:%02d  %s\n' "${step_names[$i]}" $((step_seconds[i] / 60)) $((step_seconds[i] % 60)) \
            "${step_results[$i]}"
    done
}
