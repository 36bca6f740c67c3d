#!/usr/bin/env bash
# The walk of somebody new: an empty Debian with its own Node 20, and the README, word for word.
#
#     sudo tests/walk/newcomer.sh [--machine DIR] [--no-tests]
#
# Needs root, debootstrap (apt-get install debootstrap), and Debian's and npm's registries. The machine is a folder:
# nothing of this one is changed. --machine keeps it and begins with it the next time; --no-tests leaves out the tests,
# which take the longest. The commands are those of the README's blocks; one that asks a host which cannot be reached
# from here is told and left out. Not part of "npm test".
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
release=trixie # its nodejs is 20
machine='' tests=yes
while [ $# -gt 0 ]; do
  case $1 in
    --machine) machine=$2; shift ;;
    --no-tests) tests=no ;;
    --inside) break ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
  shift
done

say() { printf '\n== %s\n' "$*"; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }

# ---------------------------------------------------------------- the machine, as root
if [ "${1:-}" != --inside ]; then
  [ "$(id -u)" = 0 ] || fail 'A machine of its own can only be made by root: sudo tests/walk/newcomer.sh'
  command -v debootstrap > /dev/null || fail 'debootstrap is missing: apt-get install debootstrap'
  if [ -z "$machine" ]; then
    machine=$(mktemp -d)
    trap 'rm -rf --one-file-system "$machine"' EXIT
  fi
  machine=$(realpath -m "$machine")
  if [ ! -e "$machine/.ready" ]; then
    say "An empty Debian $release in $machine"
    mkdir -p "$machine"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$machine" "$mirror" > "$machine.log" || fail "debootstrap: see $machine.log"
    touch "$machine/.ready"
  fi
  cp --remove-destination "$(realpath /etc/resolv.conf)" "$machine/etc/resolv.conf"
  # Behind a proxy that signs for others, as this machine trusts it.
  cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/"
  cafile=$(npm config get cafile 2> /dev/null | grep '^/' || true)
  cafile=${cafile:-${NODE_EXTRA_CA_CERTS:-}}
  # The project as somebody would clone it: what is committed.
  rm -rf "$machine/srv/project.git" "$machine/home/ada"
  git clone --quiet --bare --no-hardlinks "file://$project" "$machine/srv/project.git"
  cp "$0" "$machine/srv/newcomer.sh"
  # Mounts that vanish with the walk.
  status=0
  unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    mount --make-rslave "$1/dev"
    chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TESTS="$2" ${3:+NPM_CONFIG_CAFILE="$3"} bash /srv/newcomer.sh --inside
  ' walk "$machine" "$tests" "${cafile:+/etc/ssl/certs/ca-certificates.crt}" || status=$?
  exit "$status"
fi

# ---------------------------------------------------------------- inside, as root: what the README asks for
if [ "$(id -u)" = 0 ]; then
  say 'Node and git, from Debian'
  export DEBIAN_FRONTEND=noninteractive
  command -v npm > /dev/null && command -v curl > /dev/null || {
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends nodejs npm git curl > /dev/null
  }
  id ada > /dev/null 2>&1 || useradd --create-home --shell /bin/bash ada
  [ -d /home/ada ] || { cp -r /etc/skel /home/ada; chown -R ada: /home/ada; }
  chown -R ada: /srv/project.git
  exec su ada --shell /bin/bash --command "cd && HOME=/home/ada TESTS=$TESTS bash /srv/newcomer.sh --inside"
fi

# ---------------------------------------------------------------- inside, as ada
node --version | grep -q '^v20\.' || fail "Not Node 20: $(node --version)"
say "Clone, with Node $(node --version) and npm $(npm --version)"
git clone --quiet file:///srv/project.git minutes-archive
cd minutes-archive

# The lines of the first block of commands below a heading of the README, without their comments.
commands() {
  awk -v heading="## $1" '$0 == heading { found = 1 } found && /^```sh/ { block = 1; next } block && /^```/ { exit } block' README.md |
    sed -E 's/[[:space:]]+#.*$//'
}

# Runs a command that serves a site, and looks at pages of it.
serving() {
  local line=$1 log
  shift
  log=$(mktemp)
  say "$line"
  setsid bash -c "$line" > "$log" 2>&1 &
  local server=$!
  local address=''
  for _ in $(seq 1800); do
    address=$(grep -oE 'http://localhost:[0-9]+/[^ ]*' "$log" | head -1 || true)
    [ -n "$address" ] && curl -sf -o /dev/null "$address" && break
    kill -0 "$server" 2> /dev/null || { cat "$log"; fail "ended before it served: $line"; }
    sleep 1
  done
  cat "$log"
  [ -n "$address" ] || fail 'it never said where the site is'
  local page path words body
  for page in "$@"; do
    path=${page%% *} words=${page#* }
    # Taken whole first: grep ends with the first match, and whoever writes on to it then has failed.
    body=$(curl -sf "$address$path") || fail "$address$path is not answered"
    grep -qF "$words" <<< "$body" || fail "$address$path does not say: $words"
    printf '%s says: %s\n' "$address$path" "$words"
  done
  kill -- -"$server"
  wait "$server" 2> /dev/null || true
}

mapfile -t start < <(commands Start)
[ "${#start[@]}" = 2 ] || fail "The README's block \"Start\" has ${#start[@]} lines, not 2."
serving "${start[0]}" ' <title>SCS minutes</title>' 'iaas/2024-07-03/ Team IaaS' 'api/v1/meetings.json "version"'

say 'An archive of her own'
mkdir -p ../minutes/garden
cat > ../minutes/garden/20240703.md << 'MINUTES'
# 2024-07-03

## Participants

- @ada

## Agenda

### Apple trees

- AI @ada: water the apple trees
MINUTES
git -C ../minutes init --quiet
git -C ../minutes add .
git -C ../minutes -c user.name=Ada -c user.email=ada@example.org commit --quiet -m 'First minutes'
git -C ../minutes bundle create --quiet "$PWD/minutes.bundle" --all

while read -r line; do
  host=$(grep -oE 'https://github[^/ ]*' <<< "$line" || true)
  if [ -n "$host" ] && ! curl -sfI -m 10 -o /dev/null "$host"; then
    say "$line"
    printf 'left out: %s cannot be reached from here\n' "$host"
  elif [[ $line == 'npm start'* ]]; then
    pages=('actions/ actions')
    [[ $line == *../minutes* ]] && pages=('garden/2024-07-03/ Apple trees' 'people/ada/ water the apple trees')
    serving "$line" "${pages[@]}"
  else
    say "$line"
    bash -c "$line"
    grep -q 'href="/minutes/garden/' site/index.html || fail 'site/index.html does not lead to /minutes/garden/'
  fi
done < <(commands 'Your own archive')

say 'The next meeting'
npm run new -- garden 2024-07-10 --archive ../minutes
grep -q 'AI @ada: water the apple trees' ../minutes/garden/20240710.md || fail 'the open action was not carried over'
npm run check -- --archive ../minutes | tail -n 5

if [ "$TESTS" = yes ]; then
  say "${start[1]}"
  bash -c "${start[1]}"
fi
say 'The walk went well.'
