import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type DecideAccountReviewData, decideAccountReview } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { usePlaceWords } from '../../../session/place.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { type ReviewItem, reviewQuery, reviewsKey } from './review-queries.ts';
import { ReviewRows } from './review-rows.tsx';

type Decided = DecideAccountReviewData['body'];
const PAGE = 200;

/** One review: every appointment of the place, chosen and confirmed or ended. */
export function ReviewPage() {
  const { t } = useTranslation('identity');
  const { reviewId } = useParams({ from: '/admin/reviews/$reviewId' });
  const [from, setFrom] = useState(0);
  const { data: review } = useSuspenseQuery(reviewQuery(reviewId, from));
  const place = usePlaceWords();
  const own = useSession().account.id;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const cache = useQueryClient();
  const decide = useMutation({
    mutationFn: (body: Decided) => answerOf(decideAccountReview({ path: { reviewId }, body })),
    onSuccess: () => {
      setChosen(new Set());
      return cache.invalidateQueries({ queryKey: reviewsKey });
    },
  });
  const open = review.items.filter((item) => item.decision === null && item.accountId !== own);
  const answer = (
    <>
      {t('reviews.dueBy', { opened: formatDay(review.openedOn), due: formatDay(review.dueOn) })}{' '}
      <Link to="/admin/reviews">{t('reviews.back')}</Link>
    </>
  );
  return (
    <Page title={`${t('reviews.title')}: ${place.unit(review)}`} answer={answer}>
      <Section title={place.unit(review)}>
        <Choice items={open} chosen={chosen} onChoose={setChosen} />
        <ReviewRows items={review.items} own={own} chosen={chosen} onChoose={setChosen} />
        <Decide
          count={chosen.size}
          pending={decide.isPending}
          error={decide.error}
          onDecide={(decision, reason) => decide.mutateAsync({ appointmentIds: [...chosen], decision, reason })}
        />
        <p role="status">{decide.isSuccess && t('reviews.done', { count: decide.data.decided })}</p>
        {review.more && (
          <div>
            <Button type="button" variant="default" onClick={() => setFrom(from + PAGE)}>
              {t('reviews.more')}
            </Button>
          </div>
        )}
      </Section>
    </Page>
  );
}

type ChoiceProps = {
  readonly items: readonly ReviewItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** What did not change since the last review is chosen at one stroke. */
function Choice({ items, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('identity');
  const before = items.filter(({ confirmedBefore }) => confirmedBefore);
  return (
    <div className={styles.buttons}>
      {before.length > 0 && (
        <Button
          type="button"
          variant="default"
          onClick={() => onChoose(new Set(before.map(({ appointmentId }) => appointmentId)))}
        >
          {t('reviews.chooseBefore')}
        </Button>
      )}
      <span role="status">{chosen.size > 0 && t('reviews.chosen', { count: chosen.size })}</span>
    </div>
  );
}

type DecideProps = {
  readonly count: number;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDecide: (decision: Decided['decision'], reason: string | null) => Promise<unknown>;
};

function Decide({ count, pending, error, onDecide }: DecideProps) {
  const { t } = useTranslation('identity');
  if (count === 0) return null;
  return (
    <div className={styles.buttons}>
      <Button
        type="button"
        aria-disabled={pending}
        onClick={() => {
          if (!pending) void onDecide('confirmed', null).catch(() => undefined);
        }}
      >
        {t('reviews.confirm')}
      </Button>
      <AskDialog
        action={t('reviews.end')}
        title={t('reviews.end')}
        onConfirm={(fields) => onDecide('ended', typedText(fields, 'reason').trim())}
        pending={pending}
        error={error}
      >
        <p>{t('reviews.endQuestion', { count })}</p>
        <Field label={t('reviews.reason')}>
          {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
        </Field>
      </AskDialog>
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
    </div>
  );
}
