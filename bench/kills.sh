# shellcheck shell=bash
# Sourced by bench/run: kills servers, drivers and executors and looks at what is left.
#
# bench/run kills [--n N] [--executors N] [--seed S]

kills() {
  local n=20 seed=1 executors=
  while [ $# -gt 0 ]; do
    case "$1" in
      --n) n=$2; shift 2 ;;
      --executors) executors=$2; shift 2 ;;
      --seed) seed=$2; shift 2 ;;
      *) say "unknown: $1"; exit 2 ;;
    esac
  done
  "$root/chokepoint" --version >/dev/null
  build
  local place="$target/kills"
  rm -rf "$place"
  mkdir -p "$place"
  CHOKEPOINT_DATASETS="$place/datasets" "$java" -Xmx768m -XX:+UseSerialGC "${opened[@]}" -Duser.timezone=UTC -Dchokepoint.commit=kills \
    -cp "$classes" org.chokepoint.bench.kills.Kills "$root" "$place" "$n" "${executors:-$((n / 10))}" "$seed" 2>"$place/kills.log" ||
    { tail -n 5 "$place/kills.log" >&2; exit 1; }
}
