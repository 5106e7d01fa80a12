import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSteady } from '../../../api/use-steady.ts';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { addDays, formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Announcer } from '../../../live/announcer.tsx';
import { LiveLine } from '../../../live/live-line.tsx';
import { MovesOf } from '../../../live/moved.tsx';
import { NewsBar } from '../../../live/news-bar.tsx';
import { useAskAt } from '../../../live/use-ask-at.ts';
import { type LivePageState, useLivePage } from '../../../live/use-live-page.ts';
import { useSteadyOrder } from '../../../live/use-steady-order.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { ApproveClean } from './approve-clean.tsx';
import { boardQuery, boardStream, type ReviewBoard, type ReviewedReport } from './queries.ts';
import { Rearranging } from './rearranging.ts';
import { ReportDialog } from './report-dialog.tsx';
import styles from './review.module.css';
import { ReviewList } from './review-list.tsx';
import { boardWith, changedReports, countStandings, keyOf, listed, marked, nextDueAt, STANDINGS } from './review-model.ts';
import { isOfBodies, mayIn, partWithin, receivingFor } from './scope.ts';

const BY_STANDING = { keyOf, placeOf: marked };

/** All reports that the units of a province owe for a day: who is missing, late or in doubt, and what waits for a decision. */
export function ReviewPage() {
  const { provinceCode, periodEnd } = useParams({ from: '/review/$provinceCode/$periodEnd' });
  const { appointments } = useSession();
  const part = partWithin(appointments, 'reporting.read', provinceCode);
  const receiving = receivingFor(appointments, 'reporting.read', provinceCode);
  const query = boardQuery(provinceCode, periodEnd, part, receiving);
  const board = useSteady(query);
  const live = useLivePage({
    address: boardStream(provinceCode, periodEnd, part, receiving),
    queryKey: query.queryKey,
    answer: board,
    event: 'reports',
    take: boardWith,
    changesOf: changedReports,
  });
  useAskAt(query.queryKey, board, board ? nextDueAt(board.reports) : null);
  return board ? <Review board={board} live={live} provinceCode={provinceCode} periodEnd={periodEnd} /> : <LoadingNotice />;
}

type ReviewProps = {
  readonly board: ReviewBoard;
  readonly live: LivePageState;
  readonly provinceCode: string;
  readonly periodEnd: string;
};

function Review({ board, live: { line, changes }, provinceCode, periodEnd }: ReviewProps) {
  const { t } = useTranslation('review');
  const { count } = useFormat();
  const { appointments } = useSession();
  const { filters, search, setFilter } = useTableState();
  const counts = useMemo(() => countStandings(board.reports), [board.reports]);
  const wanted = useMemo(
    () => listed(board.reports, { standing: filters.show, formKey: filters.form, text: search }),
    [board.reports, filters.show, filters.form, search],
  );
  const [decisions, setDecisions] = useState(0);
  const rearrange = useCallback(() => setDecisions((before) => before + 1), []);
  const arrangedBy = JSON.stringify([board.of, filters.show, filters.form, search, decisions]);
  const { shown: rows, moved, arrange } = useSteadyOrder(wanted, board.reports, BY_STANDING, line && arrangedBy);
  const waiting = counts.changed + counts.doubt + counts.resent + counts.late + counts.clean;
  const answer =
    board.reports.length === 0
      ? t('nothingExpected')
      : t('answer', {
          waiting: count(waiting),
          missing: count(counts.missing),
          returned: count(counts.returned),
          all: count(board.reports.length),
        });
  const mayReview = mayIn(appointments, 'reporting.review', provinceCode);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const report = board.reports.find((one) => keyOf(one) === filters.open);
  const open = (key: string) => {
    setOrder(rows.map(keyOf));
    setFilter('open', key);
  };
  // In the order in which the list stood when it was left: a decision moves its report to another place of the list.
  const move = (step: number) => {
    const keys = order ?? rows.map(keyOf);
    const next = keys[keys.indexOf(filters.open ?? '') + step];
    if (next !== undefined) setFilter('open', next);
  };
  return (
    <Rearranging value={rearrange}>
      <Page
        title={t('title', { province: board.provinceName, day: formatDay(periodEnd) })}
        answer={answer}
        actions={mayReview && <ApproveClean board={board} provinceCode={provinceCode} periodEnd={periodEnd} />}
      >
        {line && <LiveLine line={line} />}
        <Announcer changes={changes} />
        <DayChoice provinceCode={provinceCode} periodEnd={periodEnd} />
        <Narrowing board={board} counts={counts} searchLabel={t(isOfBodies(provinceCode) ? 'searchBody' : 'search')} />
        {moved.length > 0 && <News moved={moved} onTake={arrange} />}
        <MovesOf value={line && board.of}>
          <ReviewList board={board} rows={rows} onOpen={open} />
        </MovesOf>
        {report && (
          <ReportDialog
            key={keyOf(report)}
            address={{ periodEnd, provinceCode, reporter: report.reporter, part: report.part, formKey: report.formKey }}
            listed={report}
            form={board.forms.find(({ formKey }) => formKey === report.formKey)}
            mayReview={mayReview}
            mayReopen={mayIn(appointments, 'reporting.reopen', provinceCode)}
            onClose={() => setFilter('open', undefined)}
            onMove={move}
          />
        )}
      </Page>
    </Rearranging>
  );
}

/** What came in, or was decided by others, while the list stood still. */
function News({ moved, onTake }: { readonly moved: readonly ReviewedReport[]; readonly onTake: () => void }) {
  const { t } = useTranslation('review');
  const fresh = moved.filter((report) => report.state === 'sent').length;
  const others = moved.length - fresh;
  const words = [fresh > 0 ? t('news.sent', { count: fresh }) : '', others > 0 ? t('news.others', { count: others }) : ''];
  return (
    <NewsBar action={t('news.take')} onTake={onTake}>
      {words.filter(Boolean).join(', ')}
    </NewsBar>
  );
}

function DayChoice({ provinceCode, periodEnd }: { readonly provinceCode: string; readonly periodEnd: string }) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  const go = (day: string) =>
    void navigate({ to: '/review/$provinceCode/$periodEnd', params: { provinceCode, periodEnd: day }, search: (now) => now });
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.step} onClick={() => go(addDays(periodEnd, -1))}>
        <span aria-hidden="true">←</span> {t('dayBefore')}
      </button>
      <label className="labelled">
        <span>{t('day')}</span>
        <input
          className="field"
          type="date"
          required
          value={periodEnd}
          onChange={({ target }) => {
            if (target.value !== '') go(target.value);
          }}
        />
      </label>
      <button type="button" className={styles.step} onClick={() => go(addDays(periodEnd, 1))}>
        {t('dayAfter')} <span aria-hidden="true">→</span>
      </button>
      {!isOfBodies(provinceCode) && (
        <>
          <Link to="/boards/matrix" search={{ filter: { province: provinceCode, month: periodEnd.slice(0, 7) } }}>
            {t('board')}
          </Link>
          <Link to="/own-reports">{t('ownForms')}</Link>
        </>
      )}
    </div>
  );
}

type NarrowingProps = {
  readonly board: ReviewBoard;
  readonly counts: ReturnType<typeof countStandings>;
  readonly searchLabel: string;
};

/** Only the reports of one standing, of one form, or of a unit by its name. */
function Narrowing({ board, counts, searchLabel }: NarrowingProps) {
  const { t } = useTranslation('review');
  const { count, name } = useFormat();
  const { filters, search, setFilter, onSearchChange } = useTableState();
  const shown = STANDINGS.filter((standing) => counts[standing] > 0 || filters.show === standing);
  return (
    <>
      <fieldset className={styles.chips}>
        <legend className="visually-hidden">{t('show')}</legend>
        {[undefined, ...shown].map((standing) => (
          <button
            key={standing ?? 'all'}
            type="button"
            aria-pressed={filters.show === standing}
            onClick={() => setFilter('show', standing)}
          >
            {standing === undefined ? t('all') : t(`standings.${standing}`)}{' '}
            <b>{count(standing === undefined ? board.reports.length : counts[standing])}</b>
          </button>
        ))}
      </fieldset>
      <div className={styles.bar}>
        <label className="labelled">
          <span>{searchLabel}</span>
          <input className="field" type="search" value={search} onChange={({ target }) => onSearchChange(target.value)} />
        </label>
        <label className="labelled">
          <span>{t('form')}</span>
          <select
            className="field"
            value={filters.form ?? ''}
            onChange={({ target }) => setFilter('form', target.value || undefined)}
          >
            <option value="">{t('all')}</option>
            {board.forms.map((form) => (
              <option key={form.formKey} value={form.formKey}>
                {name(form)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
