import './app/fonts.css';
import './app/mantine.css';
import './app/base.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { fetchPagesAhead } from './app/fetch-pages-ahead.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/router.ts';
import { startTranslations } from './i18n/start-translations.ts';
import { sessionQuery } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root element');
// All three go over the line at once, not one after the other.
void queryClient.prefetchQuery(sessionQuery);
void router.load();
void startTranslations().then(() => {
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
  fetchPagesAhead();
});
