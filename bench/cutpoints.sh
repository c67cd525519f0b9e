# shellcheck shell=bash
# Sourced by bench/run: cut points, bridges and dominators of a large random graph against igraph.

python=/usr/bin/python3

python_has() { # MODULE
  "$python" -c "import $1" 2>/dev/null
}

# edges_file ARCS NODES: a random graph, made once.
edges_file() {
  local file="$target/graphs/random-$1-$2-1.i32"
  if [ ! -e "$file" ]; then
    say "making $1 random arcs on $2 nodes, seed 1 ..."
    mkdir -p "$target/graphs"
    rm -f "$file.part"
    "$java" -cp "$classes" org.chokepoint.bench.EdgesFile "$1" "$2" 1 "$file.part"
    mv "$file.part" "$file"
  fi
  printf '%s' "$file"
}

start_graph_sides() { # FILE NODES
  mkfifo "$work"/{ours,peer}.{in,out}
  "$java" -Xmx6g -cp "$classes" org.chokepoint.bench.CutPointsOurs "$1" "$2" \
    <"$work/ours.in" >"$work/ours.out" 2>"$work/ours.log" &
  ours_side=$!
  exec 11>"$work/ours.in" 10<"$work/ours.out"
  read_ready ours 10
  "$python" "$root/bench/cutpoints.py" "$1" "$2" \
    <"$work/peer.in" >"$work/peer.out" 2>"$work/peer.log" &
  peer_side=$!
  exec 21>"$work/peer.in" 20<"$work/peer.out"
  read_ready peer 20
  cat "$work/ours.log" "$work/peer.log" >&2
}

read_ready() { # SIDE DESCRIPTOR
  local line
  read -r line <&"$2" && [ "$line" = ready ] || fail_side "$1"
}

# take_turns ORDER PASSES: one pass each that is not counted, then the medians in $ours and $peer.
take_turns() {
  local pass side answer
  rm -f "$work"/{ours,peer}.{times,answers}
  for pass in $(seq 0 "$2"); do
    for side in ours peer; do
      answer=$(ask "$side" "$1")
      printf '%s\n' "${answer#* }" >>"$work/$side.answers"
      if [ "$pass" -gt 0 ]; then printf '%s\n' "${answer%% *}" >>"$work/$side.times"; fi
    done
  done
  same_answers "$1"
  say "  $1: ours $(tr '\n' ' ' <"$work/ours.times")s, igraph $(tr '\n' ' ' <"$work/peer.times")s"
  ours=$(middle "$work/ours.times")
  peer=$(middle "$work/peer.times")
}

same_answers() { # ORDER
  if [ "$(sort -u "$work/ours.answers" "$work/peer.answers" | wc -l)" != 1 ]; then
    say "$1 differs: ours $(sort -u "$work/ours.answers"), igraph $(sort -u "$work/peer.answers")"
    exit 1
  fi
  say "  $1: both sides answer $(head -n 1 "$work/ours.answers")"
}

# Peers that are slow or recursive, once, on a small graph; no result lines.
small_peers() { # ARCS
  local file nodes=$(($1 / 5))
  file=$(edges_file "$1" "$nodes")
  say "a graph of $1 arcs on $nodes nodes, once each:"
  printf '%s\n' cutpoints dominators stop | "$java" -Xmx6g -cp "$classes" org.chokepoint.bench.CutPointsOurs "$file" "$nodes" \
    2>/dev/null | sed '1d' >"$work/small.ours"
  say "  ours: $(tr '\n' ';' <"$work/small.ours")"
  if python_has networkx; then
    "$python" "$root/bench/cutpoints.py" --networkx "$file" "$nodes" >"$work/small.peer"
    say "  networkx: $(tr '\n' ';' <"$work/small.peer")"
    if [ "$(cut -d' ' -f2- "$work/small.ours")" != "$(cut -d' ' -f2- "$work/small.peer")" ]; then
      say "ours and networkx differ"
      exit 1
    fi
  else
    say "  networkx: not there, install python3-networkx"
  fi
  say "  JGraphT, cut points and bridges: $("$java" -Xmx6g -cp "$classes" org.chokepoint.bench.CutPointsJGraphT "$file" "$nodes")"
}

cutpoints() { # [--edges N] [--nodes N] [--passes N]
  local edges=10000000 nodes= passes=5 ours peer dominators
  while [ $# -gt 0 ]; do
    case "$1" in
      --edges) edges=$2; shift 2 ;;
      --nodes) nodes=$2; shift 2 ;;
      --passes) passes=$2; shift 2 ;;
      *) say "unknown: $1"; exit 2 ;;
    esac
  done
  nodes=${nodes:-$((edges / 5))}
  if ! python_has igraph; then
    say "igraph for $python is missing; install the package python3-igraph"
    exit 2
  fi
  build
  small_peers 10000
  small_peers 200000
  say "$edges arcs on $nodes nodes:"
  start_graph_sides "$(edges_file "$edges" "$nodes")" "$nodes"
  take_turns dominators "$passes"
  dominators=$(result DOMINATORS "$ours" "$peer")
  take_turns cutpoints "$passes"
  say "  igraph's cut points without its bridges: $(ask peer points | cut -d' ' -f1) s"
  stop_sides
  printf '%s\n' "$dominators"
  result CUTPOINTS "$ours" "$peer"
}
