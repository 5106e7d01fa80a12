import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { AppFrame } from '../shell/app-frame.tsx';
import { readPageSearch } from '../shell/page-search.ts';

export const Route = createRootRoute({
  component: AppFrame,
  validateSearch: readPageSearch,
  search: { middlewares: [retainSearchParams(['day', 'against', 'map'])] },
});
