import { wordList } from '@/lib/quotation/speakers/word-list'

/** Given names of other countries that Indonesian news writes about, in lower case; none that is also a common word. */
export const FOREIGN_NAMES = wordList(`
abdallah abel adel adriano afonso agnieszka ahmed aidan akio alain alana albin aldous alec alejandra aleksandar aleksander aleksandr
alena alessandra alessio alfie alfredo alice alisson allan allison alphonso alvaro amadou amos amy anastasiia anatoly anders andrea
andrei andreia andrej andres andriy angelo angus anja ann annabel annabelle annie ansu ante antoine antonella aoife araghchi arda ariana
arjen arnaud arne arsene artem arturo asad asha ashley ashraf asif asuka aurelien avi axel ayman ayumi barbara bart bashar bastian
beatrice beatriz becky benedictus benito benoit bernd bert bertrand beth bianca bjorn blake bob brad bradley brandon brenda brendan brent bret
brett brooke bruce bryan bukayo caitlin cameron camille carla carly carol carole carolyn casey cedric celia cesc charlie charlotte
cheryl chiara chloe christa christiaan christiane christophe clarence clark clement clive cody cole colin connor conor corey cory
courtney craig cristian cristobal curtis cyril daisuke dale damien danilo daria dario darren darryl dave davide davinson dean debbie
deborah declan denise dennis denzel derek devon diane dick didier dimitri diogo dirk dmitri dolores dominic dominik dora doris doug
duncan dustin dylan earl edgar edmund eduardo eileen elaine eleanor eli elias elijah ella ellie elliot emanuel emerson emil emiliano
emilio emily emre eoin erica erin erling ernest esteban estelle esteve esther ethan eugene eve evelyn fabian fabienne fabrizio fatima
federica feliks felipe ferenc ferran fiona flavio florent florian floyd frances franck franco frank frankie fred freddie frenkie fumio
gail gavi geert gemma geoffrey georg georges georgina gerard gerardo gerhard giacomo gianfranco gianluca gianluigi gianni gilberto
gilles gillian gina gino glen glenn gloria goran gordon greta gretchen guido guillaume gunter guus gwen hailey hakan harold harriet
harrison haruki hayley heather hector heidi helmut henrique herbert hideo hilary hillary horacio howard hubert humberto ibrahima ichiro
ignacio igor ilkay ilya inaki irene irina iris isaac isabel isabella isabelle iskandar ismael issa istvan ivo jackie jacqueline jacques
jaime jakub jamie janine jared jasmin jasper javad jaylen jeanne jeffrey jenna jesse jill joachim joan joanna joanne jochen jodie joey
johann johanna johnny jolene jonas jordi joris jos josef josephine josip jude judy jules julien junichi jurgen justine karen karin
karolina katharina kathleen kathryn kathy katie katja katrina kay kayla kazuo keiko keira kerry khabib kieran kingsley kirk kirsten
klara klay koen koji kristine kurt kwame kyle kyrie lance lara lauren laurence laurent lautaro lavinia lawrence leah leandro lebron
leigh lena lenny leonie leroy leslie liam lily lindsay lindsey lisandro liz lloyd logan loic lois lorena lorenzo lori lorraine louise
lucia luciana luciano lucien lucy ludovic luigi luisa luiz lynn maddie maddy madeleine mads mahmoud maksim malcolm malin mamadou manfred
manuela marat marcel marcia marcin marco mare maren margaux margot margrethe marian marianne maribel marie marika marilyn marion
marjorie marko markus marlon martina martine masako masato mason masoud mateo mateusz mathias mathieu mathis matias matilda matthias
matthijs matty maureen maurice maurizio maverick maxim meg megan mehdi mehmet mel melanie micah michal michele micky mihai mikel milena
millie milos milton miranda mirjam mitch mitchell moana mohsen molly monika morgan mostafa muhammed murat myriam naomi nasser natalie
natasha nathalie nathaniel neil nelson nestor neymar nichola nicolo niels nils nobuo noel noemi noreen novak nuno oksana ole oleg oliwia
ollie orhan osama ousmane owen paddy paige palmer parker patrice patricio patrik pauline paulo payam pedri penelope pete peyton phoebe
phyllis pierce pierluigi pieter piotr pirmin priya quentin quinn rafa raffaele raheem rahul raj rajiv ramon ramona rania raphael raquel
rashida rayan raymond reece regis reiner rene reuben rhys ricarda richie rivaldo robbert robbie roberta rodney rodri roel rohan rohit
romain romeo ronaldinho ronaldo ronan rory rosalind rosemary ross roxanne rudolf rui rupert russ ruud ryo sabina sabine sadio sally
salvador salvatore samir sanjay sascha satoshi saul savannah scarlett sebastien sefa selena serena serge sergi seth shane shaun shawn
shelley shigeru shirley sibylle sidney siegfried sigrid silvio simona simone sinead siobhan sofie solomon sonja sonya soren spencer
stacey stan stanislav stanley stefania steffen stephan stephane sterling stewart stine sue suella suzanne sven svetlana sybil sylvain
sylvia sylvie tadej tammy tarek tariq tatiana taylor ted terence teresa tess thea thiago thibaut thierry thilo thorsten tijjani timo
todd tomas tomasz tommaso tonya tove tracey tracy travis trent trevor troy tyler tyrone ulrich ulrike umberto valeria valerie valerio
vasily verena vernon vicente vickie vidal vijay vikram viktoria vincenzo virgil vito vivian vlad vojtech wenche wendell werner wesley
wilfried wilhelm willy wim wojciech wolfgang xabi xavi xherdan yanis yann yannick yasuhiro yevgeny yoko youssef yusuke yvette yvonne
zack zahi zara zeynep zlatan zoe zoltan zuzana
`)
