import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf, problemTitle } from './problem.ts';
import styles from './problem-notice.module.css';
import { signInAddress } from './sign-in-address.ts';

const NOT_SIGNED_IN = 401;
const NOT_PERMITTED = 403;
const SERVER_FAILURES = 500;

/** Says what the server refused or that it could not be reached, in its own words where it has some. */
export function ProblemNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t, i18n } = useTranslation();
  const { reset } = useQueryErrorResetBoundary();
  const problem = problemOf(error);
  // A refusal stays one; a lost line and a failure of the server may pass.
  const mayPass = problem === null || problem.status >= SERVER_FAILURES;
  const retry = () => {
    reset();
    onRetry?.();
  };
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.title}>{problem ? problemTitle(problem, i18n.language) : t('serverUnreachable')}</p>
      {problem?.status === NOT_SIGNED_IN && (
        <p>
          {t('sessionEnded')} <a href={signInAddress()}>{t('signInAgain')}</a>
        </p>
      )}
      {problem?.status === NOT_PERMITTED && <p>{t('notPermitted')}</p>}
      {onRetry && mayPass && (
        <button type="button" className={styles.retry} onClick={retry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
