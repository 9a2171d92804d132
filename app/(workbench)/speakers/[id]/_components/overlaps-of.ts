interface Held {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

/** Which of these offices were held in some of the same days? An open end reaches as far as one likes. */
export const overlapsOf = <T extends Held>(one: Held, all: readonly T[]): T[] =>
  all.filter(
    ({ id, from, to }) =>
      id !== one.id && (one.from ?? '') <= (to ?? '9999-12-31') && (from ?? '') <= (one.to ?? '9999-12-31'),
  )
