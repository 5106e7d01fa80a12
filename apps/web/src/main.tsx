import './app/fonts.css';
import './app/mantine.css';
import './app/base.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { fetchPagesAhead } from './app/fetch-pages-ahead.ts';
import { startTranslations } from './i18n/start-translations.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root element');
await startTranslations();
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
fetchPagesAhead();
