/** English words that tell a place's name from another capitalised word. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a name, these say that it is a place. */
export const placePrepositions = words(`
  in at near outside from to around toward towards across throughout through into inside between
  northern southern eastern western central north south east west northeast northwest southeast
  southwest visit visited leave left reach reached captured seized town city village capital
  port via downtown nearby of`);

/** Lower-case words that stand inside a place's name. */
export const placeInnerWords = words(
  'of and de la el del al the upon sur am an der den les le da do dos state county region peninsula',
);

/** After a name in capitals, these make the whole the name of something else. */
export const notPlaceAfter = words(`
  street st avenue ave road rd drive lane boulevard blvd highway square bridge hall house hotel
  tower park school university college hospital airport station stadium church cathedral museum
  theatre theater times post herald tribune journal daily news gazette express star sun
  island islands river lake bay beach valley heights mountains canyon
  united city football fc club team court county parish township`);

/** Inside a name that begins with a place's, these say that it is an outlet's or a club's. */
export const outletWords = words(`
  times post herald tribune journal daily news gazette express star sun globe mail telegraph
  guardian independent chronicle examiner inquirer observer review press courier dispatch argus
  radio tv television magazine united football fc club rovers rangers agency
  group capital holdings motors airlines airways`);

/** Capitalised words that gazetteers know as places and news does not mean so. */
export const notPlaces = words(`
  god christmas easter ramadan street avenue road drive union triangle forest north south east
  west northern southern eastern western central jupiter mars venus mercury saturn earth
  internet english islam christian toyota david congress senate house state president king queen
  general major prince mr mrs ms dr the a an of and but he she it we they i university college
  satan sens vice commerce prosperity police media press army navy force union bank court church justice liberty freedom hope`);

/** Quarters of the compass and the like that name a part of a place: "South Florida". */
export const quarters = words(`
  north south east west central northern southern eastern western northeast northwest southeast
  southwest upper lower greater`);

/** Sorts of land that stand before "of" and a place's name. */
export const realms = words(`
  duchy kingdom principality province colony emirate sultanate county isle`);
