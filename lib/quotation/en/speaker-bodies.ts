import { wordList } from '@/lib/quotation/speakers/word-list'

/** Names and head words of bodies. */
export const ORGANIZATIONS = wordList(`
nato un eu who unicef imf wto opec asean fbi cia nsa nypd lapd doj dhs epa fda cdc irs sec ftc fcc nasa noaa fema ice dnc rnc nra aclu
naacp planned-parenthood pac gop ministry department agency bureau commission committee council board court company corporation corp inc
llc ltd group foundation institute university college school hospital church union association federation league club bank fund party
campaign administration congress senate parliament house pentagon kremlin office service center centre network times post journal news
press reuters bloomberg associated cnn cnbc msnbc nbc abc cbs bbc fox npr pbs ap afp upi politico breitbart guardian telegraph tribune
herald gazette chronicle globe observer examiner magazine twitter facebook google apple amazon microsoft youtube wikileaks team task force
coalition alliance society chamber embassy treasury army navy police authority organization organisation initiative project committee`)

/** Words of place names. */
export const PLACES = wordList(`
america american united states kingdom britain british england english scotland wales ireland irish france french germany german russia
russian china chinese japan japanese india indian indonesia indonesian australia australian canada canadian mexico mexican israel israeli
iran iranian iraq iraqi syria syrian turkey turkish ukraine ukrainian egypt egyptian saudi arabia north south korea korean european
europe asia africa washington york new los angeles chicago houston boston philadelphia florida ohio texas california pennsylvania
michigan wisconsin iowa nevada arizona colorado virginia carolina hampshire jersey georgia kentucky tennessee alabama mississippi
louisiana missouri kansas nebraska oklahoma arkansas oregon utah idaho montana wyoming dakota minnesota indiana illinois maryland
delaware connecticut massachusetts maine vermont rhode island hawaii alaska london moscow beijing brussels jakarta eastern western
northern southern central middle east west`)

export const PLACE_HEADS = wordList(`university college county port fort mount lake cape saint san`)

/** Nouns for people without an office. */
export const PERSON_NOUNS =
  wordList(`man woman men women people person boy girl official officials source sources aide aides resident
residents witness witnesses voter voters supporter supporters critic critics victim victims survivor survivors neighbor neighbors relative
relatives friend friends colleague colleagues student students parent parents mother father wife husband son daughter brother sister
expert experts analyst analysts employee employees worker workers staffer staffers insider insiders opponent opponents protester protesters
demonstrator demonstrators fan fans lawyer lawyers attorney attorneys diplomat diplomats lawmaker lawmakers economist economists
scientist scientists researcher researchers doctor doctors democrats republicans conservatives liberals progressives observers pundits
historians investigators prosecutors leaders republican democrat republicans speechwriter speechwriters individuals
activist activists advocate advocates americans operatives volunteers organizers detectives`)

/** Nouns for bodies and groups that speak as one. */
export const GROUP_NOUNS =
  wordList(`government police authorities military army administration campaign party ministry department agency
company firm group organization committee commission council court union team network family department`)

/** Papers, posts and findings that speak. */
export const DOCUMENT_NOUNS =
  wordList(`report study survey poll statement letter memo email e-mail document documents lawsuit complaint
indictment affidavit filing article story editorial op-ed book release post tweet website site blog transcript review analysis bill law
resolution ruling newspaper magazine ad video audit order opinion decision verdict affidavits petition motion brief notice newsletter advisory
paper papers dossier guidance record records minutes message biography memoir manifesto column podcast documentary readout
communique warrant citation lawsuits filings statements findings figures data`)

export const RELAY_NOUNS = wordList(`statement spokesman spokeswoman spokesperson report`)

/** Nouns for any body at all; the others say which sort of body they mean. */
export const GENERIC_BODIES = wordList('company firm group organization organisation agency department body outfit')
