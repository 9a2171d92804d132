import { wordList } from '@/lib/quotation/speakers/word-list'

/** Words that can head an office or occupation. */
export const OFFICES = wordList(`
president vice-president chairman chairwoman chairperson chair director secretary minister chancellor premier governor mayor senator
congressman congresswoman representative lawmaker legislator councilman councilwoman councilor commissioner ambassador envoy diplomat
attorney lawyer prosecutor judge justice sheriff chief detective officer inspector superintendent marshal deputy spokesman spokeswoman
spokesperson manager executive founder co-founder owner ceo cfo coo cto head leader boss coach captain player quarterback striker
professor lecturer teacher principal dean rector scientist researcher economist analyst strategist consultant pollster adviser advisor
aide counsel counselor doctor physician surgeon nurse psychologist psychiatrist engineer architect farmer author writer novelist poet
reporter journalist correspondent columnist editor anchor host commentator pundit producer filmmaker actor actress singer musician rapper
comedian model activist organizer advocate nominee candidate runner-up mogul businessman businesswoman billionaire investor banker broker
pilot driver astronaut soldier veteran priest pastor bishop archbishop cardinal pope rabbi imam king queen prince princess duke sultan
emir whip treasurer comptroller auditor clerk warden ranger firefighter paramedic expert specialist fellow scholar historian
biologist physicist chemist statistician demographer designer artist curator librarian operative surrogate speaker
defender magistrate councillor backbencher mp msp mep organiser trustee chaplain shopkeeper landlord landlady electrician plumber
carpenter mechanic builder butcher baker fisherman criminologist archaeologist epidemiologist geologist seismologist ecologist
meteorologist theologian sociologist anthropologist conservationist choreographer composer conductor goalkeeper midfielder
defenseman referee umpire caretaker member neighbor neighbour resident campaigner hotelier publican grandmaster superintendent constable negotiator mediator whistleblower`)

/** Words that stand inside offices and names of bodies but seldom in names of people. */
export const OFFICE_PARTS = wordList(`
prime foreign defense defence finance interior home state national federal general deputy assistant associate acting interim former
ex incumbent presidential vice-presidential gubernatorial senatorial congressional senior junior lead managing executive chief public
press communications campaign political policy affairs relations security intelligence budget trade commerce labor energy health human
services education transportation agriculture justice treasury homeland house senate party republican democratic democrat gop
conservative liberal libertarian labour green tory independent majority minority committee subcommittee and of for the medical
research legal digital media sports news financial marketing operations technology information sales business development human resources
shadow vice county city district town state supreme appeals district circuit federal reserve white veteran longtime top new newly elected`)

/** Ranks, left out of names. */
export const RANKS =
  wordList(`gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander
adm admiral brig brigadier pvt private marshal`)

/** Forms of address and learned titles before a name, left out of it. */
export const HONORIFICS =
  wordList(`mr mrs ms miss mx dr prof sir dame lord lady hon honorable rev reverend sen rep gov fr father sister
brother madam pak bapak bu ibu mbak`)

export const DEGREES = wordList(`phd md jd mba esq jr sr ii iii iv dds rn dvm msc bsc ma ba`)

/** Offices held by one person at a time or told apart from others: the governor is not the superintendent. */
export const SOLE_OFFICES =
  wordList(`president vice-president chancellor premier governor mayor minister secretary senator judge
justice sheriff superintendent commissioner ambassador attorney lawyer prosecutor coach captain king queen prince princess
pope bishop archbishop rabbi imam principal rector dean treasurer comptroller coroner chief spokesman spokeswoman
spokesperson pilot driver teacher nurse surgeon architect priest`)

/** Words before an office that make it another one. */
export const OTHER_OFFICES = wordList('shadow vice')
