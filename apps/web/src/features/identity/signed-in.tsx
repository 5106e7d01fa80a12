import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { signInAddress } from '../../api/sign-in-address.ts';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { sessionQuery } from '../../session/session.ts';

const NOT_SIGNED_IN = 401;

/** Shows its children to whoever is signed in and leads everybody else to sign-in. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(sessionQuery);
  const refused = problemOf(error)?.status === NOT_SIGNED_IN;
  useEffect(() => {
    if (refused) window.location.assign(signInAddress());
  }, [refused]);
  if (data) return children;
  return (
    <main id="content">
      {error && !refused ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <LoadingNotice />}
    </main>
  );
}
