import type { DateLexicon } from '@/lib/quotation/date-lexicon'
import { wordList } from '@/lib/quotation/speakers/word-list'

/** How English-language articles date a statement. */
export const englishDates: DateLexicon = {
  months: [
    wordList('january jan'),
    wordList('february feb'),
    wordList('march mar'),
    wordList('april apr'),
    wordList('may'),
    wordList('june jun'),
    wordList('july jul'),
    wordList('august aug'),
    wordList('september sept sep'),
    wordList('october oct'),
    wordList('november nov'),
    wordList('december dec'),
  ],
  weekdays: [
    wordList('sunday sun'),
    wordList('monday mon'),
    wordList('tuesday tue tues'),
    wordList('wednesday wed'),
    wordList('thursday thu thurs'),
    wordList('friday fri'),
    wordList('saturday sat'),
  ],
  relative: [
    { words: wordList('last night'), days: -1 },
    { words: wordList('yesterday'), days: -1 },
    { words: wordList('today'), days: 0 },
    { words: wordList('this morning'), days: 0 },
    { words: wordList('this afternoon'), days: 0 },
    { words: wordList('this evening'), days: 0 },
  ],
  quoting: wordList('quoted retrieved accessed viewed'),
  reporting: wordList('reported reports citing'),
  elsewhere: wordList('the since until before by from through after starting'),
  relatives: wordList('who which that'),
  notThisWeek: wordList('last next week ago'),
  ambiguousWeekdays: wordList('sun mon wed sat'),
  daySigns: wordList('on'),
  plans:
    wordList(`will would shall should to of about for ahead before until through who which that scheduled planned due set
plans next upcoming starting beginning expected could may might must`),
  monthFirst: true,
}
