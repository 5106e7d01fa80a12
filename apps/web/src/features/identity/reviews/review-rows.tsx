import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { usePlaceWords } from '../../../session/place.ts';
import type { ReviewItem } from './review-queries.ts';

type ReviewRowsProps = {
  readonly items: readonly ReviewItem[];
  /** The account of whoever reviews: nobody reviews themselves. */
  readonly own: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The appointments of a review, each to be chosen while it waits for a decision. */
export function ReviewRows({ items, own, chosen, onChoose }: ReviewRowsProps) {
  const { t } = useTranslation('identity');
  const { pick } = useFormat();
  const place = usePlaceWords();
  const toggle = (id: string) =>
    onChoose(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  return (
    <PlainRows
      label={t('reviews.title')}
      headers={(['person', 'role', 'since', 'lastHere', 'decision'] as const).map((key) => t(`reviews.${key}`))}
      rows={items.map((item) => {
        const role = `${pick({ vi: item.roleTitle, en: item.roleTitleEn })}, ${place.unit(item)}, ${place.block(item.part)}`;
        const label = t('reviews.choose', { name: `${item.name}, ${role}` });
        return {
          key: item.appointmentId,
          cells: [
            item.decision === null && item.accountId !== own ? (
              <label key="choose">
                <input
                  type="checkbox"
                  aria-label={label}
                  checked={chosen.has(item.appointmentId)}
                  onChange={() => toggle(item.appointmentId)}
                />{' '}
                {item.name}
              </label>
            ) : (
              item.name
            ),
            role,
            formatDay(item.validFrom),
            item.lastSignedInAt === null ? t('reviews.never') : formatInstant(item.lastSignedInAt),
            <Decision key="decision" item={item} />,
          ],
        };
      })}
    />
  );
}

function Decision({ item }: { readonly item: ReviewItem }) {
  const { t } = useTranslation('identity');
  const { decision, suspendedAt, confirmedBefore } = item;
  const name = item.decidedName ?? '';
  if (decision === 'confirmed') return t('reviews.confirmed', { name });
  if (decision === 'ended') return t('reviews.ended', { name, reason: item.reason ?? '' });
  const state = suspendedAt === null ? t('reviews.waiting') : t('reviews.suspended');
  return confirmedBefore ? `${state}, ${t('reviews.before')}` : state;
}
