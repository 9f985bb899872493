/** Look-alike happenings kept apart: texts of a topic against its two sub-topics. */
import type { ArticleId, OutletId, RevisionId } from '../../model/ids.ts';
import type { ReadArticle } from '../../model/story.ts';
import { groupByLead } from '../../story/happening-leads.ts';
import { type PrecisionRecall, scoreBCubed } from '../b-cubed.ts';
import { type EcbText, loadEcb } from '../ecb.ts';
import type { EvalTask } from '../task.ts';

export const happeningsTask: EvalTask = {
  name: 'happenings',
  title: 'coreference/ecbplus, texts of a topic into sub-topics, B-cubed, mean of the topics',
  async run(dataFolder, errorCount) {
    const texts = await loadEcb(dataFolder);
    const topics = [...new Set(texts.map(({ topic }) => topic))];
    const scores = topics.map((topic) => ({
      topic,
      ...scoreTopic(texts.filter((text) => text.topic === topic)),
    }));
    const mean = (half: readonly PrecisionRecall[], key: keyof PrecisionRecall): number =>
      half.reduce((sum, score) => sum + score[key], 0) / (half.length || 1);
    const isOdd = ({ topic }: { readonly topic: string }): boolean => Number(topic) % 2 === 1;
    return {
      items: texts.length,
      metrics: {
        precision: mean(scores, 'precision'),
        recall: mean(scores, 'recall'),
        f1: mean(scores, 'f1'),
        /** The threshold was chosen with all topics in view; the halves show how even it is. */
        oddF1: mean(scores.filter(isOdd), 'f1'),
        evenF1: mean(
          scores.filter((score) => !isOdd(score)),
          'f1',
        ),
      },
      errors: [...scores]
        .sort((a, b) => a.f1 - b.f1)
        .slice(0, errorCount)
        .map(
          ({ topic, precision, recall, f1 }) =>
            `topic ${topic}: ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`,
        ),
    };
  },
};

function scoreTopic(texts: readonly EcbText[]): PrecisionRecall {
  const groups = groupByLead(texts.map(toArticle));
  return scoreBCubed(
    texts.map(({ name, subTopic }) => ({
      found: String(groups.get(name as ArticleId)),
      gold: subTopic,
    })),
  );
}

/** The corpus gives no days of publication. */
function toArticle({ name, sentences }: EcbText): ReadArticle {
  const id = name as ArticleId;
  const [title = ''] = sentences;
  const text = sentences.join('\n');
  const arrivedAt = '2014-01-01T00:00:00.000Z';
  const outletId = 'ecb' as OutletId;
  const nothing = {
    mentions: [],
    times: [],
    places: [],
    statements: [],
    events: [],
    disputes: [],
    demands: [],
    expectations: [],
  };
  return {
    article: {
      kind: 'article',
      id,
      address: `https://ecb.example/${name}`,
      outletId,
      outletName: 'ECB+',
      firstArrivedAt: arrivedAt,
    },
    revision: {
      kind: 'revision',
      id: name as RevisionId,
      articleId: id,
      number: 1,
      title,
      lang: 'en',
      text,
      arrivedAt,
    },
    reading: { kind: 'reading', analyser: 'none', lang: 'en', sentences: [], ...nothing },
  };
}
