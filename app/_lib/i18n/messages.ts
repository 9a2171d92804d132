import type { Locale } from '@/app/_lib/i18n/locale'
import enAccount from './messages/en/account.json'
import enAdmin from './messages/en/admin.json'
import enAlterations from './messages/en/alterations.json'
import enArticle from './messages/en/article.json'
import enArticles from './messages/en/articles.json'
import enClaims from './messages/en/claims.json'
import enDesk from './messages/en/desk.json'
import enErrors from './messages/en/errors.json'
import enExports from './messages/en/exports.json'
import enFeeds from './messages/en/feeds.json'
import enFlags from './messages/en/flags.json'
import enImport from './messages/en/import.json'
import enJobs from './messages/en/jobs.json'
import enOutlets from './messages/en/outlets.json'
import enQueue from './messages/en/queue.json'
import enSearch from './messages/en/search.json'
import enShell from './messages/en/shell.json'
import enSignIn from './messages/en/sign-in.json'
import enSpeakers from './messages/en/speakers.json'
import enTokens from './messages/en/tokens.json'
import enUtterances from './messages/en/utterances.json'
import enWords from './messages/en/words.json'
import idAccount from './messages/id/account.json'
import idAdmin from './messages/id/admin.json'
import idAlterations from './messages/id/alterations.json'
import idArticle from './messages/id/article.json'
import idArticles from './messages/id/articles.json'
import idClaims from './messages/id/claims.json'
import idDesk from './messages/id/desk.json'
import idErrors from './messages/id/errors.json'
import idExports from './messages/id/exports.json'
import idFeeds from './messages/id/feeds.json'
import idFlags from './messages/id/flags.json'
import idImport from './messages/id/import.json'
import idJobs from './messages/id/jobs.json'
import idOutlets from './messages/id/outlets.json'
import idQueue from './messages/id/queue.json'
import idSearch from './messages/id/search.json'
import idShell from './messages/id/shell.json'
import idSignIn from './messages/id/sign-in.json'
import idSpeakers from './messages/id/speakers.json'
import idTokens from './messages/id/tokens.json'
import idUtterances from './messages/id/utterances.json'
import idWords from './messages/id/words.json'

const indonesian = {
  account: idAccount,
  admin: idAdmin,
  alterations: idAlterations,
  article: idArticle,
  articles: idArticles,
  claims: idClaims,
  desk: idDesk,
  errors: idErrors,
  exports: idExports,
  feeds: idFeeds,
  flags: idFlags,
  import: idImport,
  jobs: idJobs,
  outlets: idOutlets,
  queue: idQueue,
  search: idSearch,
  shell: idShell,
  signIn: idSignIn,
  speakers: idSpeakers,
  tokens: idTokens,
  utterances: idUtterances,
  words: idWords,
}

/** The catalogue's shape; Indonesian is the language the product is written in. */
export type Messages = typeof indonesian

const english: Messages = {
  account: enAccount,
  admin: enAdmin,
  alterations: enAlterations,
  article: enArticle,
  articles: enArticles,
  claims: enClaims,
  desk: enDesk,
  errors: enErrors,
  exports: enExports,
  feeds: enFeeds,
  flags: enFlags,
  import: enImport,
  jobs: enJobs,
  outlets: enOutlets,
  queue: enQueue,
  search: enSearch,
  shell: enShell,
  signIn: enSignIn,
  speakers: enSpeakers,
  tokens: enTokens,
  utterances: enUtterances,
  words: enWords,
}

export const MESSAGES: Record<Locale, Messages> = { id: indonesian, en: english }
