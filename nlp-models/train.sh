#!/bin/sh
# Trains both models and prints the figures of MODEL_CARD.md. Run in the root of the repository, after ./mvnw package.
#
#   nlp-models/train.sh OUT [REPORTS.jsonl [DEV.jsonl]]
#
# OUT is a folder for topics.bin, emergencies.bin and their cards. Without REPORTS the written sentences alone teach.
# Copy the models into nlp-models/src/main/resources/id/halowarga/nlp (emergencies.bin into reading/ there) to ship them.
set -eu
out=${1:?name a folder for the models}
reports=${2:-}
dev=${3:-}
corpus=nlp-models/corpus
classifier() {
    java -jar src/target/halo-warga.jar classifier "$@"
}
mkdir -p "$out"
classifier train "$out/topics.bin" ${reports:+"$reports"} --written "$corpus/written"
classifier train "$out/emergencies.bin" ${reports:+"$reports"} --written "$corpus/emergency" --other "$corpus/written"
classifier evaluate "$corpus/test" --model "$out/topics.bin"
if [ -n "$dev" ]; then
    classifier evaluate "$dev" --model "$out/topics.bin"
fi
cat "$out/topics.bin.card.md" "$out/emergencies.bin.card.md"
# The four written sets of emergencies are read by EmergencyTest with the models and rules in the resources.
