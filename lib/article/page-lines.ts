import { compile } from 'html-to-text'

const toPlainText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    // Without the mark of letters (`> `) before each line: it is no word of the page.
    { selector: 'blockquote', format: 'block' },
    // Else the words under two pictures run into each other.
    { selector: 'figcaption', format: 'block' },
    { selector: 'figure', format: 'block' },
    { selector: 'table', format: 'dataTable' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
  limits: { maxDepth: 1024, maxInputLength: 1 << 25 },
})

/** One paragraph a line, no-break spaces as they are, no empty lines. */
export const toLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** Which words does this HTML show? One paragraph a line, without any markup. */
export const toPageLines = (html: string): string => toLines(toPlainText(html))
