import { wordList } from '@/lib/quotation/speakers/word-list'
import type { VenueLexicon } from '@/lib/quotation/venue-lexicon'

/** How English-language articles say where and on what occasion somebody spoke. */
export const englishVenues: VenueLexicon = {
  at: wordList('at in outside inside near'),
  placeNouns:
    wordList(`office headquarters hall house hotel home court courthouse church school university campus stadium airport park
building arena center centre library studio capitol square street`),
  occasionOpeners: wordList('at during in after before following on'),
  occasionNouns:
    wordList(`conference briefing rally debate interview speech hearing meeting summit event ceremony appearance forum
luncheon dinner fundraiser convention vigil protest trial testimony call visit tour town-hall panel session broadcast remarks`),
  stops:
    wordList(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight that who which according adding
saying citing and but`),
}
