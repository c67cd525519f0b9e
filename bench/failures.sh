# bench/run failures [--nodes N] [--candidates C]: every single failure of a graph the size of the web, then of a large
# one. The peers answer a weaker question, which nodes can be reached, one node at a time: no peer has the exact one.

failures_ours() { # GRAPH SEMANTICS CANDIDATES EDGES
  "$java" -Xmx6g -cp "$classes" org.chokepoint.bench.FailuresRun "$@" >"$work/out" 2>"$work/err" ||
    { cat "$work/err" >&2; exit 1; }
  cat "$work/out" >&2
}

# field NAME: of the last line of ours.
field() { tail -n 1 "$work/out" | tr ' ' '\n' | sed -n "s/^$1=//p"; }

failures_peer() { # TOOL EDGES CANDIDATES SAMPLE: seconds for all candidates, as if each cost what the sampled ones do
  local first_last=$3 all seconds sampled reached
  all=$((${first_last#*-} - ${first_last%-*} + 1))
  read -r seconds sampled reached < <(/usr/bin/python3 "$root/bench/failures.py" "$1" "$2" "$first_last" "$4") ||
    { say "the peers need the Debian packages python3-igraph and python3-networkx"; exit 2; }
  say "peer $1: $sampled of $all nodes followed in $seconds s, $reached nodes reached"
  awk -v s="$seconds" -v n="$sampled" -v a="$all" 'BEGIN { printf "%.3f", s * a / n }'
}

failures() {
  local nodes=1000000 candidates=100000 peer
  while [ $# -gt 0 ]; do
    case "$1" in
      --nodes) nodes=$2; shift 2 ;;
      --candidates) candidates=$2; shift 2 ;;
      *) say "unknown: $1"; exit 2 ;;
    esac
  done
  build
  failures_ours web steady all "$work/web"
  local web web_nodes
  web=$(field solve)
  web_nodes=$(field nodes)
  failures_ours web black-start all "$work/web"
  peer=$(failures_peer networkx "$work/web" "0-$((web_nodes - 1))" 2000)
  result FAILURES-WEB-NETWORKX "$web" "$peer"
  peer=$(failures_peer igraph "$work/web" "0-$((web_nodes - 1))" "$web_nodes")
  result FAILURES-WEB "$web" "$peer"
  failures_ours "large-$nodes" black-start "$candidates" "$work/large"
  result FAILURES-BLACK-START "$(field solve)"
  failures_ours "large-$nodes" steady "$((candidates / 10))" "$work/large"
  local tenth
  tenth=$(field solve)
  failures_ours "large-$nodes" steady "$candidates" "$work/large"
  say "a tenth of the candidates: $tenth s"
  peer=$(failures_peer igraph "$work/large" "$(field first)-$(($(field first) + candidates - 1))" 10000)
  result FAILURES "$(field solve)" "$peer"
}
