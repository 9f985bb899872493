/** English words and given names by which "he" and "she" find the person they stand for. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** In a role, these say that its bearer is a woman. */
export const womensWords = words(`
  mrs ms miss queen princess lady dame baroness countess duchess empress sister mother daughter
  wife widow aunt niece daughter-in-law spokeswoman chairwoman congresswoman councilwoman
  businesswoman policewoman stateswoman businesswoman actress heiress girlfriend nun`);

/** In a role, these say that its bearer is a man. */
export const mensWords = words(`
  mr sir king prince lord baron count duke emperor pope sheikh sheik imam ayatollah cardinal
  emir sultan father brother son husband widower uncle nephew son-in-law brother-in-law
  father-in-law spokesman chairman congressman councilman businessman policeman statesman monk`);

/** Given names of women, folded. Those borne by men too are in `sharedNames`. */
export const womensNames = words(`
  abigail ada adele adriana agnes agnieszka aileen aisha akiko alana alejandra alena alessandra
  alexandra alexandria alice alicia alina alison allison alma alyssa amal amanda amber amelia
  amina amy ana anastasia angela angelina anita anja ann anna anne annette annie antonia april
  ariel arlene asha ashley astrid audrey barbara barbra beata beatrice beatriz belinda bernadette
  bertha beth betsy betty beverly birgit bonnie brenda bridget brigitte brooke caitlin camille
  carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine
  cecilia celia charlene charlotte chelsea cheryl chloe christa christiana christina christine
  chrystia cindy claire clara clare claudia colette colleen connie constance cora corina courtney
  cristina crystal cynthia dalia dana daniela danielle daphne dawn deborah debbie debra delia
  denise diana diane dilma dina dolores dominique donatella donna dora doreen doris dorothy
  edith eileen elaine eleanor elena eleni elisa elisabeth eliza elizabeth ella ellen elsa emily
  emine emma erica erin erna esther eugenia eva evelyn fatima federica felicia fiona florence
  frances francesca gabriela gabrielle gayle genevieve georgia georgina geraldine gillian gina
  giorgia giulia gladys glenda gloria gordana grace graciela greta gwen gwendolyn hala hanan hana
  hanna hannah harriet hazel heather heidi helen helena helene helga hilary hilda hillary hoda
  holly ida ilana ilona ilse imelda indira ines ingrid irena irene irina iris iryna isabel
  isabella isabelle ivana ivanka jackie jacqueline jane janet janice janine jasmin jasmine jeane
  jeanette jeanine jeanne jelena jenna jennifer jenny jessica jill joan joann joanna joanne
  johanna josefina josephine joyce juana juanita judith judy julia juliana julie juliet june
  justine kaja kamala karen karin karla katarina kate katerina katharina katherine kathleen kathryn
  kathy katie katja katrin kayla kellie kellyanne kerstin kimberly kirsten kirsty krista kristen
  kristi kristin kristina kristine laila lana lara laura lauren laurie layla lea leah leila lena
  lena leticia lidia liliana lillian lily lina linda lindsay lisa liz lois lola loretta lori
  lorraine louisa louise lucia lucy ludmila luisa lydia lynda lynette lynn lynne lyudmila mabel
  madeleine maggie magdalena maia mairead malala mara marcela margaret margarita margot maria
  mariam mariana marianne marie marija marilyn marina marissa marjorie marlene marsha marta martha
  martina mary maryam mateja maureen maxine maya meera meg megan melania melanie melinda melissa
  mercedes meryl mette michelle mila milena milica mindy miranda miriam molly mona monica monika
  monique muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina
  nora norma oksana olena olga olivia ophelia pamela paola patricia patty paula paulina pauline
  peggy penelope penny petra philippa phoebe phyllis priscilla priti priya priyanka rachel rania
  raquel rebecca regina renata renee rhonda rihanna rita roberta rochelle rosa rosalind rosario
  rose rosemary roxana ruth sabina sabine sabrina sakie sally samantha samira sandra sanna sara
  sarah savannah selma serena shannon sharon sheila shelley shirley silvia simone sinead siobhan
  sofia sonia sonja sonya sophia sophie stacey stella stephanie sue susan susana susanna susanne
  susie suzanne svetlana sviatlana svitlana sybil sylvia sylvie tamara tammy tania tanja tanya
  tara tatiana tatyana teresa theresa therese thelma tina tricia trudy tsipi tulsi tzipi ursula
  valentina valeria valerie vanessa vera veronica veronika vesna victoria viktoria viola violet
  virginia vivian viviane wanda wendy whitney wilma xenia yana yasmin yasmine yelena yolanda yulia
  yuliya yuriko yvette yvonne zainab zeinab zhanna zoe zuzana`);

/** Given names of both, which tell nothing. */
export const sharedNames = words(`
  alex andrea andy ariel carol casey chris dana dominique dominic fran francis jackie jamie jan
  jean jess jo joel jordan jules kelly kerry kim lee leigh leslie lindsay lynn mackenzie madison
  marion maxime michele morgan nicola nikita noel pat reagan reem rene robin sam sasha shannon
  sidney stacy sydney taylor terry tony tracy tsai valery whitney`);

/** Ids of women whose names do not tell it. */
export const knownWomen = words(`
  person:kang-kyung-wha person:choe-son-hui person:kim-yo-jong person:ri-sol-ju
  person:park-geun-hye person:tsai-ing-wen person:aung-san-suu-kyi person:hua-chunying
  person:mao-ning person:park-yong-mi`);
