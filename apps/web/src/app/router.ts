import { createRouter } from '@tanstack/react-router';
import { basePath } from '../api/installation.ts';
import { routeTree } from '../routeTree.gen.ts';
import { LoadingNotice } from './loading-notice.tsx';
import { PageFailure } from './page-failure.tsx';
import { PageNotFound } from './page-not-found.tsx';

export const router = createRouter({
  routeTree,
  basepath: basePath || '/',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: LoadingNotice,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: PageNotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
