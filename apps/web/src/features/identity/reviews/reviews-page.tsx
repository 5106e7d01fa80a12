import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { openAccountReview } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { formatDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { usePlaceWords } from '../../../session/place.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { AccountRules } from './account-rules.tsx';
import { type AccountReview, reviewsKey, reviewsQuery } from './review-queries.ts';

/** Reviews of the places one administers, overdue ones first; for the nation also the rules behind them. */
export function ReviewsPage() {
  const { t } = useTranslation('identity');
  const { data } = useSuspenseQuery(reviewsQuery);
  const { appointments } = useSession();
  const ofNation = appointments.some(
    ({ area, part, permissions }) => area === null && part === null && permissions.includes('identity.manage'),
  );
  return (
    <Page title={t('reviews.title')} answer={t('reviews.answer')}>
      <Section title={t('reviews.title')}>
        {data.reviews.length === 0 ? <p className="muted">{t('reviews.none')}</p> : <ReviewRows reviews={data.reviews} />}
        <div>
          <OpenReview />
        </div>
      </Section>
      {ofNation && <AccountRules />}
    </Page>
  );
}

function ReviewRows({ reviews }: { readonly reviews: readonly AccountReview[] }) {
  const { t } = useTranslation('identity');
  const place = usePlaceWords();
  const stateOf = ({ closedAt, overdue }: AccountReview) => {
    if (closedAt !== null) return t('reviews.closed');
    return overdue ? t('reviews.overdue') : t('reviews.running');
  };
  return (
    <PlainRows
      label={t('reviews.title')}
      headers={(['area', 'opened', 'due', 'progress', 'state'] as const).map((key) => t(`reviews.${key}`))}
      rows={reviews.map((review) => ({
        key: review.reviewId,
        cells: [
          <Link key="area" to="/admin/reviews/$reviewId" params={{ reviewId: review.reviewId }}>
            {place.unit(review)}
          </Link>,
          formatDay(review.openedOn),
          formatDay(review.dueOn),
          `${review.total - review.undecided} / ${review.total}`,
          stateOf(review),
        ],
      }))}
    />
  );
}

function OpenReview() {
  const { t } = useTranslation('identity');
  const cache = useQueryClient();
  const open = useMutation({
    mutationFn: (area: string) => answerOf(openAccountReview({ body: { area: area === '' ? null : area } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: reviewsKey }),
  });
  return (
    <AskDialog
      action={t('reviews.open')}
      title={t('reviews.open')}
      onOpen={open.reset}
      onConfirm={(fields) => open.mutateAsync(typedText(fields, 'area').trim())}
      pending={open.isPending}
      error={open.error}
    >
      <Field label={t('reviews.openPlace')} hint={t('reviews.openHint')}>
        {(ties) => <input {...ties} name="area" pattern="\d{2}" spellCheck={false} />}
      </Field>
    </AskDialog>
  );
}
