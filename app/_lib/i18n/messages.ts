import type { Locale } from '@/app/_lib/i18n/locale'
import enAccount from './messages/en/account.json'
import enAdmin from './messages/en/admin.json'
import enArticle from './messages/en/article.json'
import enArticles from './messages/en/articles.json'
import enClaims from './messages/en/claims.json'
import enDesk from './messages/en/desk.json'
import enErrors from './messages/en/errors.json'
import enExports from './messages/en/exports.json'
import enImport from './messages/en/import.json'
import enQueue from './messages/en/queue.json'
import enShell from './messages/en/shell.json'
import enSignIn from './messages/en/sign-in.json'
import enSpeakers from './messages/en/speakers.json'
import enWords from './messages/en/words.json'
import idAccount from './messages/id/account.json'
import idAdmin from './messages/id/admin.json'
import idArticle from './messages/id/article.json'
import idArticles from './messages/id/articles.json'
import idClaims from './messages/id/claims.json'
import idDesk from './messages/id/desk.json'
import idErrors from './messages/id/errors.json'
import idExports from './messages/id/exports.json'
import idImport from './messages/id/import.json'
import idQueue from './messages/id/queue.json'
import idShell from './messages/id/shell.json'
import idSignIn from './messages/id/sign-in.json'
import idSpeakers from './messages/id/speakers.json'
import idWords from './messages/id/words.json'

const indonesian = {
  account: idAccount,
  admin: idAdmin,
  article: idArticle,
  articles: idArticles,
  claims: idClaims,
  desk: idDesk,
  errors: idErrors,
  exports: idExports,
  import: idImport,
  queue: idQueue,
  shell: idShell,
  signIn: idSignIn,
  speakers: idSpeakers,
  words: idWords,
}

/** The catalogue's shape; Indonesian is the language the product is written in. */
export type Messages = typeof indonesian

const english: Messages = {
  account: enAccount,
  admin: enAdmin,
  article: enArticle,
  articles: enArticles,
  claims: enClaims,
  desk: enDesk,
  errors: enErrors,
  exports: enExports,
  import: enImport,
  queue: enQueue,
  shell: enShell,
  signIn: enSignIn,
  speakers: enSpeakers,
  words: enWords,
}

export const MESSAGES: Record<Locale, Messages> = { id: indonesian, en: english }
