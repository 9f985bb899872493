/** News agencies whose copy others print: usual name, and how a credit line names them (a pattern). */
export const agencies: readonly { readonly name: string; readonly pattern: string }[] = [
  { name: 'Reuters', pattern: 'reuters|thomson reuters|рейтерз?|رويترز|路透社' },
  {
    name: 'AP',
    pattern:
      'ap|the associated press|associated press|ассошиэйтед пресс|асошіейтед прес|أسوشيتد برس|美联社',
  },
  {
    name: 'AFP',
    pattern: 'afp|agence france-presse|agence france presse|афп|франс пресс|франс-прес|فرانس برس',
  },
  { name: 'UPI', pattern: 'upi|united press international' },
  { name: 'DPA', pattern: 'dpa|deutsche presse-agentur|дпа' },
  { name: 'EFE', pattern: 'efe|agencia efe' },
  { name: 'ANSA', pattern: 'ansa' },
  { name: 'TASS', pattern: 'tass|itar-tass|тасс' },
  { name: 'Interfax', pattern: 'interfax(?:-ukraine)?|интерфакс' },
  { name: 'RIA Novosti', pattern: 'ria novosti|ria|риа новости' },
  { name: 'Ukrinform', pattern: 'ukrinform|укрінформ' },
  { name: 'UNIAN', pattern: 'unian|уніан' },
  { name: 'Xinhua', pattern: 'xinhua|新华社|синьхуа|сіньхуа' },
  { name: 'Kyodo', pattern: 'kyodo(?: news)?' },
  { name: 'Yonhap', pattern: 'yonhap(?: news agency)?' },
  { name: 'KCNA', pattern: 'kcna' },
  { name: 'Anadolu', pattern: 'anadolu(?: agency)?|aa' },
  { name: 'PTI', pattern: 'pti|press trust of india' },
  { name: 'ANI', pattern: 'ani' },
  { name: 'IANS', pattern: 'ians' },
  { name: 'Bloomberg', pattern: 'bloomberg' },
  { name: 'PA', pattern: 'pa media|press association' },
];
