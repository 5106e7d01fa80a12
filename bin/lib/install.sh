# Sourced by bin/*: installs what package-lock.json names and builds the fronts, each once for each state of their sources.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
node="$root/node_modules/.bin/node"
# The server is to stay below 512 MiB (docs/performance.md). Without limits Node lets garbage grow with the memory of the machine.
# shellcheck disable=SC2034
memory_limits=(--max-old-space-size=448 --max-semi-space-size=8)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 2
}

# The lock file was written by npm 11; older ones resolve its optional native packages wrongly.
npm_11() {
  if [ "$(npm --version | cut -d. -f1)" -ge 11 ]; then npm "$@"; else npx --yes npm@11.19.1 "$@"; fi
}

check_prerequisites() {
  command -v node >/dev/null && command -v npm >/dev/null || fail 'Cần Node.js 20 trở lên và npm / Node.js 20 or newer and npm are needed'
  [ "$(node --version | sed 's/^v\([0-9]*\).*/\1/')" -ge 20 ] || fail "Cần Node.js 20 trở lên, đang có $(node --version) / Node.js 20 or newer is needed"
}

state_of() { (cd "$root" && find "$@" -type f -not -path '*/dist/*' -not -path '*/node_modules/*' -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-32); }

install_packages() {
  local stamp="$root/node_modules/.installed" wanted
  wanted=$(state_of package-lock.json)
  [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
  say 'Đang cài các gói (vài phút ở lần đầu) / Installing packages (some minutes the first time)'
  # Not `npm ci`: it refuses a lock file without every platform's optional packages, and not every registry has them all (ADR 0006).
  (cd "$root" && npm_11 install --no-save --ignore-scripts --loglevel=error >&2) || fail 'Cài đặt không thành công / The installation failed'
  [ -x "$node" ] || fail 'Không có Node.js 24 cho máy này (cần Linux x64 hoặc arm64) / There is no Node.js 24 for this machine'
  printf '%s\n' "$wanted" >"$stamp"
}

build_fronts() {
  local stamp="$root/apps/web/dist/.built" wanted
  wanted=$(state_of apps/web packages data/guides package-lock.json)
  [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
  say 'Đang dựng giao diện / Building the fronts'
  (cd "$root/apps/web" && "$node" "$root/node_modules/vite/bin/vite.js" build --logLevel error >&2) || fail 'Không dựng được giao diện / The fronts could not be built'
  "$node" "$root/tools/compress-front.ts"
  printf '%s\n' "$wanted" >"$stamp"
}

# One installation at a time, however many commands start at once.
prepare() {
  check_prerequisites
  exec 9>"$root/.install-lock"
  flock 9
  install_packages
  build_fronts
  exec 9>&-
}
