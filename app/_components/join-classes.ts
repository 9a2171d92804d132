/** One class attribute from the parts that apply. */
export const joinClasses = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' ')
