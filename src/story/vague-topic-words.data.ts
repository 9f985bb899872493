/** Words that stand in the lead of any news article and say nothing of its matter. */
export const vagueTopicWords: readonly string[] = (
  'president presidents minister ministers prime foreign government governments leader leaders country countries nation nations ' +
  'people world state states capital city house senior former chief administration national international united top ' +
  'news press media newspaper agency reporters interview television comment comments remarks speech words letter story analysis ' +
  'meeting meetings visit move moves step steps plan plans effort efforts issue issues decision part parts side sides deal end ' +
  'early late later earlier recent recently latest next past ahead morning evening afternoon night hours weekend ' +
  'january february march april june july august september october november december ' +
  'made make makes making take takes taking took taken come comes coming came gone going goes went give gives gave given ' +
  'want wants wanted calls called calling call seek seeks seeking keep kept hold held holding open opens opened working work works ' +
  'says warns warned urges urged vows vowed agreed agree agrees announced announces expected likely apparent possible possibly ' +
  'major high higher highest large largest long short great greater good better best strong close closer full final finally early ' +
  'three four five seven eight nine hundred hundreds thousand thousands million billion percent number dozens ' +
  'help helped lead leading leads begin began begins start started stop stopped turn turned back away right left face facing faces ' +
  'members member group groups party parties team teams public general deputy head white secretary special envoy spokesman'
).split(' ');
