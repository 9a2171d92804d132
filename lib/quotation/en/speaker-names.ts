import { wordList } from '@/lib/quotation/speakers/word-list'

/** Given names and family names common in English-language news, in lower case. */
export const GIVEN_NAMES = wordList(`
aaron abby abigail abraham adam adrian agnes aidan alan albert alec alejandro alex alexander alexandra alexis alfred ali alice alicia alison
allan allen allison alyssa amanda amber amelia amy ana andrea andrew andy angela angelina anita ann anna anne annie anthony antonio april
arnold arthur ashley audrey austin barack barbara barry beatrice becky ben benjamin bernard bernie bertha beth betty beverly bill billy
blake bob bobby bonnie boris brad bradley brandon brenda brett brian brianna bridget bruce bryan caitlin calvin cameron candace carl carla
carlos carly carmen carol caroline carolyn carrie casey cassandra catherine cathy cecilia chad charles charlie charlotte chelsea cheryl
chris christian christina christine christopher cindy claire clara clarence claude claudia clifford clint clyde cody colin colleen connie
connor corey craig crystal curtis cynthia daisy dale dan dana daniel danielle danny darrell darren dave david dawn dean deborah debra
denise dennis derek diana diane diego dominic don donald donna doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl eddie
edgar edith edna eduardo edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen elliot elon emily emma enrique eric erica
erik erin ernest ethan eugene eva evan evelyn faith felicia felix fernando florence frances francis francisco frank franklin fred frederick
gabriel gail garrett gary gene geoffrey george gerald gina glen glenn gloria gordon grace grant greg gregory gwen hannah harold harriet
harry harvey hassan heather heidi helen henry herbert hillary holly howard hugh ian ibrahim ilene irene iris isaac isabel ivan jack jackie
jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeb jeff jeffrey jen jenna jennifer
jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan jorge jose joseph
josh joshua joy joyce juan juanita judith judy julia julian juliana julie justin kaitlyn karen karl kate katherine kathleen kathryn kathy
katie keith kelley kelly kellyanne ken kenneth kenny kent kevin kim kimberly kirk kristen kristin kristina kurt kyle lance larry laura
lauren laurie lawrence leah lee leo leon leonard leroy leslie lewis liam lillian linda lindsay lindsey lisa liz logan lois loretta
lori louis louise lucas lucy luis luke lydia lynn mackenzie madeline madison malcolm marc marcus margaret maria mariah marie marilyn mario
marion marisa marissa marjorie mark marlene martha martin marvin mary mason matt matthew maureen maurice max maxine megan melania melanie
melissa melvin mercedes meredith michael michele michelle miguel mike mildred milton miriam mitch mitt mohammad mohammed molly monica morgan
muhammad nancy naomi natalie natasha nate nathan nathaniel neil newt nicholas nick nicole nina noah noel nora norma norman oliver olivia
omar oscar owen pamela pat patricia patrick paul paula pauline pedro peggy penny perry peter phil philip phillip phyllis priscilla rachel
ralph ramon randall randy raul ray raymond rebecca reggie regina reince rene renee rhonda ricardo richard rick ricky rita rob robert roberta
roberto robin robyn rodney roger roland ron ronald rosa rose ross roy ruben ruby rudy russell ruth ryan sabrina sally sam samantha samuel
sandra sandy sara sarah scott sean sergio seth shane shannon sharon shaun shawn sheila shelby sheldon shirley sidney simon sonia sophia
sophie spencer stacey stacy stanley stella stephanie stephen steve steven stewart stuart sue summer susan suzanne sydney sylvia tamara tammy
tanya tara taylor ted teresa terrance terrence terri terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya
tracey tracy travis trevor troy tyler tyrone valerie vanessa vernon veronica vicki vicky victor victoria vincent violet virginia vivian
vladimir walter wanda warren wayne wendy wesley whitney wilbur wilfred will william willie xavier yolanda yvonne zachary zoe
`)

export const NAME_PARTICLES = wordList(
  `van von der den de da do dos du di del della la le el al bin ibn ben st mc o mac`,
)

/** Words that offices and places use and people are called by as well. */
export const NAME_LIKE =
  wordList(`king young bishop pope judge major price chance page hunter baker cook parker potter mason
justice dean duke earl prince grant park hill woods rivers lake field banks church green brown black white gray long short wise
paris jordan chad georgia malik victoria florence sydney austin dallas houston carolina virginia israel london lincoln jackson
washington madison phoenix cleveland orlando berlin france england holland ireland law speaker marshal warden carter ford`)
