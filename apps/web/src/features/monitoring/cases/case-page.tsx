import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseCommunes } from './case-communes.tsx';
import { CaseLog } from './case-log.tsx';
import { type CaseAnswer, caseQuery } from './case-queries.ts';
import { AnswerDue, CaseState } from './case-state.tsx';
import styles from './cases.module.css';
import { useCaseScope } from './use-case-scope.ts';

/** One theme of obstacles in one province: whom it lies with, what was done, which communes have it, and what they wrote. */
export function CasePage() {
  const { t } = useTranslation('cases');
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const { scope } = useCaseScope();
  const { data, error, refetch } = useQuery(caseQuery(caseId, scope.part));
  const { pick, count } = useFormat();
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <LoadingNotice />;
  const { case: one } = data;
  const day = formatDay(one.openedOn);
  const answer =
    one.closedOn === null
      ? t('one.answerOpen', { day, waiting: count(one.waiting), communes: count(one.communes) })
      : t('one.answerClosed', { day, closed: formatDay(one.closedOn) });
  return (
    <Page title={t('one.title', { theme: pick(one.theme), province: one.provinceName })} answer={answer}>
      <p>
        <Link to="/cases">{t('one.back')}</Link>
      </p>
      <Standing answer={data} />
      <CaseCommunes answer={data} />
      <Statements answer={data} />
      <Section title={t('one.log')}>
        <div id="log" className={styles.part}>
          <CaseLog steps={data.steps} />
        </div>
      </Section>
    </Page>
  );
}

type PartProps = { readonly answer: CaseAnswer };

function Standing({ answer }: PartProps) {
  const { t } = useTranslation('cases');
  const { pick } = useFormat();
  const { case: one, mergedInto } = answer;
  return (
    <Section title={t('one.standing')}>
      <dl className={styles.points}>
        <dt>{t('columns.state')}</dt>
        <dd>
          <CaseState standing={one} />
          {one.round > 1 && ` (${t('one.round', { round: one.round })})`}
        </dd>
        <dt>{t('columns.owner')}</dt>
        <dd>
          {one.ownerTitle ? pick(one.ownerTitle) : t('noOwner')}
          {one.basis && <span className="muted"> ({t(`bases.${one.basis}`)})</span>}
        </dd>
        <dt>{t('columns.due')}</dt>
        <dd>
          <AnswerDue dueAt={one.dueAt} />
        </dd>
      </dl>
      {mergedInto && (
        <p>
          <Link to="/cases/$caseId" params={{ caseId: mergedInto }}>
            {t('one.mergedInto')}
          </Link>
        </p>
      )}
      <CaseActions answer={answer} />
    </Section>
  );
}

/** So many statements stand at once. */
const AT_ONCE = 20;

function Statements({ answer: { statements } }: PartProps) {
  const { t } = useTranslation('cases');
  const { count } = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const { rows, all, day } = statements;
  const now = Math.min(shown, rows.length);
  return (
    <Section title={t('one.statements', { day: formatDay(day) })}>
      {rows.length === 0 && <p>{t('one.noStatements')}</p>}
      {now < all && <p>{t('one.someStatements', { shown: count(now), all: count(all) })}</p>}
      <ul className={styles.statements}>
        {inPlace(rows.slice(0, now)).map(({ key, item }) => (
          <li key={key}>
            <span lang="vi">{item.text}</span>
            <br />
            <span className="muted">
              {item.communeName} · {t(`blocks.${item.block}`)} · {t(`kinds.${item.kind}`)}
              {item.decidedByPerson && ` · ${t('one.byPerson')}`}
            </span>
          </li>
        ))}
      </ul>
      {now < rows.length && (
        <p>
          <Button type="button" variant="default" onClick={() => setShown(rows.length)}>
            {t('more')}
          </Button>
        </p>
      )}
    </Section>
  );
}
