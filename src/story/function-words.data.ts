/** Words that carry no content of their own: English, Ukrainian, Russian, Arabic; and words of reporting. */
export const functionWords: readonly string[] = (
  'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how ' +
  'is are was were be been being am do does did done doing has have had having will would shall should can could may might must ought not no none never neither either both each every any some all most more less few many much such same other another only own just also too very quite rather even still already again once ' +
  'of in on at by for to from with without within into onto upon over under above below between among against during before after since until till through across along around about near off out up down as like per via amid toward towards ' +
  'said say says saying told tell tells added add according claim claims claimed claiming deny denies denied denying dispute disputes disputed report reports reported reportedly statement spokesman spokeswoman spokesperson official officials think thinks thought believe believes believed know knew ' +
  'mr mrs ms dr one two first last new now today yesterday tomorrow day days week weeks month months year years time monday tuesday wednesday thursday friday saturday sunday ll ve re don doesn didn isn wasn aren weren won wouldn couldn hasn haven because while although though however whether ' +
  'і й та але або що як це той та те ті цей ця ці він вона воно вони ми ви я не ні на в у з із зі до від по за про для при над під між через після перед є був була було були буде будуть заявив заявила сказав сказала ' +
  'и но или что как это тот та те этот эта эти он она оно они мы вы не ни на в во с со к ко от по за про для при над под между через после перед был была было были будет заявил заявила сказал сказала ' +
  'في من على إلى عن مع هذا هذه ذلك التي الذي أن إن لا لم لن ما هو هي هم قال قالت وقال كما قد كان كانت بعد قبل بين'
).split(' ');
