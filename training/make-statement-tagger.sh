#!/bin/sh
# Corpora and the tagger that is there to a better src/language/models/statement-tagger.bin and its
# span-judge.bin: see training/README.md.
#   sh training/make-statement-tagger.sh DATA_FOLDER [WORK_FOLDER]
set -eu
data=$1
work=${2:-$(mktemp -d)}
python=${PYTHON:-python3}
models=src/language/models
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1
cd "$(dirname "$0")/.."
say() { echo "$(date +%H:%M) $1"; }

say '1/8 texts to word features (2 minutes)'
node scripts/build.mjs engine
cp "$models/statement-tagger.bin" "$work/before.bin"
node training/export-features.mjs "$data" "$work"
xz -dc "$data/text/news-articles.jsonl.xz" | node training/export-news.mjs "$data" > "$work/news.features.jsonl"
say '2/8 what the tagger says of the news (10 minutes)'
"$python" training/label.py "$work" "$work/before.bin" "$work/before.npz"
say '3/8 pretraining (35 minutes)'
"$python" training/pretrain.py "$work" "$work/before.bin" "$work/before.npz" "$work/encoder.pt"
say '4/8 the teacher (12 minutes)'
"$python" training/fine_tune.py "$work" "$work/before.bin" "$work/encoder.pt" "$work/teacher.pt"
say '5/8 what both say of the news (25 minutes)'
"$python" training/label.py "$work" "$work/before.bin" "$work/both.npz" "$work/teacher.pt" --texts 7000
say '6/8 the student (12 minutes)'
"$python" training/distil.py "$work" "$work/before.bin" "$work/both.npz" "$models/statement-tagger.bin"
say '7/8 candidate spans of the student (1 minute)'
node scripts/build.mjs engine
node training/export-candidates.mjs "$data" "$work/candidates.bin"
say '8/8 the judge of spans (2 minutes)'
"$python" training/make-span-judge.py "$work/candidates.bin" "$models/span-judge.bin"
node scripts/build.mjs engine
echo "Written. Measure with: npm run eval -- statements statement-tokens --data $data"
