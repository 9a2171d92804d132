/** The command line's words for what is wrong with a table of office holders, or with one of its rows. */
export const TENURE_SENTENCES: Readonly<Record<string, string>> = {
  'tenure.no-name': 'no name, or one that is too long',
  'tenure.no-office': 'no office, or one that is too long',
  'tenure.no-day': '"{cell}" is no date',
  'tenure.ends-before': 'ends ({to}) before it begins ({from})',
  'tenure.no-wikidata': 'no Wikidata key such as Q42',
  'tenure.unknown-name': 'no speaker is called so; --create makes one',
  'tenure.ambiguous-name': 'several speakers are called so; a Wikidata key can tell them apart',
  'tenure.other-item': 'that speaker is {item} in Wikidata',
  'tenure.table-unreadable': 'the file cannot be read as a CSV table',
  'tenure.table-columns': 'the first line must name a column for the name and one for the office',
  'tenure.table-too-long': 'the table is longer than {limit} rows',
  'tenure.table-empty': 'there is no row below the headings',
}
