/** Arabic words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'قال قالت قالوا يقول تقول وقال وقالت أضاف أضافت وأضاف وأضافت ذكر ذكرت وذكرت أوضح أوضحت وأوضح',
    announce: 'أعلن أعلنت وأعلن وأعلنت',
    assert: 'أكد أكدت وأكد وأكدت زعم زعمت',
    deny: 'نفى نفت ونفى ونفت',
    demand: 'طالب طالبت دعا دعت',
    warn: 'حذر حذرت وحذر',
    accuse: 'اتهم اتهمت',
    believe: 'يعتقد يرى',
    expect: 'توقع توقعت',
  },
  complementizers: 'إن أن بأن إنه إنها أنه أنها',
  order: 'cue-first',
};
