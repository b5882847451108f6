#!/bin/sh
# Trains both models and prints the figures of MODEL_CARD.md. Run in the root of the repository, after ./mvnw package.
#
#   nlp-models/train.sh OUT [REPORTS.jsonl [DEV.jsonl]]
#
# OUT is a folder for topics.bin, emergencies.bin and their cards; what is in it is replaced. Without REPORTS the written
# sentences alone teach. The same input gives the same files, byte by byte. With DEV the models of the written sentences alone
# and of one region (reports with "source": "sby") are measured too. Copy the models into
# nlp-models/src/main/resources/id/halowarga/nlp (emergencies.bin into reading/ there) to ship them.
set -eu
out=${1:?name a folder for the models}
reports=${2:-}
dev=${3:-}
corpus=nlp-models/corpus
# Another way to start the classifier, such as from compiled classes.
start=${CLASSIFIER:-java -jar src/target/halo-warga.jar classifier}
classifier() {
    $start "$@"
}
mkdir -p "$out"
classifier train "$out/topics.bin" ${reports:+"$reports"} --written "$corpus/written" --gate none
classifier train "$out/emergencies.bin" ${reports:+"$reports"} --written "$corpus/emergency" --other "$corpus/written" \
    --gate none
echo "written test set:"
classifier evaluate "$corpus/test" --model "$out/topics.bin"
if [ -n "$dev" ]; then
    echo "dev:"
    classifier evaluate "$dev" --model "$out/topics.bin"
    echo "dev, written sentences alone:"
    classifier train "$out/written.bin" --written "$corpus/written" --gate none
    classifier evaluate "$dev" --model "$out/written.bin"
    classifier evaluate "$corpus/test" --model "$out/written.bin"
    echo "other regions, one region and the written sentences:"
    grep '"source": *"sby"' "$reports" > "$out/region.jsonl"
    grep -hv '"source": *"sby"' "$reports" "$dev" > "$out/elsewhere.jsonl"
    classifier train "$out/region.bin" "$out/region.jsonl" --written "$corpus/written" --gate none
    classifier evaluate "$out/elsewhere.jsonl" --model "$out/region.bin"
    rm "$out/region.jsonl" "$out/elsewhere.jsonl"
fi
cat "$out/topics.bin.card.md" "$out/emergencies.bin.card.md"
# The five written sets of emergencies are read by EmergencyTest with the models and rules in the resources.
