import { wordList } from '@/lib/quotation/speakers/word-list'

/** What "he" and "she" tell apart, in lower case and without full stops; names that both bear are left out. */
export const PRONOUN_GENDERS: ReadonlyMap<string, 'he' | 'she' | 'it'> = new Map([
  ['he', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['itself', 'it'],
])

export const HIS_TITLES = wordList('mr sir lord fr father brother pak bapak bang mas gus')
export const HER_TITLES = wordList('mrs ms miss dame lady sister madam bu ibu mbak')

/** Nouns for people: the last word of what somebody is or of how a sentence calls them. */
export const HIS_NOUNS = wordList(`man boy husband father son brother uncle nephew grandfather grandson widower
dad king prince duke congressman councilman assemblyman businessman frontman`)
export const HER_NOUNS = wordList(`woman girl wife mother daughter sister aunt niece grandmother granddaughter
widow mum mom queen princess duchess congresswoman councilwoman assemblywoman businesswoman chairwoman spokeswoman actress
policewoman`)

export const HIS_NAMES = wordList(`
toby theo ollie alfie archie gil faisal nadim wayan barnaby rupert giles bashir yusuf kofi kwame raj tariq
aaron abdul abraham adam adrian agus ahmed aidan alan albert alec alejandro alexander alfred alistair allan allen andrew andy angus
anthony antonio arnold arthur austin bambang barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon
brett brian bruce bryan budi callum calvin carl carlos carly chad charles christian christopher chuck clarence claude clifford clint clyde
cody colin connor craig curtis dan daniel danny darrell darren dave david dean declan dennis derek diego dmitry dominic don donald doug
douglas duane dustin dwayne dwight dylan earl eddie edgar eduardo edward edwin eko eli elijah elliot elon enrique eric erik ernest ethan
eugene evan felix fernando francis francisco frank franklin fred frederick gabriel gareth garrett gary geoffrey george gerald giovanni
glen glenn gordon graham grant greg gregory hamish hank hans harold harry harvey hassan hendra henry herbert hiroshi howard hugh ian
ibrahim igor isaac ivan jack jacob jake james jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny joko jon
jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kenny kent kevin kirk kurt kyle lance larry lawrence leo
leon leonard leroy lewis liam louis lucas luis luke mahmoud malcolm marc marcus mario mark martin marvin mason matt matthew maurice max
melvin michael miguel mike milton mitch mitt mohammad mohammed muhammad nate nathan nathaniel neil newt nicholas nick nigel noah noel
norman oliver omar oscar owen patrick paul pedro perry peter phil philip phillip pierre rajesh ralph ramon randall randy raul ray raymond
ricardo richard rick ricky rob robert roberto rodney roger roland ron ronald rory ross roy ruben rudy russell ryan samuel sanjay scott
seamus sean sergei sergio seth shane shawn sheldon sidney simon slamet spencer stanley stephen steve steven stewart stuart ted terrance
terrence theodore thomas tim timothy todd tom tommy tony travis trevor troy tyler tyrone vernon victor vincent vladimir walter warren
wayne wesley wilbur wilfred william willie xavier zachary
`)
export const HER_NAMES = wordList(`
helene june maya ros leila zara amina yasmin nadia saskia astrid greta elin orla hazel olive
abby abigail agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina anita ann anna
anne annie april audrey barbara beatrice becky bertha beth betty beverly bonnie brenda brianna bridget caitlin candace carla carmen carol
caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen
crystal cynthia daisy danielle dawn deborah debra denise dewi diana diane donna doris dorothy edith edna eileen elaine eleanor elena
elizabeth ella ellen emily emma erica erin eva evelyn faith fatima felicia fiona florence frances freya gail gina gloria grace gwen hannah
harriet heather heidi helen hillary holly ilene imogen ines ingrid irene iris isabel isabella jacqueline jane janet janice jasmine jen
jenna jennifer jenny jessica jill joan joanna joanne joy joyce juanita judith judy julia juliana julie kaitlyn karen kate kath katherine
kathleen kathryn kathy katie kellyanne kimberly kristen kristin kristina laura lauren leah lillian linda lisa liz lois loretta lori louise
lucia lucy lydia madeline margaret maria mariah marie marilyn marisa marissa marjorie marlene martha mary maureen maxine megan mei melania
melanie melissa mercedes meredith michele michelle mildred miriam moira molly monica nancy naomi natalie natasha niamh nicole nina nora
norma olivia pamela patricia paula pauline penny phyllis priscilla priya rachel ratna rebecca regina renee retno rhonda rini rita roberta
rosa rose ruby ruth sabrina sally samantha sandra sara sarah sharon sheila shirley siobhan siti sonia sophia sophie sri stella stephanie
sue susan suzanne sylvia tamara tammy tamsin tanya tara teresa theresa tiffany tina tonya valerie vanessa veronica vicki vicky victoria
violet virginia vivian wanda wendy yolanda yuki yvonne zoe
`)

/** First words of a description of one person, and of several; and the shape of nouns for several. */
export const SINGLES = wordList('a an one another the his her')
export const SEVERAL = wordList('some many several most two three four five few both others')
export const PLURAL_SHAPE = /[^su]s$/u
