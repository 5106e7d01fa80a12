import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { markMessagesRead } from '@thong-suot/api-client';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { MESSAGES } from '../unread.ts';
import { type Message, messagesQuery } from './message-queries.ts';
import styles from './messages.module.css';

/** What one was told: unread ones first thing, each with the way to what it is about. */
export function MessagesPage() {
  const { t } = useTranslation('messages');
  const { pick } = useFormat();
  const { filters } = useTableState();
  const unreadOnly = filters.messages !== 'all';
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    messagesQuery(unreadOnly, filters.kind),
  );
  const read = useRead();
  const messages = data?.pages.flatMap((page) => page.messages) ?? [];
  const kinds = data?.pages[0]?.kinds ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  return (
    <Page title={t('title')} answer={t('answer')} actions={<Link to="/account">{t('settings')}</Link>}>
      <Section title={t('list')}>
        <div className={styles.tools}>
          <FilterSelect
            name="messages"
            label={t('shown')}
            usual="unread"
            options={[
              { value: 'unread', label: t('unreadOnly') },
              { value: 'all', label: t('all') },
            ]}
          />
          <FilterSelect
            name="kind"
            label={t('kind')}
            options={kinds.map(({ kind, label }) => ({ value: kind, label: pick(label) }))}
          />
          {unread > 0 && (
            <Button type="button" variant="default" aria-disabled={read.isPending} onClick={() => read.mark(undefined)}>
              {t('markAll')}
            </Button>
          )}
        </div>
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {read.error !== null && <ProblemNotice error={read.error} />}
        {data && messages.length === 0 && <EmptyState title={t(unreadOnly ? 'noneUnread' : 'none')} />}
        {messages.length > 0 && (
          <ul className={styles.list}>
            {messages.map((message) => (
              <MessageItem key={message.messageId} message={message} onRead={() => read.mark([message.messageId])} />
            ))}
          </ul>
        )}
        {hasNextPage && (
          <div>
            <Button type="button" variant="default" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('older')}
            </Button>
          </div>
        )}
      </Section>
    </Page>
  );
}

/** Marks messages as read (undefined: all), and has everything that shows them ask anew. */
function useRead() {
  const cache = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (messageIds: string[] | undefined) => answerOf(markMessagesRead({ body: messageIds ? { messageIds } : {} })),
    onSuccess: () => cache.invalidateQueries({ queryKey: MESSAGES }),
  });
  const mark = (messageIds: string[] | undefined) => {
    if (!isPending) mutate(messageIds);
  };
  return { mark, isPending, error };
}

function MessageItem({ message, onRead }: { readonly message: Message; readonly onRead: () => void }) {
  const { t } = useTranslation('messages');
  const { pick } = useFormat();
  const { titleVi, titleEn, bodyVi, bodyEn, kindLabel, link, createdAt, readAt } = message;
  const title = pick({ vi: titleVi, en: titleEn });
  const isUnread = readAt === null;
  return (
    <li className={styles.item} data-unread={isUnread}>
      <h3 className={styles.heading}>
        <Link to={link} onClick={() => isUnread && onRead()}>
          {title}
        </Link>
      </h3>
      <div className={styles.meta}>
        {isUnread && <strong>● {t('unread')}</strong>}
        <span>{pick(kindLabel)}</span>
        <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
        {isUnread && (
          <Button type="button" variant="default" size="compact-sm" aria-label={t('markOneOf', { title })} onClick={onRead}>
            {t('markOne')}
          </Button>
        )}
      </div>
      <p className={styles.body}>{pick({ vi: bodyVi, en: bodyEn })}</p>
    </li>
  );
}
