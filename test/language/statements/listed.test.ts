import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/language/index.ts';
import type { Span } from '../../../src/model/span.ts';
import { loadKnowledge } from '../../../src/pipeline/knowledge.ts';

const knowledge = await loadKnowledge();

/** Each statement as "source | cue | content | act form | speaker". */
function find(lang: string, text: string): readonly string[] {
  const cut = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join();
  return readText({ text, lang }, knowledge).statements.map(
    ({ source, cue, content, act, form, speaker }) =>
      [cut(source), cut(cue), cut(content), `${act} ${form}`, speaker.name].join(' | '),
  );
}

describe('statements in fr', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '« Le pont est terminé », a déclaré Anne Roux mardi. Elle a ajouté que les travaux avaient duré neuf ans.',
      [
        'Anne Roux | a déclaré | « Le pont est terminé » | say direct | Anne Roux',
        'Elle | a ajouté | que les travaux avaient duré neuf ans | say indirect | Anne Roux',
      ],
    ],
    [
      'Selon la ministre Anne Roux, le pont ouvrira en mai. Le port restera fermé, selon un communiqué du conseil.',
      [
        'la ministre Anne Roux | Selon | le pont ouvrira en mai | say indirect | Anne Roux',
        'un communiqué du conseil | selon | Le port restera fermé | say indirect | un communiqué du conseil',
      ],
    ],
    [
      '« Nous irons », a-t-elle dit aux journalistes.',
      ['elle | dit | « Nous irons » | say direct | elle'],
    ],
    [
      '— Nous n’avons pas le choix, a dit le maire.\n— Alors partons, répondit Anne Roux.',
      [
        'le maire | a dit | Nous n’avons pas le choix | say direct | le maire',
        'Anne Roux | répondit | Alors partons | say direct | Anne Roux',
      ],
    ],
    [
      'Le pont sera fermé, a annoncé mardi le conseil du port.',
      [
        'le conseil du port | a annoncé | Le pont sera fermé | announce indirect | le conseil du port',
      ],
    ],
    [
      'La ministre a nié que le pont soit fermé.',
      ['La ministre | a nié | que le pont soit fermé | deny indirect | La ministre'],
    ],
    [
      'D’après la police, deux hommes ont été arrêtés.',
      ['la police | D’après | deux hommes ont été arrêtés | say indirect | la police'],
    ],
    [
      'Interrogé sur le retard, M. Paul Marchand a répondu : « Je ne sais pas. »',
      ['Paul Marchand | a répondu | « Je ne sais pas. » | say direct | Paul Marchand'],
    ],
    ['Le pont est long et le port est vieux.', []],
    [
      'Comme l’a dit le maire, rien ne presse.',
      ['le maire | dit | rien ne presse | say indirect | le maire'],
    ],
  ])('%s', (text, expected) => {
    expect(find('fr', text)).toEqual(expected);
  });
});

describe('statements in de', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '„Die Brücke ist fertig“, sagte Anna Roth am Dienstag. Sie fügte hinzu, dass die Arbeiten neun Jahre gedauert hätten.',
      [
        'Anna Roth | sagte | „Die Brücke ist fertig“ | say direct | Anna Roth',
        'Sie | fügte | dass die Arbeiten neun Jahre gedauert hätten | say indirect | Anna Roth',
      ],
    ],
    [
      'Laut Ministerin Anna Roth öffnet die Brücke im Mai. Der Hafen bleibt geschlossen, wie der Rat mitteilte.',
      ['Ministerin Anna Roth | Laut | öffnet die Brücke im Mai | say indirect | Anna Roth'],
    ],
    [
      'Nach Angaben der Polizei wurden zwei Männer festgenommen.',
      ['der Polizei | Nach Angaben | wurden zwei Männer festgenommen | say indirect | der Polizei'],
    ],
    [
      'Die Brücke bleibt gesperrt, teilte der Hafenrat am Montag mit.',
      ['der Hafenrat | teilte | Die Brücke bleibt gesperrt | say indirect | der Hafenrat'],
    ],
    [
      'Der Minister bestritt, dass die Brücke gesperrt sei.',
      ['Der Minister | bestritt | dass die Brücke gesperrt sei | deny indirect | Der Minister'],
    ],
    [
      'Der Bürgermeister erklärte: „Wir haben keine Wahl.“',
      ['Der Bürgermeister | erklärte | „Wir haben keine Wahl.“ | say direct | Der Bürgermeister'],
    ],
    ['»Wir gehen«, sagte er.', ['er | sagte | »Wir gehen« | say direct | er']],
    ['Die Brücke ist lang, und der Hafen ist alt.', []],
    [
      'Der Rat warnte, dass die Kosten steigen.',
      ['Der Rat | warnte | dass die Kosten steigen | warn indirect | Der Rat'],
    ],
    [
      'Anna Roth sprach in Wien. „Wir bauen weiter“, sagte sie.',
      ['sie | sagte | „Wir bauen weiter“ | say direct | Anna Roth'],
    ],
  ])('%s', (text, expected) => {
    expect(find('de', text)).toEqual(expected);
  });
});

describe('statements in es', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '«El puente está terminado», dijo Ana Ruiz el martes. Añadió que las obras duraron nueve años.',
      [
        'Ana Ruiz | dijo | «El puente está terminado» | say direct | Ana Ruiz',
        ' | Añadió | que las obras duraron nueve años | say indirect | ',
      ],
    ],
    [
      'Según la ministra Ana Ruiz, el puente abrirá en mayo. El puerto seguirá cerrado, según un comunicado del consejo.',
      [
        'la ministra Ana Ruiz | Según | el puente abrirá en mayo | say indirect | Ana Ruiz',
        'un comunicado del consejo | según | El puerto seguirá cerrado | say indirect | un comunicado del consejo',
      ],
    ],
    [
      '—No tenemos elección —dijo el alcalde.\n—Entonces vámonos —respondió Ana Ruiz—. Es tarde.',
      [
        'el alcalde | dijo | No tenemos elección | say direct | el alcalde',
        'Ana Ruiz | respondió | Entonces vámonos | say direct | Ana Ruiz',
      ],
    ],
    [
      'El puente seguirá cerrado, anunció el consejo del puerto.',
      [
        'el consejo del puerto | anunció | El puente seguirá cerrado | announce indirect | el consejo del puerto',
      ],
    ],
    [
      'El ministro negó que el puente esté cerrado.',
      ['El ministro | negó | que el puente esté cerrado | deny indirect | El ministro'],
    ],
    [
      'El alcalde explicó: “No tenemos elección”.',
      ['El alcalde | explicó | “No tenemos elección” | say direct | El alcalde'],
    ],
    [
      'De acuerdo con la policía, dos hombres fueron detenidos.',
      ['la policía | De acuerdo con | dos hombres fueron detenidos | say indirect | la policía'],
    ],
    ['El puente es largo.', []],
    [
      'Ana Ruiz habló en Madrid. «Seguimos», afirmó ella.',
      ['ella | afirmó | «Seguimos» | assert direct | Ana Ruiz'],
    ],
    [
      'La ministra pidió que se abra el puente.',
      ['La ministra | pidió | que se abra el puente | demand indirect | La ministra'],
    ],
  ])('%s', (text, expected) => {
    expect(find('es', text)).toEqual(expected);
  });
});

describe('statements in ru', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '«Мост готов», — сказала Елена Коваль во вторник. Она добавила, что работы длились девять лет.',
      [
        'Елена Коваль | сказала | «Мост готов» | say direct | Елена Коваль',
        'Она | добавила | что работы длились девять лет | say indirect | Елена Коваль',
      ],
    ],
    [
      'По словам министра Елены Коваль, мост откроют в мае. Порт останется закрытым, сообщил совет.',
      [
        'министра Елены Коваль | По словам | мост откроют в мае | say indirect | Елены Коваль',
        'совет | сообщил | Порт останется закрытым | announce indirect | совет',
      ],
    ],
    [
      '— У нас нет выбора, — сказал мэр.\n— Тогда идём, — ответила Елена Коваль.',
      [
        'мэр | сказал | У нас нет выбора | say direct | мэр',
        'Елена Коваль | ответила | Тогда идём | say direct | Елена Коваль',
      ],
    ],
    [
      'Как сообщил министр, мост закрыт.',
      ['министр | сообщил | мост закрыт | announce indirect | министр'],
    ],
    [
      'Порт закрыт, как сообщили в полиции.',
      ['в полиции | сообщили | Порт закрыт | announce indirect | в полиции'],
    ],
    [
      'Министр опроверг, что мост закрыт.',
      ['Министр | опроверг | что мост закрыт | deny indirect | Министр'],
    ],
    [
      'По данным полиции, задержаны двое мужчин.',
      ['полиции | По данным | задержаны двое мужчин | say indirect | полиции'],
    ],
    ['Мост длинный, а порт старый.', []],
    [
      'Мэр заявил: «У нас нет выбора».',
      ['Мэр | заявил | «У нас нет выбора» | assert direct | Мэр'],
    ],
    [
      'Совет потребовал, чтобы мост открыли.',
      ['Совет | потребовал | чтобы мост открыли | demand indirect | Совет'],
    ],
  ])('%s', (text, expected) => {
    expect(find('ru', text)).toEqual(expected);
  });
});

describe('statements in uk', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '«Міст готовий», — сказала Олена Коваль у вівторок. Вона додала, що роботи тривали дев’ять років.',
      [
        'Олена Коваль | сказала | «Міст готовий» | say direct | Олена Коваль',
        'Вона | додала | що роботи тривали дев’ять років | say indirect | Олена Коваль',
      ],
    ],
    [
      'За словами міністерки Олени Коваль, міст відкриють у травні. Порт залишиться закритим, повідомила рада.',
      [
        'міністерки Олени Коваль | За словами | міст відкриють у травні | say indirect | Олени Коваль',
        'рада | повідомила | Порт залишиться закритим | announce indirect | рада',
      ],
    ],
    [
      '— У нас немає вибору, — сказав мер.\n— Тоді йдемо, — відповіла Олена Коваль.',
      [
        'мер | сказав | У нас немає вибору | say direct | мер',
        'Олена Коваль | відповіла | Тоді йдемо | say direct | Олена Коваль',
      ],
    ],
    [
      'Як повідомив міністр, міст закритий.',
      ['міністр | повідомив | міст закритий | announce indirect | міністр'],
    ],
    [
      'За даними поліції, затримано двох чоловіків.',
      ['поліції | За даними | затримано двох чоловіків | say indirect | поліції'],
    ],
    [
      'Міністр спростував, що міст закритий.',
      ['Міністр | спростував | що міст закритий | deny indirect | Міністр'],
    ],
    [
      'Мер заявив: „У нас немає вибору“.',
      ['Мер | заявив | „У нас немає вибору“ | assert direct | Мер'],
    ],
    ['Міст довгий, а порт старий.', []],
    [
      'Рада вимагала, щоб міст відкрили.',
      ['Рада | вимагала | щоб міст відкрили | demand indirect | Рада'],
    ],
    [
      'Порт закритий, заявили у поліції.',
      ['у поліції | заявили | Порт закритий | assert indirect | у поліції'],
    ],
  ])('%s', (text, expected) => {
    expect(find('uk', text)).toEqual(expected);
  });
});

describe('statements in ar', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'قال الوزير إن الجسر سيفتح في مايو.',
      ['الوزير | قال | إن الجسر سيفتح في مايو | say indirect | الوزير'],
    ],
    [
      '«الجسر جاهز»، قالت ليلى حداد يوم الثلاثاء.',
      ['ليلى حداد | قالت | «الجسر جاهز» | say direct | ليلى حداد'],
    ],
    [
      'وفقا للوزيرة، سيفتح الجسر في مايو.',
      ['للوزيرة | وفقا | سيفتح الجسر في مايو | say indirect | للوزيرة'],
    ],
    [
      'سيبقى الميناء مغلقا، بحسب بيان المجلس.',
      ['بيان المجلس | بحسب | سيبقى الميناء مغلقا | say indirect | بيان المجلس'],
    ],
    ['ونفى الوزير أن الجسر مغلق.', ['الوزير | ونفى | أن الجسر مغلق | deny indirect | الوزير']],
    [
      'أعلن المجلس أن العمل انتهى.',
      ['المجلس | أعلن | أن العمل انتهى | announce indirect | المجلس'],
    ],
    [
      'وقال رئيس البلدية: «ليس لدينا خيار».',
      ['رئيس البلدية | وقال | «ليس لدينا خيار» | say direct | رئيس البلدية'],
    ],
    ['الجسر طويل والميناء قديم.', []],
    ['طالب المجلس بأن يفتح الجسر.', ['المجلس | طالب | بأن يفتح الجسر | demand indirect | المجلس']],
    [
      'وأضافت أن العمل استغرق تسع سنوات.',
      [' | وأضافت | أن العمل استغرق تسع سنوات | say indirect | '],
    ],
  ])('%s', (text, expected) => {
    expect(find('ar', text)).toEqual(expected);
  });
});
