import { describe, expect, it } from 'vitest'
import { checkRoleAtDate } from '@/lib/checks/check-role-at-date'
import { NO_SAID_WORDS } from '@/lib/checks/said-words'

describe('checkRoleAtDate', () => {
  const tenures = [{ office: 'Wali Kota Sukamaju', from: '2014-02-01', to: '2019-02-01' }]
  const check = (role: string | null, on: string | null) =>
    checkRoleAtDate({ role, saidOn: on, publishedOn: null, tenures })

  it('flags an office given after it ended', () => {
    expect(check('Wali Kota Sukamaju', '2021-05-05')).toMatchObject({ check: 'role-at-date', certainty: 'certain' })
    expect(check('Wali Kota Sukamaju', '2012-05-05')).not.toBeNull()
    expect(check('Wali Kota Sukamaju', '2021-05-05')?.right.text).toBe('Wali Kota Sukamaju, 2014-02-01 – 2019-02-01')
  })

  it('is only likely where the day of the statement is not given, and compares with the nearest tenure', () => {
    const again = [...tenures, { office: 'Wali Kota Sukamaju', from: '2020-01-01', to: '2020-06-01' }]
    const facts = { role: 'Wali Kota Sukamaju', saidOn: null, publishedOn: '2021-05-05', tenures: again }
    expect(checkRoleAtDate(facts)).toMatchObject({
      certainty: 'likely',
      right: { text: 'Wali Kota Sukamaju, 2020-01-01 – 2020-06-01' },
    })
    expect(checkRoleAtDate({ ...facts, publishedOn: '2020-03-03' })).toBeNull()
  })

  it.each([
    ['Wali Kota Sukamaju', '2016-05-05'],
    ['mantan Wali Kota Sukamaju', '2021-05-05'],
    ['Wali Kota Sukamaju', '2019-02-08'],
    ['Wali Kota Sukarela', '2021-05-05'],
    ['Wakil Wali Kota Sukamaju', '2021-05-05'],
    ['Juru Bicara Wali Kota Sukamaju', '2021-05-05'],
    ['Wali Kota ke-7 Sukamaju', '2021-05-05'],
    ['Wali Kota Sukamaju periode 2014-2019', '2021-05-05'],
    ['Wali Kota', '2021-05-05'],
    ['Wali Kota Sukamaju', null],
    [null, '2021-05-05'],
  ])('is silent for %s on %s', (role, on) => expect(check(role, on)).toBeNull())

  it('is silent where the end is open', () => {
    const open = [{ office: 'Wali Kota Sukamaju', from: '2014-02-01', to: null }]
    expect(
      checkRoleAtDate({ role: 'Wali Kota Sukamaju', saidOn: '2030-01-01', publishedOn: null, tenures: open }),
    ).toBeNull()
  })

  it.each([
    ['Sekjen NATO', 'Sekretaris Jenderal NATO'],
    ['Secretary-General of NATO', 'Sekjen NATO'],
    ['Walikota Sukamaju', 'Wali Kota Sukamaju'],
    ['Presiden', 'Presiden RI'],
    ['Presiden Republik Indonesia', 'Presiden RI'],
    ['Gubernur Jakarta', 'Gubernur DKI Jakarta'],
    ['Finance Minister', 'Menkeu'],
  ])('knows %s for %s', (role, office) => {
    const held = [{ office, from: '2014-10-01', to: '2024-10-01' }]
    expect(checkRoleAtDate({ role, saidOn: '2025-06-17', publishedOn: null, tenures: held })).not.toBeNull()
  })

  it.each([
    ['Presiden Direktur', 'Presiden RI'],
    ['Presiden Partai Kebun Raya', 'Presiden RI'],
    ['Sekjen Partai Kebun Raya', 'Sekjen NATO'],
    ['Wagub Jakarta', 'Gubernur DKI Jakarta'],
    ['Plt Gubernur Jakarta', 'Gubernur DKI Jakarta'],
    ['calon Gubernur Jakarta', 'Gubernur DKI Jakarta'],
    ['then-NATO Secretary General', 'Sekjen NATO'],
    ['outgoing NATO Secretary General', 'Sekjen NATO'],
    ['Sekjen NATO nonaktif', 'Sekjen NATO'],
    ['Sekjen NATO sebelumnya', 'Sekjen NATO'],
  ])('does not take %s for %s', (role, office) => {
    const held = [{ office, from: '2014-10-01', to: '2024-10-01' }]
    expect(checkRoleAtDate({ role, saidOn: '2025-06-17', publishedOn: null, tenures: held })).toBeNull()
  })

  it('is silent where the office is held on the day of publication: news gives people the office of today', () => {
    const facts = { role: 'Wali Kota Sukamaju', saidOn: '2013-05-05', publishedOn: '2015-05-05', tenures }
    expect(checkRoleAtDate(facts)).toBeNull()
    expect(checkRoleAtDate({ ...facts, publishedOn: '2021-05-05' })).not.toBeNull()
  })

  it('is silent where the article tells of another time', () => {
    const facts = { role: 'Wali Kota Sukamaju', publishedOn: '2021-05-05', tenures }
    const beside = { ...NO_SAID_WORDS, isRecalled: true }
    expect(checkRoleAtDate({ ...facts, saidOn: '2021-05-05', beside })).toBeNull()
    expect(checkRoleAtDate({ ...facts, saidOn: null, beside: { ...NO_SAID_WORDS, namesEarlierYear: true } })).toBeNull()
    expect(checkRoleAtDate({ ...facts, saidOn: null, beside: { ...NO_SAID_WORDS, isPosthumous: true } })).toBeNull()
    expect(checkRoleAtDate({ ...facts, saidOn: null, beside: NO_SAID_WORDS })).not.toBeNull()
  })
})
