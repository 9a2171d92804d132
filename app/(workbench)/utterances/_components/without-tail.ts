/** An utterance's words as a line of a list; the comma before "kata X" is the sentence's, not the speaker's. */
export const withoutTail = (text: string): string => text.replace(/[,\s]{1,9}$/u, '')
