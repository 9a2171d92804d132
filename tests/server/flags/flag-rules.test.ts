import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AddFlagRuleInput, type FlagCondition } from '@/lib/schemas/flag'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { addFlagRule } from '@/lib/server/flags/add-flag-rule'
import { countFlagsOfRule } from '@/lib/server/flags/count-flags-of-rule'
import { decideFlag } from '@/lib/server/flags/decide-flag'
import { listFlagRules } from '@/lib/server/flags/list-flag-rules'
import { listFlags } from '@/lib/server/flags/list-flags'
import { revokeFlagRule } from '@/lib/server/flags/revoke-flag-rule'
import { checkVersion } from '@/lib/server/flags/check-version'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFlag, FLAGGED_TEXT, type FlaggedArticle } from '@/tests/factories/a-flag'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let editor: Context
let here: FlaggedArticle
let elsewhere: FlaggedArticle

const HERE = 'Kabar Pesisir'
const ELSEWHERE = 'Lentera Bukit'
const reason = 'Media ini menulis hari terbit edisi cetak'

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  editor = await aContext(test.db, { role: 'EDITOR' })
  here = await aFlag(editor, { outlet: HERE })
  elsewhere = await aFlag(editor, { outlet: ELSEWHERE })
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, editor.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const flagOf = async ({ flagId }: FlaggedArticle) => (await listFlags(editor)).items.find(({ id }) => id === flagId)
const aRule = (condition: FlagCondition = { outletId: here.outletId }) =>
  addFlagRule(editor, { check: 'weekday', condition, reason })

describe('a rule', () => {
  it('dismisses what is open and matches, says so, and leaves the rest', async () => {
    const condition = { outletId: here.outletId }
    expect(await countFlagsOfRule(editor, { check: 'weekday', condition })).toEqual({ count: 1, isMore: false })
    const rule = await aRule()
    expect(rule).toMatchObject({ check: 'weekday', outletName: HERE, speakerName: null, flagCount: 1, reason })
    expect(await flagOf(here)).toMatchObject({
      ...{ state: 'DISMISSED', reason, rule: { id: rule.id, reason, madeBy: editor.actor.name } },
      ...{ decidedBy: { id: editor.actor.id }, version: 2 },
    })
    expect(await flagOf(elsewhere)).toMatchObject({ state: 'OPEN', rule: null })
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: rule.id } })
    expect(event).toMatchObject({
      action: 'flag-rule.add',
      actorId: editor.actor.id,
      data: { dismissed: 1, condition },
    })
    expect(await listFlagRules(editor)).toEqual([rule])
  })

  it('dismisses what comes later, and says by which rule', async () => {
    const rule = await aRule()
    const later = await aFlag(editor, { outlet: HERE })
    expect(await flagOf(later)).toMatchObject({ state: 'DISMISSED', rule: { id: rule.id } })
    const other = await aFlag(editor, { outlet: ELSEWHERE })
    expect(await flagOf(other)).toMatchObject({ state: 'OPEN' })
    expect((await listFlagRules(editor))[0]?.flagCount).toBe(2)
  })

  it.each<[string, (article: FlaggedArticle) => FlagCondition, boolean]>([
    ['its speaker', ({ speakerId }) => ({ speakerId }), true],
    ['speaker and outlet', ({ speakerId, outletId }) => ({ speakerId, outletId }), true],
    ['its left fact', () => ({ left: 'Rabu' }), true],
    ['its right fact', () => ({ right: '2024-03-05: Selasa' }), true],
    ['another left fact', () => ({ left: 'Senin' }), false],
    ['one fact that fits and one that does not', () => ({ left: 'Rabu', right: '2024-03-06: Rabu' }), false],
  ])('asks a finding for %s, stored before it or after', async (_, conditionOf, isMatch) => {
    await aRule(conditionOf(here))
    const state = isMatch ? 'DISMISSED' : 'OPEN'
    expect(await flagOf(here)).toMatchObject({ state })
    expect(await flagOf(await aFlag(editor, { outlet: HERE }))).toMatchObject({ state })
  })

  it('leaves other checks and decided findings alone', async () => {
    await decideFlag(editor, { decision: 'confirm', flagId: here.flagId, version: 1 })
    await aRule()
    expect(await flagOf(here)).toMatchObject({ state: 'CONFIRMED', rule: null })
    await addFlagRule(editor, { check: 'sum', condition: { outletId: elsewhere.outletId }, reason })
    expect(await flagOf(elsewhere)).toMatchObject({ state: 'OPEN' })
  })

  it('does not dismiss again what a person opened', async () => {
    await aRule()
    const opened = await decideFlag(editor, { decision: 'undo', flagId: here.flagId, version: 2 })
    expect(opened).toMatchObject({ state: 'OPEN', rule: null })
    await checkVersion(editor, here)
    expect(await flagOf(here)).toMatchObject({ state: 'OPEN' })
  })

  it('is made once when the form is posted twice', async () => {
    const requestId = newId()
    const input = { check: 'weekday' as const, condition: { outletId: here.outletId }, reason, requestId }
    const first = await addFlagRule(editor, input)
    expect(await addFlagRule(editor, input)).toEqual(first)
    expect(await test.db.auditEvent.count({ where: { subjectId: requestId } })).toBe(1)
  })

  it('holds for a finding that is stored while it is made', async () => {
    const [rule, later] = await Promise.all([
      aRule(),
      aFlag(editor, { outlet: HERE, text: `Kemarin. ${FLAGGED_TEXT}` }),
    ])
    expect(await flagOf(later)).toMatchObject({ state: 'DISMISSED', rule: { id: rule.id } })
  })
})

describe('a revoked rule', () => {
  it('opens what it had dismissed, and nothing else', async () => {
    const rule = await aRule()
    const byHand = await decideFlag(editor, { decision: 'dismiss', flagId: elsewhere.flagId, version: 1, reason })
    await revokeFlagRule(editor, { ruleId: rule.id })
    expect(await flagOf(here)).toMatchObject({ state: 'OPEN', reason: null, rule: null, decidedBy: null })
    expect(await flagOf(elsewhere)).toMatchObject({ state: 'DISMISSED', version: byHand.version })
    expect(await listFlagRules(editor)).toEqual([])
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: rule.id, action: 'flag-rule.revoke' } })
    expect(event?.data).toEqual({ opened: 1 })
    expect(await flagOf(await aFlag(editor, { outlet: HERE }))).toMatchObject({ state: 'OPEN' })
  })

  it('is revoked once', async () => {
    const { id: ruleId } = await aRule()
    const outcomes = await Promise.allSettled([revokeFlagRule(editor, { ruleId }), revokeFlagRule(editor, { ruleId })])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({
      ...{ code: 'CONFLICT', reason: 'flag.rule-revoked' },
    })
  })
})

describe('refusals', () => {
  it('lets only an editor make and revoke rules', async () => {
    const { id: ruleId } = await aRule()
    const reviewer = await aColleague(editor, 'REVIEWER')
    const forbidden = { code: 'FORBIDDEN' }
    const condition = { outletId: here.outletId }
    await expect(addFlagRule(reviewer, { check: 'weekday', condition, reason })).rejects.toMatchObject(forbidden)
    await expect(countFlagsOfRule(reviewer, { check: 'weekday', condition })).rejects.toMatchObject(forbidden)
    await expect(revokeFlagRule(reviewer, { ruleId })).rejects.toMatchObject(forbidden)
    const machine = { ...editor, actor: { ...editor.actor, id: null, role: 'ADMIN' as const } }
    await expect(addFlagRule(machine, { check: 'weekday', condition, reason })).rejects.toMatchObject(forbidden)
  })

  it('keeps newsrooms apart, and finds nobody who is not there', async () => {
    const { id: ruleId } = await aRule()
    const stranger = await aContext(test.db, { role: 'EDITOR' })
    await expect(revokeFlagRule(stranger, { ruleId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const condition = { outletId: here.outletId }
    await expect(addFlagRule(stranger, { check: 'weekday', condition, reason })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await addFlagRule(stranger, { check: 'weekday', condition: { left: 'Rabu' }, reason })
    expect(await flagOf(elsewhere)).toMatchObject({ state: 'OPEN' })
    await expect(aRule({ speakerId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('makes no rule without a condition or a reason', () => {
    const input = { check: 'weekday', condition: { left: 'Rabu' }, reason }
    expect(AddFlagRuleInput.safeParse(input).success).toBe(true)
    expect(AddFlagRuleInput.safeParse({ ...input, condition: {} }).success).toBe(false)
    expect(AddFlagRuleInput.safeParse({ ...input, reason: '' }).success).toBe(false)
  })
})
