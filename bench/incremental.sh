# shellcheck shell=bash
# Sourced by bench/run: a run after one period of 24 changed, beside a full run of the same data.
#
# bench/run incremental [--rows N] [--passes N]

incremental() {
  local rows=3000000 passes=3
  while [ $# -gt 0 ]; do
    case "$1" in
      --rows) rows=$2; shift 2 ;;
      --passes) passes=$2; shift 2 ;;
      *) say "unknown: $1"; exit 2 ;;
    esac
  done
  build
  made="$work/datasets"
  mkdir -p "$made/panel"
  cp "$root/datasets/card.schema.json" "$made"
  say "making 24 periods of $rows rows ..."
  panel_files "$rows"
  card
  say "a full run, $passes runs after a change, a full run of the changed data in a new state folder"
  seconds run_on "$work/home" --full >"$work/full.times"
  say "  full    $(cat "$work/full.times") s"
  : >"$work/changed.times"
  local pass
  for pass in $(seq "$passes"); do
    change_period "$rows" "$pass"
    seconds run_on "$work/home" >>"$work/changed.times"
    say "  changed $(tail -n 1 "$work/changed.times") s"
  done
  seconds run_on "$work/fresh" --full >>"$work/full.times"
  say "  full    $(tail -n 1 "$work/full.times") s"
  say "the two last releases, compared bit for bit"
  contents "$work/home" >"$work/changed.contents"
  contents "$work/fresh" >"$work/full.contents"
  diff "$work/changed.contents" "$work/full.contents" >&2 || { say "the results differ"; exit 1; }
  say "  $(wc -l <"$work/full.contents") tables are equal"
  result incremental "$(middle "$work/changed.times")" "$(middle "$work/full.times")"
}

periods() { local year month; for year in 2023 2024; do for month in $(seq -w 12); do echo "$year-$month"; done; done; }

# one_period PERIOD ROWS SALT: every person uses two of ten services in one of four markets.
one_period() {
  awk -v p="$1" -v n="$2" -v s="$3" 'BEGIN {
    print "user_id,service_id,market_id,period,amount,weight"
    for (i = 0; i < n / 2; i++) {
      a = (i * 7 + s + int(i / 11)) % 10
      b = (a + 1 + i % 9) % 10
      printf "u%d,s%d,m%d,%s,%d,1\nu%d,s%d,m%d,%s,%d,1\n", i, a, i % 4, p, 1 + i % 97, i, b, i % 4, p, 1 + i % 89
    } }' >"$made/panel/usage-$1.csv"
}

panel_files() {
  local period n=0
  for period in $(periods); do
    one_period "$period" "$1" $((n += 3))
  done
  awk 'BEGIN { print "market_id,name,geography"; for (m = 0; m < 4; m++) printf "m%d,Market %d,KR\n", m, m }' >"$made/panel/market.csv"
  awk 'BEGIN { print "firm_id,name"; for (f = 0; f < 10; f++) printf "s%d,Service %d\n", f, f }' >"$made/panel/firm.csv"
}

change_period() { # ROWS SALT
  one_period 2024-06 "$1" $((1000 + $2))
  card
}

card() {
  {
    printf '%s\n' 'id: panel' 'title: A made-up panel' 'question: How long does a change take?' 'kind: real' 'licence: none' \
      'unit: persons' 'coverage: all' 'methods: [made up]' 'sources: [{id: src, title: A benchmark, publisher: Chokepoint}]' \
      'tolerance: {rejected_share: 0}' 'files:'
    local file table
    for file in "$made"/panel/*.csv; do
      table=$(basename "$file" .csv)
      printf "  - {path: %s, table: %s, format: csv, sha256: '%s'}\n" "$table.csv" "${table%%-*}" "$(sha256sum "$file" | cut -d' ' -f1)"
    done
  } >"$made/panel/card.yaml"
}

run_on() { # HOME [OPTIONS]
  local home=$1
  shift
  CHOKEPOINT_HOME="$home" CHOKEPOINT_DATASETS="$made" "$root/chokepoint" run "$@" >"$work/run.log" 2>&1 ||
    { cat "$work/run.log" >&2; exit 1; }
}

contents() {
  "$java" -Xmx2g "${opened[@]}" -Duser.timezone=UTC -cp "$classes" org.chokepoint.bench.ReleaseContents "$1" 2>"$work/err" ||
    { cat "$work/err" >&2; exit 1; }
}
