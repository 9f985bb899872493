import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/language/index.ts';
import { parseKnowledge } from '../../../src/language/knowledge.ts';

const knowledge = parseKnowledge({});

/** Each time found as "text = value", joined by "; ". 2025-12-02 is a Tuesday. */
function find(lang: string, text: string): string {
  const { times } = readText({ text, lang, publishedAt: '2025-12-02T12:00:00.000Z' }, knowledge);
  return times
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value ?? '?'}`)
    .join('; ');
}

describe('times in fr', () => {
  test.each([
    ['Le ministre est arrivé mardi à Genève.', 'mardi = 2025-12-02'],
    ['Il repartira jeudi.', 'jeudi = 2025-12-04'],
    ['Il avait parlé vendredi.', 'vendredi = 2025-11-28'],
    ['Les pourparlers reprendront lundi prochain.', 'lundi prochain = 2025-12-08'],
    ['Elle a parlé hier soir.', 'hier soir = 2025-12-01TEV'],
    ['La semaine dernière, rien.', 'semaine dernière = 2025-W48'],
    ['Il y a trois jours, un pont a cédé.', 'Il y a trois jours = 2025-11-29'],
    ['Ils partiront d’ici fin janvier.', 'fin janvier = 2026-01'],
    ['La trêve du 14 août 2023 a tenu trois mois.', '14 août 2023 = 2023-08-14; trois mois = P3M'],
    ['Le sommet aura lieu les 12 et 13 mars.', '12 = 2026-03-12; 13 mars = 2026-03-13'],
    ['Ils se sont réunis le 1er août 2023.', '1er août 2023 = 2023-08-01'],
    ['Du 3 au 5 mai 2024, la route était fermée.', '3 au 5 mai 2024 = 2024-05-03/2024-05-05'],
    ['Dans les années 1990, rien.', 'années 1990 = 199'],
    ['Au XXIe siècle, tout change.', 'XXIe siècle = 20'],
    ['Chaque mardi, le conseil siège.', 'Chaque mardi = XXXX-WXX-2'],
    ['L’été dernier, il a plu.', 'été dernier = 2025-SU'],
    ['Au cours des deux dernières semaines, il a plu.', 'deux dernières semaines = P2W'],
    ['Aujourd’hui, la route est fermée.', 'Aujourd’hui = 2025-12-02'],
    ['En 2022, tout a changé.', '2022 = 2022'],
    ['Elle est née le 12/03/1961.', '12/03/1961 = 1961-03-12'],
    ['À la fin du mois, ils partent.', 'À la fin du mois = 2025-12'],
    ['Il a été blessé et il a mangé.', ''],
    ['Il y a 1500 soldats dans la ville.', ''],
  ])('%s', (text, expected) => {
    expect(find('fr', text)).toBe(expected);
  });
});

describe('times in de', () => {
  test.each([
    ['Der Minister traf am Dienstag ein.', 'Dienstag = 2025-12-02'],
    ['Er wird am Donnerstag abreisen.', 'Donnerstag = 2025-12-04'],
    ['Die Gespräche werden am kommenden Montag fortgesetzt.', 'kommenden Montag = 2025-12-08'],
    ['Sie sprach gestern Abend.', 'gestern Abend = 2025-12-01TEV'],
    ['Letzte Woche fiel der Strom aus.', 'Letzte Woche = 2025-W48'],
    ['Vor drei Tagen fiel der Strom aus.', 'Vor drei Tagen = 2025-11-29'],
    ['Der Abzug soll bis Ende Januar beginnen.', 'Ende Januar = 2026-01'],
    [
      'Die Waffenruhe vom 14. August 2023 hielt drei Monate.',
      '14. August 2023 = 2023-08-14; drei Monate = P3M',
    ],
    ['Sie tagen am 12. und 13. März.', '12. = 2026-03-12; 13. März = 2026-03-13'],
    [
      'Die Straße war vom 3. bis 5. Mai 2024 gesperrt.',
      '3. bis 5. Mai 2024 = 2024-05-03/2024-05-05',
    ],
    ['In den 1990er Jahren war es ruhig.', '1990er Jahren = 199'],
    ['Im 21. Jahrhundert ist das anders.', '21. Jahrhundert = 20'],
    ['Jeden Dienstag tagt der Rat.', 'Jeden Dienstag = XXXX-WXX-2'],
    ['Im vergangenen Sommer regnete es.', 'vergangenen Sommer = 2025-SU'],
    ['In den letzten zwei Wochen regnete es.', 'letzten zwei Wochen = P2W'],
    ['Im Jahr 2022 änderte sich alles.', '2022 = 2022'],
    ['Montagabend fiel der Strom aus.', 'Montagabend = 2025-12-01TEV'],
    ['Sie trafen sich am 12.03.2024 in Wien.', '12.03.2024 = 2024-03-12'],
    ['Er kam am 28.10. zurück.', '28.10. = 2025-10-28'],
    ['Heute und übermorgen ist frei.', 'Heute = 2025-12-02; übermorgen = 2025-12-04'],
    ['Ende des Monats reisen sie ab.', 'Ende des Monats = 2025-12'],
    ['Er hat 1500 Soldaten und 3.5 Punkte.', ''],
  ])('%s', (text, expected) => {
    expect(find('de', text)).toBe(expected);
  });
});

describe('times in es', () => {
  test.each([
    ['El ministro llegó el martes a Ginebra.', 'martes = 2025-12-02'],
    ['Se irá el jueves.', 'jueves = 2025-12-04'],
    ['Se reanudarán el próximo lunes.', 'próximo lunes = 2025-12-08'],
    ['Habló anoche.', 'anoche = 2025-12-01TNI'],
    ['La semana pasada llovió.', 'semana pasada = 2025-W48'],
    ['Hace tres días cayó el puente.', 'Hace tres días = 2025-11-29'],
    ['Votarán a finales de enero.', 'a finales de enero = 2026-01'],
    [
      'La tregua del 14 de agosto de 2023 duró tres meses.',
      '14 de agosto de 2023 = 2023-08-14; tres meses = P3M',
    ],
    ['Será los días 12 y 13 de marzo.', '12 = 2026-03-12; 13 de marzo = 2026-03-13'],
    ['Del 3 al 5 de mayo de 2024 no hubo tren.', '3 al 5 de mayo de 2024 = 2024-05-03/2024-05-05'],
    ['En los años 90 no había tren.', 'años 90 = 199'],
    ['En el siglo XXI hay tren.', 'siglo XXI = 20'],
    ['Cada martes se reúnen.', 'Cada martes = XXXX-WXX-2'],
    ['El verano pasado llovió.', 'verano pasado = 2025-SU'],
    ['En las últimas dos semanas llovió.', 'últimas dos semanas = P2W'],
    ['En 2022 todo cambió.', '2022 = 2022'],
    ['El mes que viene votarán.', 'mes que viene = 2026-01'],
    ['Pasado mañana se van.', 'Pasado mañana = 2025-12-04'],
    ['Llegó el lunes por la noche.', 'lunes por la noche = 2025-12-01TNI'],
    ['Hay 1500 soldados en la ciudad.', ''],
  ])('%s', (text, expected) => {
    expect(find('es', text)).toBe(expected);
  });
});

describe('times in ru', () => {
  test.each([
    ['Министр прибыл во вторник в Женеву.', 'вторник = 2025-12-02'],
    ['Он уедет в четверг.', 'четверг = 2025-12-04'],
    ['Они продолжатся в следующий понедельник.', 'следующий понедельник = 2025-12-08'],
    ['Она выступила вчера вечером.', 'вчера вечером = 2025-12-01TEV'],
    ['На прошлой неделе шёл дождь.', 'прошлой неделе = 2025-W48'],
    ['Три дня назад рухнул мост.', 'Три дня назад = 2025-11-29'],
    ['Войска выведут к концу января.', 'концу января = 2026-01'],
    [
      'Перемирие от 14 августа 2023 года держалось три месяца.',
      '14 августа 2023 года = 2023-08-14; три месяца = P3M',
    ],
    ['Саммит пройдет 12 и 13 марта.', '12 = 2026-03-12; 13 марта = 2026-03-13'],
    ['Дорога была закрыта с 3 по 5 мая 2024 года.', '3 по 5 мая 2024 года = 2024-05-03/2024-05-05'],
    ['В 1990-х годах было тихо.', '1990-х годах = 199'],
    ['В XXI веке всё иначе.', 'XXI веке = 20'],
    ['Каждый вторник совет собирается.', 'Каждый вторник = XXXX-WXX-2'],
    ['Прошлым летом шли дожди.', 'Прошлым летом = 2025-SU'],
    ['За последние две недели выпал снег.', 'последние две недели = P2W'],
    ['В 2022 году всё изменилось.', '2022 году = 2022'],
    ['Через два дня они встретятся.', 'Через два дня = 2025-12-04'],
    ['Они встретились 12.03.2024 в Вене.', '12.03.2024 = 2024-03-12'],
    ['В начале марта парламент примет закон.', 'В начале марта = 2026-03'],
    ['Сегодня и завтра выходной.', 'Сегодня = 2025-12-02; завтра = 2025-12-03'],
    ['В городе 1500 солдат.', ''],
  ])('%s', (text, expected) => {
    expect(find('ru', text)).toBe(expected);
  });
});

describe('times in uk', () => {
  test.each([
    ['Міністр прибув у вівторок до Женеви.', 'вівторок = 2025-12-02'],
    ['Він поїде в четвер.', 'четвер = 2025-12-04'],
    ['Вони продовжаться наступного понеділка.', 'наступного понеділка = 2025-12-08'],
    ['Вона виступила учора ввечері.', 'учора ввечері = 2025-12-01TEV'],
    ['Минулого тижня йшов дощ.', 'Минулого тижня = 2025-W48'],
    ['Три дні тому впав міст.', 'Три дні тому = 2025-11-29'],
    ['Війська виведуть до кінця січня.', 'кінця січня = 2026-01'],
    [
      'Перемир’я від 14 серпня 2023 року тривало три місяці.',
      '14 серпня 2023 року = 2023-08-14; три місяці = P3M',
    ],
    ['Саміт відбудеться 12 і 13 березня.', '12 = 2026-03-12; 13 березня = 2026-03-13'],
    [
      'Дорога була закрита з 3 по 5 травня 2024 року.',
      '3 по 5 травня 2024 року = 2024-05-03/2024-05-05',
    ],
    ['У 1990-х роках було тихо.', '1990-х роках = 199'],
    ['Щовівторка рада збирається.', 'Щовівторка = XXXX-WXX-2'],
    ['Минулого літа йшли дощі.', 'Минулого літа = 2025-SU'],
    ['За останні два тижні випав сніг.', 'останні два тижні = P2W'],
    ['У 2022 році все змінилося.', '2022 році = 2022'],
    ['Через два дні вони зустрінуться.', 'Через два дні = 2025-12-04'],
    ['У п’ятницю міст відкрили.', 'п’ятницю = 2025-11-28'],
    ['Торік збудували міст.', 'Торік = 2024'],
    ['Сьогодні й завтра вихідний.', 'Сьогодні = 2025-12-02; завтра = 2025-12-03'],
    ['У місті 1500 солдатів.', ''],
  ])('%s', (text, expected) => {
    expect(find('uk', text)).toBe(expected);
  });
});

describe('times in ar', () => {
  test.each([
    ['وصل الوزير يوم الثلاثاء إلى جنيف.', 'يوم الثلاثاء = 2025-12-02'],
    ['سيغادر الخميس.', 'الخميس = 2025-12-04'],
    ['ستستأنف المحادثات الاثنين المقبل.', 'الاثنين المقبل = 2025-12-08'],
    ['تحدث أمس.', 'أمس = 2025-12-01'],
    ['هطل المطر الأسبوع الماضي.', 'الأسبوع الماضي = 2025-W48'],
    ['وقبل ثلاثة أيام انهار الجسر.', 'قبل ثلاثة أيام = 2025-11-29'],
    ['ينسحبون بحلول نهاية يناير.', 'نهاية يناير = 2026-01'],
    ['صمدت هدنة 14 آب/أغسطس 2023 ثلاثة أشهر.', '14 آب/أغسطس 2023 = 2023-08-14; ثلاثة أشهر = P3M'],
    ['ستعقد القمة في 12 و13 مارس.', '12 = 2026-03-12; 13 مارس = 2026-03-13'],
    ['وفي عام 2022 تغير كل شيء.', '2022 = 2022'],
    ['سيصوت البرلمان في أوائل مارس.', 'أوائل مارس = 2026-03'],
    ['يجتمعون الشهر المقبل.', 'الشهر المقبل = 2026-01'],
    ['هطل المطر الصيف الماضي.', 'الصيف الماضي = 2025-SU'],
    ['هطل المطر خلال الأسبوعين الماضيين.', 'الأسبوعين الماضيين = P2W'],
    ['بعد يومين سيلتقيان.', 'بعد يومين = 2025-12-04'],
    ['افتتح في كانون الأول/ديسمبر 2024.', 'كانون الأول/ديسمبر 2024 = 2024-12'],
    ['الجسر مغلق اليوم وغدا.', 'اليوم = 2025-12-02; غدا = 2025-12-03'],
    ['انهار العام الماضي.', 'العام الماضي = 2024'],
    ['التقوا في ١٢ مارس ٢٠٢٤ في فيينا.', '١٢ مارس ٢٠٢٤ = 2024-03-12'],
    ['في المدينة 1500 جندي.', ''],
  ])('%s', (text, expected) => {
    expect(find('ar', text)).toBe(expected);
  });
});
