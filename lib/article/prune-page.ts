/** How outlets name the boxes in which they lead to other stories. */
const ELSEWHERE_NAME =
  /baca[-_]?juga|lihat[-_]?juga|simak[-_]?juga|lihatjg|linksisip|link-sisip|baca-inline|picked-article|read-?too|readmore|related|terkait|rekomendasi|recommend|populer|popular|article-?tags?|tag-?(?:list|cloud|box)|blog-?tags/iu
/** A box that holds more words than this is no list of links, whatever its name. UTF-16 code units. */
const LONGEST_BOX = 1500
const MOST_ELEMENTS_ASKED = 500
/** Marks and label that stand beside the link of an item of a list. UTF-16 code units. */
const BESIDE_LINK = 3

const lengthOf = (node: Element): number => (node.textContent ?? '').replace(/\s+/gu, ' ').trim().length

const linkedLength = (node: Element): number =>
  [...node.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)

/** Is the box named for other stories, and made of links for the better half? */
function isElsewhere(node: Element): boolean {
  if (!ELSEWHERE_NAME.test(`${node.getAttribute('class') ?? ''} ${node.id}`)) return false
  const length = lengthOf(node)
  return length <= LONGEST_BOX && linkedLength(node) * 2 >= length
}

/** Is each item of a list a link and nothing else? No article lists its facts so. */
function isLinkList(list: Element): boolean {
  const items = [...list.children].filter((item) => lengthOf(item) > 0)
  return items.length > 0 && items.every((item) => lengthOf(item) - linkedLength(item) <= BESIDE_LINK)
}

/**
 * Takes out of a page what leads from its article to others: boxes named for it and lists of nothing but links, which
 * readers of the body would take for paragraphs. Changes the document.
 */
export function prunePage(document: Document): void {
  const boxes = [...document.querySelectorAll('[class], [id]')].filter(isElsewhere)
  const lists = [...document.querySelectorAll('ul, ol')].slice(0, MOST_ELEMENTS_ASKED).filter(isLinkList)
  for (const node of [...boxes, ...lists]) node.remove()
}
