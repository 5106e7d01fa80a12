import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNotice } from '../api/problem-notice.tsx';

/** What stands in place of a page that could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <ProblemNotice error={error} onRetry={reset} />;
}
