/**
 * What parties to conflicts and negotiations mostly want something about, under the name that a
 * memo would give it. Where several meet in a wording the one named first in it counts; at one
 * place the longer words win. English; wordings in other languages are grouped by their words.
 */

export interface IssueTopic {
  readonly label: string;
  readonly pattern: RegExp;
}

export const issueTopics: readonly IssueTopic[] = [
  {
    label: 'nuclear and missile tests',
    pattern:
      /(?:(?:nuclear|missile|ballistic|icbm|weapons?)[^.;]{0,40}\b(?:test(?:s|ing)?|launch(?:es|ing)?)\b|\btest(?:s|ing)?\b[^.;]{0,30}(?:nuclear|missile)|moratorium)/iu,
  },
  {
    label: 'nuclear facilities',
    pattern:
      /\b(?:nuclear|enrichment|test|testing|missile|engine|launch) (?:[\p{L}-]+ )?(?:facilit(?:y|ies)|complex|sites?|reactors?|plants?|stands?)\b|producing materials for nuclear/iu,
  },
  {
    label: 'nuclear inventory and inspections',
    pattern:
      /\binspect(?:ions?|ors?)\b|\binventory\b|\bverification\b|\b(?:list|declaration) of (?:its|their|all)\b/iu,
  },
  {
    label: 'denuclearisation',
    pattern:
      /\bdenucleari[sz]\p{L}*|\bde-nucleari[sz]\p{L}*|\bnuclear(?:[- ](?:weapons?|arms|arsenal|programs?|programmes?|ambitions?|disarmament|deterrent|abandonment|capabilit\p{L}+|threats?|missile|and missile|pursuits?))|\bnukes?\b|\bnuclear-weapons\b|\bdisarm(?:ament|ing)?\b|\bdismantle(?:ment)?\b|\bballistic missiles?\b|\bweapons? of mass destruction\b|\bweapons? programm?e?s?\b|\b(?:his|its|their|the) arsenal\b|\bgive up (?:its|his|their) weapons\b/iu,
  },
  {
    label: 'nuclear deal with Iran',
    pattern: /\bIran(?:ian)?\b[^.;]{0,30}\b(?:deal|agreement|accord)\b|\bJCPOA\b/u,
  },
  {
    label: 'joint military exercises',
    pattern:
      /\b(?:military |joint |war |live-fire )*(?:exercises?|drills?|war ?games?|manoeuvres?|maneuvers?)\b/iu,
  },
  {
    label: 'presence of troops',
    pattern:
      /\b(?:troops?|soldiers|forces|garrison|peacekeepers?|military presence|strategic assets)\b/iu,
  },
  {
    label: 'sanctions',
    pattern:
      /\bsanctions?\b|\btrade embargo\b|\bembargo\b|\bmaximum pressure\b|\bpressure campaign\b|\bcampaign (?:to apply|of) (?:maximum )?pressure\b|\boil (?:supplies|exports|imports)\b/iu,
  },
  {
    label: 'ceasefire',
    pattern:
      /\b(?:cease-?fires?|truce|halt (?:to )?(?:the )?(?:fighting|hostilities|shelling)|cessation of hostilities)\b/iu,
  },
  {
    label: 'end of the war, peace treaty',
    pattern:
      /\b(?:peace (?:treaty|declaration|regime|agreement|deal|accord|plan|settlement)|armistice|end(?:ing)? (?:of )?the (?:\p{L}+ )?war|formally end)/iu,
  },
  {
    label: 'security guarantees',
    pattern:
      /\b(?:security|safety) (?:guarantees?|assurances?|pact)|\bguarantees? (?:of|for) (?:\p{L}+ ){0,3}(?:security|safety)|\bhostile polic(?:y|ies)|\bnuclear umbrella\b|\bregime change\b|\bnon-?aggression/iu,
  },
  {
    label: 'prisoners and detainees',
    pattern:
      /\b(?:detainees?|prisoners?|hostages?|captives?|abducte(?:d|es)|(?:americans?|citizens?)['’]? (?:held|imprisoned|release)|imprisoned|jailed|from custody)\b|\brelease (?:of )?(?:the )?(?:\p{L}+[ -]){0,3}(?:americans?|citizens?|men|women)\b/iu,
  },
  {
    label: 'remains of the dead',
    pattern: /\b(?:remains of|return(?:ing)? (?:of )?(?:more |the )?remains)\b/iu,
  },
  {
    label: 'territory',
    pattern:
      /\b(?:territor(?:y|ies|ial)|annex(?:ation|ed)?|occupied|borders|border (?:crossings?|disputes?|line)|cede|districts?|corridor|islands?|enclaves?|partition|land|suburbs?)\b/iu,
  },
  {
    label: 'humanitarian aid',
    pattern:
      /\b(?:humanitarian|food|medical|relief) (?:aid|assistance|supplies|access|convoys?|corridors?)\b/iu,
  },
  {
    label: 'economic aid',
    pattern:
      /\b(?:economic|financial|energy) (?:aid|assistance|help|support|investment|cooperation)\b|\breconstruction\b|\breparations?\b|\bcompensation\b/iu,
  },
  { label: 'human rights', pattern: /\bhuman[- ]rights\b/iu },
  {
    label: 'arms deliveries',
    pattern:
      /\b(?:deliver|send|supply|sell|provide)\p{L}* (?:[\p{L}-]+ ){0,4}(?:arms|weapons|missiles|tanks|aircraft|air defen[cs]es?)\b/iu,
  },
  {
    label: 'war crimes and justice',
    pattern: /\b(?:war crim(?:es?|inals?)|tribunal|extradit\p{L}+|amnesty)\b/iu,
  },
  { label: 'refugees and their return', pattern: /\b(?:refugees?|displaced)\b/iu },
  { label: 'elections', pattern: /\belections?\b|\breferendum\b/iu },
  { label: 'alliances', pattern: /\b(?:NATO|alliance|membership|neutral(?:ity)?)\b/u },
  {
    label: 'diplomatic relations',
    pattern:
      /\b(?:diplomatic (?:relations|ties)|liaison offices?|embass(?:y|ies)|recogni[sz]e|normali[sz]\p{L}+)\b/iu,
  },
  {
    label: 'trade and tariffs',
    pattern:
      /\b(?:tariffs?|trade (?:deal|agreement|war|talks|deficit|practices)|nafta|exports|imports)\b/iu,
  },
  {
    label: 'use of force',
    pattern:
      /\b(?:military (?:action|force|option|strike|solution)|(?:pre-?emptive|preventive) (?:strike|war|attack)|(?:to|not|an?) attack(?! from)|use (?:of )?force|shoot down|strike|provocations?)\b/iu,
  },
  {
    label: 'talks',
    pattern:
      /\b(?:talks?|negotiat\p{L}+|dialogue|summits?|meet(?:ing|ings)?|face-to-face|discussions?|diplomacy|bargain(?:ing)?|precondition|visit|concessions?|deal)\b/iu,
  },
];
