'use server'
import { action } from '@/app/_lib/action'
import { AddFeedInput, DeleteFeedInput, EditFeedInput, FeedRef, PreviewFeedInput } from '@/lib/schemas/feed'
import { addFeed as addFeedVerb } from '@/lib/server/feeds/add-feed'
import { deleteFeed as deleteFeedVerb } from '@/lib/server/feeds/delete-feed'
import { editFeed as editFeedVerb } from '@/lib/server/feeds/edit-feed'
import { previewFeed as previewFeedVerb } from '@/lib/server/feeds/preview-feed'
import { requestPoll as requestPollVerb } from '@/lib/server/feeds/request-poll'

export const previewFeed = action(PreviewFeedInput, previewFeedVerb)
export const addFeed = action(AddFeedInput, addFeedVerb)
export const editFeed = action(EditFeedInput, editFeedVerb)
export const deleteFeed = action(DeleteFeedInput, deleteFeedVerb)
export const requestPoll = action(FeedRef, requestPollVerb)
