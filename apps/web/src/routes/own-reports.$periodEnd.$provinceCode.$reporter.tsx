import { createFileRoute } from '@tanstack/react-router';
import { EntryPage } from '../features/reporting/own/entry/entry-page.tsx';

export const Route = createFileRoute('/own-reports/$periodEnd/$provinceCode/$reporter')({ component: EntryPage });
