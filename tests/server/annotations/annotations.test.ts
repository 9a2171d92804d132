import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AddAnnotationInput } from '@/lib/schemas/annotation'
import { deleteAnnotation } from '@/lib/server/annotations/delete-annotation'
import { restoreAnnotation } from '@/lib/server/annotations/restore-annotation'
import { saveAnnotation } from '@/lib/server/annotations/save-annotation'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, QUOTED_WORDS, type StoredArticle } from '@/tests/factories/an-article'
import { someSelectors } from '@/tests/factories/some-selectors'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let colleague: Context
let stranger: Context
let article: StoredArticle

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  colleague = await aColleague(reviewer, 'REVIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
beforeEach(async () => {
  article = await anArticle(reviewer)
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const aNote = (words = 'tiga dapur umum'): AddAnnotationInput => ({
  articleVersionId: article.versionId,
  selectors: someSelectors(article.text, words),
  motivation: 'QUESTIONING',
  body: 'Tiga atau empat? Tanyakan ke kecamatan.',
})
const actionsOf = async (subjectId: string) =>
  (await test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(
    ({ action }) => action,
  )

describe('saveAnnotation', () => {
  it('anchors a note to the frozen text, and edits it', async () => {
    const note = await saveAnnotation(reviewer, { ...aNote(QUOTED_WORDS), quotationId: article.quotationId })
    expect(article.text.slice(note.span.start, note.span.end)).toBe(QUOTED_WORDS)
    expect(note.selectors.quote.exact).toBe(QUOTED_WORDS)
    const edited = await saveAnnotation(reviewer, {
      ...{ annotationId: note.id, version: 1, motivation: 'COMMENTING', body: 'Sudah dijawab.' },
    })
    expect(edited).toMatchObject({ version: 2, motivation: 'COMMENTING', body: 'Sudah dijawab.', span: note.span })
    expect(await actionsOf(note.id)).toEqual(['annotation.add', 'annotation.edit'])
    await expect(
      saveAnnotation(colleague, { annotationId: note.id, version: 1, motivation: 'COMMENTING', body: 'Lain.' }),
    ).rejects.toMatchObject({ code: 'CONFLICT', reason: 'annotation.changed', current: edited })
  })

  it('keeps both notes of two people at once, and one of a form posted twice', async () => {
    await Promise.all([saveAnnotation(reviewer, aNote()), saveAnnotation(colleague, aNote())])
    const requestId = newId()
    await saveAnnotation(reviewer, { ...aNote(), requestId })
    await saveAnnotation(reviewer, { ...aNote(), requestId })
    expect((await getArticleForReview(reviewer, article.articleId)).annotations).toHaveLength(3)
  })

  it('is refused to viewers and to the system, and finds nothing in other newsrooms', async () => {
    const system = { ...reviewer, actor: { ...reviewer.actor, id: null, role: 'ADMIN' as const } }
    await expect(saveAnnotation(await aColleague(reviewer, 'VIEWER'), aNote())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(saveAnnotation(system, aNote())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(saveAnnotation(stranger, aNote())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const other = await anArticle(reviewer)
    await expect(saveAnnotation(reviewer, { ...aNote(), quotationId: other.quotationId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('deleteAnnotation and restoreAnnotation', () => {
  it('take a note away and bring it back', async () => {
    const note = await saveAnnotation(reviewer, aNote())
    const gone = await deleteAnnotation(reviewer, { annotationId: note.id, version: 1 })
    expect(gone.deletedAt).not.toBeNull()
    expect((await getArticleForReview(reviewer, article.articleId)).annotations).toEqual([])
    expect(await deleteAnnotation(reviewer, { annotationId: note.id, version: 1 })).toEqual(gone)
    const back = await restoreAnnotation(reviewer, { annotationId: note.id, version: 2 })
    expect((await getArticleForReview(reviewer, article.articleId)).annotations).toEqual([back])
    expect(await actionsOf(note.id)).toEqual(['annotation.add', 'annotation.delete', 'annotation.restore'])
  })

  it('are for the author and for editors, and see a conflict', async () => {
    const note = await saveAnnotation(reviewer, aNote())
    const ref = { annotationId: note.id, version: 1 }
    await expect(deleteAnnotation(colleague, ref)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(deleteAnnotation(stranger, ref)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(deleteAnnotation(reviewer, { ...ref, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(deleteAnnotation(await aColleague(reviewer, 'EDITOR'), ref)).resolves.toMatchObject({ version: 2 })
  })
})
