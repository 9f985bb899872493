/** Words of a trigger and the kinds of event that would show it happened. Words in their stems. */
import type { EventType } from '../model/reading.ts';

export const eventTypesByWord: readonly (readonly [EventType, string])[] = [
  [
    'CONSULT',
    'meet meeting talk talks summit negotiation negotiations visit visits session conference call dialogue consultation consultations round delegation trip tour discuss discussions зустріч переговори саміт візит встреча визит قمة محادثات لقاء اجتماع زيارة مفاوضات',
  ],
  [
    'AGREE',
    'vote resolution agree agreement deal accord treaty sign signing signature ceasefire truce ratify approve угода підписання перемирʼя соглашение подписание перемирие اتفاق توقيع هدنة',
  ],
  ['SANCTION', 'sanction sanctions embargo tariffs expel expulsion санкції санкции عقوبات'],
  [
    'RETREAT',
    'withdraw withdrawal pullout retreat release free freed ceasefire відведення вывод انسحاب',
  ],
  [
    'ASSAULT',
    'attack attacks strike strikes offensive shelling battlefield assault bombing удар наступ наступление هجوم قصف',
  ],
  [
    'MOBILIZE',
    'deploy deployment troops exercise exercises drills launch test missile mobilize навчання учения نشر مناورات',
  ],
  ['AID', 'aid weapons supplies convoy humanitarian допомога помощь مساعدات'],
  ['COOPERATE', 'exchange swap cooperate обмін обмен تبادل'],
  ['PROTEST', 'protest protests rally demonstration strike протест احتجاج'],
];

export const triggerStopWords =
  'the and for any with from that this these those whether which what how when will would could should may might must into onto over about between after before during their its his her our your they them are was were been being has have had not but nor yet next watch watching look closely expected scheduled due plans plan set likely more most other either both each every some all such than then there here also only just new week month year day monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december said says say told according official officials';
