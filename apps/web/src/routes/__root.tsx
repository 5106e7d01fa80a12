import { createRootRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { isPractice } from '../api/installation.ts';
import { isPractised, PRACTICE_HOME } from '../features/practice/practised-pages.ts';
import { AppFrame } from '../shell/app-frame.tsx';
import { readPageSearch } from '../shell/page-search.ts';

export const Route = createRootRoute({
  component: AppFrame,
  beforeLoad: ({ location }) => {
    if (isPractice && !isPractised(location.pathname)) redirect({ to: PRACTICE_HOME, throw: true });
  },
  validateSearch: readPageSearch,
  search: { middlewares: [retainSearchParams(['day', 'against', 'map'])] },
});
