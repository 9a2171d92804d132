import { ZipFile } from 'yazl'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const FOOTNOTES_RELATION =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>'

const escape = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

/** What `aDocx` takes as `extra` where a paragraph that ends in `^` has this footnote. */
export const aFootnote = (text: string): Record<string, Uint8Array> => ({
  'word/_rels/document.xml.rels': Buffer.from(FOOTNOTES_RELATION),
  'word/footnotes.xml': Buffer.from(
    `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  ),
})

const toRuns = (text: string) =>
  `<w:r><w:t xml:space="preserve">${escape(text.replace(/\^$/u, ''))}</w:t></w:r>${text.endsWith('^') ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : ''}`

/** A Word document of these paragraphs; `extra` are further files inside it. */
export const aDocx = async (
  paragraphs: readonly string[],
  extra: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> => {
  const body = paragraphs.map((text) => `<w:p>${toRuns(text)}</w:p>`).join('')
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(TYPES), '[Content_Types].xml')
  zip.addBuffer(Buffer.from(RELATIONS), '_rels/.rels')
  zip.addBuffer(Buffer.from(document), 'word/document.xml')
  for (const [name, bytes] of Object.entries(extra)) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
