import type { CreditLexicon } from '@/lib/quotation/credit-lexicon'
import { wordList } from '@/lib/quotation/speakers/word-list'

/** How English-language articles name the media and papers that their words came through. */
export const englishCredits: CreditLexicon = {
  verbs: wordList('citing quoted quoting'),
  addressees: wordList('told tells telling to according cited reported reports'),
  interviews: wordList('interview interviewed speaking spoke appearing appearance appeared'),
  partners: wordList('with by on to'),
  links: wordList('by to in from on via with'),
  leads:
    wordList(`the news agency newspaper magazine website site network broadcaster television tv radio station channel daily weekly
journal outlet program show host anchor reporters`),
  spoken:
    wordList(`statement release press twitter facebook instagram youtube tiktok tweet tweets post posts video podcast blog email
reporters supporters sources officials aides reports several many data documents`),
  joiners: wordList('and &'),
  innerWords: wordList('of the and for &'),
  weekdays: wordList('monday tuesday wednesday thursday friday saturday sunday'),
  media:
    wordList(`usa yahoo reuters afp ap upi associated-press cnn cnbc bbc cbs nbc abc pbs npr fox msnbc axios politico bloomberg guardian
telegraph times independent mirror nyt wsj breitbart vox slate buzzfeed huffington huffpost post tribune herald globe journal anadolu
aljazeera al-jazeera xinhua tass interfax rt sputnik kyodo nhk yonhap dpa dw efe ansa haaretz economist newsweek variety billboard
forbes atlantic yorker vanity esquire antara kompas tempo detik`),
  followers: /^(?!)$/u,
  release:
    /\b(?:(?:in|through|via) (?:a|an|the|his|her|their|its) (?:written |prepared |emailed )?statement|(?:news|press) release)\b/iu,
}
