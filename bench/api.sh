# shellcheck shell=bash
# Sourced by bench/run: reads of the data API and pages, and a switch of releases under load.
#
# bench/run api [--warm-up N] [--seconds N] [--connections N] [--home DIR] [--peer nginx|jetty] [--no-switch]

api() {
  local warm=30 seconds=20 connections=16 home= peer= switch=1
  while [ $# -gt 0 ]; do
    case "$1" in
      --warm-up) warm=$2; shift 2 ;;
      --seconds) seconds=$2; shift 2 ;;
      --connections) connections=$2; shift 2 ;;
      --home) home=$2; shift 2 ;;
      --peer) peer=$2; shift 2 ;;
      --no-switch) switch=; shift ;;
      *) say "unknown: $1"; exit 2 ;;
    esac
  done
  needs_wrk
  [ "$(nproc)" -ge 2 ] || { say "two cores are needed: one serves, the other asks"; exit 2; }
  demo_home "$home"
  trap 'stop_servers; rm -rf "$work"' EXIT
  serve_ours
  mix
  say "ours: ./chokepoint serve on core 0, wrk on core 1, $connections connections, $seconds s after $warm s of warm-up"
  load ours "$ours_address" "$warm" "$seconds" "$connections"
  serve_peer "$peer"
  say "peer: $peer_name with the same bytes as files on core 0"
  load peer "$peer_address" "$warm" "$seconds" "$connections"
  [ -z "$peer_process" ] || { kill "$peer_process"; wait "$peer_process" 2>/dev/null || true; peer_process=; }
  [ -z "$switch" ] || switch_under_load "$connections"
  awk -v o="$ours_rate" -v p="$peer_rate" -v oq="$ours_p99" -v pq="$peer_p99" -v om="$ours_p50" -v pm="$peer_p50" -v n="$peer_name" '
    BEGIN { printf "API ratio=%.3f ours=%s peer=%s p50_ms=%s p99_ms=%s peer_p50_ms=%s peer_p99_ms=%s peer_name=%s\n", p / o, o, p, om, oq, pm, pq, n }'
}

ours_process=
peer_process=

needs_wrk() {
  command -v wrk >/dev/null || { say "wrk is needed: apt-get install wrk"; exit 2; }
  command -v curl >/dev/null || { say "curl is needed: apt-get install curl"; exit 2; }
}

# A state folder with a release: the one named, copied so that a switch leaves it alone, or a new one.
demo_home() {
  api_home="$work/home"
  if [ -n "$1" ]; then
    say "copying $1 ..."
    cp -a "$1" "$api_home"
  else
    say "computing a release ..."
    CHOKEPOINT_HOME="$api_home" "$root/chokepoint" demo --no-serve >&2
  fi
}

free_port() {
  /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

serve_ours() {
  "$root/chokepoint" --version >/dev/null
  CHOKEPOINT_HOME="$api_home" taskset -c 0 "$root/chokepoint" serve --port "$(free_port)" >"$work/ours.address" 2>"$work/ours.log" &
  ours_process=$!
  local tenths
  for tenths in $(seq 600); do
    ours_address=$(grep -m1 -o 'http://[0-9.:]*' "$work/ours.address" 2>/dev/null || true)
    [ -z "$ours_address" ] || return 0
    kill -0 "$ours_process" 2>/dev/null || { cat "$work/ours.log" >&2; exit 1; }
    sleep 0.1
  done
  say "the server did not start"
  exit 1
}

stop_servers() {
  [ -z "$ours_process" ] || kill "$ours_process" 2>/dev/null || true
  [ -z "$peer_process" ] || kill "$peer_process" 2>/dev/null || true
  wait 2>/dev/null || true
}

# The hot addresses, each with its weight, answered whole once: their bytes become the peer's files.
mix() {
  local release market
  release=$(curl -sf "$ours_address/health" | /usr/bin/python3 -c 'import json,sys; print(json.load(sys.stdin)["release"])')
  market="/v1/values?market=kr_messenger&measure=hhi&release=$release"
  mkdir -p "$work/files"
  : >"$work/mix"
  : >"$work/etags"
  hot 30 "$market" values.json
  hot 20 "/v1/markets?release=$release" markets.json
  hot 15 "/v1/charts/market-hhi.svg?release=$release" market-hhi.svg
  hot 15 "/?release=$release" index.html
  hot 10 "/v1/failures?dataset=kakao-2022&release=$release" failures.json
  again 10 "$market" values.json
}

hot() { # WEIGHT ADDRESS FILE
  curl -sf "$ours_address$2" -o "$work/files/$3" || { say "$2 was not answered"; exit 1; }
  printf '%s\t%s\t%s\t\n' "$1" "$2" "/$3" >>"$work/mix"
  say "  $1% $2 $(wc -c <"$work/files/$3") bytes"
}

again() { # WEIGHT ADDRESS FILE: asked with the tag of the answer, so that 304 comes back
  printf '%s\t%s\t%s\t%s\n' "$1" "$2" "/$3" tag >>"$work/mix"
  say "  $1% $2 with If-None-Match"
}

tag() { curl -sfI "$1" | awk 'tolower($1) == "etag:" { sub(/\r$/, ""); sub(/^[^ ]* /, ""); print }'; }

# script SIDE ADDRESS: what wrk asks, in a fixed order that keeps the weights.
script() {
  local weight ours file mark path header
  {
    echo 'local mix = {'
    while IFS=$'\t' read -r weight ours file mark; do
      path=$ours
      [ "$1" = ours ] || path=$file
      header=
      [ -z "$mark" ] || header=$(tag "$2$path" | sed 's/\\/\\\\/g; s/"/\\"/g')
      printf '  { %s, "%s", "%s" },\n' "$weight" "$path" "$header"
    done <"$work/mix"
    cat <<'LUA'
}
local order = {}
for round = 0, 99 do
  local at = (round * 37) % 100
  for _, one in ipairs(mix) do
    at = at - one[1]
    if at < 0 then order[#order + 1] = one; break end
  end
end
local requests, turn = {}, 0
init = function(args)
  for i, one in ipairs(order) do
    local headers = { ["Accept-Language"] = "en" }
    if one[3] ~= "" then headers["If-None-Match"] = one[3] end
    requests[i] = wrk.format("GET", one[2], headers)
  end
end
request = function()
  turn = turn % #requests + 1
  return requests[turn]
end
done = function(summary, latency, all)
  local e = summary.errors
  io.write(string.format("RESULT %.0f %.2f %.2f %d %d %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, e.status, e.connect + e.read + e.write + e.timeout, summary.requests))
end
LUA
  } >"$work/$1.lua"
}

# load SIDE ADDRESS WARM-UP SECONDS CONNECTIONS: seconds of load after a warm-up that is not counted.
load() {
  local rate p50 p99 status socket requests
  script "$1" "$2"
  taskset -c 1 wrk -t1 --timeout 30s -c"$5" -d"$3"s -s "$work/$1.lua" "$2" >"$work/wrk" 2>&1 || { cat "$work/wrk" >&2; exit 1; }
  taskset -c 1 wrk -t1 --timeout 30s -c"$5" -d"$4"s --latency -s "$work/$1.lua" "$2" >"$work/wrk" 2>&1 || { cat "$work/wrk" >&2; exit 1; }
  read -r _ rate p50 p99 status socket requests < <(grep '^RESULT' "$work/wrk")
  say "  $1: $rate requests/s, p50 $p50 ms, p99 $p99 ms, $requests requests, $status refused, $socket lost"
  printf -v "$1_rate" %s "$rate"
  printf -v "$1_p50" %s "$p50"
  printf -v "$1_p99" %s "$p99"
  [ "$status" = 0 ] && [ "$socket" = 0 ] || { say "$1 did not answer everything"; failed=1; }
}

# The fairest there is: a web server made for files, or else Jetty's own file handler, which is what ours stands on.
serve_peer() {
  local port nginx
  port=$(free_port)
  nginx=$(command -v nginx || ls /usr/sbin/nginx 2>/dev/null || true)
  if [ "${1:-nginx}" = nginx ] && [ -n "$nginx" ]; then
    peer_name=nginx
    chmod 755 "$work" "$work/files"
    cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  types { application/json json; image/svg+xml svg; text/html html; }
  server { listen 127.0.0.1:$port; root $work/files; }
}
CONF
    taskset -c 0 "$nginx" -c "$work/nginx.conf" 2>"$work/peer.log" &
  else
    [ "${1:-}" = nginx ] && { say "nginx is not installed: apt-get install nginx-light, or --peer jetty"; exit 2; }
    peer_name=jetty
    taskset -c 0 "$java" -Xmx1g -cp "$(cat "$root/api/target/class-path")" "$root/bench/FileServer.java" "$work/files" "$port" \
      >"$work/peer.log" 2>&1 &
  fi
  peer_process=$!
  peer_address="http://127.0.0.1:$port"
  local tenths
  for tenths in $(seq 200); do
    curl -sf "$peer_address/index.html" -o /dev/null && return 0
    kill -0 "$peer_process" 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/peer.log" >&2
  exit 1
}

# A new release is computed on the other core and published while requests go on; every one must be answered.
switch_under_load() {
  local before after run_code=0 load_process status socket requests tenths
  sed "s/&release=[^\"&]*//g; s/?release=[^\"&]*&/?/; s/?release=[^\"&]*//" "$work/ours.lua" >"$work/switch.lua"
  before=$(newest)
  say "switch: a run publishes while wrk asks for the newest release"
  taskset -c 0 wrk -t1 --timeout 30s -c"$1" -d3600s -s "$work/switch.lua" "$ours_address" >"$work/switch" 2>&1 &
  load_process=$!
  CHOKEPOINT_HOME="$api_home" taskset -c 1 "$root/chokepoint" run >"$work/run.log" 2>&1 || run_code=$?
  after=$before
  for tenths in $(seq 600); do
    after=$(newest)
    [ "$after" = "$before" ] || break
    sleep 0.1
  done
  sleep 2
  kill -INT "$load_process"
  wait "$load_process" || true
  read -r _ _ _ _ status socket requests < <(grep '^RESULT' "$work/switch")
  [ "$run_code" = 0 ] || { tail -n 5 "$work/run.log" >&2; exit 1; }
  [ "$after" != "$before" ] || { say "the new release was not served within a minute"; exit 1; }
  say "  $before -> $after: $requests requests"
  printf 'API-SWITCH lost=%s requests=%s\n' "$((status + socket))" "$requests"
  [ "$((status + socket))" = 0 ] || failed=1
}

newest() { curl -s "$ours_address/health" | sed 's/.*"release":"\([^"]*\)".*/\1/'; }
