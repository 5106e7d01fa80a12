import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import type { FileRouteTypes } from '../../../routeTree.gen.ts';
import styles from './first-day.module.css';
import { type Commune, type FirstDayItem, firstDayKeys, mark } from './first-day-queries.ts';
import { firstDayEn, firstDayVi } from './texts.ts';

/** Where each item is done. */
const PLACES: Readonly<Record<FirstDayItem['key'], FileRouteTypes['to']>> = {
  accounts: '/account',
  passwords: '/account',
  'second-factor': '/account',
  addresses: '/account',
  deputies: '/account',
  'guide-read': '/own-reports',
  'practice-done': '/exercises',
  'first-report': '/own-reports',
  'service-point': '/service-points',
  'equipment-tried': '/own-reports',
};

/** One item: what the system sees has no button, the rest is ticked by name and time. */
export function ItemRow({ item, at }: { readonly item: FirstDayItem; readonly at: Commune }) {
  const texts = usePageTexts(firstDayVi, firstDayEn);
  const name = texts.items[item.key];
  return (
    <li>
      <StatusMark tone={item.isDone ? 'good' : 'missing'} word={item.isDone ? texts.done : texts.notDone} />
      <span className={styles.what}>
        <Link to={PLACES[item.key]}>{name}</Link>
        <span className="muted">
          {item.seen && texts.seen}
          {item.of !== null && `: ${filled(texts.count, { done: item.done ?? 0, of: item.of })}`}
          {item.mark &&
            filled(item.mark.isDone ? texts.marked : texts.unmarked, {
              name: item.mark.byName,
              instant: formatInstant(item.mark.at),
            })}
        </span>
      </span>
      {!item.seen && <MarkButton item={item} at={at} name={name} />}
    </li>
  );
}

function MarkButton({ item, at, name }: { readonly item: FirstDayItem; readonly at: Commune; readonly name: string }) {
  const texts = usePageTexts(firstDayVi, firstDayEn);
  const cache = useQueryClient();
  const change = useMutation({
    mutationFn: () => mark(at, item, !item.isDone),
    onSuccess: () => cache.invalidateQueries({ queryKey: firstDayKeys.one(at) }),
  });
  const press = () => {
    if (!change.isPending) change.mutate();
  };
  const label = item.isDone ? texts.unmark : texts.mark;
  return (
    <>
      <button type="button" aria-disabled={change.isPending} aria-label={`${label}: ${name}`} onClick={press}>
        {label}
      </button>
      {change.isError && <ProblemNotice error={change.error} />}
    </>
  );
}
