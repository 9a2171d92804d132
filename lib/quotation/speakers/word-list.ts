/** The words of a table written as running text: one line may hold many, white space parts them. */
export const wordList = (table: string): readonly string[] => table.split(/\s+/u).filter((word) => word !== '')
