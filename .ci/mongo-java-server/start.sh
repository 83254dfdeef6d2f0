#!/bin/sh
# Fetches mongo-java-server from Maven Central and serves it on the port given (27018 by default).
set -eu
cd "$(dirname "$0")"
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=target/jars
exec java -cp 'target/jars/*' Main.java "${1:-27018}"
