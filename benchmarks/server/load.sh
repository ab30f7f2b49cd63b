#!/usr/bin/env bash
# bash benchmarks/server/load.sh [SECONDS]: asks the server by wrk (Debian's package) on loopback, and in turns a plain minimal API behind the same middleware. Rounds are
# interleaved, so that whatever else the machine does falls on both. Prints a line a round, and how much memory the server holds after each.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-10}
rounds=${2:-3}
dotnet build benchmarks/server -c Release -v q --nologo
dotnet benchmarks/server/bin/Release/net10.0/DisclosureDeadlines.ServerLoad.dll --urls http://127.0.0.1:5081 \
  --Limits:PerSecond 10000000 --Limits:Burst 10000000 --Limits:Concurrent 1000 --Logging:LogLevel:Default=Warning > /dev/null &
server=$!
trap 'kill $server' EXIT
for _ in $(seq 50); do curl -s -o /dev/null http://127.0.0.1:5081/healthz && break; sleep 0.2; done

ask() {
  local name=$1 address=$2
  wrk -t1 -c16 -d"${seconds}s" --latency "http://127.0.0.1:5081$address" | awk -v name="$name" '
    /99%/ { p99 = $2 } /50%/ { p50 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $0 }
    END { printf "%-10s %10.0f /s   p50 %-9s p99 %-9s %s\n", name, rate, p50, p99, bad }'
}

question='?date=2026-09-18&workingDays=20'
ask warm "/v1/add$question" > /dev/null
ask warm "/peer$question" > /dev/null
for _ in $(seq "$rounds"); do
  ask peer "/peer$question"
  ask add "/v1/add$question"
  echo "memory     $(awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' /proc/$server/status)"
done
