import { queryOptions } from '@tanstack/react-query';
import { countUnreadMessages } from '@thong-suot/api-client';
import { answerOf } from '../../api/answer-of.ts';

/** All of one's own messages: what is kept under it goes when some were read. */
export const MESSAGES = ['identity', 'messages'] as const;
const LOOK_EVERY_MS = 60_000;

/** How many messages are unread; asked each minute while the page is looked at. */
export const unreadQuery = queryOptions({
  queryKey: [...MESSAGES, 'unread'] as const,
  queryFn: ({ signal }) => answerOf(countUnreadMessages({ signal })),
  refetchInterval: LOOK_EVERY_MS,
});
