#!/usr/bin/env bash
# A real S3 server for tests: Ceph's object gateway from the packages of Debian 12, unpacked into a folder. Nothing is installed, the
# data is in memory, and it listens on loopback only, on free ports.
#
#   ceph.sh start DIR   starts a server that keeps its files in DIR; prints what a caller puts into its environment, as NAME=value
#   ceph.sh stop DIR    ends the processes that start began, by their ids, and removes DIR
#
# CEPH_PACKAGES names the folder of the unpacked packages (default DIR/packages); about 61 MB are downloaded when it is empty.
# Exit code 77: the packages cannot be had on this machine.
set -euo pipefail
action=${1:?start or stop} dir=${2:?a folder}

unavailable() { echo "ceph.sh: $1" >&2; exit 77; }

# The data is in memory, so there is nothing to be saved first.
stop() {
  local file
  for file in "$dir"/*.started; do
    if [[ -f $file ]]; then kill -9 "$(<"$file")" 2>/dev/null || true; fi
  done
  rm -rf "$dir"
}

if [[ $action == stop ]]; then
  if [[ -d $dir ]]; then dir=$(cd "$dir" && pwd) && stop; fi
  exit 0
fi
[[ $action == start ]] || { echo "ceph.sh: start or stop, not $action" >&2; exit 2; }

# shellcheck disable=SC1091
source /etc/os-release 2>/dev/null || true
[[ ${ID:-}${VERSION_ID:-} == debian12 ]] || unavailable "needs Debian 12; this is ${PRETTY_NAME:-another system}"
command -v apt-get >/dev/null || unavailable "needs apt-get"

mkdir -p "$dir" && dir=$(cd "$dir" && pwd)
packages=${CEPH_PACKAGES:-$dir/packages}

# Unpacked beside its place and then moved there, so that a download that was cut off is never taken for a whole one.
if [[ ! -x $packages/usr/bin/radosgw ]]; then
  unpacked=$packages.$$ debs=$dir/debs
  mkdir -p "$unpacked" "$debs"
  apt-get update >"$dir/apt.log" 2>&1 || true
  names=$(apt-get -s install --no-install-recommends ceph-mon ceph-osd radosgw 2>>"$dir/apt.log" | awk '/^Inst/{print $2}')
  # shellcheck disable=SC2086
  [[ -n $names ]] && (cd "$debs" && apt-get download $names >>"$dir/apt.log" 2>&1) ||
    { rm -rf "$unpacked"; unavailable "the packages ceph-mon, ceph-osd and radosgw cannot be downloaded: $(tail -1 "$dir/apt.log")"; }
  for deb in "$debs"/*.deb; do dpkg -x "$deb" "$unpacked"; done
  rm -rf "$debs"
  # Another one may have been faster.
  mv -T "$unpacked" "$packages" 2>/dev/null || rm -rf "$unpacked"
fi

lib=$(echo "$packages"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH=$lib:$lib/ceph:${lib/usr\/lib/lib}:$packages/usr/lib/ceph PATH=$packages/usr/bin:$packages/usr/sbin:$PATH
export PYTHONPATH=$packages/usr/lib/python3/dist-packages
log=$dir/log conf=$dir/ceph.conf
mkdir -p "$log" "$dir"/{mon,osd,classes}
# The osd looks for its object classes and its plugins in one place each.
ln -sf "$lib"/rados-classes/*.so* "$lib"/ceph/*.so* "$dir/classes/"

# Below the range that outgoing connections get their ports from.
free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}
port=$(free_port) monitor="[v2:127.0.0.1:$(free_port),v1:127.0.0.1:$(free_port)]"
cluster=$(</proc/sys/kernel/random/uuid) osd=$(</proc/sys/kernel/random/uuid)
user=weft-test secret=weft-test-secret bucket=weft-test

cat >"$conf" <<CONF
[global]
fsid = $cluster
mon host = $monitor
osd pool default size = 1
osd pool default min size = 1
mon allow pool size one = true
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
mon max pg per osd = 1000
osd crush chooseleaf type = 0
run dir = $dir
admin socket = $dir/\$name.asok
log file = $log/\$name.log
pid file = $dir/\$name.pid
plugin dir = $dir/classes
erasure code dir = $lib/ceph/erasure-code
osd erasure code plugins =
osd class dir = $dir/classes
[mon]
mon data = $dir/mon
[osd]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
osd objectstore = memstore
memstore device bytes = 1073741824
osd data = $dir/osd
[osd.0]
keyring = $dir/osd/keyring
[client.admin]
keyring = $dir/admin.keyring
[client.rgw]
keyring = $dir/rgw.keyring
rgw frontends = beast endpoint=127.0.0.1:$port tcp_nodelay=1
rgw thread pool size = 16
CONF

# What is said is kept for the one who asks why; the caller gets one line.
quietly() { "$@" >>"$log/start.log" 2>&1; }
begin() {
  local name=$1
  shift
  setsid "$@" >"$log/$name.out" 2>&1 &
  echo $! >"$dir/$name.started"
}
failed() {
  echo "ceph.sh: $1; the last words:" >&2
  tail -5 "$log"/*.out "$log/start.log" >&2
  stop
  exit 1
}
trap 'failed "the server did not start (line $LINENO)"' ERR
ceph() { quietly timeout 20 python3 "$packages/usr/bin/ceph" -c "$conf" "$@"; }
keyring() { quietly ceph-authtool --create-keyring "$@"; }
until_true() {
  local tries=$1
  shift
  for _ in $(seq "$tries"); do "$@" && return; sleep 0.5; done
  return 1
}
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

keyring "$dir/mon.keyring" --gen-key -n mon. --cap mon 'allow *'
keyring "$dir/admin.keyring" --gen-key -n client.admin --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *'
keyring "$dir/rgw.keyring" --gen-key -n client.rgw --cap mon 'allow rwx' --cap osd 'allow rwx'
keyring "$dir/osd/keyring" --gen-key -n osd.0
quietly ceph-authtool "$dir/mon.keyring" --import-keyring "$dir/admin.keyring"
quietly ceph-authtool "$dir/mon.keyring" --import-keyring "$dir/rgw.keyring"
quietly monmaptool --create --clobber --fsid "$cluster" --addv a "$monitor" "$dir/monmap"
quietly ceph-mon --mkfs -i a --monmap "$dir/monmap" --keyring "$dir/mon.keyring" -c "$conf"

begin mon ceph-mon -i a -c "$conf" -f
until_true 40 ceph -s
ceph osd new "$osd"
ceph auth add osd.0 osd 'allow *' mon 'allow profile osd' mgr 'allow profile osd' -i "$dir/osd/keyring"
ceph osd crush add osd.0 1.0 host=here root=default
quietly ceph-osd -i 0 --mkfs --no-mon-config --osd-uuid "$osd" -c "$conf"
begin osd ceph-osd -i 0 -c "$conf" -f
begin rgw radosgw -n client.rgw -c "$conf" -f
until_true 240 answers
quietly timeout 60 radosgw-admin -c "$conf" user create --uid="$user" --display-name="$user" --access-key="$user" --secret-key="$secret"

export AWS_ACCESS_KEY_ID=$user AWS_SECRET_ACCESS_KEY=$secret
quietly node "$(dirname "${BASH_SOURCE[0]}")/create-bucket.mjs" "http://127.0.0.1:$port" "$bucket"
cat <<ENVIRONMENT
WEFT_TEST_S3=s3://$bucket?endpoint=http://127.0.0.1:$port&region=us-east-1&pathStyle=true
AWS_ACCESS_KEY_ID=$user
AWS_SECRET_ACCESS_KEY=$secret
ENVIRONMENT
