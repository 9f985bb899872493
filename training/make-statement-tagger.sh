#!/bin/sh
# Corpora to src/language/models/statement-tagger.bin: see training/README.md.
#   sh training/make-statement-tagger.sh DATA_FOLDER [WORK_FOLDER]
set -eu
data=$1
work=${2:-$(mktemp -d)}
python=${PYTHON:-python3}
vectors=$work/vectors
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1
cd "$(dirname "$0")/.."
say() { echo "$(date +%H:%M) $1"; }

say '1/7 texts to word features (3 minutes)'
node scripts/build.mjs engine
node training/export-features.mjs "$data" "$work"
xz -dc "$data/text/news-articles.jsonl.xz" | node training/export-news.mjs "$data" > "$work/news.features.jsonl"
say '2/7 word vectors (1 minute)'
"$python" training/word-vectors.py "$vectors" "$work/news.features.jsonl" "$work/train.features.jsonl"
say '3/7 pretraining (25 minutes)'
"$python" training/pretrain.py "$work" "$vectors" "$work/encoder.pt"
say '4/7 the teacher (9 minutes)'
"$python" training/fine-tune.py "$work" "$vectors" "$work/encoder.pt" "$work/teacher.pt"
say '5/7 labels for the news (5 minutes)'
"$python" training/label.py "$work" "$vectors" "$work/labels.npz" "$work/teacher.pt"
say '6/7 the student (15 minutes)'
"$python" training/distil.py "$work" "$vectors" "$work/teacher.pt" "$work/labels.npz" "$work/student.pt"
say '7/7 one file'
"$python" training/write-weights.py "$work/student.pt" src/language/models/statement-tagger.bin
echo "Weights written. Build, then measure with: npm run eval -- statements statement-tokens --data $data"
