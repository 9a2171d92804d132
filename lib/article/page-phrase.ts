/**
 * What a line is when it is not the article's own prose.
 *
 * - `advert`: an advertisement slot or a scroll hint
 * - `link`: points to another story; with nothing behind it, the headline on the next line belongs to it
 * - `promo`: asks the reader to follow, watch, sign in or share
 * - `meta`: says something of the article itself (author, source, editor, tags)
 * - `end`: nothing of the article follows
 * - `widget`: a list of other stories that may stand inside the body; prose after it is the article's again
 */
export type PagePhraseKind = 'advert' | 'link' | 'promo' | 'meta' | 'end' | 'widget'

/** A phrase that starts (`starts`) or is (`whole`) such a line. Lower case, single spaces, no colon at the end. */
export interface PagePhrase {
  readonly kind: PagePhraseKind
  readonly match: 'starts' | 'whole'
  readonly phrases: readonly string[]
}
