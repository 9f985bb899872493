/** What the pages say in Ukrainian. */
import type { Catalogue } from './catalogue.ts';
import { countIn } from './plural.ts';
import { ukrainianVocabulary } from './vocabulary/uk.ts';

const independentSources = countIn('uk', {
  one: '# незалежне джерело',
  few: '# незалежні джерела',
  many: '# незалежних джерел',
});
const articles = countIn('uk', { one: '# стаття', few: '# статті', many: '# статей' });
const inArticles = countIn('uk', { one: 'у # статті', few: 'у # статтях', many: 'у # статтях' });
const reprints = countIn('uk', { one: '# передрук', few: '# передруки', many: '# передруків' });

export const ukrainian: Catalogue = {
  site: {
    tagline: 'Редакція, яка показує свої джерела',
    skipToText: 'До тексту',
    frontPage: 'Перша сторінка',
    stories: 'Теми',
    search: 'Пошук',
    languages: 'Мова',
    mainNavigation: 'Розділи сайту',
    promise:
      'Кожне речення показує своє джерело. Там, де свідчення розходяться, Readout каже, хто стверджує і хто заперечує, але ніколи не каже, хто має рацію.',
  },
  count: {
    more: countIn('uk', { one: 'ще #', few: 'ще #', many: 'ще #' }),
    independentSources,
    articles,
    reprints,
    hits: countIn('uk', {
      one: 'Знайдено # уривок',
      few: 'Знайдено # уривки',
      many: 'Знайдено # уривків',
    }),
    versions: countIn('uk', {
      one: '# опублікована версія',
      few: '# опубліковані версії',
      many: '# опублікованих версій',
    }),
    sourcesInArticles: (sources, total) => `${independentSources(sources)} ${inArticles(total)}`,
  },
  front: {
    lead: 'Головна тема',
    readBrief: 'Читати весь огляд',
    otherStories: 'За чим ще стежимо',
    allStories: 'Усі теми',
    empty: 'Ще нічого не надійшло',
    emptyAdvice:
      'Підпишіться на стрічку командою «readout follow АДРЕСА» або завантажте файли командою «readout import ТЕКА». Перша тема з’явиться тут, щойно буде прочитано статтю.',
  },
  stories: {
    span: (first, last) => (first === last ? first : `${first} – ${last}`),
    none: 'Жодної теми ще не відкрито.',
  },
  brief: {
    draft: 'Автоматична чернетка',
    draftNote: 'Складено з джерел за правилами. Редактор її ще не опублікував.',
    version: (version, day) => `Версія ${version}, опубліковано ${day}`,
    asOf: (moment) => `Станом на ${moment}`,
    asOfLabel: 'Як було відомо на кінець дня',
    asOfSubmit: 'Показати',
    asOfNote: 'Ви читаєте те, що було відомо на той момент, а не те, що відомо зараз.',
    toLatest: 'До найновішої версії',
    toDraft: 'Чернетка з тим, що надійшло відтоді',
    languageNote: (language) => `Мова цього огляду — ${language}: це мова його джерел.`,
    sections: {
      'what-happened': 'Що сталося',
      disputed: 'Що заперечують',
      positions: 'Чого хоче кожна сторона',
      'on-the-ground': 'На місцях',
      reactions: 'Реакції',
      background: 'Передісторія',
      'what-to-watch': 'За чим стежити далі',
    },
    sources: 'Джерела',
    sourcesNote: 'Передруки одного тексту рахуються як одне джерело.',
    timeline: 'Хронологія',
    articles: 'Усі статті цієї теми',
    feed: 'Стежити за оглядом через стрічку',
    citation: (number, outlet) => `Джерело ${number}, ${outlet}`,
    cited: 'Що каже джерело',
    openArticle: 'Відкрити це місце у статті',
    close: 'Закрити',
  },
  news: {
    since: (moment) => `Нове від ${moment}`,
    sinceVisit: (moment) => `Нове після вашого останнього візиту, ${moment}`,
    came: (total, copies) =>
      total === 0
        ? 'Відтоді жодної статті не надійшло.'
        : `Надійшло: ${articles(total)}, з них ${reprints(copies)}.`,
    note: 'Зібрано за правилами, найвагоміше спочатку; передруки пропущено.',
    nothing: 'Нічого нового.',
    label: 'Нове від дня',
    happening: { new: 'Сталося', confirmed: 'Тепер це відбулося', scheduled: 'Заплановано' },
    said: 'Сказано',
    dispute: {
      opened: 'Нове заперечення',
      moved: 'Суперечка триває',
      conceded: 'Суперечка: одна сторона поступилася',
    },
    sides: { asserts: 'стверджує це', disputes: 'заперечує це' },
    position: {
      new: 'Позиція',
      stance: 'Позиція змінилася',
      wording: 'Позиція в нових словах',
    },
    before: (day, stance) => `Раніше, ${day} (${stance}):`,
    changedText: 'Джерело змінило свій текст',
  },
  happenings: {
    heading: 'Зустрічі, напади, рішення',
    note: 'Кожна подія один раз, хоч би скільки про неї писали: ті, про які пише найбільше незалежних джерел, найновіші спочатку.',
    noDay: 'День не вказано',
    otherReports: countIn('uk', {
      one: '# інше повідомлення',
      few: '# інші повідомлення',
      many: '# інших повідомлень',
    }),
    sameWords: 'Тими самими словами:',
  },
  positions: {
    heading: 'Позиції сторін',
    note: 'Останні слова кожної сторони з кожного питання.',
    turned: 'Змінилася й раніше:',
    before: 'До того:',
    turnedFrom: 'Позиція змінилася; до того:',
    earlier: countIn('uk', {
      one: '# раніше формулювання',
      few: '# раніші формулювання',
      many: '# раніших формулювань',
    }),
  },
  standings: {
    heading: 'Хто за кого і хто проти кого',
    note: 'За свідченням щонайменше двох незалежних джерел; останній уривок для кожного.',
    ways: { for: 'за', against: 'проти' },
    passages: countIn('uk', { one: '# уривок', few: '# уривки', many: '# уривків' }),
  },
  disputes: {
    heading: 'Твердження і хто їх заперечує',
    note: 'Кожна сторона — у тому порядку, в якому висловлювалася. Readout не виносить вироку.',
    asserts: 'Стверджують',
    disputes: 'Заперечують',
    since: (day) => `заперечується з ${day}`,
    states: {
      open: 'Відкрите',
      conceded: 'Одна сторона визнала',
      overtaken: 'Події випередили',
      dormant: 'Нового не сказано',
    },
  },
  watch: {
    heading: 'За чим стежити далі',
    by: (moment) => `до ${moment}`,
    implies: 'Це означало б',
    evidence: 'Підтвердження',
    proposedFrom: 'Звідки це',
    states: {
      open: 'Очікуємо',
      met: 'Відбулося',
      lapsed: 'Строк минув',
      dismissed: 'Більше не стежимо',
    },
  },
  replies: {
    heading: 'Відгуки',
    none: 'Відгуків ще немає.',
    leave: 'Залишити відгук',
    rules: 'Ваша адреса електронної пошти не буде опублікована. Обов’язкові поля позначено *',
    name: 'Ім’я',
    email: 'Електронна пошта',
    website: 'Сайт',
    text: 'Відгук',
    trap: 'Залиште це поле порожнім',
    send: 'Надіслати відгук',
    held: 'Дякуємо. Ваш відгук очікує на перевірку.',
    heldNote: 'Він з’явиться тут, коли його схвалить редактор.',
    refused: 'Відгук ще не надіслано. Нічого з написаного не втрачено:',
    problem: (field, code) => problems[field][code],
    trapFilled:
      'Заповнено поле, якого люди не бачать. Очистьте поле «Залиште це поле порожнім» і надішліть відгук ще раз.',
    tooMany:
      'З вашої мережі щойно надійшло кілька відгуків. Зачекайте кілька хвилин і надішліть ще раз.',
  },
  article: {
    kinds: {
      source: 'Хто говорить',
      cue: 'Як сказано',
      content: 'Що сказано',
      actor: 'Дійова особа',
      time: 'Час',
      place: 'Місце',
      event: 'Подія',
    },
    legend: 'Показати в тексті',
    findings: 'Що знайдено',
    statements: 'Хто що сказав',
    claims: 'Спірне в цій статті',
    events: 'Події',
    demands: 'Вимоги і пропозиції',
    expectations: 'Чого очікують',
    actors: 'Дійові особи',
    times: 'Час',
    places: 'Місця',
    unread: 'Цей текст ще не прочитано. Завантажте сторінку ще раз за мить.',
    notRead: (parts) => `Мовою цього тексту не читається: ${parts}.`,
    backToList: 'Назад до списку',
    inText: 'Показати в тексті',
    cited: 'Цитоване місце',
    original: 'Сторінка першоджерела',
    story: 'Належить до теми',
    reprintOf: 'Передрук статті',
    revisions: 'Тексти цієї статті',
    revision: (number, moment) => `Текст ${number}, ${moment}`,
    shown: 'показано тут',
    changes: (earlier, later) => `Що змінилося від тексту ${earlier} до тексту ${later}`,
    removed: 'Вилучено',
    added: 'Додано',
    titleChanged: 'Заголовок',
    unchangedText: 'Змінився лише заголовок.',
    alsoCalled: (names) => `також ${names}`,
    reportedBy: (name) => `передає ${name}`,
    published: (moment) => `Опубліковано ${moment}`,
    arrived: (moment) => `Надійшло ${moment}`,
    undated: 'Без дати',
  },
  search: {
    heading: 'Пошук',
    label: 'Слова, які шукати в усіх статтях',
    submit: 'Шукати',
    prompt: 'Введіть одне або кілька слів. Спершу йдуть найновіші статті, де є всі.',
    nothing: (words) => `У жодній статті немає «${words}».`,
    advice: 'Спробуйте менше слів або інше написання імені.',
    page: (page, pages) => `Сторінка ${page} з ${pages}`,
    pages: 'Сторінки результату',
    previous: 'Новіші',
    next: 'Давніші',
  },
  errors: {
    notFound: 'Тут немає такої сторінки',
    notFoundAdvice:
      'Можливо, адресу скопійовано не повністю. Пошукайте тему у списку або скористайтеся пошуком.',
    notKnownThen: 'Тоді про цю тему ще нічого не було відомо',
    notKnownThenAdvice:
      'Перша стаття надійшла пізніше. Виберіть пізніший день або приберіть з адреси все після знака питання.',
    badRequest: 'Ця адреса просить того, чого не існує',
    badRequestAdvice: 'Приберіть з адреси все після знака питання і спробуйте ще раз.',
    deskAway: 'Редакція не відповідає',
    deskAwayAdvice:
      'Можливо, вона саме запускається. Завантажте сторінку ще раз за кілька секунд. Нічого з прийнятого не втрачено.',
    other: 'Цю сторінку не вдалося скласти',
    otherAdvice:
      'Завантажте сторінку ще раз. Якщо це повториться, причина є в журналі сервера цієї редакції.',
  },
  vocabulary: ukrainianVocabulary,
};

const problems = {
  name: {
    missing: 'Введіть ім’я, яке показати біля відгуку.',
    malformed: 'Введіть ім’я без розривів рядка.',
    'too-long': 'Скоротіть ім’я.',
  },
  email: {
    missing: 'Введіть адресу електронної пошти. Її не буде опубліковано.',
    malformed: 'Це не адреса електронної пошти. Вона має вигляд name@example.org.',
    'too-long': 'Ця адреса задовга. Вкажіть іншу.',
  },
  website: {
    missing: 'Введіть адресу свого сайту або залиште поле порожнім.',
    malformed:
      'Адреса сайту починається з http:// або https://. Виправте її або залиште поле порожнім.',
    'too-long': 'Ця адреса задовга. Скоротіть її або залиште поле порожнім.',
  },
  text: {
    missing: 'Напишіть відгук.',
    malformed: 'Цей текст не вдається прочитати. Введіть його ще раз простим текстом.',
    'too-long': 'Відгук задовгий. Скоротіть його.',
  },
} as const;
