import fc from 'fast-check'

/** Any UTF-16 text, halves of surrogate pairs, controls and marks included, at most `maxLength` code units long. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((codes) => String.fromCharCode(...codes)),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', '"', '🌊', '\u0301', '\u200d', '\ud83c', '.'), maxLength }),
  )
